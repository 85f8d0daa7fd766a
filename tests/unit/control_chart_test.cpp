// SPDX-License-Identifier: GPL-3.0-or-later
// Control limits and exact tails of worked series; the tails were computed elsewhere.
#include "core/analytics/control_chart.h"

#include "tests/support/catch.h"

using namespace sanbao;
using sanbao::test::approx;

namespace {

std::vector<ControlCount> complaints()
{
    const std::vector<double> orders{42, 38, 51, 47, 40, 55, 61, 58, 49, 44, 39, 46};
    const std::vector<qint64> counts{2, 1, 3, 2, 1, 3, 2, 9, 3, 2, 1, 2};
    std::vector<ControlCount> months;
    for (std::size_t i = 0; i < counts.size(); ++i)
        months.push_back({counts[i], orders[i]});
    return months;
}

} // namespace

TEST_CASE("The p-chart finds the eighth month and no other, also with Laney's limits")
{
    const ControlChart chart = *pChart(complaints());
    CHECK(chart.centre == approx(0.054386, 1e-6));
    CHECK(chart.points[7].value == approx(0.15517, 1e-5));
    CHECK(chart.points[7].upper == approx(0.14372, 1e-5));
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        CHECK(chart.points[i].outside == (i == 7));
    CHECK(standardisedShares(complaints(), chart.centre)[7] == approx(3.3847, 1e-4));
    const ControlChart laney = *pChart(complaints(), {true, {}});
    CHECK(laney.sigmaZ == approx(1.02963, 1e-5));
    CHECK(laney.points[7].upper == approx(0.14637, 1e-5));
    CHECK(laney.points[7].outside);
}

TEST_CASE("With the centre frozen without the bad month, chance reaches it with 0.000786")
{
    const double baseline = 22.0 / 512.0;
    const ControlChart chart = *pChart(complaints(), {false, baseline});
    CHECK(chart.points[7].exactTail.value() == approx(0.000786, 1e-6));
    CHECK(chart.points[7].signal);
    // The least counts that signal at this centre, for five sizes.
    struct Row
    {
        double size;
        qint64 least;
    };
    for (const Row& row : {Row{20, 5}, Row{40, 8}, Row{58, 9}, Row{100, 12}, Row{200, 19}}) {
        CHECK(pChart({{row.least, row.size}}, {false, baseline})->points.front().signal);
        CHECK_FALSE(pChart({{row.least - 1, row.size}}, {false, baseline})->points.front().signal);
    }
}

TEST_CASE("The g-chart of gaps has the known mean and limit")
{
    const ControlChart chart = *gChart({34, 21, 55, 18, 40, 27, 9, 6, 4, 11, 30, 25});
    CHECK(chart.centre == approx(23.3333, 1e-4));
    CHECK(chart.points.front().upper == approx(94.8176, 1e-4));
}

TEST_CASE("The weighted mean does not fire on a single bad month")
{
    const double centre = pChart(complaints())->centre;
    const ControlChart chart = *ewmaChart(standardisedShares(complaints(), centre));
    CHECK(chart.points[7].value == approx(0.4064, 1e-4));
    CHECK(chart.points[7].upper == approx(0.8872, 1e-4));
    for (const ControlPoint& point : chart.points)
        CHECK_FALSE(point.signal);
}

TEST_CASE("Rates per exposure use the Poisson tail")
{
    // P(X >= 5 | mean 1) = 1 - e^-1 (1 + 1 + 1/2 + 1/6 + 1/24)
    const ControlChart chart = *uChart({{5, 1.0}}, {false, 1.0});
    CHECK(chart.points.front().exactTail.value() == approx(0.003660, 1e-6));
    CHECK_FALSE(chart.points.front().signal);
    CHECK(uChart({{6, 1.0}}, {false, 1.0})->points.front().signal);
}

TEST_CASE("Counts that cannot be are named by their place")
{
    CHECK(pChart({{3, 10}, {11, 10}}).error().issues.front().field == QStringLiteral("counts[1]"));
    CHECK(pChart({{3, 0}}).error().issues.front().field == QStringLiteral("sizes[0]"));
    CHECK_FALSE(pChart({}));
    CHECK_FALSE(gChart({3, -1}));
    CHECK_FALSE(ewmaChart({1.0}, 0));
}
