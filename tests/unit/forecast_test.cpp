// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts of order volume: errors of the back-test against a separate computation, the rule that a model which does
// not beat the naive one is not shown, and intervals that hold what they say.
#include "core/analytics/forecast.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace sanbao;
using namespace sanbao::test;

namespace {

/// Three years with a summer peak.
const std::vector<double> kYears{30, 28, 33, 35, 40, 48, 60, 58, 45, 38, 33, 31, 32, 30, 36, 37, 44, 52,
                                 66, 61, 47, 40, 36, 33, 33, 31, 38, 40, 45, 55, 69, 66, 50, 43, 37, 36};

const BackTest* testOf(const std::vector<BackTest>& tests, ForecastModel model)
{
    for (const BackTest& test : tests) {
        if (test.model == model)
            return &test;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The back-test equals a separate computation and its winner is shown")
{
    const std::vector<BackTest> tests = backTest(kYears);
    const auto check = [&tests](ForecastModel model, double error, double scaled, double bias) {
        const BackTest* test = testOf(tests, model);
        REQUIRE(test);
        CHECK(test->origins == 12);
        CHECK(test->meanError == approx(error, 1e-9));
        CHECK(test->scaledError == approx(scaled, 1e-9));
        CHECK(test->bias == approx(bias, 1e-9));
    };
    check(ForecastModel::Naive, 6.083333333333333, 1.0364197530864196, -0.25);
    check(ForecastModel::SeasonalNaive, 2.4166666666666665, 0.41172839506172837, -2.4166666666666665);
    check(ForecastModel::Mean12, 9.534722222222221, 1.6244341563786007, -1.45138888888889);
    check(ForecastModel::SeasonalIndex, 1.9153973542114011, 0.32632695664342387, -1.6674441117202674);
    check(ForecastModel::Smoothing, 6.911689789351122, 1.1775471492968579, -0.27943113649596835);
    const std::optional<ForecastModel> winner = winnerOf(tests);
    REQUIRE(winner);
    CHECK_FALSE(isNaive(*winner));
    CHECK(testOf(tests, *winner)->meanError < 2.4166666666666665);
    CHECK(forecastNext(ForecastModel::SeasonalIndex, kYears).value() == approx(34.58392857142857, 1e-9));
}

TEST_CASE("A model that does not beat the naive one is not shown, nor is one with too short a history")
{
    std::vector<double> walk{100};
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i)
        walk.push_back(walk.back() + (i % 2 == 0 ? 40.0 : 0.0)); // climbs: last month is hard to beat by a mean
    const std::vector<BackTest> tests = backTest(walk);
    std::vector<BackTest> meansOnly;
    for (const BackTest& test : tests) {
        if (isNaive(test.model) || test.model == ForecastModel::Mean12)
            meansOnly.push_back(test);
    }
    CHECK_FALSE(winnerOf(meansOnly));
    CHECK(backTest({1, 2, 3}).empty());
    CHECK_FALSE(winnerOf({}));
    CHECK_FALSE(winnerOf(backTest(std::vector<double>(kYears.begin(), kYears.begin() + 12))));
    CHECK_FALSE(forecastNext(ForecastModel::SeasonalIndex, std::vector<double>(23, 5.0)));
    CHECK_FALSE(forecastNext(ForecastModel::Naive, {}));
}

TEST_CASE("No model sees the future: changing later months leaves earlier forecasts as they were")
{
    std::vector<double> changed = kYears;
    changed.back() = 500;
    const std::vector<BackTest> before = backTest(kYears);
    const std::vector<BackTest> after = backTest(changed);
    for (const BackTest& test : before)
        CHECK(testOf(after, test.model)->forecasts == test.forecasts);
}

TEST_CASE("All the same gives the same forecast, nothing gives nothing below zero")
{
    for (const BackTest& test : backTest(std::vector<double>(36, 8.0))) {
        CHECK(test.meanError == approx(0, 1e-9));
        CHECK(test.coverage == approx(1.0, 1e-9));
    }
    for (const double ahead : forecastAhead(ForecastModel::HoltWinters, std::vector<double>(36, 0.0), 6))
        CHECK(ahead == 0);
    CHECK(forecastAhead(ForecastModel::SeasonalNaive, kYears, 14).size() == 14);
}

TEST_CASE("The interval of a count covers nineteen months of twenty")
{
    // Poisson 12: quantiles 6 and 19.
    CHECK(countInterval(12, 12).low <= 6);
    CHECK(countInterval(12, 12).high >= 19);
    CHECK(countInterval(0, 0).high == 0);
    CHECK(countInterval(12, 60).high > countInterval(12, 12).high);
    std::mt19937 random(11);
    std::poisson_distribution<int> orders(14);
    int inside = 0;
    for (int i = 0; i < 4000; ++i) {
        const int count = orders(random);
        const CountInterval interval = countInterval(14, 14);
        inside += count >= interval.low && count <= interval.high ? 1 : 0;
    }
    CHECK(inside > 0.95 * 4000);
}
