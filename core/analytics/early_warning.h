// SPDX-License-Identifier: GPL-3.0-or-later
// When is a figure a warning? A threshold that is crossed by enough cases and not by chance is a confirmed alert; a
// crossing that chance or too few cases may explain, and a signal of the control chart without a crossing, are watched.
// The chart is chosen by the nature of the data: shares of orders (p), counts per exposure that may exceed it (u),
// orders between rare events (g), single values for times; and a slow drift is found by the EWMA beside it.
#pragma once

#include "core/analytics/control_chart.h"
#include "core/analytics/kpi_catalog.h"
#include "core/base/instant.h"

namespace sanbao {

struct KpiThreshold
{
    std::optional<double> warning;
    std::optional<double> critical;
    qint64 leastN = 10;
};

/// One period of a figure, in the figure's own numbers.
struct WatchedPoint
{
    int month = 0; ///< yyyymm
    qint64 n = 0;
    qint64 numerator = 0;
    std::optional<double> value;
    bool provisional = false;
};

enum class AlertLevel { Watch, Warning, Critical };
enum class ChartKind { Share, Rate, Gaps, Single };

struct WatchChart
{
    ChartKind kind = ChartKind::Share;
    std::optional<double> centre; ///< empty while the baseline is too short for limits
    struct Point
    {
        std::optional<double> lower;
        std::optional<double> upper;
        std::optional<double> tail; ///< chance of a value at least that bad
        bool signal = false;        ///< too bad for chance
        bool drift = false;         ///< the EWMA left its limits on the bad side
    };
    std::vector<Point> points; ///< one a period
};

struct Verdict
{
    AlertLevel level = AlertLevel::Watch;
    bool confirmed = false;
    QString method;              ///< "threshold", "chart", "drift" or "gaps"
    std::optional<double> limit; ///< the threshold that was crossed
    std::optional<double> tail;
};

/// Fewer periods than this make no limits.
inline constexpr std::size_t kLeastBaseline = 12;
/// Fewer bad events a period than this are watched by the gaps between them.
inline constexpr double kRareEvents = 2;

ChartKind chartKindOf(const KpiDefinition& definition);
/// Limits from the settled periods; provisional ones are neither judged nor part of the baseline. `baselineEnd` periods
/// from the start make it; all when it is not given.
WatchChart watchChart(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                      std::optional<std::size_t> baselineEnd = {});

bool isCrossed(const KpiDefinition& definition, const std::optional<double>& limit, double value);
/// Of the last period, the ones before being its history. `gaps`: exposures between rare events, oldest first, the last
/// one running up to now. Empty when there is nothing to warn of.
std::optional<Verdict> judge(const KpiDefinition& definition, const KpiThreshold& threshold,
                             const std::vector<WatchedPoint>& series, const std::vector<double>& gaps = {});
/// How many exposures lie between one event and the next, oldest first; the last gap runs on from the last event. An
/// exposure at the very moment of an event lies before it.
std::vector<double> gapsBetween(std::vector<Instant> exposures, std::vector<Instant> events);
/// Mean number of bad events a settled period.
double badEventsOf(const KpiDefinition& definition, const std::vector<WatchedPoint>& series);

/// Chance of `recent` or more faults in `recentDays` when the model's history had `past` in `pastDays`; the history
/// itself being uncertain (gamma-Poisson, half a fault of prior).
double surgeTail(qint64 recent, double recentDays, qint64 past, double pastDays);
/// A fault code of a model that rises above its history: at least three cases and less than chance explains.
bool isSurge(qint64 recent, double recentDays, qint64 past, double pastDays);

QString alertLevelCode(AlertLevel level);
std::optional<AlertLevel> alertLevelFromCode(const QString& code);

} // namespace sanbao
