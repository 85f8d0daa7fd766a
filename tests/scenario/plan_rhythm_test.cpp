// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that go by a day of the year or by a counter: created, moved by readings, moved on by the visit, and shown by
// day.
#include "core/service/archive_desk.h"
#include "core/service/plan_rhythm.h"
#include "tests/support/after_care_shop.h"

#include <QBuffer>

using namespace sanbao;

namespace {

using test::fieldsOf;

struct Shop : test::AfterCareShop
{
    ProductUnitId unit = accept(request()).product;

    MaintenanceDesk& desk() { return place->maintenance(); }
    MaintenancePlan plan(const char* name)
    {
        MaintenancePlan made;
        made.product = unit;
        made.name = QString::fromUtf8(name);
        made.intervalMonths = 12;
        made.nextDueOn = QDate(2026, 6, 1);
        return made;
    }
    MaintenancePlan created(const MaintenancePlan& wanted, const PlanBasis& basis)
    {
        const Outcome<MaintenancePlan> made = desk().create(wanted, basis);
        REQUIRE_DONE(made);
        return *made;
    }
    void read(const char* at, double value)
    {
        setTime(at);
        UnitReading reading;
        reading.product = unit;
        reading.kind = QStringLiteral("运行小时");
        reading.value = value;
        reading.unitName = QStringLiteral("h");
        REQUIRE_DONE(ArchiveDesk(place->context()).addReading(reading));
    }
    QDate dueDay(PlanId id) { return desk().open(id)->nextDueOn; }
    void visit(PlanId id)
    {
        const auto visits = desk().createVisits({id});
        REQUIRE_DONE(visits);
        WorkOrder made = order(visits->front().order);
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve})
            made = act(made, kind);
    }
};

PlanBasis season(int month, int day)
{
    PlanBasis basis;
    basis.kind = PlanBasisKind::Season;
    basis.month = month;
    basis.day = day;
    return basis;
}

PlanBasis hours(double step)
{
    PlanBasis basis;
    basis.kind = PlanBasisKind::Usage;
    basis.reading = QStringLiteral("运行小时");
    basis.step = step;
    basis.unitName = QStringLiteral("h");
    return basis;
}

} // namespace

TEST_CASE("a season plan is due on its day and after the visit a year later")
{
    Shop shop;
    const MaintenancePlan plan = shop.created(shop.plan("采暖前保养"), season(11, 1));
    CHECK(plan.nextDueOn == QDate(2026, 11, 1));
    const std::vector<PlanRow> rows = shop.plansUntil(2026, 11, 1);
    REQUIRE(rows.size() == 1);
    CHECK(planWords(rows.front().plan, rows.front().basis) == QStringLiteral("every year before 1 November"));
    // Done on 10 October: 22 days before the day, so the next one counts.
    shop.setTime("2026-10-10 09:00");
    shop.visit(plan.id);
    CHECK(shop.dueDay(plan.id) == QDate(2027, 11, 1));
}

TEST_CASE("readings move the due day of a usage plan and the visit moves it on")
{
    Shop shop;
    const MaintenancePlan plan = shop.created(shop.plan("500 小时保养"), hours(500));
    CHECK(planWords(plan, *shop.desk().basisOf(plan.id)) == QStringLiteral("every 500 h"));
    // Nothing was read yet: one interval from 2 March.
    CHECK(plan.nextDueOn == QDate(2027, 3, 2));
    shop.read("2026-03-02 10:00", 100);
    CHECK(shop.dueDay(plan.id) == QDate(2027, 3, 2));
    // 50 days later 100 more: 2 a day; 300 missing are 150 days from 21 April: 18 September.
    shop.read("2026-04-21 09:00", 200);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 9, 18));
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'plan.moved'")) == 1);
    shop.read("2026-05-01 09:00", 510);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 5, 1));
    // Still overdue since then when it is read again.
    shop.read("2026-05-03 09:00", 515);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 5, 1));
    shop.setTime("2026-05-04 09:00");
    shop.visit(plan.id);
    CHECK(shop.dueDay(plan.id) == QDate(2027, 5, 4));
    // 520 at the visit, 560 ten days later: 4 a day; 460 missing to 1020 are 115 days from 14 May: 6 September.
    shop.read("2026-05-04 15:00", 520);
    shop.read("2026-05-14 09:00", 560);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 9, 6));
}

