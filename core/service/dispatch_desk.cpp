// SPDX-License-Identifier: GPL-3.0-or-later
// A visit is the appointment of its order: placing one is the order's own step "schedule", so that clocks, timeline,
// audit and figures follow as from the order's page.
#include "core/service/dispatch_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/dispatch/release.h"
#include "core/service/dispatch_words.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/dispatch_store.h"
#include "core/storage/order_store.h"
#include "core/storage/supply_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kPoolLimit = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

const Technician* find(const std::vector<Technician>& technicians, StaffId staff)
{
    for (const Technician& technician : technicians) {
        if (technician.staff == staff)
            return &technician;
    }
    return nullptr;
}

int minuteOfDay(Instant at, const QTimeZone& zone)
{
    const QTime time = inZone(at, zone).time();
    return time.hour() * 60 + time.minute();
}

/// The hours the board shows: everything that is open or planned in the days.
void showHours(DispatchBoard& board, const BusinessCalendar& calendar)
{
    int first = 24 * 60;
    int last = 0;
    for (int i = 0; i < board.days; ++i) {
        for (const OpenSpan& span : calendar.spansOn(board.first.addDays(i))) {
            first = std::min(first, span.fromMinute);
            last = std::max(last, span.toMinute);
        }
    }
    for (const BoardVisit& visit : board.visits) {
        first = std::min(first, minuteOfDay(visit.visit.slot.from, calendar.zone()));
        last = std::max(last, minuteOfDay(Instant(visit.visit.slot.to.ms - 1), calendar.zone()) + 1);
    }
    if (first >= last)
        return;
    board.firstMinute = first / 60 * 60;
    board.lastMinute = (last + 59) / 60 * 60;
}

/// What the order needs along, each part once with everybody who carries it.
std::vector<NeededPart> partsOf(ServiceContext& context, WorkOrderId order)
{
    std::vector<NeededPart> needed;
    for (const VisitPart& part : SupplyStore(context.database).partsOfVisit(order)) {
        auto known = std::find_if(needed.begin(), needed.end(),
                                  [&part](const NeededPart& one) { return one.code == part.code; });
        if (known == needed.end())
            known = needed.insert(needed.end(), NeededPart{part.code, false, {}});
        if (part.isThere && part.carrier.isValid())
            known->carriers.insert(part.carrier);
        else
            known->isInStore = known->isInStore || part.isThere;
    }
    return needed;
}

/// The state from which the visit was planned first.
OrderState stateBefore(const std::vector<TimelineEntry>& story)
{
    OrderState before = OrderState::Responded;
    for (const TimelineEntry& entry : story) {
        const std::optional<OrderState> from = fromCode<OrderState>(entry.fromState);
        if (entry.toState == codeOf(OrderState::Scheduled) && from && *from != OrderState::Scheduled)
            before = *from;
    }
    return before;
}

} // namespace

Interval DispatchDesk::daysFrom(QDate first, int days) const
{
    const QTimeZone& zone = m_context.catalogue.zone();
    return {startOfDay(first, zone), startOfDay(first.addDays(std::max(1, days)), zone)};
}

DispatchPlan DispatchDesk::planFrom(Interval horizon)
{
    DispatchStore store(m_context.database);
    const QDate first = localDay(horizon.from, m_context.catalogue.zone());
    const Interval whole{startOfDay(first, m_context.catalogue.zone()), horizon.to};
    return {store.technicians(whole), store.visits(whole, store.plannedMinutes()), horizon};
}

Outcome<DispatchBoard> DispatchDesk::board(QDate first, int days)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const Interval time = daysFrom(first, days);
    const DispatchPlan plan = planFrom(time);
    const BusinessCalendar& calendar = m_context.catalogue.calendar();
    DispatchBoard board;
    board.first = first;
    board.days = std::max(1, days);
    board.technicians = plan.technicians;
    for (const Visit& visit : plan.visits) {
        const Technician* technician = find(plan.technicians, visit.technician);
        board.visits.push_back({visit, technician ? conflictsOf(visit, *technician, plan.visits, calendar)
                                                  : std::vector<ConflictFinding>()});
    }
    DispatchStore store(m_context.database);
    board.pool = store.pool(kPoolLimit, store.plannedMinutes());
    showHours(board, calendar);
    board.loads = loadsOf(plan.technicians, plan.visits, time, calendar);
    board.spread = spreadOf(board.loads);
    return readResult(m_context, std::move(board));
}

