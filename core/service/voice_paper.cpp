// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/voice_paper.h"

#include "core/document/voice_documents.h"
#include "core/domain/masking.h"
#include "core/service/complaint_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/evaluation_desk.h"
#include "core/service/feedback_paper.h"
#include "core/service/grade_words.h"
#include "core/service/labels.h"

#include <QCoreApplication>

#include <cmath>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoicePapers)
};

constexpr qint64 kDays = 1 << 16; ///< days since 1970 fit in sixteen bits until 2149
constexpr qint64 kEpoch = 2'440'588;

QDate dayOf(qint64 number)
{
    return QDate::fromJulianDay(number + kEpoch);
}

struct Period
{
    QDate from;
    QDate to;
    FuzzyOperator by = FuzzyOperator::ProductSum;
};

Period periodOf(qint64 id, QDate today)
{
    if (id == 0)
        return {today.addYears(-1).addDays(1), today, FuzzyOperator::ProductSum};
    return {dayOf((id >> 18) % kDays), dayOf((id >> 2) % kDays), static_cast<FuzzyOperator>(id & 3)};
}

Outcome<Document> letterPaper(ServiceContext& context, DocumentKind kind, ComplaintId id, const StoreProfile& store,
                              const PrintStamp& stamp)
{
    const Outcome<ComplaintView> view = ComplaintDesk(context).open(id);
    if (!view)
        return view.error();
    const Complaint& complaint = view->complaint;
    const Outcome<ComplaintDetail> detail = ComplaintFileDesk(context).open(id);
    if (!detail)
        return detail.error();
    if (kind == DocumentKind::ComplaintReply && complaint.remedy.isEmpty())
        return Failure::invalid(QStringLiteral("remedy"),
                                Words::tr("Write down first what is offered to the customer."));
    ComplaintLetterPaper paper;
    paper.store = store;
    paper.stamp = stamp;
    paper.number = complaint.number;
    paper.customerName = view->customer.name;
    paper.orderNumber = view->orderNumber;
    paper.productName = view->productLabel;
    paper.claim = complaint.claim;
    paper.receivedAt = complaint.receivedAt;
    paper.dueAt = complaint.dueAt;
    paper.ownerName = context.catalogue.staffName(complaint.owner);
    if (detail->source != ComplaintSource::Direct)
        paper.authority =
            QStringList{label(detail->source), detail->authority, detail->reference}.join(u' ').simplified();
    paper.finding = complaint.finding;
    if (complaint.justified)
        paper.verdict = *complaint.justified ? Words::tr("Your complaint is justified.")
                                             : Words::tr("We do not find your complaint justified.");
    paper.remedy = complaint.remedy;
    return kind == DocumentKind::ComplaintReply ? complaintReply(paper) : complaintAcknowledgement(paper);
}

/// First day of the month a register is named by.
QDate monthOf(qint64 id, QDate today)
{
    return id == 0 ? QDate(today.year(), today.month(), 1) : QDate(int(id / 12), int(id % 12) + 1, 1);
}

Outcome<Document> registerPaper(ServiceContext& context, qint64 id, const StoreProfile& store, const PrintStamp& stamp)
{
    const QDate today = localDay(stamp.at, store.zone);
    const QDate first = monthOf(id, today);
    RegisterPaper paper{store, stamp, first, first.addMonths(1).addDays(-1), {}, 0, 0};
    ComplaintFileDesk desk(context);
    const Outcome<std::vector<RegisterLine>> lines = desk.registerOf(paper.from, paper.to);
    if (!lines)
        return lines.error();
    for (const RegisterLine& line : *lines) {
        const ComplaintRow& row = line.row;
        paper.open += row.closedAt ? 0 : 1;
        paper.overdue += !row.closedAt && row.dueAt < stamp.at ? 1 : 0;
        paper.lines.push_back(
            {row.number, localDay(row.receivedAt, store.zone).toString(Qt::ISODate), label(row.level),
             maskName(row.customerName), row.claim.simplified().left(60),
             desk.codeName(ComplaintCodeKind::Cause, line.detail.cause), line.ageDays, label(row.state),
             line.detail.closure.isEmpty() ? QString()
                                           : desk.codeName(ComplaintCodeKind::Closure, line.detail.closure)});
    }
    return complaintRegister(paper);
}

