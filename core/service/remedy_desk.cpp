// SPDX-License-Identifier: GPL-3.0-or-later
// The case as it is read, findings about responsibility, and loans. Returns and exchanges are in return_desk.cpp.
#include "core/service/remedy_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/remedy_warnings.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/remedy_store.h"
#include "core/storage/unit_detail_store.h"
#include "core/storage/warranty_rule_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WarrantyCase)
};

Failure noOrder()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

WarrantyRegion regionOf(ServiceContext& context, QDate on)
{
    WarrantyBook book;
    book.regions = WarrantyRuleStore(context.database).regions();
    const WarrantyRegion* region = book.region(warrantyRegion(context), on);
    return region ? *region : WarrantyRegion();
}

QString findingStory(const FaultFinding& finding)
{
    QStringList parts{label(finding.responsibility)};
    if (finding.exclusion)
        parts << label(*finding.exclusion);
    if (!finding.evidence.isEmpty())
        parts << finding.evidence;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QDate RemedyDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

Outcome<OrderCase> RemedyDesk::caseOf(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    const std::optional<ProductUnit> unit =
        order && order->product.isValid() ? ProductStore(m_context.database).find(order->product) : std::nullopt;
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order names no product of the customer.")));
    RemedyStore store(m_context.database);
    OrderCase present;
    present.unit = *unit;
    WarrantyQuestion question = questionOf(*order, m_context.catalogue.zone());
    present.atIntake = answerWarranty(m_context, *unit, question);
    question.on = today();
    question.withOwnStay = true;
    present.now = answerWarranty(m_context, *unit, question);
    present.findings = store.findings(id);
    present.loaners = store.loaners(id);
    present.returns = store.returnsOf(id);
    present.price = UnitDetailStore(m_context.database).of(unit->id).invoicePrice.value_or(Money());
    present.warnings = caseWarnings(*order, present, regionOf(m_context, today()), today(), m_context.catalogue.zone());
    return readResult(m_context, std::move(present));
}

std::vector<std::pair<WorkOrderId, CaseWarning>> RemedyDesk::hints(const std::vector<OrderRow>& rows)
{
    const WarrantyRegion region = regionOf(m_context, today());
    std::vector<WorkOrderId> asked;
    for (const OrderRow& row : rows) {
        const bool demand = row.type == ServiceType::Repair || row.type == ServiceType::Return;
        if (demand && !row.resolvedAt && !row.closedAt)
            asked.push_back(row.id);
    }
    std::vector<std::pair<WorkOrderId, CaseWarning>> found;
    for (const OrderHint& hint : RemedyStore(m_context.database).hints(asked)) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const OrderRow& one) { return one.id == hint.order; });
        std::optional<CaseWarning> warning;
        if (row->inWarranty)
            warning = delayWarning(localDay(row->registeredAt, m_context.catalogue.zone()), today(), region);
        if (!warning && hint.findingWaits)
            warning = CaseWarning{CaseLevel::Warning, Words::tr("A finding waits for a second person."),
                                  Words::tr("Finding waits")};
        if (!warning && hint.returnWaits)
            warning =
                CaseWarning{CaseLevel::Warning, Words::tr("A return or exchange waits."), Words::tr("Return waits")};
        if (!warning && row->inWarranty && hint.earlierRepairs >= std::max(1, region.repairsBeforeExchange))
            warning = repeatWarning(hint.earlierRepairs);
        if (!warning && hint.loanerOut)
            warning =
                CaseWarning{CaseLevel::Note, Words::tr("A product is lent to the customer."), Words::tr("Loan out")};
        if (warning)
            found.emplace_back(hint.order, *warning);
    }
    m_context.database.takeFailure();
    return found;
}

void RemedyDesk::tell(UnitOfWork& work, WorkOrderId id, const char* event, const QString& note)
{
    TimelineEntry entry;
    entry.order = id;
    if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id)) {
        entry.product = order->product;
        entry.customer = order->customer;
        work.touch(EntityKind::ProductUnit, order->product.value);
    }
    entry.event = QLatin1String(event);
    entry.note = note;
    work.tell(entry);
    work.touch(EntityKind::WorkOrder, id.value);
}

