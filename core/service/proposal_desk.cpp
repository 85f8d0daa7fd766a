// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/proposal_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/price_list.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_desk.h"
#include "core/service/work_desk.h"
#include "core/storage/order_life_store.h"
#include "core/storage/order_store.h"
#include "core/storage/part_store.h"
#include "core/storage/proposal_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kUsualDays = 7;
constexpr qsizetype kLongestName = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proposals)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

QString problemOf(const ProposalIssue& issue)
{
    switch (issue.rule) {
    case ProposalRule::NoOption:
        return Words::tr("Offer at least one option.");
    case ProposalRule::NameMissing:
        return Words::tr("Option %1 needs a name.").arg(issue.option + 1);
    case ProposalRule::MinutesOutOfRange:
        return Words::tr("Option %1: the work takes between 1 and 10080 minutes.").arg(issue.option + 1);
    case ProposalRule::NothingOffered:
        return Words::tr("Option %1 has neither steps nor items.").arg(issue.option + 1);
    case ProposalRule::BrokenFee:
        return Words::tr("Option %1: every item needs a name, a quantity and a price.").arg(issue.option + 1);
    }
    return {};
}

} // namespace

QDate ProposalDesk::usualEnd() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone()).addDays(kUsualDays);
}

Outcome<std::vector<ServiceProposal>> ProposalDesk::ofOrder(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, ProposalStore(m_context.database).ofOrder(order));
}

std::vector<FeeLine> ProposalDesk::linesOf(WorkOrderId order, const std::vector<RecipeItem>& items,
                                           QStringList* unknown)
{
    std::vector<FeeLine> lines;
    WarrantyDesk warranty(m_context);
    for (const RecipeItem& item : items) {
        FeeLine line;
        if (const PriceItem* listed = itemIn(m_context.catalogue.prices(), item.code)) {
            line = lineOf(*listed, item.quantityMilli);
        } else if (const std::optional<Part> part = PartStore(m_context.database).byCode(item.code)) {
            line.kind = FeeKind::Part;
            line.name = part->name;
            line.quantityMilli = item.quantityMilli;
            line.unitPrice = part->price;
            line.note = part->code;
        } else {
            if (unknown)
                unknown->append(item.code);
            continue;
        }
        lines.push_back(warranty.proposed(order, line));
    }
    return lines;
}

Outcome<std::vector<ProposalOption>> ProposalDesk::suggested(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    std::vector<ProposalOption> options;
    if (order->faultCode.isValid()) {
        for (const RepairRecipe& recipe : ProposalStore(m_context.database).recipes(order->faultCode)) {
            if (recipe.active)
                options.push_back({recipe.name, recipe.steps, recipe.minutes, linesOf(id, recipe.items)});
        }
    }
    if (options.empty()) {
        ProposalOption plain;
        const QString fault = m_context.catalogue.faultName(order->faultCode);
        plain.name = fault.isEmpty() ? label(order->type) : Words::tr("Repair: %1").arg(fault);
        const Outcome<WorkRun> run = WorkDesk(m_context).run(id);
        QStringList steps;
        if (run && run->standard) {
            for (const StepStandard& step : run->standard->steps)
                steps.append(speaksChinese() ? step.nameZh : step.nameEn);
            plain.minutes = std::max(1, run->standard->minutes());
        }
        plain.steps = steps.join(QLatin1Char('\n'));
        options.push_back(std::move(plain));
    }
    return readResult(m_context, std::move(options));
}

std::vector<FieldIssue> ProposalDesk::check(const std::vector<ProposalOption>& options, QDate validUntil)
{
    std::vector<FieldIssue> issues;
    QStringList problems;
    for (const ProposalIssue& issue : checkProposal(options))
        problems.append(problemOf(issue));
    if (!problems.isEmpty())
        issues.push_back({QStringLiteral("options"), problems.join(QLatin1Char('\n'))});
    if (!validUntil.isValid() || validUntil < localDay(m_context.clock.now(), m_context.catalogue.zone()))
        issues.push_back({QStringLiteral("validUntil"), Words::tr("The proposal has to hold at least today.")});
    return issues;
}

