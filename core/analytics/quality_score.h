// SPDX-License-Identifier: GPL-3.0-or-later
// One score from many indicators: each value is put on a scale of 0 (worst) to 100 (best), the scores of a group are
// averaged by their weights, and the groups by theirs. An indicator without data is left out together with its weight,
// and that is said.
#pragma once

#include "core/domain/quality_indicator.h"

#include <map>
#include <optional>
#include <vector>

namespace sanbao {

struct IndicatorValue
{
    std::optional<double> value;
    qint64 n = 0;
};

struct ScoredIndicator
{
    QualityIndicator indicator;
    IndicatorValue value;
    std::optional<double> score; ///< 0..100; empty without data
    double share = 0;            ///< of the weight of its group (a group: of all) that really counted
};

struct QualityScore
{
    std::optional<double> score;
    std::vector<ScoredIndicator> rows; ///< each group followed by its indicators
};

/// 0 at worst or beyond, 100 at best or beyond.
double indicatorScore(double value, double worst, double best);

QualityScore qualityScore(const std::vector<QualityIndicator>& indicators,
                          const std::map<QString, IndicatorValue>& values);

} // namespace sanbao
