// SPDX-License-Identifier: GPL-3.0-or-later
// Logging and closing complaints with the keyboard.
#include "tests/gui/care_window.h"
#include "ui/complaints/complaint_list_page.h"
#include "ui/complaints/complaint_page.h"
#include "ui/complaints/feedback_page.h"
#include "ui/complaints/handling_form.h"
#include "ui/complaints/yes_no_field.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/search_field.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

Complaint logged(CareStore& store, const WorkOrder& order, ComplaintLevel level = ComplaintLevel::L1)
{
    NewComplaint request;
    request.order = order.id;
    request.level = level;
    request.claim = QStringLiteral("修了两次还漏水");
    const Outcome<Complaint> complaint = store.place->complaints().log(request);
    REQUIRE_DONE(complaint);
    return *complaint;
}

Complaint stored(CareStore& store, ComplaintId id)
{
    const Outcome<ComplaintView> view = store.place->complaints().open(id);
    REQUIRE_DONE(view);
    return view->complaint;
}

} // namespace

TEST_CASE("a complaint about an order is typed and logged with Ctrl+Enter", "[S0-036]")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), 0, {{QStringLiteral("order"), order.id.value}}});
    auto* claim = shown.find<QPlainTextEdit>("claim");
    CHECK(QApplication::focusWidget() == claim);
    claim->insertPlainText(QStringLiteral("师傅迟到三小时"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("complaint") == 1);
    REQUIRE(shown.routes.size() == 1);
    const Complaint complaint = stored(store, ComplaintId(shown.routes.front().id));
    CHECK(complaint.claim == QStringLiteral("师傅迟到三小时"));
    CHECK(complaint.order == order.id);
    CHECK(shown.page->title() == complaint.number);
}

TEST_CASE("without a claim the refusal stands under the field and nothing is lost")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), 0, {{QStringLiteral("order"), order.id.value}}});
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("complaint") == 0);
    auto* claim = shown.find<QPlainTextEdit>("claim");
    CHECK_FALSE(claim->accessibleDescription().isEmpty());
    CHECK(QApplication::focusWidget() == claim);
    CHECK(shown.words().contains(claim->accessibleDescription()));
}

TEST_CASE("the customer of a new complaint is found by the tail of the phone")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<ComplaintPage> shown(store);
    auto* search = shown.page->findChild<SearchField*>();
    REQUIRE(search);
    CHECK(QApplication::focusWidget() == search);
    QTest::keyClicks(search, QStringLiteral("8301"));
    shown.press(Qt::Key_Return);
    CHECK(shown.words().contains(QStringLiteral("欧阳建国")) == false);
    auto* claim = shown.find<QPlainTextEdit>("claim");
    CHECK(QApplication::focusWidget() == claim);
    claim->insertPlainText(QStringLiteral("等候太久"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.count("complaint") == 1);
    CHECK(stored(store, ComplaintId(shown.routes.back().id)).customer == order.customer);
}

