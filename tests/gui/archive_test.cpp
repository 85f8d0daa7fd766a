// SPDX-License-Identifier: GPL-3.0-or-later
// The life page and the customer's page: what they show, what they open, and what they refuse by field.
#include "core/service/complaint_desk.h"
#include "core/service/maintenance_desk.h"
#include "core/service/survey_desk.h"
#include "tests/gui/care_window.h"
#include "ui/archive/life_model.h"
#include "ui/archive/unit_page.h"
#include "ui/customers/customer_list_page.h"
#include "ui/customers/customer_page.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/models/list_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QLineEdit>
#include <QListView>
#include <QSpinBox>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

Route unitRoute(const WorkOrder& order)
{
    return {QStringLiteral("unit"), order.product.value, {}};
}

ProductUnit unitOf(CareStore& store, const WorkOrder& order)
{
    const Outcome<LifePage> page = store.place->records().unit(order.product);
    REQUIRE_DONE(page);
    return page->unit;
}

} // namespace

TEST_CASE("the life page lists the newest first and opens the order with Enter", "[S0-022]")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    const Survey due = **store.place->surveys().ofOrder(order.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 2);
    store.clock.set(store.at("2026-03-05 09:30"));
    REQUIRE_DONE(store.place->surveys().answer(due.id, due.revision, answers));
    NewComplaint complaint;
    complaint.order = order.id;
    complaint.claim = QStringLiteral("又不冲水了");
    REQUIRE_DONE(store.place->complaints().log(complaint));
    REQUIRE_DONE(store.place->maintenance().planUnplanned(5));
    Shown<UnitPage> shown(store, unitRoute(order));
    auto* life = shown.find<QListView>("lifeList");
    const auto* model = qobject_cast<const LifeModel*>(life->model());
    REQUIRE(model);
    REQUIRE(model->rowCount() > 5);
    for (int row = 1; row < model->rowCount(); ++row)
        CHECK(model->eventAt(row)->at <= model->eventAt(row - 1)->at);
    int block = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->eventAt(row)->kind == LifeKind::Order)
            block = row;
    }
    REQUIRE(block >= 0);
    life->setFocus();
    life->setCurrentIndex(model->index(block, 0));
    shown.picture("unit");
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("order"));
    CHECK(shown.routes.front().id == order.id.value);
}

TEST_CASE("the archive is printed and a new request started from the life page", "[S0-033]")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<UnitPage> shown(store, unitRoute(order));
    shown.press(Qt::Key_P, Qt::ControlModifier);
    shown.press(Qt::Key_F6);
    REQUIRE(shown.routes.size() == 2);
    CHECK(shown.routes[0].page == QStringLiteral("print-preview"));
    CHECK(shown.routes[0].id == order.product.value);
    REQUIRE_DONE(store.printing.document(DocumentKind::Archive, order.product.value));
    CHECK(shown.routes[1].page == QStringLiteral("intake"));
    CHECK(shown.routes[1].extras.value(QStringLiteral("unit")).toLongLong() == order.product.value);
}

