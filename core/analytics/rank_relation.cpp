// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/rank_relation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sanbao {

namespace {

std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&values](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t start = 0; start < order.size();) {
        std::size_t end = start;
        while (end < order.size() && !(values[order[start]] < values[order[end]]))
            ++end;
        const double shared = (double(start) + double(end) + 1) / 2;
        for (std::size_t at = start; at < end; ++at)
            ranks[order[at]] = shared;
        start = end;
    }
    return ranks;
}

} // namespace

std::optional<double> rankCorrelation(const std::vector<std::pair<double, double>>& pairs)
{
    if (pairs.size() < 3)
        return std::nullopt;
    std::vector<double> left;
    std::vector<double> right;
    for (const auto& [a, b] : pairs) {
        left.push_back(a);
        right.push_back(b);
    }
    left = ranksOf(left);
    right = ranksOf(right);
    const double mean = (double(pairs.size()) + 1) / 2;
    double together = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        together += (left[i] - mean) * (right[i] - mean);
        ofLeft += (left[i] - mean) * (left[i] - mean);
        ofRight += (right[i] - mean) * (right[i] - mean);
    }
    if (ofLeft <= 0 || ofRight <= 0)
        return std::nullopt;
    return together / std::sqrt(ofLeft * ofRight);
}

} // namespace sanbao
