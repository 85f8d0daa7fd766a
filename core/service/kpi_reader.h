// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from one connection, in the thread that owns it: from the facts where lists, medians or a moment in the past
// are asked for, from the monthly sums where many months are. Both give the same numbers.
#pragma once

#include "core/analytics/kpi_engine.h"
#include "core/service/kpi_period.h"
#include "core/service/kpi_split.h"
#include "core/storage/kpi_store.h"

#include <array>
#include <functional>
#include <map>

namespace sanbao {

class Database;

/// Everything the dashboard shows of one period.
struct DashboardQuestion
{
    KpiPeriod period;
    KpiClock clock = KpiClock::Business;
    std::vector<KpiFilter> filters = {};
    friend bool operator==(const DashboardQuestion&, const DashboardQuestion&) = default;
};

struct DashboardSnapshot
{
    DashboardQuestion question;
    Instant asOf;
    MaybeInstant lastChange; ///< the last recorded action in the file
    std::vector<Kpi> kpis;   ///< columns of the rows below, in catalogue order
    std::vector<KpiFigure> current;
    std::vector<KpiFigure> previous;             ///< of the period before
    std::vector<KpiPeriod> periods;              ///< twelve, oldest first, the last one is the asked period
    std::vector<std::vector<KpiFigure>> trend;   ///< a row of figures a period
    std::array<std::array<int, 24>, 7> intake{}; ///< orders registered by weekday (0 = Monday) and hour
    std::optional<Failure> failure;              ///< set: the rest is empty

    const KpiFigure* figure(Kpi kpi) const;
    const KpiFigure* figureBefore(Kpi kpi) const;
};

inline constexpr int kTrendPeriods = 12;

class KpiReader final
{
public:
    KpiReader(Database& database, const QTimeZone& zone);

    /// Facts that figures of these periods may look at.
    KpiFacts facts(const Period& span, Instant asOf);

    /// A figure a month from the stored sums, with mean instead of median; `asOf` must not lie before the last change.
    std::vector<KpiFigure> series(Kpi kpi, KpiClock clock, int fromMonth, int toMonth, Instant asOf);

    /// `narrow` leaves of the facts what the filters of the question let through; not called without filters.
    using Narrow = std::function<KpiFacts(const KpiFacts&)>;
    DashboardSnapshot snapshot(const DashboardQuestion& question, Instant asOf, const Narrow& narrow = {});

private:
    struct Ranks
    {
        std::vector<KpiTally> fingerprint;
        std::vector<KpiFigure> figures;
    };

    Tallies corrections(Instant asOf);
    std::map<int, KpiTally> months(Kpi kpi, KpiClock clock, int fromMonth, int toMonth, const Tallies& corrections);
    KpiFigure backlogAt(int month, const std::map<int, KpiTally>& begun, const std::map<int, KpiTally>& finished) const;
    std::vector<std::vector<KpiFigure>> trendFromSums(const DashboardQuestion& question, const std::vector<Kpi>& kpis,
                                                      const std::vector<KpiPeriod>& periods, Instant asOf);
    void addRanks(const DashboardQuestion& question, const std::vector<Kpi>& kpis,
                  const std::vector<KpiPeriod>& periods, std::vector<std::vector<KpiFigure>>& trend, Instant asOf);
    void fillIntake(DashboardSnapshot& snapshot, const std::vector<Instant>& registrations);

    Database& m_database;
    KpiStore m_store;
    QTimeZone m_zone;
    MonthIndex m_months;
    std::map<std::pair<int, KpiClock>, Ranks> m_ranks; ///< medians of past months, kept while their sums stand
};

} // namespace sanbao
