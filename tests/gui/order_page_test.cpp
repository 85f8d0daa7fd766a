// SPDX-License-Identifier: GPL-3.0-or-later
// One order's page: only possible steps, each with its fields, promises from stored stamps, fees and settlement.
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/orders/fee_panel.h"
#include "ui/orders/order_page.h"
#include "ui/orders/promise_view.h"
#include "ui/orders/step_fields.h"
#include "ui/orders/step_panel.h"
#include "ui/orders/timeline_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct OrderStory : PageStore
{
    WorkOrderId id = log(QStringLiteral("张伟"), QStringLiteral("13912345678"), QStringLiteral("SN1"));

    Route route() const { return {QStringLiteral("order"), id.value, {}}; }
    void click(OrderPage& page, const char* step) { field<ActionButton>(page, step)->click(); }
    void record() { press(Qt::Key_Return, Qt::ControlModifier); }
    void write(OrderPage& page, const char* name, const QString& text)
    {
        field<QPlainTextEdit>(page, name)->setPlainText(text);
    }
    QString state() { return text("SELECT state FROM work_order"); }
    static QStringList offered(OrderPage& page)
    {
        QStringList steps;
        for (const ActionButton* button : page.findChildren<ActionButton*>()) {
            if (button->isVisible() && button->objectName().startsWith(QStringLiteral("step.")) &&
                button->objectName() != QStringLiteral("step.save"))
                steps << button->objectName().mid(5);
        }
        return steps;
    }
    QString issueUnder(OrderPage& page, const char* fieldKey)
    {
        for (FormSection* section : page.stepPanel()->panel()->findChildren<FormSection*>()) {
            if (const FormRow* row = section->row(QLatin1String(fieldKey)))
                return row->issue();
        }
        return QStringLiteral("no such row");
    }
    OrderEvent step(OrderEventKind kind) const
    {
        OrderEvent event;
        event.kind = kind;
        event.action = QStringLiteral("换压缩机");
        event.note = QStringLiteral("because");
        event.acceptedBy = QStringLiteral("张伟");
        return event;
    }
};

} // namespace

TEST_CASE("A repair is promised an answer in 30 minutes, the countdown runs, and a breach comes from the stored stamp",
          "[S0-029]")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    const auto clock = [&] { return story.field<ClockLine>(page, "clock.response")->face(); };
    CHECK(clock().words == QStringLiteral("30 min left"));
    CHECK(story.number(QStringLiteral("SELECT target_minutes FROM order_promise WHERE kind = 'response'")) == 30);
    story.clock.set(story.at("2026-03-02 09:12"));
    story.press(Qt::Key_F5);
    CHECK(clock().words == QStringLiteral("18 min left"));
    story.clock.set(story.at("2026-03-02 09:41"));
    story.press(Qt::Key_F5);
    CHECK(clock().words == QStringLiteral("11 min over"));
    CHECK(clock().tone == ChipTone::Bad);

    story.click(page, "step.respond");
    SECTION("answered late")
    {
        story.record();
        CHECK(clock().words == QStringLiteral("missed by 11 min"));
        CHECK(story.text("SELECT state FROM order_promise WHERE kind = 'response'") == QStringLiteral("missed"));
    }
    SECTION("answered in time and entered late")
    {
        auto* at = story.field<QLineEdit>(page, "step.at");
        at->setFocus();
        story.type("09:25");
        story.record();
        CHECK(clock().words == QStringLiteral("kept today 09:25"));
        CHECK(story.text("SELECT state FROM order_promise WHERE kind = 'response'") == QStringLiteral("met"));
    }
    CHECK(story.state() == QStringLiteral("responded"));
}

TEST_CASE("Only possible steps are offered, and an impossible one is refused with those that are", "[S0-042]")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    const QStringList steps = OrderStory::offered(page);
    CHECK(steps.startsWith(QStringLiteral("respond")));
    CHECK_FALSE(steps.contains(QStringLiteral("close")));
    CHECK_FALSE(steps.contains(QStringLiteral("settle")));

    page.startStep(OrderEventKind::Accept);
    story.record();
    auto* problem = story.field<QLabel>(page, "step.problem");
    REQUIRE(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("Registered")));
    CHECK(problem->text().contains(QStringLiteral("Respond")));
    CHECK(story.state() == QStringLiteral("registered"));
}

