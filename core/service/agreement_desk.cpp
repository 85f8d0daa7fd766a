// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agreement_desk.h"

#include "core/base/text_fold.h"
#include "core/service/agreement_papers.h"
#include "core/service/paper_text_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/running_number.h"
#include "core/service/unit_of_work.h"
#include "core/storage/agreement_table.h"
#include "core/storage/contract_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

class Agreements
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

constexpr int kMostVisits = 999;

AgreementTerms termsOf(const AgreementDraft& draft, const ComposedAgreement& composed)
{
    AgreementTerms terms;
    terms.kind = draft.kind;
    terms.services = draft.services;
    terms.scopeNote = cleanText(draft.scopeNote);
    terms.clauses = clausePicksText(draft.clauses);
    terms.package = draft.package;
    terms.visits = draft.visits;
    terms.renewedFrom = draft.renewedFrom;
    terms.targets = composed.targets;
    terms.prices = composed.prices;
    return terms;
}

} // namespace

Outcome<std::vector<AgreementTemplate>> AgreementDesk::templates()
{
    return readResult(m_context, AgreementTable(m_context.database).templates());
}

Outcome<std::vector<AgreementRow>> AgreementDesk::page(AgreementId before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<AgreementRow> rows;
    CustomerStore customers(m_context.database);
    ProductStore products(m_context.database);
    for (Agreement& agreement : AgreementTable(m_context.database).page(before, limit)) {
        AgreementRow row;
        if (const std::optional<Customer> customer = customers.find(agreement.customer))
            row.customerName = customer->name;
        if (const std::optional<ProductUnit> unit =
                agreement.product.isValid() ? products.find(agreement.product) : std::nullopt)
            row.productLabel = m_context.catalogue.productLabel(unit->category, unit->brand, unit->model);
        row.agreement = std::move(agreement);
        rows.push_back(std::move(row));
    }
    return readResult(m_context, std::move(rows));
}

Outcome<Agreement> AgreementDesk::open(AgreementId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Agreement> agreement = AgreementTable(m_context.database).find(id);
    if (!agreement) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Agreements::tr("This agreement does not exist.")));
    }
    return *agreement;
}

Outcome<AgreementId> AgreementDesk::idOf(const QString& number)
{
    const std::optional<AgreementId> id = AgreementTable(m_context.database).idOf(number.trimmed());
    if (!id) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Agreements::tr("There is no agreement with number %1.").arg(number)));
    }
    return *id;
}

AgreementDraft AgreementDesk::blankDraft()
{
    AgreementDraft draft;
    const std::vector<AgreementTemplate> offered = AgreementTable(m_context.database).templates();
    if (!offered.empty())
        draft.agreementTemplate = offered.front().id;
    draft.services = {ServiceType::Repair};
    draft.startsOn = localDay(m_context.clock.now(), m_context.catalogue.zone());
    draft.endsOn = draft.startsOn.addYears(1).addDays(-1);
    return draft;
}

std::vector<FieldIssue> AgreementDesk::check(const AgreementDraft& draft)
{
    std::vector<FieldIssue> issues;
    const auto refuse = [&issues](const QString& field, const QString& text) { issues.push_back({field, text}); };
    if (!draft.customer.isValid())
        refuse(QStringLiteral("customer"), Agreements::tr("Choose the customer."));
    if (!draft.agreementTemplate.isValid())
        refuse(QStringLiteral("template"), Agreements::tr("Choose a template."));
    if (!draft.startsOn.isValid())
        refuse(QStringLiteral("startsOn"), Agreements::tr("Enter the first day."));
    if (!draft.endsOn.isValid())
        refuse(QStringLiteral("endsOn"), Agreements::tr("Enter the last day."));
    else if (draft.startsOn.isValid() && draft.endsOn < draft.startsOn)
        refuse(QStringLiteral("endsOn"), Agreements::tr("The last day lies before the first one."));
    if (!draft.price)
        refuse(QStringLiteral("price"), Agreements::tr("Enter the price; 0 when the agreement is free."));
    else if (draft.price->isNegative())
        refuse(QStringLiteral("price"), Agreements::tr("The price may not be negative."));
    if (AgreementComposer(m_context).scopeText(draft).isEmpty())
        refuse(QStringLiteral("scope"), emptyScopeMessage());
    if (draft.visits < 0 || draft.visits > kMostVisits)
        refuse(QStringLiteral("visits"), Agreements::tr("The visits lie between 0 and 999."));
    for (const AgreedTarget& target : draft.targets) {
        if (target.minutes <= 0)
            refuse(QStringLiteral("targets"), Agreements::tr("An agreed time must be longer than zero."));
    }
    for (const AgreedPrice& price : draft.prices) {
        if (price.price.isNegative())
            refuse(QStringLiteral("prices"),
                   Agreements::tr("The agreed price of %1 may not be negative.").arg(price.code));
    }
    return issues;
}

