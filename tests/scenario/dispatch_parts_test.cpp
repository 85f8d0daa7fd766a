// SPDX-License-Identifier: GPL-3.0-or-later
// Who has the parts goes first: proposals say what each has with him, has to fetch or lacks; and a plan of the whole
// pool never books over what somebody planned meanwhile.
#include "core/service/dispatch_desk.h"
#include "core/service/dispatch_words.h"
#include "core/service/visit_kit_desk.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;

namespace {

struct Shop : test::StockShop
{
    DispatchDesk dispatch{place->context()};

    StaffId tech(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    void giveVan(const char* login)
    {
        const Outcome<std::vector<StockPlace>> places = desk().places();
        REQUIRE_DONE(places);
        for (StockPlace one : *places) {
            if (one.id != van)
                continue;
            one.staff = tech(login);
            REQUIRE_DONE(desk().save(one));
        }
    }
    void stock(const Part& part, StockPlaceId where, qint64 quantity)
    {
        StockSlip made = slip(StockKind::Receive, part, quantity);
        made.to = where;
        REQUIRE_DONE(desk().book(made));
    }
    QString reasonsOf(WorkOrderId order, const char* login)
    {
        const Outcome<std::vector<Proposal>> found = dispatch.proposals(order);
        REQUIRE_DONE(found);
        for (const Proposal& one : *found) {
            if (one.technician == tech(login))
                return reasonsText(one);
        }
        return {};
    }
    StaffId bestFor(WorkOrderId order)
    {
        const Outcome<std::vector<Proposal>> found = dispatch.proposals(order);
        REQUIRE_DONE(found);
        return found->front().technician;
    }
};

} // namespace

TEST_CASE("who has the part in his van is proposed first, and each proposal says where the parts are", "[S0-060]")
{
    Shop shop;
    shop.giveVan("tech2");
    const WorkOrder order = shop.accept(shop.request());
    const StaffId usual = shop.bestFor(order.id);
    CHECK(usual == shop.tech("tech1"));
    shop.ask(order.id, shop.valve);
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("V-100")));
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+60"))); // it is nowhere
    shop.stock(shop.valve, shop.van, 1000);                                   // kept for the order that waits
    CHECK(shop.bestFor(order.id) == shop.tech("tech2"));
    CHECK(shop.reasonsOf(order.id, "tech2").contains(QStringLiteral("V-100")));
    CHECK_FALSE(shop.reasonsOf(order.id, "tech2").contains(QStringLiteral("+30")));
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+30")));
    const Outcome<PoolPlan> plan = shop.dispatch.planPool(QDate(2026, 3, 2), 1);
    REQUIRE_DONE(plan);
    REQUIRE(plan->placed.size() == 1);
    CHECK(plan->placed.front().second.technician == shop.tech("tech2"));
}

TEST_CASE("before anybody asked for parts the kit of the fault class counts, and what lies in the store is fetched")
{
    Shop shop;
    IntakeRequest wanted = shop.request();
    const WorkOrder order = shop.accept(wanted);
    const FaultCode fault = shop.place->catalogue().faultsOf(order.category).front();
    shop.database().statement("UPDATE work_order SET fault_code_id = ? WHERE id = ?").with(fault.id, order.id).run();
    HandlingStandard standard;
    standard.fault = fault.id;
    standard.parts = {{shop.valve.id.value, 2000}};
    REQUIRE_DONE(VisitKitDesk(shop.place->context()).save(standard));
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+60")));
    shop.stock(shop.valve, shop.shelf, 1000); // one of two is not enough
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+60")));
    shop.stock(shop.valve, shop.shelf, 1000);
    CHECK(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+15")));
    shop.giveVan("tech1");
    shop.stock(shop.valve, shop.van, 2000);
    CHECK_FALSE(shop.reasonsOf(order.id, "tech1").contains(QStringLiteral("+15")));
    CHECK(shop.reasonsOf(order.id, "tech2").contains(QStringLiteral("+15")));
}

TEST_CASE("a plan of the pool that somebody overtook is not carried out over his visit")
{
    Shop shop;
    const WorkOrder planned = shop.accept(shop.request("SN-A"));
    const Outcome<PoolPlan> plan = shop.dispatch.planPool(QDate(2026, 3, 2), 1);
    REQUIRE_DONE(plan);
    REQUIRE(plan->placed.size() == 1);
    const Proposal taken = plan->placed.front().second;
    const WorkOrder urgent = shop.accept(shop.request("SN-B"));
    REQUIRE_DONE(shop.dispatch.place(urgent.id, urgent.revision, {taken.technician, taken.slot, false, {}}));
    const Outcome<int> late = shop.dispatch.carryOut(*plan);
    REQUIRE_REFUSED(late, FailureKind::Conflict);
    CHECK(late.error().message.contains(urgent.number));
    CHECK_FALSE(shop.order(planned.id).appointmentFrom);
}
