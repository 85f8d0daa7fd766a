// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop, the tools and the costs with real keys.
#include "core/service/store_room.h"
#include "tests/gui/care_window.h"
#include "ui/archive/unit_page.h"
#include "ui/costs/cost_page.h"
#include "ui/equipment/equipment_page.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/parts/parts_page.h"
#include "ui/workshop/workshop_page.h"

#include <QLineEdit>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

template <class P> void type(Shown<P>& shown, const char* field, const QString& text)
{
    auto* edit = shown.template find<QLineEdit>(field);
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
}

WorkOrder carriedIn(CareStore& store)
{
    IntakeRequest request = store.request();
    request.item = QStringLiteral("智能马桶盖");
    request.shelf = QStringLiteral("A-3");
    WorkOrder order = store.accept(request);
    FeeLine fee;
    fee.name = QStringLiteral("维修");
    fee.note = QStringLiteral("更换水泵");
    fee.unitPrice = Money::fromYuan(120);
    REQUIRE_DONE(store.place->orders().recordFees(order.id, order.revision, {fee}));
    return order;
}

} // namespace

TEST_CASE("an unsettled thing stays in the house until somebody waives it")
{
    CareStore store;
    const WorkOrder order = carriedIn(store);
    Shown<WorkshopPage> shown(store);
    CHECK(shown.find<ListView>("workshop")->list()->rowCount() == 1);
    shown.picture("workshop");
    shown.press(Qt::Key_F6);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("workshop_test") == 1);
    shown.press(Qt::Key_F8);
    type(shown, "handOver.slip", order.number);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.words().contains(QStringLiteral("120")));
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM carry_in WHERE handed_back_at IS NULL")) == 1);
    shown.picture("workshop_refused");
    type(shown, "handOver.waiver", QStringLiteral("regular customer"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM carry_in WHERE handed_back_at IS NULL")) == 0);
    CHECK(shown.find<ListView>("workshop")->list()->rowCount() == 0);
}

TEST_CASE("a tool is registered, lent and calibrated from the keyboard", "[S4-036]")
{
    CareStore store;
    Shown<EquipmentPage> shown(store);
    shown.press(Qt::Key_N, Qt::ControlModifier);
    type(shown, "tool.code", QStringLiteral("T-1"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("equipment") == 0);
    type(shown, "tool.name", QStringLiteral("Pressure gauge"));
    type(shown, "tool.calibrationMonths", QStringLiteral("12"));
    type(shown, "tool.calibratedOn", QStringLiteral("2025-09-01"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("equipment") == 1);
    shown.find<ListView>("equipment")->selectFirst();
    shown.find<ListView>("equipment")->setFocus();
    shown.press(Qt::Key_F6);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM equipment WHERE holder_id IS NOT NULL")) == 1);
    shown.picture("equipment");
    shown.press(Qt::Key_F6);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM equipment_loan WHERE returned_at IS NOT NULL")) == 1);
    shown.press(Qt::Key_F7);
    type(shown, "toolStep.note", QStringLiteral("calibrated"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM equipment WHERE due_on = '2027-03-02'")) == 1);
}

TEST_CASE("costs are entered on the order and the margin follows; a closed order is amended")
{
    CareStore store;
    WorkOrder order = store.accept(store.request());
    REQUIRE_DONE(store.place->storeRoom().costs().setKilometreRate(Money::fromFen(150)));
    {
        Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
        shown.press(Qt::Key_K, Qt::AltModifier);
        shown.find<QWidget>("cost.type")->setFocus();
        shown.press(Qt::Key_Down); // the way
        type(shown, "cost.quantity", QStringLiteral("-4"));
        shown.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(store.count("order_cost") == 0);
        type(shown, "cost.quantity", QStringLiteral("12"));
        shown.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(40);
        CHECK(store.number(QStringLiteral("SELECT amount_fen FROM order_cost WHERE type = 'transport'")) == 1800);
        CHECK(shown.words().contains(QStringLiteral("18.00")));
        shown.picture("order_costs");
    }
    order = store.closed(store.place->orders().open(order.id)->order);
    Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
    shown.press(Qt::Key_A, Qt::AltModifier);
    type(shown, "amend.body", QStringLiteral("outlet valve"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("order_amendment") == 0);
    type(shown, "amend.reason", QStringLiteral("typing mistake"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(40);
    CHECK(store.count("order_amendment") == 1);
    shown.press(Qt::Key_H, Qt::AltModifier);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM order_archive WHERE destroy_after_on = '2029-03-02'")) ==
          1);
    shown.picture("order_archived");
}

TEST_CASE("a reading is noted on the life page")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<UnitPage> shown(store, {QStringLiteral("unit"), order.product.value, {}});
    shown.press(Qt::Key_R, Qt::ControlModifier);
    type(shown, "reading.kind", QStringLiteral("Pressure"));
    type(shown, "reading.value", QStringLiteral("warm"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("unit_reading") == 0);
    type(shown, "reading.value", QStringLiteral("0.32"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("unit_reading") == 1);
    shown.picture("unit_reading");
}

TEST_CASE("the cost page shows its tables, and rates are set beside them")
{
    CareStore store;
    Shown<CostPage> shown(store);
    shown.press(Qt::Key_F6);
    type(shown, "rates.code", QStringLiteral("A"));
    type(shown, "rates.rate", QStringLiteral("60"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("labour_grade") == 1);
    CHECK(QTest::qWaitFor([&] { return shown.words().contains(QStringLiteral("2026-03")); }, 10000));
    shown.picture("costs");
}

TEST_CASE("reorder proposals and slow stock stand on the stock page")
{
    CareStore store;
    Shown<PartsPage> shown(store);
    for (const char* side : {"reorder", "slow"}) {
        shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QLatin1String(side)}}});
        CHECK(shown.words().size() > 10);
    }
}
