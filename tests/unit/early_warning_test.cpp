// SPDX-License-Identifier: GPL-3.0-or-later
// When a figure warns, against the vectors of the dictionary: what is chance stays quiet, what is not is told.
#include "core/analytics/early_warning.h"
#include "tests/support/catch.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

const KpiDefinition& complaintRate()
{
    return definitionOf(Kpi::ComplaintRate);
}

/// The twelve months of the control chart vector.
std::vector<WatchedPoint> complaints()
{
    const std::vector<qint64> n{42, 38, 51, 47, 40, 55, 61, 58, 49, 44, 39, 46};
    const std::vector<qint64> c{2, 1, 3, 2, 1, 3, 2, 9, 3, 2, 1, 2};
    std::vector<WatchedPoint> series;
    for (std::size_t i = 0; i < n.size(); ++i)
        series.push_back({int(202501 + i), n[i], c[i], double(c[i]) / double(n[i]), false});
    return series;
}

std::vector<WatchedPoint> steady(double share, qint64 n, std::size_t months)
{
    std::vector<WatchedPoint> series;
    for (std::size_t i = 0; i < months; ++i) {
        const qint64 hits = qint64(share * double(n) + 0.5) + (i % 2 == 0 ? 1 : -1);
        series.push_back({int(202501 + i), n, hits, double(hits) / double(n), false});
    }
    return series;
}

} // namespace

TEST_CASE("The month that is no chance signals on the chart, the others do not")
{
    const WatchChart chart = watchChart(definitionOf(Kpi::RepeatRepairRate), complaints());
    REQUIRE(chart.points.size() == 12);
    CHECK(chart.centre.value() == approx(0.054386, 1e-6));
    CHECK(chart.points[7].upper.value() == approx(0.14372, 1e-5));
    for (std::size_t i = 0; i < 12; ++i) {
        INFO(i);
        CHECK(chart.points[i].signal == (i == 7 && *chart.points[7].tail < kSignalTail));
        CHECK_FALSE(chart.points[i].drift);
    }
    // With the month taken out of the baseline the chance is 0.000786 by the binomial.
    std::vector<WatchedPoint> others = complaints();
    const WatchedPoint bad = others[7];
    others.erase(others.begin() + 7);
    others.push_back({202512, 0, 0, {}, false});
    others.insert(others.end() - 1, {202512, 0, 0, {}, false});
    others.back() = bad;
    others.insert(others.begin(), others.front());
    const WatchChart frozen = watchChart(definitionOf(Kpi::RepeatRepairRate), others, others.size() - 1);
    CHECK(frozen.points.back().signal);
}

TEST_CASE("A crossed threshold is confirmed only with enough cases that are no chance", "[S2-142]")
{
    KpiThreshold threshold{0.06, 0.10, 10};
    std::vector<WatchedPoint> series = steady(0.04, 100, 12);
    const auto with = [&series](qint64 n, qint64 hits, bool provisional = false) {
        std::vector<WatchedPoint> longer = series;
        longer.push_back({202601, n, hits, double(hits) / double(n), provisional});
        return longer;
    };
    // 12 of 100 against 4 %: critical, and far from chance.
    std::optional<Verdict> found = judge(complaintRate(), threshold, with(100, 12));
    REQUIRE(found);
    CHECK(found->level == AlertLevel::Critical);
    CHECK(found->confirmed);
    CHECK(found->limit == 0.10);
    // 7 of 100 crosses the warning but may be chance: watched.
    found = judge(complaintRate(), threshold, with(100, 7));
    REQUIRE(found);
    CHECK(found->level == AlertLevel::Watch);
    CHECK_FALSE(found->confirmed);
    CHECK(found->method == QStringLiteral("threshold"));
    // All four of four complained: too few cases.
    found = judge(complaintRate(), threshold, with(4, 4));
    REQUIRE(found);
    CHECK_FALSE(found->confirmed);
    CHECK_FALSE(judge(complaintRate(), threshold, with(100, 5)));
    CHECK_FALSE(judge(complaintRate(), threshold, with(100, 12, true))); // provisional months are not judged
    CHECK_FALSE(judge(complaintRate(), {{}, {}, 10}, with(100, 5)));
    CHECK_FALSE(judge(complaintRate(), threshold, {}));
}