TEST_CASE("What a step still needs is said under its field")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    SECTION("a visit needs a technician, and its end comes after its start")
    {
        page.startStep(OrderEventKind::Schedule);
        story.record();
        CHECK_FALSE(story.issueUnder(page, "technician").isEmpty());
        auto* who = story.field<ChoiceCombo>(page, "step.technician");
        who->setCurrentIndex(1);
        story.field<QLineEdit>(page, "step.from")->setText(QStringLiteral("11"));
        story.field<QLineEdit>(page, "step.to")->setText(QStringLiteral("930"));
        story.record();
        CHECK(story.issueUnder(page, "technician").isEmpty());
        CHECK_FALSE(story.issueUnder(page, "appointment").isEmpty());
        story.field<QLineEdit>(page, "step.to")->setText(QStringLiteral("12:30"));
        story.record();
        CHECK(story.state() == QStringLiteral("scheduled"));
        const Outcome<OrderView> view = story.place->orders().open(story.id);
        REQUIRE_DONE(view);
        CHECK(view->order.appointmentFrom == story.at("2026-03-02 11:00"));
        CHECK(view->order.appointmentTo == story.at("2026-03-02 12:30"));
    }
    SECTION("a solution needs what was done")
    {
        page.startStep(OrderEventKind::Resolve);
        story.record();
        CHECK_FALSE(story.issueUnder(page, "action").isEmpty());
        CHECK(story.state() == QStringLiteral("registered"));
        story.write(page, "step.action", QStringLiteral("换压缩机"));
        story.record();
        CHECK(story.state() == QStringLiteral("resolved"));
        CHECK(story.text("SELECT action FROM work_order") == QStringLiteral("换压缩机"));
    }
    SECTION("a cancellation needs its reason")
    {
        page.startStep(OrderEventKind::Cancel);
        story.record();
        CHECK_FALSE(story.issueUnder(page, "note").isEmpty());
        story.write(page, "step.note", QStringLiteral("客户不修了"));
        story.record();
        CHECK(story.state() == QStringLiteral("cancelled"));
    }
    SECTION("a moment that lies ahead is refused")
    {
        page.startStep(OrderEventKind::Respond);
        story.field<QLineEdit>(page, "step.at")->setText(QStringLiteral("2026-03-02 10:00"));
        story.record();
        CHECK_FALSE(story.issueUnder(page, "at").isEmpty());
        story.field<QLineEdit>(page, "step.at")->setText(QStringLiteral("soon"));
        story.record();
        CHECK_FALSE(story.issueUnder(page, "at").isEmpty());
        CHECK(story.state() == QStringLiteral("registered"));
    }
}

TEST_CASE("A change by somebody else is told, the page shows it, and what was typed stays")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Diagnose);
    story.write(page, "step.cause", QStringLiteral("压缩机漏氟"));
    story.act(story.id, story.step(OrderEventKind::Respond));
    story.record();
    REQUIRE(page.stepPanel()->isOpen());
    REQUIRE_FALSE(story.messages.isEmpty());
    CHECK(story.messages.back().contains(QStringLiteral("changed meanwhile")));
    CHECK(page.view().order.state == OrderState::Responded);
    CHECK(story.field<QPlainTextEdit>(page, "step.cause")->toPlainText() == QStringLiteral("压缩机漏氟"));
    CHECK(story.state() == QStringLiteral("responded"));
    story.record();
    CHECK(story.state() == QStringLiteral("diagnosed"));
    CHECK(story.text("SELECT diagnosed_cause FROM work_order") == QStringLiteral("压缩机漏氟"));
}

