// SPDX-License-Identifier: GPL-3.0-or-later
// What orders cost and what is left of them, and what is bought for them.
#include "tests/support/stock_shop.h"

using namespace sanbao;
using Shop = test::StockShop;
using test::approx;
using test::fieldsOf;

namespace {

CostDesk& costsOf(Shop& shop)
{
    return shop.place->storeRoom().costs();
}

SupplyDesk& supplyOf(Shop& shop)
{
    return shop.place->storeRoom().supply();
}

CostWish wish(const WorkOrder& order, CostType type, qint64 quantity, int yuan = 0, const char* name = "")
{
    CostWish made;
    made.order = order.id;
    made.type = type;
    made.quantity = quantity;
    made.rate = Money::fromYuan(yuan);
    made.name = QString::fromUtf8(name);
    return made;
}

void setRates(Shop& shop)
{
    const StaffId tech = shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    REQUIRE_DONE(costsOf(shop).saveGrade({QStringLiteral("A"), QDate(2026, 1, 1), QString(), Money::fromYuan(60)}));
    REQUIRE_DONE(costsOf(shop).saveGrade({QStringLiteral("A"), QDate(2026, 3, 3), QString(), Money::fromYuan(90)}));
    REQUIRE_DONE(costsOf(shop).setGradeOf(tech, QStringLiteral("A")));
    REQUIRE_DONE(costsOf(shop).setKilometreRate(Money::fromFen(150)));
}

OrderCost labour(Shop& shop, const WorkOrder& order, qint64 hours)
{
    CostWish made = wish(order, CostType::Labour, hours);
    made.staff = shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    const Outcome<OrderCost> line = costsOf(shop).add(made);
    REQUIRE_DONE(line);
    return *line;
}

} // namespace

TEST_CASE("labour is hours at the rate of the grade on the order's day, and stays so", "[S2-181]")
{
    Shop shop;
    setRates(shop);
    const WorkOrder early = shop.accept(shop.request("SN-A"));
    shop.setTime("2026-03-04 10:00");
    const WorkOrder late = shop.accept(shop.request("SN-B"));
    const OrderCost first = labour(shop, early, 1500);
    CHECK(first.amount == Money::fromYuan(90)); // 1.5 h at 60 of 2 March
    CHECK(first.grade == QStringLiteral("A"));
    CHECK(labour(shop, late, 1500).amount == Money::fromYuan(135)); // at 90 from 3 March
    REQUIRE_DONE(costsOf(shop).saveGrade({QStringLiteral("A"), QDate(2026, 1, 1), QString(), Money::fromYuan(10)}));
    CHECK(costsOf(shop).sheet(early.id)->sums.total() == Money::fromYuan(90));
    CostWish without = wish(early, CostType::Labour, 1000);
    without.staff = shop.place->catalogue().memberByLogin(QStringLiteral("tech2"))->id;
    CHECK(fieldsOf(costsOf(shop).add(without).error()) == QStringList{QStringLiteral("rate")});
}

