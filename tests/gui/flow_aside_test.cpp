// SPDX-License-Identifier: GPL-3.0-or-later
// What runs beside a repair, in the window: an installation with its second check, an exchange, a plan that makes its
// visits, parts that go from one place to another, a complaint.
#include "tests/gui/flow_window.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/dispatch/pool_list.h"
#include "ui/models/paged_table_model.h"

#include <QRadioButton>

using namespace sanbao;

namespace {

using test::FlowWindow;

struct Beside : FlowWindow
{
    WorkOrder installation()
    {
        IntakeRequest made = request("SN-0009", "");
        made.type = QStringLiteral("installation");
        made.fault = QStringLiteral("新机安装");
        return accept(made);
    }
    void tickEveryPoint()
    {
        auto* points = find<QListWidget>("installation.points");
        REQUIRE(points->count() > 0);
        points->setFocus();
        for (int point = 0; point < points->count(); ++point) {
            points->setCurrentRow(point);
            while (points->item(point)->checkState() != Qt::Checked)
                QTest::keyClick(points, Qt::Key_Space);
        }
    }
    bool everyPointIsTicked()
    {
        auto* points = find<QListWidget>("installation.points");
        for (int point = 0; point < points->count(); ++point) {
            if (points->item(point)->checkState() != Qt::Checked)
                return false;
        }
        return points->count() > 0;
    }
    QString record(const char* column)
    {
        return row(QStringLiteral("SELECT %1 FROM installation_record").arg(QLatin1String(column)));
    }
};

} // namespace

TEST_CASE("an installation is checked by two people, shown to the customer and signed for before it closes", "[S0-027]")
{
    Beside shop;
    const WorkOrder order = shop.installation();
    shop.sent(order.id);
    shop.done(order.id, FlowWindow::event(OrderEventKind::Arrive));
    shop.signIn("tech1");
    shop.go("work", order.id.value);
    shop.write("installation.topics", QStringLiteral("日常清洁\n遥控器使用"));
    shop.write("installation.ack", QStringLiteral("欧阳建国"));
    shop.tickEveryPoint();
    // The own check signs what is ticked; what was typed for the training waits untouched.
    shop.click("installation.self");
    INFO(shop.words().toStdString());
    CHECK(shop.record("self_by").toLongLong() == shop.person("tech1").value);
    CHECK(shop.row("SELECT COUNT(*) FROM installation_point WHERE is_good = 1").toInt() ==
          shop.find<QListWidget>("installation.points")->count());
    CHECK(shop.find<QPlainTextEdit>("installation.topics")->toPlainText() == QStringLiteral("日常清洁\n遥控器使用"));
    shop.click("installation.second");
    CHECK(shop.label("installation.problem").contains(QStringLiteral("another person")));
    CHECK(shop.record("second_by IS NULL") == QStringLiteral("1"));
    shop.picture("flow_second_check");
    shop.signIn("tech2");
    shop.click("installation.second");
    CHECK_FALSE(shop.isSeen("installation.problem"));
    CHECK(shop.record("second_by").toLongLong() == shop.person("tech2").value);
    shop.click("installation.train");
    CHECK(shop.record("training_ack") == QStringLiteral("欧阳建国"));

    // Without the signature nothing closes, and it is said what is missing.
    shop.resolved(order.id);
    shop.signIn("admin");
    shop.go("order", order.id.value);
    shop.click("step.close");
    shop.write("step.acceptedBy", QStringLiteral("欧阳建国"));
    shop.write("step.toldTo", QStringLiteral("欧阳建国"));
    shop.save();
    CHECK(shop.words().contains(QStringLiteral("the customer's acceptance is missing")));
    CHECK(shop.row("SELECT state FROM work_order") == QStringLiteral("resolved"));
    shop.prompt.answer(true); // what was typed for closing is let go
    shop.go("work", order.id.value);
    shop.choose("installation.way", QStringLiteral("ignature"));
    shop.write("installation.acceptedBy", QStringLiteral("欧阳建国"));
    shop.sign("installation.pad");
    shop.click("installation.accept");
    CHECK(shop.record("signed_by") == QStringLiteral("欧阳建国"));
    CHECK(shop.label("installation.state").contains(QStringLiteral("Complete")));
}

TEST_CASE("ticks and words that are not saved yet outlive a step of the same work")
{
    Beside shop;
    const WorkOrder order = shop.installation();
    const WorkOrder next = shop.repair();
    shop.signIn("tech1");
    shop.go("work", order.id.value);
    shop.tickEveryPoint();
    shop.write("installation.topics", QStringLiteral("日常清洁"));
    shop.write("remote.note", QStringLiteral("电话指导"));
    shop.press(Qt::Key_F4);
    CHECK(shop.row("SELECT COUNT(*) FROM order_step WHERE started_at IS NOT NULL") == QStringLiteral("1"));
    CHECK(shop.everyPointIsTicked());
    CHECK(shop.find<QPlainTextEdit>("installation.topics")->toPlainText() == QStringLiteral("日常清洁"));
    CHECK(shop.find<QLineEdit>("remote.note")->text() == QStringLiteral("电话指导"));
    // Another order begins with nothing of it.
    shop.go("work", next.id.value);
    CHECK(shop.find<QLineEdit>("remote.note")->text().isEmpty());
}

