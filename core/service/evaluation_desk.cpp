// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evaluation_desk.h"

#include "core/base/text_fold.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/evaluation_store.h"
#include "core/storage/question_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

constexpr int kWhole = 10000;
const QString kKey = QStringLiteral("evaluation.weights");
/// 100 for very satisfied down to 20: the scores of the source document.
const std::vector<double> kScores{100, 80, 60, 40, 20};

const QString kThresholdKey = QStringLiteral("evaluation.threshold");
constexpr int kUsualThreshold = 75;

QString nameOf(const Catalogue& catalogue, CompareBy by, const SatisfiedCount& count)
{
    const qint64 id = count.id;
    switch (by) {
    case CompareBy::Model:
        return count.model.isEmpty() ? Words::tr("Model not known") : count.model;
    case CompareBy::Store:
        return catalogue.unit().id.value == id ? catalogue.unit().name : QString::number(id);
    case CompareBy::Category:
        return catalogue.categoryName(CategoryId(id));
    case CompareBy::Technician:
        break;
    }
    return catalogue.staffName(StaffId(id));
}

/// Number of answers and score of an indicator from its shares.
void fill(IndicatorResult& row, const std::vector<double>& membership)
{
    row.membership = membership;
    for (std::size_t grade = 0; grade < membership.size(); ++grade) {
        row.answers += row.counts[grade];
        row.score = row.score.value_or(0) + membership[grade] * kScores[grade];
    }
}

std::vector<ExpertJudgement> expertsOf(const QJsonObject& kept)
{
    std::vector<ExpertJudgement> experts;
    for (const QJsonValue& value : kept.value(QStringLiteral("experts")).toArray()) {
        ExpertJudgement expert{value[QStringLiteral("expert")].toString(), {}};
        for (const QJsonValue& judgement : value[QStringLiteral("upper")].toArray())
            expert.upper.push_back(judgement.toDouble());
        experts.push_back(std::move(expert));
    }
    return experts;
}

QJsonObject jsonOf(const std::vector<ExpertJudgement>& experts)
{
    QJsonArray list;
    for (const ExpertJudgement& expert : experts) {
        QJsonArray upper;
        for (const double judgement : expert.upper)
            upper.append(judgement);
        list.append(QJsonObject{{QStringLiteral("expert"), expert.expert}, {QStringLiteral("upper"), upper}});
    }
    return {{QStringLiteral("source"), QStringLiteral("judgements")}, {QStringLiteral("experts"), list}};
}

Outcome<AhpGroupResult> judged(const std::vector<ExpertJudgement>& experts, std::size_t indicators)
{
    std::vector<JudgementMatrix> matrices;
    for (const ExpertJudgement& expert : experts) {
        if (expert.upper.size() != indicators * (indicators - 1) / 2)
            return Failure::invalid(expert.expert, Words::tr("A judgement of %1 is missing.").arg(expert.expert));
        matrices.push_back(reciprocalMatrix(int(indicators), expert.upper));
    }
    return ahpGroupWeights(matrices);
}

Failure contradiction(const AhpResult& group, const std::vector<IndicatorWeight>& indicators)
{
    const DoubtfulJudgement& worst = group.doubtful.front();
    const IndicatorWeight& row = indicators[std::size_t(worst.row)];
    const IndicatorWeight& column = indicators[std::size_t(worst.column)];
    return Failure::invalid(
        QStringLiteral("judgements"),
        Words::tr("The judgements contradict each other (consistency ratio %1, it must be below 0.10). Look first "
                  "at \"%2\" against \"%3\": %4 was given, the others say %5.")
            .arg(QString::number(group.consistencyRatio, 'f', 3), row.code, column.code,
                 QString::number(worst.given, 'g', 3), QString::number(worst.implied, 'f', 2)));
}

} // namespace

Outcome<EvaluationWeights> EvaluationDesk::shipped() const
{
    const std::optional<Questionnaire>& questionnaire = m_context.catalogue.questionnaire();
    if (!questionnaire)
        return Failure::of(FailureKind::NotFound, Words::tr("The store has no questionnaire."));
    EvaluationWeights weights;
    for (const SurveyItem& item : questionnaire->items) {
        if (item.weightBasisPoints > 0)
            weights.indicators.push_back(
                {item.code, item.textZh, item.textEn, double(item.weightBasisPoints) / kWhole});
    }
    return weights;
}

