// SPDX-License-Identifier: GPL-3.0-or-later
// Due days of plans that go by season or by a counter, against days counted by hand.
#include "core/domain/plan_basis.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

PlanBasis season(int month, int day)
{
    PlanBasis basis;
    basis.kind = PlanBasisKind::Season;
    basis.month = month;
    basis.day = day;
    return basis;
}

PlanBasis usage(double step)
{
    PlanBasis basis;
    basis.kind = PlanBasisKind::Usage;
    basis.reading = QStringLiteral("运行小时");
    basis.step = step;
    return basis;
}

MaintenancePlan yearly(QDate lastDone = {})
{
    MaintenancePlan plan;
    plan.intervalMonths = 12;
    plan.lastDoneOn = lastDone;
    plan.nextDueOn = QDate(2026, 12, 1);
    return plan;
}

const QDate kToday(2026, 4, 1);

} // namespace

TEST_CASE("a season plan is due on its next day that leaves at least 90 days")
{
    const PlanBasis heating = season(11, 1);
    // 1 July + 90 days = 29 September: the same year.
    CHECK(nextSeasonDue(heating, QDate(2026, 7, 1)) == QDate(2026, 11, 1));
    // 3 August: 28 days to the end of August, 30 in September, 31 in October make 89 to 31 October, 90 to 1 November.
    CHECK(nextSeasonDue(heating, QDate(2026, 8, 3)) == QDate(2026, 11, 1));
    CHECK(nextSeasonDue(heating, QDate(2026, 8, 4)) == QDate(2027, 11, 1));
    // Done shortly before or after the day: the one of the next year.
    CHECK(nextSeasonDue(heating, QDate(2026, 10, 15)) == QDate(2027, 11, 1));
    CHECK(nextSeasonDue(heating, QDate(2026, 11, 20)) == QDate(2027, 11, 1));
    CHECK(seasonDayFrom(heating, QDate(2026, 11, 1)) == QDate(2026, 11, 1));
    CHECK(seasonDayFrom(heating, QDate(2026, 11, 2)) == QDate(2027, 11, 1));
}

TEST_CASE("a plan for 29 February is due on the 28th in years without it")
{
    CHECK(nextSeasonDue(season(2, 29), QDate(2026, 3, 1)) == QDate(2027, 2, 28));
    CHECK(nextSeasonDue(season(2, 29), QDate(2027, 3, 1)) == QDate(2028, 2, 29));
    CHECK(isSeasonDay(2, 29));
    CHECK_FALSE(isSeasonDay(2, 30));
    CHECK_FALSE(isSeasonDay(4, 31));
    CHECK_FALSE(isSeasonDay(0, 1));
}

TEST_CASE("a usage plan is due when the straight line reaches the next step")
{
    // 100 on 1 January, 200 on 20 February, 50 days later: 2 a day. From 200 to 500 are 150 days: 8 to the end of
    // February, 31 + 30 + 31 + 30 to the end of June make 130, then 20 July.
    const std::vector<UsagePoint> two{{QDate(2026, 1, 1), 100}, {QDate(2026, 2, 20), 200}};
    CHECK(expectedUsageDue(yearly(), usage(500), two, kToday) == QDate(2026, 7, 20));
    // Never done, the counter at 3200: the step that is running began at 3000 and ends at 3500. 3 a day, 240 are
    // missing: 80 days after 21 January are 10 April (10 + 28 + 31 = 69 to the end of March, 11 more: 11 April).
    const std::vector<UsagePoint> late{{QDate(2026, 1, 1), 3200}, {QDate(2026, 1, 21), 3260}};
    CHECK(expectedUsageDue(yearly(), usage(500), late, kToday) == QDate(2026, 4, 11));
    // Three points, least squares: days 0, 10, 20 and 0, 10, 50. Means 10 and 20, (-10)(-20) + 10 * 30 = 500 over 200
    // is 2.5 a day; the missing 50 take 20 days after 21 January.
    const std::vector<UsagePoint> three{{QDate(2026, 1, 1), 0}, {QDate(2026, 1, 11), 10}, {QDate(2026, 1, 21), 50}};
    CHECK(expectedUsageDue(yearly(), usage(100), three, kToday) == QDate(2026, 2, 10));
    // A started day counts whole: 10 a day and 95 missing are 9.5 days.
    const std::vector<UsagePoint> half{{QDate(2026, 1, 1), 0}, {QDate(2026, 1, 2), 10}};
    CHECK(expectedUsageDue(yearly(), usage(105), half, kToday) == QDate(2026, 1, 12));
    // Hardly used: no further than ten years.
    const std::vector<UsagePoint> rare{{QDate(2026, 1, 1), 0}, {QDate(2026, 1, 31), 0.001}};
    CHECK(expectedUsageDue(yearly(), usage(500), rare, kToday) == QDate(2026, 1, 31).addDays(3653));
}

TEST_CASE("only readings since the last visit count, and the step begins with the first of them")
{
    // Done on 1 March at 3200; 3260 on 31 March: 2 a day, 440 missing to 3700 are 220 days: 30 + 31 + 30 + 31 + 31 +
    // 30 + 31 = 214 to the end of October, then 6 November.
    const std::vector<UsagePoint> points{
        {QDate(2026, 2, 20), 200}, {QDate(2026, 3, 1), 3200}, {QDate(2026, 3, 31), 3260}};
    CHECK(expectedUsageDue(yearly(QDate(2026, 3, 1)), usage(500), points, kToday) == QDate(2026, 11, 6));
}

TEST_CASE("without two days of readings, or when the counter stands still, the interval counts")
{
    const std::vector<UsagePoint> one{{QDate(2026, 3, 1), 100}};
    CHECK(expectedUsageDue(yearly(QDate(2026, 3, 1)), usage(500), one, kToday) == QDate(2027, 3, 1));
    CHECK(expectedUsageDue(yearly(), usage(500), one, kToday) == QDate(2026, 12, 1));
    CHECK(expectedUsageDue(yearly(), usage(500), {}, kToday) == QDate(2026, 12, 1));
    const std::vector<UsagePoint> still{{QDate(2026, 3, 1), 100}, {QDate(2026, 3, 20), 100}};
    CHECK(expectedUsageDue(yearly(), usage(500), still, kToday) == QDate(2026, 12, 1));
    const std::vector<UsagePoint> sameDay{{QDate(2026, 3, 1), 100}, {QDate(2026, 3, 1), 104}};
    CHECK(expectedUsageDue(yearly(), usage(500), sameDay, kToday) == QDate(2026, 12, 1));
}

TEST_CASE("past the step a plan is due today, or stays due since the day it was")
{
    const std::vector<UsagePoint> past{{QDate(2026, 3, 1), 100}, {QDate(2026, 3, 20), 500}};
    CHECK(expectedUsageDue(yearly(), usage(500), past, kToday) == kToday);
    MaintenancePlan overdue = yearly();
    overdue.nextDueOn = QDate(2026, 3, 20);
    CHECK(expectedUsageDue(overdue, usage(500), past, kToday) == QDate(2026, 3, 20));
}
