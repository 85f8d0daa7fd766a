// SPDX-License-Identifier: GPL-3.0-or-later
// The survey call with the keyboard: digits answer, silence stays empty, and outcomes lead back to the list.
#include "tests/gui/care_window.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/surveys/result_page.h"
#include "ui/surveys/scale_row.h"
#include "ui/surveys/survey_list_page.h"
#include "ui/surveys/survey_page.h"
#include "ui/widgets/form_section.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

Survey surveyOf(CareStore& store, const WorkOrder& order)
{
    const Outcome<std::optional<Survey>> survey = store.place->surveys().ofOrder(order.id);
    REQUIRE_DONE(survey);
    REQUIRE(survey->has_value());
    return **survey;
}

Route surveyRoute(const Survey& survey)
{
    return {QStringLiteral("survey"), survey.id.value, {}};
}

} // namespace

TEST_CASE("digits answer one question after the other and Ctrl+Enter saves exactly what was said", "[S0-051][S2-046]")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    const Survey due = surveyOf(store, order);
    Shown<SurveyPage> shown(store, surveyRoute(due));
    const QList<ScaleRow*> rows = shown.page->findChildren<ScaleRow*>();
    REQUIRE(rows.size() == 10);
    for (const ScaleRow* row : rows)
        CHECK_FALSE(row->value().has_value());
    CHECK(QApplication::focusWidget() == rows[0]);
    shown.press(Qt::Key_5);
    CHECK(QApplication::focusWidget() == rows[1]);
    shown.press(Qt::Key_4);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_1);
    CHECK(rows[2]->value() == std::nullopt);
    CHECK(rows[3]->value() == 1);
    rows[8]->setFocus();
    shown.press(Qt::Key_1);
    shown.press(Qt::Key_0);
    CHECK(rows[8]->value() == 10);
    shown.find<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("师傅很耐心"));
    shown.picture("survey");
    shown.press(Qt::Key_Return, Qt::ControlModifier);

    const Survey answered = surveyOf(store, order);
    CHECK(answered.state == SurveyState::Answered);
    CHECK(answered.grades == std::map<QString, int>{{QStringLiteral("quality"), 5},
                                                    {QStringLiteral("attitude"), 4},
                                                    {QStringLiteral("efficiency"), 1}});
    CHECK(answered.recommend == 10);
    CHECK(answered.channel == SurveyChannel::Phone);
    CHECK(answered.comment == QStringLiteral("师傅很耐心"));
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.front().page == QStringLiteral("surveys"));
}

TEST_CASE("an answer is taken back with Delete, and an empty survey is not saved")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    Shown<SurveyPage> shown(store, surveyRoute(surveyOf(store, order)));
    ScaleRow* first = shown.page->findChildren<ScaleRow*>().first();
    shown.press(Qt::Key_3);
    first->setFocus();
    CHECK(first->value() == 3);
    shown.press(Qt::Key_Delete);
    CHECK(first->value() == std::nullopt);
    shown.press(Qt::Key_6);
    CHECK(first->value() == std::nullopt);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(surveyOf(store, order).state == SurveyState::Due);
    CHECK(shown.routes.empty());
    CHECK(shown.words().contains(QStringLiteral("at least one answer")));
}

TEST_CASE("not reached notes the attempt and the call comes back tomorrow")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    store.clock.set(store.at("2026-03-05 10:00"));
    Shown<SurveyPage> shown(store, surveyRoute(surveyOf(store, order)));
    store.prompt.answerText(QStringLiteral("无人接听"));
    shown.press(Qt::Key_F6);
    const Survey tried = surveyOf(store, order);
    CHECK(tried.attempts == 1);
    CHECK(tried.dueOn == QDate(2026, 3, 6));
    CHECK(shown.routes.front().page == QStringLiteral("surveys"));
}

TEST_CASE("F9 opens the call, F6 notes that nobody answered, and the row comes back tomorrow")
{
    CareStore store;
    store.closed(store.accept(store.request()));
    store.clock.set(store.at("2026-03-05 10:00"));
    Shown<SurveyListPage> shown(store);
    auto* list = shown.find<ListView>("surveyCallsList");
    list->setFocus();
    list->selectFirst();
    shown.press(Qt::Key_F9);
    shown.press(Qt::Key_F6);
    CHECK(list->list()->rowCount() == 0);
    REQUIRE_FALSE(shown.messages.empty());
    CHECK(shown.messages.back().second.contains(QStringLiteral("2026-03-06")));
}

TEST_CASE("an answered survey is shown and no longer changed")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    const Survey due = surveyOf(store, order);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 2);
    REQUIRE_DONE(store.place->surveys().answer(due.id, due.revision, answers));
    Shown<SurveyPage> shown(store, surveyRoute(due));
    auto* overall = shown.find<ScaleRow>("overall");
    CHECK(overall->value() == 2);
    overall->setFocus();
    shown.press(Qt::Key_5);
    CHECK(overall->value() == 2);
}

