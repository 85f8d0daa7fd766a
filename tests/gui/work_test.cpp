// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the work itself with real keys: two keys a step, and the hand-over of an installation.
#include "core/service/work_desk.h"
#include "tests/support/page_store.h"
#include "ui/orders/order_page.h"
#include "ui/work/own_list_page.h"
#include "ui/work/work_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace sanbao;
using test::PageStore;

namespace {

WorkOrderId dispatched(PageStore& store)
{
    const WorkOrderId id = store.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    OrderEvent event;
    event.kind = OrderEventKind::Schedule;
    event.technician = store.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    event.appointmentFrom = store.at("2026-03-02 10:00");
    event.appointmentTo = store.at("2026-03-02 11:30");
    store.act(id, event);
    return id;
}

} // namespace

TEST_CASE("on the own list one key arrives, starts a step and finishes it", "[S0-048]")
{
    PageStore store;
    const WorkOrderId id = dispatched(store);
    REQUIRE_DONE(store.place->actAs(QStringLiteral("tech1")));
    OwnListPage page(store.context);
    store.show(page);
    store.press(Qt::Key_F4);
    CHECK(store.place->orders().open(id)->order.state == OrderState::OnSite);
    store.press(Qt::Key_F4);
    WorkDesk work(store.place->context());
    REQUIRE_FALSE(work.run(id)->steps.empty());
    CHECK(work.run(id)->steps.front().startedAt);
    store.clock.advance(std::chrono::minutes(9));
    store.press(Qt::Key_F4);
    CHECK(work.run(id)->steps.front().finishedAt);
    CHECK(work.run(id)->takenMinutes == 9);
    store.press(Qt::Key_Return);
    REQUIRE_FALSE(store.routes.empty());
    CHECK(store.routes.back().page == QStringLiteral("work"));
}

TEST_CASE("the page of the work starts and finishes steps with one key and shows over and under", "[S0-048]")
{
    PageStore store;
    const WorkOrderId id = dispatched(store);
    WorkPage page(store.context);
    store.show(page, {QStringLiteral("work"), id.value, {}});
    auto* list = store.field<QListWidget>(page, "work.steps");
    store.press(Qt::Key_F4);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("▶")));
    store.clock.advance(std::chrono::minutes(3));
    store.press(Qt::Key_F4);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("✓")));
    CHECK(list->item(0)->text().contains(QStringLiteral("under")));
    store.field<QLineEdit>(page, "work.extra")->setText(QStringLiteral("清洗滤网"));
    QLineEdit* reason = store.field<QLineEdit>(page, "work.reason");
    reason->setFocus();
    reason->setText(QStringLiteral("很脏"));
    store.press(Qt::Key_Return);
    CHECK(list->item(list->count() - 1)->text().contains(QStringLiteral("清洗滤网")));
}

TEST_CASE("an installation is handed over on its page, and the same person is refused the second check", "[S0-027]")
{
    PageStore store;
    IntakeRequest request;
    request.customerName = QStringLiteral("李四");
    request.phone = QStringLiteral("13800138002");
    request.category = QStringLiteral("refrigerator");
    request.type = QStringLiteral("installation");
    request.fault = QStringLiteral("新机安装");
    const Outcome<IntakeAnswer> answer = store.place->intake().accept(request);
    REQUIRE_DONE(answer);
    WorkPage page(store.context);
    store.show(page, {QStringLiteral("work"), answer->order.value, {}});
    auto* points = store.field<QListWidget>(page, "installation.points");
    REQUIRE(points->count() == 7);
    for (int row = 0; row < points->count(); ++row)
        points->item(row)->setCheckState(Qt::Checked);
    const auto click = [&](const char* name) {
        QTest::mouseClick(store.field<QPushButton>(page, name), Qt::LeftButton);
    };
    click("installation.save");
    click("installation.self");
    click("installation.second");
    WorkDesk work(store.place->context());
    CHECK(work.installation(answer->order)->selfAt);
    CHECK_FALSE(work.installation(answer->order)->secondAt);
    CHECK(store.messages.back().contains(gapText(InstallationGap::SamePerson)));
}

TEST_CASE("guidance of the manager stands on the technician's page of the running order", "[S4-041]")
{
    PageStore store;
    const WorkOrderId id = dispatched(store);
    WorkPage page(store.context);
    store.show(page, {QStringLiteral("work"), id.value, {}});
    auto* guidance = store.field<QLabel>(page, "work.guidance");
    CHECK_FALSE(guidance->isVisible());
    OrderEvent note;
    note.kind = OrderEventKind::Note;
    note.note = QStringLiteral("先查压缩机启动电容");
    REQUIRE_DONE(store.place->actAs(QStringLiteral("tech1")));
    store.act(id, note);
    page.open({QStringLiteral("work"), id.value, {}});
    CHECK_FALSE(guidance->isVisible());
    REQUIRE_DONE(store.place->actAs(QStringLiteral("manager")));
    store.act(id, note);
    REQUIRE_DONE(store.place->actAs(QStringLiteral("tech1")));
    page.open({QStringLiteral("work"), id.value, {}});
    CHECK(guidance->isVisible());
    CHECK(guidance->text().contains(note.note));
}

TEST_CASE("the order's page leads to the work and the board, and its timeline tells the time between events",
          "[S2-129][S4-040]")
{
    PageStore store;
    const WorkOrderId id = store.log(QStringLiteral("张三"), QStringLiteral("13800138001"));
    store.clock.advance(std::chrono::minutes(125));
    OrderEvent answered;
    answered.kind = OrderEventKind::Respond;
    store.act(id, answered);
    OrderPage page(store.context);
    store.show(page, {QStringLiteral("order"), id.value, {}});
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        words << label->text();
    CHECK(words.join(QLatin1Char('\n')).contains(QStringLiteral("2 h 05 min later")));
    for (const auto& [name, target] : {std::pair("order.work", "work"), std::pair("order.dispatch", "dispatch")}) {
        QAction* action = page.findChild<QAction*>(QLatin1String(name));
        REQUIRE(action);
        action->trigger();
        CHECK(store.routes.back().page == QLatin1String(target));
        CHECK(store.routes.back().id == id.value);
    }
}
