// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in words: the headline, its unit, the change against the period before, and the whole explanation that
// appears on hover. Below n = 5 a share is told as "3 of 4", never as a percentage.
#pragma once

#include "core/service/kpi_reader.h"
#include "ui/style/theme.h"

#include <QString>

namespace sanbao {

/// Fewer than this many make no percentage.
inline constexpr qint64 kFewest = 5;

/// What the headline of a figure is: median of times where known, else the value.
std::optional<double> headlineOf(const KpiFigure& figure);
/// As drawn on charts: percent, minutes, orders, points.
std::optional<double> plottedValue(const KpiFigure& figure);
/// "93.6", "11", "3 of 4"; a dash without data.
QString valueWords(const KpiFigure& figure);
/// "%", "min", "h", "d", "orders", "points", nothing behind "3 of 4".
QString unitWords(const KpiFigure& figure);
/// A number of the KPI with its unit: "93.6 %", "1 h 05 min", "41 points".
QString amountWords(Kpi kpi, double value);
/// "≥ 90 %", "≤ 30 min".
QString targetWords(Kpi kpi, double target);
bool meetsTarget(Kpi kpi, double value, double target);

struct DeltaWords
{
    QString text;                      ///< "▼ 0.3 pts"; empty when one of the two has no value
    ChipTone tone = ChipTone::Neutral; ///< Ok when it went the better way
};
DeltaWords deltaWords(const KpiFigure& now, const KpiFigure* before);

/// "91.2–95.4 %"; empty without an interval.
QString intervalWords(const KpiFigure& figure);
/// Definition, numerator and denominator, interval, excluded and open orders, companions: plain text, several lines.
QString explanation(const KpiFigure& figure, const KpiFigure* before, const std::optional<double>& target);

/// Header and cells of one figure in a table: value, n, numerator, interval.
QStringList figureHeaders();
QStringList figureCells(const KpiFigure& figure);

} // namespace sanbao
