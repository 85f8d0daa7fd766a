// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/two_level_evaluation.h"

namespace sanbao {

namespace {

bool hasData(const FuzzyFactor& factor)
{
    for (std::size_t i = 0; i < factor.membership.size(); ++i) {
        const bool weighs = i >= factor.weights.size() || factor.weights[i] != 0;
        if (!factor.membership[i].empty() && weighs)
            return true;
    }
    return false;
}

Failure within(Failure failure, std::size_t factor)
{
    for (FieldIssue& issue : failure.issues)
        issue.field = QStringLiteral("factors[%1].%2").arg(QString::number(factor), issue.field);
    return failure;
}

} // namespace

Outcome<TwoLevelResult> evaluateTwoLevels(const std::vector<FuzzyFactor>& factors, const std::vector<double>& scores,
                                          FuzzyOperator by)
{
    TwoLevelResult result;
    std::vector<double> weights;
    Membership rows;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        weights.push_back(factors[i].weight);
        rows.emplace_back();
        result.factors.emplace_back();
        if (!hasData(factors[i]))
            continue;
        Outcome<FuzzyResult> one = evaluateFuzzy(factors[i].weights, factors[i].membership, scores, by);
        if (!one)
            return within(std::move(one).error(), i);
        rows.back() = one->normalised;
        result.factors.back() = std::move(one).value();
    }
    Outcome<FuzzyResult> whole = evaluateFuzzy(weights, rows, scores, by);
    if (!whole)
        return std::move(whole).error();
    result.whole = std::move(whole).value();
    return result;
}

} // namespace sanbao
