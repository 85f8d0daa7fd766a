// SPDX-License-Identifier: GPL-3.0-or-later
// The cost page and what it feeds elsewhere, with real keys.
#include "core/service/store_room.h"
#include "tests/gui/care_window.h"
#include "ui/costs/cost_page.h"
#include "ui/costs/way_view.h"
#include "ui/dashboard/cost_trend.h"
#include "ui/dashboard/trend_chart.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/orders/order_page.h"
#include "ui/quality/limit_panel.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

struct CostStoreRoom : CareStore
{
    CostDesk& costs() { return place->storeRoom().costs(); }
    void add(const WorkOrder& order, CostType type, int yuan, const char* name)
    {
        CostWish wish;
        wish.order = order.id;
        wish.type = type;
        wish.rate = Money::fromYuan(yuan);
        wish.name = QString::fromUtf8(name);
        REQUIRE_DONE(costs().add(wish));
    }
};

/// The page after its answer has come.
struct Costs : Shown<CostPage>
{
    Costs(CareStore& store, const char* view)
        : Shown<CostPage>(store, {QStringLiteral("costs"), 0, {{QStringLiteral("view"), QLatin1String(view)}}})
    {
        REQUIRE(QTest::qWaitFor([this] { return !page->property("busy").toBool(); }, 10000));
    }
    std::vector<ChartTable> tables() const
    {
        std::vector<ChartTable> found;
        for (const ChartCard* card : page->template findChildren<ChartCard*>())
            found.push_back(card->table());
        return found;
    }
};

} // namespace

TEST_CASE("the structure is drawn as shares by type with its top drivers", "[S2-166]")
{
    CostStoreRoom store;
    const WorkOrder order = store.accept(store.request("SN-A"));
    store.add(order, CostType::ThirdParty, 300, "外协");
    store.add(order, CostType::Other, 80, "耗材");
    store.add(order, CostType::Other, 20, "邮费");
    Costs shown(store, "structure");
    shown.picture("costs_structure");
    bool shares = false;
    bool drivers = false;
    for (const ColumnChart* chart : shown.page->findChildren<ColumnChart*>()) {
        const std::vector<ColumnPoint>& points = chart->points();
        if (!chart->isVisible() || points.empty())
            continue;
        REQUIRE(points.front().cumulative);
        CHECK(*points.front().value == test::approx(300, 1e-9));
        CHECK(*points.front().cumulative == test::approx(75, 1e-9));
        shares = shares || points.size() == 2;
        drivers = drivers || (points.size() == 3 && points[0].label == QStringLiteral("外协"));
    }
    CHECK(shares);
    CHECK(drivers);
}

TEST_CASE("the goal stands as a line over the cost per order", "[S4-009]")
{
    CostStoreRoom store;
    REQUIRE_DONE(store.costs().setGoal(Money::fromYuan(90)));
    const WorkOrder order = store.accept(store.request("SN-A"));
    store.add(order, CostType::Other, 120, "耗材");
    CostTrend trend(store.context, nullptr);
    QSignalSpy ready(&trend, &CostTrend::shown);
    trend.resize(700, 260);
    trend.show();
    REQUIRE((ready.count() > 0 || ready.wait(10000)));
    REQUIRE(trend.chart()->target());
    CHECK(*trend.chart()->target() == test::approx(90, 1e-9));
    REQUIRE(trend.chart()->points().size() == 12);
    CHECK(*trend.chart()->points().back().value == test::approx(120, 1e-9));
    CHECK_FALSE(trend.chart()->points().front().value);
    Costs shown(store, "months");
    shown.picture("costs_months");
    CHECK(shown.words().contains(QStringLiteral("90.00")));
}

