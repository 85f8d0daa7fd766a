// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys together: how they were collected, by product line, campaigns with their response rate, and the analysis
// somebody has to sign.
#include "core/service/attachment_desk.h"
#include "core/service/campaign_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/quality_desk.h"
#include "core/service/questionnaire_desk.h"
#include "core/service/survey_result_desk.h"
#include "core/service/trace_desk.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;
using test::approx;

namespace {

struct ResultShop : test::AfterCareShop
{
    SurveyResultDesk results{place->context()};
    CampaignDesk campaigns{place->context()};
    int made = 0;

    Survey closedSurvey()
    {
        const QByteArray serial = "SN-" + QByteArray::number(1000 + made++);
        return surveyOf(closed(accept(request(serial.constData()))).id);
    }
    Survey answered(const Survey& survey, SurveyMethod method, int overall, std::optional<int> recommend = {},
                    const std::map<QString, int>& more = {})
    {
        SurveyAnswers answers;
        answers.grades = more;
        answers.grades[QStringLiteral("overall")] = overall;
        answers.recommend = recommend;
        answers.method = method;
        const Outcome<Survey> kept = place->surveys().answer(survey.id, survey.revision, answers);
        REQUIRE_DONE(kept);
        return *kept;
    }
    SurveyCampaign wanted() const
    {
        SurveyCampaign campaign;
        campaign.name = QStringLiteral("三月满意度");
        campaign.from = QDate(2026, 3, 1);
        campaign.to = QDate(2026, 3, 31);
        campaign.startOn = QDate(2026, 4, 2);
        return campaign;
    }
};

const QDate kFirst(2026, 3, 1);
const QDate kLast(2026, 3, 31);

} // namespace

TEST_CASE("the method of an answer is stored and results are split by it", "[S2-033]")
{
    ResultShop shop;
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 5, 10);
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 2, 3);
    shop.answered(shop.closedSurvey(), SurveyMethod::Paper, 4);
    const Survey online = shop.answered(shop.closedSurvey(), SurveyMethod::Online, 3, 9);
    CHECK(shop.place->surveys().open(online.id)->method == SurveyMethod::Online);
    const SurveyResult result = *shop.results.result(kFirst, kLast);
    CHECK(result.answered == 4);
    CHECK(result.csat.satisfied == 2);
    REQUIRE(result.methods.size() == 3);
    CHECK(result.methods[0].method == SurveyMethod::Phone);
    CHECK(result.methods[0].answered == 2);
    CHECK(result.methods[0].csat.satisfied == 1);
    CHECK(result.methods[0].mean.value_or(-99) == approx(3.5, 1e-9));
    CHECK(result.methods[0].nps.answers == 2);
    const auto rows = shop.place->surveys().finished(SurveyState::Answered, {}, 10);
    REQUIRE(rows->size() == 4);
    CHECK(rows->front().method == QStringLiteral("online"));
}

TEST_CASE("a technician enters a field visit for a colleague's order, never for his own, and no phone survey",
          "[S2-047]")
{
    ResultShop shop;
    const Survey survey = shop.closedSurvey();
    SurveyAnswers answers;
    answers.grades = {{QStringLiteral("overall"), 4}};
    answers.method = SurveyMethod::Visit;
    shop.as("tech1");
    CHECK(shop.place->surveys().answer(survey.id, survey.revision, answers).error().kind == FailureKind::Denied);
    shop.as("tech2");
    answers.method = SurveyMethod::Phone;
    CHECK(shop.place->surveys().answer(survey.id, survey.revision, answers).error().kind == FailureKind::Denied);
    answers.method = SurveyMethod::Visit;
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    shop.as("manager");
    CHECK(shop.place->surveys().open(survey.id)->method == SurveyMethod::Visit);
    CHECK(shop.results.result(kFirst, kLast)->methods.front().method == SurveyMethod::Visit);
    shop.answered(shop.closedSurvey(), SurveyMethod::Visit, 5);
}

