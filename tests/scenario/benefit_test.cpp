// SPDX-License-Identifier: GPL-3.0-or-later
// What service costs against what it brings: ways and wasted trips, losses, ways of delivery, poor quality, saved
// visits, equal periods. And what the store begins on its own.
#include "core/service/dispatch_desk.h"
#include "core/service/till_desk.h"
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

StaffId tech(Shop& shop)
{
    return shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
}

TripWish trip(Shop& shop, const WorkOrder& order, qint64 metres, int minutes, TripOutcome outcome)
{
    TripWish made;
    made.order = order.id;
    made.staff = tech(shop);
    made.metres = metres;
    made.minutes = minutes;
    made.outcome = outcome;
    return made;
}

void addCost(Shop& shop, const WorkOrder& order, CostType type, int yuan, const char* name = "项目")
{
    CostWish wish;
    wish.order = order.id;
    wish.type = type;
    wish.rate = Money::fromYuan(yuan);
    wish.name = QString::fromUtf8(name);
    REQUIRE_DONE(costsOf(shop).add(wish));
}

} // namespace

TEST_CASE("a way costs its kilometres at the rate or its fare, and is averaged by point", "[S2-183][S2-131]")
{
    Shop shop;
    TripDesk& trips = shop.place->storeRoom().trips();
    REQUIRE_DONE(costsOf(shop).setKilometreRate(Money::fromFen(150)));
    const WorkOrder first = shop.accept(shop.request("SN-A"));
    const WorkOrder second = shop.accept(shop.request("SN-B"));
    CHECK(fieldsOf(trips.record(trip(shop, first, 0, 0, TripOutcome::WorkDone)).error()) ==
          QStringList{QStringLiteral("km")});
    REQUIRE_DONE(trips.record(trip(shop, first, 12000, 40, TripOutcome::WorkDone)));
    CHECK(costsOf(shop).sheet(first.id)->sums.total() == Money::fromYuan(18)); // 12 km × 1.50
    TripWish taxi = trip(shop, second, 6000, 20, TripOutcome::WorkDone);
    taxi.fare = Money::fromYuan(31);
    REQUIRE_DONE(trips.record(taxi));
    const TripReport report = *trips.report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(report.points.size() == 1);
    CHECK(report.points.front().meanKilometres() == approx(9, 1e-9));
    CHECK(report.points.front().meanMinutes() == approx(30, 1e-9));
    CHECK(report.points.front().perTrip() == Money::fromFen(2450));
    CHECK(trips.ofOrder(first.id)->size() == 1);
}

TEST_CASE("wasted trips are coded by visit and cost their way and their time", "[S2-179]")
{
    Shop shop;
    TripDesk& trips = shop.place->storeRoom().trips();
    REQUIRE_DONE(costsOf(shop).setKilometreRate(Money::fromFen(200)));
    REQUIRE_DONE(costsOf(shop).saveGrade({QStringLiteral("A"), QDate(2026, 1, 1), QString(), Money::fromYuan(60)}));
    REQUIRE_DONE(costsOf(shop).setGradeOf(tech(shop), QStringLiteral("A")));
    const WorkOrder order = shop.accept(shop.request("SN-A"));
    REQUIRE_DONE(trips.record(trip(shop, order, 10000, 30, TripOutcome::CustomerAbsent)));
    REQUIRE_DONE(trips.record(trip(shop, order, 10000, 30, TripOutcome::WrongPart)));
    REQUIRE_DONE(trips.record(trip(shop, order, 5000, 30, TripOutcome::WrongPart)));
    REQUIRE_DONE(trips.record(trip(shop, order, 10000, 60, TripOutcome::WorkDone)));
    const TripReport report = *trips.report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(report.wasted.size() == 2);
    CHECK(report.wasted[0].outcome == TripOutcome::WrongPart);
    CHECK(report.wasted[0].trips == 2);
    CHECK(report.wasted[0].cost == Money::fromYuan(90)); // 20 + 10 for the way, 2 × half an hour at 60
    CHECK(report.wasted[1].cost == Money::fromYuan(50));
    CHECK(report.wastedTrips() == 3);
    CHECK(report.wastedCost() == Money::fromYuan(140));
    CHECK(report.trips == 4);
}