Outcome<std::vector<Proposal>> DispatchDesk::proposals(WorkOrderId order, int days)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    DispatchStore store(m_context.database);
    const std::optional<VisitNeed> need = store.need(order, store.plannedMinutes());
    if (!need)
        return m_context.database.takeFailure().value_or(missing());
    const Instant now = m_context.clock.now();
    const BusinessCalendar& calendar = m_context.catalogue.calendar();
    const QDate today = localDay(now, calendar.zone());
    const QDate last = calendar.addWorkingDays(today, days);
    DispatchPlan plan = planFrom({now, startOfDay((last.isValid() ? last : today).addDays(1), calendar.zone())});
    plan.visits.erase(std::remove_if(plan.visits.begin(), plan.visits.end(),
                                     [order](const Visit& visit) { return visit.order == order; }),
                      plan.visits.end());
    plan.parts[order] = partsOf(m_context, order);
    return readResult(m_context, proposalsFor(*need, plan, calendar, now));
}

Outcome<std::vector<OfferedWindow>> DispatchDesk::freeWindows(const VisitNeed& need, int days, int windowMinutes)
{
    const Instant now = m_context.clock.now();
    const BusinessCalendar& calendar = m_context.catalogue.calendar();
    const QDate today = localDay(now, calendar.zone());
    const QDate last = calendar.addWorkingDays(today, days);
    VisitNeed planned = need;
    DispatchStore store(m_context.database);
    if (const std::optional<VisitNeed> stored = store.need(need.order, store.plannedMinutes()))
        planned.minutes = stored->minutes;
    const DispatchPlan plan = planFrom({now, startOfDay((last.isValid() ? last : today).addDays(1), calendar.zone())});
    return readResult(m_context, windowsFor(planned, plan, calendar, windowMinutes));
}

Failure DispatchDesk::changedMeanwhile(WorkOrderId order)
{
    QString what = Words::tr("somebody changed the order");
    for (const TimelineEntry& entry : TimelineStore(m_context.database).ofOrder(order)) {
        const QString name = m_context.catalogue.staffName(entry.actor);
        what = Words::tr("%1: %2 %3")
                   .arg(name.isEmpty() ? Words::tr("Somebody") : name, eventLabel(entry.event), entry.note);
    }
    return Failure::of(
        FailureKind::Conflict,
        Words::tr("Not done, because meanwhile — %1. The board shows the order as it is now.").arg(what));
}

Outcome<Placed> DispatchDesk::place(WorkOrderId order, qint64 revision, const VisitPlace& place)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> stored = OrderStore(m_context.database).find(order);
    if (!stored)
        return m_context.database.takeFailure().value_or(missing());
    if (stored->revision != revision)
        return changedMeanwhile(order);
    const Interval day = daysFrom(localDay(place.slot.from, m_context.catalogue.zone()), 1);
    const DispatchPlan plan = planFrom(day);
    const Technician* technician = find(plan.technicians, place.technician);
    if (!technician)
        return Failure::invalid(QStringLiteral("technician"), Words::tr("Choose a technician who works here."));
    if (place.slot.to <= place.slot.from)
        return Failure::invalid(QStringLiteral("slot"), Words::tr("The visit ends before it begins."));
    OrderEvent event;
    event.kind = OrderEventKind::Schedule;
    event.technician = place.technician;
    event.appointmentFrom = place.slot.from;
    event.appointmentTo = place.slot.to;
    event.customerChose = place.customerChose;
    event.note = place.note;
    Outcome<WorkOrder> next = OrderDesk(m_context).act(order, revision, event);
    if (!next)
        return std::move(next).error();
    DispatchStore store(m_context.database);
    if (place.customerChose)
        store.setWindow(order, place.slot, stored->contactName, work.now(), m_context.session.staff);
    Placed placed{*next, {}};
    if (const std::optional<Visit> visit = store.visit(order, store.plannedMinutes()))
        placed.conflicts = conflictsOf(*visit, *technician, plan.visits, m_context.catalogue.calendar());
    work.audit(QStringLiteral("dispatch.placed"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("technician"), place.technician.value},
                {QStringLiteral("from"), place.slot.from.ms},
                {QStringLiteral("to"), place.slot.to.ms},
                {QStringLiteral("conflicts"), int(placed.conflicts.size())}});
    work.touch(EntityKind::WorkOrder, order.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return placed;
}

