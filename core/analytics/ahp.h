// SPDX-License-Identifier: GPL-3.0-or-later
// Analytic hierarchy process (Saaty 1980): weights of factors from pairwise judgements, with the measure of how far the
// judgements contradict each other. Weights are the principal eigenvector; a group of experts is combined by the
// geometric mean of each judgement, which keeps the matrix reciprocal.
#pragma once

#include "core/base/outcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

/// Square, positive, reciprocal: judgement[i][j] says how many times factor i outweighs factor j (Saaty's 1..9).
using JudgementMatrix = std::vector<std::vector<double>>;

/// Mean consistency index of random matrices, by which a consistency index is judged.
enum class RandomIndexTable {
    Saaty,       ///< Saaty 1980, the one of the textbooks: 1.12 for five factors
    AlonsoLamata ///< Alonso and Lamata 2006, from larger simulations
};

/// The largest number of factors for which a random index is published.
inline constexpr int kMostFactors = 15;
/// Judgements are consistent enough below this ratio.
inline constexpr double kConsistencyLimit = 0.10;

/// One judgement and how far the weights speak against it: 1 agrees, 2 is twice as much as the weights say.
struct DoubtfulJudgement
{
    int row = 0;
    int column = 0;
    double given = 1;
    double implied = 1;      ///< the ratio of the weights
    double disagreement = 1; ///< max(given/implied, implied/given)
};

struct AhpResult
{
    std::vector<double> weights; ///< sum 1, in the order of the factors
    double lambdaMax = 0;
    double consistencyIndex = 0;
    double randomIndex = 0;
    double consistencyRatio = 0;             ///< 0 for one and two factors
    bool consistent = false;                 ///< consistencyRatio < kConsistencyLimit
    std::vector<DoubtfulJudgement> doubtful; ///< of the upper triangle, the worst first
};

struct AhpGroupResult
{
    AhpResult group;
    std::vector<AhpResult> experts;
};

/// 0 for one and two factors; empty above kMostFactors.
std::optional<double> randomIndex(int factors, RandomIndexTable table);

/// The matrix whose upper triangle is given row by row; the rest follows by reciprocity.
JudgementMatrix reciprocalMatrix(int factors, const std::vector<double>& upperTriangle);

/// Invalid names the cell that is missing, not positive, or not the reciprocal of its counterpart (0.1 % tolerance).
Done checkJudgements(const JudgementMatrix& matrix);
Outcome<AhpResult> ahpWeights(const JudgementMatrix& matrix, RandomIndexTable table = RandomIndexTable::Saaty);
/// Invalid when there is no expert or their matrices differ in size.
Outcome<AhpGroupResult> ahpGroupWeights(const std::vector<JudgementMatrix>& experts,
                                        RandomIndexTable table = RandomIndexTable::Saaty);

} // namespace sanbao
