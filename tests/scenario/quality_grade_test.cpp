// SPDX-License-Identifier: GPL-3.0-or-later
// The quality score as data the manager forms: groups of one's own, and the month's grade on two levels.
#include "core/service/kpi_room.h"
#include "core/service/quality_grade.h"
#include "tests/support/after_care_shop.h"

#include <algorithm>

using namespace sanbao;
using test::approx;

namespace {

struct GradeShop : test::AfterCareShop
{
    int made = 0;

    /// The survey of a finished order, answered on the phone.
    void answered(int overall, const std::map<QString, int>& more = {})
    {
        const QByteArray serial = "SN-" + QByteArray::number(1000 + made++);
        const Survey survey = surveyOf(closed(accept(request(serial.constData()))).id);
        SurveyAnswers answers;
        answers.grades = more;
        answers.grades[QStringLiteral("overall")] = overall;
        REQUIRE_DONE(place->surveys().answer(survey.id, survey.revision, answers));
    }
};

ScoredIndicator scored(const char* code, int level, IndicatorSource source, const char* reference, int weight)
{
    ScoredIndicator row;
    row.indicator.code = QLatin1String(code);
    row.indicator.level = level;
    row.indicator.source = source;
    row.indicator.reference = QLatin1String(reference);
    row.indicator.weight = weight;
    return row;
}

} // namespace

TEST_CASE("a group of one's own takes indicators, and without its say nothing of it counts")
{
    GradeShop shop;
    shop.as("manager");
    QualityDesk desk(shop.place->context(), shop.place->kpis());
    QualityIndicator group;
    group.level = 1;
    group.source = IndicatorSource::Group;
    CHECK(test::fieldsOf(desk.save(group).error()) == QStringList{QStringLiteral("name")});
    group.nameZh = QStringLiteral("安装");
    group.weight = 100;
    group = *desk.save(group);
    QualityIndicator leaf;
    leaf.nameZh = QStringLiteral("安装专业性");
    leaf.parent = group.code;
    leaf.reference = QStringLiteral("installation_professionalism");
    REQUIRE_DONE(desk.save(leaf));
    shop.answered(5, {{QStringLiteral("installation_professionalism"), 3}});
    const auto now = [&] { return desk.months(QDate(2026, 3, 10), 1)->front(); };
    const QualityMonth with = now();
    const auto row = std::find_if(with.quality.rows.begin(), with.quality.rows.end(),
                                  [&](const ScoredIndicator& each) { return each.indicator.code == group.code; });
    REQUIRE(row != with.quality.rows.end());
    CHECK(*row->score == approx(50, 1e-9)); // 3 lies midway between 1 and 5
    group.active = false;
    group = *desk.save(group);
    CHECK(*now().quality.score > *with.quality.score);
    shop.as("counter");
    CHECK(desk.save(group).error().kind == FailureKind::Denied);
}

TEST_CASE("the quality of a month is graded on two levels, answers by their shares and measures by their place")
{
    GradeShop shop;
    shop.as("manager");
    const QualityMonth empty{QDate(2026, 1, 1), {}};
    const Outcome<QualityGrade> nothing = qualityGrade(shop.place->context(), empty);
    REQUIRE_DONE(nothing);
    CHECK_FALSE(nothing->result.has_value());
    for (const int grade : {5, 5, 4, 2})
        shop.answered(grade);
    // The first group reads the overall question alone, the second one figure: 87.5 of its way from 50 to 100 %.
    QualityMonth march{QDate(2026, 3, 1), {}};
    march.quality.rows.push_back(scored("voice", 1, IndicatorSource::Group, "", 60));
    march.quality.rows.push_back(scored("overall", 2, IndicatorSource::Question, "overall", 5));
    march.quality.rows.push_back(scored("process", 1, IndicatorSource::Group, "", 40));
    march.quality.rows.push_back(scored("on_time", 2, IndicatorSource::Figure, "response_attainment", 30));
    ScoredIndicator& figure = march.quality.rows.back();
    figure.indicator.worst = 0.5;
    figure.indicator.best = 1;
    figure.value = {0.9375, 16};
    figure.score = 87.5;
    const Outcome<QualityGrade> grade = qualityGrade(shop.place->context(), march);
    REQUIRE_DONE(grade);
    REQUIRE(grade->result.has_value());
    // By hand: voice .5 .25 0 .25 0, process .5 .5 0 0 0; 60 to 40: .5 .35 0 .15 0 = 84.
    CHECK(grade->result->whole.score == approx(84, 1e-9));
    CHECK(grade->result->whole.normalised[1] == approx(0.35, 1e-9));
    CHECK(grade->result->factors[1]->score == approx(90, 1e-9));
    CHECK(*grade->byOperator[std::size_t(FuzzyOperator::MinMax)] !=
          *grade->byOperator[std::size_t(FuzzyOperator::ProductSum)]);
}
