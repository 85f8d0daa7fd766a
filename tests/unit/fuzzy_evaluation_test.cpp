// SPDX-License-Identifier: GPL-3.0-or-later
// Worked evaluations with every operator, one and two levels, and the hand-computed check.
#include "core/analytics/two_level_evaluation.h"

#include "tests/support/catch.h"

using namespace sanbao;
using sanbao::test::approx;

namespace {

const std::vector<double> kWeights{0.45, 0.25, 0.15, 0.10, 0.05};
const std::vector<double> kScores{100, 80, 60, 40, 20};

void checkAll(const std::vector<double>& found, const std::vector<double>& wanted, double tolerance)
{
    REQUIRE(found.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        CHECK(found[i] == approx(wanted[i], tolerance));
}

} // namespace

TEST_CASE("Forty answers give the known result under each operator")
{
    const Membership shares = membershipOfCounts(
        {{14, 16, 7, 2, 1}, {18, 14, 5, 2, 1}, {8, 15, 11, 4, 2}, {9, 14, 10, 5, 2}, {10, 17, 8, 3, 2}});
    const FuzzyResult minMax = *evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::MinMax);
    checkAll(minMax.raw, {0.35, 0.40, 0.175, 0.10, 0.05}, 1e-9);
    checkAll(minMax.normalised, {0.325581, 0.372093, 0.162791, 0.093023, 0.046512}, 1e-6);
    CHECK(minMax.score == approx(76.7442, 1e-4));
    const FuzzyResult productMax = *evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::ProductMax);
    checkAll(productMax.raw, {0.1575, 0.18, 0.07875, 0.0225, 0.01125}, 1e-9);
    CHECK(productMax.score == approx(80.0, 1e-4));
    const FuzzyResult minSum = *evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::MinSum);
    checkAll(minSum.raw, {0.90, 0.95, 0.60, 0.35, 0.20}, 1e-9);
    CHECK(minSum.score == approx(73.3333, 1e-4));
    const FuzzyResult mean = *evaluateFuzzy(kWeights, shares, kScores);
    checkAll(mean.raw, {0.335, 0.380, 0.18625, 0.06625, 0.0325}, 1e-9);
    CHECK(mean.score == approx(78.3750, 1e-6));
    CHECK(mean.grade == 1);
    CHECK(mean.validity == approx(0.3358, 1e-4));
}

TEST_CASE("Operators disagree in strength over the same shares")
{
    const Membership shares{{.60, .20, .10, .10, 0},
                            {.50, .30, .10, .10, 0},
                            {.10, .20, .50, .10, .10},
                            {0, .10, .30, .40, .20},
                            {0, 0, .20, .40, .40}};
    CHECK(evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::MinMax)->score == approx(76.1905, 1e-4));
    CHECK(evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::ProductMax)->score == approx(81.8, 1e-4));
    CHECK(evaluateFuzzy(kWeights, shares, kScores, FuzzyOperator::MinSum)->score == approx(70.0, 1e-4));
    const FuzzyResult mean = *evaluateFuzzy(kWeights, shares, kScores);
    checkAll(mean.raw, {.41, .205, .185, .145, .055}, 1e-9);
    CHECK(mean.score == approx(75.4, 1e-9));
    CHECK(mean.grade == 0);
    CHECK(mean.validity == approx(0.6402, 1e-4));
}

TEST_CASE("Two levels and measured values give the known result")
{
    const auto mean = [](const std::vector<double>& weights, const Membership& shares) {
        return *evaluateFuzzy(weights, shares, kScores);
    };
    const FuzzyResult quality = mean({0.558425, 0.319618, 0.121957},
                                     {{.40, .40, .15, .05, 0}, {.30, .40, .20, .10, 0}, {.20, .30, .30, .15, .05}});
    checkAll(quality.normalised, {.343647, .387804, .184274, .078177, .006098}, 1e-6);
    const FuzzyResult attitude =
        mean({.25, .25, .5}, {{.50, .35, .10, .05, 0}, {.45, .35, .15, .05, 0}, {.35, .40, .15, .10, 0}});
    checkAll(attitude.normalised, {.4125, .375, .1375, .075, 0}, 1e-9);
    const std::vector<double> speed = triangularMembership(37, {15, 30, 60, 120, 240});
    checkAll(speed, {0, .766667, .233333, 0, 0}, 1e-6);
    const std::vector<double> efficiency = triangularMembership(26, {12, 24, 48, 72, 120});
    checkAll(efficiency, {0, .916667, .083333, 0, 0}, 1e-6);
    const Membership whole{quality.normalised, attitude.normalised, speed, efficiency, {.25, .40, .20, .10, .05}};
    const FuzzyResult result = mean(kWeights, whole);
    checkAll(result.normalised, {.270266, .494929, .170632, .058929, .005244}, 1e-6);
    CHECK(result.score == approx(79.3209, 1e-4));
    CHECK(result.grade == 1);
    CHECK(result.validity == approx(0.6820, 1e-4));
    const std::vector<FuzzyFactor> factors{
        {kWeights[0],
         {0.558425, 0.319618, 0.121957},
         {{.40, .40, .15, .05, 0}, {.30, .40, .20, .10, 0}, {.20, .30, .30, .15, .05}}},
        {kWeights[1], {.25, .25, .5}, {{.50, .35, .10, .05, 0}, {.45, .35, .15, .05, 0}, {.35, .40, .15, .10, 0}}},
        {kWeights[2], {1}, {speed}},
        {kWeights[3], {1}, {efficiency}},
        {kWeights[4], {1}, {{.25, .40, .20, .10, .05}}}};
    const Outcome<TwoLevelResult> levels = evaluateTwoLevels(factors, kScores);
    REQUIRE_DONE(levels);
    checkAll(levels->whole.normalised, {.270266, .494929, .170632, .058929, .005244}, 1e-6);
    checkAll(levels->factors[1]->normalised, {.4125, .375, .1375, .075, 0}, 1e-9);
    CHECK(evaluateFuzzy(kWeights, whole, kScores, FuzzyOperator::MinMax)->score == approx(77.1840, 1e-4));
    CHECK(evaluateFuzzy(kWeights, whole, kScores, FuzzyOperator::ProductMax)->score == approx(79.6945, 1e-4));
    CHECK(evaluateFuzzy(kWeights, whole, kScores, FuzzyOperator::MinSum)->score == approx(75.6162, 1e-4));
}

