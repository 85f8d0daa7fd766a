// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop, the tools and the archive: what may go out, who has what, and what stays for years.
#include "core/service/carry_in_desk.h"
#include "core/service/product_desk.h"
#include "core/service/record_desk.h"
#include "core/service/remedy_desk.h"
#include "tests/support/stock_shop.h"

#include <QBuffer>

using namespace sanbao;
using Shop = test::StockShop;
using test::fieldsOf;

namespace {

WorkshopDesk& workshopOf(Shop& shop)
{
    return shop.place->storeRoom().workshop();
}

EquipmentDesk& toolsOf(Shop& shop)
{
    return shop.place->storeRoom().equipment();
}

ArchiveDesk& archiveOf(Shop& shop)
{
    return shop.place->storeRoom().archive();
}

WorkOrder carriedIn(Shop& shop)
{
    IntakeRequest request = shop.request();
    request.item = QStringLiteral("智能马桶盖");
    request.shelf = QStringLiteral("A-3");
    return shop.accept(request);
}

HandBack bySlip(const WorkOrder& order)
{
    HandBack given;
    given.slipNumber = order.number;
    given.to = QStringLiteral("欧阳建国");
    return given;
}

Equipment meter(Shop& shop, int months = 12, QDate calibrated = QDate(2025, 3, 20))
{
    Equipment thing;
    thing.code = QStringLiteral("T-01");
    thing.name = QStringLiteral("压力表");
    thing.cost = Money::fromYuan(680);
    thing.calibrationMonths = months;
    thing.calibratedOn = calibrated;
    const Outcome<Equipment> saved = toolsOf(shop).save(thing);
    REQUIRE_DONE(saved);
    return *saved;
}

StaffId tech(Shop& shop, const char* login = "tech1")
{
    return shop.place->catalogue().memberByLogin(QLatin1String(login))->id;
}

Outcome<int> import(Shop& shop, const QByteArray& csv)
{
    QByteArray text = csv;
    QBuffer buffer(&text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return archiveOf(shop).importReadings(buffer, QStringLiteral("readings.csv"));
}

} // namespace

TEST_CASE("nothing is handed over unsettled or untested without a waiver")
{
    Shop shop;
    const WorkOrder order = carriedIn(shop);
    FeeLine fee;
    fee.kind = FeeKind::Labour;
    fee.name = QStringLiteral("维修");
    fee.note = QStringLiteral("更换水泵");
    fee.unitPrice = Money::fromYuan(120);
    REQUIRE_DONE(shop.place->orders().recordFees(order.id, order.revision, {fee}));
    const HouseItem item = workshopOf(shop).inHouse()->front();
    CHECK(item.row.shelf == QStringLiteral("A-3"));
    CHECK(item.toPay == Money::fromYuan(120));
    shop.as("counter");
    const Outcome<CarryIn> refused = workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), {});
    REQUIRE_REFUSED(refused, FailureKind::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("120")));
    REQUIRE_REFUSED(workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), QStringLiteral("老客户")),
                    FailureKind::Denied);
    shop.as("manager");
    CHECK(fieldsOf(workshopOf(shop).recordTest(order.id, false, {}).error()) == QStringList{QStringLiteral("note")});
    REQUIRE_DONE(workshopOf(shop).recordTest(order.id, false, QStringLiteral("仍漏水")));
    const Outcome<CarryIn> untested = workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), {});
    REQUIRE_REFUSED(untested, FailureKind::Conflict);
    CHECK(untested.error().message.contains(QStringLiteral("仍漏水")));
    REQUIRE_DONE(workshopOf(shop).recordTest(order.id, true, {}));
    CHECK(fieldsOf(
              workshopOf(shop).handOver(order.id, item.row.revision, HandBack(), QStringLiteral("周末补交")).error()) ==
          QStringList({QStringLiteral("slip"), QStringLiteral("to")}));
    REQUIRE_DONE(workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), QStringLiteral("周末补交")));
    CHECK(workshopOf(shop).inHouse()->empty());
}

