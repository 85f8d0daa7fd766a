// SPDX-License-Identifier: GPL-3.0-or-later
// Parts from the supplier to the product and back: what is booked, what is refused, and what can be traced.
#include "core/storage/cost_store.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;
using Shop = test::StockShop;
using test::fieldsOf;

namespace {

/// Balances and movements tell the same.
bool agrees(Shop& shop)
{
    return shop.number(QStringLiteral(
               "SELECT COUNT(*) FROM stock_balance b WHERE b.on_hand_milli <> (SELECT COALESCE(SUM(CASE WHEN m.to_id = "
               "b.place_id THEN m.quantity_milli ELSE 0 END) - SUM(CASE WHEN m.from_id = b.place_id THEN "
               "m.quantity_milli ELSE 0 END), 0) FROM stock_move m WHERE m.part_id = b.part_id AND m.condition = "
               "b.condition AND COALESCE(m.lot_id, 0) = b.lot_id)")) == 0;
}

} // namespace

TEST_CASE("every movement is a numbered document and the balance follows it")
{
    Shop shop;
    const StockDocument in = shop.receive(shop.valve, 10000);
    CHECK(in.number == QStringLiteral("CX-B260302-001"));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 10000);
    StockSlip move = shop.slip(StockKind::Transfer, shop.valve, 4000);
    move.to = shop.van;
    REQUIRE_DONE(shop.desk().book(move));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 6000);
    CHECK(shop.onHand(shop.valve, shop.van) == 4000);
    StockSlip scrap = shop.slip(StockKind::Scrap, shop.valve, 1000);
    CHECK(fieldsOf(shop.desk().book(scrap).error()) == QStringList{QStringLiteral("reason")});
    scrap.reason = QStringLiteral("摔坏");
    REQUIRE_DONE(shop.desk().book(scrap));
    StockSlip count = shop.slip(StockKind::Count, shop.valve, 4000);
    count.reason = QStringLiteral("月末盘点");
    REQUIRE_DONE(shop.desk().book(count));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 4000);
    CHECK(shop.desk().card(shop.valve.id)->moves.size() == 4);
    CHECK(agrees(shop));
}

TEST_CASE("stock never goes below nothing by accident")
{
    Shop shop;
    shop.receive(shop.valve, 2000);
    const Outcome<StockDocument> sold = shop.desk().book(shop.slip(StockKind::Sale, shop.valve, 3000));
    REQUIRE_REFUSED(sold, FailureKind::Conflict);
    CHECK(sold.error().message.contains(QStringLiteral("2")));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 2000);
    CHECK(shop.count("stock_document") == 1);
    StockSlip two = shop.slip(StockKind::Sale, shop.valve, 1000);
    two.lines.push_back({shop.hose.id, QString(), PartCondition::New, 1000, {}});
    REQUIRE_REFUSED(shop.desk().book(two), FailureKind::Conflict);
    CHECK(shop.onHand(shop.valve, shop.shelf) == 2000);
    CHECK(agrees(shop));
}

TEST_CASE("negative, fractional, unknown and repeated input is refused by line")
{
    Shop shop;
    for (const qint64 wrong : {qint64(-1000), qint64(0), qint64(1500)})
        CHECK(fieldsOf(shop.desk().book(shop.slip(StockKind::Receive, shop.valve, wrong)).error()) ==
              QStringList{QStringLiteral("lines.0")});
    REQUIRE_DONE(shop.desk().book(shop.slip(StockKind::Receive, shop.hose, 1500)));
    StockSlip twice = shop.slip(StockKind::Receive, shop.board, 1000, "SN-7");
    twice.lines.push_back(twice.lines.front());
    CHECK(fieldsOf(shop.desk().book(twice).error()) == QStringList{QStringLiteral("lines.1")});
    CHECK(fieldsOf(shop.desk().book(shop.slip(StockKind::Receive, shop.board, 1000)).error()) ==
          QStringList{QStringLiteral("lines.0")});
    shop.receive(shop.board, 1000, "SN-7");
    CHECK(fieldsOf(shop.desk().book(shop.slip(StockKind::Receive, shop.board, 1000, "sn7")).error()) ==
          QStringList{QStringLiteral("lines.0")});
    REQUIRE_REFUSED(shop.desk().find(QStringLiteral("NO-SUCH")), FailureKind::NotFound);
    CHECK(shop.desk().find(QStringLiteral("]C1v100\r"))->part.id == shop.valve.id);
    CHECK(shop.desk().find(QStringLiteral("SN-7"))->lot->code == QStringLiteral("SN-7"));
    Part same = shop.valve;
    same.id = PartId();
    same.code = QStringLiteral("v100");
    CHECK(fieldsOf(shop.desk().save(same).error()) == QStringList{QStringLiteral("code")});
}

