// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_desk.h"

#include "core/domain/masking.h"
#include "core/service/agreement_cover.h"
#include "core/service/archive_desk.h"
#include "core/service/care_desk.h"
#include "core/service/completion_desk.h"
#include "core/service/hands_on_desk.h"
#include "core/service/kpi_ledger.h"
#include "core/service/labels.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_permissions.h"
#include "core/service/order_service_desk.h"
#include "core/service/part_origin.h"
#include "core/service/part_release.h"
#include "core/service/process_desk.h"
#include "core/service/promise_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/survey_desk.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/service/work_desk.h"
#include "core/storage/customer_store.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/promise_store.h"
#include "core/storage/remedy_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Orders)
};

/// Before the work is called done the customer has agreed to its price; before the order is closed each missed promise
/// has its cause.
Done requirePaperwork(ServiceContext& context, const WorkOrder& order, OrderEventKind kind)
{
    if (kind == OrderEventKind::Resolve || kind == OrderEventKind::Settle)
        return requireConsent(context, order.id);
    if (kind == OrderEventKind::Reopen)
        return requireNotArchived(context, order.id);
    if (kind != OrderEventKind::Close)
        return {};
    if (Done handedOver = requireHandOver(context, order); !handedOver)
        return handedOver;
    for (const Loaner& loaner : RemedyStore(context.database).loaners(order.id)) {
        if (!loaner.returnedAt)
            return Failure::of(FailureKind::Conflict,
                               Words::tr("%1 is still lent to the customer: take it back first.").arg(loaner.label));
    }
    QStringList kinds;
    for (const PromiseKind missed : unexplained(order, PromiseStore(context.database).causesOf(order.id)))
        kinds.append(label(missed));
    if (kinds.isEmpty())
        return {};
    return Failure::invalid(
        QStringLiteral("breach_cause"),
        Words::tr("Say first why these promises were missed: %1.").arg(kinds.join(QStringLiteral(", "))));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The order was changed meanwhile. It has been reloaded; check it and try again."));
}

} // namespace

QString storyOf(const OrderEvent& event, const ServiceContext& context)
{
    QStringList parts;
    if (event.kind == OrderEventKind::Schedule && event.technician.isValid())
        parts.append(context.catalogue.staffName(event.technician));
    if (event.appointmentFrom) {
        const QTimeZone& zone = context.catalogue.zone();
        QString window = inZone(*event.appointmentFrom, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        if (event.appointmentTo)
            window += QChar(0x2013) + inZone(*event.appointmentTo, zone).toString(QStringLiteral("HH:mm"));
        parts.append(window);
    }
    if (event.waitReason)
        parts.append(label(*event.waitReason));
    if (event.result)
        parts.append(label(*event.result));
    for (const QString& text : {event.cause, event.action, event.acceptedBy, event.note}) {
        if (!text.trimmed().isEmpty())
            parts.append(text.trimmed());
    }
    return parts.join(QStringLiteral(" · "));
}

void recordFact(ServiceContext& context, const WorkOrder& order)
{
    KpiLedger ledger(context.database, context.catalogue.zone());
    const std::optional<OrderFact> before = ledger.fact(order.id);
    ledger.writeFact(factOf(order, calendarOf(context, order), before.value_or(OrderFact{})));
}

Outcome<std::vector<OrderRow>> OrderDesk::page(const OrderFilter& filter, OrderSort sort,
                                               const std::optional<OrderRow>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context,
                      OrderFinder(m_context.database).page(filter, sort, after, limit, m_context.clock.now()));
}

Outcome<OrderCounts> OrderDesk::counts()
{
    const Instant now = m_context.clock.now();
    const QDate today = localDay(now, m_context.catalogue.zone());
    const Instant start = startOfDay(today, m_context.catalogue.zone());
    const Instant end = startOfDay(today.addDays(1), m_context.catalogue.zone());
    return readResult(m_context, OrderFinder(m_context.database).counts(now, start, end));
}

Outcome<OrderView> OrderDesk::open(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderStore orders(m_context.database);
    const std::optional<WorkOrder> order = orders.find(id);
    if (!order) {
        if (std::optional<Failure> failure = m_context.database.takeFailure())
            return std::move(*failure);
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    }
    OrderView view;
    view.order = *order;
    view.customer = CustomerStore(m_context.database).find(order->customer).value_or(Customer{});
    if (order->product.isValid())
        view.product = ProductStore(m_context.database).find(order->product);
    view.productLabel = orders.productLabel(id);
    view.timeline = TimelineStore(m_context.database).ofOrder(id);
    FeeStore fees(m_context.database);
    view.fees = fees.lines(id);
    view.totals = totalsOf(view.fees);
    view.receipt = VoucherStore(m_context.database).settlementOf(id);
    const Balance balance = balanceOf(m_context, id);
    view.rounding = balance.rounding;
    view.prepaid = balance.deposits;
    if (view.product) {
        const WarrantyQuestion question = questionOf(*order, m_context.catalogue.zone());
        view.warranty = shortTerm(answerWarranty(m_context, *view.product, question).verdict);
    }
    // Whoever only reads the history needs no way to reach the customer.
    if (!m_context.may(Permission::EditCustomer) && !m_context.may(Permission::WorkOnOrder)) {
        for (QString* phone : {&view.order.contactPhone, &view.customer.phone})
            *phone = maskPhone(*phone);
        for (QString* address : {&view.order.contactAddress, &view.customer.address})
            *address = maskAddress(*address);
    }
    view.allowed = usedSteps(m_context, *order, allowedEvents(*order));
    return readResult(m_context, std::move(view));
}

