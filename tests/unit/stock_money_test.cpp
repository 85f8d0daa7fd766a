// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of counter sales, ways, comparisons and rising faults. Golden numbers: Newcombe 1998, table II (56/70 against
// 48/80); binomial tails computed apart.
#include "core/analytics/rising_faults.h"
#include "core/domain/stock/cost_benefit.h"
#include "core/domain/stock/counter_sale.h"
#include "core/domain/stock/visit_trip.h"
#include "core/domain/visit_spread.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

RouteStop stop(qint64 technician, const char* area, const char* street, int hour)
{
    RouteStop made;
    made.technician = StaffId(technician);
    made.area = QString::fromUtf8(area);
    made.address = QString::fromUtf8(street);
    made.slot.from = Instant(qint64(hour) * 3'600'000);
    made.number = made.area + QString::number(hour);
    return made;
}

} // namespace

TEST_CASE("change is what was received beyond the sum, and too little is none")
{
    SaleLine line;
    line.quantity = 1500;
    line.price = Money::fromYuan(12);
    CHECK(dueOf({line, line}) == Money::fromYuan(36));
    CHECK(changeOf(Money::fromYuan(36), Money::fromYuan(50)) == Money::fromYuan(14));
    CHECK(changeOf(Money::fromYuan(36), Money::fromYuan(36)) == Money());
    CHECK_FALSE(changeOf(Money::fromYuan(36), Money::fromYuan(35)));
}

TEST_CASE("visits of a day keep their areas together, the area with the earliest visit first")
{
    const std::vector<RouteStop> bySlot{stop(1, "西湖区", "文三路", 9), stop(1, "滨江区", "江南大道", 10),
                                        stop(1, "西湖区", "文三路", 11), stop(1, "滨江区", "江南大道", 14),
                                        stop(2, "西湖区", "文三路", 9)};
    CHECK(areaChanges(bySlot) == 3);
    const std::vector<RouteStop> route = orderByArea(bySlot);
    CHECK(areaChanges(route) == 1);
    QStringList numbers;
    for (const RouteStop& one : route)
        numbers.append(one.number);
    CHECK(numbers == QStringList{QStringLiteral("西湖区9"), QStringLiteral("西湖区11"), QStringLiteral("滨江区10"),
                                 QStringLiteral("滨江区14"), QStringLiteral("西湖区9")});
    CHECK(route[2].position == 3);
    CHECK(route[2].leavesSlot); // agreed for ten, after the one of eleven
    CHECK(route[4].position == 1);
}

TEST_CASE("kilometres are read as metres")
{
    CHECK(parseKilometres(QStringLiteral("12.5")) == 12500);
    CHECK_FALSE(parseKilometres(QStringLiteral("-1")));
    CHECK_FALSE(parseKilometres(QStringLiteral("far")));
}

TEST_CASE("the period before has the same length and ends the day before")
{
    CHECK(periodBefore(QDate(2026, 3, 1), QDate(2026, 3, 31)) == std::pair(QDate(2026, 2, 1), QDate(2026, 2, 28)));
    CHECK(periodBefore(QDate(2026, 1, 1), QDate(2026, 3, 31)) == std::pair(QDate(2025, 10, 1), QDate(2025, 12, 31)));
    CHECK(periodBefore(QDate(2026, 3, 10), QDate(2026, 3, 19)) == std::pair(QDate(2026, 2, 28), QDate(2026, 3, 9)));
}

TEST_CASE("the difference of two shares carries its interval")
{
    const std::optional<ShareDifference> difference = shareDifference(48, 80, 56, 70);
    REQUIRE(difference);
    CHECK(difference->difference == test::approx(0.2, 1e-12));
    CHECK(difference->low == test::approx(0.0524, 5e-5));
    CHECK(difference->high == test::approx(0.3339, 5e-5));
    CHECK(difference->isClear());
    CHECK_FALSE(shareDifference(1, 10, 2, 10)->isClear());
    CHECK_FALSE(shareDifference(0, 0, 1, 3));
    CHECK_FALSE(shareDifference(4, 3, 1, 3));
}

TEST_CASE("a piece rises with two faults in a year and more than before, a model when chance does not explain it")
{
    CHECK(risingUnit({10, 200}));
    CHECK_FALSE(risingUnit({10}));
    CHECK_FALSE(risingUnit({10, 200, 400, 500}));
    CHECK(risingUnit({10, 200, 400})->before == 1);
    CHECK(binomialAtLeast(6, 10, 90.0 / 455) == test::approx(0.0060143128, 1e-9));
    CHECK(binomialAtLeast(3, 7, 90.0 / 455) == test::approx(0.1442719455, 1e-9));
    const std::optional<RisingRate> rising = risingModel({1, 5, 9, 30, 60, 89, 100, 200, 300, 400});
    REQUIRE(rising);
    CHECK(rising->recent == 6);
    CHECK(rising->before == 4);
    CHECK(rising->ratio == test::approx((6.0 / 90) / (4.0 / 365), 1e-9));
    CHECK_FALSE(risingModel({1, 5, 9, 100, 200, 300, 400}));
    CHECK_FALSE(risingModel({1, 5})); // two are too few, whatever the test says
}

TEST_CASE("visits are spread over open days with their areas together, the earliest due first")
{
    const auto visit = [](qint64 plan, const char* area, int day) {
        return SpreadVisit{PlanId(plan), {}, QString::fromUtf8(area), QDate(2026, 3, day), {}};
    };
    const std::vector<SpreadVisit> days =
        spreadVisits({visit(1, "滨江区", 5), visit(2, "西湖区", 9), visit(3, "滨江区", 8), visit(4, "西湖区", 2)},
                     QDate(2026, 3, 6), 2, [](QDate day) { return day.dayOfWeek() < 6; });
    std::vector<std::pair<qint64, QDate>> plan;
    for (const SpreadVisit& one : days)
        plan.emplace_back(one.plan.value, one.day);
    const QDate friday(2026, 3, 6);
    const QDate monday(2026, 3, 9);
    CHECK(plan == std::vector<std::pair<qint64, QDate>>{{4, friday}, {2, friday}, {1, monday}, {3, monday}});
    CHECK(visitArea(QStringLiteral("文三路478号")) == QStringLiteral("文三路"));
}