TEST_CASE("a place with parts in it is not closed")
{
    Shop shop;
    shop.receive(shop.valve, 1000);
    StockPlace shelf;
    const std::vector<StockPlace> places = *shop.desk().places();
    for (const StockPlace& place : places) {
        if (place.id == shop.shelf)
            shelf = place;
    }
    shelf.active = false;
    REQUIRE_REFUSED(shop.desk().save(shelf), FailureKind::Conflict);
    StockSlip move = shop.slip(StockKind::Transfer, shop.valve, 1000);
    move.to = shop.van;
    REQUIRE_DONE(shop.desk().book(move));
    REQUIRE_DONE(shop.desk().save(shelf));
    CHECK(fieldsOf(shop.desk().book(shop.slip(StockKind::Receive, shop.valve, 1000)).error()) ==
          QStringList{QStringLiteral("to")});
}

TEST_CASE("two orders want the last part: the second is told who has it and where else it lies", "[S4-034]")
{
    Shop shop;
    shop.receive(shop.valve, 1000);
    const WorkOrder first = shop.accept(shop.request("SN-A"));
    const WorkOrder second = shop.accept(shop.request("SN-B"));
    // Both windows were opened while the part was free.
    shop.database().statement("UPDATE order_part SET reserved_milli = 0").run();
    const OrderPart one = shop.ask(first.id, shop.valve);
    CHECK(one.state == OrderPartState::Reserved);
    const OrderPart two = shop.ask(second.id, shop.valve);
    CHECK(two.state == OrderPartState::Waiting);
    const Outcome<Issued> refused = shop.parts().issue(shop.take(two));
    REQUIRE_REFUSED(refused, FailureKind::Conflict);
    REQUIRE_DONE(shop.parts().issue(shop.take(one)));
    const Outcome<Issued> late = shop.parts().issue(shop.take(two));
    REQUIRE_REFUSED(late, FailureKind::Conflict);
    CHECK(late.error().message.contains(first.number));
    // The same line in two windows: the second window has an old revision.
    REQUIRE_REFUSED(shop.parts().issue(shop.take(one)), FailureKind::Conflict);
    StockSlip elsewhere = shop.slip(StockKind::Receive, shop.valve, 2000);
    elsewhere.to = shop.branch;
    REQUIRE_DONE(shop.desk().book(elsewhere));
    elsewhere.to = shop.van;
    REQUIRE_DONE(shop.desk().book(elsewhere));
    const OrderParts seen = *shop.parts().of(second.id);
    REQUIRE(seen.lines.front().stock.size() == 2);
    CHECK(seen.lines.front().stock[0].place.id == shop.van); // 30 minutes before 90
    CHECK(seen.lines.front().stock[1].place.id == shop.branch);
    CHECK(agrees(shop));
}

TEST_CASE("an issued part leaves stock, costs the order and proposes its fee; a return undoes it", "[S2-011]")
{
    Shop shop;
    shop.receive(shop.valve, 10000, "", 20);
    shop.receive(shop.valve, 5000, "", 26);
    const WorkOrder order = shop.accept(shop.request());
    OrderPart line = shop.ask(order.id, shop.valve, 2000);
    CHECK(shop.desk().card(shop.valve.id)->stock.front().reserved == 2000);
    IssueWish wish = shop.take(line, "", 3000);
    CHECK(fieldsOf(shop.parts().issue(wish).error()) == QStringList{QStringLiteral("quantity")});
    wish.quantity = 2000;
    const Outcome<Issued> issued = shop.parts().issue(wish);
    REQUIRE_DONE(issued);
    CHECK(issued->line.state == OrderPartState::Issued);
    CHECK(issued->fee.kind == FeeKind::Part);
    CHECK(issued->fee.unitPrice == Money::fromYuan(68));
    CHECK(issued->fee.quantityMilli == 2000);
    CHECK(shop.desk().card(shop.valve.id)->stock.front().reserved == 0);
    std::vector<OrderCost> costs = CostStore(shop.database()).ofOrder(order.id);
    REQUIRE(costs.size() == 1);
    CHECK(costs.front().amount == Money::fromYuan(44)); // 2 at the average of 22.00
    IssueWish back = shop.take(issued->line, "", 1000);
    const Outcome<OrderPart> returned = shop.parts().giveBack(back, PartCondition::New);
    REQUIRE_DONE(returned);
    CHECK(returned->used() == 1000);
    CHECK(sumsOf(CostStore(shop.database()).ofOrder(order.id)).total() == Money::fromYuan(22));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 14000);
    back.revision = returned->revision;
    back.quantity = 2000;
    CHECK(fieldsOf(shop.parts().giveBack(back, PartCondition::New).error()) == QStringList{QStringLiteral("quantity")});
    CHECK(agrees(shop));
}

