// SPDX-License-Identifier: GPL-3.0-or-later
// The due list: several plans chosen with the keyboard become visits in one go.
#include "core/service/maintenance_desk.h"
#include "tests/gui/care_window.h"
#include "ui/maintenance/due_calendar.h"
#include "ui/maintenance/maintenance_page.h"
#include "ui/models/list_view.h"

#include <QLineEdit>

using namespace sanbao;
using test::CareStore;
using test::Shown;

TEST_CASE("every selected plan gets its visit after one confirmation", "[S0-031]")
{
    CareStore store;
    store.accept(store.request("SN-A"));
    store.accept(store.request("SN-B"));
    REQUIRE_DONE(store.place->maintenance().planUnplanned(10));
    Shown<MaintenancePage> shown(store);
    auto* list = shown.find<ListView>("maintenance.plans");
    REQUIRE(list->list()->rowCount() == 2);
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(list->selectedKeys().size() == 2);
    shown.picture("maintenance");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("work_order") == 2);
    store.prompt.answer(true);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("work_order") == 4);
    CHECK(store.number(QStringLiteral(
              "SELECT COUNT(*) FROM work_order WHERE plan_id IS NOT NULL AND service_type = 'maintenance'")) == 2);
    CHECK(shown.messages.back().first == Tone::Success);
    CHECK(list->list()->rowCount() == 2);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("work_order") == 4);
}

TEST_CASE("Enter opens the product of a plan")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    REQUIRE_DONE(store.place->maintenance().planUnplanned(10));
    Shown<MaintenancePage> shown(store);
    shown.find<ListView>("maintenance.plans")->selectFirst();
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("unit"));
    CHECK(shown.routes.front().id == order.product.value);
}

TEST_CASE("products without a plan are planned from the page", "[S0-020]")
{
    CareStore store;
    store.accept(store.request());
    Shown<MaintenancePage> shown(store);
    store.prompt.answer(true);
    shown.press(Qt::Key_F7);
    CHECK(store.count("maintenance_plan") == 1);
    CHECK(shown.find<ListView>("maintenance.plans")->list()->rowCount() == 1);
}

TEST_CASE("what fails more often is listed with its reason and inspected from the list", "[S0-021][S4-002]")
{
    CareStore store;
    store.closed(store.accept(store.request("SN-A")));
    store.clock.set(store.at("2026-03-20 09:00"));
    store.closed(store.accept(store.request("SN-A")));
    store.clock.set(store.at("2026-03-27 09:00"));
    Shown<MaintenancePage> shown(
        store, {QStringLiteral("maintenance"), 0, {{QStringLiteral("view"), QStringLiteral("inspections")}}});
    auto* list = shown.find<ListView>("maintenance.inspections");
    REQUIRE(QTest::qWaitFor([&] { return list->list()->rowCount() == 1; }, 10000));
    CHECK(shown.find<QLabel>("inspections.share")->text().contains(QStringLiteral("0 of 2")));
    list->selectFirst();
    shown.picture("maintenance_inspections");
    store.prompt.answer(true);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM order_initiative WHERE reason <> ''")) == 1);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE service_type = 'maintenance'")) == 1);
    REQUIRE(QTest::qWaitFor([&] { return list->list()->rowCount() == 0; }, 10000));
    CHECK(shown.find<QLabel>("inspections.share")->text().contains(QStringLiteral("1 of 3")));
}

TEST_CASE("visits of several plans are shown by day and area before they are spread", "[S0-031]")
{
    CareStore store;
    for (const char* serial : {"SN-A", "SN-B", "SN-C"})
        store.accept(store.request(serial));
    REQUIRE_DONE(store.place->maintenance().planUnplanned(10));
    Shown<MaintenancePage> shown(store);
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    shown.press(Qt::Key_F8);
    auto* perDay = shown.find<QLineEdit>("spread.perDay");
    perDay->setFocus();
    perDay->selectAll();
    QTest::keyClicks(perDay, QStringLiteral("2"));
    CHECK(shown.words().contains(QStringLiteral("2026-03-03: ")));
    CHECK(shown.words().contains(QStringLiteral("2026-03-04: ")));
    shown.picture("maintenance_spread");
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE plan_id IS NOT NULL")) == 0);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE wish = '2026-03-03'")) == 2);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE wish = '2026-03-04'")) == 1);
}

TEST_CASE("the calendar leads by keyboard to the visit of a day")
{
    CareStore store;
    MaintenancePlan plan;
    plan.product = store.accept(store.request("SN-A")).product;
    plan.name = QStringLiteral("滤芯更换");
    plan.nextDueOn = QDate(2026, 4, 9);
    REQUIRE_DONE(store.place->maintenance().create(plan));
    plan.nextDueOn = QDate(2026, 3, 1);
    REQUIRE_DONE(store.place->maintenance().create(plan));
    Shown<MaintenancePage> shown(
        store, {QStringLiteral("maintenance"), 0, {{QStringLiteral("view"), QStringLiteral("calendar")}}});
    auto* calendar = shown.find<DueCalendar>("maintenance.calendar");
    auto* list = shown.find<ListView>("maintenance.day");
    REQUIRE(calendar->hasFocus());
    CHECK(calendar->accessibleName().contains(QStringLiteral("today: nothing due")));
    shown.press(Qt::Key_Left);
    CHECK(calendar->accessibleName().endsWith(QStringLiteral("1 plan due, overdue")));
    CHECK(list->list()->rowCount() == 1);
    shown.picture("maintenance_calendar");
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_Down);
    CHECK(calendar->day() == QDate(2026, 4, 9));
    CHECK(calendar->accessibleName().endsWith(QStringLiteral("1 plan due")));
    shown.press(Qt::Key_Return);
    REQUIRE(list->hasFocus());
    REQUIRE(list->selectedKeys().size() == 1);
    store.prompt.answer(true);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE plan_id IS NOT NULL")) == 1);
    CHECK(calendar->accessibleName().endsWith(QStringLiteral("1 registered")));
    CHECK(list->list()->rowCount() == 1);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("unit"));
}

TEST_CASE("a month without due maintenance says so, and a click chooses a day")
{
    CareStore store;
    MaintenancePlan plan;
    plan.product = store.accept(store.request("SN-A")).product;
    plan.name = QStringLiteral("滤芯更换");
    plan.nextDueOn = QDate(2026, 3, 12);
    REQUIRE_DONE(store.place->maintenance().create(plan));
    Shown<MaintenancePage> shown(
        store, {QStringLiteral("maintenance"), 0, {{QStringLiteral("view"), QStringLiteral("calendar")}}});
    auto* calendar = shown.find<DueCalendar>("maintenance.calendar");
    auto* list = shown.find<ListView>("maintenance.day");
    shown.press(Qt::Key_PageDown);
    CHECK(shown.find<QLabel>("calendar.words")->text() == QStringLiteral("No maintenance is due in April 2026."));
    CHECK(list->list()->rowCount() == 0);
    shown.press(Qt::Key_PageUp);
    QTest::mouseClick(calendar, Qt::LeftButton, Qt::NoModifier, calendar->cell(QDate(2026, 3, 12)).center());
    CHECK(calendar->day() == QDate(2026, 3, 12));
    CHECK(list->list()->rowCount() == 1);
    CHECK(list->hasFocus());
}
