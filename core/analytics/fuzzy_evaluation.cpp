// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/fuzzy_evaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

constexpr double kRowTolerance = 1e-3;
constexpr double kTie = 1e-9;

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

Done checkInput(const std::vector<double>& weights, const Membership& membership, const std::vector<double>& scores)
{
    std::vector<FieldIssue> issues;
    if (weights.size() != membership.size())
        issues.push_back(
            {QStringLiteral("weights"), Words::tr("There are %1 weights for %2 factors.")
                                            .arg(QString::number(weights.size()), QString::number(membership.size()))});
    if (scores.size() < 2)
        issues.push_back({QStringLiteral("scores"), Words::tr("At least two grades are needed.")});
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!std::isfinite(weights[i]) || weights[i] < 0)
            issues.push_back({QStringLiteral("weights[%1]").arg(i), Words::tr("A weight is not negative.")});
    }
    for (std::size_t i = 0; i < membership.size(); ++i) {
        const std::vector<double>& row = membership[i];
        if (row.empty())
            continue;
        const bool sound =
            row.size() == scores.size() && std::all_of(row.begin(), row.end(), [](double r) { return r >= 0; });
        if (!sound || std::abs(sumOf(row) - 1) > kRowTolerance)
            issues.push_back({QStringLiteral("membership[%1]").arg(i),
                              Words::tr("A row has one share a grade, none negative, together 1.")});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return {};
}

double combined(FuzzyOperator by, double soFar, double weight, double membership)
{
    switch (by) {
    case FuzzyOperator::MinMax:
        return std::max(soFar, std::min(weight, membership));
    case FuzzyOperator::ProductMax:
        return std::max(soFar, weight * membership);
    case FuzzyOperator::MinSum:
        return soFar + std::min(weight, membership);
    case FuzzyOperator::ProductSum:
        return soFar + weight * membership;
    }
    return soFar;
}

void decideGrade(FuzzyResult& result)
{
    std::vector<double> sorted = result.normalised;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    const auto best = std::max_element(result.normalised.begin(), result.normalised.end());
    result.grade = int(best - result.normalised.begin());
    const double grades = double(sorted.size());
    const double largest = sorted[0];
    const double second = sorted[1];
    result.tied = largest - second < kTie;
    result.validity =
        second > 0 ? (grades * largest - 1) / (2 * second * (grades - 1)) : std::numeric_limits<double>::infinity();
}

} // namespace

Membership membershipOfCounts(const std::vector<std::vector<qint64>>& counts)
{
    Membership membership;
    for (const std::vector<qint64>& row : counts) {
        const qint64 answers = std::accumulate(row.begin(), row.end(), qint64(0));
        std::vector<double> shares;
        if (answers > 0) {
            for (const qint64 count : row)
                shares.push_back(double(count) / double(answers));
        }
        membership.push_back(std::move(shares));
    }
    return membership;
}

std::vector<double> triangularMembership(double value, const std::vector<double>& centres)
{
    std::vector<double> shares(centres.size(), 0.0);
    if (centres.empty())
        return shares;
    const auto above = std::upper_bound(centres.begin(), centres.end(), value);
    if (above == centres.begin()) {
        shares.front() = 1;
    } else if (above == centres.end()) {
        shares.back() = 1;
    } else {
        const auto right = std::size_t(above - centres.begin());
        const double part = (value - centres[right - 1]) / (centres[right] - centres[right - 1]);
        shares[right - 1] = 1 - part;
        shares[right] = part;
    }
    return shares;
}

Outcome<FuzzyResult> evaluateFuzzy(const std::vector<double>& weights, const Membership& membership,
                                   const std::vector<double>& scores, FuzzyOperator by)
{
    if (Done sound = checkInput(weights, membership, scores); !sound)
        return std::move(sound).error();
    if (!weights.empty() && sumOf(weights) <= 0)
        return Failure::invalid(QStringLiteral("weights"), Words::tr("All weights are zero: nothing would count."));
    double weightSum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        weightSum += membership[i].empty() ? 0 : weights[i];
    if (weightSum <= 0)
        return Failure::invalid(QStringLiteral("membership"),
                                Words::tr("No factor has answers: there is nothing to evaluate."));
    FuzzyResult result;
    result.raw.assign(scores.size(), 0.0);
    for (std::size_t j = 0; j < scores.size(); ++j) {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (!membership[i].empty())
                result.raw[j] = combined(by, result.raw[j], weights[i] / weightSum, membership[i][j]);
        }
        result.raw[j] = std::min(1.0, result.raw[j]);
    }
    const double whole = sumOf(result.raw);
    for (const double value : result.raw)
        result.normalised.push_back(value / whole);
    result.score = std::inner_product(result.normalised.begin(), result.normalised.end(), scores.begin(), 0.0);
    decideGrade(result);
    return result;
}

} // namespace sanbao
