// SPDX-License-Identifier: GPL-3.0-or-later
// Two counters on one file, and people who err: what somebody else did is seen and chosen about, nothing is lost
// silently, and a refusal says why where it happened.
#include "core/service/work_desk.h"
#include "tests/gui/flow_window.h"
#include "ui/dispatch/board_view.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/dispatch/pool_list.h"

#include <QCheckBox>

using namespace sanbao;

namespace {

using test::FlowWindow;

struct TwoCounters : FlowWindow
{
    /// The other counter takes a step of the order.
    void elsewhere(WorkOrderId id, OrderEvent event)
    {
        const Outcome<OrderView> view = second->orders().open(id);
        REQUIRE_DONE(view);
        REQUIRE_DONE(second->orders().act(id, view->order.revision, event));
    }
    WorkOrder atWork()
    {
        const WorkOrder order = repair();
        sent(order.id);
        return done(order.id, event(OrderEventKind::Arrive));
    }
    QString stateOf(WorkOrderId id)
    {
        return row(QStringLiteral("SELECT state FROM work_order WHERE id = %1").arg(id.value));
    }
    QString steps(const char* column)
    {
        return row(QStringLiteral("SELECT COUNT(*) FROM order_step WHERE %1 IS NOT NULL").arg(QLatin1String(column)));
    }
};

struct Board : TwoCounters
{
    DispatchPage* plan() { return static_cast<DispatchPage*>(page()); }
    BoardView* view() { return plan()->board(); }
    QString refusal()
    {
        const auto* bar = page()->findChild<MessageBar*>(QStringLiteral("dispatch.refusal"));
        return bar && bar->isVisible() ? bar->text() : QString();
    }
    void dropFromPool(QPoint onBoard)
    {
        QWidget* pool = plan()->pool()->viewport();
        const QPoint start = plan()->pool()->visualItemRect(plan()->pool()->item(0)).center();
        drag(pool, start, pool->mapFromGlobal(view()->viewport()->mapToGlobal(onBoard)));
    }
    bool isPlanned(WorkOrderId id)
    {
        return row(QStringLiteral("SELECT appointment_from_at IS NOT NULL FROM work_order WHERE id = %1")
                       .arg(id.value)) == QStringLiteral("1");
    }
};

} // namespace

TEST_CASE("an order that another counter changed is shown as it is now, and what was typed is recorded on it")
{
    TwoCounters shop;
    const WorkOrder order = shop.repair();
    shop.go("order", order.id.value);
    shop.click("step.diagnose");
    shop.write("step.cause", QStringLiteral("进水阀老化"));
    shop.elsewhere(order.id, FlowWindow::event(OrderEventKind::Respond));
    shop.save();
    CHECK(shop.message().contains(QStringLiteral("changed meanwhile")));
    CHECK(shop.words().contains(QStringLiteral("Responded")));
    CHECK(shop.stateOf(order.id) == QStringLiteral("responded"));
    CHECK(shop.find<QPlainTextEdit>("step.cause")->toPlainText() == QStringLiteral("进水阀老化"));
    shop.find("step.cause")->setFocus();
    shop.save();
    CHECK(shop.stateOf(order.id) == QStringLiteral("diagnosed"));
    CHECK(shop.row("SELECT diagnosed_cause FROM work_order") == QStringLiteral("进水阀老化"));
}

TEST_CASE("a diagnosis typed while another counter answered is kept and recorded at the second try")
{
    TwoCounters shop;
    const WorkOrder order = shop.repair();
    shop.signIn("tech1");
    shop.go("work", order.id.value);
    shop.choose("diagnosis.cause", QStringLiteral("C03"));
    shop.choose("diagnosis.grade", QStringLiteral("ifficult"));
    shop.write("diagnosis.finding", QStringLiteral("阀芯磨损"));
    shop.elsewhere(order.id, FlowWindow::event(OrderEventKind::Respond));
    shop.click("diagnosis.save");
    CHECK(shop.row("SELECT COUNT(*) FROM order_diagnosis") == QStringLiteral("0"));
    CHECK(shop.message().contains(QStringLiteral("meanwhile")));
    CHECK(shop.words().contains(QStringLiteral("Responded")));
    CHECK(shop.find<QLineEdit>("diagnosis.finding")->text() == QStringLiteral("阀芯磨损"));
    CHECK(shop.find<ChoiceCombo>("diagnosis.cause")->currentText().contains(QStringLiteral("C03")));
    shop.click("diagnosis.save");
    CHECK(shop.row("SELECT finding || grade FROM order_diagnosis") == QStringLiteral("阀芯磨损difficult"));
}

