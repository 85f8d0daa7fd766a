// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is counted in bad events: misses of a figure that should be high, hits of one that should be low.
#include "core/analytics/early_warning.h"

#include "core/analytics/statistics.h"

#include <boost/math/distributions/negative_binomial.hpp>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

/// Individuals chart: mean moving range to three sigma.
constexpr double kRangeToLimit = 2.66;

bool isBetterHigh(const KpiDefinition& definition)
{
    return definition.direction == KpiDirection::HigherIsBetter;
}

ControlCount badOf(const KpiDefinition& definition, const WatchedPoint& point)
{
    const qint64 bad = isBetterHigh(definition) ? point.n - point.numerator : point.numerator;
    return {std::max<qint64>(0, bad), double(point.n)};
}

bool isSettled(const WatchedPoint& point)
{
    return !point.provisional && point.n > 0 && point.value;
}

std::vector<WatchedPoint> settledOf(const std::vector<WatchedPoint>& series, std::size_t end)
{
    std::vector<WatchedPoint> settled;
    for (std::size_t i = 0; i < std::min(end, series.size()); ++i) {
        if (isSettled(series[i]))
            settled.push_back(series[i]);
    }
    return settled;
}

void markCounts(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                const std::vector<WatchedPoint>& baseline, WatchChart& chart)
{
    double bad = 0;
    double size = 0;
    for (const WatchedPoint& point : baseline) {
        bad += double(badOf(definition, point).count);
        size += double(point.n);
    }
    const double centre = bad / size;
    const bool high = isBetterHigh(definition);
    chart.centre = high ? 1 - centre : centre;
    std::vector<ControlCount> judged;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i].n > 0 && series[i].value) {
            judged.push_back(badOf(definition, series[i]));
            places.push_back(i);
        }
    }
    const ControlOptions options{false, centre};
    const Outcome<ControlChart> drawn =
        chart.kind == ChartKind::Share ? pChart(judged, options) : uChart(judged, options);
    const Outcome<ControlChart> slow = ewmaChart(standardisedShares(judged, std::min(centre, 0.999999)));
    if (!drawn || !slow)
        return;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ControlPoint& found = drawn->points[i];
        WatchChart::Point& point = chart.points[places[i]];
        point.lower = high ? 1 - found.upper : found.lower;
        point.upper = high ? 1 - found.lower : found.upper;
        point.tail = found.exactTail;
        const bool settled = isSettled(series[places[i]]);
        point.signal = settled && found.signal && double(judged[i].count) > centre * judged[i].size;
        point.drift = settled && i >= kLeastBaseline && slow->points[i].signal && slow->points[i].value > 0;
    }
}

void markSingles(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                 const std::vector<WatchedPoint>& baseline, WatchChart& chart)
{
    double sum = 0;
    double ranges = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        sum += *baseline[i].value;
        ranges += i > 0 ? std::abs(*baseline[i].value - *baseline[i - 1].value) : 0;
    }
    const double centre = sum / double(baseline.size());
    const double reach = kRangeToLimit * ranges / double(baseline.size() - 1);
    chart.centre = centre;
    std::vector<double> z;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!series[i].value)
            continue;
        WatchChart::Point& point = chart.points[i];
        point.lower = std::max(0.0, centre - reach);
        point.upper = centre + reach;
        const double worse = isBetterHigh(definition) ? centre - *series[i].value : *series[i].value - centre;
        point.signal = isSettled(series[i]) && reach > 0 && worse > reach;
        z.push_back(reach > 0 ? 3 * worse / reach : 0);
        places.push_back(i);
    }
    if (const Outcome<ControlChart> slow = ewmaChart(z)) {
        for (std::size_t i = 0; i < places.size(); ++i)
            chart.points[places[i]].drift = isSettled(series[places[i]]) && i >= kLeastBaseline &&
                                            slow->points[i].signal && slow->points[i].value > 0;
    }
}

/// Beyond the limit by more than chance: the whole interval lies on its wrong side.
bool isBeyondChance(const KpiDefinition& definition, const WatchedPoint& point, double limit)
{
    const std::optional<Bounds> bounds = wilsonInterval(point.numerator, point.n);
    if (!bounds)
        return false;
    return isBetterHigh(definition) ? bounds->high < limit : bounds->low > limit;
}

bool gapsAreShort(const std::vector<double>& gaps)
{
    // The newest gap still runs on; the one before it is the last whole one.
    if (gaps.size() < 10)
        return false;
    const Outcome<ControlChart> chart = gChart(gaps);
    return chart && chart->points[chart->points.size() - 2].signal;
}

} // namespace

