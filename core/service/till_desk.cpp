// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/till_desk.h"

#include "core/base/text_fold.h"
#include "core/service/kpi_ledger.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Till)
};

Failure noVoucher()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This receipt does not exist."));
}

std::vector<Payment> withoutZero(std::vector<Payment> payments)
{
    std::erase_if(payments, [](const Payment& payment) { return payment.amount.isZero(); });
    return payments;
}

Money sumOf(const std::vector<Payment>& payments)
{
    Money sum;
    for (const Payment& payment : payments)
        sum += payment.amount;
    return sum;
}

/// Empty when the amounts are positive and not all zero.
std::optional<Failure> problemOf(const std::vector<Payment>& payments)
{
    for (const Payment& payment : payments) {
        if (payment.amount.isNegative())
            return paymentProblem(PaymentRule::NegativeAmount, payments, {});
    }
    if (sumOf(payments).isZero())
        return Failure::invalid(QStringLiteral("payment"), Words::tr("Write the amount."));
    return std::nullopt;
}

} // namespace

Outcome<std::vector<Receipt>> TillDesk::ofOrder(WorkOrderId order)
{
    return readResult(m_context, VoucherStore(m_context.database).ofOrder(order));
}

Outcome<Receipt> TillDesk::voucher(const QString& number)
{
    VoucherStore vouchers(m_context.database);
    const std::optional<ReceiptId> id = vouchers.idOf(number.trimmed());
    if (!id)
        return Failure::of(FailureKind::NotFound, Words::tr("There is no receipt with number %1.").arg(number));
    return readResult(m_context, *vouchers.find(*id));
}

void TillDesk::tell(UnitOfWork& work, WorkOrderId id, const QString& event, const QString& note)
{
    work.tell(orderEntry(m_context, id, event, note));
    work.touch(EntityKind::WorkOrder, id.value);
}

Outcome<Receipt> TillDesk::book(UnitOfWork& work, Receipt voucher, const QString& event, const QString& note)
{
    voucher.issuedAt = work.now();
    Outcome<Receipt> booked = bookVoucher(m_context, std::move(voucher));
    if (!booked)
        return booked;
    QStringList story{booked->number, Words::tr("%1 yuan").arg(booked->total.grouped())};
    if (!note.isEmpty())
        story.append(note);
    tell(work, booked->order, event, story.join(QStringLiteral(" · ")));
    work.audit(QStringLiteral("till.") + event, EntityKind::Receipt, booked->id.value,
               {{QStringLiteral("number"), booked->number},
                {QStringLiteral("total"), booked->total.plain()},
                {QStringLiteral("reason"), booked->reason}});
    work.touch(EntityKind::Receipt, booked->id.value, true);
    return booked;
}

Outcome<Receipt> TillDesk::takeDeposit(WorkOrderId id, const std::vector<Payment>& payments)
{
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    if (!order->isOpen() || VoucherStore(m_context.database).settlementOf(id))
        return Failure::of(FailureKind::Conflict,
                           Words::tr("A deposit is taken before the order is settled or closed."));
    if (std::optional<Failure> problem = problemOf(payments))
        return std::move(*problem);
    Receipt deposit;
    deposit.kind = VoucherKind::Deposit;
    deposit.order = id;
    deposit.payments = withoutZero(payments);
    deposit.total = sumOf(payments);
    Outcome<Receipt> booked = book(work, std::move(deposit), QStringLiteral("deposit"), {});
    if (!booked)
        return booked;
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return booked;
}

