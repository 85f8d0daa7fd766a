// SPDX-License-Identifier: GPL-3.0-or-later
// Who should go, and why. Each candidate gets his earliest slot and a cost in points, the sum of its named reasons;
// the lowest cost comes first, equal costs in the order of the people. The whole pool is assigned at the lowest total.
//
// Points: not skilled 400; each tier missing 150; each tier to spare 10; outside the areas 120; load of the day up to
// 100; each hour until the slot 4; begins after the promise 200; a partner 40; another
// service point looks after the district 80; a part to be fetched from the store 15, in another van 30, missing 60.
#pragma once

#include "core/domain/dispatch/visit_check.h"

#include <map>
#include <set>

namespace sanbao {

enum class ProposalReason {
    Skilled,
    NotSkilled,
    TierFits,
    TierTooLow,
    TierToSpare,
    AreaCovered,
    OutsideArea,
    Load,           ///< amount: percent of the day that is planned already
    Soon,           ///< amount: minutes until the slot
    AfterPromise,   ///< amount: minutes after it
    PointCovers,    ///< words: his service point and the district
    PointElsewhere, ///< another service point looks after the district
    Partner,
    PartsAtHand,    ///< words: what lies in his own van
    PartsInStore,   ///< words: what he has to fetch
    PartsElsewhere, ///< words: what lies in the van of somebody else
    PartsMissing    ///< words: what is nowhere
};

struct ReasonLine
{
    ProposalReason reason = ProposalReason::Skilled;
    int amount = 0;
    int points = 0;
    QString words;
};

struct Proposal
{
    StaffId technician;
    Interval slot;
    int cost = 0;
    std::vector<ReasonLine> reasons;
    bool isSound = true; ///< skilled, of the tier, in his area and in time
};

/// A part an order needs, and who has it.
struct NeededPart
{
    QString code;
    bool isInStore = false;
    std::set<StaffId> carriers; ///< in whose vans it lies
};

/// The plan as it stands and the time in which slots are looked for.
struct DispatchPlan
{
    std::vector<Technician> technicians;
    std::vector<Visit> visits;
    Interval horizon;
    std::map<WorkOrderId, std::vector<NeededPart>> parts = {}; ///< of the orders that need some
};

/// One order for one technician at one time.
Proposal proposalFor(const VisitNeed& need, const Technician& technician, Interval slot, const DispatchPlan& plan,
                     const QTimeZone& zone, Instant now);

/// The earliest slot of the technician that is free, long enough and within the window.
std::optional<Interval> earliestSlot(const VisitNeed& need, const Technician& technician, const DispatchPlan& plan,
                                     const BusinessCalendar& calendar);

/// Ranked, lowest cost first; technicians without a free slot are left out.
std::vector<Proposal> proposalsFor(const VisitNeed& need, const DispatchPlan& plan, const BusinessCalendar& calendar,
                                   Instant now);

/// Free windows of `minutes` that can be offered to a customer, earliest first: the number of technicians free in each.
struct OfferedWindow
{
    Interval window;
    int technicians = 0;
};
std::vector<OfferedWindow> windowsFor(const VisitNeed& need, const DispatchPlan& plan, const BusinessCalendar& calendar,
                                      int windowMinutes);

/// A plan for many orders: what each gets, and who stays in the pool.
struct PoolPlan
{
    std::vector<std::pair<WorkOrderId, Proposal>> placed;
    std::vector<WorkOrderId> left;
    int cost = 0; ///< of the placed ones
};

/// Assigns the orders to the free time of the horizon at the lowest total cost. Nobody is placed against skill, tier,
/// area, absence, capacity or window. The same data give the same plan.
PoolPlan planPool(const std::vector<VisitNeed>& pool, const DispatchPlan& plan, const BusinessCalendar& calendar,
                  Instant now);

} // namespace sanbao