TEST_CASE("closing names every missing field, keeps what was typed, and closes when all is there", "[S0-038]")
{
    CareStore store;
    const Complaint complaint = logged(store, store.accept(store.request()));
    Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), complaint.id.value, {}});
    shown.find<QPlainTextEdit>("finding")->setPlainText(QStringLiteral("阀门批次不良"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(stored(store, complaint.id).state == ComplaintState::Open);
    for (const char* field : {"justified", "remedy", "accepted", "cause"}) {
        INFO(field);
        CHECK_FALSE(shown.find(field)->accessibleDescription().isEmpty());
    }
    CHECK(shown.find<QPlainTextEdit>("finding")->toPlainText() == QStringLiteral("阀门批次不良"));
    for (const char* field : {"justified", "accepted"})
        shown.find(field)->findChildren<QRadioButton*>().first()->click();
    shown.find<QPlainTextEdit>("remedy")->setPlainText(QStringLiteral("免费更换"));
    shown.find<QPlainTextEdit>("cause")->setPlainText(QStringLiteral("来料检验缺失"));
    shown.picture("complaint");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const Complaint closed = stored(store, complaint.id);
    CHECK(closed.state == ComplaintState::Closed);
    CHECK(closed.justified == true);
    CHECK(shown.find<QPlainTextEdit>("finding")->isReadOnly());
}

TEST_CASE("changing the level asks for the reason; backing out leaves the level", "[S0-037]")
{
    CareStore store;
    const Complaint complaint = logged(store, store.accept(store.request()));
    Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), complaint.id.value, {}});
    auto* level = shown.find<ChoiceCombo>("complaint.level");
    const auto choose = [level](ComplaintLevel wanted) {
        level->setValue(int(wanted));
        Q_EMIT level->chosen();
    };
    choose(ComplaintLevel::L3);
    CHECK(store.prompt.textQuestions().size() == 1);
    CHECK(stored(store, complaint.id).level == ComplaintLevel::L1);
    CHECK(level->value().toInt() == int(ComplaintLevel::L1));
    shown.find<QPlainTextEdit>("finding")->setPlainText(QStringLiteral("正在调查"));
    store.prompt.answerText(QStringLiteral("媒体关注"));
    choose(ComplaintLevel::L3);
    CHECK(stored(store, complaint.id).level == ComplaintLevel::L3);
    CHECK(shown.words().contains(QStringLiteral("媒体关注")));
    CHECK(shown.find<QPlainTextEdit>("finding")->toPlainText() == QStringLiteral("正在调查"));
}

TEST_CASE("leaving with unsaved words asks first")
{
    CareStore store;
    const Complaint complaint = logged(store, store.accept(store.request()));
    Shown<ComplaintPage> shown(store, {QStringLiteral("complaint"), complaint.id.value, {}});
    REQUIRE_DONE(shown.page->canLeave());
    shown.find<QPlainTextEdit>("cause")->setPlainText(QStringLiteral("未定"));
    CHECK_FALSE(shown.page->canLeave());
    store.prompt.answer(true);
    REQUIRE_DONE(shown.page->canLeave());
}

TEST_CASE("the list opens with Enter, follows changes and keeps the selected row")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    const Complaint first = logged(store, order, ComplaintLevel::L2);
    Shown<ComplaintListPage> shown(store);
    auto* list = shown.page->findChild<ListView*>();
    REQUIRE(list);
    REQUIRE(list->list()->rowCount() == 1);
    list->selectFirst();
    logged(store, order, ComplaintLevel::L3);
    CHECK(list->list()->rowCount() == 2);
    CHECK(list->currentKey() == first.id.value);
    shown.picture("complaints");
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("complaint"));
    CHECK(shown.routes.front().id == first.id.value);
}

TEST_CASE("feedback is typed with the keyboard, refused beside its fields, answered and closed")
{
    CareStore store;
    const WorkOrder order = store.accept(store.request());
    Shown<FeedbackPage> shown(
        store, {QStringLiteral("feedback"),
                0,
                {{QStringLiteral("new"), QStringLiteral("consultation")}, {QStringLiteral("order"), order.id.value}}});
    auto* body = shown.find<QPlainTextEdit>("feedback.body");
    CHECK(QApplication::focusWidget() == body);
    body->insertPlainText(QStringLiteral("滤芯多久换一次"));
    shown.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(store.count("feedback") == 0);
    auto* topic = shown.find<QLineEdit>("feedback.topic");
    CHECK(QApplication::focusWidget() == topic);
    CHECK_FALSE(topic->accessibleDescription().isEmpty());
    CHECK(body->toPlainText() == QStringLiteral("滤芯多久换一次"));
    topic->setText(QStringLiteral("滤芯"));
    shown.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(store.count("feedback") == 1);
    auto* list = shown.find<ListView>("feedbackList");
    REQUIRE(list->list()->rowCount() == 1);
    list->setFocus();
    list->selectFirst();
    shown.press(Qt::Key_Return);
    shown.find<QPlainTextEdit>("feedback.response")->setPlainText(QStringLiteral("六个月"));
    shown.find<QSpinBox>("feedback.minutes")->setValue(5);
    shown.find("feedback.solved")->findChildren<QRadioButton*>().first()->click();
    shown.picture("feedback");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(list->list()->rowCount() == 0);
    CHECK(store.number(QStringLiteral("SELECT solved FROM feedback WHERE closed_at IS NOT NULL")) == 1);
}