Outcome<WorkOrderId> OrderDesk::idOf(const QString& number)
{
    OrderStore orders(m_context.database);
    std::optional<WorkOrderId> id = orders.idOf(number.trimmed());
    if (!id)
        id = orders.idOfExternal(number.trimmed());
    if (!id)
        return Failure::of(FailureKind::NotFound, Words::tr("There is no order with number %1.").arg(number));
    return readResult(m_context, *id);
}

Outcome<WorkOrder> OrderDesk::apply(UnitOfWork& work, const WorkOrder& order, const OrderEvent& event)
{
    const FlowResult result = advance(order, event, calendarOf(m_context, order), work.now());
    if (result.refusal) {
        const FailureKind kind =
            result.refusal->rule == FlowRule::IllegalStep ? FailureKind::Conflict : FailureKind::Invalid;
        return Failure::of(kind, refusalText(*result.refusal, order.state));
    }
    if (Done complete = requireProcess(m_context, order, result.order); !complete)
        return std::move(complete).error();
    WorkOrder next = result.order;
    if (!OrderStore(m_context.database).update(next)) {
        std::optional<Failure> failure = m_context.database.takeFailure();
        return failure ? *failure : changedMeanwhile();
    }
    next.revision += 1;
    TimelineEntry entry;
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.happenedAt = event.at;
    entry.actor = event.actor;
    entry.event = codeOf(event.kind);
    if (order.state != next.state) {
        entry.fromState = codeOf(order.state);
        entry.toState = codeOf(next.state);
    }
    entry.note = storyOf(event, m_context);
    work.tell(entry);
    followUp(work, order, next);
    recordFact(m_context, next);
    QJsonObject body{{QStringLiteral("event"), codeOf(event.kind)},
                     {QStringLiteral("from"), codeOf(order.state)},
                     {QStringLiteral("to"), codeOf(next.state)},
                     {QStringLiteral("at"), event.at.ms},
                     {QStringLiteral("story"), entry.note}};
    work.audit(QStringLiteral("order.") + codeOf(event.kind), EntityKind::WorkOrder, order.id.value, body);
    work.touch(EntityKind::WorkOrder, order.id.value);
    return next;
}

void OrderDesk::followUp(UnitOfWork& work, const WorkOrder& before, const WorkOrder& after)
{
    if (after.acceptedAt && after.acceptedAt != before.acceptedAt) {
        noteAcceptance(m_context, after, m_context.session.staff);
        applyUpgrade(work, m_context, after);
    }
    if (after.state == OrderState::Waiting && before.state != OrderState::Waiting && after.waitReason)
        stopWork(work, m_context, after, SpanEnd::Pause, label(*after.waitReason));
    if (after.state == OrderState::Resolved && before.state != OrderState::Resolved)
        stopWork(work, m_context, after, SpanEnd::Finish, {});
    if (after.state == OrderState::Closed && before.state != OrderState::Closed && after.closedAt) {
        queueSurvey(m_context, work, after, *after.closedAt);
        useEntitlement(m_context, work, after);
        planAfterCare(m_context, work, after, *after.closedAt);
    }
    if (after.state == OrderState::Resolved && before.state != OrderState::Resolved && after.plan.isValid())
        advancePlan(m_context, work, after);
    if (before.isOpen() && !after.isOpen())
        releaseParts(m_context, work, after);
}

