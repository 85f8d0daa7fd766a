// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations over a real store: weights that sum to one, judgements that agree, and the forty answers whose result is
// known from a separate computation.
#include "core/service/evaluation_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using sanbao::test::approx;

namespace {

const QDate kFrom(2026, 3, 1);
const QDate kTo(2026, 3, 31);

/// Surveys written with the rows they stand on; the answers then go through the desk.
struct Asked : test::TemporaryStore
{
    EvaluationDesk desk{place->context()};

    Asked()
        : TemporaryStore("bathware")
    {
        clock.set(at("2026-03-02 09:00"));
    }
    void answer(int number, const std::map<QString, int>& grades, std::optional<int> recommend = {})
    {
        Database& database = place->context().database;
        const Questionnaire& questionnaire = *place->catalogue().questionnaire();
        const QString key = QString::number(number);
        const CustomerId customer(database
                                      .statement("INSERT INTO customer (uid, name, phone, created_at) VALUES (?, "
                                                 "'欧阳建国', '13800138301', 0)")
                                      .with(QStringLiteral("c") + key)
                                      .insert());
        const WorkOrderId order(database
                                    .statement("INSERT INTO work_order (uid, number, unit_id, customer_id, "
                                               "service_type, channel, priority, state, is_open, registered_at) "
                                               "VALUES (?, ?, 1, ?, 'repair', 'hotline', 'normal', 'closed', 0, 0)")
                                    .with(QStringLiteral("o") + key, QStringLiteral("CX-") + key, customer)
                                    .insert());
        Survey survey;
        survey.order = order;
        survey.customer = customer;
        survey.questionnaire = questionnaire.id;
        survey.dueOn = QDate(2026, 3, 2);
        const SurveyId id = SurveyStore(database).insert(survey, clock.now());
        SurveyAnswers answers;
        answers.grades = grades;
        answers.recommend = recommend;
        REQUIRE_DONE(place->surveys().answer(id, 0, answers));
    }
    /// Grade counts from very satisfied to very dissatisfied for each indicator, dealt out to as many answers.
    void deal(const std::vector<std::vector<int>>& counts)
    {
        const std::vector<IndicatorWeight> indicators = desk.weights()->indicators;
        std::vector<std::vector<int>> columns;
        for (const std::vector<int>& row : counts) {
            columns.emplace_back();
            for (int grade = 0; grade < 5; ++grade)
                columns.back().insert(columns.back().end(), std::size_t(row[std::size_t(grade)]), 5 - grade);
        }
        for (std::size_t i = 0; i < columns.front().size(); ++i) {
            std::map<QString, int> grades;
            for (std::size_t indicator = 0; indicator < indicators.size(); ++indicator)
                grades[indicators[indicator].code] = columns[indicator][i];
            answer(int(i), grades);
        }
    }
};

} // namespace

TEST_CASE("A fresh store evaluates with 0.45, 0.25, 0.15, 0.10 and 0.05, and weights must sum to one",
          "[S2-043][S2-044]")
{
    Asked store;
    const EvaluationWeights fresh = *store.desk.weights();
    REQUIRE(fresh.indicators.size() == 5);
    const std::vector<double> wanted{0.45, 0.25, 0.15, 0.10, 0.05};
    std::map<QString, int> weights;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(fresh.indicators[i].weight == approx(wanted[i], 1e-12));
        weights[fresh.indicators[i].code] = 2000;
    }
    weights[fresh.indicators[0].code] = 1999;
    const Done refused = store.desk.saveDirectWeights(weights);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().message.contains(QStringLiteral("0.9999")));
    CHECK(store.desk.weights()->source == WeightSource::Shipped);

    weights[fresh.indicators[0].code] = 2000;
    REQUIRE_DONE(store.desk.saveDirectWeights(weights));
    CHECK(store.desk.weights()->source == WeightSource::Direct);
    CHECK(store.desk.weights()->indicators[0].weight == approx(0.2, 1e-12));
    REQUIRE_DONE(store.desk.useShippedWeights());
    CHECK(store.desk.weights()->indicators[0].weight == approx(0.45, 1e-12));
}