MatrixPaper matrixOf(const QString& title, const EvaluationWeights& weights, const std::vector<double>& upper,
                     const AhpResult& result)
{
    MatrixPaper paper;
    paper.title = title;
    for (const IndicatorWeight& indicator : weights.indicators)
        paper.names.append(indicatorName(indicator.code));
    paper.cells = reciprocalMatrix(int(weights.indicators.size()), upper);
    QStringList shares;
    for (const double weight : result.weights)
        shares.append(QString::number(weight, 'f', 6));
    paper.facts.append(Words::tr("W = (%1)").arg(shares.join(QStringLiteral(", "))));
    paper.facts.append(
        Words::tr("λmax %1 · CI %2 · RI %3 · CR %4 (must be below 0.10)")
            .arg(QString::number(result.lambdaMax, 'f', 6), QString::number(result.consistencyIndex, 'f', 6),
                 QString::number(result.randomIndex, 'f', 2), QString::number(result.consistencyRatio, 'f', 6)));
    return paper;
}

std::vector<double> geometricMeans(const std::vector<ExpertJudgement>& experts)
{
    std::vector<double> means(experts.front().upper.size(), 0.0);
    for (const ExpertJudgement& expert : experts) {
        for (std::size_t i = 0; i < means.size(); ++i)
            means[i] += std::log(expert.upper[i]) / double(experts.size());
    }
    for (double& mean : means)
        mean = std::exp(mean);
    return means;
}

void addWeights(const EvaluationWeights& weights, EvaluationPaper& paper)
{
    switch (weights.source) {
    case WeightSource::Shipped:
        paper.weightSource = Words::tr("The weights of the questionnaire; they sum to 1.");
        return;
    case WeightSource::Direct:
        paper.weightSource = Words::tr("Entered by the manager; they sum to 1.");
        return;
    case WeightSource::Judgements:
        break;
    }
    paper.weightSource = Words::tr("From pairwise judgements (AHP): principal eigenvector, several experts by the "
                                   "geometric mean of each judgement; random index of Saaty 1980.");
    for (std::size_t i = 0; i < weights.experts.size() && weights.judged; ++i)
        paper.matrices.push_back(matrixOf(Words::tr("Judgements of %1").arg(weights.experts[i].expert), weights,
                                          weights.experts[i].upper, weights.judged->experts[i]));
    if (weights.experts.size() > 1 && weights.judged)
        paper.matrices.push_back(matrixOf(Words::tr("All experts together, geometric means"), weights,
                                          geometricMeans(weights.experts), weights.judged->group));
}

QString interval(const std::optional<Bounds>& bounds, int decimals, double factor)
{
    return bounds ? QStringLiteral("%1–%2").arg(QString::number(bounds->low * factor, 'f', decimals),
                                                QString::number(bounds->high * factor, 'f', decimals))
                  : QString();
}

Pair fact(const QString& name, const QString& value)
{
    return {name, value, false, 0, TextTone::Normal};
}

void addFacts(const EvaluationReport& report, EvaluationPaper& paper)
{
    const QString rate = report.asked > 0 ? QStringLiteral(" (%1 %)").arg(QString::number(
                                                100.0 * double(report.answered) / double(report.asked), 'f', 1))
                                          : QString();
    paper.facts.push_back(fact(
        Words::tr("Answered"),
        Words::tr("%1 of %2 surveys").arg(QString::number(report.answered), QString::number(report.asked)) + rate));
    const Satisfaction csat = satisfactionOf(report);
    if (csat.answers > 0)
        paper.facts.push_back(fact(
            Words::tr("Satisfied (CSAT)"),
            Words::tr("%1 % (Wilson 95 %: %2; n %3)")
                .arg(QString::number(100.0 * double(csat.satisfied) / double(csat.answers), 'f', 1),
                     interval(wilsonInterval(csat.satisfied, csat.answers), 1, 100), QString::number(csat.answers))));
    if (const std::optional<double> nps = report.recommendation.score())
        paper.facts.push_back(
            fact(Words::tr("Net promoter score"),
                 Words::tr("%1 (95 %: %2; n %3)")
                     .arg(QString::number(*nps, 'f', 1), interval(report.recommendation.interval(), 1, 1),
                          QString::number(report.recommendation.answers))));
    if (report.insufficient)
        paper.facts.push_back(
            fact(Words::tr("Note"),
                 Words::tr("Fewer than %1 answers: too few to judge.").arg(EvaluationDesk::kFewestAnswers)));
}

void addResult(const EvaluationReport& report, EvaluationPaper& paper)
{
    for (const FuzzyOperator by :
         {FuzzyOperator::ProductSum, FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum}) {
        const std::optional<double> score = report.byOperator[std::size_t(by)];
        paper.operators.push_back({operatorName(by), score ? QString::number(*score, 'f', 4) : QStringLiteral("–")});
    }
    if (!report.result)
        return;
    paper.raw = report.result->raw;
    paper.normalised = report.result->normalised;
    paper.score = QString::number(report.result->score, 'f', 1);
    paper.grade = report.result->tied
                      ? Words::tr("undecided between two grades")
                      : gradeNames().value(report.result->grade) + QStringLiteral(" · ") +
                            Words::tr("validity %1").arg(QString::number(report.result->validity, 'f', 2));
}

