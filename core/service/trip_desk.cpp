// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/trip_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/stock/stock_rule.h"
#include "core/domain/visit_spread.h"
#include "core/service/cost_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/cost_store.h"
#include "core/storage/dispatch_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kMostMetres = 2'000'000;
constexpr int kMostMinutes = 24 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trips)
};

} // namespace

QString label(TripOutcome outcome)
{
    switch (outcome) {
    case TripOutcome::WorkDone:
        return Words::tr("work done");
    case TripOutcome::NoFaultFound:
        return Words::tr("no fault found");
    case TripOutcome::CustomerAbsent:
        return Words::tr("customer absent");
    case TripOutcome::WrongPart:
        return Words::tr("wrong or missing part");
    case TripOutcome::NoAccess:
        return Words::tr("no access or not ready");
    }
    return {};
}

Money TripReport::wastedCost() const
{
    Money sum;
    for (const WastedTrips& one : wasted)
        sum += one.cost;
    return sum;
}

int TripReport::wastedTrips() const
{
    int sum = 0;
    for (const WastedTrips& one : wasted)
        sum += one.trips;
    return sum;
}

std::vector<FieldIssue> TripDesk::check(const TripWish& wish, QDate today)
{
    std::vector<FieldIssue> issues;
    if (wish.metres < 0 || wish.metres > kMostMetres)
        issues.push_back({QStringLiteral("km"), Words::tr("Between 0 and 2000 kilometres.")});
    if (wish.minutes < 0 || wish.minutes > kMostMinutes)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between 0 and 1440 minutes.")});
    if (wish.metres == 0 && wish.minutes == 0 && wish.fare.isZero())
        issues.push_back({QStringLiteral("km"), Words::tr("Give the kilometres, the minutes or the fare.")});
    if (wish.fare.isNegative())
        issues.push_back({QStringLiteral("fare"), Words::tr("A fare may not be negative.")});
    if (wish.day > today)
        issues.push_back({QStringLiteral("day"), Words::tr("The trip was not made yet.")});
    if (!m_context.catalogue.member(wish.staff))
        issues.push_back({QStringLiteral("staff"), Words::tr("Say who went there.")});
    return issues;
}

/// A way without a rate for the kilometre keeps its distance and costs nothing; so does time without a grade.
Done TripDesk::addCosts(const TripWish& wish, VisitTrip& trip)
{
    CostDesk costs(m_context);
    CostWish line;
    line.order = wish.order;
    line.type = CostType::Transport;
    line.rate = wish.fare;
    line.quantity = wish.fare.isZero() ? wish.metres : 1000;
    if (!wish.fare.isZero() || (wish.metres > 0 && !costs.kilometreRate().isZero())) {
        const Outcome<OrderCost> added = costs.add(line);
        if (!added)
            return added.error();
        trip.transportCost = added->id.value;
    }
    CostStore store(m_context.database);
    const std::vector<LabourGrade> grades = store.grades();
    const QString grade = store.gradeOf(wish.staff);
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(wish.order);
    const QDate day = order ? localDay(order->registeredAt, m_context.catalogue.zone()) : wish.day;
    if (!isWasted(wish.outcome) || wish.minutes == 0 || !gradeOn(grades, grade, day))
        return {};
    line.type = CostType::Labour;
    line.name = Words::tr("Wasted trip: %1").arg(label(wish.outcome));
    line.rate = {};
    line.staff = wish.staff;
    line.quantity = qint64(wish.minutes) * 1000 / 60;
    const Outcome<OrderCost> added = costs.add(line);
    if (!added)
        return added.error();
    trip.labourCost = added->id.value;
    return {};
}

Outcome<VisitTrip> TripDesk::record(const TripWish& typed)
{
    UnitOfWork work(m_context, Permission::RecordCost);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    TripWish wish = typed;
    if (!wish.day.isValid())
        wish.day = today;
    if (std::vector<FieldIssue> issues = check(wish, today); !issues.empty())
        return Failure::invalid(std::move(issues));
    VisitTrip trip;
    trip.order = wish.order;
    trip.staff = wish.staff;
    trip.day = wish.day;
    trip.metres = wish.metres;
    trip.minutes = wish.minutes;
    trip.outcome = wish.outcome;
    trip.note = cleanText(wish.note);
    trip.enteredAt = work.now();
    trip.enteredBy = m_context.session.staff;
    if (Done added = addCosts(wish, trip); !added)
        return std::move(added).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(wish.order);
    if (!order)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    trip.id = TripStore(m_context.database).insert(trip);
    TimelineEntry entry;
    entry.order = order->id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = QStringLiteral("trip");
    entry.note = Words::tr("%1 km · %2 min · %3")
                     .arg(quantityText(trip.metres), QString::number(trip.minutes), label(trip.outcome));
    if (!trip.note.isEmpty())
        entry.note += QStringLiteral(" · ") + trip.note;
    work.tell(entry);
    work.audit(QStringLiteral("order.trip"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("outcome"), codeOf(trip.outcome)},
                {QStringLiteral("metres"), trip.metres},
                {QStringLiteral("minutes"), trip.minutes}});
    work.touch(EntityKind::WorkOrder, order->id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return trip;
}

Outcome<std::vector<TripRow>> TripDesk::ofOrder(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, TripStore(m_context.database).ofOrder(order));
}

Outcome<std::vector<TripRow>> TripDesk::list(QDate from, QDate until, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, TripStore(m_context.database).ofDays(from, until, limit));
}

Outcome<TripReport> TripDesk::report(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    TripStore store(m_context.database);
    return readResult(m_context,
                      TripReport{store.points(from, until), store.wasted(from, until), store.count(from, until)});
}

Outcome<DayRoute> TripDesk::route(QDate day)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    DispatchStore dispatch(m_context.database);
    DayRoute route;
    const Interval span{startOfDay(day, zone), startOfDay(day.addDays(1), zone)};
    for (const Visit& visit : dispatch.visits(span, dispatch.plannedMinutes())) {
        RouteStop stop{visit.order,        visit.technician, visit.number, visit.contactName,
                       visit.productLabel, visit.address,    {},           visit.slot};
        stop.area = visitArea(visit.address);
        route.stops.push_back(std::move(stop));
    }
    std::vector<RouteStop> bySlot = route.stops;
    std::stable_sort(bySlot.begin(), bySlot.end(), [](const RouteStop& a, const RouteStop& b) {
        return std::pair(a.technician.value, a.slot.from) < std::pair(b.technician.value, b.slot.from);
    });
    route.changesNow = areaChanges(bySlot);
    route.stops = orderByArea(std::move(route.stops));
    route.changesThen = areaChanges(route.stops);
    return readResult(m_context, std::move(route));
}

} // namespace sanbao
