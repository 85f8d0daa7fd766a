// SPDX-License-Identifier: GPL-3.0-or-later
// The few statistics that figures from a small branch need: intervals that stay honest at n = 5, order statistics, and
// the net promoter score with its error. Pure arithmetic; vectors are in tests/unit/statistics_test.cpp.
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace sanbao {

struct Bounds
{
    double low = 0;
    double high = 0;
};

/// Wilson score interval (95 %) of k successes in n trials. Empty for n <= 0 or k outside 0..n.
std::optional<Bounds> wilsonInterval(qint64 k, qint64 n);

/// A small team's share pulled towards the branch mean: (k + m·p0) / (n + m).
double shrunkShare(qint64 k, qint64 n, double branchMean, double weight = 20);

std::optional<double> meanOf(const std::vector<qint64>& values);
/// Middle value, or the mean of the two middle values. Reorders the values.
std::optional<double> medianOf(std::vector<qint64>& values);
/// Nearest-rank percentile: the ceil(percent/100 · n)-th smallest value. Reorders the values.
std::optional<double> nearestRank(std::vector<qint64>& values, int percent);

/// Promoters answer 9 or 10, detractors 0 to 6.
struct NetPromoter
{
    qint64 answers = 0;
    qint64 promoters = 0;
    qint64 detractors = 0;

    std::optional<double> score() const;    ///< −100 .. 100
    double standardError() const;           ///< in points; 0 without answers
    std::optional<Bounds> interval() const; ///< 95 %, cut off at ±100
};

/// `counts[i]` people answered i.
NetPromoter netPromoter(const std::array<qint64, 11>& counts);
/// +1 for a promoter, −1 for a detractor, 0 for a passive.
int promoterSign(int answer);

} // namespace sanbao
