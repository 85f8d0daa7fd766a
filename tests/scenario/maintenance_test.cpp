// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance that comes round: plans, their calendar and the visits made from them.
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

using Shop = test::AfterCareShop;
using test::fieldsOf;

} // namespace

TEST_CASE("the schedule made from the installed products matches the calendar counted by hand", "[S0-020]")
{
    Shop shop;
    // Smart toilets are maintained every 6 months. Installed on 31 August 2025: due on the last day of February 2026,
    // which has passed, then on 31 August 2026. Installed on 2 September 2025: due today, 2 March 2026.
    shop.accept(shop.request("SN-A", "2025-08-31"));
    shop.accept(shop.request("SN-B", "2025-09-02"));
    shop.accept(shop.request("SN-C", "2025-09-20"));
    const Outcome<int> made = shop.place->maintenance().planUnplanned(100);
    REQUIRE_DONE(made);
    CHECK(*made == 3);
    CHECK(*shop.place->maintenance().planUnplanned(100) == 0);
    REQUIRE(shop.plansUntil(2026, 3, 2).size() == 1);
    CHECK(shop.plansUntil(2026, 3, 2).front().serial == QStringLiteral("SN-B"));
    const std::vector<PlanRow> month = shop.plansUntil(2026, 3, 31);
    REQUIRE(month.size() == 2);
    CHECK(month.back().plan.nextDueOn == QDate(2026, 3, 20));
    const std::vector<PlanRow> year = shop.plansUntil(2026, 12, 31);
    REQUIRE(year.size() == 3);
    CHECK(year.back().plan.nextDueOn == QDate(2026, 8, 31));
    CHECK(shop.place->maintenance().counts()->due == 1);
    CHECK(shop.place->maintenance().counts()->overdue == 0);
    shop.setTime("2026-03-21 00:00");
    CHECK(shop.place->maintenance().counts()->due == 2);
    CHECK(shop.place->maintenance().counts()->overdue == 2);
}

TEST_CASE("visits are made in one go from several plans and each order names its plan", "[S0-031]")
{
    Shop shop;
    shop.accept(shop.request("SN-A", "2025-09-02"));
    shop.accept(shop.request("SN-B", "2025-09-02"));
    REQUIRE_DONE(shop.place->maintenance().planUnplanned(100));
    std::vector<PlanId> ids;
    for (const PlanRow& row : shop.plansUntil(2026, 3, 2))
        ids.push_back(row.plan.id);
    REQUIRE(ids.size() == 2);
    int published = 0;
    QObject::connect(&shop.place->feed(), &ChangeFeed::changed, [&published](const ChangeSet&) { ++published; });
    const auto visits = shop.place->maintenance().createVisits(ids);
    REQUIRE_DONE(visits);
    REQUIRE(visits->size() == 2);
    CHECK(published == 1);
    for (const PlannedVisit& visit : *visits) {
        const WorkOrder order = shop.order(visit.order);
        CHECK(order.type == ServiceType::Maintenance);
        CHECK(order.plan == visit.plan);
    }
    const auto twice = shop.place->maintenance().createVisits({ids.front()});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == FailureKind::Conflict);
    CHECK(twice.error().message.contains(visits->front().number));
    // Done on 10 March: next due six months later, and the plan is free again.
    shop.setTime("2026-03-10 14:00");
    WorkOrder order = shop.order(visits->front().order);
    for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve})
        order = shop.act(order, kind);
    const Outcome<MaintenancePlan> plan = shop.place->maintenance().open(ids.front());
    REQUIRE_DONE(plan);
    CHECK(plan->lastDoneOn == QDate(2026, 3, 10));
    CHECK(plan->nextDueOn == QDate(2026, 9, 10));
    CHECK_FALSE(plan->openOrder.isValid());
}

TEST_CASE("one refused visit refuses the whole batch", "[S0-031]")
{
    Shop shop;
    shop.accept(shop.request("SN-A", "2025-09-02"));
    shop.accept(shop.request("SN-B", "2025-09-02"));
    REQUIRE_DONE(shop.place->maintenance().planUnplanned(100));
    std::vector<PlanRow> rows = shop.plansUntil(2026, 3, 2);
    REQUIRE(rows.size() == 2);
    REQUIRE_DONE(shop.place->maintenance().stop(rows[1].plan.id, rows[1].plan.revision, QStringLiteral("客户不需要")));
    const qint64 orders = shop.count("work_order");
    const auto visits = shop.place->maintenance().createVisits({rows[0].plan.id, rows[1].plan.id});
    REQUIRE_FALSE(visits);
    CHECK(shop.count("work_order") == orders);
    CHECK_FALSE(shop.place->maintenance().open(rows[0].plan.id)->openOrder.isValid());
}

TEST_CASE("a cancelled visit frees its plan for the next one")
{
    Shop shop;
    shop.accept(shop.request("SN-A", "2025-09-02"));
    REQUIRE_DONE(shop.place->maintenance().planUnplanned(100));
    const PlanId id = shop.plansUntil(2026, 3, 2).front().plan.id;
    const auto visit = shop.place->maintenance().createVisits({id});
    REQUIRE_DONE(visit);
    shop.act(shop.order(visit->front().order), OrderEventKind::Cancel);
    CHECK_FALSE(shop.place->maintenance().open(id)->openOrder.isValid());
    CHECK(shop.place->maintenance().counts()->due == 1);
    REQUIRE_DONE(shop.place->maintenance().createVisits({id}));
}

TEST_CASE("a plan without a name, with a senseless interval or without a day is refused by field")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    MaintenancePlan plan;
    plan.product = order.product;
    plan.intervalMonths = 121;
    const Outcome<MaintenancePlan> refused = shop.place->maintenance().create(plan);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOf(refused.error()) ==
          QStringList({QStringLiteral("intervalMonths"), QStringLiteral("name"), QStringLiteral("nextDueOn")}));
}