TEST_CASE("The hand-computed example holds for all operators")
{
    const Membership shares{{.5, .3, .2}, {.2, .4, .4}};
    const std::vector<double> scores{100, 60, 20};
    CHECK(evaluateFuzzy({.6, .4}, shares, scores, FuzzyOperator::MinMax)->score == approx(63.0769, 1e-4));
    CHECK(evaluateFuzzy({.6, .4}, shares, scores, FuzzyOperator::ProductMax)->score == approx(68.75, 1e-9));
    CHECK(evaluateFuzzy({.6, .4}, shares, scores, FuzzyOperator::MinSum)->score == approx(62.0, 1e-9));
    CHECK(evaluateFuzzy({.6, .4}, shares, scores)->score == approx(64.0, 1e-9));
}

TEST_CASE("Nobody's silence counts: a factor without answers is left out, and nothing at all is refused")
{
    const Membership shares = membershipOfCounts({{3, 1, 0, 0, 0}, {0, 0, 0, 0, 0}});
    CHECK(shares[1].empty());
    CHECK(evaluateFuzzy({.5, .5}, shares, kScores)->score == approx(95.0, 1e-9));
    CHECK_FALSE(evaluateFuzzy({.5, .5}, membershipOfCounts({{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}}), kScores));
}

TEST_CASE("Equal largest grades are a tie for a person to decide")
{
    const FuzzyResult result = *evaluateFuzzy({1}, {{.4, .4, .2, 0, 0}}, kScores);
    CHECK(result.tied);
}

TEST_CASE("Weights and shares that cannot be are named")
{
    CHECK(evaluateFuzzy({-1, 2}, {{1, 0}, {0, 1}}, {100, 0}).error().issues.front().field ==
          QStringLiteral("weights[0]"));
    CHECK(evaluateFuzzy({1, 2}, {{1, 0}, {0.5, 0.9}}, {100, 0}).error().issues.front().field ==
          QStringLiteral("membership[1]"));
    CHECK(evaluateFuzzy({1}, {{1, 0}, {0, 1}}, {100, 0}).error().issues.front().field == QStringLiteral("weights"));
}

TEST_CASE("On two levels a factor without data is left out with its weight, and what is wrong is named within it")
{
    const std::vector<double> scores{100, 60, 20};
    const std::vector<FuzzyFactor> half{{0.6, {1}, {{.5, .3, .2}}}, {0.4, {1, 1}, {{}, {}}}};
    const Outcome<TwoLevelResult> result = evaluateTwoLevels(half, scores);
    REQUIRE_DONE(result);
    CHECK(result->whole.score == approx(72, 1e-9));
    CHECK_FALSE(result->factors[1].has_value());
    REQUIRE_REFUSED(evaluateTwoLevels({{0.6, {1}, {{}}}, {0.4, {0}, {{1, 0, 0}}}}, scores), FailureKind::Invalid);
    const Outcome<TwoLevelResult> wrong =
        evaluateTwoLevels({{1, {1}, {{.5, .3, .2}}}, {1, {1}, {{.5, .3, .9}}}}, scores);
    REQUIRE_REFUSED(wrong, FailureKind::Invalid);
    CHECK(wrong.error().issues.front().field == QStringLiteral("factors[1].membership[0]"));
}

TEST_CASE("Weights that are all zero are told as such, not as missing answers")
{
    const Outcome<FuzzyResult> result = evaluateFuzzy({0, 0}, {{.5, .5}, {.2, .8}}, {100, 0});
    REQUIRE_REFUSED(result, FailureKind::Invalid);
    CHECK(result.error().issues.front().field == QStringLiteral("weights"));
    REQUIRE_DONE(evaluateFuzzy({1, 0}, {{.5, .5}, {.2, .8}}, {100, 0}));
}
