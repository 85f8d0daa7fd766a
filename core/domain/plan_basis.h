// SPDX-License-Identifier: GPL-3.0-or-later
// What a maintenance plan goes by: months, a day of the year ("before 1 November"), or what a counter of the product
// shows ("every 500 h"). The rules that turn it into the next due day are pure functions.
#pragma once

#include "core/domain/after_care.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

enum class PlanBasisKind { Interval, Season, Usage };

struct PlanBasis
{
    PlanId plan;
    PlanBasisKind kind = PlanBasisKind::Interval;
    int month = 0;    ///< season: 1..12
    int day = 0;      ///< season: 1..31; 29 February is the 28th in years without it
    QString reading;  ///< usage: name of the reading, "running hours"
    double step = 0;  ///< usage: more than 0
    QString unitName; ///< usage: "h"; may be empty

    bool operator==(const PlanBasis&) const = default;
};

/// What the counter showed on a day.
struct UsagePoint
{
    QDate day;
    double value = 0;
};

/// What is due on one day.
struct PlanDay
{
    QDate day;
    int plans = 0;
    int waiting = 0; ///< of these without a registered visit
};

/// Whether the month has that day in any year.
bool isSeasonDay(int month, int day);
/// The first such day on or after `from`.
QDate seasonDayFrom(const PlanBasis& basis, QDate from);
/// After a visit: the next such day that leaves at least 90 days.
QDate nextSeasonDue(const PlanBasis& basis, QDate doneOn);

/// When the counter is expected to reach its next step. `points` in the order of time; those before the plan was last
/// done do not count. The step begins at the first reading since then, for a plan that was never done at the last full
/// step below its first reading. The rate is the slope of the straight line through the points, continued from the
/// newest, at most ten years on. Without two days of points, or when the counter stands still: the interval after the
/// last visit, or the day the plan has. Past the step: today, or the earlier day on which it was due already.
QDate expectedUsageDue(const MaintenancePlan& plan, const PlanBasis& basis, const std::vector<UsagePoint>& points,
                       QDate today);

template <> struct Codes<PlanBasisKind>
{
    static constexpr CodeTable<PlanBasisKind, 3> table{
        {{PlanBasisKind::Interval, "interval"}, {PlanBasisKind::Season, "season"}, {PlanBasisKind::Usage, "usage"}}};
};

} // namespace sanbao
