// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/ahp.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

constexpr double kReciprocityTolerance = 1e-3;
constexpr double kConverged = 1e-12;
constexpr int kMostSteps = 1000;

QString cellName(std::size_t row, std::size_t column)
{
    return QStringLiteral("matrix[%1][%2]").arg(row).arg(column);
}

std::vector<double> product(const JudgementMatrix& matrix, const std::vector<double>& vector)
{
    std::vector<double> result(matrix.size(), 0.0);
    for (std::size_t i = 0; i < matrix.size(); ++i)
        result[i] = std::inner_product(matrix[i].begin(), matrix[i].end(), vector.begin(), 0.0);
    return result;
}

void normalise(std::vector<double>& vector)
{
    const double sum = std::accumulate(vector.begin(), vector.end(), 0.0);
    for (double& value : vector)
        value /= sum;
}

/// Power iteration; converges for every positive matrix (Perron).
std::vector<double> principalVector(const JudgementMatrix& matrix)
{
    std::vector<double> weights(matrix.size(), 1.0 / double(matrix.size()));
    for (int step = 0; step < kMostSteps; ++step) {
        std::vector<double> next = product(matrix, weights);
        normalise(next);
        double change = 0;
        for (std::size_t i = 0; i < next.size(); ++i)
            change = std::max(change, std::abs(next[i] - weights[i]));
        weights = std::move(next);
        if (change < kConverged)
            break;
    }
    return weights;
}

std::vector<DoubtfulJudgement> doubtfulOf(const JudgementMatrix& matrix, const std::vector<double>& weights)
{
    std::vector<DoubtfulJudgement> found;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size(); ++j) {
            const double implied = weights[i] / weights[j];
            const double ratio = matrix[i][j] / implied;
            found.push_back({int(i), int(j), matrix[i][j], implied, std::max(ratio, 1 / ratio)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const DoubtfulJudgement& a, const DoubtfulJudgement& b) {
        return a.disagreement > b.disagreement;
    });
    return found;
}

} // namespace

std::optional<double> randomIndex(int factors, RandomIndexTable table)
{
    static constexpr std::array<double, kMostFactors + 1> saaty{0,    0,    0,    0.58, 0.90, 1.12, 1.24, 1.32,
                                                                1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
    static constexpr std::array<double, kMostFactors + 1> alonsoLamata{0,      0,      0,      0.5247, 0.8816, 1.1086,
                                                                       1.2479, 1.3417, 1.4057, 1.4499, 1.4854, 1.5140,
                                                                       1.5365, 1.5551, 1.5713, 1.5838};
    if (factors < 1 || factors > kMostFactors)
        return std::nullopt;
    return (table == RandomIndexTable::Saaty ? saaty : alonsoLamata)[std::size_t(factors)];
}

JudgementMatrix reciprocalMatrix(int factors, const std::vector<double>& upperTriangle)
{
    JudgementMatrix matrix(std::size_t(factors), std::vector<double>(std::size_t(factors), 1.0));
    std::size_t next = 0;
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t j = i + 1; j < matrix.size() && next < upperTriangle.size(); ++j, ++next) {
            matrix[i][j] = upperTriangle[next];
            matrix[j][i] = 1 / upperTriangle[next];
        }
    }
    return matrix;
}

Done checkJudgements(const JudgementMatrix& matrix)
{
    const std::size_t size = matrix.size();
    if (size == 0)
        return Failure::invalid(QStringLiteral("matrix"), Words::tr("There is nothing to compare."));
    if (size > std::size_t(kMostFactors))
        return Failure::invalid(
            QStringLiteral("matrix"),
            Words::tr("More than %1 factors cannot be judged consistently. Group them.").arg(kMostFactors));
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < size; ++i) {
        if (matrix[i].size() != size) {
            issues.push_back(
                {QStringLiteral("matrix[%1]").arg(i),
                 Words::tr("Row %1 has %2 judgements instead of %3.")
                     .arg(QString::number(i + 1), QString::number(matrix[i].size()), QString::number(size))});
            continue;
        }
        for (std::size_t j = 0; j < size; ++j) {
            const double value = matrix[i][j];
            if (!std::isfinite(value) || value <= 0)
                issues.push_back({cellName(i, j), Words::tr("A judgement is a number above 0.")});
            else if (i == j && std::abs(value - 1) > kReciprocityTolerance)
                issues.push_back({cellName(i, j), Words::tr("A factor compared with itself is 1.")});
            else if (j > i && matrix[j].size() == size && std::abs(value * matrix[j][i] - 1) > kReciprocityTolerance)
                issues.push_back(
                    {cellName(j, i), Words::tr("The judgement is not the reciprocal of its counterpart.")});
        }
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return {};
}

Outcome<AhpResult> ahpWeights(const JudgementMatrix& matrix, RandomIndexTable table)
{
    if (Done sound = checkJudgements(matrix); !sound)
        return std::move(sound).error();
    const double size = double(matrix.size());
    AhpResult result;
    result.weights = principalVector(matrix);
    const std::vector<double> image = product(matrix, result.weights);
    for (std::size_t i = 0; i < image.size(); ++i)
        result.lambdaMax += image[i] / result.weights[i] / size;
    result.randomIndex = randomIndex(int(matrix.size()), table).value_or(0);
    if (matrix.size() > 1)
        result.consistencyIndex = std::max(0.0, (result.lambdaMax - size) / (size - 1));
    if (matrix.size() > 2)
        result.consistencyRatio = result.consistencyIndex / result.randomIndex;
    result.consistent = result.consistencyRatio < kConsistencyLimit;
    result.doubtful = doubtfulOf(matrix, result.weights);
    return result;
}

Outcome<AhpGroupResult> ahpGroupWeights(const std::vector<JudgementMatrix>& experts, RandomIndexTable table)
{
    if (experts.empty())
        return Failure::invalid(QStringLiteral("experts"), Words::tr("There is no expert's judgement."));
    AhpGroupResult result;
    for (const JudgementMatrix& matrix : experts) {
        Outcome<AhpResult> alone = ahpWeights(matrix, table);
        if (!alone)
            return std::move(alone).error();
        if (matrix.size() != experts.front().size())
            return Failure::invalid(QStringLiteral("experts"),
                                    Words::tr("The experts judged different numbers of factors."));
        result.experts.push_back(std::move(alone).value());
    }
    if (experts.size() == 1) {
        result.group = result.experts.front();
        return result;
    }
    JudgementMatrix combined = experts.front();
    for (std::size_t i = 0; i < combined.size(); ++i) {
        for (std::size_t j = 0; j < combined.size(); ++j) {
            double logarithms = 0;
            for (const JudgementMatrix& matrix : experts)
                logarithms += std::log(matrix[i][j]);
            combined[i][j] = std::exp(logarithms / double(experts.size()));
        }
    }
    Outcome<AhpResult> group = ahpWeights(combined, table);
    if (!group)
        return std::move(group).error();
    result.group = std::move(group).value();
    return result;
}

} // namespace sanbao