TEST_CASE("every cost of an order has a type and the margin is what is left of them", "[S2-011][S2-165]")
{
    Shop shop;
    setRates(shop);
    const WorkOrder order = shop.accept(shop.request());
    labour(shop, order, 1000);
    REQUIRE_DONE(costsOf(shop).add(wish(order, CostType::Transport, 12000)));
    REQUIRE_DONE(costsOf(shop).add(wish(order, CostType::ThirdParty, 1000, 50, "外请电工")));
    const Outcome<OrderCost> wrong = costsOf(shop).add(wish(order, CostType::Other, 1000, 999, "误录"));
    REQUIRE_DONE(wrong);
    CHECK(fieldsOf(costsOf(shop).cancel(wrong->id, {}).error()) == QStringList{QStringLiteral("reason")});
    REQUIRE_DONE(costsOf(shop).cancel(wrong->id, QStringLiteral("录错工单")));
    REQUIRE_REFUSED(costsOf(shop).cancel(wrong->id, QStringLiteral("再次")), FailureKind::Conflict);
    CHECK(fieldsOf(costsOf(shop).add(wish(order, CostType::Other, -1000, 5, "x")).error()) ==
          QStringList{QStringLiteral("quantity")});
    CHECK(fieldsOf(costsOf(shop).add(wish(order, CostType::Other, 1000, 5)).error()) ==
          QStringList{QStringLiteral("name")});
    FeeLine fee;
    fee.kind = FeeKind::Labour;
    fee.name = QStringLiteral("维修");
    fee.note = QStringLiteral("上门维修");
    fee.unitPrice = Money::fromYuan(200);
    REQUIRE_DONE(shop.place->orders().recordFees(order.id, shop.order(order.id).revision, {fee}));
    CostSheet sheet = *costsOf(shop).sheet(order.id);
    CHECK(sheet.sums.direct == Money::fromYuan(110));  // 60 + 50
    CHECK(sheet.sums.indirect == Money::fromYuan(18)); // 12 km at 1.50
    CHECK(sheet.margin.margin() == Money::fromYuan(72));
    // The maker pays for a repair under his warranty.
    CHECK(fieldsOf(costsOf(shop).claim(order.id, {}, Money()).error()).size() == 2);
    REQUIRE_DONE(costsOf(shop).claim(order.id, QStringLiteral("清泉"), Money::fromYuan(100)));
    REQUIRE_REFUSED(costsOf(shop).claim(order.id, QStringLiteral("清泉"), Money::fromYuan(1)), FailureKind::Conflict);
    CHECK(fieldsOf(costsOf(shop).answer(order.id, 0, true, Money::fromYuan(101), {}).error()) ==
          QStringList{QStringLiteral("amount")});
    REQUIRE_DONE(costsOf(shop).answer(order.id, 0, true, Money::fromYuan(80), {}));
    CHECK(costsOf(shop).sheet(order.id)->margin.margin() == Money::fromYuan(152));
    // A type that is called indirect from now on does not change what was entered.
    REQUIRE_DONE(costsOf(shop).setDirect(CostType::ThirdParty, false));
    CHECK(costsOf(shop).sheet(order.id)->sums.direct == Money::fromYuan(110));
    shop.as("tech1");
    REQUIRE_REFUSED(costsOf(shop).sheet(order.id), FailureKind::Denied);
}

TEST_CASE("the report compares months with their budgets and shows types, drivers and the trend", "[S0-065][S2-189]")
{
    Shop shop;
    const WorkOrder first = shop.accept(shop.request("SN-A"));
    const WorkOrder second = shop.accept(shop.request("SN-B"));
    REQUIRE_DONE(costsOf(shop).add(wish(first, CostType::ThirdParty, 1000, 300, "外协")));
    REQUIRE_DONE(costsOf(shop).add(wish(first, CostType::Other, 1000, 100, "耗材")));
    shop.setTime("2026-04-02 10:00");
    REQUIRE_DONE(costsOf(shop).add(wish(first, CostType::Other, 1000, 50, "耗材")));
    REQUIRE_DONE(costsOf(shop).add(wish(second, CostType::Other, 1000, 30, "邮费")));
    REQUIRE_DONE(costsOf(shop).setBudget(202603, CostType::ThirdParty, Money::fromYuan(250)));
    REQUIRE_DONE(costsOf(shop).setBudget(202603, CostType::Other, Money::fromYuan(100)));
    const CostReport report = *costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 4, 30));
    REQUIRE(report.months.size() == 2);
    CHECK(report.months[0].total() == Money::fromYuan(400));
    CHECK(report.months[0].budget == Money::fromYuan(350));
    CHECK(report.months[0].orders == 1);
    CHECK(report.months[0].perOrder() == Money::fromYuan(400));
    CHECK(report.months[1].perOrder() == Money::fromYuan(40));
    REQUIRE(report.share.size() == 2);
    CHECK(report.share[0] == std::pair(CostType::ThirdParty, Money::fromYuan(300)));
    CHECK(report.share[1] == std::pair(CostType::Other, Money::fromYuan(180)));
    CHECK(report.drivers.front().first == QStringLiteral("外协"));
    CHECK(report.drivers[1] == std::pair(QStringLiteral("耗材"), Money::fromYuan(150)));
}

