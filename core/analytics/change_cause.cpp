// SPDX-License-Identifier: GPL-3.0-or-later
// The symmetric decomposition (Bennet): weights and ratios of both periods are averaged, so that no period is the
// privileged one. With w = size / total size and r = amount / size:
//     own = (w0 + w1)/2 · (r1 − r0)      mix = (w1 − w0) · ((r0 + r1)/2 − (R0 + R1)/2)
// A slice that is empty in one period has no ratio there: all of its part is mix.
#include "core/analytics/change_cause.h"

#include "core/analytics/statistics.h"

#include <algorithm>
#include <numeric>

namespace sanbao {

namespace {

SliceSum totalOf(const std::vector<SliceSum>& slices)
{
    SliceSum total;
    for (const SliceSum& slice : slices) {
        total.amount += slice.amount;
        total.size += slice.size;
    }
    return total;
}

} // namespace

std::vector<SliceChange> explainChange(const std::vector<SliceSum>& before, const std::vector<SliceSum>& now)
{
    const SliceSum whole0 = totalOf(before);
    const SliceSum whole1 = totalOf(now);
    if (!(whole0.size > 0) || !(whole1.size > 0) || before.size() != now.size())
        return {};
    const double middle = (whole0.amount / whole0.size + whole1.amount / whole1.size) / 2;
    std::vector<SliceChange> changes;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const double part0 = (before[i].amount - middle * before[i].size) / whole0.size;
        const double part1 = (now[i].amount - middle * now[i].size) / whole1.size;
        SliceChange change;
        if (before[i].size > 0 && now[i].size > 0) {
            const double ratio = now[i].amount / now[i].size - before[i].amount / before[i].size;
            change.own = (before[i].size / whole0.size + now[i].size / whole1.size) / 2 * ratio;
        }
        change.mix = part1 - part0 - change.own;
        changes.push_back(change);
    }
    return changes;
}

std::vector<SliceChange> explainCounts(const std::vector<SliceSum>& before, const std::vector<SliceSum>& now)
{
    std::vector<SliceChange> changes;
    for (std::size_t i = 0; i < now.size() && i < before.size(); ++i)
        changes.push_back({now[i].amount - before[i].amount, 0});
    return changes;
}

std::optional<BoxSummary> boxOf(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    BoxSummary box;
    box.n = qint64(values.size());
    box.lowerQuartile = *nearestRank(values, 25);
    box.upperQuartile = *nearestRank(values, 75);
    box.p90 = *nearestRank(values, 90);
    box.median = *medianOf(values);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    box.least = double(*least);
    box.most = double(*most);
    return box;
}

std::vector<ParetoStep> paretoOf(const std::vector<double>& amounts)
{
    std::vector<std::size_t> places(amounts.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&amounts](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
    const double total = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    std::vector<ParetoStep> steps;
    double sum = 0;
    for (const std::size_t place : places) {
        sum += amounts[place];
        steps.push_back({place, total > 0 ? sum / total : 0});
    }
    return steps;
}

} // namespace sanbao