TEST_CASE("a lent product comes back before the repaired one goes out, and no order is closed over it")
{
    Shop shop;
    const WorkOrder order = carriedIn(shop);
    Loaner loaner;
    loaner.order = order.id;
    loaner.label = QStringLiteral("备用马桶盖");
    loaner.serial = QStringLiteral("BY-0003");
    const Outcome<Loaner> lent = shop.place->remedies().lend(loaner);
    // One piece is with one customer only.
    REQUIRE_REFUSED(shop.place->remedies().lend(loaner), FailureKind::Invalid);
    REQUIRE_DONE(lent);
    WorkOrder done = shop.order(order.id);
    for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                      OrderEventKind::Accept, OrderEventKind::Settle})
        done = shop.act(test::explained(*shop.place, done), kind);
    const HouseItem item = workshopOf(shop).inHouse()->front();
    CHECK(item.row.loanerOut);
    const Outcome<CarryIn> refused = workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), {});
    REQUIRE_REFUSED(refused, FailureKind::Conflict);
    CHECK(refused.error().message.contains(loaner.label));
    OrderEvent close;
    close.kind = OrderEventKind::Close;
    REQUIRE_REFUSED(shop.place->orders().act(done.id, done.revision, close), FailureKind::Conflict);
    REQUIRE_DONE(shop.place->remedies().takeBack(lent->id, order.id, QStringLiteral("完好")));
    REQUIRE_DONE(workshopOf(shop).handOver(order.id, item.row.revision, bySlip(order), {}));
    const Outcome<CarryIn> gone = CarryInDesk(shop.place->context()).of(order.id)->value();
    REQUIRE_REFUSED(CarryInDesk(shop.place->context()).moveTo(order.id, gone->revision, QStringLiteral("B-1")),
                    FailureKind::Conflict);
    done = shop.order(order.id);
    REQUIRE_DONE(shop.place->orders().act(done.id, done.revision, close));
}

TEST_CASE("what nobody fetches is listed after the store's days")
{
    Shop shop;
    WorkOrder order = carriedIn(shop);
    for (const OrderEventKind kind : {OrderEventKind::TakeIn, OrderEventKind::Resolve})
        order = shop.act(order, kind);
    shop.setTime("2026-04-01 10:00");
    CHECK(workshopOf(shop).unclaimed()->empty());
    shop.setTime("2026-04-02 10:00");
    REQUIRE(workshopOf(shop).unclaimed()->size() == 1);
    CHECK(workshopOf(shop).unclaimed()->front().readyDays == 31);
}

TEST_CASE("a tool has a register, a holder and a calibration that gives the alarm", "[S2-101][S4-036]")
{
    Shop shop;
    Equipment thing = meter(shop); // due on 20 March 2026; today is the 2nd
    CHECK(thing.dueOn == QDate(2026, 3, 20));
    CHECK(toolsOf(shop).alerts()->size() == 1);
    CHECK(toolsOf(shop).card(thing.id)->calibration == CalibrationState::Soon);
    Outcome<Equipment> lent = toolsOf(shop).lend(thing.id, thing.revision, tech(shop));
    REQUIRE_DONE(lent);
    CHECK(lent->holder == tech(shop));
    const Outcome<Equipment> second = toolsOf(shop).lend(thing.id, lent->revision, tech(shop, "tech2"));
    REQUIRE_REFUSED(second, FailureKind::Conflict);
    CHECK(second.error().message.contains(shop.place->catalogue().staffName(tech(shop))));
    const Outcome<Equipment> back = toolsOf(shop).takeBack(thing.id, lent->revision, QStringLiteral("完好"));
    REQUIRE_DONE(back);
    const EquipmentCard card = *toolsOf(shop).card(thing.id);
    REQUIRE(card.loans.size() == 1);
    CHECK(card.loans.front().staff == tech(shop));
    CHECK(card.loans.front().returnedAt.has_value());
    shop.setTime("2026-03-21 09:00");
    REQUIRE_REFUSED(toolsOf(shop).lend(thing.id, back->revision, tech(shop)), FailureKind::Conflict);
    EquipmentLog done;
    done.kind = EquipmentWork::Calibration;
    done.day = QDate(2026, 3, 22);
    CHECK(fieldsOf(toolsOf(shop).record(thing.id, back->revision, done).error()) ==
          QStringList({QStringLiteral("day"), QStringLiteral("note")}));
    done.day = QDate(2026, 3, 21);
    done.note = QStringLiteral("计量所检定");
    const Outcome<Equipment> calibrated = toolsOf(shop).record(thing.id, back->revision, done);
    REQUIRE_DONE(calibrated);
    CHECK(calibrated->dueOn == QDate(2027, 3, 21));
    CHECK(toolsOf(shop).alerts()->empty());
    REQUIRE_DONE(toolsOf(shop).lend(thing.id, calibrated->revision, tech(shop)));
}