Outcome<WorkOrder> DispatchDesk::writeAside(WorkOrderId id, qint64 revision, const QString& event, const QString& note,
                                            const std::function<void(WorkOrder&, UnitOfWork&)>& change)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OrderStore orders(m_context.database);
    const std::optional<WorkOrder> stored = orders.find(id);
    if (!stored)
        return m_context.database.takeFailure().value_or(missing());
    if (stored->revision != revision)
        return changedMeanwhile(id);
    WorkOrder next = *stored;
    change(next, work);
    if (!orders.update(next))
        return m_context.database.takeFailure().value_or(changedMeanwhile(id));
    next.revision += 1;
    TimelineEntry entry;
    entry.order = id;
    entry.product = stored->product;
    entry.customer = stored->customer;
    entry.event = event;
    if (stored->state != next.state) {
        entry.fromState = codeOf(stored->state);
        entry.toState = codeOf(next.state);
    }
    entry.note = note;
    work.tell(entry);
    recordFact(m_context, next);
    work.audit(QStringLiteral("dispatch.") + event, EntityKind::WorkOrder, id.value, {{QStringLiteral("note"), note}});
    work.touch(EntityKind::WorkOrder, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Outcome<WorkOrder> DispatchDesk::release(WorkOrderId order, qint64 revision, const QString& reason)
{
    const std::optional<WorkOrder> stored = OrderStore(m_context.database).find(order);
    if (!stored)
        return m_context.database.takeFailure().value_or(missing());
    if (stored->revision == revision && stored->state != OrderState::Scheduled)
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("Work on this order has begun (%1); it stays with its technician.").arg(label(stored->state)));
    const OrderState before = stateBefore(TimelineStore(m_context.database).ofOrder(order));
    return writeAside(order, revision, QStringLiteral("released"), cleanText(reason),
                      [before](WorkOrder& next, UnitOfWork&) { next = withoutVisit(next, before); });
}

Outcome<WorkOrder> DispatchDesk::agreeWindow(WorkOrderId order, qint64 revision, Interval window, const QString& with)
{
    if (window.to <= window.from)
        return Failure::invalid(QStringLiteral("window"), Words::tr("The agreed hours end before they begin."));
    const QString name = cleanText(with);
    if (name.isEmpty())
        return Failure::invalid(QStringLiteral("agreedWith"), Words::tr("Say with whom the hours were agreed."));
    const QString note = slotText(window, m_context.catalogue.zone()) + QStringLiteral(" · ") + name;
    return writeAside(order, revision, QStringLiteral("window_agreed"), note, [&](WorkOrder&, UnitOfWork& work) {
        DispatchStore(m_context.database).setWindow(order, window, name, work.now(), m_context.session.staff);
    });
}

Outcome<WorkOrder> DispatchDesk::takeAlong(WorkOrderId order, qint64 revision, const std::vector<qint64>& resources)
{
    QStringList names;
    for (const ServiceResource& resource : DispatchStore(m_context.database).resources()) {
        if (std::find(resources.begin(), resources.end(), resource.id) != resources.end())
            names.append(resource.name);
    }
    return writeAside(
        order, revision, QStringLiteral("resources"), names.join(QStringLiteral(", ")),
        [&](WorkOrder&, UnitOfWork&) { DispatchStore(m_context.database).replaceResources(order, resources); });
}

