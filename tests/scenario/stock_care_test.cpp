// SPDX-License-Identifier: GPL-3.0-or-later
// Stock that would go wrong quietly: parts kept for orders that are over, one piece in two places, what a return is
// worth, batches with Chinese names, and rates changed by somebody who may only read them.
#include "core/storage/cost_store.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;
using Shop = test::StockShop;
using test::fieldsOf;

namespace {

PlaceStock firstStock(Shop& shop, const Part& part)
{
    const Outcome<PartCard> card = shop.desk().card(part.id);
    REQUIRE_DONE(card);
    REQUIRE_FALSE(card->stock.empty());
    return card->stock.front();
}

} // namespace

TEST_CASE("a cancelled order keeps nothing: its parts go to the order that waits longest")
{
    Shop shop;
    shop.receive(shop.valve, 1000);
    WorkOrder first = shop.accept(shop.request("SN-A"));
    const WorkOrder second = shop.accept(shop.request("SN-B"));
    CHECK(shop.ask(first.id, shop.valve).state == OrderPartState::Reserved);
    CHECK(shop.ask(first.id, shop.board).state == OrderPartState::Waiting);
    CHECK(shop.ask(second.id, shop.valve).state == OrderPartState::Waiting);
    shop.act(shop.order(first.id), OrderEventKind::Cancel);
    const Outcome<OrderParts> gone = shop.parts().of(first.id);
    REQUIRE_DONE(gone);
    for (const OrderPartView& view : gone->lines) {
        CHECK(view.line.state == OrderPartState::Dropped);
        CHECK(view.line.reserved == 0);
    }
    CHECK(shop.parts().of(second.id)->lines.front().line.state == OrderPartState::Reserved);
    CHECK(firstStock(shop, shop.valve).reserved == 1000);
}

TEST_CASE("what was kept for a closed order and never taken is free again; what was taken stays with it")
{
    Shop shop;
    shop.receive(shop.valve, 3000);
    const WorkOrder order = shop.accept(shop.request());
    const OrderPart line = shop.ask(order.id, shop.valve, 3000);
    REQUIRE_DONE(shop.parts().issue(shop.take(line, "", 1000)));
    CHECK(firstStock(shop, shop.valve).reserved == 2000);
    WorkOrder at = shop.order(order.id);
    for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                      OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close})
        at = shop.act(test::explained(*shop.place, at), kind);
    CHECK(firstStock(shop, shop.valve).reserved == 0);
    CHECK(shop.parts().of(order.id)->lines.front().line.state == OrderPartState::Issued);
    CHECK(shop.parts().of(order.id)->lines.front().line.used() == 1000);
}

TEST_CASE("one piece never lies in two places: not by a second return, not by a count")
{
    Shop shop;
    shop.receive(shop.board, 1000, "N-1");
    shop.receive(shop.board, 1000, "N-2");
    const WorkOrder order = shop.accept(shop.request());
    OrderPart line = shop.ask(order.id, shop.board, 2000);
    Outcome<Issued> issued = shop.parts().issue(shop.take(line, "N-1"));
    REQUIRE_DONE(issued);
    issued = shop.parts().issue(shop.take(issued->line, "N-2"));
    REQUIRE_DONE(issued);
    Outcome<OrderPart> back = shop.parts().giveBack(shop.take(issued->line, "N-1"), PartCondition::New);
    REQUIRE_DONE(back);
    const Outcome<OrderPart> twice = shop.parts().giveBack(shop.take(*back, "N-1"), PartCondition::New);
    CHECK(fieldsOf(twice.error()) == QStringList{QStringLiteral("lot")});
    CHECK(shop.onHand(shop.board, shop.shelf) == 1000);
    StockSlip count = shop.slip(StockKind::Count, shop.board, 1000, "N-1");
    count.reason = QStringLiteral("盘点");
    count.to = shop.van;
    CHECK(fieldsOf(shop.desk().book(count).error()) == QStringList{QStringLiteral("lines.0")});
    count.to = shop.shelf;
    REQUIRE_DONE(shop.desk().book(count));
    CHECK(shop.onHand(shop.board, shop.shelf) == 1000);
    CHECK(shop.onHand(shop.board, shop.van) == 0);
}