TEST_CASE("a tool has its price, its upkeep, its days of use and its idle rate", "[S2-184]")
{
    Shop shop;
    Equipment thing = meter(shop, 0, {});
    shop.setTime("2026-03-10 09:00");
    Outcome<Equipment> now = toolsOf(shop).lend(thing.id, thing.revision, tech(shop));
    REQUIRE_DONE(now);
    shop.setTime("2026-03-14 17:00");
    now = toolsOf(shop).takeBack(thing.id, now->revision, {});
    REQUIRE_DONE(now);
    EquipmentLog work;
    work.day = QDate(2026, 3, 14);
    work.cost = Money::fromYuan(35);
    work.note = QStringLiteral("换电池");
    REQUIRE_DONE(toolsOf(shop).record(thing.id, now->revision, work));
    shop.setTime("2026-05-01 09:00");
    const EquipmentCard card = *toolsOf(shop).card(thing.id);
    CHECK(card.thing.cost == Money::fromYuan(680));
    CHECK(card.upkeep == Money::fromYuan(35));
    CHECK(card.usedDays == 5); // 10 to 14 March
    CHECK(card.idle == 9444);  // 85 of 90 days
    REQUIRE(card.log.size() == 1);
    CHECK(usedDays({{QDate(2026, 3, 1), QDate(2026, 3, 3)}, {QDate(2026, 3, 3), QDate(2026, 3, 4)}}, QDate(2026, 3, 2),
                   QDate(2026, 3, 31)) == 3);
}

TEST_CASE("readings are typed or imported against a serial number, all lines or none", "[S2-015]")
{
    Shop shop;
    const WorkOrder order = shop.accept(shop.request("SN-A"));
    UnitReading typed;
    typed.product = order.product;
    typed.kind = QStringLiteral("水压");
    typed.value = 0.32;
    typed.unitName = QStringLiteral("MPa");
    REQUIRE_DONE(archiveOf(shop).addReading(typed));
    const QByteArray good = "serial,kind,value,unit,taken_at\nSN-A,水温,38.5,℃,2026-03-01 10:00\n"
                            "sn a,水温,39,℃,2026-03-01 11:00\n";
    CHECK(*import(shop, good) == 2);
    CHECK(*import(shop, good) == 0); // known already
    const Outcome<int> bad = import(shop, "serial,kind,value,unit,taken_at\nSN-A,水温,40,℃,2026-03-01 12:00\n"
                                          "NO-SUCH,水温,40,℃,2026-03-01 12:00\nSN-A,水温,warm,℃,2026-03-01 12:00\n"
                                          "SN-A,水温,40,℃,2026-04-01 12:00\n");
    CHECK(fieldsOf(bad.error()) ==
          QStringList({QStringLiteral("lines.3"), QStringLiteral("lines.4"), QStringLiteral("lines.5")}));
    CHECK(fieldsOf(import(shop, "a,b\n1,2\n").error()) == QStringList{QStringLiteral("lines.1")});
    CHECK(archiveOf(shop).outlook(order.product)->readings.size() == 3);
    const Outcome<LifePage> life = shop.place->records().unit(order.product);
    REQUIRE_DONE(life);
    bool shown = false;
    for (const LifeEvent& event : life->events)
        shown = shown || event.text.contains(QStringLiteral("0.32"));
    CHECK(shown);
}