Outcome<WorkOrder> OrderDesk::act(WorkOrderId id, qint64 revision, OrderEvent event)
{
    UnitOfWork work(m_context, permissionFor(event.kind));
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    if (order->revision != revision)
        return changedMeanwhile();
    if (event.at == Instant())
        event.at = work.now();
    if (!event.actor.isValid())
        event.actor = m_context.session.staff;
    if (event.kind == OrderEventKind::Schedule && !event.grade)
        event.grade = gradeOfFault(m_context, *order);
    if (Done ready = requirePaperwork(m_context, *order, event.kind); !ready)
        return std::move(ready).error();
    if (event.kind == OrderEventKind::Settle) {
        const Money left = balanceOf(m_context, id).toPay();
        if (!left.isZero())
            return Failure::of(
                FailureKind::Invalid,
                Words::tr("%1 yuan are still to be paid: take the payment to settle.").arg(left.grouped()));
    }
    Outcome<WorkOrder> next = apply(work, *order, event);
    if (!next)
        return next;
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Done OrderDesk::recordFees(WorkOrderId id, qint64 revision, const std::vector<FeeLine>& lines)
{
    static const auto text = [](FeeRule rule) {
        switch (rule) {
        case FeeRule::NameMissing:
            return Words::tr("Line %1: the item needs a name.");
        case FeeRule::QuantityNotPositive:
            return Words::tr("Line %1: the quantity must be greater than zero.");
        case FeeRule::PriceNegative:
            return Words::tr("Line %1: the price may not be negative.");
        case FeeRule::WaiverOutOfRange:
            return Words::tr("Line %1: the waiver must lie between 0 and 100 %.");
        case FeeRule::WaiverReasonMissing:
            return Words::tr("Line %1: a waiver needs its reason.");
        case FeeRule::UnlistedWithoutNote:
            return Words::tr("Line %1: the price list does not have this item; note what it is for.");
        }
        return QString();
    };
    std::vector<FieldIssue> issues;
    for (const FeeIssue& issue : checkFees(lines))
        issues.push_back({QStringLiteral("fees.%1").arg(issue.line), text(issue.rule).arg(issue.line + 1)});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    if (order->revision != revision)
        return changedMeanwhile();
    if (!order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed; append an amendment instead."));
    if (std::vector<FieldIssue> breaches = priceBreaches(m_context, *order, lines); !breaches.empty())
        return Failure::invalid(std::move(breaches));
    if (Done known = requireStockOrigin(m_context, id, lines); !known)
        return known;
    FeeStore fees(m_context.database);
    if (VoucherStore(m_context.database).settlementOf(id))
        return Failure::of(FailureKind::Conflict, Words::tr("The order is settled; its fees can no longer change."));
    fees.replaceLines(id, lines);
    if (!OrderStore(m_context.database).update(*order))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    const FeeTotals totals = totalsOf(lines);
    TimelineEntry entry;
    entry.order = id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = QStringLiteral("fees");
    entry.note = Words::tr("To pay: %1 yuan").arg(totals.due.grouped());
    work.tell(entry);
    work.audit(QStringLiteral("order.fees"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("lines"), int(lines.size())}, {QStringLiteral("due"), totals.due.plain()}});
    work.touch(EntityKind::WorkOrder, id.value);
    return work.commit();
}

Outcome<Receipt> OrderDesk::settle(WorkOrderId id, qint64 revision, const std::vector<Payment>& payments,
                                   MaybeInstant at)
{
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    if (order->revision != revision)
        return changedMeanwhile();
    if (VoucherStore(m_context.database).settlementOf(id))
        return Failure::of(FailureKind::Conflict, Words::tr("The order is settled already."));
    if (Done agreed = requireConsent(m_context, id); !agreed)
        return std::move(agreed).error();
    OrderEvent event;
    event.kind = OrderEventKind::Settle;
    event.at = at.value_or(work.now());
    event.actor = m_context.session.staff;
    Outcome<Receipt> receipt = bookSettlement(id, payments, event.at);
    if (!receipt)
        return receipt;
    event.note = Words::tr("%1 yuan").arg((receipt->due + receipt->rounding).grouped());
    if (Outcome<WorkOrder> next = apply(work, *order, event); !next)
        return std::move(next).error();
    work.touch(EntityKind::Receipt, receipt->id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return receipt;
}

Outcome<Receipt> OrderDesk::bookSettlement(WorkOrderId id, const std::vector<Payment>& payments, Instant at)
{
    const Balance balance = balanceOf(m_context, id);
    if (const std::optional<PaymentRule> broken = checkPayments(payments, balance.toPay()))
        return paymentProblem(*broken, payments, balance.toPay());
    Receipt receipt;
    receipt.order = id;
    receipt.total = balance.toPay();
    receipt.due = balance.due;
    receipt.rounding = balance.rounding;
    receipt.deposits = balance.deposits;
    receipt.issuedAt = at;
    for (const Payment& payment : payments) {
        if (!payment.amount.isZero())
            receipt.payments.push_back(payment);
    }
    Outcome<Receipt> booked = bookVoucher(m_context, std::move(receipt));
    if (!booked)
        return booked;
    VoucherStore(m_context.database).applyDeposits(id, booked->id);
    KpiLedger(m_context.database, m_context.catalogue.zone()).setAmount(id, booked->due + booked->rounding);
    return booked;
}

} // namespace sanbao
