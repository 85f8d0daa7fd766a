// SPDX-License-Identifier: GPL-3.0-or-later
// Planning visits: the board of some days, who should go and why, placing, moving and taking back, and the whole pool
// at once. Whoever plans on an order that somebody else changed is told what changed, and nothing is lost.
#pragma once

#include "core/domain/dispatch/load.h"
#include "core/domain/dispatch/proposal.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

#include <functional>
#include <optional>
#include <vector>

namespace sanbao {

struct BoardVisit
{
    Visit visit;
    std::vector<ConflictFinding> conflicts;
};

struct DispatchBoard
{
    QDate first;
    int days = 1;
    std::vector<Technician> technicians;
    std::vector<BoardVisit> visits;
    std::vector<VisitNeed> pool; ///< next breach first
    int firstMinute = 9 * 60;    ///< of the local day: the earliest opening or visit
    int lastMinute = 18 * 60;
    std::vector<TechnicianLoad> loads;
    LoadSpread spread;
};

/// Where a visit goes.
struct VisitPlace
{
    StaffId technician;
    Interval slot;
    bool customerChose = false; ///< the customer agreed to this time: it becomes his window
    QString note;               ///< stands on the timeline: why this technician
};

struct Placed
{
    WorkOrder order;
    std::vector<ConflictFinding> conflicts; ///< what to warn of
};

class DispatchDesk final
{
public:
    explicit DispatchDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<DispatchBoard> board(QDate first, int days);
    /// Ranked for the next `days` open days.
    Outcome<std::vector<Proposal>> proposals(WorkOrderId order, int days = 5);
    /// What to offer a customer at the counter, before there is an order.
    Outcome<std::vector<OfferedWindow>> freeWindows(const VisitNeed& need, int days = 3, int windowMinutes = 120);

    /// Plans or moves the visit. Double bookings and the like are told, not refused. Conflict names what somebody else
    /// did since `revision`.
    Outcome<Placed> place(WorkOrderId order, qint64 revision, const VisitPlace& place);
    /// Back into the pool. Conflict when work has begun.
    Outcome<WorkOrder> release(WorkOrderId order, qint64 revision, const QString& reason = {});
    /// The hours the customer agreed to. Invalid names "window", "agreedWith".
    Outcome<WorkOrder> agreeWindow(WorkOrderId order, qint64 revision, Interval window, const QString& with);
    /// Vehicles and tools of the order.
    Outcome<WorkOrder> takeAlong(WorkOrderId order, qint64 revision, const std::vector<qint64>& resources);

    /// The cheapest plan of the pool for the days; nothing is written.
    Outcome<PoolPlan> planPool(QDate first, int days);
    /// All of it or nothing; Conflict when an order of it changed since the plan was made.
    Outcome<int> carryOut(const PoolPlan& plan);

    Outcome<std::vector<CapacityLine>> capacity(QDate first, int days);
    /// Hours from registration to the appointment of the visits in the days: how many, and the mean minutes.
    Outcome<std::pair<int, qint64>> waitingTime(QDate first, int days);

    /// What is to be planned for the order, planned already or not.
    Outcome<VisitNeed> need(WorkOrderId order);
    Outcome<std::vector<qint64>> resourcesOf(WorkOrderId order);
    Outcome<std::vector<Visit>> dayOf(StaffId technician, QDate day);

private:
    Interval daysFrom(QDate first, int days) const;
    DispatchPlan planFrom(Interval horizon);
    Failure changedMeanwhile(WorkOrderId order);
    Outcome<WorkOrder> writeAside(WorkOrderId order, qint64 revision, const QString& event, const QString& note,
                                  const std::function<void(WorkOrder&, class UnitOfWork&)>& change);

    ServiceContext& m_context;
};

} // namespace sanbao