TEST_CASE("a closed order is read-only and corrections are appended with author and reason", "[S1-044]")
{
    Shop shop;
    const WorkOrder open = shop.accept(shop.request());
    REQUIRE_REFUSED(archiveOf(shop).amend(open.id, QStringLiteral("x"), QStringLiteral("y")), FailureKind::Conflict);
    const WorkOrder closed = shop.closed(open);
    FeeLine fee;
    fee.name = QStringLiteral("补录");
    fee.note = QStringLiteral("补录");
    fee.unitPrice = Money::fromYuan(10);
    REQUIRE_REFUSED(shop.place->orders().recordFees(closed.id, closed.revision, {fee}), FailureKind::Conflict);
    CostWish cost;
    cost.order = closed.id;
    cost.type = CostType::Other;
    cost.name = QStringLiteral("补录");
    cost.rate = Money::fromYuan(1);
    REQUIRE_REFUSED(shop.place->storeRoom().costs().add(cost), FailureKind::Conflict);
    PartWish part;
    part.order = closed.id;
    part.part = shop.valve.id;
    REQUIRE_REFUSED(shop.parts().ask(part), FailureKind::Conflict);
    CHECK(fieldsOf(archiveOf(shop).amend(closed.id, {}, {}).error()) ==
          QStringList({QStringLiteral("body"), QStringLiteral("reason")}));
    shop.as("manager");
    REQUIRE_DONE(archiveOf(shop).amend(closed.id, QStringLiteral("实际更换的是出水阀"), QStringLiteral("记录有误")));
    const std::vector<OrderAmendment> amendments = *archiveOf(shop).amendments(closed.id);
    REQUIRE(amendments.size() == 1);
    CHECK(amendments.front().madeBy == shop.place->session().staff);
    CHECK(amendments.front().reason == QStringLiteral("记录有误"));
    shop.database().statement("UPDATE order_amendment SET body = 'x'").run();
    CHECK(shop.database().takeFailure().has_value());
}

TEST_CASE("archiving locks the order and fixes the day after which it may be destroyed", "[S4-029]")
{
    Shop shop;
    const WorkOrder open = shop.accept(shop.request());
    REQUIRE_REFUSED(archiveOf(shop).archive(open.id, QStringLiteral("service")), FailureKind::Conflict);
    const WorkOrder closed = shop.closed(open);
    CHECK(fieldsOf(archiveOf(shop).archive(closed.id, QStringLiteral("nothing")).error()) ==
          QStringList{QStringLiteral("retention")});
    const Outcome<ArchivedOrder> record = archiveOf(shop).archive(closed.id, QStringLiteral("service"));
    REQUIRE_DONE(record);
    CHECK(record->destroyAfter == QDate(2029, 3, 2)); // three years after 2 March 2026
    OrderEvent reopen;
    reopen.kind = OrderEventKind::Reopen;
    reopen.note = QStringLiteral("又坏了");
    REQUIRE_REFUSED(shop.place->orders().act(closed.id, shop.order(closed.id).revision, reopen), FailureKind::Conflict);
    REQUIRE_REFUSED(archiveOf(shop).archive(closed.id, QStringLiteral("service")), FailureKind::Conflict);
    CHECK(archiveOf(shop).toDestroy(QDate(2029, 3, 2))->empty());
    CHECK(archiveOf(shop).toDestroy(QDate(2029, 3, 3))->front().second == closed.number);
}

TEST_CASE("the product's age stands against its expected life, and a new main part gives some of it back", "[S0-035]")
{
    // Ten years of life, six years old: 60 %. A main part replaced after five years gives half of the five back.
    CHECK(lifeOutlook(72, 10, 0)->percent() == 60);
    CHECK(lifeOutlook(72, 10, 60)->gainedMonths == 30);
    CHECK(lifeOutlook(72, 10, 60)->leftMonths() == 78);
    CHECK(lifeOutlook(72, 10, 60)->percent() == 48);
    CHECK(lifeOutlook(200, 10, 150)->gainedMonths == 60);
    CHECK_FALSE(lifeOutlook(std::nullopt, 10, 0));
    CHECK_FALSE(lifeOutlook(72, 0, 0));
    Shop shop;
    ProductModel model;
    model.category = shop.place->catalogue().categoryByCode(QStringLiteral("smart_toilet"))->id;
    model.brand = QStringLiteral("清泉");
    model.model = QStringLiteral("S300");
    model.lifeYears = 10;
    REQUIRE_DONE(shop.place->products().save(model));
    const WorkOrder order = shop.accept(shop.request("SN-A", "2024-03-02"));
    CHECK(archiveOf(shop).outlook(order.product)->life->percent() == 20);
    Part board = shop.board;
    board.main = true;
    REQUIRE_DONE(shop.desk().save(board));
    shop.receive(shop.board, 1000, "PCB-1");
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.board), "PCB-1")));
    const UnitOutlook outlook = *archiveOf(shop).outlook(order.product);
    REQUIRE(outlook.mainParts.size() == 1);
    CHECK(outlook.mainParts.front().day == QDate(2026, 3, 2));
    CHECK(outlook.life->gainedMonths == 12);
    CHECK(outlook.life->leftMonths() == 108);
}
