// SPDX-License-Identifier: GPL-3.0-or-later
// Names and documents of evaluations; the rules are in evaluation_desk.cpp.
#include "core/analytics/evaluation_json.h"
#include "core/service/evaluation_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

QJsonObject jsonOf(const IndicatorResult& row)
{
    QJsonArray counts;
    for (const qint64 count : row.counts)
        counts.append(count);
    return {{QStringLiteral("code"), row.indicator.code},
            {QStringLiteral("weight"), row.indicator.weight},
            {QStringLiteral("n"), row.answers},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("membership"), numbersJson(row.membership)},
            {QStringLiteral("score"), numberJson(row.score)}};
}

} // namespace

QString operatorName(FuzzyOperator by)
{
    switch (by) {
    case FuzzyOperator::MinMax:
        return Words::tr("main factor decides M(∧,∨)");
    case FuzzyOperator::ProductMax:
        return Words::tr("main factor stands out M(·,∨)");
    case FuzzyOperator::MinSum:
        return Words::tr("bounded sum M(∧,⊕)");
    case FuzzyOperator::ProductSum:
        return Words::tr("weighted mean M(·,⊕)");
    }
    return {};
}

QString indicatorName(const QString& code)
{
    if (code == QLatin1String("quality"))
        return Words::tr("Service quality");
    if (code == QLatin1String("attitude"))
        return Words::tr("Service attitude");
    if (code == QLatin1String("response_speed"))
        return Words::tr("Response speed");
    if (code == QLatin1String("efficiency"))
        return Words::tr("Repair efficiency");
    if (code == QLatin1String("overall"))
        return Words::tr("Overall impression");
    return code;
}

Satisfaction satisfactionOf(const EvaluationReport& report)
{
    for (const IndicatorResult& row : report.indicators) {
        if (row.indicator.code == QLatin1String("overall"))
            return {row.counts[0] + row.counts[1], row.answers};
    }
    return {};
}

QString weightSourceCode(WeightSource source)
{
    switch (source) {
    case WeightSource::Shipped:
        return QStringLiteral("shipped");
    case WeightSource::Direct:
        return QStringLiteral("direct");
    case WeightSource::Judgements:
        return QStringLiteral("judgements");
    }
    return {};
}

QJsonObject toJson(const EvaluationReport& report)
{
    QJsonArray indicators;
    for (const IndicatorResult& row : report.indicators)
        indicators.append(jsonOf(row));
    QJsonObject scores;
    for (const auto& [by, code] : Codes<FuzzyOperator>::table)
        scores.insert(QLatin1String(code), numberJson(report.byOperator[std::size_t(by)]));
    QJsonObject json{{QStringLiteral("from"), report.from.toString(Qt::ISODate)},
                     {QStringLiteral("to"), report.to.toString(Qt::ISODate)},
                     {QStringLiteral("operator"), codeOf(report.by)},
                     {QStringLiteral("weights"), weightSourceCode(report.weightSource)},
                     {QStringLiteral("asked"), report.asked},
                     {QStringLiteral("n"), report.answered},
                     {QStringLiteral("insufficient"), report.insufficient},
                     {QStringLiteral("indicators"), indicators},
                     {QStringLiteral("scores"), scores},
                     {QStringLiteral("score"), QJsonValue::Null},
                     {QStringLiteral("grade"), QJsonValue::Null},
                     {QStringLiteral("validity"), QJsonValue::Null}};
    if (report.result) {
        json.insert(QStringLiteral("raw"), numbersJson(report.result->raw));
        json.insert(QStringLiteral("normalised"), numbersJson(report.result->normalised));
        json.insert(QStringLiteral("score"), report.result->score);
        json.insert(QStringLiteral("grade"), report.result->grade + 1);
        json.insert(QStringLiteral("validity"), numberJson(report.result->validity));
    }
    json.insert(QStringLiteral("nps"), numberJson(report.recommendation.score()));
    return json;
}

} // namespace sanbao
