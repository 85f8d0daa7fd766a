// SPDX-License-Identifier: GPL-3.0-or-later
// Worked matrices with weights and consistency computed elsewhere, and the properties every result has.
#include "core/analytics/ahp.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace sanbao;
using sanbao::test::approx;

namespace {

struct Vector
{
    int factors;
    std::vector<double> upper;
    std::vector<double> weights;
    double lambdaMax;
    double ratio;
};

const std::vector<double> kIntegers{2, 3, 5, 9, 2, 3, 5, 2, 3, 2};

} // namespace

TEST_CASE("Weights and consistency of worked matrices are found to six places")
{
    for (const Vector& vector :
         {Vector{5, kIntegers, {0.457401, 0.257153, 0.149706, 0.087021, 0.048719}, 5.016169, 0.003609},
          Vector{4, {0.5, 4, 3, 7, 5, 0.5}, {0.288435, 0.532289, 0.067525, 0.111751}, 4.021476, 0.007954},
          Vector{3, {3, 5, 3}, {0.636986, 0.258285, 0.104729}, 3.038511, 0.033199},
          Vector{3, {2, 4, 3}, {0.558425, 0.319618, 0.121957}, 3.018295, 0.015771}}) {
        const Outcome<AhpResult> result = ahpWeights(reciprocalMatrix(vector.factors, vector.upper));
        REQUIRE(result);
        for (std::size_t i = 0; i < vector.weights.size(); ++i)
            CHECK(result->weights[i] == approx(vector.weights[i], 1e-6));
        CHECK(result->lambdaMax == approx(vector.lambdaMax, 1e-6));
        CHECK(result->consistencyRatio == approx(vector.ratio, 1e-6));
        CHECK(result->consistent);
    }
}

TEST_CASE("A matrix made of weights gives these weights back without contradiction")
{
    const std::vector<double> wanted{0.45, 0.25, 0.15, 0.10, 0.05};
    JudgementMatrix matrix;
    for (const double row : wanted) {
        matrix.emplace_back();
        for (const double column : wanted)
            matrix.back().push_back(row / column);
    }
    const Outcome<AhpResult> result = ahpWeights(matrix);
    REQUIRE(result);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        CHECK(result->weights[i] == approx(wanted[i], 1e-9));
    CHECK(result->lambdaMax == approx(5.0, 1e-9));
    CHECK(result->consistencyRatio == approx(0.0, 1e-9));
}

TEST_CASE("Judgements that contradict each other are refused as weights and the worst one is named")
{
    const Outcome<AhpResult> result = ahpWeights(reciprocalMatrix(3, {3, 0.2, 5}));
    REQUIRE(result);
    CHECK(result->lambdaMax == approx(5.454290, 1e-6));
    CHECK(result->consistencyIndex == approx(1.227145, 1e-6));
    CHECK(result->consistencyRatio == approx(2.115767, 1e-6));
    CHECK_FALSE(result->consistent);
    REQUIRE(result->doubtful.size() == 3);
    CHECK(result->doubtful.front().disagreement >= result->doubtful.back().disagreement);
}

TEST_CASE("The random index is printed from the table that was chosen")
{
    const JudgementMatrix matrix = reciprocalMatrix(5, kIntegers);
    CHECK(ahpWeights(matrix, RandomIndexTable::Saaty)->consistencyRatio == approx(0.003609, 1e-6));
    CHECK(ahpWeights(matrix, RandomIndexTable::AlonsoLamata)->consistencyRatio == approx(0.003646, 1e-6));
    CHECK(randomIndex(2, RandomIndexTable::Saaty) == 0.0);
    CHECK_FALSE(randomIndex(16, RandomIndexTable::Saaty).has_value());
}

TEST_CASE("Several experts are combined by the geometric mean, each with his own consistency")
{
    const Outcome<AhpGroupResult> result =
        ahpGroupWeights({reciprocalMatrix(5, kIntegers), reciprocalMatrix(5, {3, 3, 4, 7, 1, 3, 5, 2, 4, 3}),
                         reciprocalMatrix(5, {1, 3, 5, 8, 3, 3, 6, 1, 3, 2})});
    REQUIRE(result);
    const std::vector<double> wanted{0.439859, 0.264621, 0.150702, 0.096719, 0.048098};
    for (std::size_t i = 0; i < wanted.size(); ++i)
        CHECK(result->group.weights[i] == approx(wanted[i], 1e-6));
    CHECK(result->group.consistencyRatio == approx(0.002648, 1e-6));
    REQUIRE(result->experts.size() == 3);
    CHECK(result->experts[1].consistencyRatio == approx(0.024460, 1e-6));
    CHECK(result->experts[2].consistencyRatio == approx(0.008934, 1e-6));
}

TEST_CASE("Permuting the factors permutes the weights, and they sum to one")
{
    const JudgementMatrix matrix = reciprocalMatrix(4, {0.5, 4, 3, 7, 5, 0.5});
    const std::vector<std::size_t> order{2, 0, 3, 1};
    JudgementMatrix moved(4, std::vector<double>(4));
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j)
            moved[i][j] = matrix[order[i]][order[j]];
    }
    const AhpResult plain = *ahpWeights(matrix);
    const AhpResult permuted = *ahpWeights(moved);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(permuted.weights[i] == approx(plain.weights[order[i]], 1e-9));
    CHECK(std::accumulate(plain.weights.begin(), plain.weights.end(), 0.0) == approx(1.0, 1e-12));
}

TEST_CASE("A cell that is missing, not positive or not reciprocal is named")
{
    const Outcome<AhpResult> holes = ahpWeights({{1, 2}, {0.5}});
    REQUIRE_FALSE(holes);
    CHECK(holes.error().issues.front().field == QStringLiteral("matrix[1]"));
    const Outcome<AhpResult> negative = ahpWeights({{1, -2}, {0.5, 1}});
    REQUIRE_FALSE(negative);
    CHECK(negative.error().issues.front().field == QStringLiteral("matrix[0][1]"));
    const Outcome<AhpResult> lopsided = ahpWeights({{1, 3}, {3, 1}});
    REQUIRE_FALSE(lopsided);
    CHECK(lopsided.error().issues.front().field == QStringLiteral("matrix[1][0]"));
    CHECK_FALSE(ahpWeights({}));
    CHECK_FALSE(ahpGroupWeights({}));
}