TEST_CASE("a product is exchanged from the order's page and stands in the list of returns")
{
    FlowWindow shop;
    const WorkOrder order = shop.repair("ST09", "2026-02-20");
    shop.go("order", order.id.value);
    shop.press(Qt::Key_R, Qt::AltModifier);
    shop.choose("return.ground", QStringLiteral("oodwill"));
    shop.write("return.note", QStringLiteral("主控板两周内损坏"));
    shop.save();
    CHECK(shop.row("SELECT state FROM return_record") == QStringLiteral("requested"));
    shop.prompt.answerText(QStringLiteral("同意"));
    shop.click("return.approve");
    CHECK(shop.row("SELECT state FROM return_record") == QStringLiteral("approved"));
    shop.go("returns");
    CHECK(shop.page()->findChild<ListView*>()->list()->rowCount() == 1);
    shop.page()->findChild<ListView*>()->setFocus();
    shop.page()->findChild<ListView*>()->selectFirst();
    shop.press(Qt::Key_Return);
    REQUIRE(shop.shown() == QStringLiteral("order"));
    shop.prompt.answerText(QStringLiteral("SN-NEW"));
    shop.click("return.complete");
    CHECK(shop.row("SELECT state || new_serial FROM return_record") == QStringLiteral("doneSN-NEW"));
    CHECK(shop.row("SELECT exchanged_on FROM product_unit WHERE serial = 'SN-NEW'") == QStringLiteral("2026-03-02"));
}

TEST_CASE("a plan is made on the product's page, becomes a visit, and the visit waits on the board")
{
    FlowWindow shop;
    const WorkOrder order = shop.repair();
    shop.go("unit", order.product.value);
    shop.press(Qt::Key_F7);
    shop.write("plan.next", QStringLiteral("2026-03-02"));
    shop.save();
    CHECK(shop.row("SELECT COUNT(*) || next_due_on FROM maintenance_plan") == QStringLiteral("12026-03-02"));
    shop.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(shop.shown() == QStringLiteral("maintenance"));
    shop.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    shop.prompt.answer(true);
    shop.save();
    CHECK(shop.row("SELECT COUNT(*) FROM work_order WHERE plan_id IS NOT NULL AND service_type = 'maintenance'") ==
          QStringLiteral("1"));
    shop.press(Qt::Key_F3);
    REQUIRE(shop.shown() == QStringLiteral("dispatch"));
    CHECK(static_cast<DispatchPage*>(shop.page())->pool()->count() == 2);
}

TEST_CASE("parts go from the shelf to the van by scanning, and the shelf has fewer")
{
    FlowWindow shop;
    shop.receive(shop.valve, 3000);
    shop.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(shop.shown() == QStringLiteral("parts"));
    shop.press(Qt::Key_F7);
    shop.choose("slip.to", QStringLiteral("VAN1"));
    shop.write("slip.part", QStringLiteral("V-100"));
    shop.press(Qt::Key_Return);
    shop.write("slip.part", QStringLiteral("V-100"));
    shop.press(Qt::Key_Return); // scanned twice counts twice
    shop.find<QLineEdit>("slip.part")->clear();
    shop.save();
    INFO(shop.words().toStdString());
    CHECK(shop.onHand(shop.valve, shop.van) == 2000);
    CHECK(shop.onHand(shop.valve, shop.shelf) == 1000);
}

TEST_CASE("a complaint about the order is logged from its page and closed with its remedy")
{
    FlowWindow shop;
    const WorkOrder order = shop.repair();
    shop.go("order", order.id.value);
    shop.fromMenu("order.more", "order.complaint");
    REQUIRE(shop.shown() == QStringLiteral("complaint"));
    shop.type(QStringLiteral("师傅迟到三小时"));
    shop.save();
    CHECK(shop.row("SELECT claim || state FROM complaint") == QStringLiteral("师傅迟到三小时open"));
    CHECK(shop.row("SELECT order_id FROM complaint").toLongLong() == order.id.value);
    shop.write("finding", QStringLiteral("排班过满"));
    shop.save(); // what is still missing stands beside its field
    CHECK_FALSE(shop.find("remedy")->accessibleDescription().isEmpty());
    for (const char* field : {"justified", "accepted"})
        shop.find(field)->findChildren<QRadioButton*>().first()->click();
    shop.write("remedy", QStringLiteral("免上门费"));
    shop.write("cause", QStringLiteral("排班过满"));
    shop.save();
    CHECK(shop.row("SELECT state FROM complaint") == QStringLiteral("closed"));
}

TEST_CASE("why a product came back is recorded on its order and counted in the panel of repeats")
{
    FlowWindow shop;
    const WorkOrder first = shop.repair();
    shop.sent(first.id);
    shop.done(first.id, FlowWindow::event(OrderEventKind::Arrive));
    shop.resolved(first.id);
    shop.ended(first.id);
    shop.setTime("2026-03-05 09:00");
    const WorkOrder again = shop.repair();
    shop.go("order", again.id.value);
    CHECK(shop.words().contains(first.number));
    shop.choose("repeat.cause", QStringLiteral("isdiagnos"));
    shop.write("repeat.note", QStringLiteral("漏点判断有误"));
    shop.click("repeat.save");
    CHECK(shop.row("SELECT note FROM order_repeat") == QStringLiteral("漏点判断有误"));
    shop.go("returns");
    shop.page()->findChild<QAction*>(QStringLiteral("returns.repeats"))->trigger();
    FlowWindow::settle();
    CHECK(shop.label("repeats.causes").contains(QStringLiteral("isdiagnos")));
    CHECK(shop.label("repeats.causes").contains(QStringLiteral(": 1")));
    CHECK(shop.label("repeats.diagnoses") == QStringLiteral("Nothing was diagnosed in this time."));
}