TEST_CASE("a serial number is traced from its supplier into the product and back", "[S4-035]")
{
    Shop shop;
    shop.receive(shop.board, 1000, "PCB-0001");
    const WorkOrder order = shop.accept(shop.request("SN-TOILET"));
    const OrderPart line = shop.ask(order.id, shop.board);
    CHECK(fieldsOf(shop.parts().issue(shop.take(line)).error()) == QStringList{QStringLiteral("lot")});
    CHECK(fieldsOf(shop.parts().issue(shop.take(line, "PCB-0002")).error()) == QStringList{QStringLiteral("quantity")});
    const Outcome<Issued> issued = shop.parts().issue(shop.take(line, "PCB-0001"));
    REQUIRE_DONE(issued);
    IssueWish back = shop.take(issued->line, "PCB-0009");
    CHECK(fieldsOf(shop.parts().giveBack(back, PartCondition::Defective).error()) ==
          QStringList{QStringLiteral("lot")});
    back.lot = QStringLiteral("PCB-0001");
    REQUIRE_DONE(shop.parts().giveBack(back, PartCondition::Defective));
    const Outcome<std::vector<TraceRow>> trace = shop.desk().trace(QStringLiteral("pcb0001"));
    REQUIRE_DONE(trace);
    REQUIRE(trace->size() == 3);
    CHECK((*trace)[2].kind == StockKind::Receive);
    CHECK((*trace)[2].supplier == shop.maker.name);
    CHECK((*trace)[1].kind == StockKind::Issue);
    CHECK((*trace)[1].order == order.number);
    CHECK((*trace)[1].serial == QStringLiteral("SN-TOILET"));
    CHECK((*trace)[1].product == order.product);
    CHECK((*trace)[0].kind == StockKind::Return);
    CHECK((*trace)[0].move.condition == PartCondition::Defective);
    REQUIRE_REFUSED(shop.desk().trace(QStringLiteral("NEVER")), FailureKind::NotFound);
    CHECK(agrees(shop));
}

TEST_CASE("a substitute has to be listed, and the choice stays with the order", "[S2-078]")
{
    Shop shop;
    shop.receive(shop.seal, 5000, "L1");
    const WorkOrder order = shop.accept(shop.request());
    PartWish wish;
    wish.order = order.id;
    wish.part = shop.seal.id;
    wish.insteadOf = shop.valve.id;
    CHECK(fieldsOf(shop.parts().ask(wish).error()) == QStringList{QStringLiteral("part")});
    CHECK(fieldsOf(shop.desk().saveLinks(shop.valve.id, {QStringLiteral("NO")}, {}).error()) ==
          QStringList{QStringLiteral("substitutes")});
    REQUIRE_DONE(shop.desk().saveLinks(shop.valve.id, {QStringLiteral("seal-2")}, {QStringLiteral("S300")}));
    CHECK(shop.desk().card(shop.valve.id)->substitutes.front().code == shop.seal.code);
    const Outcome<OrderPart> line = shop.parts().ask(wish);
    REQUIRE_DONE(line);
    CHECK(shop.parts().of(order.id)->lines.front().insteadOf == shop.valve.code);
}

TEST_CASE("a part that is not new needs the customer's consent", "[S2-169]")
{
    Shop shop;
    StockSlip used = shop.slip(StockKind::Receive, shop.valve, 1000);
    used.lines.front().condition = PartCondition::Refurbished;
    REQUIRE_DONE(shop.desk().book(used));
    const WorkOrder order = shop.accept(shop.request());
    PartWish wish;
    wish.order = order.id;
    wish.part = shop.valve.id;
    wish.condition = PartCondition::Refurbished;
    CHECK(fieldsOf(shop.parts().ask(wish).error()) == QStringList{QStringLiteral("consent")});
    wish.consent = QStringLiteral("客户电话同意使用翻新件");
    const Outcome<OrderPart> line = shop.parts().ask(wish);
    REQUIRE_DONE(line);
    CHECK(line->state == OrderPartState::Reserved);
    CHECK(shop.parts().of(order.id)->lines.front().line.consent == wish.consent);
    wish.condition = PartCondition::New; // no new one is there
    CHECK(shop.parts().ask(wish)->state == OrderPartState::Waiting);
}