TEST_CASE("an imported table of readings moves the plans of its units, a refused one none")
{
    Shop shop;
    const MaintenancePlan plan = shop.created(shop.plan("500 小时保养"), hours(500));
    shop.setTime("2026-05-01 09:00");
    const QByteArray head("serial,kind,value,unit,taken_at\n");
    const QByteArray good("SN-0001,运行小时,100,h,2026-03-02 10:00\nSN-0001,运行小时,200,h,2026-04-21 09:00\n");
    QByteArray text = head + good + "SN-0001,运行小时,viele,h,2026-04-22 09:00\n";
    QBuffer refused(&text);
    REQUIRE(refused.open(QIODevice::ReadOnly));
    CHECK_FALSE(ArchiveDesk(shop.place->context()).importReadings(refused, QStringLiteral("a.csv")));
    CHECK(shop.dueDay(plan.id) == QDate(2027, 3, 2));
    text = head + good;
    QBuffer table(&text);
    REQUIRE(table.open(QIODevice::ReadOnly));
    const Outcome<int> read = ArchiveDesk(shop.place->context()).importReadings(table, QStringLiteral("a.csv"));
    REQUIRE_DONE(read);
    CHECK(*read == 2);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 9, 18));
}

TEST_CASE("a plan without a possible day or without its reading is refused by field")
{
    Shop shop;
    const auto without = shop.desk().create(shop.plan("保养"), hours(0));
    REQUIRE_FALSE(without);
    CHECK(fieldsOf(without.error()) == QStringList{QStringLiteral("step")});
    PlanBasis nameless = hours(500);
    nameless.reading.clear();
    CHECK(fieldsOf(shop.desk().create(shop.plan("保养"), nameless).error()) == QStringList{QStringLiteral("reading")});
    const auto never = shop.desk().create(shop.plan("保养"), season(2, 30));
    REQUIRE_FALSE(never);
    CHECK(fieldsOf(never.error()) == QStringList{QStringLiteral("seasonDay")});
    CHECK(shop.count("maintenance_plan") == 0);
}

TEST_CASE("a plan changes what it goes by, and an overdue one stays overdue when only its name changes")
{
    Shop shop;
    MaintenancePlan plan = shop.created(shop.plan("保养"), {});
    CHECK(plan.nextDueOn == QDate(2026, 6, 1));
    const auto seasonal = shop.desk().change(plan, season(3, 15));
    REQUIRE_DONE(seasonal);
    CHECK(seasonal->nextDueOn == QDate(2026, 3, 15));
    shop.setTime("2026-04-01 09:00");
    plan = *seasonal;
    plan.name = QStringLiteral("春季保养");
    const auto renamed = shop.desk().change(plan, season(3, 15));
    REQUIRE_DONE(renamed);
    CHECK(renamed->nextDueOn == QDate(2026, 3, 15));
    plan = *renamed;
    plan.nextDueOn = QDate(2026, 8, 1);
    REQUIRE_DONE(shop.desk().change(plan, {}));
    CHECK(shop.count("plan_basis") == 0);
    CHECK(shop.dueDay(plan.id) == QDate(2026, 8, 1));
}

TEST_CASE("the calendar counts the plans of each day and those that wait for a visit")
{
    Shop shop;
    const MaintenancePlan first = shop.created(shop.plan("一"), {});
    shop.created(shop.plan("二"), {});
    shop.created(shop.plan("三"), season(6, 3));
    const MaintenancePlan stopped = shop.created(shop.plan("四"), {});
    REQUIRE_DONE(shop.desk().stop(stopped.id, stopped.revision, QStringLiteral("客户不需要")));
    REQUIRE_DONE(shop.desk().createVisits({first.id}));
    const auto days = shop.desk().calendar(QDate(2026, 6, 1), QDate(2026, 6, 30));
    REQUIRE_DONE(days);
    REQUIRE(days->size() == 2);
    CHECK(days->front().day == QDate(2026, 6, 1));
    CHECK(days->front().plans == 2);
    CHECK(days->front().waiting == 1);
    CHECK(days->back().day == QDate(2026, 6, 3));
    CHECK(days->back().plans == 1);
    CHECK(shop.desk().calendar(QDate(2026, 7, 1), QDate(2026, 7, 31))->empty());
    CHECK(shop.desk().dueOn(QDate(2026, 6, 1), {}, 50)->size() == 2);
    CHECK(shop.desk().dueOn(QDate(2026, 6, 2), {}, 50)->empty());
}