TEST_CASE("an interview is an answer of free notes with files, and nothing else may be empty", "[S2-147]")
{
    ResultShop shop;
    const Survey survey = shop.closedSurvey();
    SurveyAnswers notes;
    notes.comment = QStringLiteral("访谈一小时：安装流程顺，但预约等待长");
    notes.method = SurveyMethod::Phone;
    CHECK_FALSE(shop.place->surveys().answer(survey.id, survey.revision, notes));
    notes.method = SurveyMethod::Interview;
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, notes));
    Attachment file;
    file.owner = AttachmentOwner::Survey;
    file.ownerId = survey.id.value;
    file.name = QStringLiteral("访谈记录.txt");
    file.mediaType = QStringLiteral("text/plain");
    REQUIRE_DONE(shop.place->attachments().add(file, QByteArrayLiteral("记录")));
    const SurveyView view = *shop.place->surveys().open(survey.id);
    CHECK(view.method == SurveyMethod::Interview);
    CHECK(view.survey.comment == notes.comment);
    CHECK(shop.place->attachments().of(AttachmentOwner::Survey, survey.id.value)->size() == 1);
}

TEST_CASE("a fresh questionnaire scores installation, response and thoroughness apart, exported by product line",
          "[S0-007]")
{
    ResultShop shop;
    const QuestionForm form = *QuestionnaireDesk(shop.place->context()).current();
    std::map<QString, QString> texts;
    for (const FormQuestion& item : form.items) {
        if (item.kind == QuestionKind::Grade)
            texts[item.code] = item.textZh;
    }
    CHECK(texts[QStringLiteral("installation_professionalism")].contains(QStringLiteral("安装的专业性")));
    CHECK(texts[QStringLiteral("response_speed")].contains(QStringLiteral("响应速度")));
    CHECK(texts[QStringLiteral("fix_thoroughness")].contains(QStringLiteral("问题解决的彻底性")));
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 4, {},
                  {{QStringLiteral("installation_professionalism"), 5},
                   {QStringLiteral("response_speed"), 2},
                   {QStringLiteral("fix_thoroughness"), 4}});
    std::map<QString, double> means;
    const std::vector<LineResult> lines = *shop.results.lines(kFirst, kLast);
    for (const LineResult& line : lines) {
        CHECK(line.categoryName == QStringLiteral("Smart toilet"));
        means[line.item] = line.mean;
    }
    for (const char* core : kCoreItems)
        REQUIRE(means.count(QLatin1String(core)) == 1);
    CHECK(means[QStringLiteral("response_speed")] == approx(2, 1e-9));
    const QString table = QString::fromUtf8(*shop.results.lineTable(kFirst, kLast));
    for (const char* core : kCoreItems)
        CHECK(table.contains(QLatin1String(core)));
    CHECK(table.contains(QStringLiteral("Smart toilet")));
}

TEST_CASE("effort and comments are charted month by month", "[S0-071]")
{
    ResultShop shop;
    for (const int easy : {7, 4}) {
        const Survey survey = shop.closedSurvey();
        SurveyAnswers answers;
        answers.replies[QStringLiteral("effort")] = {easy, {}};
        answers.comment = easy == 7 ? QStringLiteral("很方便") : QString();
        REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    }
    shop.setTime("2026-04-10 09:00");
    const Survey april = shop.closedSurvey();
    SurveyAnswers answers;
    answers.replies[QStringLiteral("effort")] = {2, {}};
    REQUIRE_DONE(shop.place->surveys().answer(april.id, april.revision, answers));
    const std::vector<VoiceMonth> months = *shop.results.months(QDate(2026, 4, 30));
    REQUIRE(months.size() == 12);
    CHECK(months[11].month == QDate(2026, 4, 1));
    CHECK(months[11].effort.value_or(-99) == approx(2, 1e-9));
    CHECK(months[11].comments == 0);
    CHECK(months[10].effort.value_or(-99) == approx(5.5, 1e-9));
    CHECK(months[10].effortAnswers == 2);
    CHECK(months[10].comments == 1);
    CHECK_FALSE(months[9].effort.has_value());
}

TEST_CASE("the promoter score says its counts, sample size and margin", "[S2-136]")
{
    // 50 promoters, 30 passive, 20 detractors: 30, SE = 100·sqrt((0.5+0.2−0.3²)/100) = 7.81, margin 15.3.
    const QString words = npsWords({100, 50, 20});
    for (const char* part : {"30", "15", "100", "50", "20"})
        CHECK(words.contains(QLatin1String(part)));
    CHECK_FALSE(npsWords({0, 0, 0}).contains(QLatin1Char('0')));
}