TEST_CASE("Fees from the price list with a waiver are settled with two payments and end on a receipt")
{
    OrderStory story;
    // Out of warranty: nothing is proposed free of charge.
    REQUIRE(story.database().statement("UPDATE product_unit SET installed_on = '2020-01-01'").run());
    story.act(story.id, story.step(OrderEventKind::Resolve));
    OrderPage page(story.context);
    story.show(page, story.route());

    story.press(Qt::Key_L, Qt::ControlModifier);
    auto* name = story.field<QLineEdit>(page, "fee.name");
    REQUIRE(name->hasFocus());
    name->setText(QStringLiteral("V01"));
    story.press(Qt::Key_Return);
    story.field<QLineEdit>(page, "fee.quantity")->setFocus();
    CHECK(story.field<MoneyEdit>(page, "fee.price")->value() == Money::fromYuan(30));
    story.record();
    REQUIRE(story.count("fee_line") == 1);

    story.press(Qt::Key_L, Qt::ControlModifier);
    name->setText(QStringLiteral("压缩机"));
    story.field<ChoiceCombo>(page, "fee.kind")->setValue(QStringLiteral("part"));
    story.field<MoneyEdit>(page, "fee.price")->setText(QStringLiteral("199.99"));
    story.field<QLineEdit>(page, "fee.quantity")->setText(QStringLiteral("1.5"));
    story.field<QLineEdit>(page, "fee.waived")->setText(QStringLiteral("50"));
    story.field<QLineEdit>(page, "fee.quantity")->setFocus();
    story.record();
    CHECK(story.count("fee_line") == 1);
    story.field<ChoiceCombo>(page, "fee.reason")->setEditText(QStringLiteral("老客户"));
    story.field<QLineEdit>(page, "fee.note")->setText(QStringLiteral("厂家配件"));
    story.record();
    REQUIRE(story.count("fee_line") == 2);
    // 199.99 × 1.5 = 299.985 → 299.99; half of it 149.995 → 150.00; 30.00 + 299.99 − 150.00 = 179.99.
    CHECK(story.field<QLabel>(page, "fees.list")->text() == QStringLiteral("329.99"));
    CHECK(story.field<QLabel>(page, "fees.waived")->text() == QStringLiteral("-150.00"));
    CHECK(story.field<QLabel>(page, "fees.due")->text() == QStringLiteral("¥ 179.99"));

    page.startStep(OrderEventKind::Settle);
    auto* cash = story.field<MoneyEdit>(page, "payment.cash");
    CHECK(cash->value() == Money::fromFen(17999));
    cash->setText(QStringLiteral("100"));
    story.record();
    CHECK(story.field<QLabel>(page, "settle.problem")->isVisible());
    CHECK(story.count("receipt") == 0);
    story.field<MoneyEdit>(page, "payment.wechat")->setText(QStringLiteral("79.99"));
    CHECK(story.field<QLabel>(page, "settle.rest")->text() == QStringLiteral("Adds up"));
    story.record();

    CHECK(story.state() == QStringLiteral("settled"));
    CHECK(story.text("SELECT number FROM receipt") == QStringLiteral("CX-R26-000001"));
    CHECK(story.number(QStringLiteral("SELECT SUM(amount_fen) FROM payment")) == 17999);
    REQUIRE(story.routes.size() == 1);
    CHECK(story.routes.front().page == QStringLiteral("print-preview"));
    CHECK(story.routes.front().extras.value(QStringLiteral("document")).toString() == QStringLiteral("receipt"));
    CHECK_FALSE(story.field<ActionButton>(page, "fees.add")->isVisible());
    CHECK(story.field<QLabel>(page, "fees.receipt")->text().contains(QStringLiteral("CX-R26-000001")));
}

TEST_CASE("An order without fees is settled without a receipt")
{
    OrderStory story;
    story.act(story.id, story.step(OrderEventKind::Resolve));
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Settle);
    CHECK(page.stepPanel()->isOpen());
    story.record();
    CHECK(story.state() == QStringLiteral("settled"));
    CHECK(story.count("receipt") == 0);
}