Outcome<FaultFinding> RemedyDesk::recordFinding(const FaultFinding& typed)
{
    const Outcome<OrderCase> present = caseOf(typed.order);
    if (!present)
        return present.error();
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    FaultFinding finding = typed;
    finding.evidence = cleanText(typed.evidence);
    finding.state = finding.isRejection() ? FindingState::Proposed : FindingState::Recorded;
    finding.foundAt = work.now();
    finding.foundBy = m_context.session.staff;
    if (const auto issue = checkFinding(finding, today(), present->atIntake.verdict.proofUntil))
        return Failure::invalid(QStringLiteral("finding.evidence"), refusalText(*issue));
    finding.id = RemedyStore(m_context.database).insert(finding);
    tell(work, finding.order, "finding", findingStory(finding));
    work.audit(QStringLiteral("order.finding"), EntityKind::WorkOrder, finding.order.value,
               {{QStringLiteral("responsibility"), codeOf(finding.responsibility)},
                {QStringLiteral("exclusion"), finding.exclusion ? codeOf(*finding.exclusion) : QString()},
                {QStringLiteral("evidence"), finding.evidence}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return finding;
}

Outcome<FaultFinding> RemedyDesk::decideFinding(FindingId id, qint64 revision, bool approve, const QString& note)
{
    UnitOfWork work(m_context, Permission::WaiveFee);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    RemedyStore store(m_context.database);
    std::optional<FaultFinding> finding = store.finding(id);
    if (!finding || finding->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    if (const auto issue = checkDecision(*finding, m_context.session.staff)) {
        const FailureKind kind = issue == FindingIssue::SamePerson ? FailureKind::Denied : FailureKind::Conflict;
        return Failure::of(kind, refusalText(*issue));
    }
    finding->state = approve ? FindingState::Approved : FindingState::Refused;
    finding->decidedAt = work.now();
    finding->decidedBy = m_context.session.staff;
    finding->decisionNote = cleanText(note);
    if (!store.update(*finding))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    finding->revision += 1;
    if (approve)
        store.setInWarranty(finding->order, false);
    QString story = label(finding->state) + QStringLiteral(" · ") + findingStory(*finding);
    if (!finding->decisionNote.isEmpty())
        story += QStringLiteral(" · ") + finding->decisionNote;
    tell(work, finding->order, approve ? "finding_approved" : "finding_refused", story);
    work.audit(QStringLiteral("order.finding_decided"), EntityKind::WorkOrder, finding->order.value,
               {{QStringLiteral("finding"), id.value},
                {QStringLiteral("approved"), approve},
                {QStringLiteral("note"), finding->decisionNote}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *finding;
}

Outcome<Loaner> RemedyDesk::lend(const Loaner& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (!OrderStore(m_context.database).find(typed.order))
        return m_context.database.takeFailure().value_or(noOrder());
    Loaner loaner = typed;
    loaner.label = cleanText(typed.label);
    loaner.serial = cleanText(typed.serial);
    loaner.note = cleanText(typed.note);
    if (loaner.label.isEmpty())
        return Failure::invalid(QStringLiteral("loaner.label"), Words::tr("Say what is lent."));
    RemedyStore store(m_context.database);
    const std::optional<WorkOrderId> elsewhere = loaner.serial.isEmpty() ? std::nullopt : store.lentOn(loaner.serial);
    if (elsewhere)
        return Failure::invalid(
            QStringLiteral("loaner.serial"),
            Words::tr("%1 is lent already, on order %2.")
                .arg(loaner.serial, OrderStore(m_context.database).find(*elsewhere).value_or(WorkOrder()).number));
    loaner.lentAt = work.now();
    loaner.lentBy = m_context.session.staff;
    loaner.id = store.insert(loaner);
    tell(work, loaner.order, "loaner_out", QStringList{loaner.label, loaner.serial}.join(QLatin1Char(' ')).trimmed());
    work.audit(QStringLiteral("order.loaner"), EntityKind::WorkOrder, loaner.order.value,
               {{QStringLiteral("label"), loaner.label}, {QStringLiteral("serial"), loaner.serial}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return loaner;
}

Done RemedyDesk::takeBack(LoanerId id, WorkOrderId order, const QString& note)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    RemedyStore store(m_context.database);
    for (Loaner& loaner : store.loaners(order)) {
        if (loaner.id != id || loaner.returnedAt)
            continue;
        loaner.returnedAt = work.now();
        loaner.note = cleanText(note);
        if (!store.update(loaner))
            return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
        tell(work, order, "loaner_back",
             QStringList{loaner.label, loaner.serial, loaner.note}.join(QLatin1Char(' ')).trimmed());
        work.audit(QStringLiteral("order.loaner_back"), EntityKind::WorkOrder, order.value,
                   {{QStringLiteral("loaner"), id.value}});
        return work.commit();
    }
    return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
}

} // namespace sanbao