TEST_CASE("the call list shows who is due today, opens with Enter, and empties when the survey is done")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    Shown<SurveyListPage> shown(store);
    auto* list = shown.find<ListView>("surveyCallsList");
    CHECK(list->list()->rowCount() == 0);
    store.clock.set(store.at("2026-03-05 10:00"));
    shown.page->open({});
    REQUIRE(list->list()->rowCount() == 1);
    list->setFocus();
    list->selectFirst();
    shown.picture("surveys");
    shown.press(Qt::Key_Return);
    CHECK(shown.words().contains(order.number));
    shown.find<QPlainTextEdit>("call.note")->setPlainText(QStringLiteral("一切正常"));
    shown.picture("call");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.routes.size() == 1);
    const Survey due = surveyOf(store, order);
    CHECK(shown.routes.front().page == QStringLiteral("survey"));
    CHECK(shown.routes.front().id == due.id.value);
    REQUIRE_DONE(store.place->surveys().decline(due.id, due.revision, {}));
    CHECK(list->list()->rowCount() == 0);
}

TEST_CASE("an interview keeps its notes and the method that was chosen")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    Shown<SurveyPage> shown(store, surveyRoute(surveyOf(store, order)));
    shown.find<QPlainTextEdit>("comment")->setPlainText(QStringLiteral("访谈记录"));
    shown.find<ChoiceCombo>("survey.method")->setValue(int(SurveyMethod::Interview));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const Survey kept = surveyOf(store, order);
    CHECK(kept.state == SurveyState::Answered);
    CHECK(store.place->surveys().open(kept.id)->method == SurveyMethod::Interview);
}

TEST_CASE("a campaign is planned, drawn and finished on the survey calendar, and results show its answers", "[S2-157]")
{
    CareStore store;
    const WorkOrder order = store.closed(store.accept(store.request()));
    store.clock.set(store.at("2026-04-02 09:00"));
    Shown<ResultPage> shown(
        store, {QStringLiteral("survey-results"), 0, {{QStringLiteral("view"), QStringLiteral("calendar")}}});
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.find<QLineEdit>("campaign.name")->clear();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(shown.find<QLineEdit>("campaign.name")->accessibleDescription().isEmpty());
    shown.find<QLineEdit>("campaign.name")->setText(QStringLiteral("三月"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    auto* list = shown.find<ListView>("campaignsList");
    REQUIRE(list->list()->rowCount() == 1);
    CHECK(list->list()->index(0, 1).data().toString() == QStringLiteral("due"));
    list->setFocus();
    list->selectFirst();
    shown.press(Qt::Key_F9);
    CHECK(store.count("campaign_survey") == 1);
    CHECK(list->list()->index(0, 4).data().toString().startsWith(QStringLiteral("0 %")));
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 5);
    const Survey due = surveyOf(store, order);
    REQUIRE_DONE(store.place->surveys().answer(due.id, due.revision, answers));
    CHECK(list->list()->index(0, 4).data().toString().startsWith(QStringLiteral("100 %")));
    shown.picture("campaigns");
}

TEST_CASE("a refused save is told even when its field is not on the form")
{
    CareStore store;
    Shown<ResultPage> shown(
        store, {QStringLiteral("survey-results"), 0, {{QStringLiteral("view"), QStringLiteral("calendar")}}});
    shown.press(Qt::Key_N, Qt::ControlModifier);
    auto* name = shown.find<QLineEdit>("campaign.name");
    auto* form = qobject_cast<FormSection*>(name->parentWidget());
    REQUIRE(form);
    name->clear();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    const QString refusal = form->row(QStringLiteral("name"))->issue();
    CHECK_FALSE(refusal.isEmpty());
    CHECK(shown.messages.empty());

    form->row(QStringLiteral("name"))->setVisible(false);
    shown.find<QLineEdit>("campaign.from")->setFocus();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.messages.size() == 1);
    CHECK(shown.messages.back() == std::pair(Tone::Error, refusal));
    CHECK(store.count("survey_campaign") == 0);
}

TEST_CASE("the periodic analysis is signed with a conclusion beside what the period says", "[S2-192]")
{
    CareStore store;
    const Survey due = surveyOf(store, store.closed(store.accept(store.request())));
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 5);
    REQUIRE_DONE(store.place->surveys().answer(due.id, due.revision, answers));
    store.clock.set(store.at("2026-04-20 09:00"));
    Shown<ResultPage> shown(
        store, {QStringLiteral("survey-results"), 0, {{QStringLiteral("view"), QStringLiteral("analyses")}}});
    CHECK(shown.words().contains(QStringLiteral("overdue: 1")));
    shown.find<QPushButton>("analysis.sign")->click();
    CHECK(store.count("feedback_analysis") == 0);
    shown.find<QPlainTextEdit>("analysis.conclusion")->setPlainText(QStringLiteral("增加早班"));
    shown.find<QPushButton>("analysis.sign")->click();
    CHECK(store.count("feedback_analysis") == 1);
    CHECK(shown.words().contains(QStringLiteral("overdue: 0")));
}
