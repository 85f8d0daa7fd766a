// SPDX-License-Identifier: GPL-3.0-or-later
// Turning facts into tallies.
#include "core/analytics/kpi_tally.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace sanbao {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kYears = 110;

struct Collector
{
    qint64 unit;
    const MonthIndex& months;
    FactTally tally;

    void take(Kpi kpi, KpiClock clock, const Contribution& made, const std::optional<qint64>& calendarValue = {})
    {
        if (made.standing == Standing::Outside)
            return;
        tally.parts.push_back({{kpi, clock, months.of(made.cohortAt), unit}, tallyOf(kpi, made, calendarValue)});
        if (made.changesAt && (!tally.changesAt || *made.changesAt < *tally.changesAt))
            tally.changesAt = made.changesAt;
    }
};

/// Every KPI that is added up by month: all but the snapshot.
const std::vector<Kpi>& summed()
{
    static const std::vector<Kpi> kpis = [] {
        std::vector<Kpi> list;
        for (int i = 0; i <= int(Kpi::ComplaintRateAll); ++i) {
            if (Kpi(i) != Kpi::Backlog)
                list.push_back(Kpi(i));
        }
        return list;
    }();
    return kpis;
}

} // namespace

KpiTally& KpiTally::operator+=(const KpiTally& other)
{
    n += other.n;
    numerator += other.numerator;
    valueSum += other.valueSum;
    calendarSum += other.calendarSum;
    excluded += other.excluded;
    pending += other.pending;
    unsettled += other.unsettled;
    return *this;
}

KpiTally KpiTally::operator-() const
{
    return {-n, -numerator, -valueSum, -calendarSum, -excluded, -pending, -unsettled};
}

MonthIndex::MonthIndex(const QTimeZone& zone)
{
    static std::mutex guard;
    static std::map<QByteArray, std::shared_ptr<const std::vector<qint64>>> known;
    const std::lock_guard<std::mutex> lock(guard);
    std::shared_ptr<const std::vector<qint64>>& starts = known[zone.id()];
    if (!starts) {
        std::vector<qint64> table;
        for (int i = 0; i <= kYears * 12; ++i)
            table.push_back(startOfDay(QDate(kFirstYear + i / 12, i % 12 + 1, 1), zone).ms);
        starts = std::make_shared<const std::vector<qint64>>(std::move(table));
    }
    m_starts = starts;
}

int MonthIndex::of(Instant at) const
{
    const auto after = std::upper_bound(m_starts->begin(), m_starts->end(), at.ms);
    const auto index = std::clamp<std::ptrdiff_t>(after - m_starts->begin() - 1, 0, kYears * 12 - 1);
    return int(kFirstYear + index / 12) * 100 + int(index % 12) + 1;
}

Period MonthIndex::period(int month) const
{
    const int index = std::clamp((month / 100 - kFirstYear) * 12 + month % 100 - 1, 0, kYears * 12 - 1);
    return {Instant((*m_starts)[std::size_t(index)]), Instant((*m_starts)[std::size_t(index) + 1])};
}

int MonthIndex::next(int month, int steps)
{
    const int index = (month / 100) * 12 + month % 100 - 1 + steps;
    return index / 12 * 100 + index % 12 + 1;
}

KpiTally tallyOf(Kpi kpi, const Contribution& made, const std::optional<qint64>& calendarValue)
{
    KpiTally one;
    one.excluded = made.standing == Standing::Excluded;
    one.pending = made.standing == Standing::Pending;
    if (made.standing != Standing::Counted)
        return one;
    one.n = made.weight;
    one.numerator = made.numerator;
    one.valueSum = made.value.value_or(0);
    one.calendarSum = kpi == Kpi::Nps ? std::abs(made.numerator) : calendarValue.value_or(0);
    one.unsettled = made.unsettled;
    return one;
}

FactTally tallyOf(const OrderFact& order, Instant asOf, const MonthIndex& months)
{
    const OrderFact known = knownAt(order, asOf);
    Collector collector{order.unit.value, months, {}};
    for (const Kpi kpi : summed()) {
        const KpiDefinition& definition = definitionOf(kpi);
        const Contribution made = contribution(kpi, known, asOf, KpiClock::Business);
        if (!definition.hasClock) {
            collector.take(kpi, KpiClock::Business, made);
            continue;
        }
        const Contribution calendar = contribution(kpi, known, asOf, KpiClock::Calendar);
        collector.take(kpi, KpiClock::Business, made, calendar.value);
        if (definition.form == KpiForm::Share)
            collector.take(kpi, KpiClock::Calendar, calendar);
    }
    return collector.tally;
}

FactTally tallyOf(const ComplaintFact& complaint, Instant asOf, const MonthIndex& months)
{
    const ComplaintFact known = knownAt(complaint, asOf);
    Collector collector{complaint.scope.unit.value, months, {}};
    for (const Kpi kpi : {Kpi::ComplaintRate, Kpi::ComplaintRateAll, Kpi::ComplaintHandlingTime})
        collector.take(kpi, KpiClock::Business, contribution(kpi, known, asOf));
    return collector.tally;
}

FactTally tallyOf(const SurveyFact& survey, Instant asOf, const MonthIndex& months)
{
    const SurveyFact known = knownAt(survey, asOf);
    Collector collector{survey.scope.unit.value, months, {}};
    for (const Kpi kpi : {Kpi::Csat, Kpi::Nps, Kpi::SurveyResponseRate, Kpi::CallbackCompletion})
        collector.take(kpi, KpiClock::Business, contribution(kpi, known, asOf));
    return collector.tally;
}

void add(Tallies& sum, const FactTally& part)
{
    for (const auto& [key, tally] : part.parts)
        sum[key] += tally;
}

void subtract(Tallies& sum, const FactTally& part)
{
    for (const auto& [key, tally] : part.parts)
        sum[key] += -tally;
}

} // namespace sanbao