TEST_CASE("a step finished at another counter is shown, and the key that meant it starts nothing else")
{
    TwoCounters shop;
    const WorkOrder order = shop.atWork();
    shop.signIn("tech1");
    WorkDesk work(shop.place->context());
    REQUIRE_DONE(work.addStep(order.id, QStringLiteral("拆座圈"), 15, QStringLiteral("漏点在座圈下")));
    REQUIRE_DONE(work.addStep(order.id, QStringLiteral("换阀"), 15, QStringLiteral("老化")));
    shop.go("work", order.id.value);
    shop.press(Qt::Key_F4);
    CHECK(shop.steps("started_at") == QStringLiteral("1"));
    WorkDesk other(shop.second->context());
    REQUIRE_DONE(other.advance(order.id));
    shop.press(Qt::Key_F4);
    CHECK(shop.message() == QStringLiteral("This step is finished."));
    CHECK(shop.steps("started_at") == QStringLiteral("1"));
    CHECK(shop.find<QListWidget>("work.steps")->item(0)->text().startsWith(QStringLiteral("✓")));
    shop.press(Qt::Key_F4); // now it says "Start step 2", and does
    CHECK(shop.steps("started_at") == QStringLiteral("2"));
}

TEST_CASE("a step that ran while the clock was set back takes no time and says so")
{
    TwoCounters shop;
    const WorkOrder order = shop.atWork();
    shop.minutes(30);
    shop.signIn("tech1");
    WorkDesk work(shop.place->context());
    REQUIRE_DONE(work.addStep(order.id, QStringLiteral("拆座圈"), 15, QStringLiteral("漏点在座圈下")));
    shop.go("work", order.id.value);
    shop.press(Qt::Key_F4);
    shop.setTime("2026-03-02 09:10");
    shop.press(Qt::Key_F4);
    CHECK(shop.row("SELECT finished_at - started_at FROM order_step") == QStringLiteral("0"));
    CHECK(
        shop.row("SELECT note FROM timeline_entry WHERE event = 'step_finished'").contains(QStringLiteral("set back")));
    shop.press(Qt::Key_F6);
    CHECK(shop.words().contains(QStringLiteral("the clock was set back: no time counted")));
}

TEST_CASE("a result from before the arrival is refused under its time")
{
    TwoCounters shop;
    const WorkOrder order = shop.atWork();
    shop.minutes(30);
    shop.go("order", order.id.value);
    shop.click("step.resolve");
    shop.write("step.action", QStringLiteral("更换进水阀"));
    shop.write("step.at", QStringLiteral("08:30"));
    shop.save();
    CHECK_FALSE(shop.issueUnder("at").isEmpty());
    CHECK(shop.stateOf(order.id) == QStringLiteral("on_site"));
    CHECK(shop.find<QPlainTextEdit>("step.action")->toPlainText() == QStringLiteral("更换进水阀"));
}

TEST_CASE("the last part is taken once: the second counter sees that it is gone")
{
    TwoCounters shop;
    shop.receive(shop.valve, 1000);
    const WorkOrder order = shop.atWork();
    const OrderPart line = shop.ask(order.id, shop.valve);
    shop.go("order", order.id.value);
    shop.click("parts.take");
    REQUIRE_DONE(shop.second->storeRoom().orderParts().issue(shop.take(line)));
    shop.save();
    CHECK(shop.message().contains(QStringLiteral("Somebody else changed this part")));
    CHECK_FALSE(shop.isSeen("orderPart.quantity"));
    CHECK(shop.words().contains(QStringLiteral("V-100")));
    CHECK_FALSE(shop.isSeen("parts.take"));
    CHECK(shop.row("SELECT issued_milli FROM order_part") == QStringLiteral("1000"));
    CHECK(shop.onHand(shop.valve, shop.shelf) == 0);
}

TEST_CASE("a serial number that went into one product is refused for the next one")
{
    TwoCounters shop;
    shop.receive(shop.board, 1000, "PCB-1");
    shop.receive(shop.board, 1000, "PCB-2");
    const WorkOrder order = shop.atWork();
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.board), "PCB-1")));
    shop.ask(order.id, shop.board);
    shop.go("order", order.id.value);
    shop.click("parts.take");
    shop.write("orderPart.lot", QStringLiteral("PCB-1"));
    shop.save();
    CHECK(shop.issueUnder("quantity").contains(QStringLiteral("PCB-1 is not in")));
    CHECK_FALSE(shop.label("parts.1").contains(QStringLiteral("PCB-1"))); // the second line has no piece yet
    CHECK(shop.row("SELECT SUM(issued_milli) FROM order_part") == QStringLiteral("1000"));
    CHECK(shop.find<QLineEdit>("orderPart.lot")->text() == QStringLiteral("PCB-1"));
    shop.write("orderPart.lot", QStringLiteral("PCB-2"));
    shop.save();
    CHECK(shop.row("SELECT SUM(issued_milli) FROM order_part") == QStringLiteral("2000"));
}