TEST_CASE("the day's visits are put in the order of their areas", "[S2-183]")
{
    Shop shop;
    const std::vector<std::pair<const char*, const char*>> places{
        {"浙江省杭州市西湖区文三路478号", "2026-03-03 09:00"},
        {"浙江省杭州市滨江区江南大道1号", "2026-03-03 11:00"},
        {"浙江省杭州市西湖区文三路500号", "2026-03-03 14:00"}};
    int serial = 0;
    for (const auto& [address, time] : places) {
        IntakeRequest request = shop.request(("SN-" + std::to_string(++serial)).c_str());
        request.address = QString::fromUtf8(address);
        request.customerName = QStringLiteral("客户%1").arg(serial);
        request.phone = QStringLiteral("1380013800%1").arg(serial);
        const WorkOrder order = shop.accept(request);
        OrderEvent event;
        event.kind = OrderEventKind::Schedule;
        event.technician = tech(shop);
        event.appointmentFrom = shop.at(time);
        event.appointmentTo = Instant(shop.at(time).ms + 3'600'000);
        REQUIRE_DONE(shop.place->orders().act(order.id, order.revision, event));
    }
    const DayRoute route = *shop.place->storeRoom().trips().route(QDate(2026, 3, 3));
    REQUIRE(route.stops.size() == 3);
    CHECK(route.changesNow == 2);
    CHECK(route.changesThen == 1);
    CHECK(route.stops[0].area.contains(QStringLiteral("西湖区")));
    CHECK(route.stops[1].area.contains(QStringLiteral("西湖区")));
    CHECK(route.stops[2].area.contains(QStringLiteral("滨江区")));
}

TEST_CASE("losses are shown by reason as a share of what was issued", "[S2-012]")
{
    Shop shop;
    shop.receive(shop.valve, 20000, "", 20);
    StockSlip scrap = shop.slip(StockKind::Scrap, shop.valve, 1000);
    scrap.reason = QStringLiteral("摔坏");
    REQUIRE_DONE(shop.desk().book(scrap));
    StockSlip count = shop.slip(StockKind::Count, shop.valve, 18000);
    count.reason = QStringLiteral("盘亏");
    REQUIRE_DONE(shop.desk().book(count));
    const WorkOrder order = shop.accept(shop.request());
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve, 8000), "", 8000)));
    REQUIRE_DONE(shop.desk().book(shop.slip(StockKind::Sale, shop.valve, 2000)));
    const LossReport report = *shop.place->storeRoom().supply().losses(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(report.issued == 10000);
    CHECK(report.lost == 2000);
    CHECK(report.rate() == approx(0.2, 1e-9));
    CHECK(report.value == Money::fromYuan(40));
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].quantity == 1000);
    CHECK(shop.place->storeRoom().supply().losses(QDate(2026, 4, 1), QDate(2026, 4, 30))->rate() == approx(0, 1e-9));
}

TEST_CASE("a van, the store and a partner are ways of delivery with their cost per order", "[S0-068][S2-003][S2-013]")
{
    Shop shop;
    const WorkOrder van = shop.accept(shop.request("SN-A"));
    const WorkOrder store = shop.accept(shop.request("SN-B"));
    const WorkOrder other = shop.accept(shop.request("SN-C"));
    REQUIRE_DONE(costsOf(shop).setModel(van.id, DeliveryModel::Mobile));
    REQUIRE_DONE(costsOf(shop).setModel(store.id, DeliveryModel::InStore));
    REQUIRE_DONE(costsOf(shop).setModel(other.id, DeliveryModel::InStore));
    addCost(shop, van, CostType::Transport, 90);
    addCost(shop, store, CostType::Other, 10);
    addCost(shop, other, CostType::Other, 30);
    for (const WorkOrder& order : {van, store, other})
        shop.closed(order);
    const CostReport report = *costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(report.models.size() == 2);
    CHECK(report.models[0].model == DeliveryModel::InStore);
    CHECK(report.models[0].orders == 2);
    CHECK(report.models[0].perOrder() == Money::fromYuan(20));
    CHECK(report.models[0].margin() == Money::fromYuan(-40));
    CHECK(report.models[1].perOrder() == Money::fromYuan(90));
    CHECK(costsOf(shop).report(QDate(2026, 4, 1), QDate(2026, 4, 30))->models.empty());
}