TEST_CASE("a benchmark is typed for a figure and drawn as a second line", "[S2-167]")
{
    CostStoreRoom store;
    QWidget window;
    auto* row = new QVBoxLayout(&window);
    auto* panel = new LimitPanel(store.context.workplace, &window);
    LimitPanel& limits = *panel;
    row->addWidget(panel);
    window.resize(500, 600);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    limits.openPanel();
    auto* kpi = limits.findChild<ChoiceCombo*>(QStringLiteral("limits.kpi"));
    kpi->setValue(QStringLiteral("cost_per_order"));
    Q_EMIT kpi->chosen();
    auto* benchmark = limits.findChild<QLineEdit*>(QStringLiteral("limits.benchmark"));
    REQUIRE(benchmark);
    benchmark->setFocus();
    QTest::keyClicks(benchmark, QStringLiteral("75"));
    QTest::keyClick(benchmark, Qt::Key_S, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM kpi_threshold WHERE benchmark = 75")) == 1);
    CostTrend trend(store.context, nullptr);
    QSignalSpy ready(&trend, &CostTrend::shown);
    trend.resize(700, 260);
    trend.show();
    REQUIRE((ready.count() > 0 || ready.wait(10000)));
    REQUIRE(trend.chart()->benchmark());
    CHECK(*trend.chart()->benchmark() == test::approx(75, 1e-9));
}

TEST_CASE("poor quality, wasted trips and saved visits are told with what they rest on", "[S2-176][S2-178][S2-179]")
{
    CostStoreRoom store;
    REQUIRE_DONE(store.costs().setKilometreRate(Money::fromFen(200)));
    const WorkOrder order = store.accept(store.request("SN-A"));
    Shown<OrderPage> page(store, {QStringLiteral("order"), order.id.value, {}});
    page.press(Qt::Key_Y, Qt::AltModifier);
    auto* outcome = page.find<ChoiceCombo>("way.outcome");
    outcome->setValue(int(TripOutcome::CustomerAbsent));
    auto* kilometres = page.find<QLineEdit>("way.km");
    kilometres->setFocus();
    QTest::keyClicks(kilometres, QStringLiteral("far"));
    page.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("visit_trip") == 0);
    kilometres->clear();
    QTest::keyClicks(kilometres, QStringLiteral("12.5"));
    page.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT metres FROM visit_trip WHERE outcome = 'absent'")) == 12500);
    page.picture("order_way");
    Costs shown(store, "quality");
    shown.picture("costs_quality");
    CHECK(shown.words().contains(QStringLiteral("25.00"))); // 12.5 km at 2 yuan, for nothing
    CHECK(shown.words().contains(QStringLiteral("Assumptions")));
}

TEST_CASE("the visits of a day stand by area and a way is entered there", "[S2-183][S2-131]")
{
    CostStoreRoom store;
    REQUIRE_DONE(store.costs().setKilometreRate(Money::fromFen(150)));
    for (const char* serial : {"SN-A", "SN-B"}) {
        const WorkOrder order = store.accept(store.request(serial));
        OrderEvent event;
        event.kind = OrderEventKind::Schedule;
        event.technician = store.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
        event.appointmentFrom = store.at("2026-03-02 14:00");
        event.appointmentTo = store.at("2026-03-02 15:00");
        REQUIRE_DONE(store.place->orders().act(order.id, order.revision, event));
    }
    Costs shown(store, "ways");
    auto* table = shown.find<QTableWidget>("ways.table");
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 2)->text().contains(QStringLiteral("西湖区")));
    shown.press(Qt::Key_F8);
    auto* kilometres = shown.find<QLineEdit>("way.km");
    kilometres->setFocus();
    QTest::keyClicks(kilometres, QStringLiteral("8"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("visit_trip") == 1);
    REQUIRE(QTest::qWaitFor([&] { return !shown.page->property("busy").toBool(); }, 10000));
    CHECK(shown.words().contains(QStringLiteral("8.0")));
    CHECK(shown.words().contains(QStringLiteral("12.00"))); // 8 km at 1.50
    shown.picture("costs_ways");
}

TEST_CASE("cost and benefit stand side by side for equal periods", "[S0-066]")
{
    CostStoreRoom store;
    const WorkOrder order = store.accept(store.request("SN-A"));
    store.add(order, CostType::Other, 120, "耗材");
    Costs shown(store, "benefit");
    CHECK(shown.words().contains(QStringLiteral("2026-01-01")));
    CHECK(shown.words().contains(QStringLiteral("120.00")));
    auto* since = shown.find<DayEdit>("costs.since");
    since->setFocus();
    since->selectAll();
    QTest::keyClicks(since, QStringLiteral("2026-02-20"));
    shown.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.words().contains(QStringLiteral("2026-02-20")); }, 10000));
    CHECK(shown.words().contains(QStringLiteral("2026-02-09"))); // eleven days against eleven
    shown.picture("costs_benefit");
}
