// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas: Wilson (1927) score interval; nearest rank as in the definition of the P90 shown on screen.
#include "core/analytics/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sanbao {

namespace {

/// 97.5 % point of the standard normal distribution.
constexpr double kZ = 1.959963984540054;

} // namespace

std::optional<Bounds> wilsonInterval(qint64 k, qint64 n)
{
    if (n <= 0 || k < 0 || k > n)
        return std::nullopt;
    const double trials = double(n);
    const double share = double(k) / trials;
    const double z2 = kZ * kZ;
    const double centre = share + z2 / (2 * trials);
    const double spread = kZ * std::sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials));
    const double scale = 1 + z2 / trials;
    // At the ends the bound is the end itself, not what rounding leaves of it.
    return Bounds{k == 0 ? 0.0 : (centre - spread) / scale, k == n ? 1.0 : (centre + spread) / scale};
}

double shrunkShare(qint64 k, qint64 n, double branchMean, double weight)
{
    return (double(k) + weight * branchMean) / (double(n) + weight);
}

std::optional<double> meanOf(const std::vector<qint64>& values)
{
    if (values.empty())
        return std::nullopt;
    return double(std::accumulate(values.begin(), values.end(), qint64(0))) / double(values.size());
}

std::optional<double> medianOf(std::vector<qint64>& values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return double(*middle);
    const qint64 below = *std::max_element(values.begin(), middle);
    return double(below + *middle) / 2;
}

std::optional<double> nearestRank(std::vector<qint64>& values, int percent)
{
    if (values.empty())
        return std::nullopt;
    const qint64 count = qint64(values.size());
    const qint64 rank = std::clamp<qint64>((count * percent + 99) / 100, 1, count);
    const auto place = values.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(values.begin(), place, values.end());
    return double(*place);
}

std::optional<double> NetPromoter::score() const
{
    if (answers <= 0)
        return std::nullopt;
    return 100.0 * double(promoters - detractors) / double(answers);
}

double NetPromoter::standardError() const
{
    if (answers <= 0)
        return 0;
    const double n = double(answers);
    const double difference = double(promoters - detractors) / n;
    const double variance = double(promoters + detractors) / n - difference * difference;
    return 100.0 * std::sqrt(std::max(0.0, variance) / n);
}

std::optional<Bounds> NetPromoter::interval() const
{
    const std::optional<double> middle = score();
    if (!middle)
        return std::nullopt;
    const double reach = kZ * standardError();
    return Bounds{std::max(-100.0, *middle - reach), std::min(100.0, *middle + reach)};
}

NetPromoter netPromoter(const std::array<qint64, 11>& counts)
{
    NetPromoter result;
    for (std::size_t answer = 0; answer < counts.size(); ++answer) {
        result.answers += counts[answer];
        result.promoters += promoterSign(int(answer)) > 0 ? counts[answer] : 0;
        result.detractors += promoterSign(int(answer)) < 0 ? counts[answer] : 0;
    }
    return result;
}

int promoterSign(int answer)
{
    if (answer >= 9)
        return 1;
    return answer <= 6 ? -1 : 0;
}

} // namespace sanbao
