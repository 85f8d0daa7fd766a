// SPDX-License-Identifier: GPL-3.0-or-later
// Which products fail more often than they used to. A piece with its own history: at least two faults in the last year
// and more than in the year before. A model: more faults in the last 90 days than the year before lets expect, so many
// more that chance makes them in fewer than one case in twenty (conditional test of two Poisson counts).
#pragma once

#include <optional>
#include <vector>

namespace sanbao {

inline constexpr int kUnitSpanDays = 365;
inline constexpr int kModelRecentDays = 90;
inline constexpr int kModelBeforeDays = 365;
inline constexpr int kFewestModelFaults = 3;
inline constexpr double kRisingTail = 0.05;

struct RisingRate
{
    int recent = 0;
    int before = 0;
    double ratio = 0; ///< of the rates a day; 0: there was none before
    double tail = 1;  ///< chance of so many or more when nothing has changed
};

/// `ages`: days since each fault, 0 today.
std::optional<RisingRate> risingUnit(const std::vector<int>& ages);
std::optional<RisingRate> risingModel(const std::vector<int>& ages);

/// P(X >= k) of a binomial with n trials.
double binomialAtLeast(int k, int n, double share);

} // namespace sanbao