TEST_CASE("poor quality sums repeats, goodwill and what was paid back", "[S2-176]")
{
    Shop shop;
    WorkOrder first = shop.accept(shop.request("SN-A"));
    FeeLine line;
    line.name = QStringLiteral("检测");
    line.unitPrice = Money::fromYuan(80);
    line.waivedBasisPoints = 2500;
    line.waiverReason = QStringLiteral("goodwill");
    line.note = QStringLiteral("检测费");
    REQUIRE_DONE(shop.place->orders().recordFees(first.id, first.revision, {line}));
    first = shop.order(first.id);
    for (const OrderEventKind kind :
         {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve, OrderEventKind::Accept})
        first = shop.act(test::explained(*shop.place, first), kind);
    const Outcome<Receipt> paid =
        shop.place->orders().settle(first.id, first.revision, {{PaymentMethod::Cash, Money::fromYuan(60)}});
    REQUIRE_DONE(paid);
    RefundRequest refund;
    refund.voucher = paid->id;
    refund.payments = {{PaymentMethod::Cash, Money::fromYuan(15)}};
    refund.reason = QStringLiteral("赔偿");
    refund.approver = shop.place->catalogue().memberByLogin(QStringLiteral("manager"))->id;
    REQUIRE_DONE(shop.place->till().refund(refund));
    shop.setTime("2026-03-10 10:00");
    const WorkOrder again = shop.accept(shop.request("SN-A"));
    addCost(shop, again, CostType::Other, 40);
    const QualityCost quality = costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 3, 31))->quality;
    CHECK(quality.repeatRepairs == Money::fromYuan(40));
    CHECK(quality.goodwill == Money::fromYuan(20));
    CHECK(quality.compensation == Money::fromYuan(15));
    CHECK(quality.total() == Money::fromYuan(75));
}

TEST_CASE("remote help saves the mean cost of the visits that were made", "[S2-178]")
{
    Shop shop;
    const WorkOrder visited = shop.accept(shop.request("SN-A"));
    const WorkOrder visitedToo = shop.accept(shop.request("SN-B"));
    const WorkOrder remote = shop.accept(shop.request("SN-C"));
    addCost(shop, visited, CostType::Transport, 30);
    addCost(shop, visited, CostType::ThirdParty, 500); // no part of a visit
    addCost(shop, visitedToo, CostType::Transport, 50);
    shop.closed(visited);
    shop.closed(visitedToo);
    OrderEvent event;
    event.kind = OrderEventKind::Resolve;
    event.result = ResolveResult::Remote;
    event.action = QStringLiteral("电话指导复位");
    event.technician = tech(shop);
    WorkOrder order = remote;
    for (const OrderEventKind kind : {OrderEventKind::Respond, OrderEventKind::Resolve}) {
        event.kind = kind;
        const Outcome<WorkOrder> next = shop.place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        order = *next;
    }
    const CostReport report = *costsOf(shop).report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(report.remote == 1);
    CHECK(report.visitOrders == 2);
    CHECK(report.meanVisit == Money::fromYuan(40));
    CHECK(report.saved() == Money::fromYuan(40));
}

TEST_CASE("cost and benefit are set against each other over two equal periods", "[S0-066]")
{
    Shop shop;
    const WorkOrder before = shop.accept(shop.request("SN-A"));
    addCost(shop, before, CostType::Other, 100);
    shop.complaint(ComplaintLevel::L1, before.id);
    shop.closed(before);
    shop.setTime("2026-04-02 10:00");
    const WorkOrder after = shop.accept(shop.request("SN-B"));
    addCost(shop, after, CostType::Other, 60);
    const WorkOrder more = shop.accept(shop.request("SN-C"));
    shop.closed(after);
    const Survey survey = shop.surveyOf(after.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 5);
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    shop.receive(shop.valve, 1000);
    SaleWish sale;
    sale.from = shop.shelf;
    SaleLine line;
    line.part = shop.valve.id;
    line.price = Money::fromYuan(68);
    sale.lines.push_back(line);
    REQUIRE_DONE(shop.place->storeRoom().sales().sell(sale));
    const BenefitReport report = *shop.place->storeRoom().benefit().compare(QDate(2026, 4, 1), QDate(2026, 4, 30));
    CHECK(report.before.from == QDate(2026, 3, 1));
    CHECK(report.before.until == QDate(2026, 3, 31));
    CHECK(report.before.cost == Money::fromYuan(100));
    CHECK(report.after.cost == Money::fromYuan(60));
    CHECK(report.after.revenue == Money::fromYuan(68));
    CHECK(report.before.orders == 1);
    CHECK(report.after.orders == 2);
    CHECK(report.before.retained == 0);
    CHECK(report.after.retained == 1); // the customer of March came back
    CHECK(report.before.complaints == 1);
    CHECK(report.after.complaints == 0);
    CHECK(report.before.answers == 0);
    CHECK(report.after.grade == approx(5, 1e-9));
    REQUIRE(report.complaints);
    CHECK(report.complaints->difference == approx(-1, 1e-9));
    CHECK_FALSE(report.complaints->isClear()); // one order against two
    CHECK(more.isOpen());
}

