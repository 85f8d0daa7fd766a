// SPDX-License-Identifier: GPL-3.0-or-later
// The process at the counter with real keys: what a step misses stands under its field, the customer signs on the
// screen, the administrator designs the process, and one job walks through the window from intake to closing.
#include "core/service/completion_desk.h"
#include "core/service/hands_on_desk.h"
#include "core/service/order_service_desk.h"
#include "core/service/process_desk.h"
#include "core/service/proposal_desk.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/signature_pad.h"
#include "ui/orders/order_page.h"
#include "ui/orders/step_panel.h"
#include "ui/settings/process_section.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"
#include "ui/work/work_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct ProcessCounter : PageStore
{
    WorkOrderId id = log(QStringLiteral("张伟"), QStringLiteral("13912345678"), QStringLiteral("SN1"),
                         QStringLiteral("时好时坏，说不清"));

    ProcessCounter() { enforceProcess(true); }

    Route route() const { return {QStringLiteral("order"), id.value, {}}; }
    void record() { press(Qt::Key_Return, Qt::ControlModifier); }
    static QString issueUnder(OrderPage& page, const char* key)
    {
        for (FormSection* section : page.stepPanel()->panel()->findChildren<FormSection*>()) {
            if (const FormRow* row = section->row(QLatin1String(key)))
                return row->issue();
        }
        return QStringLiteral("no such row");
    }
    void draw(QWidget* pad)
    {
        QTest::mousePress(pad, Qt::LeftButton, {}, QPoint(30, 90));
        for (const QPoint& at : {QPoint(60, 40), QPoint(90, 100), QPoint(140, 50), QPoint(200, 95), QPoint(260, 60)})
            QTest::mouseMove(pad, at);
        QTest::mouseRelease(pad, Qt::LeftButton, {}, QPoint(260, 60));
    }
    void resolve()
    {
        OrderEvent event;
        event.kind = OrderEventKind::Resolve;
        event.action = QStringLiteral("换压缩机");
        act(id, event);
    }
    WorkOrder order() { return place->orders().open(id)->order; }
};

} // namespace

TEST_CASE("sending somebody without a fault class is refused under the field, and the class chosen there sends him",
          "[S2-127]")
{
    ProcessCounter story;
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Schedule);
    auto* technician = story.field<ChoiceCombo>(page, "step.technician");
    technician->setValue(story.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id.value);
    auto* grade = story.field<ChoiceCombo>(page, "step.grade");
    REQUIRE(grade->isVisible());
    CHECK(grade->value().toString().isEmpty());
    technician->setFocus();
    story.record();
    CHECK_FALSE(ProcessCounter::issueUnder(page, "grade").isEmpty());
    CHECK(story.order().state == OrderState::Registered);
    grade->setValue(QStringLiteral("common"));
    story.record();
    CHECK(story.order().state == OrderState::Scheduled);
    CHECK(story.order().grade == FaultGrade::Common);
}

TEST_CASE("the customer signs for the finished work on the screen", "[S1-019]")
{
    ProcessCounter story;
    story.resolve();
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Accept);
    auto* way = story.field<ChoiceCombo>(page, "step.way");
    REQUIRE(way->isVisible());
    way->setValue(int(ConfirmWay::Signature));
    Q_EMIT way->chosen();
    auto* pad = story.field<SignaturePad>(page, "step.pad");
    REQUIRE(pad->isVisible());
    story.field<QLineEdit>(page, "step.acceptedBy")->setFocus();
    story.record();
    CHECK_FALSE(ProcessCounter::issueUnder(page, "ink").isEmpty());
    CHECK(story.order().state == OrderState::Resolved);
    story.draw(pad);
    story.field<QLineEdit>(page, "step.acceptedBy")->setFocus();
    story.record();
    CHECK(story.order().state == OrderState::Accepted);
    CHECK(story.count("order_confirmation") == 1);
    CHECK(story.field<QLabel>(page, "ending.story")->text().contains(QStringLiteral("张伟")));
}

TEST_CASE("closing asks for what is missing under its own fields", "[S3-032]")
{
    ProcessCounter story;
    story.resolve();
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Close);
    story.field<QLineEdit>(page, "step.at")->setFocus();
    story.record();
    CHECK_FALSE(ProcessCounter::issueUnder(page, "acceptedBy").isEmpty());
    CHECK_FALSE(ProcessCounter::issueUnder(page, "toldTo").isEmpty());
    CHECK(story.order().state == OrderState::Resolved);
    story.field<QLineEdit>(page, "step.acceptedBy")->setText(QStringLiteral("张伟"));
    story.field<QLineEdit>(page, "step.toldTo")->setText(QStringLiteral("张伟爱人"));
    story.field<QLineEdit>(page, "step.at")->setFocus();
    story.record();
    CHECK(story.order().state == OrderState::Closed);
    CHECK(story.text("SELECT told_to FROM order_told WHERE way = 'phone'") == QStringLiteral("张伟爱人"));
    CHECK(story.order().acceptedBy == QStringLiteral("张伟"));
}

