// SPDX-License-Identifier: GPL-3.0-or-later
// Spearman's rank correlation: whether longer goes with lower, without assuming a straight line. Equal values share
// the mean of their ranks.
#pragma once

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

/// −1..1; empty below three pairs or when one side does not vary.
std::optional<double> rankCorrelation(const std::vector<std::pair<double, double>>& pairs);

} // namespace sanbao
