// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/satisfaction_model.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

using Matrix = std::vector<std::vector<double>>;

constexpr double kRidge = 1.0;

/// Solves a·x = b for a symmetric positive matrix (Cholesky).
std::vector<double> solve(Matrix a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            a[i][j] = i == j ? std::sqrt(sum) : sum / a[j][j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

double meanGrade(const std::vector<GradedCase>& cases)
{
    double sum = 0;
    for (const GradedCase& one : cases)
        sum += one.grade;
    return cases.empty() ? 0 : sum / double(cases.size());
}

} // namespace

SatisfactionModel::SatisfactionModel(const std::vector<GradedCase>& cases)
    : m_mean(meanGrade(cases))
{
    const std::size_t width = cases.empty() ? 0 : cases.front().features.size();
    m_means.assign(width, 0);
    m_scales.assign(width, 1);
    for (std::size_t i = 0; i < width; ++i) {
        double sum = 0;
        double squares = 0;
        for (const GradedCase& one : cases)
            sum += one.features[i];
        m_means[i] = sum / double(cases.size());
        for (const GradedCase& one : cases)
            squares += (one.features[i] - m_means[i]) * (one.features[i] - m_means[i]);
        const double spread = std::sqrt(squares / double(cases.size()));
        m_scales[i] = spread > 0 ? spread : 1;
    }
    Matrix normal(width, std::vector<double>(width, 0));
    std::vector<double> right(width, 0);
    for (const GradedCase& one : cases) {
        for (std::size_t i = 0; i < width; ++i) {
            const double left = (one.features[i] - m_means[i]) / m_scales[i];
            right[i] += left * (one.grade - m_mean);
            for (std::size_t j = 0; j < width; ++j)
                normal[i][j] += left * (one.features[j] - m_means[j]) / m_scales[j];
        }
    }
    for (std::size_t i = 0; i < width; ++i)
        normal[i][i] += kRidge;
    m_weights = solve(std::move(normal), std::move(right));
}

double SatisfactionModel::predict(const std::vector<double>& features) const
{
    double grade = m_mean;
    for (std::size_t i = 0; i < m_weights.size() && i < features.size(); ++i)
        grade += m_weights[i] * (features[i] - m_means[i]) / m_scales[i];
    return std::clamp(grade, 1.0, 5.0);
}

std::optional<PredictorTest> testPredictor(const std::vector<GradedCase>& cases)
{
    if (int(cases.size()) < kLeastCases)
        return std::nullopt;
    PredictorTest test;
    double differences = 0;
    double squares = 0;
    for (int fold = 0; fold < kFolds; ++fold) {
        std::vector<GradedCase> known;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (int(i) % kFolds != fold)
                known.push_back(cases[i]);
        }
        const SatisfactionModel model(known);
        const double naive = meanGrade(known);
        for (std::size_t i = std::size_t(fold); i < cases.size(); i += kFolds) {
            const double error = std::abs(model.predict(cases[i].features) - cases[i].grade);
            const double naiveError = std::abs(naive - cases[i].grade);
            test.error += error;
            test.naiveError += naiveError;
            differences += naiveError - error;
            squares += (naiveError - error) * (naiveError - error);
            ++test.cases;
        }
    }
    const double n = test.cases;
    test.error /= n;
    test.naiveError /= n;
    const double mean = differences / n;
    test.margin = std::sqrt(std::max(0.0, squares / n - mean * mean) / n);
    return test;
}

} // namespace sanbao
