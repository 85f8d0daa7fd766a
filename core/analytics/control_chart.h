// SPDX-License-Identifier: GPL-3.0-or-later
// Control charts for the counts of a branch: is this month different, or is it chance? Three-sigma limits as the
// textbooks draw them (Shewhart; Laney 2002 for over-dispersed counts), and beside them the exact tail, because with
// small numbers the normal limits raise too many alarms.
#pragma once

#include "core/base/outcome.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace sanbao {

/// A point signals when chance alone would reach it with less than this probability (one tail of three sigma).
inline constexpr double kSignalTail = 0.00135;

struct ControlPoint
{
    double value = 0;
    double lower = 0;
    double upper = 0;
    bool outside = false;            ///< beyond the drawn limits
    std::optional<double> exactTail; ///< P(at least this many), where the distribution is known
    bool signal = false;             ///< by the exact tail where there is one, else by the limits
};

struct ControlChart
{
    double centre = 0;
    double sigmaZ = 1; ///< Laney's factor; 1 where it is not used
    std::vector<ControlPoint> points;
};

/// One month of a share or rate. `size` > 0: orders for a share, any unit of exposure for a rate.
struct ControlCount
{
    qint64 count = 0;
    double size = 0;
};

struct ControlOptions
{
    bool laney = false;             ///< widen the limits by the dispersion between neighbouring months
    std::optional<double> baseline; ///< frozen centre; without it the centre of these points
};

/// Shares of a varying number of orders. Invalid: no point, a size that is no whole number above 0, count above size.
Outcome<ControlChart> pChart(const std::vector<ControlCount>& months, const ControlOptions& options = {});
/// Counts per exposure. Invalid: no point, size <= 0, negative count.
Outcome<ControlChart> uChart(const std::vector<ControlCount>& months, const ControlOptions& options = {});
/// Orders (or days) between rare events: mean + 3·√(mean·(mean+1)); short gaps are the bad direction and are judged by
/// the geometric probability of a gap at most that long.
Outcome<ControlChart> gChart(const std::vector<double>& gaps);
/// Exponentially weighted mean of standardised values: finds slow drift. Usual: lambda 0.2, width 2.7.
Outcome<ControlChart> ewmaChart(const std::vector<double>& z, double lambda = 0.2, double width = 2.7);

/// (p − centre) / √(centre·(1−centre)/size): what the EWMA of shares is fed with.
std::vector<double> standardisedShares(const std::vector<ControlCount>& months, double centre);

} // namespace sanbao
