// SPDX-License-Identifier: GPL-3.0-or-later
// Returns and exchanges: checked against the law and the promises, decided, and carried out with the new unit's record.
#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/remedy_desk.h"
#include "core/service/running_number.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_words.h"
#include "core/storage/product_store.h"
#include "core/storage/remedy_store.h"
#include "core/storage/search_index.h"
#include "core/storage/unit_detail_store.h"
#include "core/storage/warranty_contract_store.h"
#include "core/storage/warranty_rule_store.h"

#include <QCoreApplication>
#include <QUuid>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WarrantyCase)
};

Failure refused(ReturnIssue issue)
{
    switch (issue) {
    case ReturnIssue::SerialMissing:
    case ReturnIssue::SameSerial:
        return Failure::invalid(QStringLiteral("return.serial"), refusalText(issue));
    case ReturnIssue::PriceMissing:
        return Failure::invalid(QStringLiteral("return.price"), refusalText(issue));
    case ReturnIssue::FindingMissing:
    case ReturnIssue::CustomersFault:
    case ReturnIssue::NotApproved:
    case ReturnIssue::NotWaiting:
        break;
    }
    return Failure::of(FailureKind::Conflict, refusalText(issue));
}

QString story(const ReturnRecord& record)
{
    QStringList parts{record.number, label(record.kind), label(record.ground)};
    if (record.kind == ReturnKind::Return)
        parts << Words::tr("refund %1 yuan").arg(record.refund.grouped());
    if (!record.newSerial.isEmpty())
        parts << Words::tr("%1 exchanged for %2").arg(record.oldSerial, record.newSerial);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void RemedyDesk::chargeUse(ReturnRecord& record, const OrderCase& present) const
{
    if (record.kind != ReturnKind::Return)
        return;
    WarrantyBook book;
    book.regions = WarrantyRuleStore(m_context.database).regions();
    const WarrantyRegion* region = book.region(warrantyRegion(m_context), today());
    std::vector<DaySpell> away;
    for (const RepairSpell& repair : present.now.facts.repairs)
        away.push_back(repair.days);
    const QDate bought = present.unit.invoicedOn.isValid() ? present.unit.invoicedOn : present.now.verdict.start;
    const ReturnSum sum = refundOf(record.price, record.ground, present.now.verdict.depreciationBasisPointsPerDay,
                                   region ? *region : WarrantyRegion(), bought, today(), away);
    record.usedDays = sum.usedDays;
    record.depreciation = sum.deduction;
    record.refund = sum.refund;
}

ReturnRecord RemedyDesk::drafted(const ReturnWish& wish, const OrderCase& present) const
{
    ReturnRecord record;
    record.order = wish.order;
    record.product = present.unit.id;
    record.kind = wish.kind;
    record.ground = wish.ground;
    record.price = wish.price.isZero() ? present.price : wish.price;
    record.note = cleanText(wish.note);
    record.oldSerial = present.unit.serial;
    record.isDue = isOwed(present.now.verdict, wish.kind, wish.ground);
    QStringList check{record.isDue ? Words::tr("Owed to the customer.") : Words::tr("Not owed: it would be granted.")};
    check << verdictHeadline(present.now.verdict) << remedyLines(present.now.verdict);
    record.checkText = check.join(QLatin1Char('\n'));
    chargeUse(record, present);
    return record;
}

Outcome<ReturnRecord> RemedyDesk::previewReturn(const ReturnWish& wish)
{
    const Outcome<OrderCase> present = caseOf(wish.order);
    if (!present)
        return present.error();
    return readResult(m_context, drafted(wish, *present));
}

Outcome<ReturnRecord> RemedyDesk::requestReturn(const ReturnWish& wish)
{
    const Outcome<OrderCase> present = caseOf(wish.order);
    if (!present)
        return present.error();
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ReturnRecord record = drafted(wish, *present);
    if (record.kind == ReturnKind::Return && record.price.isZero())
        return refused(ReturnIssue::PriceMissing);
    if (!record.isDue && record.note.isEmpty())
        return Failure::invalid(QStringLiteral("return.note"),
                                Words::tr("It is not owed: say why it is granted all the same."));
    for (const ReturnRecord& other : present->returns) {
        if (other.isOpen())
            return Failure::of(FailureKind::Conflict, Words::tr("%1 is still open for this order.").arg(other.number));
    }
    const QString& code = m_context.catalogue.unit().code;
    record.number = runningNumber(m_context, QStringLiteral("return"), code, code + QStringLiteral("-H"), 6);
    record.requestedAt = work.now();
    record.requestedBy = m_context.session.staff;
    record.id = RemedyStore(m_context.database).insert(record);
    tell(work, record.order, "return_requested", story(record));
    work.audit(QStringLiteral("order.return_requested"), EntityKind::WorkOrder, record.order.value,
               {{QStringLiteral("number"), record.number},
                {QStringLiteral("kind"), codeOf(record.kind)},
                {QStringLiteral("ground"), codeOf(record.ground)},
                {QStringLiteral("due"), record.isDue},
                {QStringLiteral("refund"), record.refund.plain()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return record;
}

Outcome<ReturnRecord> RemedyDesk::decideReturn(ReturnId id, qint64 revision, bool approve, const QString& note)
{
    RemedyStore store(m_context.database);
    std::optional<ReturnRecord> record = store.returnRecord(id);
    if (!record || record->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    UnitOfWork work(m_context, record->isDue && approve ? Permission::SettleOrder : Permission::WaiveFee);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::vector<FaultFinding> findings = store.findings(record->order);
    const std::optional<FaultFinding> finding = findings.empty() ? std::nullopt : std::optional(findings.front());
    if (record->state != ReturnState::Requested)
        return refused(ReturnIssue::NotWaiting);
    if (const auto issue = checkApproval(*record, finding); approve && issue)
        return refused(*issue);
    record->decisionNote = cleanText(note);
    if (!approve && record->decisionNote.isEmpty())
        return Failure::invalid(QStringLiteral("return.decision"), Words::tr("Say why it is refused."));
    record->state = approve ? ReturnState::Approved : ReturnState::Refused;
    record->decidedAt = work.now();
    record->decidedBy = m_context.session.staff;
    if (!store.update(*record))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    record->revision += 1;
    tell(work, record->order, approve ? "return_approved" : "return_refused",
         record->decisionNote.isEmpty() ? story(*record)
                                        : story(*record) + QStringLiteral(" · ") + record->decisionNote);
    work.audit(approve ? QStringLiteral("order.return_approved") : QStringLiteral("order.return_refused"),
               EntityKind::WorkOrder, record->order.value,
               {{QStringLiteral("number"), record->number}, {QStringLiteral("note"), record->decisionNote}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *record;
}

/// The product handed over is a unit of its own, whose term begins today; the old one points to it.
Done RemedyDesk::handOver(UnitOfWork& work, ReturnRecord& record, const ProductUnit& old)
{
    ProductStore units(m_context.database);
    if (record.newSerial.isEmpty())
        return refused(ReturnIssue::SerialMissing);
    if (units.bySerial(record.newSerial))
        return refused(ReturnIssue::SameSerial);
    ProductUnit fresh = old;
    fresh.id = {};
    fresh.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.serial = record.newSerial;
    fresh.exchangedOn = today();
    fresh.note.clear();
    fresh.createdAt = work.now();
    fresh.revision = 0;
    fresh.id = units.insert(fresh);
    SearchIndex(m_context.database).add(fresh.id.value, SearchIndex::unitKeys(fresh.serial, fresh.brand, fresh.model));
    UnitDetailStore details(m_context.database);
    UnitDetail before = details.of(old.id);
    UnitDetail after = before;
    before.replacedBy = fresh.id;
    after.product = fresh.id;
    after.imei.clear();
    after.producedOn = QDate();
    after.replacedBy = {};
    after.replaces = old.id;
    after.revision = 0;
    if (!details.save(before) || !details.save(after))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    WarrantyContractStore(m_context.database).move(old.id, fresh.id);
    record.newProduct = fresh.id;
    TimelineEntry entry;
    entry.product = fresh.id;
    entry.customer = fresh.customer;
    entry.event = QStringLiteral("unit_exchanged");
    entry.note =
        Words::tr("%1: given in exchange for %2")
            .arg(record.number, old.serial.isEmpty() ? Words::tr("a product without serial number") : old.serial);
    work.tell(entry);
    work.touch(EntityKind::ProductUnit, fresh.id.value, true);
    work.touch(EntityKind::Customer, fresh.customer.value);
    return {};
}

/// The price of the product is no payment of the order: the refund is a voucher of its own.
Done RemedyDesk::payBack(UnitOfWork& work, const ReturnRecord& record, PaymentMethod method)
{
    if (record.refund.isZero())
        return {};
    Receipt refund;
    refund.kind = VoucherKind::Refund;
    refund.order = record.order;
    refund.total = -record.refund;
    refund.payments = {{method, -record.refund}};
    refund.reason = Words::tr("Return %1").arg(record.number);
    refund.approvedBy = record.decidedBy;
    refund.issuedAt = work.now();
    const Outcome<Receipt> booked = bookVoucher(m_context, std::move(refund));
    if (!booked)
        return booked.error();
    tell(work, record.order, "refund",
         QStringLiteral("%1 · %2").arg(booked->number, Words::tr("%1 yuan").arg(booked->total.grouped())));
    work.audit(QStringLiteral("till.refund"), EntityKind::Receipt, booked->id.value,
               {{QStringLiteral("number"), booked->number},
                {QStringLiteral("total"), booked->total.plain()},
                {QStringLiteral("reason"), booked->reason}});
    work.touch(EntityKind::Receipt, booked->id.value, true);
    return {};
}

Outcome<ReturnRecord> RemedyDesk::completeReturn(ReturnId id, qint64 revision, const QString& newSerial,
                                                 PaymentMethod method)
{
    RemedyStore store(m_context.database);
    std::optional<ReturnRecord> record = store.returnRecord(id);
    if (!record || record->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    const Outcome<OrderCase> present = caseOf(record->order);
    if (!present)
        return present.error();
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (record->state != ReturnState::Approved)
        return refused(ReturnIssue::NotApproved);
    if (record->kind == ReturnKind::Exchange) {
        record->newSerial = cleanText(newSerial);
        if (Done handed = handOver(work, *record, present->unit); !handed)
            return std::move(handed).error();
    } else {
        chargeUse(*record, *present);
        if (Done paid = payBack(work, *record, method); !paid)
            return std::move(paid).error();
    }
    record->state = ReturnState::Completed;
    record->doneAt = work.now();
    if (!store.update(*record))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Case));
    record->revision += 1;
    tell(work, record->order, "return_done", story(*record));
    work.audit(QStringLiteral("order.return_done"), EntityKind::WorkOrder, record->order.value,
               {{QStringLiteral("number"), record->number},
                {QStringLiteral("refund"), record->refund.plain()},
                {QStringLiteral("new_serial"), record->newSerial}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *record;
}

Outcome<std::vector<ReturnRow>> RemedyDesk::returns(ReturnScope scope, ReturnId before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<ReturnRow> rows = RemedyStore(m_context.database).page(scope, before, limit);
    if (!m_context.may(Permission::UnmaskCustomer)) {
        for (ReturnRow& row : rows)
            row.customerPhone = maskPhone(row.customerPhone);
    }
    return readResult(m_context, std::move(rows));
}

Outcome<qint64> RemedyDesk::openReturns()
{
    return readResult(m_context, RemedyStore(m_context.database).countOpenReturns());
}

} // namespace sanbao