Outcome<AgreementText> AgreementDesk::preview(const AgreementDraft& draft)
{
    if (Done permitted = requirePermission(m_context, Permission::IssueAgreement); !permitted)
        return std::move(permitted).error();
    if (std::vector<FieldIssue> issues = check(draft); !issues.empty())
        return Failure::invalid(std::move(issues));
    return AgreementComposer(m_context)
        .compose(draft, Agreements::tr("(given when issued)"))
        .transform([](ComposedAgreement&& composed) { return composed.text; });
}

Outcome<std::vector<ClauseChoice>> AgreementDesk::clauses(TemplateId agreementTemplate)
{
    return AgreementComposer(m_context).clauses(agreementTemplate);
}

Outcome<std::vector<AgreedTarget>> AgreementDesk::targets(const AgreementDraft& draft)
{
    return AgreementComposer(m_context).targets(draft);
}

Outcome<std::vector<AgreedPrice>> AgreementDesk::prices(const AgreementDraft& draft)
{
    return readResult(m_context, AgreementComposer(m_context).prices(draft));
}

Outcome<std::vector<Agreement>> AgreementDesk::overlapping(const AgreementDraft& draft)
{
    if (!draft.customer.isValid() || !draft.startsOn.isValid() || !draft.endsOn.isValid())
        return std::vector<Agreement>();
    std::vector<Agreement> found =
        ContractStore(m_context.database)
            .overlapping(draft.customer, draft.product, draft.kind, {draft.startsOn, draft.endsOn});
    return readResult(m_context, std::move(found));
}

Outcome<Agreement> AgreementDesk::issue(const AgreementDraft& draft)
{
    if (std::vector<FieldIssue> issues = check(draft); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const QString& code = m_context.catalogue.unit().code;
    const QString number = runningNumber(m_context, QStringLiteral("agreement"), code, code + QStringLiteral("-A"), 6);
    Outcome<ComposedAgreement> composed = AgreementComposer(m_context).compose(draft, number);
    if (!composed)
        return std::move(composed).error();
    Agreement agreement;
    agreement.number = number;
    agreement.agreementTemplate = draft.agreementTemplate;
    agreement.customer = draft.customer;
    agreement.product = draft.product;
    agreement.order = draft.order;
    agreement.startsOn = draft.startsOn;
    agreement.endsOn = draft.endsOn;
    agreement.price = *draft.price;
    agreement.title = composed->text.title;
    agreement.body = composed->text.body;
    agreement.bodyHash = agreementTextHash(agreement.title, agreement.body);
    agreement.issuedAt = work.now();
    agreement.issuedBy = m_context.session.staff;
    ContractStore store(m_context.database);
    agreement.id = store.insert(agreement, termsOf(draft, *composed));
    const std::optional<Customer> customer = CustomerStore(m_context.database).find(draft.customer);
    const Outcome<Document> document = PaperTextDesk(m_context).decorate(
        agreementDocument(m_context, agreement, customer ? customer->name : QString()), nullptr);
    if (!document)
        return document.error();
    const FrozenPaper paper = frozen(*document, work.now());
    store.freeze(agreement.id, PaperStage::Issued, paper);
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(draft.product);
    PolicyDesk(m_context).bind(work, QStringLiteral("agreement"), agreement.id.value,
                               unit ? unit->category : CategoryId());
    record(work, agreement, paper.sha256);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return agreement;
}

void AgreementDesk::record(UnitOfWork& work, const Agreement& agreement, const QByteArray& paperHash)
{
    const QString key = asciiKey(agreement.number);
    SearchIndex(m_context.database)
        .add(agreement.id.value, {{SearchField::AgreementNumber, key},
                                  {SearchField::AgreementNumber, asciiKey(agreement.number.section(u'-', -1))},
                                  {SearchField::AgreementNumber, agreement.number.right(6)}});
    TimelineEntry entry;
    entry.order = agreement.order;
    entry.product = agreement.product;
    entry.customer = agreement.customer;
    entry.event = QStringLiteral("agreement");
    entry.note = QStringLiteral("%1 %2").arg(agreement.number, agreement.title);
    work.tell(entry);
    work.audit(QStringLiteral("agreement.issued"), EntityKind::Agreement, agreement.id.value,
               {{QStringLiteral("number"), agreement.number},
                {QStringLiteral("hash"), QString::fromLatin1(agreement.bodyHash)},
                {QStringLiteral("paper"), QString::fromLatin1(paperHash)},
                {QStringLiteral("price"), agreement.price.plain()}});
    work.touch(EntityKind::Agreement, agreement.id.value, true);
}

Outcome<std::vector<ProductUnit>> AgreementDesk::unitsOf(CustomerId customer)
{
    return readResult(m_context, ProductStore(m_context.database).ofCustomer(customer));
}

Outcome<std::optional<Customer>> AgreementDesk::customer(CustomerId id)
{
    return readResult(m_context, CustomerStore(m_context.database).find(id));
}

} // namespace sanbao
