// SPDX-License-Identifier: GPL-3.0-or-later
// What a change came from: parts that add up, computed by hand; boxes and Pareto steps.
#include "core/analytics/change_cause.h"
#include "tests/support/catch.h"

#include <random>

using namespace sanbao;
using namespace sanbao::test;

namespace {

double ratio(const std::vector<SliceSum>& slices)
{
    double amount = 0;
    double size = 0;
    for (const SliceSum& slice : slices) {
        amount += slice.amount;
        size += slice.size;
    }
    return amount / size;
}

} // namespace

TEST_CASE("A change is split into what each group did itself and what the mix did, by hand")
{
    // A: 10 of 100, then 10 of 50; B: 10 of 100, then 15 of 150. Whole: 0.1 before, 0.125 now.
    const std::vector<SliceChange> parts = explainChange({{10, 100}, {10, 100}}, {{10, 50}, {15, 150}});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].own == approx((0.5 + 0.25) / 2 * 0.1, 1e-12));
    CHECK(parts[0].mix == approx((0.25 - 0.5) * (0.15 - 0.1125), 1e-12));
    CHECK(parts[1].own == approx(0, 1e-12));
    CHECK(parts[1].mix == approx((0.75 - 0.5) * (0.1 - 0.1125), 1e-12));
    CHECK(parts[0].total() + parts[1].total() == approx(0.025, 1e-12));
}

TEST_CASE("The parts of a change always add up to it, also with groups that came or went")
{
    std::mt19937 random(20260302);
    for (int round = 0; round < 200; ++round) {
        std::vector<SliceSum> before;
        std::vector<SliceSum> now;
        for (int i = 0; i < 6; ++i) {
            const double size0 = random() % 4 == 0 ? 0 : double(random() % 50);
            const double size1 = random() % 4 == 0 ? 0 : double(random() % 50);
            // Complaints may belong to groups without a completed order.
            before.push_back({double(random() % 9), size0});
            now.push_back({double(random() % 9), size1});
        }
        before.push_back({1, 3});
        now.push_back({2, 4});
        double sum = 0;
        for (const SliceChange& part : explainChange(before, now))
            sum += part.total();
        CHECK(sum == approx(ratio(now) - ratio(before), 1e-9));
    }
    CHECK(explainChange({{1, 0}}, {{1, 2}}).empty());
    CHECK(explainCounts({{5, 1}}, {{7, 1}}).front().total() == 2);
}

TEST_CASE("A box gives nearest-rank quartiles, of one value too")
{
    CHECK_FALSE(boxOf({}));
    const std::optional<BoxSummary> one = boxOf({7});
    CHECK(one->median == 7);
    CHECK(one->p90 == 7);
    const std::optional<BoxSummary> box = boxOf({15, 20, 45, 5, 20, 20, 25, 25});
    CHECK(box->least == 5);
    CHECK(box->lowerQuartile == 15);
    CHECK(box->median == 20);
    CHECK(box->upperQuartile == 25);
    CHECK(box->p90 == 45);
    CHECK(box->most == 45);
}

TEST_CASE("Pareto steps fall in size and end at the whole")
{
    const std::vector<ParetoStep> steps = paretoOf({1, 5, 0, 4});
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].slice == 1);
    CHECK(steps[0].cumulative == approx(0.5, 1e-12));
    CHECK(steps[1].slice == 3);
    CHECK(steps[1].cumulative == approx(0.9, 1e-12));
    CHECK(steps.back().cumulative == approx(1.0, 1e-12));
    CHECK(paretoOf({0, 0}).back().cumulative == 0);
}
