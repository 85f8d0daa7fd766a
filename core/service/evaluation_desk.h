// SPDX-License-Identifier: GPL-3.0-or-later
// Satisfaction evaluated: weights of the indicators, entered directly or derived from experts' pairwise judgements, and
// the fuzzy comprehensive evaluation of the answers of a period. Nothing is preset and silence counts for nothing: an
// indicator nobody answered is left out, and a period without answers has no result.
#pragma once

#include "core/analytics/ahp.h"
#include "core/analytics/fuzzy_evaluation.h"
#include "core/analytics/statistics.h"
#include "core/service/service_context.h"

#include <QJsonObject>

#include <array>
#include <map>
#include <optional>

namespace sanbao {

struct AnswerCounts;

enum class WeightSource {
    Shipped,   ///< the questionnaire's own
    Direct,    ///< entered by the manager
    Judgements ///< from pairwise judgements of experts
};

/// One expert's opinion; the upper triangle row by row over the indicators in their order.
struct ExpertJudgement
{
    QString expert;
    std::vector<double> upper;
    friend bool operator==(const ExpertJudgement&, const ExpertJudgement&) = default;
};

struct IndicatorWeight
{
    QString code;
    QString textZh;
    QString textEn;
    double weight = 0; ///< 0..1; all together 1
};

struct EvaluationWeights
{
    WeightSource source = WeightSource::Shipped;
    std::vector<IndicatorWeight> indicators; ///< the evaluated ones of the questionnaire, in its order
    std::vector<ExpertJudgement> experts;
    std::optional<AhpGroupResult> judged; ///< with experts
};

struct IndicatorResult
{
    IndicatorWeight indicator;
    std::array<qint64, 5> counts{}; ///< very satisfied .. very dissatisfied
    qint64 answers = 0;
    std::vector<double> membership; ///< empty without answers
    std::optional<double> score;    ///< 0..100
};

struct EvaluationReport
{
    QDate from;
    QDate to;
    FuzzyOperator by = FuzzyOperator::ProductSum;
    WeightSource weightSource = WeightSource::Shipped;
    std::vector<double> scores; ///< of the five grades, best first
    std::vector<IndicatorResult> indicators;
    std::vector<IndicatorResult> products; ///< questions about the product: no part of the score
    std::optional<FuzzyResult> result;
    /// The score under each operator, in the order of FuzzyOperator: the operator matters and is always said.
    std::array<std::optional<double>, 4> byOperator;
    qint64 asked = 0;
    qint64 answered = 0;
    bool insufficient = true; ///< fewer than kFewestAnswers answered: no grade is to be read out of it
    NetPromoter recommendation;
};

/// Answers of satisfied or very satisfied to the overall question.
struct Satisfaction
{
    qint64 satisfied = 0;
    qint64 answers = 0;
};

/// How stores, products or technicians are compared.
enum class CompareBy { Store, Category, Technician, Model };

struct ComparisonRow
{
    qint64 id = 0; ///< of the store, category or technician; 0: none, or a model
    QString name;
    Satisfaction csat;
    double shrunk = 0;     ///< share pulled towards the mean of all
    bool isRanked = false; ///< enough answers to be ranked
};

class EvaluationDesk final
{
public:
    static constexpr qint64 kFewestAnswers = 10;
    static constexpr double kShrinkage = 20; ///< answers the mean of all counts for

    explicit EvaluationDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<EvaluationWeights> weights();
    /// Weights in hundredths of a percent by indicator code. Invalid when one is missing or negative, or when they do
    /// not sum to 10000 (1.00).
    Done saveDirectWeights(const std::map<QString, int>& basisPoints);
    /// Invalid when a judgement is missing, or the group contradicts itself (ratio of 0.10 or more): the worst
    /// judgement is named.
    Done saveJudgements(const std::vector<ExpertJudgement>& experts);
    /// Back to the weights of the questionnaire.
    Done useShippedWeights();

    /// Answers given from the first to the last day, both inclusive.
    /// Ranked ones first, by the shrunk share; those with fewer than kFewestAnswers follow unranked.
    Outcome<std::vector<ComparisonRow>> compare(QDate from, QDate to, CompareBy by);
    /// Below this score an indicator gets its advice printed; 0..100.
    int threshold();
    QString advice(const QString& indicator);
    /// Invalid names "threshold".
    Done saveThreshold(int threshold);
    Done saveAdvice(const QString& indicator, const QString& text);
    Outcome<EvaluationReport> evaluate(QDate from, QDate to, FuzzyOperator by = FuzzyOperator::ProductSum);

private:
    Outcome<EvaluationWeights> shipped() const;
    void addProducts(const AnswerCounts& counts, EvaluationReport& report) const;
    Done save(const QString& action, const QJsonObject& kept);

    ServiceContext& m_context;
};

/// "weighted mean M(·,⊕)", translated.
QString operatorName(FuzzyOperator by);
/// Short name of an indicator: "Service quality" for quality; the code itself for one of the store's own.
QString indicatorName(const QString& code);
/// From the overall question; nothing when it was not answered.
Satisfaction satisfactionOf(const EvaluationReport& report);
QString weightSourceCode(WeightSource source);
/// What scripts get; a figure without data is null.
QJsonObject toJson(const EvaluationReport& report);

} // namespace sanbao