TEST_CASE("ways of delivery are compared by orders, revenue, cost and satisfaction")
{
    Shop shop;
    WorkOrder own = shop.accept(shop.request("SN-A"));
    WorkOrder other = shop.accept(shop.request("SN-B"));
    REQUIRE_DONE(costsOf(shop).add(wish(own, CostType::Other, 1000, 20, "耗材")));
    REQUIRE_DONE(costsOf(shop).add(wish(other, CostType::ThirdParty, 1000, 70, "外协")));
    REQUIRE_DONE(costsOf(shop).setModel(other.id, DeliveryModel::ThirdParty));
    shop.closed(own);
    shop.closed(other);
    const Survey survey = shop.surveyOf(other.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 4);
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    const CostReport report = *costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(report.models.size() == 2);
    CHECK(report.models[0].model == DeliveryModel::Own);
    CHECK(report.models[0].cost == Money::fromYuan(20));
    CHECK(report.models[0].answers == 0);
    CHECK(report.models[1].model == DeliveryModel::ThirdParty);
    CHECK(report.models[1].orders == 1);
    CHECK(report.models[1].cost == Money::fromYuan(70));
    CHECK(report.models[1].satisfaction == approx(4.0, 1e-9));
    REQUIRE(costsOf(shop).sheet(other.id)->model == DeliveryModel::ThirdParty);
}

TEST_CASE("poor quality costs what repeats cost, and remote help saves visits", "[S2-174]")
{
    Shop shop;
    const WorkOrder first = shop.accept(shop.request("SN-A"));
    REQUIRE_DONE(costsOf(shop).add(wish(first, CostType::Other, 1000, 20, "耗材")));
    shop.closed(first);
    shop.setTime("2026-03-10 10:00");
    const WorkOrder again = shop.accept(shop.request("SN-A"));
    REQUIRE_DONE(costsOf(shop).add(wish(again, CostType::Other, 2000, 20, "耗材")));
    shop.setTime("2026-03-11 10:00");
    const WorkOrder elsewhere = shop.accept(shop.request("SN-B"));
    REQUIRE_DONE(costsOf(shop).add(wish(elsewhere, CostType::Other, 1000, 500, "耗材")));
    const CostReport report = *costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(report.quality.repeats == 1);
    CHECK(report.quality.repeatRepairs == Money::fromYuan(40));
    CostReport saved;
    saved.remote = 3;
    saved.meanVisit = Money::fromYuan(45);
    CHECK(saved.saved() == Money::fromYuan(135));
}

TEST_CASE("a proposal is made from the use of months and ordered with others of its supplier", "[S4-033][S2-168]")
{
    Shop shop;
    for (int month = 4; month <= 12; ++month)
        shop.database()
            .statement("INSERT INTO part_month (part_id, month, used_milli) VALUES (?, ?, 4000)")
            .with(shop.valve.id, 202500 + month)
            .run();
    const std::vector<ReorderRow> rows = *supplyOf(shop).proposals();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().part.id == shop.valve.id);
    // April to December with 4 each, then two months with none: 36 in 11 months.
    CHECK(rows.front().shape.demands == 9);
    CHECK(rows.front().shape.interval == approx(11.0 / 9, 1e-9));
    CHECK(rows.front().advice.monthly == approx(36.0 / 11, 1e-9));
    // Ten days of lead: mean 1.075; P(X<=2) = 0.906, P(X<=3) = 0.976.
    CHECK(rows.front().advice.point == 3);
    CHECK(rows.front().advice.quantity == 7);
    Supplier second;
    second.code = QStringLiteral("S02");
    second.name = QStringLiteral("恒信");
    const Outcome<Supplier> other = shop.desk().save(second);
    REQUIRE_DONE(other);
    std::vector<StockRequestId> ids;
    for (const auto& [part, place, supplier] :
         {std::tuple(shop.valve.id, shop.shelf, shop.maker.id), std::tuple(shop.hose.id, shop.van, shop.maker.id),
          std::tuple(shop.seal.id, shop.shelf, other->id)}) {
        const Outcome<StockRequest> request = supplyOf(shop).requestPurchase(part, 6000, supplier, place);
        REQUIRE_DONE(request);
        ids.push_back(request->id);
    }
    CHECK(supplyOf(shop).proposals()->front().coming == 6000);
    CHECK(fieldsOf(supplyOf(shop).requestPurchase(shop.valve.id, 500, shop.maker.id, shop.shelf).error()) ==
          QStringList{QStringLiteral("quantity")});
    const Outcome<std::vector<Purchase>> orders = supplyOf(shop).order(ids);
    REQUIRE_DONE(orders);
    REQUIRE(orders->size() == 2);
    CHECK(supplyOf(shop).linesOf(orders->front().id)->size() == 2);
    CHECK(orders->front().expectedOn == QDate(2026, 3, 12));
    REQUIRE_REFUSED(supplyOf(shop).order(ids), FailureKind::Conflict);
    const StockRequest line = supplyOf(shop).linesOf(orders->front().id)->front();
    REQUIRE_DONE(shop.parts().receive(line.id, line.revision, {}));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 6000);
}