TEST_CASE("a campaign draws its sample by the rule and reports who answered", "[S1-059][S2-157]")
{
    ResultShop shop;
    std::vector<Survey> surveys;
    for (int i = 0; i < 6; ++i)
        surveys.push_back(shop.closedSurvey());
    shop.as("manager");
    SurveyCampaign wanted = shop.wanted();
    wanted.startOn = QDate(2026, 3, 20);
    wanted.name.clear();
    CHECK(test::fieldsOf(shop.campaigns.plan(wanted).error()) ==
          QStringList{QStringLiteral("name"), QStringLiteral("start")});
    wanted = shop.wanted();
    wanted.rule = SamplingRule::Every;
    wanted.ruleValue = 2;
    wanted.repeatMonths = 1;
    const SurveyCampaign planned = *shop.campaigns.plan(wanted);
    CHECK(*shop.campaigns.countDue() == 0);
    CHECK_FALSE(shop.campaigns.draw(planned.id, planned.revision));
    shop.setTime("2026-04-02 09:00");
    CHECK(*shop.campaigns.countDue() == 1);
    const Outcome<CampaignRow> drawn = shop.campaigns.draw(planned.id, planned.revision);
    REQUIRE_DONE(drawn);
    CHECK(drawn->campaign.population == 6);
    CHECK(drawn->sampled == 3);
    CHECK(*shop.campaigns.countDue() == 0);
    const std::vector<qint64> sample = *shop.campaigns.sample(planned.id);
    CHECK(sample == std::vector<qint64>{surveys[1].id.value, surveys[3].id.value, surveys[5].id.value});
    const Survey asked = shop.place->surveys().open(SurveyId(sample.front()))->survey;
    CHECK(asked.dueOn == QDate(2026, 4, 2));
    shop.answered(asked, SurveyMethod::Phone, 5);
    const CampaignRow row = shop.campaigns.all()->front();
    CHECK(row.answered == 1);
    CHECK(row.responseRate().value_or(-99) == approx(1.0 / 3, 1e-9));
    REQUIRE_DONE(shop.campaigns.close(planned.id, row.campaign.revision));
    const std::vector<CampaignRow> after = *shop.campaigns.all();
    REQUIRE(after.size() == 2);
    CHECK(after.front().campaign.state == CampaignState::Planned);
    CHECK(after.front().campaign.from == QDate(2026, 4, 1));
    CHECK(after.front().campaign.to == QDate(2026, 4, 30));
    CHECK(after.back().campaign.state == CampaignState::Closed);
    shop.as("counter");
    CHECK(shop.campaigns.plan(shop.wanted()).error().kind == FailureKind::Denied);
}

TEST_CASE("a lot of that size is drawn, the same for the same campaign and another for another")
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= 100; ++id)
        ids.push_back(id);
    const std::vector<qint64> first = sampleOf(ids, SamplingRule::Number, 20, 1);
    CHECK(first.size() == 20);
    CHECK(first == sampleOf(ids, SamplingRule::Number, 20, 1));
    CHECK(first != sampleOf(ids, SamplingRule::Number, 20, 2));
    CHECK(std::is_sorted(first.begin(), first.end()));
    CHECK(sampleOf(ids, SamplingRule::Number, 500, 1) == ids);
    CHECK(sampleOf(ids, SamplingRule::All, 1, 1) == ids);
}

TEST_CASE("the analysis of a month falls due, is overdue, and stays so until the manager signs it", "[S2-192]")
{
    ResultShop shop;
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 5, 9);
    shop.setTime("2026-04-05 09:00");
    AnalysisPeriod march = shop.campaigns.analyses()->front();
    CHECK(march.from == kFirst);
    CHECK(march.to == kLast);
    CHECK(march.voices == 1);
    CHECK(march.state == AnalysisState::Due);
    CHECK(*shop.campaigns.countOverdue() == 0);
    shop.setTime("2026-06-20 09:00");
    CHECK(*shop.campaigns.countOverdue() == 2); // March, in which somebody spoke, and May, the last that is over
    shop.as("counter");
    CHECK(shop.campaigns.sign(kFirst, QStringLiteral("已分析")).error().kind == FailureKind::Denied);
    shop.as("manager");
    CHECK(test::fieldsOf(shop.campaigns.sign(kFirst, QString()).error()) == QStringList{QStringLiteral("conclusion")});
    REQUIRE_DONE(shop.campaigns.sign(kFirst, QStringLiteral("响应慢，增加早班")));
    CHECK(*shop.campaigns.countOverdue() == 1);
    CHECK_FALSE(shop.campaigns.sign(kFirst, QStringLiteral("再签一次")));
    const AnalysisPeriod done = shop.campaigns.analyses()->back();
    REQUIRE(done.sign);
    CHECK(done.sign->conclusion == QStringLiteral("响应慢，增加早班"));
    CHECK(done.sign->figures.contains(QStringLiteral("\"satisfied\":1")));
    REQUIRE_DONE(shop.campaigns.savePeriod(3, 10));
    CHECK(shop.campaigns.analyses()->front().to == QDate(2026, 3, 31));
}

