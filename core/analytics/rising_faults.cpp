// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/rising_faults.h"

#include <cmath>

namespace sanbao {

namespace {

/// Faults younger than `recentDays`, and those of the `beforeDays` ahead of them.
RisingRate countOf(const std::vector<int>& ages, int recentDays, int beforeDays)
{
    RisingRate rate;
    for (const int age : ages) {
        if (age >= 0 && age < recentDays)
            ++rate.recent;
        else if (age >= recentDays && age < recentDays + beforeDays)
            ++rate.before;
    }
    if (rate.before > 0)
        rate.ratio = (double(rate.recent) / recentDays) / (double(rate.before) / beforeDays);
    rate.tail = binomialAtLeast(rate.recent, rate.recent + rate.before, double(recentDays) / (recentDays + beforeDays));
    return rate;
}

} // namespace

double binomialAtLeast(int k, int n, double share)
{
    if (k <= 0)
        return 1;
    double sum = 0;
    for (int i = k; i <= n; ++i)
        sum += std::exp(std::lgamma(n + 1.0) - std::lgamma(i + 1.0) - std::lgamma(n - i + 1.0) + i * std::log(share) +
                        (n - i) * std::log1p(-share));
    return sum > 1 ? 1 : sum;
}

std::optional<RisingRate> risingUnit(const std::vector<int>& ages)
{
    const RisingRate rate = countOf(ages, kUnitSpanDays, kUnitSpanDays);
    return rate.recent >= 2 && rate.recent > rate.before ? std::optional(rate) : std::nullopt;
}

std::optional<RisingRate> risingModel(const std::vector<int>& ages)
{
    const RisingRate rate = countOf(ages, kModelRecentDays, kModelBeforeDays);
    return rate.recent >= kFewestModelFaults && rate.tail < kRisingTail ? std::optional(rate) : std::nullopt;
}

} // namespace sanbao