Outcome<Document> evaluationPaper(ServiceContext& context, const Period& period, const StoreProfile& store,
                                  const PrintStamp& stamp)
{
    EvaluationDesk desk(context);
    const Outcome<EvaluationWeights> weights = desk.weights();
    if (!weights)
        return weights.error();
    const Outcome<EvaluationReport> report = desk.evaluate(period.from, period.to, period.by);
    if (!report)
        return report.error();
    EvaluationPaper paper;
    paper.store = store;
    paper.stamp = stamp;
    paper.from = period.from;
    paper.to = period.to;
    paper.method = Words::tr("fuzzy comprehensive evaluation, %1").arg(operatorName(period.by));
    paper.grades = gradeNames();
    paper.scores = report->scores;
    const int threshold = desk.threshold();
    paper.threshold = QString::number(threshold);
    for (const IndicatorResult& row : report->indicators) {
        const QString name = indicatorName(row.indicator.code);
        const QString score = row.score ? QString::number(*row.score, 'f', 1) : QStringLiteral("–");
        paper.rows.push_back(
            {name, row.indicator.weight, {row.counts.begin(), row.counts.end()}, row.membership, row.answers, score});
        if (row.score && *row.score < threshold)
            paper.advice.push_back({name, score, desk.advice(row.indicator.code)});
    }
    for (const IndicatorResult& row : report->products)
        paper.products.push_back({speaksChinese() ? row.indicator.textZh : row.indicator.textEn,
                                  0,
                                  {row.counts.begin(), row.counts.end()},
                                  row.membership,
                                  row.answers,
                                  row.score ? QString::number(*row.score, 'f', 1) : QStringLiteral("–")});
    addWeights(*weights, paper);
    addFacts(*report, paper);
    addResult(*report, paper);
    return evaluationReport(paper);
}

} // namespace

bool isVoicePaper(DocumentKind kind)
{
    return kind == DocumentKind::ComplaintAcknowledgement || kind == DocumentKind::ComplaintReply ||
           kind == DocumentKind::ComplaintRegister || kind == DocumentKind::EvaluationReport ||
           kind == DocumentKind::FeedbackRegister;
}

qint64 evaluationPaperId(QDate from, QDate to, FuzzyOperator by)
{
    return ((from.toJulianDay() - kEpoch) << 18) | ((to.toJulianDay() - kEpoch) << 2) | qint64(by);
}

qint64 registerPaperId(QDate month)
{
    return qint64(month.year()) * 12 + month.month() - 1;
}

Outcome<qint64> voicePaperId(ServiceContext& context, DocumentKind kind, const QString& number)
{
    const QString wanted = number.trimmed();
    if (kind == DocumentKind::ComplaintRegister || kind == DocumentKind::FeedbackRegister) {
        const QDate month = QDate::fromString(wanted + QStringLiteral("-01"), Qt::ISODate);
        if (month.isValid())
            return registerPaperId(month);
        return Failure::of(FailureKind::NotFound, Words::tr("A register is named by its month, such as 2026-03."));
    }
    if (kind == DocumentKind::EvaluationReport) {
        const QDate from = QDate::fromString(wanted.section(QStringLiteral(".."), 0, 0), Qt::ISODate);
        const QDate to = QDate::fromString(wanted.section(QStringLiteral(".."), 1, 1), Qt::ISODate);
        if (from.isValid() && to.isValid())
            return evaluationPaperId(from, to, FuzzyOperator::ProductSum);
        return Failure::of(FailureKind::NotFound,
                           Words::tr("An evaluation is named by its days, such as 2026-01-01..2026-03-31."));
    }
    return ComplaintDesk(context).idOf(wanted).transform([](ComplaintId id) { return id.value; });
}

Outcome<Document> voicePaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp)
{
    if (kind == DocumentKind::ComplaintRegister)
        return registerPaper(context, id, store, stamp);
    if (kind == DocumentKind::FeedbackRegister)
        return feedbackPaper(context, monthOf(id, localDay(stamp.at, store.zone)), store, stamp);
    if (kind == DocumentKind::EvaluationReport)
        return evaluationPaper(context, periodOf(id, localDay(stamp.at, store.zone)), store, stamp);
    return letterPaper(context, kind, ComplaintId(id), store, stamp);
}

} // namespace sanbao