TEST_CASE("The direction of a threshold follows the figure")
{
    const KpiDefinition& csat = definitionOf(Kpi::Csat);
    CHECK(isCrossed(csat, 0.9, 0.85));
    CHECK_FALSE(isCrossed(csat, 0.9, 0.95));
    CHECK(isCrossed(complaintRate(), 0.02, 0.03));
    CHECK_FALSE(isCrossed(complaintRate(), {}, 1.0));
    CHECK_FALSE(isCrossed(definitionOf(Kpi::IntakeVolume), 5.0, 9.0));
    std::vector<WatchedPoint> series = steady(0.9, 60, 12);
    series.push_back({202601, 60, 40, 40.0 / 60, false});
    const std::optional<Verdict> found = judge(csat, {0.85, 0.75, 10}, series);
    REQUIRE(found);
    CHECK(found->level == AlertLevel::Critical);
    CHECK(found->confirmed);
    CHECK(found->tail.value() < kSignalTail);
}

TEST_CASE("A figure without a threshold is watched by its chart, a slow drift too")
{
    std::vector<WatchedPoint> series = steady(0.05, 200, 14);
    series.push_back({202603, 200, 30, 0.15, false});
    std::optional<Verdict> found = judge(definitionOf(Kpi::RepeatRepairRate), {}, series);
    REQUIRE(found);
    CHECK(found->method == QStringLiteral("chart"));
    CHECK(found->level == AlertLevel::Watch);

    series = steady(0.05, 200, 14);
    for (int i = 0; i < 9; ++i)
        series.push_back({202603 + i, 200, 18, 0.09, false});
    found = judge(definitionOf(Kpi::RepeatRepairRate), {}, series);
    REQUIRE(found);
    CHECK(found->method == QStringLiteral("drift"));
    CHECK_FALSE(judge(definitionOf(Kpi::RepeatRepairRate), {}, steady(0.05, 200, 14)));
    CHECK_FALSE(judge(definitionOf(Kpi::RepeatRepairRate), {}, steady(0.05, 200, 5)));
}

TEST_CASE("Times are confirmed by their limits or by a second crossing, a single one is watched")
{
    const KpiDefinition& response = definitionOf(Kpi::FirstResponseTime);
    std::vector<WatchedPoint> series;
    for (int i = 0; i < 12; ++i)
        series.push_back({202501 + i, 30, 30, i % 2 == 0 ? 20.0 : 24.0, false});
    series.push_back({202601, 30, 30, 31.0, false});
    std::optional<Verdict> found = judge(response, {30.0, 60.0, 10}, series);
    REQUIRE(found);
    CHECK_FALSE(found->confirmed);
    series.push_back({202602, 30, 30, 32.0, false});
    found = judge(response, {30.0, 60.0, 10}, series);
    REQUIRE(found);
    CHECK(found->confirmed);
    CHECK(found->level == AlertLevel::Warning);
    series.back().value = 75;
    found = judge(response, {30.0, 60.0, 10}, series);
    REQUIRE(found);
    CHECK(found->level == AlertLevel::Critical);
}

TEST_CASE("All the same, an empty period and one answer never warn")
{
    const KpiDefinition& csat = definitionOf(Kpi::Csat);
    std::vector<WatchedPoint> same;
    for (int i = 0; i < 14; ++i)
        same.push_back({202501 + i, 20, 20, 1.0, false});
    CHECK_FALSE(judge(csat, {0.9, 0.8, 10}, same));
    same.push_back({202603, 0, 0, {}, false});
    CHECK_FALSE(judge(csat, {0.9, 0.8, 10}, same));
    same.back() = {202603, 1, 0, 0.0, false};
    const std::optional<Verdict> one = judge(csat, {0.9, 0.8, 10}, same);
    REQUIRE(one);
    CHECK_FALSE(one->confirmed);
}

TEST_CASE("A fault of a model that rises above its history is a surge, chance is not")
{
    // One a month for a year, then six or seven in a month; negative binomial with r = 12.5, p = 365 / 395, summed
    // apart.
    CHECK(surgeTail(6, 30, 12, 365) == approx(0.00135468, 1e-8));
    CHECK_FALSE(isSurge(6, 30, 12, 365));
    CHECK(isSurge(7, 30, 12, 365));
    CHECK_FALSE(isSurge(3, 30, 12, 365));
    CHECK_FALSE(isSurge(2, 30, 0, 365)); // too few to say anything
    CHECK(isSurge(4, 30, 0, 365));
    CHECK_FALSE(isSurge(0, 30, 0, 365));
    CHECK(surgeTail(3, 30, 5, 0) == 1);
}
