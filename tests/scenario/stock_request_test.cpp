// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for and what came of it: parts of a delivery, many serial numbers, requests that are called off, and
// the papers of all this.
#include "core/document/document.h"
#include "core/service/paper_desk.h"
#include "core/service/request_desk.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;
using Shop = test::StockShop;
using test::fieldsOf;

namespace {

SupplyDesk& supplyOf(Shop& shop)
{
    return shop.place->storeRoom().supply();
}

StockRequest bought(Shop& shop, const Part& part, qint64 quantity)
{
    const Outcome<StockRequest> request = supplyOf(shop).requestPurchase(part.id, quantity, shop.maker.id, shop.shelf);
    REQUIRE_DONE(request);
    const Outcome<std::vector<Purchase>> orders = supplyOf(shop).order({request->id});
    REQUIRE_DONE(orders);
    const Outcome<std::vector<StockRequest>> lines = supplyOf(shop).linesOf(orders->front().id);
    REQUIRE_DONE(lines);
    return lines->front();
}

QString wordsOf(Shop& shop, DocumentKind kind, const QString& number)
{
    const Outcome<Document> document = shop.place->papers().build(kind, number);
    REQUIRE_DONE(document);
    return textsOf(*document).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a delivery of serial numbers is booked piece by piece, and what did not come stays open")
{
    Shop shop;
    const StockRequest ordered = bought(shop, shop.board, 5000);
    RequestDesk desk(shop.place->context());
    Arrival arrival{3000, {QStringLiteral("P-1"), QStringLiteral("P-2")}, {}};
    CHECK(fieldsOf(desk.receive(ordered.id, ordered.revision, arrival).error()) == QStringList{QStringLiteral("lot")});
    arrival.lots = QStringList{QStringLiteral("P-1"), QStringLiteral("P-2"), QStringLiteral("p1")};
    CHECK(fieldsOf(desk.receive(ordered.id, ordered.revision, arrival).error()) == QStringList{QStringLiteral("lot")});
    CHECK(shop.onHand(shop.board, shop.shelf) == 0);
    arrival.lots[2] = QStringLiteral("P-3");
    arrival.price = Money::fromYuan(321);
    const Outcome<StockRequest> came = desk.receive(ordered.id, ordered.revision, arrival);
    REQUIRE_DONE(came);
    CHECK(came->quantity == 3000);
    CHECK(shop.onHand(shop.board, shop.shelf) == 3000);
    CHECK(shop.desk().card(shop.board.id)->part.cost == Money::fromYuan(321));
    const std::vector<RequestRow> open = *shop.parts().openRequests(10);
    REQUIRE(open.size() == 1);
    CHECK(open.front().request.quantity == 2000);
    CHECK(open.front().request.purchase == ordered.purchase);
    CHECK(open.front().request.state == RequestState::Ordered);
    REQUIRE_REFUSED(desk.receive(ordered.id, ordered.revision, arrival), FailureKind::Conflict);
    const StockRequest rest = open.front().request;
    arrival = {3000, {QStringLiteral("P-4"), QStringLiteral("P-5"), QStringLiteral("P-6")}, {}};
    CHECK(fieldsOf(desk.receive(rest.id, rest.revision, arrival).error()) == QStringList{QStringLiteral("quantity")});
    arrival = {0, {QStringLiteral("P-4"), QStringLiteral("P-5")}, {}};
    REQUIRE_DONE(desk.receive(rest.id, rest.revision, arrival));
    CHECK(shop.onHand(shop.board, shop.shelf) == 5000);
    CHECK(shop.parts().openRequests(10)->empty());
    CHECK(shop.desk().trace(QStringLiteral("P-5"))->front().supplier == shop.maker.name);
}

TEST_CASE("a request nobody needs is called off with its reason and counts no longer as coming")
{
    Shop shop;
    const StockRequest ordered = bought(shop, shop.valve, 6000);
    RequestDesk desk(shop.place->context());
    CHECK(fieldsOf(desk.cancel(ordered.id, ordered.revision, QStringLiteral("  ")).error()) ==
          QStringList{QStringLiteral("reason")});
    shop.as("tech1");
    REQUIRE_REFUSED(desk.cancel(ordered.id, ordered.revision, QStringLiteral("停产")), FailureKind::Denied);
    shop.as("manager");
    const Outcome<StockRequest> off = desk.cancel(ordered.id, ordered.revision, QStringLiteral("厂家停产"));
    REQUIRE_DONE(off);
    CHECK(off->state == RequestState::Cancelled);
    CHECK(shop.parts().openRequests(10)->empty());
    CHECK(OrderPartStore(shop.database()).coming(shop.valve.id) == 0);
    REQUIRE_REFUSED(desk.cancel(ordered.id, off->revision, QStringLiteral("again")), FailureKind::Conflict);
}

TEST_CASE("what is missing is asked of another store once, and comes out of that store's stock")
{
    Shop shop;
    StockSlip there = shop.slip(StockKind::Receive, shop.board, 1000, "B-77");
    there.to = shop.branch;
    REQUIRE_DONE(shop.desk().book(there));
    const WorkOrder order = shop.accept(shop.request());
    const OrderPart line = shop.ask(order.id, shop.board);
    const Outcome<StockRequest> request =
        shop.parts().requestTransfer(line.id, line.revision, shop.branch, QDate(2026, 3, 4));
    REQUIRE_DONE(request);
    const OrderPart waits = shop.parts().of(order.id)->lines.front().line;
    const Outcome<StockRequest> twice =
        shop.parts().requestTransfer(waits.id, waits.revision, shop.branch, QDate(2026, 3, 4));
    REQUIRE_REFUSED(twice, FailureKind::Conflict);
    CHECK(twice.error().message.contains(request->number));
    REQUIRE_DONE(shop.parts().receive(request->id, request->revision, QStringLiteral("B-77")));
    CHECK(shop.onHand(shop.board, shop.branch) == 0);
    CHECK(shop.onHand(shop.board, shop.shelf) == 1000);
    CHECK(shop.parts().of(order.id)->lines.front().line.state == OrderPartState::Reserved);
}

TEST_CASE("every stock document has its paper, and a purchase is printed for its supplier")
{
    Shop shop;
    StockSlip in = shop.slip(StockKind::Receive, shop.board, 1000, "PCB-9", 120);
    in.reference = QStringLiteral("送货单 8841");
    const Outcome<StockDocument> received = shop.desk().book(in);
    REQUIRE_DONE(received);
    QString words = wordsOf(shop, DocumentKind::StockSlip, received->number);
    for (const QString& expected : {received->number, shop.board.code, QStringLiteral("PCB-9"), shop.maker.name,
                                    QStringLiteral("送货单 8841"), QStringLiteral("120.00")})
        CHECK(words.contains(expected));
    const WorkOrder order = shop.accept(shop.request());
    const Outcome<Issued> issued = shop.parts().issue(shop.take(shop.ask(order.id, shop.board), "PCB-9"));
    REQUIRE_DONE(issued);
    words = wordsOf(shop, DocumentKind::StockSlip, issued->document.number);
    CHECK(words.contains(order.number));
    CHECK(words.contains(QStringLiteral("120.00")));
    shop.as("tech1");
    words = wordsOf(shop, DocumentKind::StockSlip, issued->document.number);
    CHECK(words.contains(order.number));
    CHECK_FALSE(words.contains(QStringLiteral("120.00"))); // what a part costs is not for everybody
    REQUIRE_REFUSED(shop.place->papers().build(DocumentKind::StockSlip, QStringLiteral("CX-B999999-001")),
                    FailureKind::NotFound);
    shop.as("manager");
    shop.receive(shop.valve, 5000);
    StockSlip count = shop.slip(StockKind::Count, shop.valve, 3000);
    count.reason = QStringLiteral("月末盘点");
    const Outcome<StockDocument> counted = shop.desk().book(count);
    REQUIRE_DONE(counted);
    words = wordsOf(shop, DocumentKind::StockSlip, counted->number);
    CHECK(words.contains(QStringLiteral("−2")));
    CHECK(words.contains(QStringLiteral("月末盘点")));
    REQUIRE_DONE(shop.place->papers().notePrinted(DocumentKind::StockSlip, counted->id.value, QStringLiteral("A5")));
    bought(shop, shop.hose, 2500);
    words = wordsOf(shop, DocumentKind::PurchaseOrder, QStringLiteral("CX-P260302-001"));
    CHECK(words.contains(shop.hose.code));
    CHECK(words.contains(QStringLiteral("2.5")));
    CHECK(words.contains(QStringLiteral("2026-03-12")));
    CHECK(words.contains(shop.maker.name));
}
