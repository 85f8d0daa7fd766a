// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/workshop_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/remedy_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kMostThings = 2000;
constexpr int kUnclaimedDays = 30;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workshop)
};

TimelineEntry entryOf(ServiceContext& context, WorkOrderId id, const char* event, const QString& note)
{
    TimelineEntry entry;
    entry.order = id;
    if (const std::optional<WorkOrder> order = OrderStore(context.database).find(id)) {
        entry.product = order->product;
        entry.customer = order->customer;
    }
    entry.event = QLatin1String(event);
    entry.note = note;
    return entry;
}

} // namespace

Outcome<std::vector<HouseItem>> WorkshopDesk::inHouse()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate today = localDay(m_context.clock.now(), zone);
    const int limit = SettingStore(m_context.database)
                          .value(QStringLiteral("workshop.unclaimed_days"))
                          .value_or(QString::number(kUnclaimedDays))
                          .toInt();
    std::vector<HouseItem> items;
    for (HouseRow& row : WorkshopStore(m_context.database).inHouse(kMostThings)) {
        HouseItem item;
        item.days = int(localDay(row.registeredAt, zone).daysTo(today));
        if (row.readyAt)
            item.readyDays = int(localDay(*row.readyAt, zone).daysTo(today));
        item.unclaimed = row.readyAt && item.readyDays > limit;
        if (!row.settled)
            item.toPay = balanceOf(m_context, row.order).toPay();
        if (!m_context.may(Permission::EditCustomer))
            row.phone = maskPhone(row.phone);
        item.row = std::move(row);
        items.push_back(std::move(item));
    }
    return readResult(m_context, std::move(items));
}

Outcome<std::vector<HouseItem>> WorkshopDesk::unclaimed()
{
    Outcome<std::vector<HouseItem>> items = inHouse();
    if (!items)
        return items;
    std::vector<HouseItem> found;
    for (HouseItem& item : *items) {
        if (item.unclaimed)
            found.push_back(std::move(item));
    }
    return found;
}

Outcome<WorkshopTest> WorkshopDesk::recordTest(WorkOrderId order, bool passed, const QString& note)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    WorkshopTest test{0, order, passed, cleanText(note), work.now(), m_context.session.staff};
    if (!OrderStore(m_context.database).find(order))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    if (!passed && test.note.isEmpty())
        return Failure::invalid(QStringLiteral("note"), Words::tr("Say what is still wrong."));
    test.id = WorkshopStore(m_context.database).insert(test);
    const QString result = passed ? Words::tr("passed") : Words::tr("failed");
    work.tell(entryOf(m_context, order, "workshop_test",
                      test.note.isEmpty() ? result : result + QStringLiteral(" · ") + test.note));
    work.audit(QStringLiteral("workshop.test"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("passed"), passed}, {QStringLiteral("note"), test.note}});
    work.touch(EntityKind::WorkOrder, order.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return test;
}

/// Why the thing should not go yet; empty when nothing speaks against it.
Outcome<QString> WorkshopDesk::openPoint(WorkOrderId order)
{
    const std::optional<WorkshopTest> test = WorkshopStore(m_context.database).lastTest(order);
    if (test && !test->passed)
        return Words::tr("The last test failed: %1").arg(test->note);
    for (const Loaner& loaner : RemedyStore(m_context.database).loaners(order)) {
        if (!loaner.returnedAt)
            return Words::tr("%1 is lent to the customer and not back.").arg(loaner.label);
    }
    if (!VoucherStore(m_context.database).settlementOf(order)) {
        const Money toPay = balanceOf(m_context, order).toPay();
        if (toPay > Money())
            return Words::tr("%1 yuan are still to be paid.").arg(toPay.grouped());
    }
    return readResult(m_context, QString());
}

Outcome<CarryIn> WorkshopDesk::handOver(WorkOrderId order, qint64 revision, const HandBack& given,
                                        const QString& waiver)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<QString> point = openPoint(order);
    if (!point)
        return point.error();
    const QString why = cleanText(waiver);
    if (!point->isEmpty()) {
        if (why.isEmpty())
            return Failure::of(FailureKind::Conflict, *point);
        if (Done permitted = requirePermission(m_context, Permission::WaiveFee); !permitted)
            return std::move(permitted).error();
        work.tell(entryOf(m_context, order, "handed_unsettled", *point + QStringLiteral(" · ") + why));
    }
    Outcome<CarryIn> done = CarryInDesk(m_context).handBack(order, revision, given);
    if (!done)
        return done;
    work.audit(QStringLiteral("workshop.handed_over"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("open"), *point}, {QStringLiteral("waiver"), why}});
    work.touch(EntityKind::WorkOrder, order.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return done;
}

} // namespace sanbao
