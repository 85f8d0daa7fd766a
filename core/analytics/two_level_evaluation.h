// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzy comprehensive evaluation on two levels: each factor is evaluated from its own items first, then the factors'
// normalised results are the rows of the whole. The same operator on both levels.
#pragma once

#include "core/analytics/fuzzy_evaluation.h"

#include <optional>

namespace sanbao {

struct FuzzyFactor
{
    double weight = 0;
    std::vector<double> weights; ///< of its items
    Membership membership;       ///< a row an item; empty without data
};

struct TwoLevelResult
{
    std::vector<std::optional<FuzzyResult>> factors; ///< nothing for a factor without data
    FuzzyResult whole;
};

/// A factor without data is left out with its weight. Invalid as evaluateFuzzy() is, the fields named
/// "factors[i].weights[k]" and so on.
Outcome<TwoLevelResult> evaluateTwoLevels(const std::vector<FuzzyFactor>& factors, const std::vector<double>& scores,
                                          FuzzyOperator by = FuzzyOperator::ProductSum);

} // namespace sanbao