TEST_CASE("a missing part is asked of another store and the order waits for it until it arrives",
          "[S0-030][S1-009][S2-113]")
{
    Shop shop;
    StockSlip there = shop.slip(StockKind::Receive, shop.valve, 3000);
    there.to = shop.branch;
    REQUIRE_DONE(shop.desk().book(there));
    WorkOrder order = shop.accept(shop.request());
    shop.as("dispatch");
    const OrderPart line = shop.ask(order.id, shop.valve);
    CHECK(line.state == OrderPartState::Waiting);
    CHECK(fieldsOf(shop.parts().requestTransfer(line.id, line.revision, shop.branch, QDate(2026, 3, 1)).error()) ==
          QStringList{QStringLiteral("expectedOn")});
    Outcome<StockRequest> request =
        shop.parts().requestTransfer(line.id, line.revision, shop.branch, QDate(2026, 3, 4));
    REQUIRE_DONE(request);
    order = shop.order(order.id);
    CHECK(order.state == OrderState::Waiting);
    CHECK(order.waitReason == WaitReason::Parts);
    CHECK(shop.parts().of(order.id)->expectedOn == QDate(2026, 3, 4));
    request = shop.parts().ship(request->id, request->revision, QStringLiteral("顺丰"), QStringLiteral("SF123"));
    REQUIRE_DONE(request);
    shop.setTime("2026-03-03 15:00");
    REQUIRE_DONE(shop.parts().receive(request->id, request->revision, {}));
    CHECK(shop.parts().of(order.id)->lines.front().line.state == OrderPartState::Reserved);
    const StockRequest done = shop.parts().of(order.id)->requests.front();
    CHECK(done.state == RequestState::Received);
    CHECK(done.from == shop.branch);
    CHECK(done.to == shop.shelf);
    CHECK(done.carrier == QStringLiteral("顺丰"));
    CHECK(done.tracking == QStringLiteral("SF123"));
    CHECK(done.sentAt == shop.at("2026-03-02 09:00"));
    CHECK(done.order == order.id);
    CHECK(done.receivedAt->minutesSince(done.askedAt) == 30 * 60);
    CHECK(agrees(shop));
}

TEST_CASE("an online or counter sale of a part needs no order and takes it from stock")
{
    Shop shop;
    shop.receive(shop.valve, 2000);
    shop.as("counter");
    CHECK(shop.desk().parts(QStringLiteral("进水"), {}, 10)->front().part.code == shop.valve.code);
    CHECK(shop.desk().parts(QStringLiteral("jsf"), {}, 10)->front().onHand == 2000);
    REQUIRE_DONE(shop.desk().book(shop.slip(StockKind::Sale, shop.valve, 1000)));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 1000);
    CHECK(shop.count("work_order") == 0);
}

TEST_CASE("the likely kit comes from orders alike and from what fits the model")
{
    Shop shop;
    shop.receive(shop.valve, 5000);
    REQUIRE_DONE(shop.desk().saveLinks(shop.hose.id, {}, {QStringLiteral("S300")}));
    IntakeRequest request = shop.request("SN-A");
    const WorkOrder first = shop.accept(request);
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(first.id, shop.valve))));
    const WorkOrder second = shop.accept(shop.request("SN-B"));
    const std::vector<Part> kit = *shop.parts().likelyKit(second.id);
    REQUIRE(kit.size() == 2);
    CHECK(kit[0].id == shop.valve.id);
    CHECK(kit[1].id == shop.hose.id);
    shop.ask(second.id, shop.valve);
    CHECK(shop.parts().likelyKit(second.id)->size() == 1);
}

TEST_CASE("an old part is kept, sent back together with others, and answered by its maker")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request());
    OldPart old;
    old.order = order.id;
    old.part = shop.board.id;
    old.serial = QStringLiteral("OLD-1");
    const Outcome<OldPart> kept = shop.parts().keepOld(old);
    REQUIRE_DONE(kept);
    CHECK(fieldsOf(shop.parts().keepOld(old).error()) == QStringList{QStringLiteral("lot")});
    REQUIRE_DONE(shop.parts().sendOld({kept->id}, QStringLiteral("SF9")));
    REQUIRE_REFUSED(shop.parts().sendOld({kept->id}, QStringLiteral("SF9")), FailureKind::Conflict);
    const OldPartRow sent = shop.parts().oldParts(OldPartState::Sent, 10)->front();
    CHECK(fieldsOf(shop.parts().answerOld(sent.old.id, sent.old.revision, false, {}, {}).error()) ==
          QStringList{QStringLiteral("note")});
    REQUIRE_DONE(shop.parts().answerOld(sent.old.id, sent.old.revision, true, Money::fromYuan(150), {}));
    CHECK(shop.parts().oldParts(OldPartState::Credited, 10)->front().old.credit == Money::fromYuan(150));
}

TEST_CASE("who may not keep stock does not, and a technician takes parts")
{
    Shop shop;
    shop.receive(shop.valve, 1000);
    const WorkOrder order = shop.accept(shop.request());
    shop.as("tech1");
    REQUIRE_REFUSED(shop.desk().book(shop.slip(StockKind::Receive, shop.valve, 1000)), FailureKind::Denied);
    REQUIRE_REFUSED(shop.desk().save(shop.valve), FailureKind::Denied);
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve))));
}
