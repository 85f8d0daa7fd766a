// SPDX-License-Identifier: GPL-3.0-or-later
// The next term of an agreement: its terms copied, today's targets, prices and template, and what is different by that.
#include "core/service/contract_desk.h"
#include "core/service/contract_words.h"
#include "core/service/labels.h"
#include "core/service/target_text.h"
#include "core/storage/agreement_table.h"
#include "core/storage/package_store.h"
#include "core/storage/template_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

QString spanText(const AgreementSpan& span)
{
    return Words::tr("%1 to %2").arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate));
}

void compareTargets(const std::vector<AgreedTarget>& before, const std::vector<AgreedTarget>& now,
                    std::vector<RenewalChange>& changes)
{
    const auto text = [](const AgreedTarget* target) {
        return target ? targetText(target->minutes, target->base) : Words::tr("none");
    };
    const auto same = [](const std::vector<AgreedTarget>& list, const AgreedTarget& wanted) -> const AgreedTarget* {
        const auto found = std::find_if(list.begin(), list.end(), [&wanted](const AgreedTarget& target) {
            return target.type == wanted.type && target.kind == wanted.kind;
        });
        return found == list.end() ? nullptr : &*found;
    };
    const auto note = [&](const AgreedTarget& target, const AgreedTarget* old, const AgreedTarget* fresh) {
        changes.push_back(
            {QStringLiteral("%1 · %2").arg(label(target.type), label(target.kind)), text(old), text(fresh)});
    };
    for (const AgreedTarget& target : now) {
        const AgreedTarget* old = same(before, target);
        if (!old || !(*old == target))
            note(target, old, &target);
    }
    for (const AgreedTarget& target : before) {
        if (!same(now, target))
            note(target, &target, nullptr);
    }
}

void comparePrices(const std::vector<AgreedPrice>& before, const std::vector<AgreedPrice>& now,
                   std::vector<RenewalChange>& changes)
{
    const auto same = [](const std::vector<AgreedPrice>& list, const AgreedPrice& wanted) -> const AgreedPrice* {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&wanted](const AgreedPrice& price) { return price.code == wanted.code; });
        return found == list.end() ? nullptr : &*found;
    };
    for (const AgreedPrice& price : now) {
        const AgreedPrice* old = same(before, price);
        if (!old || old->price != price.price)
            changes.push_back({price.name, old ? old->price.grouped() : Words::tr("none"), price.price.grouped()});
    }
    for (const AgreedPrice& price : before) {
        if (!same(now, price))
            changes.push_back({price.name, price.price.grouped(), Words::tr("none")});
    }
}

} // namespace

Outcome<Renewal> ContractDesk::renewal(AgreementId id)
{
    const Outcome<AgreementLineItem> found = line(id);
    if (!found)
        return found.error();
    const Agreement& old = found->agreement;
    ContractStore store(m_context.database);
    const std::optional<AgreementTerms> terms = store.terms(id);
    if (!terms)
        return m_context.database.takeFailure().value_or(Failure{});
    if (terms->state != AgreementState::Running)
        return Failure::of(FailureKind::Conflict, Words::tr("Agreement %1 is no longer in force.").arg(old.number));
    if (const std::optional<AgreementId> next = store.successorOf(id)) {
        const std::optional<AgreementLineItem> successor = store.line(*next);
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Agreement %1 has been renewed already: %2.")
                               .arg(old.number, successor ? successor->agreement.number : QString()));
    }
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const AgreementSpan span = nextTerm({old.startsOn, old.endsOn}, today);
    Renewal renewal;
    AgreementDraft& draft = renewal.draft;
    draft.customer = old.customer;
    draft.product = old.product;
    draft.services = terms->services;
    draft.scopeNote = terms->scopeNote;
    draft.startsOn = span.from;
    draft.endsOn = span.to;
    draft.price = old.price;
    draft.kind = terms->kind;
    draft.clauses = clausePicksOf(terms->clauses);
    draft.visits = terms->visits;
    draft.package = terms->package;
    draft.renewedFrom = id;
    renewal.changes.push_back({Words::tr("Term"), spanText({old.startsOn, old.endsOn}), spanText(span)});
    if (const auto package =
            terms->package.isValid() ? PackageStore(m_context.database).find(terms->package) : std::nullopt) {
        draft.price = package->price;
        draft.visits = package->visits;
        if (package->visits != terms->visits)
            renewal.changes.push_back(
                {Words::tr("Visits included"), QString::number(terms->visits), QString::number(package->visits)});
    }
    if (*draft.price != old.price)
        renewal.changes.push_back({Words::tr("Price of the agreement"), old.price.grouped(), draft.price->grouped()});
    TemplateStore shelf(m_context.database);
    const std::optional<TemplateVersion> used = shelf.find(old.agreementTemplate);
    const std::optional<TemplateVersion> current = used ? shelf.current(used->text.code) : std::nullopt;
    draft.agreementTemplate = current ? current->text.id : old.agreementTemplate;
    if (used && current && current->text.version != used->text.version) {
        renewal.changes.push_back({Words::tr("Version of the text"), QString::number(used->text.version),
                                   QString::number(current->text.version)});
    }
    AgreementComposer composer(m_context);
    const Outcome<std::vector<AgreedTarget>> targets = composer.targets(draft);
    if (!targets)
        return targets.error();
    compareTargets(terms->targets, *targets, renewal.changes);
    comparePrices(terms->prices, composer.prices(draft), renewal.changes);
    return readResult(m_context, std::move(renewal));
}

} // namespace sanbao