Outcome<EvaluationWeights> EvaluationDesk::weights()
{
    Outcome<EvaluationWeights> weights = shipped();
    if (!weights)
        return weights;
    const std::optional<QString> stored = SettingStore(m_context.database).value(kKey);
    const QJsonObject kept = QJsonDocument::fromJson(stored.value_or(QString()).toUtf8()).object();
    const QString source = kept.value(QStringLiteral("source")).toString();
    if (source == QLatin1String("direct")) {
        weights->source = WeightSource::Direct;
        const QJsonObject given = kept.value(QStringLiteral("weights")).toObject();
        for (IndicatorWeight& indicator : weights->indicators)
            indicator.weight = given.value(indicator.code).toInt() / double(kWhole);
    } else if (source == QLatin1String("judgements")) {
        weights->source = WeightSource::Judgements;
        weights->experts = expertsOf(kept);
        Outcome<AhpGroupResult> result = judged(weights->experts, weights->indicators.size());
        if (!result)
            return std::move(result).error();
        for (std::size_t i = 0; i < weights->indicators.size(); ++i)
            weights->indicators[i].weight = result->group.weights[i];
        weights->judged = std::move(result).value();
    }
    return readResult(m_context, std::move(weights).value());
}

Done EvaluationDesk::save(const QString& action, const QJsonObject& kept)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(m_context.database).set(kKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    work.audit(action, EntityKind::Setting, 0, kept);
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done EvaluationDesk::saveDirectWeights(const std::map<QString, int>& basisPoints)
{
    const Outcome<EvaluationWeights> present = shipped();
    if (!present)
        return present.error();
    std::vector<FieldIssue> issues;
    int sum = 0;
    QJsonObject given;
    for (const IndicatorWeight& indicator : present->indicators) {
        const auto found = basisPoints.find(indicator.code);
        if (found == basisPoints.end() || found->second < 0)
            issues.push_back({indicator.code, Words::tr("A weight is not negative.")});
        else
            sum += found->second;
        given.insert(indicator.code, found == basisPoints.end() ? 0 : found->second);
    }
    if (issues.empty() && sum != kWhole)
        issues.push_back({QStringLiteral("weights"), Words::tr("The weights sum to %1, they must sum to 1.00.")
                                                         .arg(QString::number(double(sum) / kWhole, 'f', 4))});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return save(QStringLiteral("evaluation.weights"),
                {{QStringLiteral("source"), QStringLiteral("direct")}, {QStringLiteral("weights"), given}});
}

Done EvaluationDesk::saveJudgements(const std::vector<ExpertJudgement>& experts)
{
    const Outcome<EvaluationWeights> present = shipped();
    if (!present)
        return present.error();
    for (std::size_t i = 0; i < experts.size(); ++i) {
        if (experts[i].expert.trimmed().isEmpty())
            return Failure::invalid(QStringLiteral("experts[%1]").arg(i), Words::tr("Each expert needs a name."));
    }
    const Outcome<AhpGroupResult> result = judged(experts, present->indicators.size());
    if (!result)
        return result.error();
    if (!result->group.consistent)
        return contradiction(result->group, present->indicators);
    return save(QStringLiteral("evaluation.judgements"), jsonOf(experts));
}

Done EvaluationDesk::useShippedWeights()
{
    return save(QStringLiteral("evaluation.shipped"), {{QStringLiteral("source"), QStringLiteral("shipped")}});
}

/// What was said of the product stands beside the score, never in it.
void EvaluationDesk::addProducts(const AnswerCounts& counts, EvaluationReport& report) const
{
    const QuestionForm form = QuestionStore(m_context.database).active().value_or(QuestionForm{});
    for (const FormQuestion& item : form.items) {
        if (item.theme != QuestionTheme::Product || item.kind != QuestionKind::Grade || item.weightBasisPoints > 0)
            continue;
        const auto found = counts.items.find(item.code);
        IndicatorResult row{{item.code, item.textZh, item.textEn, 0}, {}, 0, {}, {}};
        if (found != counts.items.end())
            row.counts = found->second;
        fill(row, membershipOfCounts({{row.counts.begin(), row.counts.end()}}).front());
        report.products.push_back(std::move(row));
    }
}

Outcome<EvaluationReport> EvaluationDesk::evaluate(QDate from, QDate to, FuzzyOperator by)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !to.isValid() || to < from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first day."));
    const Outcome<EvaluationWeights> present = weights();
    if (!present)
        return present.error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const AnswerCounts counts =
        EvaluationStore(m_context.database).answers(startOfDay(from, zone), startOfDay(to.addDays(1), zone));
    EvaluationReport report;
    report.from = from;
    report.to = to;
    report.by = by;
    report.weightSource = present->source;
    report.scores = kScores;
    report.asked = counts.asked;
    report.answered = counts.answered;
    report.recommendation = netPromoter(counts.recommend);
    report.insufficient = counts.answered < kFewestAnswers;
    std::vector<double> factorWeights;
    std::vector<std::vector<qint64>> table;
    for (const IndicatorWeight& indicator : present->indicators) {
        const auto found = counts.items.find(indicator.code);
        const GradeCounts grades = found == counts.items.end() ? GradeCounts{} : found->second;
        factorWeights.push_back(indicator.weight);
        table.emplace_back(grades.begin(), grades.end());
        report.indicators.push_back({indicator, grades, 0, {}, {}});
    }
    const Membership membership = membershipOfCounts(table);
    for (std::size_t i = 0; i < report.indicators.size(); ++i)
        fill(report.indicators[i], membership[i]);
    addProducts(counts, report);
    for (const FuzzyOperator each :
         {FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum, FuzzyOperator::ProductSum}) {
        // Without any answer there is no result, and that is no error.
        Outcome<FuzzyResult> result = evaluateFuzzy(factorWeights, membership, kScores, each);
        if (!result)
            continue;
        report.byOperator[std::size_t(each)] = result->score;
        if (each == by)
            report.result = std::move(result).value();
    }
    return readResult(m_context, std::move(report));
}