Outcome<Receipt> TillDesk::refund(const RefundRequest& request)
{
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    VoucherStore vouchers(m_context.database);
    const std::optional<Receipt> paid = vouchers.find(request.voucher);
    if (!paid)
        return noVoucher();
    if (paid->kind == VoucherKind::Deposit && paid->appliedTo.isValid())
        return Failure::of(FailureKind::Conflict, Words::tr("The deposit was used in a settlement: refund that one."));
    if (std::optional<Failure> problem = problemOf(request.payments))
        return std::move(*problem);
    const Money left = refundable(*paid, vouchers.ofOrder(paid->order));
    const Money wanted = sumOf(request.payments);
    std::vector<FieldIssue> issues;
    if (wanted > left)
        issues.push_back({QStringLiteral("payment"),
                          Words::tr("At most %1 yuan can be given back of %2.").arg(left.grouped(), paid->number)});
    if (cleanText(request.reason).isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("A refund needs its reason.")});
    const StaffMember* approver = m_context.catalogue.member(request.approver);
    if (!approver || !approver->active || !isPermitted(approver->role, Permission::ApproveRefund))
        issues.push_back({QStringLiteral("approver"), Words::tr("A refund is approved by a manager.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    Receipt refund;
    refund.kind = VoucherKind::Refund;
    refund.order = paid->order;
    refund.refundOf = paid->id;
    refund.total = -wanted;
    refund.reason = cleanText(request.reason);
    refund.approvedBy = request.approver;
    for (const Payment& payment : withoutZero(request.payments))
        refund.payments.push_back({payment.method, -payment.amount});
    Outcome<Receipt> booked = book(work, std::move(refund), QStringLiteral("refund"), refund.reason);
    if (!booked)
        return booked;
    if (paid->kind == VoucherKind::Settlement)
        KpiLedger(m_context.database, m_context.catalogue.zone()).setAmount(paid->order, left - wanted);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return booked;
}

namespace {

/// What keeps a voucher from being voided, in words; empty when nothing does.
QString obstacle(const Receipt& voucher, const std::vector<Receipt>& all)
{
    if (voucher.isVoid())
        return Words::tr("Receipt %1 is void already.").arg(voucher.number);
    if (voucher.kind == VoucherKind::Deposit && voucher.appliedTo.isValid())
        return Words::tr("The deposit was used in a settlement: void that one first.");
    if (voucher.kind == VoucherKind::Refund && !voucher.refundOf.isValid())
        return Words::tr("This money was paid back for a returned product: it cannot be voided.");
    for (const Receipt& other : all) {
        if (other.refundOf == voucher.id && !other.isVoid())
            return Words::tr("Money was given back of this receipt: it can no longer be voided.");
        if (voucher.refundOf == other.id && other.appliedTo.isValid())
            return Words::tr("The deposit was used in a settlement: void that one first.");
    }
    return {};
}

} // namespace

/// The order goes back to where it was before it was settled, so that it can be settled again.
Done TillDesk::undoSettlement(UnitOfWork& work, const Receipt& voucher)
{
    VoucherStore vouchers(m_context.database);
    std::optional<WorkOrder> order = OrderStore(m_context.database).find(voucher.order);
    if (!order || order->state == OrderState::Closed)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("The order is closed: reopen it first, or refund the money."));
    vouchers.releaseDeposits(voucher.id);
    KpiLedger(m_context.database, m_context.catalogue.zone()).setAmount(voucher.order, Money());
    if (order->state != OrderState::Settled)
        return {};
    order->state = order->acceptedAt ? OrderState::Accepted : OrderState::Resolved;
    if (!OrderStore(m_context.database).update(*order))
        return m_context.database.takeFailure().value_or(Failure{});
    recordFact(m_context, *order);
    work.touch(EntityKind::WorkOrder, order->id.value);
    return {};
}

Done TillDesk::voidVoucher(ReceiptId id, const QString& reason)
{
    UnitOfWork work(m_context, Permission::ApproveRefund);
    if (Done ready = work.begin(); !ready)
        return ready;
    VoucherStore vouchers(m_context.database);
    const std::optional<Receipt> voucher = vouchers.find(id);
    if (!voucher)
        return noVoucher();
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why the receipt is void."));
    const std::vector<Receipt> all = vouchers.ofOrder(voucher->order);
    if (const QString reasonAgainst = obstacle(*voucher, all); !reasonAgainst.isEmpty())
        return Failure::of(FailureKind::Conflict, reasonAgainst);
    if (Done open = requireOpenDay(m_context, voucher->day); !open)
        return open;
    vouchers.markVoid(id, work.now(), m_context.session.staff, why);
    if (voucher->kind == VoucherKind::Settlement) {
        if (Done undone = undoSettlement(work, *voucher); !undone)
            return undone;
    }
    if (const std::optional<Receipt> refunded = vouchers.find(voucher->refundOf);
        refunded && refunded->kind == VoucherKind::Settlement)
        KpiLedger(m_context.database, m_context.catalogue.zone())
            .setAmount(voucher->order, refundable(*refunded, vouchers.ofOrder(voucher->order)));
    tell(work, voucher->order, QStringLiteral("receipt_voided"), voucher->number + QStringLiteral(" · ") + why);
    work.audit(QStringLiteral("till.void"), EntityKind::Receipt, id.value,
               {{QStringLiteral("number"), voucher->number}, {QStringLiteral("reason"), why}});
    work.touch(EntityKind::Receipt, id.value);
    return work.commit();
}

Outcome<std::optional<InvoiceData>> TillDesk::invoice(ReceiptId receipt)
{
    return readResult(m_context, VoucherStore(m_context.database).invoice(receipt));
}

Done TillDesk::saveInvoice(const InvoiceData& invoice)
{
    InvoiceData kept = invoice;
    kept.title = cleanText(invoice.title);
    kept.taxNumber = cleanText(invoice.taxNumber).toUpper();
    kept.email = cleanText(invoice.email);
    kept.number = cleanText(invoice.number);
    std::vector<FieldIssue> issues;
    if (kept.title.isEmpty())
        issues.push_back(
            {QStringLiteral("title"), Words::tr("The invoice needs a title: a person's or a company's name.")});
    if (!kept.taxNumber.isEmpty() && !isTaxNumber(kept.taxNumber))
        issues.push_back({QStringLiteral("tax"), Words::tr("A tax number has 15 to 20 letters and digits.")});
    if (!kept.email.isEmpty() && !isMailAddress(kept.email))
        issues.push_back({QStringLiteral("email"), Words::tr("This is not an e-mail address.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    VoucherStore vouchers(m_context.database);
    if (!vouchers.find(invoice.receipt))
        return noVoucher();
    vouchers.saveInvoice(kept, work.now(), m_context.session.staff);
    work.audit(QStringLiteral("till.invoice"), EntityKind::Receipt, kept.receipt.value,
               {{QStringLiteral("title"), kept.title}, {QStringLiteral("number"), kept.number}});
    work.touch(EntityKind::Receipt, kept.receipt.value);
    return work.commit();
}

Outcome<CashSheet> TillDesk::sheet(QDate day)
{
    VoucherStore vouchers(m_context.database);
    const OrgUnitId unit = m_context.catalogue.unit().id;
    CashSheet sheet;
    sheet.day = day;
    sheet.vouchers = vouchers.ofDay(unit, day);
    sheet.counts = expectedCounts(sheet.vouchers);
    if (const std::optional<CashSheet> closed = vouchers.closedSheet(unit, day)) {
        sheet.counts = closed->counts;
        sheet.closedAt = closed->closedAt;
        sheet.closedBy = closed->closedBy;
        sheet.note = closed->note;
    }
    return readResult(m_context, std::move(sheet));
}

Done TillDesk::closeDay(QDate day, const std::vector<CashCount>& counts, const QString& note)
{
    UnitOfWork work(m_context, Permission::CloseCashDay);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (!day.isValid() || day > localDay(work.now(), m_context.catalogue.zone()))
        return Failure::invalid(QStringLiteral("day"), Words::tr("Only a day that has begun can be closed."));
    if (Done open = requireOpenDay(m_context, day); !open)
        return open;
    VoucherStore vouchers(m_context.database);
    const OrgUnitId unit = m_context.catalogue.unit().id;
    CashSheet sheet;
    sheet.day = day;
    sheet.counts = expectedCounts(vouchers.ofDay(unit, day));
    std::vector<FieldIssue> issues;
    for (const CashCount& count : counts) {
        auto found = std::find_if(sheet.counts.begin(), sheet.counts.end(),
                                  [&count](const CashCount& one) { return one.method == count.method; });
        if (found == sheet.counts.end())
            found = sheet.counts.insert(found, {count.method, Money(), Money(), {}});
        found->counted = count.counted;
        found->reason = cleanText(count.reason);
    }
    for (const CashCount& count : sheet.counts) {
        if (count.counted != count.expected && count.reason.isEmpty())
            issues.push_back({QStringLiteral("reason.") + codeOf(count.method),
                              Words::tr("%1 differs by %2 yuan: say why.")
                                  .arg(label(count.method), (count.counted - count.expected).grouped())});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    sheet.closedAt = work.now();
    sheet.closedBy = m_context.session.staff;
    sheet.note = cleanText(note);
    vouchers.insertSheet(unit, sheet);
    work.audit(QStringLiteral("till.day_closed"), EntityKind::Setting, unit.value,
               {{QStringLiteral("day"), day.toString(Qt::ISODate)},
                {QStringLiteral("expected"), sheet.expected().plain()},
                {QStringLiteral("counted"), sheet.counted().plain()}});
    work.touch(EntityKind::Receipt, 0);
    return work.commit();
}

Outcome<std::vector<QDate>> TillDesk::openDays()
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return readResult(m_context, VoucherStore(m_context.database).openDaysBefore(m_context.catalogue.unit().id, today));
}

RoundingRule TillDesk::rounding()
{
    return roundingRule(m_context);
}

Done TillDesk::saveRounding(RoundingRule rule)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(m_context.database).set(QStringLiteral("money.rounding"), codeOf(rule));
    work.audit(QStringLiteral("setting.changed"), EntityKind::Setting, 0,
               {{QStringLiteral("key"), QStringLiteral("money.rounding")}, {QStringLiteral("value"), codeOf(rule)}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

} // namespace sanbao