TEST_CASE("the process designer lists the steps of a service and its demand holds for the next order", "[S1-038]")
{
    ProcessCounter story;
    REQUIRE_DONE(story.place->actAs(QStringLiteral("admin")));
    ProcessSection section(story.context);
    section.resize(980, 900);
    section.show();
    REQUIRE(QTest::qWaitForWindowExposed(&section));
    section.load();
    auto* list = section.findChild<QTableView*>(QStringLiteral("process.list"));
    REQUIRE(list);
    REQUIRE(list->model()->rowCount() == int(Codes<OrderState>::table.size()));
    // The state "on site" stands sixth.
    list->setCurrentIndex(list->model()->index(5, 0));
    auto* fields = section.findChild<QListWidget*>(QStringLiteral("process.fields"));
    REQUIRE(fields);
    for (int row = 0; row < fields->count(); ++row) {
        if (fields->item(row)->data(Qt::UserRole).toInt() == int(ProcessField::Appointment))
            fields->item(row)->setCheckState(Qt::Checked);
    }
    section.findChild<QSpinBox*>(QStringLiteral("process.limit"))->setValue(90);
    CHECK(section.isDirty());
    section.findChild<ActionButton*>(QStringLiteral("process.save"))->click();
    CHECK_FALSE(section.isDirty());
    CHECK(story.text("SELECT fields || limit_minutes FROM process_step WHERE service_type = 'repair' AND state = "
                     "'on_site'") == QStringLiteral("appointment90"));
    OrderPage page(story.context);
    story.show(page, story.route());
    page.startStep(OrderEventKind::Arrive);
    story.field<QLineEdit>(page, "step.at")->setFocus();
    story.record();
    auto* problem = story.field<QLabel>(page, "step.problem");
    REQUIRE(problem->isVisible());
    CHECK(problem->text().contains(QStringLiteral("Appointment")));
    // A kind of service of the store's own.
    section.findChild<QLineEdit*>(QStringLiteral("kind.code"))->setText(QStringLiteral("deep_cleaning"));
    section.findChild<QLineEdit*>(QStringLiteral("kind.name"))->setText(QStringLiteral("深度清洁"));
    section.findChild<ActionButton*>(QStringLiteral("kind.save"))->click();
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM service_kind WHERE code = 'deep_cleaning'")) == 1);
}

TEST_CASE("one job walks through the window: proposal, visit, working time, hand-over, acceptance, closing")
{
    ProcessCounter story;
    OrderPage page(story.context);
    story.show(page, story.route());
    // 6: a proposal with an item of the price list, chosen by the customer.
    story.field<ActionButton>(page, "proposal.offer")->click();
    story.field<QLineEdit>(page, "proposal.name")->setText(QStringLiteral("检修制冷系统"));
    story.field<QPlainTextEdit>(page, "proposal.items")->setPlainText(QStringLiteral("L01"));
    story.field<QLineEdit>(page, "proposal.name")->setFocus();
    story.record();
    REQUIRE(story.count("proposal") == 1);
    CHECK(story.routes.back().page == QStringLiteral("print-preview"));
    story.field<ActionButton>(page, "proposal.answer")->click();
    story.field<QLineEdit>(page, "proposal.who")->setFocus();
    story.record();
    CHECK(story.text("SELECT state FROM proposal") == QStringLiteral("consented"));
    CHECK(story.place->orders().open(story.id)->fees.size() == 1);
    // 7 and 8: sent, and there.
    page.startStep(OrderEventKind::Schedule);
    story.field<ChoiceCombo>(page, "step.technician")
        ->setValue(story.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id.value);
    story.field<ChoiceCombo>(page, "step.grade")->setValue(QStringLiteral("difficult"));
    story.field<ChoiceCombo>(page, "step.technician")->setFocus();
    story.record();
    page.startStep(OrderEventKind::Arrive);
    story.record();
    REQUIRE(story.order().state == OrderState::OnSite);
    // 9: the working time on the page of the work.
    {
        WorkPage work(story.context);
        story.show(work, {QStringLiteral("work"), story.id.value, {}});
        story.field<ActionButton>(work, "handsOn.work_started")->click();
        story.clock.advance(std::chrono::minutes(35));
        story.field<ActionButton>(work, "handsOn.work_finished")->click();
        CHECK(HandsOnDesk(story.place->context()).open(story.id)->minutes == 35);
        CHECK(story.field<QLabel>(work, "handsOn.sum")->text().contains(QStringLiteral("35 min")));
    }
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.open(story.route());
    page.startStep(OrderEventKind::Resolve);
    story.field<QPlainTextEdit>(page, "step.action")->setPlainText(QStringLiteral("补充制冷剂"));
    story.field<QPlainTextEdit>(page, "step.action")->setFocus();
    story.record();
    REQUIRE(story.order().state == OrderState::Resolved);
    // 12: handed over and accepted.
    story.field<ActionButton>(page, "ending.open")->click();
    story.field<QPlainTextEdit>(page, "handover.items")->setPlainText(QStringLiteral("冰箱"));
    story.field<QPlainTextEdit>(page, "handover.items")->setFocus();
    story.record();
    CHECK(story.count("order_handover") == 1);
    page.startStep(OrderEventKind::Accept);
    story.record();
    REQUIRE(story.order().state == OrderState::Accepted);
    // 14: everything is known, so closing asks nothing more.
    page.startStep(OrderEventKind::Close);
    CHECK_FALSE(story.field<QLineEdit>(page, "step.toldTo")->isVisible());
    story.record();
    CHECK(story.order().state == OrderState::Closed);
}
