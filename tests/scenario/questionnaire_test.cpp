// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the questionnaire and what becomes of the answers given under them.
#include "core/service/evaluation_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/questionnaire_desk.h"
#include "core/service/search_desk.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

struct Questions : test::AfterCareShop
{
    QuestionnaireDesk desk{place->context()};

    QuestionForm extended()
    {
        QuestionForm questionnaire = *desk.current();
        FormQuestion why;
        why.code = QStringLiteral("why");
        why.kind = QuestionKind::Text;
        why.textZh = QStringLiteral("哪里让您不满意？");
        why.showItem = QStringLiteral("overall");
        why.showRule = ShowRule::AtMost;
        why.showValue = 2;
        questionnaire.items.push_back(why);
        return questionnaire;
    }
};

} // namespace

TEST_CASE("a fresh store asks five grades, two extras, the recommendation and the effort")
{
    Questions shop;
    const QuestionForm current = *shop.desk.current();
    CHECK(current.version == 1);
    REQUIRE(current.items.size() == 9);
    CHECK(current.items[7].kind == QuestionKind::Recommend);
    CHECK(current.items[8].kind == QuestionKind::Effort);
}

TEST_CASE("a new version is asked from now on; surveys queued before keep theirs")
{
    Questions shop;
    const WorkOrder before = shop.closed(shop.accept(shop.request("SN-1")));
    const Outcome<QuestionForm> published = shop.desk.publish(shop.extended());
    REQUIRE_DONE(published);
    CHECK(published->version == 2);
    const WorkOrder after = shop.closed(shop.accept(shop.request("SN-2")));
    CHECK(shop.place->surveys().open(shop.surveyOf(before.id).id)->questionnaire.version == 1);
    CHECK(shop.place->surveys().open(shop.surveyOf(after.id).id)->questionnaire.version == 2);
    CHECK(shop.desk.versions()->size() == 2);
    QuestionForm broken = shop.extended();
    broken.items[0].weightBasisPoints += 100;
    CHECK_FALSE(shop.desk.publish(broken));
    CHECK(shop.desk.current()->version == 2);
}

TEST_CASE("answers of every kind are kept, and one that was not to be asked is refused")
{
    Questions shop;
    REQUIRE_DONE(shop.desk.publish(shop.extended()));
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    const Survey due = shop.surveyOf(order.id);
    SurveyAnswers answers;
    answers.grades[QStringLiteral("overall")] = 4;
    answers.replies[QStringLiteral("why")] = {std::nullopt, QStringLiteral("等太久")};
    const Outcome<Survey> refused = shop.place->surveys().answer(due.id, due.revision, answers);
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) == QStringList{QStringLiteral("why")});
    answers.grades[QStringLiteral("overall")] = 1;
    answers.replies[QStringLiteral("effort")] = {2, {}};
    answers.recommend = 3;
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const Survey stored = shop.surveyOf(order.id);
    CHECK(shop.place->surveys().open(stored.id)->replies == answers.replies);
    CHECK(stored.recommend == 3);
    CHECK(shop.number(QStringLiteral("SELECT grade FROM survey_answer WHERE survey_id = 1 AND item = 'overall'")) == 1);
}

TEST_CASE("somebody who speaks against us is called again, and who says nothing about it is not")
{
    Questions shop;
    const auto lowCalls = [&shop] {
        return shop.number(QStringLiteral("SELECT COUNT(*) FROM care_task WHERE kind = 'low_grade'"));
    };
    const Survey first = shop.surveyOf(shop.closed(shop.accept(shop.request("SN-1"))).id);
    SurveyAnswers content;
    content.grades[QStringLiteral("overall")] = 4;
    REQUIRE_DONE(shop.place->surveys().answer(first.id, first.revision, content));
    CHECK(lowCalls() == 0);
    const Survey second = shop.surveyOf(shop.closed(shop.accept(shop.request("SN-2"))).id);
    SurveyAnswers detractor;
    detractor.recommend = 4;
    REQUIRE_DONE(shop.place->surveys().answer(second.id, second.revision, detractor));
    CHECK(lowCalls() == 1);
}

TEST_CASE("the printed form carries a code that finds the page where its answers are entered")
{
    Questions shop;
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    const Outcome<Document> form = shop.place->papers().build(DocumentKind::Survey, order.id.value);
    REQUIRE_DONE(form);
    REQUIRE(form->code);
    CHECK(form->code->text == QStringLiteral("SURVEY:") + order.number);
    const Outcome<std::vector<SearchHit>> hits = shop.place->search().find(form->code->text);
    REQUIRE_DONE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().kind == HitKind::Survey);
    CHECK(hits->front().id == shop.surveyOf(order.id).id.value);
}

TEST_CASE("product quality is asked and told apart from the service", "[S2-029]")
{
    Questions shop;
    QuestionForm questionnaire = *shop.desk.current();
    FormQuestion durable;
    durable.code = QStringLiteral("product_durability");
    durable.textZh = QStringLiteral("您对产品的耐用性满意吗？");
    durable.theme = QuestionTheme::Product;
    questionnaire.items.push_back(durable);
    REQUIRE_DONE(shop.desk.publish(questionnaire));
    CHECK(shop.desk.current()->items.back().theme == QuestionTheme::Product);
    EvaluationDesk evaluation(shop.place->context());
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    const Survey due = shop.surveyOf(order.id);
    SurveyAnswers answers;
    answers.grades = {{QStringLiteral("overall"), 5}, {QStringLiteral("product_durability"), 1}};
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const Outcome<EvaluationReport> report = evaluation.evaluate(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(report);
    // The product's grade is no part of the score of the service.
    REQUIRE(report->result);
    CHECK(report->result->score == Approx(100.0));
    REQUIRE(report->products.size() == 1);
    CHECK(report->products.front().indicator.code == QStringLiteral("product_durability"));
    CHECK(report->products.front().score == Approx(20.0));
}