TEST_CASE("a batch comes back only as far as it was taken")
{
    Shop shop;
    shop.receive(shop.seal, 2000, "L1");
    shop.receive(shop.seal, 2000, "L2");
    const WorkOrder order = shop.accept(shop.request());
    OrderPart line = shop.ask(order.id, shop.seal, 4000);
    Outcome<Issued> issued = shop.parts().issue(shop.take(line, "L1", 1000));
    REQUIRE_DONE(issued);
    issued = shop.parts().issue(shop.take(issued->line, "L2", 2000));
    REQUIRE_DONE(issued);
    const Outcome<OrderPart> more = shop.parts().giveBack(shop.take(issued->line, "L1", 2000), PartCondition::New);
    CHECK(fieldsOf(more.error()) == QStringList{QStringLiteral("lot")});
    // Half of it is still kept for the order, so the line stays kept when everything taken is back.
    Outcome<OrderPart> back = shop.parts().giveBack(shop.take(issued->line, "L1", 1000), PartCondition::New);
    REQUIRE_DONE(back);
    back = shop.parts().giveBack(shop.take(*back, "L2", 2000), PartCondition::New);
    REQUIRE_DONE(back);
    CHECK(back->used() == 0);
    CHECK(back->reserved == 1000);
    CHECK(back->state == OrderPartState::Reserved);
}

TEST_CASE("a part that comes back takes its own cost off the order, not the average of today")
{
    Shop shop;
    shop.receive(shop.valve, 1000, "", 20);
    const WorkOrder order = shop.accept(shop.request());
    const Outcome<Issued> issued = shop.parts().issue(shop.take(shop.ask(order.id, shop.valve)));
    REQUIRE_DONE(issued);
    shop.receive(shop.valve, 1000, "", 30);
    REQUIRE_DONE(shop.parts().giveBack(shop.take(issued->line), PartCondition::New));
    CHECK(sumsOf(CostStore(shop.database()).ofOrder(order.id)).total() == Money());
    CHECK(shop.desk().card(shop.valve.id)->part.cost == Money::fromYuan(25)); // (30 + 20) / 2
}

TEST_CASE("two batches that differ only in Chinese are two batches")
{
    Shop shop;
    for (const auto& [lot, quantity] :
         {std::pair(QStringLiteral("2026春"), 2000), std::pair(QStringLiteral("2026秋"), 3000),
          std::pair(QStringLiteral("甲"), 1000)}) {
        StockSlip slip = shop.slip(StockKind::Receive, shop.seal, quantity);
        slip.lines.front().lot = lot;
        REQUIRE_DONE(shop.desk().book(slip));
    }
    CHECK(shop.desk().card(shop.seal.id)->lots.size() == 3);
    CHECK(shop.desk().trace(QStringLiteral("2026秋"))->size() == 1);
    CHECK(shop.desk().trace(QStringLiteral("２０２６ 春"))->front().move.quantity == 2000);
    CHECK(shop.desk().find(QStringLiteral("甲"))->lot->code == QStringLiteral("甲"));
}