TEST_CASE("satisfaction is a series in percent with a baseline and a goal", "[S3-003]")
{
    ResultShop shop;
    for (const int grade : {5, 4, 2, 1})
        shop.answered(shop.closedSurvey(), SurveyMethod::Phone, grade);
    shop.setTime("2026-04-10 09:00");
    for (const int grade : {5, 4, 4, 1, 5})
        shop.answered(shop.closedSurvey(), SurveyMethod::Phone, grade);
    const std::vector<VoiceMonth> months = *shop.results.months(QDate(2026, 4, 30));
    CHECK(months[10].percent().value_or(-99) == approx(50, 1e-9));
    CHECK(months[11].percent().value_or(-99) == approx(80, 1e-9));
    CHECK_FALSE(months[0].percent().has_value());
    CHECK_FALSE(shop.results.goal().goal.has_value());
    CHECK_FALSE(shop.results.saveGoal({65.0, 185.0}));
    REQUIRE_DONE(shop.results.saveGoal({65.0, 85.0}));
    CHECK(shop.results.goal().baseline.value_or(-99) == approx(65, 1e-9));
    CHECK(shop.results.goal().goal.value_or(-99) == approx(85, 1e-9));
}

TEST_CASE("grades for speed stand beside the measured first response", "[S2-030]")
{
    ResultShop shop;
    // Order, minutes until somebody answered, grade: the longer, the worse, without an exception.
    for (const auto& [minutes, grade] : {std::pair{10, 5}, std::pair{40, 4}, std::pair{90, 2}}) {
        WorkOrder order = shop.accept(shop.request(QByteArray("R-" + QByteArray::number(minutes)).constData()));
        shop.clock.set(order.registeredAt.plus(std::chrono::minutes(minutes)));
        const Survey survey = shop.surveyOf(shop.closed(shop.act(order, OrderEventKind::Respond)).id);
        shop.answered(survey, SurveyMethod::Phone, 4, {}, {{QStringLiteral("response_speed"), grade}});
    }
    const ResponseRelation relation = *shop.results.responses(kFirst, kLast);
    REQUIRE(relation.points.size() == 3);
    CHECK(relation.rank.value_or(-99) == approx(-1, 1e-9));
    REQUIRE(relation.bands.size() == 3);
    CHECK(relation.bands[0].toMinutes == 15);
    CHECK(relation.bands[0].meanGrade == approx(5, 1e-9));
    CHECK(relation.bands[2].fromMinutes == 60);
    CHECK(relation.bands[2].meanGrade == approx(2, 1e-9));
}

TEST_CASE("survey answers and measures of the process make one score with its weights shown", "[S0-053]")
{
    // Two groups of 60 and 40: answers 4 and 2 on the scale 1..5 with weights 3 and 1 give 62.5; a share of 0.05 where
    // 0.1 is the worst and 0 the best gives 50: 0.6·62.5 + 0.4·50 = 57.5. What nobody answered takes its weight along.
    const auto indicator = [](const char* code, const char* parent, int weight, double worst, double best) {
        QualityIndicator made;
        made.code = QLatin1String(code);
        made.parent = QLatin1String(parent);
        made.level = made.parent.isEmpty() ? 1 : 2;
        made.weight = weight;
        made.worst = worst;
        made.best = best;
        return made;
    };
    const std::vector<QualityIndicator> indicators{
        indicator("voice", "", 60, 0, 100),      indicator("quality", "voice", 3, 1, 5),
        indicator("attitude", "voice", 1, 1, 5), indicator("silent", "voice", 9, 1, 5),
        indicator("process", "", 40, 0, 100),    indicator("complaints", "process", 1, 0.1, 0)};
    const QualityScore quality = qualityScore(indicators, {{QStringLiteral("quality"), {4.0, 8}},
                                                           {QStringLiteral("attitude"), {2.0, 8}},
                                                           {QStringLiteral("complaints"), {0.05, 40}}});
    CHECK(quality.score.value_or(-99) == approx(57.5, 1e-9));
    CHECK(quality.rows[0].share == approx(0.6, 1e-9));
    CHECK(quality.rows[1].share == approx(0.75, 1e-9));
    CHECK_FALSE(quality.rows[3].score.has_value());
    CHECK(quality.rows[3].share == approx(0, 1e-9));
    const QString formula = formulaOf(quality);
    CHECK(formula.contains(QStringLiteral("0.60")));
    CHECK(formula.contains(QStringLiteral("0.75")));
    CHECK_FALSE(qualityScore(indicators, {}).score.has_value());
}

