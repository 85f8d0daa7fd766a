// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the KPI dictionary: intervals, shrinkage, order statistics, net promoter score.
#include "core/analytics/statistics.h"

#include "tests/support/catch.h"

using namespace sanbao;
using sanbao::test::approx;

TEST_CASE("The Wilson interval of a share has the published bounds, also at the ends")
{
    struct Row
    {
        qint64 k, n;
        double low, high;
    };
    for (const Row& row : {Row{0, 5, 0.0000, 0.4345}, Row{5, 5, 0.5655, 1.0000}, Row{9, 10, 0.5958, 0.9821},
                           Row{36, 40, 0.7695, 0.9604}, Row{45, 50, 0.7864, 0.9565}, Row{7, 8, 0.5291, 0.9776}}) {
        const std::optional<Bounds> bounds = wilsonInterval(row.k, row.n);
        REQUIRE(bounds);
        CHECK(bounds->low == approx(row.low, 5e-5));
        CHECK(bounds->high == approx(row.high, 5e-5));
    }
    CHECK(wilsonInterval(0, 70)->low == 0.0); // exactly, not 3e-18
    CHECK(wilsonInterval(70, 70)->high == 1.0);
    CHECK_FALSE(wilsonInterval(0, 0));
    CHECK_FALSE(wilsonInterval(3, 2));
    CHECK_FALSE(wilsonInterval(-1, 2));
}

TEST_CASE("A small team's share is pulled towards the branch mean")
{
    CHECK(shrunkShare(3, 3, 0.82) == approx(0.8435, 5e-5));
    CHECK(shrunkShare(1, 2, 0.82) == approx(0.7909, 5e-5));
    CHECK(shrunkShare(18, 25, 0.82) == approx(0.7644, 5e-5));
    CHECK(shrunkShare(70, 80, 0.82) == approx(0.8640, 5e-5));
}

TEST_CASE("Median and nearest rank are order statistics and are absent without data")
{
    std::vector<qint64> none;
    CHECK_FALSE(meanOf(none));
    CHECK_FALSE(medianOf(none));
    CHECK_FALSE(nearestRank(none, 90));

    std::vector<qint64> one{7};
    CHECK(medianOf(one) == 7.0);
    CHECK(nearestRank(one, 90) == 7.0);

    std::vector<qint64> even{15, 920, 45, 5, 20, 20, 55, 25};
    CHECK(meanOf(even) == 138.125);
    CHECK(medianOf(even) == 22.5);
    CHECK(nearestRank(even, 90) == 920.0);

    std::vector<qint64> ten{10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    CHECK(nearestRank(ten, 90) == 9.0);
    CHECK(nearestRank(ten, 100) == 10.0);
}

TEST_CASE("The net promoter score of the reference answers has the published error and interval")
{
    // Answers 0 to 10.
    const NetPromoter score = netPromoter({1, 0, 1, 1, 2, 4, 6, 9, 21, 18, 22});
    CHECK(score.answers == 85);
    CHECK(score.score().value() == approx(29.41, 0.005));
    CHECK(score.standardError() == approx(8.12, 0.005));
    CHECK(score.interval()->low == approx(13.49, 0.01));
    CHECK(score.interval()->high == approx(45.33, 0.01));
    CHECK_FALSE(NetPromoter().score());
    CHECK(promoterSign(8) == 0);
}
