// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of the coming weeks over real orders: forecasts are kept as they were issued and compared with what came,
// the manager's numbers stay, and parts stand beside their stock.
#include "core/service/order_part_desk.h"
#include "core/service/plan_desk.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Weeks : StockShop
{
    int serial = 0;

    /// So many orders on the Monday of the week.
    void week(QDate monday, int orders)
    {
        clock.set(atWallTime(monday, 9 * 60, place->catalogue().zone()));
        for (int i = 0; i < orders; ++i) {
            IntakeRequest made = request(qPrintable(QStringLiteral("SN-%1").arg(++serial)), "2025-01-31");
            accept(made);
        }
    }
    PlanAhead look()
    {
        Outcome<PlanAhead> plan = PlanDesk(place->context()).look();
        REQUIRE_DONE(plan);
        return *plan;
    }
};

} // namespace

TEST_CASE("Weekly orders are forecast with an interval, and past forecasts are compared with what came",
          "[S2-114][S2-061]")
{
    Weeks shop;
    QDate monday(2025, 8, 4);
    for (int i = 0; i < 33; ++i) {
        shop.week(monday, i % 2 == 0 ? 2 : 4);
        monday = monday.addDays(7);
    }
    shop.clock.set(atWallTime(monday, 10 * 60, shop.place->catalogue().zone()));
    PlanAhead plan = shop.look();
    REQUIRE(plan.history.size() == 32); // the first week is left out, the running one too
    CHECK(plan.history[0] == 4);
    REQUIRE(plan.model);
    CHECK(plan.beatsNaive); // "as last week" is wrong by two each time
    REQUIRE(plan.staff.size() == std::size_t(kWeeksAhead));
    CHECK(plan.staff[0].week == monday);
    CHECK(plan.staff[0].expected > 2);
    CHECK(plan.staff[0].expected < 4);
    CHECK(plan.staff[0].interval.low <= 2);
    CHECK(plan.staff[0].interval.high >= 4);
    CHECK(plan.staff[0].suggested >= 1);

    PlanDesk desk(shop.place->context());
    REQUIRE_DONE(desk.issue(plan, {}));
    REQUIRE_DONE(desk.issue(plan, {})); // the first forecast of a week stands
    CHECK(shop.count("week_forecast") == kWeeksAhead - 1);
    REQUIRE_DONE(desk.decide({plan.staff[1].week, PlanKind::Staff, 0, double(plan.staff[1].suggested), 3, {}, {}}));
    CHECK(shop.look().staff[1].planned == 3.0);
    REQUIRE_REFUSED(desk.decide({plan.staff[1].week, PlanKind::Staff, 0, 1, -1, {}, {}}), FailureKind::Invalid);

    shop.week(monday.addDays(7), 3);
    shop.clock.set(atWallTime(monday.addDays(14), 10 * 60, shop.place->catalogue().zone()));
    plan = shop.look();
    REQUIRE(plan.proofs.size() == 1);
    CHECK(plan.proofs[0].issued.week == monday.addDays(7));
    CHECK(plan.proofs[0].actual == 3);
    CHECK(plan.proofs[0].inside());
}

TEST_CASE("Parts of the coming month stand with an interval beside stock and open orders", "[S2-175]")
{
    Weeks shop;
    shop.clock.set(shop.at("2025-09-01 09:00"));
    shop.receive(shop.valve, 30000);
    for (int month = 0; month < 6; ++month) {
        shop.clock.set(atWallTime(QDate(2025, 9, 10).addMonths(month), 9 * 60, shop.place->catalogue().zone()));
        const WorkOrder order =
            shop.accept(shop.request(qPrintable(QStringLiteral("SN-P%1").arg(month)), "2025-01-31"));
        const OrderPart wanted = shop.ask(order.id, shop.valve, 2000);
        REQUIRE_DONE(shop.parts().issue(shop.take(wanted, "", 2000)));
    }
    shop.clock.set(shop.at("2026-03-10 09:00"));
    const WorkOrder waiting = shop.accept(shop.request("SN-P9", "2025-01-31"));
    shop.ask(waiting.id, shop.valve, 3000);
    const PlanAhead plan = shop.look();
    const PartNeed* valve = nullptr;
    for (const PartNeed& need : plan.parts) {
        if (need.part.id == shop.valve.id)
            valve = &need;
    }
    REQUIRE(valve);
    CHECK(valve->outlook.expected == approx(2.0, 0.6)); // two pieces every month
    CHECK(valve->outlook.interval.low <= 2);
    CHECK(valve->outlook.interval.high >= 2);
    CHECK(valve->awaited == 3);
    CHECK(valve->free == 30 - 12 - 3);
    PlanDesk desk(shop.place->context());
    const QDate monday(2026, 3, 9);
    REQUIRE_DONE(desk.decide({monday, PlanKind::Part, valve->part.id.value, double(valve->suggested), 7, {}, {}}));
    for (const PartNeed& need : shop.look().parts) {
        if (need.part.id == shop.valve.id)
            CHECK(need.planned == 7.0);
    }
}

TEST_CASE("A predicted fault keeps its day and window and is compared with what came", "[S2-130]")
{
    Weeks shop;
    const WorkOrder order = shop.accept(shop.request());
    LifeReport lives;
    lives.risks.push_back({order.product, QStringLiteral("清泉 S300"), QDate(2025, 8, 31), 0.4, 30});
    PlanDesk desk(shop.place->context());
    shop.setTime("2026-03-05 09:00");
    const PlanAhead before = shop.look();
    REQUIRE_DONE(desk.issue(before, lives));
    shop.setTime("2026-03-06 09:00");
    REQUIRE_DONE(desk.issue(before, lives)); // the running window stands
    CHECK(shop.count("fault_prediction") == 1);
    Statement kept = shop.database().statement("SELECT issued_on, window_to FROM fault_prediction");
    REQUIRE(kept.next());
    CHECK(kept.day(0) == QDate(2026, 3, 5));
    CHECK(kept.day(1) == QDate(2026, 6, 3));
    CHECK(shop.look().predictions.over == 0);
    shop.setTime("2026-03-13 09:00");
    shop.accept(shop.request());
    const PredictionProof proof = shop.look().predictions;
    CHECK(proof.over == 1);
    CHECK(proof.hits == 1);
    CHECK(proof.expected == approx(0.4, 1e-9));
    CHECK(*proof.meanLead == approx(8.0, 1e-9));
    CHECK(proof.early == 1);
}