TEST_CASE("what does not move is listed with its value, the dead apart", "[S2-170]")
{
    Shop shop;
    shop.receive(shop.valve, 2000, "", 20);
    shop.receive(shop.hose, 5000, "", 10);
    const WorkOrder order = shop.accept(shop.request());
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve))));
    CHECK(supplyOf(shop).slow(3)->empty());
    shop.setTime("2026-06-02 10:00");
    std::vector<SlowRowView> slow = *supplyOf(shop).slow(3);
    REQUIRE(slow.size() == 2);
    CHECK(slow[0].part.id == shop.hose.id);
    CHECK(slow[0].months == -1);
    CHECK(slow[0].value == Money::fromYuan(50));
    CHECK(slow[1].months == 3);
    CHECK_FALSE(slow[1].dead);
    shop.setTime("2027-03-02 10:00");
    CHECK(supplyOf(shop).slow(3)->back().dead);
}

TEST_CASE("fill rate and scrap are shares of what was asked and issued")
{
    Shop shop;
    shop.receive(shop.valve, 2000);
    const WorkOrder order = shop.accept(shop.request());
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve))));
    shop.ask(order.id, shop.hose);
    StockSlip scrap = shop.slip(StockKind::Scrap, shop.valve, 1000);
    scrap.reason = QStringLiteral("运输破损");
    REQUIRE_DONE(shop.desk().book(scrap));
    const StockFigures figures = *supplyOf(shop).figures(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(figures.asked == 2);
    CHECK(figures.filled == 1);
    CHECK(figures.fillRate() == approx(0.5, 1e-9));
    CHECK(figures.scrapRate() == approx(1.0, 1e-9));
    CHECK(shop.desk().documents(0, 1)->front().document.reason == scrap.reason);
}

TEST_CASE("suppliers are scored by time, defects and price")
{
    // 2 of 4 in time: 20; 2 defects of 100: 2 % costs 8 of 40; 110 against 100: 20 / 1.1.
    const std::vector<Delivery> deliveries{
        {10, 9, 25, 0, 110, 100}, {10, 10, 25, 2, 110, 100}, {10, 12, 25, 0, 110, 100}, {10, 13, 25, 0, 110, 100}};
    const SupplierScore score = scoreOf(deliveries);
    CHECK(score.inTime == approx(0.5, 1e-9));
    CHECK(score.meanDays == approx(11, 1e-9));
    CHECK(score.defects == approx(0.02, 1e-9));
    CHECK(score.priceIndex == approx(1.1, 1e-9));
    CHECK(score.score == approx(20 + 32 + 20 / 1.1, 1e-9));
    Shop shop;
    REQUIRE_DONE(shop.desk().savePrice(shop.valve.id, shop.maker.id, Money::fromYuan(22)));
    CHECK(shop.desk().card(shop.valve.id)->suppliers.front().first.leadDays == 10);
    const Outcome<StockRequest> asked = supplyOf(shop).requestPurchase(shop.valve.id, 10000, shop.maker.id, shop.shelf);
    REQUIRE_DONE(asked);
    REQUIRE_DONE(supplyOf(shop).order({asked->id}));
    shop.setTime("2026-03-07 09:00");
    const StockRequest line = shop.parts().openRequests(10)->front().request;
    const Outcome<StockRequest> received = shop.parts().receive(line.id, line.revision, {});
    REQUIRE_DONE(received);
    REQUIRE_DONE(supplyOf(shop).recordDefects(received->id, received->revision, 1000));
    const std::vector<SupplierRow> rows = *supplyOf(shop).scores(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().score.deliveries == 1);
    CHECK(rows.front().score.meanDays == approx(5, 1e-9));
    CHECK(rows.front().score.defects == approx(0.1, 1e-9));
}