TEST_CASE("the planned visits of a technician who leaves wait on the board again, begun work keeps him")
{
    Board shop;
    const WorkOrder order = shop.repair();
    OrderEvent visit = FlowWindow::event(OrderEventKind::Schedule);
    visit.technician = shop.person("tech1");
    visit.appointmentFrom = shop.at("2026-03-02 10:00");
    visit.appointmentTo = shop.at("2026-03-02 11:30");
    shop.done(order.id, visit);
    shop.signIn("admin");
    const auto remove = [&shop] {
        shop.window->openRoute({QStringLiteral("settings"), 0, {{QStringLiteral("section"), QStringLiteral("staff")}}});
        FlowWindow::settle();
        shop.find<ListView>("settings.staff")->selectKey(shop.person("tech1").value);
        FlowWindow::settle();
        REQUIRE(shop.find<QLineEdit>("staff.name")->text() == QStringLiteral("Technician 1"));
        auto* here = shop.find<QCheckBox>("staff.active");
        here->setFocus();
        if (here->isChecked())
            shop.press(Qt::Key_Space);
        shop.press(Qt::Key_S, Qt::ControlModifier);
    };
    SECTION("after a look at what would wait")
    {
        shop.prompt.answer(false);
        remove();
        REQUIRE(shop.prompt.questions().size() == 1);
        CHECK(shop.prompt.questions().back().text.contains(order.number));
        CHECK(shop.row("SELECT is_active FROM staff WHERE login = 'tech1'") == QStringLiteral("1"));
        shop.prompt.answer(true);
        remove();
        CHECK(shop.row("SELECT is_active FROM staff WHERE login = 'tech1'") == QStringLiteral("0"));
        CHECK_FALSE(shop.isPlanned(order.id));
        CHECK(shop.row("SELECT note FROM timeline_entry WHERE event = 'released'")
                  .contains(QStringLiteral("no longer works here")));
        shop.press(Qt::Key_F3);
        CHECK(shop.plan()->pool()->count() == 1);
    }
    SECTION("not while he is at a customer's")
    {
        shop.done(order.id, FlowWindow::event(OrderEventKind::Arrive));
        remove();
        CHECK(shop.issueUnder("active").contains(order.number));
        CHECK(shop.row("SELECT is_active FROM staff WHERE login = 'tech1'") == QStringLiteral("1"));
        CHECK(shop.stateOf(order.id) == QStringLiteral("on_site"));
    }
}

TEST_CASE("a drop the board refuses says why above the board, and nothing moves")
{
    Board shop;
    const WorkOrder order = shop.repair();
    shop.setTime("2026-03-02 13:00");
    shop.press(Qt::Key_F3);
    REQUIRE(shop.plan()->pool()->count() == 1);
    const auto spot = [&shop](const char* when) {
        return shop.view()->pointAt(shop.person("tech1"), shop.at(when)) + QPoint(2, 0);
    };
    const auto refused = [&](QPoint where, const char* reason) {
        INFO(reason);
        shop.dropFromPool(where);
        CHECK(shop.refusal().contains(QLatin1String(reason)));
        CHECK_FALSE(shop.isPlanned(order.id));
    };
    refused(QPoint(40, spot("2026-03-02 14:00").y()), "at the hour of the visit");
    refused(QPoint(spot("2026-03-02 14:00").x(), shop.view()->viewport()->height() - 10), "nobody's row");
    refused(QPoint(spot("2026-03-02 14:00").x(), -90), "outside the plan");
    refused(spot("2026-03-02 09:30"), "is over");
    shop.signIn("tech2"); // who only looks
    refused(spot("2026-03-02 14:00"), "Your role does not allow this");
    shop.signIn("dispatch");
    shop.elsewhere(order.id, FlowWindow::event(OrderEventKind::Cancel));
    refused(spot("2026-03-02 14:00"), "meanwhile");
    CHECK(shop.plan()->pool()->count() == 0);
    shop.picture("flow_refusal");
    // The reason leads to the order it is about.
    auto* bar = shop.page()->findChild<MessageBar*>(QStringLiteral("dispatch.refusal"));
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    FlowWindow::settle();
    CHECK(shop.shown() == QStringLiteral("order"));
}

TEST_CASE("an accepted drop takes the last refusal away")
{
    Board shop;
    const WorkOrder order = shop.repair();
    shop.press(Qt::Key_F3);
    const QPoint ten = shop.view()->pointAt(shop.person("tech1"), shop.at("2026-03-02 10:00")) + QPoint(2, 0);
    shop.dropFromPool(QPoint(40, ten.y()));
    REQUIRE_FALSE(shop.refusal().isEmpty());
    shop.dropFromPool(shop.view()->pointAt(shop.person("tech1"), shop.at("2026-03-02 10:00")) + QPoint(2, 0));
    CHECK(shop.refusal().isEmpty());
    CHECK(shop.isPlanned(order.id));
    // Work that has begun stays with its technician, and the board says so.
    shop.done(order.id, FlowWindow::event(OrderEventKind::Arrive));
    REQUIRE(QTest::qWaitFor([&] { return shop.view()->visit(order.id)->state == OrderState::OnSite; }, 3000));
    shop.view()->setFocus();
    shop.view()->select(order.id);
    shop.press(Qt::Key_Delete);
    CHECK(shop.refusal().contains(QStringLiteral("has begun")));
}