Outcome<ServiceProposal> ProposalDesk::issue(WorkOrderId id, const std::vector<ProposalOption>& options,
                                             QDate validUntil)
{
    if (std::vector<FieldIssue> issues = check(options, validUntil); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    if (!order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed; nothing more is offered on it."));
    ProposalStore store(m_context.database);
    ServiceProposal made;
    made.order = id;
    made.options = options;
    for (ServiceProposal& earlier : store.ofOrder(id)) {
        made.version = std::max(made.version, earlier.version + 1);
        if (earlier.state == QuotationState::Issued) {
            earlier.state = QuotationState::Superseded;
            store.updateAnswer(earlier);
        }
    }
    made.number = QStringLiteral("%1-P%2").arg(order->number).arg(made.version);
    made.issuedAt = work.now();
    made.issuedBy = m_context.session.staff;
    made.validUntil = validUntil;
    made.id = store.insert(made);
    QStringList prices;
    for (const ProposalOption& option : options)
        prices.append(QStringLiteral("%1 ¥%2").arg(option.name, option.total().grouped()));
    tellOfOrder(work, *order, QStringLiteral("proposal"),
                Words::tr("%1: %2, valid until %3")
                    .arg(made.number, prices.join(QStringLiteral("; ")), validUntil.toString(Qt::ISODate)));
    work.audit(QStringLiteral("proposal.issued"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("number"), made.number}, {QStringLiteral("options"), int(options.size())}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return made;
}

/// The chosen option becomes the fees, and its sum the agreed one.
Done ProposalDesk::agree(const ServiceProposal& proposal, const WorkOrder& order, const ProposalAnswer& answer)
{
    const ProposalOption& option = proposal.options[std::size_t(answer.option - 1)];
    if (option.lines.empty())
        return {};
    if (Done stored = OrderDesk(m_context).recordFees(order.id, order.revision, option.lines); !stored)
        return stored;
    const std::optional<WorkOrder> fresh = OrderStore(m_context.database).find(order.id);
    QuotationDesk quotations(m_context);
    const Outcome<Quotation> quotation = quotations.issue(order.id, fresh ? fresh->revision : 0, proposal.validUntil);
    if (!quotation)
        return quotation.error();
    QuotationAnswer agreed;
    agreed.who = answer.who;
    agreed.how = answer.how;
    agreed.note = Words::tr("option %1 of %2").arg(QString::number(answer.option), proposal.number);
    return quotations.answer(quotation->id, agreed);
}

void ProposalDesk::keepSignature(UnitOfWork& work, const WorkOrder& order, const ProposalAnswer& answer)
{
    Confirmation made;
    made.order = order.id;
    made.purpose = ConfirmPurpose::Consent;
    made.way = ConfirmWay::Signature;
    made.name = cleanText(answer.who);
    made.device = answer.device;
    made.ink = inkOf(inkText(answer.ink));
    made.at = work.now();
    made.recordedBy = m_context.session.staff;
    made.seal = sealOf(made, order.uid);
    OrderLifeStore(m_context.database).save(made);
}

Done ProposalDesk::answer(qint64 id, const ProposalAnswer& answer)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    ProposalStore store(m_context.database);
    std::optional<ServiceProposal> proposal = store.find(id);
    if (!proposal)
        return Failure::of(FailureKind::NotFound, Words::tr("This proposal does not exist."));
    if (proposal->state != QuotationState::Issued)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Proposal %1 is not open for an answer any more.").arg(proposal->number));
    if (localDay(work.now(), m_context.catalogue.zone()) > proposal->validUntil)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Proposal %1 was valid until %2: issue a new one.")
                               .arg(proposal->number, proposal->validUntil.toString(Qt::ISODate)));
    std::vector<FieldIssue> issues;
    if (answer.option < 0 || answer.option > int(proposal->options.size()))
        issues.push_back({QStringLiteral("option"), Words::tr("Choose one of the options.")});
    if (cleanText(answer.who).isEmpty())
        issues.push_back({QStringLiteral("who"), Words::tr("Say who answered.")});
    const bool isSigned = answer.option > 0 && answer.how == ConsentWay::Signature;
    if (isSigned && answer.ink.empty())
        issues.push_back({QStringLiteral("ink"), Words::tr("The signature is missing: sign in the field.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(proposal->order);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    proposal->state = answer.option > 0 ? QuotationState::Consented : QuotationState::Refused;
    proposal->chosen = answer.option;
    proposal->answeredBy = cleanText(answer.who);
    proposal->answeredHow = answer.how;
    proposal->answeredAt = work.now();
    proposal->answerNote = cleanText(answer.note);
    store.updateAnswer(*proposal);
    const QString what =
        answer.option > 0 ? proposal->options[std::size_t(answer.option - 1)].name : Words::tr("declined");
    tellOfOrder(
        work, *order, QStringLiteral("proposal_") + codeOf(proposal->state),
        QStringList{proposal->number, what, proposal->answeredBy, label(answer.how)}.join(QStringLiteral(" · ")));
    if (isSigned)
        keepSignature(work, *order, answer);
    if (answer.option > 0) {
        if (Done agreed = agree(*proposal, *order, answer); !agreed)
            return agreed;
    }
    work.audit(QStringLiteral("proposal.") + codeOf(proposal->state), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("number"), proposal->number},
                {QStringLiteral("option"), answer.option},
                {QStringLiteral("by"), proposal->answeredBy}});
    return work.commit();
}

Outcome<std::vector<RepairRecipe>> ProposalDesk::recipes(FaultCodeId fault)
{
    return readResult(m_context, ProposalStore(m_context.database).recipes(fault));
}

Outcome<RepairRecipe> ProposalDesk::saveRecipe(const RepairRecipe& typed)
{
    RepairRecipe recipe = typed;
    recipe.name = cleanText(typed.name);
    std::vector<FieldIssue> issues;
    if (recipe.name.isEmpty() || recipe.name.size() > kLongestName)
        issues.push_back({QStringLiteral("name"), Words::tr("Give it a name of at most 60 characters.")});
    if (recipe.minutes < 1 || recipe.minutes > 10080)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between 1 and 10080 minutes.")});
    if (!m_context.catalogue.fault(recipe.fault))
        issues.push_back({QStringLiteral("fault"), Words::tr("Choose the fault.")});
    QStringList unknown;
    for (const RecipeItem& item : recipe.items) {
        if (!itemIn(m_context.catalogue.prices(), item.code) && !PartStore(m_context.database).byCode(item.code))
            unknown.append(item.code);
    }
    if (!unknown.isEmpty())
        issues.push_back(
            {QStringLiteral("items"),
             Words::tr("Neither the price list nor the parts have: %1.").arg(unknown.join(QStringLiteral(", ")))});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ProposalStore store(m_context.database);
    if (recipe.id == 0)
        recipe.id = store.insert(recipe);
    else if (!store.update(recipe))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("The recipe was changed elsewhere meanwhile. It has been reloaded.")));
    work.audit(QStringLiteral("recipe.saved"), EntityKind::Setting, recipe.id,
               {{QStringLiteral("name"), recipe.name}, {QStringLiteral("minutes"), recipe.minutes}});
    work.touch(EntityKind::Setting, recipe.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return recipe;
}

} // namespace sanbao
