// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/survey_result_desk.h"

#include "core/analytics/rank_relation.h"
#include "core/base/csv_writer.h"
#include "core/domain/masking.h"
#include "core/domain/questionnaire.h"
#include "core/service/retention_desk.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/question_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyResults)
};

constexpr int kMostAnswers = 500;
constexpr int kMostPoints = 2000;
constexpr qint64 kBands[] = {0, 15, 30, 60, 120, 240, 1440, 0};
const QString kBaselineKey = QStringLiteral("satisfaction.baseline");
const QString kGoalKey = QStringLiteral("satisfaction.goal");

MethodResult resultOf(const MethodCount& count)
{
    MethodResult result{count.method, count.answered, {count.satisfied, count.graded}, {}, {}};
    if (count.graded > 0)
        result.mean = double(count.gradeSum) / double(count.graded);
    result.nps = {count.recommend, count.promoters, count.detractors};
    return result;
}

void add(const MethodResult& part, qint64& answered, Satisfaction& csat, NetPromoter& nps)
{
    answered += part.answered;
    csat.satisfied += part.csat.satisfied;
    csat.answers += part.csat.answers;
    nps.answers += part.nps.answers;
    nps.promoters += part.nps.promoters;
    nps.detractors += part.nps.detractors;
}

std::vector<ResponseBand> bandsOf(const std::vector<ResponsePoint>& points)
{
    std::vector<ResponseBand> bands;
    for (std::size_t i = 0; i + 1 < std::size(kBands); ++i) {
        ResponseBand band{kBands[i], kBands[i + 1], 0, 0};
        qint64 sum = 0;
        for (const ResponsePoint& point : points) {
            const bool inside =
                point.minutes >= band.fromMinutes && (band.toMinutes == 0 || point.minutes < band.toMinutes);
            band.n += inside ? 1 : 0;
            sum += inside ? point.grade : 0;
        }
        if (band.n == 0)
            continue;
        band.meanGrade = double(sum) / double(band.n);
        bands.push_back(band);
    }
    return bands;
}

std::optional<double> percentOf(ServiceContext& context, const QString& key)
{
    bool valid = false;
    const double kept = SettingStore(context.database).value(key).value_or(QString()).toDouble(&valid);
    return valid ? std::optional<double>(kept) : std::nullopt;
}

} // namespace

Done SurveyResultDesk::check(QDate from, QDate to) const
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return permitted;
    if (!from.isValid() || !to.isValid() || to < from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first day."));
    return {};
}

Outcome<SurveyResult> SurveyResultDesk::result(QDate from, QDate to)
{
    if (Done ready = check(from, to); !ready)
        return std::move(ready).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    SurveyResult result{from, to, 0, {}, {}, {}};
    for (const MethodCount& count :
         VoiceStore(m_context.database).byMethod(startOfDay(from, zone), startOfDay(to.addDays(1), zone))) {
        result.methods.push_back(resultOf(count));
        add(result.methods.back(), result.answered, result.csat, result.nps);
    }
    std::sort(result.methods.begin(), result.methods.end(), [](const MethodResult& a, const MethodResult& b) {
        return a.answered != b.answered ? a.answered > b.answered : a.method < b.method;
    });
    return readResult(m_context, std::move(result));
}

Outcome<std::vector<LineResult>> SurveyResultDesk::lines(QDate from, QDate to)
{
    if (Done ready = check(from, to); !ready)
        return std::move(ready).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    std::map<QString, QString> questions;
    const std::vector<QuestionForm> versions = QuestionStore(m_context.database).all();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        for (const FormQuestion& item : version->items)
            questions[item.code] = speaksChinese() || item.textEn.isEmpty() ? item.textZh : item.textEn;
    }
    std::vector<LineResult> lines;
    for (const LineCount& count :
         VoiceStore(m_context.database).byCategory(startOfDay(from, zone), startOfDay(to.addDays(1), zone))) {
        const QString name =
            count.category.isValid() ? m_context.catalogue.categoryName(count.category) : Words::tr("No product line");
        const auto text = questions.find(count.item);
        lines.push_back({count.category, name, count.item, text == questions.end() ? count.item : text->second, count.n,
                         double(count.sum) / double(count.n), count.satisfied});
    }
    return readResult(m_context, std::move(lines));
}

Outcome<std::vector<VoiceMonth>> SurveyResultDesk::months(QDate last, int count)
{
    const QDate end(last.year(), last.month(), 1);
    if (Done ready = check(end, end); !ready)
        return std::move(ready).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    VoiceStore store(m_context.database);
    std::vector<VoiceMonth> months;
    for (int back = count - 1; back >= 0; --back) {
        VoiceMonth month;
        month.month = end.addMonths(-back);
        const Instant from = startOfDay(month.month, zone);
        const Instant to = startOfDay(month.month.addMonths(1), zone);
        for (const MethodCount& each : store.byMethod(from, to))
            add(resultOf(each), month.answered, month.csat, month.nps);
        const EffortCount effort = store.effort(from, to);
        month.effortAnswers = effort.n;
        if (effort.n > 0)
            month.effort = double(effort.sum) / double(effort.n);
        month.comments = effort.comments;
        months.push_back(month);
    }
    return readResult(m_context, std::move(months));
}