TEST_CASE("Forty recorded answers give the known evaluation under every operator", "[S2-048]")
{
    Asked store;
    store.deal({{14, 16, 7, 2, 1}, {18, 14, 5, 2, 1}, {8, 15, 11, 4, 2}, {9, 14, 10, 5, 2}, {10, 17, 8, 3, 2}});
    const EvaluationReport report = *store.desk.evaluate(kFrom, kTo);
    REQUIRE(report.result);
    CHECK(report.result->score == approx(78.375, 1e-9));
    CHECK(report.result->grade == 1);
    CHECK(report.answered == 40);
    CHECK_FALSE(report.insufficient);
    CHECK(*report.byOperator[std::size_t(FuzzyOperator::MinMax)] == approx(76.7442, 1e-4));
    CHECK(*report.byOperator[std::size_t(FuzzyOperator::ProductMax)] == approx(80.0, 1e-9));
    CHECK(*report.byOperator[std::size_t(FuzzyOperator::MinSum)] == approx(73.3333, 1e-4));
    const std::vector<double> scores{80, 83, 71.5, 71.5, 75};
    for (std::size_t i = 0; i < scores.size(); ++i)
        CHECK(*report.indicators[i].score == approx(scores[i], 1e-9));
    CHECK(report.indicators[0].counts == std::array<qint64, 5>{14, 16, 7, 2, 1});
    CHECK(report.indicators[0].membership[0] == approx(0.35, 1e-12));
}

TEST_CASE("Nobody's silence is satisfaction: without answers there is no result, with few it is called insufficient")
{
    Asked store;
    const EvaluationReport empty = *store.desk.evaluate(kFrom, kTo);
    CHECK_FALSE(empty.result);
    CHECK(empty.answered == 0);
    const QString first = store.desk.weights()->indicators[0].code;
    store.answer(1, {{first, 5}}, 10);
    const EvaluationReport one = *store.desk.evaluate(kFrom, kTo);
    CHECK(one.insufficient);
    REQUIRE(one.result);
    CHECK(one.result->score == approx(100.0, 1e-9));
    CHECK_FALSE(one.indicators[1].score.has_value());
    CHECK(one.recommendation.promoters == 1);
}

TEST_CASE("Experts' judgements become weights; contradicting ones are refused with the worst named", "[S2-045]")
{
    Asked store;
    const std::vector<ExpertJudgement> experts{{QStringLiteral("王店长"), {2, 3, 5, 9, 2, 3, 5, 2, 3, 2}},
                                               {QStringLiteral("李工"), {3, 3, 4, 7, 1, 3, 5, 2, 4, 3}},
                                               {QStringLiteral("张师傅"), {1, 3, 5, 8, 3, 3, 6, 1, 3, 2}}};
    REQUIRE_DONE(store.desk.saveJudgements(experts));
    const EvaluationWeights kept = *store.desk.weights();
    CHECK(kept.source == WeightSource::Judgements);
    CHECK(kept.experts == experts);
    CHECK(kept.indicators[0].weight == approx(0.439859, 1e-6));
    REQUIRE(kept.judged);
    CHECK(kept.judged->experts[1].consistencyRatio == approx(0.024460, 1e-6));
    CHECK(kept.judged->group.consistencyRatio == approx(0.002648, 1e-6));

    const Done refused = store.desk.saveJudgements({{QStringLiteral("王店长"), {9, 0.2, 5, 9, 9, 3, 5, 2, 0.2, 2}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.front().field == QStringLiteral("judgements"));
    CHECK(store.desk.weights()->experts == experts);
    CHECK_FALSE(store.desk.saveJudgements({{QStringLiteral("王店长"), {1, 2}}}));
    CHECK_FALSE(store.desk.saveJudgements({{QStringLiteral(" "), {2, 3, 5, 9, 2, 3, 5, 2, 3, 2}}}));
}

TEST_CASE("Weights are settings: only who may change them does, and each change is audited")
{
    Asked store;
    REQUIRE_DONE(store.place->actAs(QStringLiteral("counter")));
    const Done denied = store.desk.useShippedWeights();
    REQUIRE_FALSE(denied);
    CHECK(denied.error().kind == FailureKind::Denied);
}

TEST_CASE("The manager weighs the indicators, sets the threshold and writes the advice without being an administrator")
{
    Asked store;
    REQUIRE_DONE(store.place->actAs(QStringLiteral("manager")));
    REQUIRE_DONE(store.desk.saveDirectWeights({{QStringLiteral("quality"), 4000},
                                               {QStringLiteral("attitude"), 3000},
                                               {QStringLiteral("response_speed"), 1500},
                                               {QStringLiteral("efficiency"), 1000},
                                               {QStringLiteral("overall"), 500}}));
    REQUIRE_DONE(store.desk.saveThreshold(70));
    REQUIRE_DONE(store.desk.saveAdvice(QStringLiteral("attitude"), QStringLiteral("先问好")));
    REQUIRE_DONE(store.desk.useShippedWeights());
    REQUIRE_DONE(store.place->actAs(QStringLiteral("counter")));
    REQUIRE_REFUSED(store.desk.saveThreshold(60), FailureKind::Denied);
}