TEST_CASE("the quality score of the month follows every survey and every closure at once", "[S2-024]")
{
    ResultShop shop;
    QualityDesk desk(shop.place->context(), shop.place->kpis());
    CHECK_FALSE(desk.months(kLast, 1)->front().quality.score.has_value());
    const WorkOrder first = shop.closed(shop.accept(shop.request("Q-1")));
    const QualityScore worked = desk.months(kLast, 1)->front().quality;
    REQUIRE(worked.score.has_value());
    SurveyAnswers answers;
    answers.grades = {{QStringLiteral("quality"), 1}, {QStringLiteral("overall"), 1}};
    const Survey survey = shop.surveyOf(first.id);
    REQUIRE_DONE(shop.place->surveys().answer(survey.id, survey.revision, answers));
    const QualityScore asked = desk.months(kLast, 1)->front().quality;
    CHECK(asked.score.value_or(-99) < worked.score.value_or(-99));
}

TEST_CASE("indicators are rows the manager edits, and any of them has its value, the month before and twelve months",
          "[S2-032][S2-034]")
{
    ResultShop shop;
    shop.as("manager");
    QualityDesk desk(shop.place->context(), shop.place->kpis());
    QualityIndicator made;
    made.nameZh = QStringLiteral("安装专业性");
    made.parent = QStringLiteral("voice");
    made.reference = QStringLiteral("installation_professionalism");
    made.worst = 5;
    made.best = 1;
    CHECK(test::fieldsOf(desk.save(made).error()) == QStringList{QStringLiteral("best")});
    std::swap(made.worst, made.best);
    made.weight = 30;
    QualityIndicator kept = *desk.save(made);
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 4, {},
                  {{QStringLiteral("installation_professionalism"), 3}});
    shop.setTime("2026-04-10 09:00");
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 4, {},
                  {{QStringLiteral("installation_professionalism"), 5}});
    const auto valueIn = [&kept](const QualityMonth& month) {
        for (const ScoredIndicator& row : month.quality.rows) {
            if (row.indicator.code == kept.code)
                return row.value.value.value_or(-1);
        }
        return -99.0;
    };
    std::vector<QualityMonth> months = *desk.months(QDate(2026, 4, 10), 12);
    REQUIRE(months.size() == 12);
    CHECK(valueIn(months[11]) == approx(5, 1e-9));
    CHECK(valueIn(months[10]) == approx(3, 1e-9));
    CHECK(valueIn(months[9]) == approx(-1, 1e-9));
    kept.active = false;
    kept = *desk.save(kept);
    months = *desk.months(QDate(2026, 4, 10), 1);
    CHECK(valueIn(months[0]) == approx(-99, 1e-9));
    kept.revision = 0;
    CHECK(desk.save(kept).error().kind == FailureKind::Conflict);
    shop.as("counter");
    CHECK(desk.save(kept).error().kind == FailureKind::Denied);
}