Outcome<SurveyPicture> SurveyResultDesk::picture(QDate from, QDate to)
{
    Outcome<SurveyResult> whole = result(from, to);
    if (!whole)
        return std::move(whole).error();
    Outcome<std::vector<LineResult>> byLine = lines(from, to);
    if (!byLine)
        return std::move(byLine).error();
    Outcome<std::vector<VoiceMonth>> trend = months(to);
    if (!trend)
        return std::move(trend).error();
    return SurveyPicture{std::move(*whole), std::move(*byLine), std::move(*trend)};
}

Outcome<ResponseRelation> SurveyResultDesk::responses(QDate from, QDate to)
{
    if (Done ready = check(from, to); !ready)
        return std::move(ready).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    ResponseRelation relation;
    relation.points =
        VoiceStore(m_context.database).responses(startOfDay(from, zone), startOfDay(to.addDays(1), zone), kMostPoints);
    relation.bands = bandsOf(relation.points);
    std::vector<std::pair<double, double>> pairs;
    for (const ResponsePoint& point : relation.points)
        pairs.emplace_back(double(point.minutes), double(point.grade));
    relation.rank = rankCorrelation(pairs);
    return readResult(m_context, std::move(relation));
}

Outcome<std::vector<AnswerRow>> SurveyResultDesk::behind(const QString& item, int low, int high, QDate from, QDate to)
{
    if (Done ready = check(from, to); !ready)
        return std::move(ready).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    std::vector<AnswerRow> rows =
        VoiceStore(m_context.database)
            .answers(item, low, high, startOfDay(from, zone), startOfDay(to.addDays(1), zone), kMostAnswers);
    if (!m_context.may(Permission::EditCustomer)) {
        for (AnswerRow& row : rows)
            row.customer = maskName(row.customer);
    }
    return readResult(m_context, std::move(rows));
}

Outcome<QByteArray> SurveyResultDesk::lineTable(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::Export); !permitted)
        return std::move(permitted).error();
    const Outcome<std::vector<LineResult>> rows = lines(from, to);
    if (!rows)
        return rows.error();
    QByteArray bytes = csvByteOrderMark();
    bytes += csvLine({Words::tr("From"), Words::tr("To"), Words::tr("Product line"), Words::tr("Code"),
                      Words::tr("Question"), Words::tr("Answers"), Words::tr("Mean grade"), Words::tr("Satisfied"),
                      Words::tr("Satisfied %")});
    for (const LineResult& line : *rows)
        bytes +=
            csvLine({from.toString(Qt::ISODate), to.toString(Qt::ISODate), line.categoryName, line.item, line.question,
                     QString::number(line.n), QString::number(line.mean, 'f', 2), QString::number(line.satisfied),
                     QString::number(100.0 * double(line.satisfied) / double(line.n), 'f', 1)});
    return bytes;
}

Outcome<Loyalty> SurveyResultDesk::loyalty(QDate from, QDate to)
{
    const Outcome<SurveyResult> surveys = result(from, to);
    if (!surveys)
        return surveys.error();
    RetentionDesk retention(m_context);
    RetentionQuestion question = retention.usualQuestion();
    question.servedFrom = from;
    question.servedTo = to;
    question.listed = 0;
    const Outcome<RetentionReport> stayed = retention.report(question);
    if (!stayed)
        return stayed.error();
    const auto [ended, renewed] = VoiceStore(m_context.database).renewals(from, to);
    return readResult(m_context, Loyalty{from, to, surveys->nps, stayed->served, stayed->boughtAgain,
                                         stayed->provisional, ended, renewed});
}

SatisfactionGoal SurveyResultDesk::goal()
{
    return {percentOf(m_context, kBaselineKey), percentOf(m_context, kGoalKey)};
}

Done SurveyResultDesk::saveGoal(const SatisfactionGoal& goal)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    std::vector<FieldIssue> issues;
    SettingStore settings(m_context.database);
    QJsonObject body;
    for (const auto& [field, key, value] :
         {std::tuple{"baseline", &kBaselineKey, &goal.baseline}, std::tuple{"goal", &kGoalKey, &goal.goal}}) {
        if (*value && (**value < 0 || **value > 100))
            issues.push_back({QLatin1String(field), Words::tr("A percentage lies between 0 and 100.")});
        settings.set(*key, *value ? QString::number(**value, 'f', 1) : QString());
        body.insert(QLatin1String(field), *value ? QJsonValue(**value) : QJsonValue());
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    work.audit(QStringLiteral("satisfaction.goal"), EntityKind::Setting, 0, body);
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

QString npsWords(const NetPromoter& nps)
{
    const std::optional<double> score = nps.score();
    if (!score)
        return Words::tr("Nobody was asked for a recommendation in this period.");
    return Words::tr("NPS %1 ± %2 points (95 %) · n %3: %4 promoters, %5 passive, %6 detractors")
        .arg(QString::number(*score, 'f', 0), QString::number(1.96 * nps.standardError(), 'f', 0),
             QString::number(nps.answers), QString::number(nps.promoters),
             QString::number(nps.answers - nps.promoters - nps.detractors), QString::number(nps.detractors));
}

} // namespace sanbao