Outcome<PoolPlan> DispatchDesk::planPool(QDate first, int days)
{
    if (Done permitted = requirePermission(m_context, Permission::DispatchOrder); !permitted)
        return std::move(permitted).error();
    const Instant now = m_context.clock.now();
    Interval horizon = daysFrom(first, days);
    horizon.from = std::max(horizon.from, now);
    DispatchPlan plan = planFrom(horizon);
    DispatchStore store(m_context.database);
    const std::vector<VisitNeed> pool = store.pool(kPoolLimit, store.plannedMinutes());
    for (const VisitNeed& need : pool)
        plan.parts[need.order] = partsOf(m_context, need.order);
    return readResult(m_context, sanbao::planPool(pool, plan, m_context.catalogue.calendar(), now));
}

Outcome<int> DispatchDesk::carryOut(const PoolPlan& plan)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    for (const auto& [order, proposal] : plan.placed) {
        const std::optional<WorkOrder> stored = OrderStore(m_context.database).find(order);
        if (!stored || !wantsVisit(stored->state) || (stored->appointmentFrom && stored->state != OrderState::Reopened))
            return stored ? changedMeanwhile(order) : missing();
        Outcome<Placed> placed =
            place(order, stored->revision, {proposal.technician, proposal.slot, false, reasonsText(proposal)});
        if (!placed)
            return std::move(placed).error();
        for (const ConflictFinding& conflict : placed->conflicts) {
            // The plan books nobody twice: somebody else took the hour since it was made.
            if (conflict.kind == VisitConflict::Overlap)
                return Failure::of(
                    FailureKind::Conflict,
                    Words::tr("Not done, because meanwhile %1 was planned at the same time (%2). Plan the "
                              "pool again.")
                        .arg(conflict.with, m_context.catalogue.staffName(proposal.technician)));
        }
        work.touch(EntityKind::WorkOrder, order.value);
    }
    work.audit(QStringLiteral("dispatch.pool"), EntityKind::WorkOrder, 0,
               {{QStringLiteral("placed"), int(plan.placed.size())}, {QStringLiteral("cost"), plan.cost}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return int(plan.placed.size());
}

Outcome<std::vector<CapacityLine>> DispatchDesk::capacity(QDate first, int days)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const Interval time = daysFrom(first, days);
    const DispatchPlan plan = planFrom(time);
    DispatchStore store(m_context.database);
    return readResult(m_context,
                      capacityOf(plan.technicians, plan.visits, store.pool(kPoolLimit, store.plannedMinutes()), time,
                                 m_context.catalogue.calendar()));
}

Outcome<std::pair<int, qint64>> DispatchDesk::waitingTime(QDate first, int days)
{
    const DispatchPlan plan = planFrom(daysFrom(first, days));
    OrderStore orders(m_context.database);
    qint64 minutes = 0;
    for (const Visit& visit : plan.visits) {
        if (const std::optional<WorkOrder> order = orders.find(visit.order))
            minutes += std::max<qint64>(0, visit.slot.from.minutesSince(order->registeredAt));
    }
    const int count = int(plan.visits.size());
    return readResult(m_context, std::pair<int, qint64>(count, count > 0 ? minutes / count : 0));
}

Outcome<VisitNeed> DispatchDesk::need(WorkOrderId order)
{
    DispatchStore store(m_context.database);
    const std::optional<VisitNeed> found = store.need(order, store.plannedMinutes());
    if (!found)
        return m_context.database.takeFailure().value_or(missing());
    return *found;
}

Outcome<std::vector<qint64>> DispatchDesk::resourcesOf(WorkOrderId order)
{
    return readResult(m_context, DispatchStore(m_context.database).resourcesOf(order));
}

Outcome<std::vector<Visit>> DispatchDesk::dayOf(StaffId technician, QDate day)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<Visit> own;
    for (const Visit& visit : planFrom(daysFrom(day, 1)).visits) {
        if (visit.technician == technician)
            own.push_back(visit);
    }
    return readResult(m_context, std::move(own));
}

} // namespace sanbao