TEST_CASE("A typed step is not lost by leaving the page unawares")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    REQUIRE_DONE(page.canLeave());
    page.startStep(OrderEventKind::Diagnose);
    REQUIRE_DONE(page.canLeave());
    page.startStep(OrderEventKind::Diagnose);
    story.write(page, "step.cause", QStringLiteral("漏氟"));
    story.prompt.answer(false);
    CHECK_FALSE(page.canLeave().has_value());
    CHECK(page.stepPanel()->isOpen());
    story.prompt.answer(true);
    REQUIRE_DONE(page.canLeave());
}

TEST_CASE("Complaint, agreement, product and papers lead to their pages with this order")
{
    OrderStory story;
    story.act(story.id, story.step(OrderEventKind::Resolve));
    story.act(story.id, story.step(OrderEventKind::Close));
    OrderPage page(story.context);
    story.show(page, story.route());
    const auto trigger = [&](const char* menu, const char* name) {
        QMenu* shown = story.field<ActionButton>(page, menu)->menu();
        Q_EMIT shown->aboutToShow();
        for (QAction* action : shown->actions()) {
            if (action->objectName() == QLatin1String(name)) {
                action->trigger();
                return story.routes.back();
            }
        }
        FAIL("no entry " << name);
        return Route();
    };
    CHECK(trigger("order.more", "order.complaint").extras.value(QStringLiteral("order")).toLongLong() ==
          story.id.value);
    CHECK(trigger("order.more", "order.agreement").page == QStringLiteral("agreement"));
    CHECK(trigger("order.more", "order.survey").page == QStringLiteral("survey"));
    CHECK(trigger("order.print", "print.progress").id == story.id.value);
    story.field<ActionButton>(page, "order.unit")->click();
    CHECK(story.routes.back().page == QStringLiteral("unit"));
    CHECK(story.routes.back().id == 1);
    auto* timeline = page.findChild<TimelineView*>();
    REQUIRE(timeline);
    CHECK(timeline->count() >= 3);
}

TEST_CASE("Times and quantities are understood as people type them")
{
    CHECK(parseTimeOfDay(QStringLiteral("9")) == 540);
    CHECK(parseTimeOfDay(QStringLiteral("930")) == 570);
    CHECK(parseTimeOfDay(QStringLiteral("1405")) == 845);
    CHECK(parseTimeOfDay(QStringLiteral("9:05")) == 545);
    CHECK_FALSE(parseTimeOfDay(QStringLiteral("25")).has_value());
    CHECK_FALSE(parseTimeOfDay(QStringLiteral("9:75")).has_value());
    CHECK_FALSE(parseTimeOfDay(QString()).has_value());
    CHECK(parseThousandths(QStringLiteral("1.5")) == 1500);
    CHECK(parseThousandths(QStringLiteral("0.125")) == 125);
    CHECK_FALSE(parseThousandths(QStringLiteral("-1")).has_value());
    CHECK_FALSE(parseThousandths(QStringLiteral("1e3")).has_value());
    CHECK(thousandthsText(1500) == QStringLiteral("1.5"));
    CHECK(thousandthsText(2000) == QStringLiteral("2"));
    const QTimeZone zone("Asia/Shanghai");
    const Instant now = *parseInstant(QStringLiteral("2026-03-02 09:10"), zone);
    CHECK(parseMoment(QString(), now, zone) == now);
    CHECK(parseMoment(QStringLiteral("09:05"), now, zone) == parseInstant(QStringLiteral("2026-03-02 09:05"), zone));
    CHECK(parseMoment(QStringLiteral("17:00"), now, zone) == parseInstant(QStringLiteral("2026-03-01 17:00"), zone));
    CHECK_FALSE(parseMoment(QStringLiteral("soon"), now, zone).has_value());
}

TEST_CASE("after a recorded step the focus is on the next step's button")
{
    OrderStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    story.field<ActionButton>(page, "step.respond")->setFocus();
    story.press(Qt::Key_Space);
    story.record();
    REQUIRE(story.state() == QStringLiteral("responded"));
    const QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    CHECK(focused->objectName() == QStringLiteral("step.diagnose"));
}
