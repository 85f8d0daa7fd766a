// SPDX-License-Identifier: GPL-3.0-or-later
// Fault life against published and worked vectors: Nelson's fans and a small branch.
#include "core/analytics/fault_life.h"
#include "tests/support/catch.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

void add(std::vector<UnitAge>& units, double months, bool failed, int count = 1)
{
    for (int i = 0; i < count; ++i)
        units.push_back({months, failed});
}

/// Nelson (1982), 70 diesel engine fans in thousand hours; 12 failed.
std::vector<UnitAge> fans()
{
    std::vector<UnitAge> units;
    for (const double age : {0.45, 1.15, 1.15, 1.6, 2.07, 2.07, 2.08, 3.1, 3.45, 4.6, 6.1, 8.75})
        add(units, age, true);
    const std::vector<std::pair<double, int>> working{
        {0.46, 1}, {1.56, 1}, {1.66, 1}, {1.85, 5}, {2.03, 3}, {2.2, 1}, {3.0, 4},  {3.2, 1},  {3.75, 2},
        {4.15, 4}, {4.3, 4},  {4.85, 4}, {5.0, 3},  {6.1, 3},  {6.3, 1}, {6.45, 2}, {6.7, 1},  {7.45, 1},
        {7.8, 2},  {8.1, 2},  {8.2, 1},  {8.5, 3},  {8.75, 2}, {9.4, 1}, {9.9, 1},  {10.1, 3}, {11.5, 1}};
    for (const auto& [age, count] : working)
        add(units, age, false, count);
    return units;
}

std::vector<UnitAge> branch()
{
    std::vector<UnitAge> units;
    for (const double age : {3.2, 5.1, 7.4, 8.8, 10.5, 11.9})
        add(units, age, true);
    add(units, 12.0, false, 14);
    add(units, 6.0, false, 10);
    add(units, 2.0, false, 10);
    return units;
}

} // namespace

TEST_CASE("Nelson's fans give the published Weibull estimates")
{
    REQUIRE(fans().size() == 70);
    const std::optional<WeibullFit> fit = weibullOf(fans());
    REQUIRE(fit);
    CHECK(fit->failures == 12);
    CHECK(fit->shape == approx(1.0584, 5e-5));
    CHECK(fit->scale == approx(26.2968, 5e-4));
    CHECK(fit->logLikelihood == approx(-52.2597, 5e-4));
    CHECK(fit->ageAt(0.1) == approx(3.1372, 5e-4));
}

TEST_CASE("A small branch: curve, next failures and Kaplan-Meier as worked out")
{
    const std::optional<WeibullFit> fit = weibullOf(branch());
    REQUIRE(fit);
    CHECK(fit->shape == approx(2.4473, 5e-4));
    CHECK(fit->scale == approx(19.0511, 5e-3));
    CHECK(fit->failedBy(12) == approx(0.2758, 5e-4));
    CHECK(expectedFailures(*fit, branch(), 3) == approx(4.214, 5e-3));
    const std::vector<SurvivalStep> steps = survivalOf(branch());
    REQUIRE(steps.size() == 6);
    CHECK(steps.back().months == 11.9);
    CHECK(steps.back().surviving == approx(0.7259, 5e-5));
    CHECK(steps.front().atRisk == 30);
}

TEST_CASE("Too few failures make no curve, none make no step")
{
    std::vector<UnitAge> units;
    add(units, 4, true, 4);
    add(units, 9, false, 20);
    CHECK_FALSE(weibullOf(units));
    CHECK(survivalOf(units).size() == 1);
    CHECK(survivalOf({{3, false}}).empty());
    CHECK_FALSE(weibullOf({}));
    std::vector<UnitAge> same;
    add(same, 5, true, 6);
    CHECK_FALSE(weibullOf(same)); // all at one age: no spread to fit
}
