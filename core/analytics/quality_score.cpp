// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/quality_score.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

/// Weighted mean of the rows that have a score; fills what share each had in it.
std::optional<double> weighted(const std::vector<ScoredIndicator*>& rows)
{
    double weights = 0;
    for (const ScoredIndicator* row : rows)
        weights += row->score ? row->indicator.weight : 0;
    if (weights <= 0)
        return std::nullopt;
    double score = 0;
    for (ScoredIndicator* row : rows) {
        row->share = row->score ? row->indicator.weight / weights : 0;
        score += row->share * row->score.value_or(0);
    }
    return score;
}

} // namespace

double indicatorScore(double value, double worst, double best)
{
    return std::clamp(100.0 * (value - worst) / (best - worst), 0.0, 100.0);
}

QualityScore qualityScore(const std::vector<QualityIndicator>& indicators,
                          const std::map<QString, IndicatorValue>& values)
{
    std::vector<QualityIndicator> sorted = indicators;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QualityIndicator& a, const QualityIndicator& b) { return a.position < b.position; });
    QualityScore result;
    for (const QualityIndicator& group : sorted) {
        if (group.level != 1 || !group.active)
            continue;
        result.rows.push_back({group, {}, {}, 0});
        for (const QualityIndicator& leaf : sorted) {
            if (leaf.level != 2 || !leaf.active || leaf.parent != group.code)
                continue;
            ScoredIndicator row{leaf, {}, {}, 0};
            const auto found = values.find(leaf.code);
            if (found != values.end())
                row.value = found->second;
            const bool isScale = std::abs(leaf.best - leaf.worst) > 1e-12;
            if (row.value.value && row.value.n > 0 && isScale)
                row.score = indicatorScore(*row.value.value, leaf.worst, leaf.best);
            result.rows.push_back(row);
        }
    }
    std::vector<ScoredIndicator*> groups;
    for (ScoredIndicator& row : result.rows) {
        if (row.indicator.level != 1)
            continue;
        std::vector<ScoredIndicator*> leaves;
        for (ScoredIndicator& leaf : result.rows) {
            if (leaf.indicator.level == 2 && leaf.indicator.parent == row.indicator.code)
                leaves.push_back(&leaf);
        }
        row.score = weighted(leaves);
        groups.push_back(&row);
    }
    result.score = weighted(groups);
    return result;
}

} // namespace sanbao