TEST_CASE("an order leads to its survey, alert and improvement, and the improvement back to its orders", "[S4-008]")
{
    ResultShop shop;
    const Survey survey = shop.closedSurvey();
    const Survey other = shop.closedSurvey();
    shop.as("manager");
    shop.database()
        .statement("INSERT INTO kpi_alert (subject, unit_id, month, last_month, judged_month, level, is_confirmed, "
                   "method, n, numerator, raised_at) VALUES ('intake_volume', ?, 202603, 202603, 202603, 'warning', 1, "
                   "'threshold', 2, 2, ?)")
        .with(shop.place->catalogue().unit().id, shop.clock.now())
        .run();
    TraceDesk desk(shop.place->context(), shop.place->kpis());
    CHECK_FALSE(desk.addFrom(survey.order, QString()));
    REQUIRE_DONE(desk.addFrom(survey.order, QStringLiteral("早班增加一人")));
    const LinkedAction action = desk.actions()->front();
    REQUIRE_DONE(desk.link(action.id, ActionSourceKind::Survey, other.id.value));
    CHECK(desk.link(action.id, ActionSourceKind::Survey, 4711).error().kind == FailureKind::NotFound);
    const OrderTrace trace = *desk.ofOrder(survey.order);
    REQUIRE(trace.survey);
    CHECK(trace.survey->id == survey.id);
    REQUIRE(trace.alerts.size() == 1);
    REQUIRE(trace.actions.size() == 1);
    CHECK(trace.actions.front().what == QStringLiteral("早班增加一人"));
    CHECK(*desk.ordersBehind(action.id) == std::vector<WorkOrderId>{survey.order, other.order});
    REQUIRE_DONE(desk.unlink(action.id, ActionSourceKind::Order, survey.order.value));
    REQUIRE_DONE(desk.unlink(action.id, ActionSourceKind::Survey, other.id.value));
    CHECK(desk.ordersBehind(action.id)->empty());
    REQUIRE_DONE(desk.link(action.id, ActionSourceKind::Alert, trace.alerts.front().id.value));
    CHECK(desk.ordersBehind(action.id)->size() == 2);
    CHECK(desk.ofOrder(other.order)->actions.size() == 1);
}

TEST_CASE("recommendation, repurchase and renewed packages are reported together", "[S4-010]")
{
    ResultShop shop;
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 5, 10);
    shop.answered(shop.closedSurvey(), SurveyMethod::Phone, 2, 3);
    const auto agreement = [&shop](const char* number, const char* ends, std::optional<qint64> from) {
        return shop.database()
            .statement(
                "INSERT INTO agreement (number, template_id, customer_id, starts_on, ends_on, price_fen, title, body, "
                "body_hash, issued_at, package_id, renewed_from) SELECT ?, (SELECT MIN(id) FROM "
                "agreement_template), (SELECT MIN(id) FROM customer), '2025-03-10', ?, 0, '', '', '', 0, "
                "(SELECT MIN(id) FROM service_package), ?")
            .with(QLatin1String(number), QLatin1String(ends), from)
            .insert();
    };
    shop.database()
        .statement("INSERT INTO service_package (code, name, kind, tier, price_fen, months) "
                   "VALUES ('care', '无忧', 'care', 'basic', 9900, 12)")
        .run();
    const qint64 ended = agreement("A-1", "2026-03-09", {});
    agreement("A-2", "2026-03-20", {});
    agreement("A-3", "2027-03-09", ended);
    const Loyalty loyalty = *shop.results.loyalty(kFirst, kLast);
    CHECK(loyalty.nps.answers == 2);
    CHECK(loyalty.nps.promoters == 1);
    CHECK(loyalty.served == 1);
    CHECK(loyalty.packagesEnded == 2);
    CHECK(loyalty.packagesRenewed == 1);
}

TEST_CASE("shop, advice before the sale and commissioning are ready to be asked and then answered", "[S2-031]")
{
    ResultShop shop;
    QuestionnaireDesk desk(shop.place->context());
    QuestionForm form = *desk.current();
    const std::size_t before = form.items.size();
    const std::vector<FormQuestion> ready = *desk.prepared();
    for (const FormQuestion& item : ready) {
        if (item.theme == QuestionTheme::Touchpoint)
            form.items.push_back(item);
    }
    REQUIRE(form.items.size() == before + 3);
    REQUIRE_DONE(desk.publish(form));
    shop.answered(shop.closedSurvey(), SurveyMethod::Counter, 4, {},
                  {{QStringLiteral("shop_environment"), 5},
                   {QStringLiteral("presale_advice"), 3},
                   {QStringLiteral("commissioning"), 4}});
    std::map<QString, double> means;
    const std::vector<LineResult> lines = *shop.results.lines(kFirst, kLast);
    for (const LineResult& line : lines)
        means[line.item] = line.mean;
    CHECK(means[QStringLiteral("shop_environment")] == approx(5, 1e-9));
    CHECK(means[QStringLiteral("presale_advice")] == approx(3, 1e-9));
    CHECK(means[QStringLiteral("commissioning")] == approx(4, 1e-9));
}