Outcome<std::vector<ComparisonRow>> EvaluationDesk::compare(QDate from, QDate to, CompareBy by)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    EvaluationStore store(m_context.database);
    std::vector<ComparisonRow> rows;
    Satisfaction all;
    for (const SatisfiedCount& count :
         store.satisfied(int(by), startOfDay(from, zone), startOfDay(to.addDays(1), zone))) {
        rows.push_back({count.id, nameOf(m_context.catalogue, by, count), {count.satisfied, count.answers}, 0, false});
        all.satisfied += count.satisfied;
        all.answers += count.answers;
    }
    const double mean = all.answers > 0 ? double(all.satisfied) / double(all.answers) : 0;
    for (ComparisonRow& row : rows) {
        row.shrunk = shrunkShare(row.csat.satisfied, row.csat.answers, mean, kShrinkage);
        row.isRanked = row.csat.answers >= kFewestAnswers;
    }
    std::sort(rows.begin(), rows.end(), [](const ComparisonRow& a, const ComparisonRow& b) {
        return a.isRanked != b.isRanked ? a.isRanked
               : a.shrunk != b.shrunk   ? a.shrunk > b.shrunk
               : a.id != b.id           ? a.id < b.id
                                        : a.name < b.name;
    });
    return readResult(m_context, std::move(rows));
}

int EvaluationDesk::threshold()
{
    bool valid = false;
    const int kept = SettingStore(m_context.database).value(kThresholdKey).value_or(QString()).toInt(&valid);
    return valid ? kept : kUsualThreshold;
}

QString EvaluationDesk::advice(const QString& indicator)
{
    return EvaluationStore(m_context.database).advice(indicator, speaksChinese());
}

Done EvaluationDesk::saveThreshold(int threshold)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (threshold < 0 || threshold > 100)
        return Failure::invalid(QStringLiteral("threshold"), Words::tr("The threshold lies between 0 and 100."));
    SettingStore(m_context.database).set(kThresholdKey, QString::number(threshold));
    work.audit(QStringLiteral("evaluation.threshold"), EntityKind::Setting, 0,
               {{QStringLiteral("threshold"), threshold}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done EvaluationDesk::saveAdvice(const QString& indicator, const QString& text)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QString clean = cleanText(text);
    EvaluationStore(m_context.database).saveAdvice(indicator, clean, speaksChinese());
    work.audit(QStringLiteral("evaluation.advice"), EntityKind::Setting, 0,
               {{QStringLiteral("indicator"), indicator}, {QStringLiteral("advice"), clean}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

} // namespace sanbao