ChartKind chartKindOf(const KpiDefinition& definition)
{
    if (definition.form == KpiForm::Duration || definition.form == KpiForm::Count || definition.form == KpiForm::Score)
        return ChartKind::Single;
    const bool mayExceed = definition.kpi == Kpi::ComplaintRate || definition.kpi == Kpi::ComplaintRateAll;
    return mayExceed ? ChartKind::Rate : ChartKind::Share;
}

WatchChart watchChart(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                      std::optional<std::size_t> baselineEnd)
{
    WatchChart chart;
    chart.kind = chartKindOf(definition);
    chart.points.resize(series.size());
    const std::vector<WatchedPoint> baseline = settledOf(series, baselineEnd.value_or(series.size()));
    if (baseline.size() < kLeastBaseline)
        return chart;
    if (chart.kind == ChartKind::Single)
        markSingles(definition, series, baseline, chart);
    else
        markCounts(definition, series, baseline, chart);
    return chart;
}

bool isCrossed(const KpiDefinition& definition, const std::optional<double>& limit, double value)
{
    if (!limit || definition.direction == KpiDirection::Neutral)
        return false;
    return isBetterHigh(definition) ? value < *limit : value > *limit;
}

std::vector<double> gapsBetween(std::vector<Instant> exposures, std::vector<Instant> events)
{
    std::sort(exposures.begin(), exposures.end());
    std::sort(events.begin(), events.end());
    std::vector<double> gaps;
    std::size_t at = 0;
    for (const Instant event : events) {
        const std::size_t before = at;
        while (at < exposures.size() && exposures[at] <= event)
            ++at;
        gaps.push_back(double(at - before));
    }
    gaps.push_back(double(exposures.size() - at));
    return gaps;
}

double badEventsOf(const KpiDefinition& definition, const std::vector<WatchedPoint>& series)
{
    const std::vector<WatchedPoint> settled = settledOf(series, series.size());
    double bad = 0;
    for (const WatchedPoint& point : settled)
        bad += double(badOf(definition, point).count);
    return settled.empty() ? 0 : bad / double(settled.size());
}

std::optional<Verdict> judge(const KpiDefinition& definition, const KpiThreshold& threshold,
                             const std::vector<WatchedPoint>& series, const std::vector<double>& gaps)
{
    if (series.empty() || !isSettled(series.back()))
        return std::nullopt;
    const WatchedPoint& now = series.back();
    const WatchChart chart = watchChart(definition, series, series.size() - 1);
    const WatchChart::Point& mark = chart.points.back();
    Verdict verdict;
    verdict.tail = mark.tail;
    for (const auto& [limit, level] :
         {std::pair(threshold.critical, AlertLevel::Critical), std::pair(threshold.warning, AlertLevel::Warning)}) {
        if (!isCrossed(definition, limit, *now.value))
            continue;
        verdict.method = QStringLiteral("threshold");
        verdict.limit = limit;
        // Times have no interval here: two crossings in a row, or a value outside its limits, are no chance.
        const bool again = series.size() > 1 && series[series.size() - 2].value &&
                           isCrossed(definition, limit, *series[series.size() - 2].value);
        const bool sure = chart.kind == ChartKind::Single ? mark.signal || again
                                                          : mark.signal || isBeyondChance(definition, now, *limit);
        verdict.confirmed = now.n >= threshold.leastN && sure;
        verdict.level = verdict.confirmed ? level : AlertLevel::Watch;
        return verdict;
    }
    if (definition.direction == KpiDirection::Neutral)
        return std::nullopt;
    verdict.method = mark.signal          ? QStringLiteral("chart")
                     : mark.drift         ? QStringLiteral("drift")
                     : gapsAreShort(gaps) ? QStringLiteral("gaps")
                                          : QString();
    return verdict.method.isEmpty() ? std::nullopt : std::optional<Verdict>(verdict);
}

double surgeTail(qint64 recent, double recentDays, qint64 past, double pastDays)
{
    if (recent <= 0 || !(recentDays > 0) || !(pastDays > 0))
        return 1;
    const boost::math::negative_binomial_distribution<double> chance(double(past) + 0.5,
                                                                     pastDays / (pastDays + recentDays));
    return cdf(complement(chance, double(recent - 1)));
}

bool isSurge(qint64 recent, double recentDays, qint64 past, double pastDays)
{
    return recent >= 3 && surgeTail(recent, recentDays, past, pastDays) < kSignalTail;
}

QString alertLevelCode(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Watch:
        return QStringLiteral("watch");
    case AlertLevel::Warning:
        return QStringLiteral("warning");
    case AlertLevel::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

std::optional<AlertLevel> alertLevelFromCode(const QString& code)
{
    for (const AlertLevel level : {AlertLevel::Watch, AlertLevel::Warning, AlertLevel::Critical}) {
        if (code == alertLevelCode(level))
            return level;
    }
    return std::nullopt;
}

} // namespace sanbao
