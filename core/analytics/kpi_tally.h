// SPDX-License-Identifier: GPL-3.0-or-later
// Contributions added up by KPI, month and unit. The stored monthly summaries are such tallies: when a fact changes,
// the tallies of its old form are subtracted and those of its new form added, in the same transaction. Contributions
// that change by the mere passing of time announce when (FactTally::changesAt), so that a reader can correct for it.
#pragma once

#include "core/analytics/kpi_rules.h"

#include <QTimeZone>

#include <compare>
#include <map>
#include <memory>
#include <vector>

namespace sanbao {

struct KpiTally
{
    qint64 n = 0;
    qint64 numerator = 0;
    qint64 valueSum = 0;    ///< business minutes, complaint minutes, or grades
    qint64 calendarSum = 0; ///< calendar minutes; for the promoter score the number of promoters and detractors
    qint64 excluded = 0;
    qint64 pending = 0;
    qint64 unsettled = 0;

    KpiTally& operator+=(const KpiTally& other);
    KpiTally operator-() const;
    bool isZero() const { return *this == KpiTally(); }
    friend bool operator==(const KpiTally&, const KpiTally&) = default;
};

/// Shares that differ by clock have one tally a clock; times carry both sums under Business.
struct TallyKey
{
    Kpi kpi = Kpi::ComplaintRate;
    KpiClock clock = KpiClock::Business;
    int month = 0; ///< yyyymm in the store's zone
    qint64 unit = 0;
    friend auto operator<=>(const TallyKey&, const TallyKey&) = default;
};

using Tallies = std::map<TallyKey, KpiTally>;

/// Local months of moments, without asking the time zone each time. Covers 1990 to 2099. Copies and later indexes of
/// the same zone share one table. Thread-safe.
class MonthIndex final
{
public:
    explicit MonthIndex(const QTimeZone& zone);
    int of(Instant at) const;
    Period period(int month) const;
    static int next(int month, int steps = 1);

private:
    std::shared_ptr<const std::vector<qint64>> m_starts;
};

struct FactTally
{
    std::vector<std::pair<TallyKey, KpiTally>> parts;
    MaybeInstant changesAt;
};

FactTally tallyOf(const OrderFact& order, Instant asOf, const MonthIndex& months);
FactTally tallyOf(const ComplaintFact& complaint, Instant asOf, const MonthIndex& months);
FactTally tallyOf(const SurveyFact& survey, Instant asOf, const MonthIndex& months);

void add(Tallies& sum, const FactTally& part);
void subtract(Tallies& sum, const FactTally& part);

/// What one contribution adds to a tally; `calendar` is the same contribution by the calendar clock, for times.
KpiTally tallyOf(Kpi kpi, const Contribution& made, const std::optional<qint64>& calendarValue = {});

} // namespace sanbao