TEST_CASE("prices and texts that no delivery has are refused by line and field")
{
    Shop shop;
    StockSlip slip = shop.slip(StockKind::Receive, shop.valve, 1000, "", -5);
    CHECK(fieldsOf(shop.desk().book(slip).error()) == QStringList{QStringLiteral("lines.0")});
    slip.lines.front().cost = Money::fromYuan(99'000'000'000);
    CHECK(fieldsOf(shop.desk().book(slip).error()) == QStringList{QStringLiteral("lines.0")});
    slip.lines.front().cost = Money::fromYuan(5);
    slip.reference = QString(300, QLatin1Char('x'));
    CHECK(fieldsOf(shop.desk().book(slip).error()) == QStringList{QStringLiteral("reference")});
    slip = shop.slip(StockKind::Receive, shop.board, 1000);
    slip.lines.front().lot = QString(20000, QLatin1Char('9'));
    CHECK(fieldsOf(shop.desk().book(slip).error()) == QStringList{QStringLiteral("lines.0")});
    shop.receive(shop.hose, 4000);
    shop.receive(shop.valve, 2000);
    const WorkOrder order = shop.accept(shop.request());
    shop.ask(order.id, shop.valve, 2000);
    StockSlip count = shop.slip(StockKind::Count, shop.hose, 3000);
    count.reason = QStringLiteral("盘点");
    count.lines.push_back({shop.valve.id, {}, PartCondition::New, 1000, {}});
    CHECK(fieldsOf(shop.desk().book(count).error()) == QStringList{QStringLiteral("lines.1")}); // kept for the order
    CHECK(shop.onHand(shop.hose, shop.shelf) == 4000);
}

TEST_CASE("five thousand serial numbers on one delivery are booked in a breath")
{
    Shop shop;
    StockSlip slip = shop.slip(StockKind::Receive, shop.board, 1000, "M-0");
    for (int i = 1; i < 5000; ++i)
        slip.lines.push_back(
            {shop.board.id, QStringLiteral("M-%1").arg(i), PartCondition::New, 1000, Money::fromYuan(20)});
    const Instant begun = SystemClock().now();
    REQUIRE_DONE(shop.desk().book(slip));
    CHECK(SystemClock().now().ms - begun.ms < 20000);
    CHECK(shop.onHand(shop.board, shop.shelf) == 5'000'000);
}

TEST_CASE("whoever only reads costs sets no rate, no budget and no goal")
{
    Shop shop;
    CostDesk& costs = shop.place->storeRoom().costs();
    shop.place->context().session.role = Role::Auditor;
    LabourGrade grade;
    grade.code = QStringLiteral("A");
    grade.name = QStringLiteral("高级");
    grade.from = QDate(2026, 1, 1);
    grade.rate = Money::fromYuan(90);
    REQUIRE_DONE(costs.grades());
    REQUIRE_REFUSED(costs.saveGrade(grade), FailureKind::Denied);
    REQUIRE_REFUSED(costs.setBudget(202603, CostType::Labour, Money::fromYuan(9)), FailureKind::Denied);
    REQUIRE_REFUSED(costs.setGoal(Money::fromYuan(9)), FailureKind::Denied);
    shop.place->context().session.role = Role::Counter;
    REQUIRE_REFUSED(costs.setKilometreRate(Money::fromYuan(2)), FailureKind::Denied);
    shop.as("manager");
    REQUIRE_DONE(costs.saveGrade(grade));
    CHECK(fieldsOf(costs.setGoal(Money::fromYuan(-1)).error()) == QStringList{QStringLiteral("goal")});
    REQUIRE_REFUSED(costs.claim(WorkOrderId(99999), QStringLiteral("厂家"), Money::fromYuan(9)), FailureKind::NotFound);
}

TEST_CASE("a tool bought last week was not idle before; no day of a tool lies in the future")
{
    Shop shop;
    EquipmentDesk& desk = shop.place->storeRoom().equipment();
    Equipment gauge;
    gauge.code = QStringLiteral("G-1");
    gauge.name = QStringLiteral("压力表");
    gauge.boughtOn = QDate(2026, 2, 25);
    gauge.calibrationMonths = 12;
    gauge.calibratedOn = QDate(2027, 1, 1);
    CHECK(fieldsOf(desk.save(gauge).error()) == QStringList{QStringLiteral("calibratedOn")});
    gauge.calibratedOn = QDate(2026, 2, 28);
    Outcome<Equipment> saved = desk.save(gauge);
    REQUIRE_DONE(saved);
    CHECK(saved->dueOn == QDate(2027, 2, 28));
    saved = desk.lend(saved->id, saved->revision, shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id);
    REQUIRE_DONE(saved);
    // 25 February to 2 March: six days, used on one of them.
    CHECK(desk.card(saved->id)->usedDays == 1);
    CHECK(desk.card(saved->id)->idle == 8333);
}
