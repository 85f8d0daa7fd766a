// SPDX-License-Identifier: GPL-3.0-or-later
// Why did a figure change? The difference between two periods taken apart by one dimension: for every slice what came
// from the slice itself (it got better or worse) and what came from the mix (more or less of the work fell into it).
// The parts add up to the difference exactly. And two descriptions of many values: five numbers of a box, and the few
// slices that make most of a total (Pareto).
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace sanbao {

/// A slice of a ratio in one period: amount / size. Counts have size 1 in every slice.
struct SliceSum
{
    double amount = 0; ///< hits, complaints, minutes, orders
    double size = 0;   ///< what it is related to
};

struct SliceChange
{
    double own = 0; ///< through the slice's own ratio
    double mix = 0; ///< through its share of the whole
    double total() const { return own + mix; }
};

/// One entry a slice, in the order given. `before` and `now` have the same length. Empty when one of the periods has no
/// size at all: there is nothing to compare.
std::vector<SliceChange> explainChange(const std::vector<SliceSum>& before, const std::vector<SliceSum>& now);

/// The same for plain counts: the difference of each slice.
std::vector<SliceChange> explainCounts(const std::vector<SliceSum>& before, const std::vector<SliceSum>& now);

/// Smallest, quartiles by nearest rank, largest, and the P90.
struct BoxSummary
{
    qint64 n = 0;
    double least = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double p90 = 0;
    double most = 0;
};
std::optional<BoxSummary> boxOf(std::vector<qint64> values);

/// Positions of the slices by falling amount (equal ones in the order given) with the cumulative share of the total.
struct ParetoStep
{
    std::size_t slice = 0;
    double cumulative = 0; ///< 0..1
};
std::vector<ParetoStep> paretoOf(const std::vector<double>& amounts);

} // namespace sanbao
