// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities, slips, averages and the forecasts behind reorder proposals. The vectors of demand were computed apart.
#include "core/domain/stock/demand.h"
#include "core/domain/stock/order_cost.h"
#include "core/domain/stock/stock_rule.h"
#include "tests/support/catch.h"

using namespace sanbao;
using test::approx;

TEST_CASE("quantities are read as typed and refused when the part cannot have them")
{
    CHECK(parseQuantity(QStringLiteral("2")) == 2000);
    CHECK(parseQuantity(QStringLiteral(" 1.5 ")) == 1500);
    CHECK(parseQuantity(QStringLiteral("０.25")) == 250);
    CHECK(parseQuantity(QStringLiteral("-3")) == -3000);
    for (const char* wrong : {"", "abc", "1.2345", "1e3", "1,5", "--1", ".", "1.", "12345678901"})
        CHECK_FALSE(parseQuantity(QLatin1String(wrong)));
    CHECK(quantityText(1500) == QStringLiteral("1.5"));
    CHECK(quantityText(2000) == QStringLiteral("2"));
    CHECK(quantityText(-250) == QStringLiteral("-0.25"));
    Part valve;
    CHECK(checkQuantity(valve, -1000) == QuantityRule::NotPositive);
    CHECK(checkQuantity(valve, 0) == QuantityRule::NotPositive);
    CHECK_FALSE(checkQuantity(valve, 0, true));
    CHECK(checkQuantity(valve, 1500) == QuantityRule::NotWhole);
    CHECK_FALSE(checkQuantity(valve, 3000));
    Part hose;
    hose.divisible = true;
    CHECK_FALSE(checkQuantity(hose, 1500));
    Part board;
    board.tracking = Tracking::Serial;
    CHECK(checkQuantity(board, 2000) == QuantityRule::SerialIsOne);
    CHECK(checkQuantity(valve, 2'000'000'000) == QuantityRule::TooMuch);
}

TEST_CASE("a slip says everything it lacks, and a number scanned twice is found")
{
    StockSlip slip;
    slip.kind = StockKind::Transfer;
    CHECK(checkSlip(slip) == std::vector<SlipRule>{SlipRule::FromMissing, SlipRule::ToMissing, SlipRule::LinesMissing});
    slip.from = slip.to = StockPlaceId(1);
    slip.lines.push_back({});
    CHECK(checkSlip(slip) == std::vector<SlipRule>{SlipRule::SamePlace});
    slip.kind = StockKind::Count;
    CHECK(checkSlip(slip) == std::vector<SlipRule>{SlipRule::ReasonMissing});
    const std::vector<StockLine> lines{{PartId(1), QStringLiteral("SN-1"), PartCondition::New, 1000, {}},
                                       {PartId(1), QStringLiteral("SN-2"), PartCondition::New, 1000, {}},
                                       {PartId(1), QStringLiteral("sn 1"), PartCondition::New, 1000, {}}};
    CHECK(repeatedLine(lines) == 2);
    CHECK(repeatedLine({lines[0], lines[1]}) == -1);
}

TEST_CASE("the cost of a piece is the moving average, and the oldest lots go first")
{
    // 10 pieces at 20.00 and 5 at 26.00: (200 + 130) / 15 = 22.00
    CHECK(movingAverage(10000, Money::fromYuan(20), 5000, Money::fromYuan(26)) == Money::fromYuan(22));
    CHECK(movingAverage(0, Money::fromYuan(99), 1000, Money::fromYuan(7)) == Money::fromYuan(7));
    const std::vector<StockBalance> picked = pick({{PartId(1), StockPlaceId(1), PartCondition::New, LotId(9), 3000},
                                                   {PartId(1), StockPlaceId(1), PartCondition::New, LotId(4), 2000}},
                                                  4000);
    REQUIRE(picked.size() == 2);
    CHECK(picked[0].lot == LotId(4));
    CHECK(picked[0].onHand == 2000);
    CHECK(picked[1].onHand == 2000);
}

TEST_CASE("demand with gaps is forecast as the published methods do", "[S4-033]")
{
    const std::vector<double> demand{0, 0, 2, 0, 1, 0, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 2};
    const DemandShape shape = shapeOf(demand);
    CHECK(shape.kind == DemandClass::Intermittent);
    CHECK(shape.demands == 7);
    CHECK(shape.interval == approx(3.4286, 5e-5));
    CHECK(shape.variation == approx(0.1667, 5e-5));
    CHECK(shape.mean == approx(0.5, 1e-9));
    const DemandForecast forecast = forecastDemand(demand, 0.1, 0.1, 3);
    CHECK(forecast.size == approx(1.843661, 1e-6));
    CHECK(forecast.interval == approx(3.278561, 1e-6));
    CHECK(forecast.croston == approx(0.562338, 1e-6));
    CHECK(forecast.sba == approx(0.534222, 1e-6));
    CHECK(forecast.tsb == approx(0.565543, 1e-6));
    CHECK(forecastDemand({0, 0, 0}).croston == 0.0);
    CHECK(shapeOf({}).kind == DemandClass::None);
}

TEST_CASE("the reorder point is the Poisson quantile of the demand during the lead time", "[S4-033]")
{
    CHECK(poissonAtMost(1, 0.75) == approx(0.8266, 5e-5));
    CHECK(poissonAtMost(2, 0.75) == approx(0.9595, 5e-5));
    CHECK(poissonAtMost(3, 0.75) == approx(0.9927, 5e-5));
    CHECK(reorderPoint(0.75, 0.95) == 2);
    CHECK(reorderPoint(0.75, 0.99) == 3);
    CHECK(reorderPoint(0.75, 0.80) == 1);
    CHECK(reorderPoint(0, 0.99) == 0);
}

TEST_CASE("a proposal follows use, lead time and level, and counts what is on the way", "[S4-033]")
{
    const std::vector<double> steady(12, 4.0);
    // A month of lead: mean 4, P(X<=8) = 0.9786 >= 0.95 > P(X<=7) = 0.9489.
    const ReorderAdvice short_ = adviseReorder(steady, 30, 0.95, 3, 0);
    CHECK(short_.enoughHistory);
    CHECK(short_.monthly == approx(4, 1e-9));
    CHECK(short_.point == 7 + (poissonAtMost(7, 4 * 30 / 30.4375) < 0.95 ? 1 : 0));
    CHECK(short_.quantity == short_.point + 4 - 3);
    CHECK(adviseReorder(steady, 30, 0.95, 3, 8).quantity == 0);
    CHECK(adviseReorder(steady, 30, 0.99, 3, 0).point > short_.point);
    const ReorderAdvice rare = adviseReorder({0, 0, 1, 0, 0, 0}, 7, 0.95, 0, 0);
    CHECK_FALSE(rare.enoughHistory);
    CHECK(rare.point == 1);
    CHECK(rare.quantity >= 1);
    CHECK(adviseReorder({0, 0, 0}, 7, 0.95, 0, 0).quantity == 0);
}

TEST_CASE("cost lines sum by type and by direct or indirect; voided lines count for nothing", "[S2-011][S2-165]")
{
    std::vector<OrderCost> lines(4);
    lines[0].type = CostType::Labour;
    lines[0].amount = Money::fromYuan(80);
    lines[1].type = CostType::Material;
    lines[1].amount = Money::fromYuan(120);
    lines[2].type = CostType::Transport;
    lines[2].direct = false;
    lines[2].amount = Money::fromYuan(15);
    lines[3].type = CostType::Other;
    lines[3].amount = Money::fromYuan(1000);
    lines[3].voidedAt = Instant(1);
    const CostSums sums = sumsOf(lines);
    CHECK(sums.direct == Money::fromYuan(200));
    CHECK(sums.indirect == Money::fromYuan(15));
    CHECK(sums.total() == Money::fromYuan(215));
    CHECK(sums.byType.size() == 3);
    OrderMargin margin{Money::fromYuan(300), Money::fromYuan(60), sums.total()};
    CHECK(margin.margin() == Money::fromYuan(145));
    CHECK(margin.rate() == 4028); // 145 / 360 = 40.28 %
    CHECK(OrderMargin{Money(), Money(), Money::fromYuan(5)}.rate() == 0);
}

TEST_CASE("an hour costs what the grade cost on that day", "[S2-181]")
{
    const std::vector<LabourGrade> grades{{QStringLiteral("A"), QDate(2026, 1, 1), QString(), Money::fromYuan(60)},
                                          {QStringLiteral("A"), QDate(2026, 3, 1), QString(), Money::fromYuan(72)},
                                          {QStringLiteral("B"), QDate(2026, 1, 1), QString(), Money::fromYuan(40)}};
    CHECK(gradeOn(grades, QStringLiteral("A"), QDate(2026, 2, 28))->rate == Money::fromYuan(60));
    CHECK(gradeOn(grades, QStringLiteral("A"), QDate(2026, 3, 1))->rate == Money::fromYuan(72));
    CHECK_FALSE(gradeOn(grades, QStringLiteral("A"), QDate(2025, 12, 31)));
    CHECK_FALSE(gradeOn(grades, QStringLiteral("C"), QDate(2026, 3, 1)));
}
