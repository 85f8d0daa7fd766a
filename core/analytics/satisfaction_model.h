// SPDX-License-Identifier: GPL-3.0-or-later
// Can the grade of a customer be told from how his order went? A ridge regression on standardised features, judged by
// cross-validation: each fold is predicted by a model that never saw it, and the same folds are predicted by the mean
// of the others. It is offered only when it beats that mean by more than the error of the comparison.
#pragma once

#include <optional>
#include <vector>

namespace sanbao {

struct GradedCase
{
    std::vector<double> features; ///< the same number in every case
    double grade = 0;
};

struct PredictorTest
{
    int cases = 0;
    double error = 0;      ///< mean absolute, of predictions for cases the model did not see
    double naiveError = 0; ///< of the mean grade of the other folds
    double margin = 0;     ///< standard error of the difference between the two, over the cases
    /// Better than the mean by more than one standard error of the difference.
    bool isOffered() const { return cases > 0 && error + margin < naiveError; }
};

inline constexpr int kFolds = 5;
/// Fewer cases teach nothing.
inline constexpr int kLeastCases = 50;

class SatisfactionModel final
{
public:
    explicit SatisfactionModel(const std::vector<GradedCase>& cases);
    /// Between 1 and 5.
    double predict(const std::vector<double>& features) const;

private:
    std::vector<double> m_means;
    std::vector<double> m_scales;
    std::vector<double> m_weights;
    double m_mean = 0;
};

/// Case i belongs to fold i modulo kFolds. Empty below kLeastCases.
std::optional<PredictorTest> testPredictor(const std::vector<GradedCase>& cases);

} // namespace sanbao
