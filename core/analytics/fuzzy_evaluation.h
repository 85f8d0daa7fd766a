// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzy comprehensive evaluation: from weights of factors and the share of answers in each grade to one result, with
// the operator named, because the same answers give different scores under different operators.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/codes.h"

#include <QtGlobal>

#include <vector>

namespace sanbao {

/// How weights and memberships are combined into b_j.
enum class FuzzyOperator {
    MinMax,     ///< M(∧,∨): max of min(w, r); the main factor decides
    ProductMax, ///< M(·,∨): max of w·r; the main factor stands out
    MinSum,     ///< M(∧,⊕): sum of min(w, r), at most 1
    ProductSum  ///< M(·,⊕): sum of w·r, the weighted mean; the default
};

template <> struct Codes<FuzzyOperator>
{
    static constexpr CodeTable<FuzzyOperator, 4> table{{{FuzzyOperator::MinMax, "min-max"},
                                                        {FuzzyOperator::ProductMax, "product-max"},
                                                        {FuzzyOperator::MinSum, "min-sum"},
                                                        {FuzzyOperator::ProductSum, "product-sum"}}};
};

/// One row a factor, one column a grade (best first); a row sums to 1.
using Membership = std::vector<std::vector<double>>;

struct FuzzyResult
{
    std::vector<double> raw;        ///< b_j before normalising
    std::vector<double> normalised; ///< sums to 1
    double score = 0;               ///< Σ normalised · scores
    int grade = 0;                  ///< index of the largest membership, 0 = best
    bool tied = false;              ///< another grade has the same membership: to be decided by a person
    /// Validity of the largest membership, (mβ−1)/(2γ(m−1)); below 0.5 the grade is weak. Infinite when γ is 0.
    double validity = 0;
};

/// Grades of answers become shares. A row without answers stays empty: it is no data, never 0.
Membership membershipOfCounts(const std::vector<std::vector<qint64>>& counts);

/// Overlapping triangles: a value at centre k belongs wholly to grade k, between two centres to both in proportion, and
/// beyond the ends to the end. `centres` rise; the first is the best grade.
std::vector<double> triangularMembership(double value, const std::vector<double>& centres);

/// Weights are normalised to 1. A factor without answers (an empty row) is left out with its weight.
/// Invalid for negative weights, rows that do not fit, or when no factor has data.
Outcome<FuzzyResult> evaluateFuzzy(const std::vector<double>& weights, const Membership& membership,
                                   const std::vector<double>& scores, FuzzyOperator by = FuzzyOperator::ProductSum);

} // namespace sanbao
