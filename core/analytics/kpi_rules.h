// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of every KPI, for one order, complaint or survey at a time. Figures, the lists behind them and the stored
// monthly summaries are all made from these contributions, which is why a number and its list always agree.
//
// Conventions (KPI dictionary §8.1): requests cancelled before an answer and consultations without work are excluded
// and counted as such. Where a figure asks "within X", an open order older than X is a miss and a younger one is
// pending. An order cancelled after an answer stays in its cohort. Facts must be passed through knownAt(asOf) first.
#pragma once

#include "core/analytics/kpi_catalog.h"
#include "core/analytics/kpi_facts.h"

namespace sanbao {

enum class Standing {
    Outside,  ///< not looked at by this KPI
    Excluded, ///< would belong to it but is left out by convention
    Pending,  ///< belongs to it, not decided yet
    Counted
};

struct Contribution
{
    Standing standing = Standing::Outside;
    Instant cohortAt;            ///< the moment that puts it into a period
    int weight = 1;              ///< 1 in the denominator, 0 for a complaint: it adds to the numerator only
    int numerator = 0;           ///< share: 1 = hit; score: +1, 0, −1
    std::optional<qint64> value; ///< minutes, or the grade of a survey
    bool unsettled = false;      ///< counted, but may still change until a window has passed
    MaybeInstant changesAt;      ///< first moment at which it differs by the mere passing of time
};

inline constexpr int kRepeatWindowDays = 30;
inline constexpr int kSurveyWindowDays = 30;

/// Cancelled before anybody answered, or a consultation that needed no work.
bool isExcluded(const OrderFact& order);

Contribution contribution(Kpi kpi, const OrderFact& order, Instant asOf, KpiClock clock);
/// The repeat-repair rate with a window of one's own; outside for an order that is not resolved.
Contribution returnedWithin(const OrderFact& order, int days, Instant asOf);
Contribution contribution(Kpi kpi, const ComplaintFact& complaint, Instant asOf);
Contribution contribution(Kpi kpi, const SurveyFact& survey, Instant asOf);

} // namespace sanbao