TEST_CASE("a serial number of another product is refused under its field, and what was typed stays")
{
    CareStore store;
    store.accept(store.request("SN-0001"));
    const WorkOrder second = store.accept(store.request("SN-0002"));
    Shown<UnitPage> shown(store, unitRoute(second));
    shown.press(Qt::Key_E, Qt::ControlModifier);
    auto* serial = shown.find<QLineEdit>("product.serial");
    REQUIRE(serial->isVisible());
    serial->setText(QStringLiteral("SN-0001"));
    serial->setFocus();
    shown.picture("unit-edit");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(serial->accessibleDescription().contains(QStringLiteral("SN-0001")));
    CHECK(serial->text() == QStringLiteral("SN-0001"));
    CHECK(unitOf(store, second).serial == QStringLiteral("SN-0002"));
    CHECK_FALSE(shown.page->canLeave());
    serial->setText(QStringLiteral("SN-0003"));
    shown.find<DayEdit>("product.delivered")->setText(QStringLiteral("2026-02-30"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(unitOf(store, second).serial == QStringLiteral("SN-0002"));
    shown.find<DayEdit>("product.delivered")->setText(QStringLiteral("2025-08-30"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(unitOf(store, second).serial == QStringLiteral("SN-0003"));
    CHECK(unitOf(store, second).deliveredOn == QDate(2025, 8, 30));
    REQUIRE_DONE(shown.page->canLeave());
}

TEST_CASE("a plan is added as the category suggests, and stopped with a reason")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<UnitPage> shown(store, unitRoute(order));
    shown.press(Qt::Key_F7);
    CHECK(shown.find<DayEdit>("plan.next")->value() == QDate(2026, 3, 2));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const auto plans = store.place->maintenance().plansOf(order.product);
    REQUIRE_DONE(plans);
    REQUIRE(plans->size() == 1);
    CHECK(plans->front().intervalMonths == 6);
}

TEST_CASE("the plan form shows only what counts for a plan by season or by usage")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<UnitPage> shown(store, unitRoute(order));
    shown.press(Qt::Key_F7);
    auto* kind = shown.find<ChoiceCombo>("planKind");
    auto* months = shown.find<QSpinBox>("intervalMonths");
    CHECK(months->isVisible());
    CHECK_FALSE(shown.find<QSpinBox>("seasonDay")->isVisible());
    kind->setFocus();
    shown.press(Qt::Key_Down);
    CHECK_FALSE(months->isVisible());
    CHECK_FALSE(shown.find<DayEdit>("plan.next")->isVisible());
    CHECK(shown.find<QSpinBox>("seasonDay")->isVisible());
    shown.picture("plan_season");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM maintenance_plan p JOIN plan_basis b ON b.plan_id = p.id "
                                      "WHERE b.kind = 'season' AND p.next_due_on = '2026-11-01'")) == 1);
    shown.press(Qt::Key_F7);
    kind->setFocus();
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    auto* reading = shown.find<QLineEdit>("reading");
    REQUIRE(reading->isVisible());
    CHECK(months->isVisible());
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(reading->accessibleDescription().isEmpty());
    QTest::keyClicks(reading, QStringLiteral("hours"));
    QTest::keyClicks(shown.find<QLineEdit>("unitName"), QStringLiteral("h"));
    shown.picture("plan_usage");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM plan_basis WHERE kind = 'usage' AND reading = 'hours' AND "
                                      "step = 500 AND unit_name = 'h'")) == 1);
    QStringList lines;
    for (const TaskLine* line : shown.page->findChildren<TaskLine*>())
        lines.append(line->accessibleName());
    CHECK(lines.join(QLatin1Char('\n')).contains(QStringLiteral("every year before 1 November")));
    CHECK(lines.join(QLatin1Char('\n')).contains(QStringLiteral("every 500 h")));
}

TEST_CASE("customers are found by pinyin and opened from the search line")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<CustomerListPage> shown(store);
    QTest::keyClicks(shown.page->findChild<SearchField*>(), QStringLiteral("oyjg"));
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("customer"));
    CHECK(shown.routes.front().id == order.customer.value);
    shown.picture("customers");
}

TEST_CASE("a customer's page shows products, orders and complaints, and saves corrections", "[S2-074]")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    NewComplaint complaint;
    complaint.order = order.id;
    complaint.claim = QStringLiteral("等候太久");
    REQUIRE_DONE(store.place->complaints().log(complaint));
    Shown<CustomerPage> shown(store, {QStringLiteral("customer"), order.customer.value, {}});
    auto* orders = shown.page->findChild<ListView*>(QStringLiteral("customer.orders"));
    REQUIRE(orders);
    CHECK(orders->list()->rowCount() == 1);
    shown.picture("customer");
    auto* name = shown.find<QLineEdit>("customer.name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ouyang Jianguo"));
    auto* phone = shown.find<QLineEdit>("customer.phone");
    phone->setText(QStringLiteral("123"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(phone->accessibleDescription().isEmpty());
    CHECK(name->text() == QStringLiteral("Ouyang Jianguo"));
    phone->setText(QStringLiteral("139 0013 9000"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const Customer saved = store.place->records().customer(order.customer)->customer;
    CHECK(saved.name == QStringLiteral("Ouyang Jianguo"));
    CHECK(saved.phone == QStringLiteral("13900139000"));
    shown.press(Qt::Key_F7);
    CHECK(shown.routes.back().page == QStringLiteral("complaint"));
    CHECK(shown.routes.back().extras.value(QStringLiteral("customer")).toLongLong() == order.customer.value);
}

TEST_CASE("two people correct one customer: each keeps what he typed in other fields")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<CustomerPage> shown(store, {QStringLiteral("customer"), order.customer.value, {}});
    auto* name = shown.find<QLineEdit>("customer.name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ouyang"));
    Customer other = store.place->records().customer(order.customer)->customer;
    other.address = QStringLiteral("杭州市拱墅区莫干山路1号");
    REQUIRE_DONE(store.place->records().saveCustomer(other));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.messages.back().first == Tone::Error);
    CHECK(name->text() == QStringLiteral("Ouyang"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const Customer saved = store.place->records().customer(order.customer)->customer;
    CHECK(saved.name == QStringLiteral("Ouyang"));
    CHECK(saved.address == other.address);
}