TEST_CASE("products that fail more often are listed with the reason and inspected in time", "[S0-021]")
{
    Shop shop;
    InitiativeDesk& desk = shop.place->storeRoom().initiative();
    shop.closed(shop.accept(shop.request("SN-A")));
    CHECK(desk.inspections()->empty());
    shop.setTime("2026-06-01 10:00");
    shop.closed(shop.accept(shop.request("SN-A")));
    const std::vector<InspectionRow> rows = *desk.inspections();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().unit.serial == QStringLiteral("SN-A"));
    CHECK(rows.front().rate.recent == 2);
    CHECK(rows.front().reason.contains(QLatin1Char('2')));
    const auto made = desk.createInspections(rows);
    REQUIRE_DONE(made);
    const WorkOrder order = shop.order(made->front().order);
    CHECK(order.type == ServiceType::Maintenance);
    CHECK(order.faultText.contains(rows.front().reason));
    CHECK(desk.inspections()->empty()); // it is being looked at
    REQUIRE_REFUSED(desk.createInspections(rows), FailureKind::Conflict);
}

TEST_CASE("a model that fails more often lists its pieces that still work", "[S0-021]")
{
    Shop shop;
    InitiativeDesk& desk = shop.place->storeRoom().initiative();
    IntakeRequest healthy = shop.request("SN-0");
    healthy.type = QStringLiteral("installation");
    WorkOrder installed = shop.accept(healthy);
    installed = shop.act(installed, OrderEventKind::Cancel);
    shop.setTime("2026-06-01 10:00");
    for (const char* serial : {"SN-1", "SN-2", "SN-3", "SN-4"})
        shop.closed(shop.accept(shop.request(serial)));
    const std::vector<InspectionRow> rows = *desk.inspections();
    REQUIRE(rows.size() == 5);
    CHECK(rows.front().ofModel);
    CHECK(rows.front().unit.serial == QStringLiteral("SN-0"));
    CHECK(rows.front().reason.contains(QStringLiteral("S300")));
}

TEST_CASE("orders the store began on its own are marked and their share is counted", "[S4-002]")
{
    Shop shop;
    InitiativeDesk& desk = shop.place->storeRoom().initiative();
    const WorkOrder asked = shop.accept(shop.request("SN-A"));
    MaintenancePlan plan;
    plan.product = asked.product;
    plan.name = QStringLiteral("年度保养");
    plan.nextDueOn = QDate(2026, 3, 1);
    const Outcome<MaintenancePlan> stored = shop.place->maintenance().create(plan);
    REQUIRE_DONE(stored);
    const auto visits = shop.place->maintenance().createVisits({stored->id});
    REQUIRE_DONE(visits);
    IntakeRequest called = shop.request("SN-B");
    called.parent = asked.id;
    const WorkOrder callback = shop.accept(called);
    const WorkOrder repaired = shop.closed(shop.accept(shop.request("SN-C")));
    const std::optional<InspectionUnit> unit =
        InitiativeStore(shop.database()).waiting(repaired.product, shop.at("2026-01-01 00:00"));
    REQUIRE(unit);
    InspectionRow row;
    row.unit = *unit;
    row.reason = QStringLiteral("近期故障增多");
    const auto inspected = desk.createInspections({row});
    REQUIRE_DONE(inspected);
    const InitiativeCounts counts = *desk.counts(QDate(2026, 3, 1), QDate(2026, 3, 31));
    CHECK(counts.orders == 5);
    CHECK(counts.plan == 1);
    CHECK(counts.callback == 1);
    CHECK(counts.forecast == 1);
    CHECK(counts.share() == approx(0.6, 1e-9));
    CHECK(desk.markOf(asked.id).isEmpty());
    CHECK_FALSE(desk.markOf(visits->front().order).isEmpty());
    CHECK_FALSE(desk.markOf(callback.id).isEmpty());
    CHECK(desk.markOf(inspected->front().order).contains(QStringLiteral("近期故障增多")));
}
