// SPDX-License-Identifier: GPL-3.0-or-later
// What surveys of a period say together: split by how they were collected, by product line and question, over the
// months, and every figure with the answers behind it.
#pragma once

#include "core/analytics/statistics.h"
#include "core/service/evaluation_desk.h"
#include "core/service/service_context.h"
#include "core/storage/voice_store.h"

#include <vector>

namespace sanbao {

/// The three questions a default questionnaire always asks separately.
inline constexpr const char* kCoreItems[] = {"installation_professionalism", "response_speed", "fix_thoroughness"};

struct MethodResult
{
    SurveyMethod method = SurveyMethod::Phone;
    qint64 answered = 0;
    Satisfaction csat;
    std::optional<double> mean; ///< of the overall question, 1..5
    NetPromoter nps;
};

struct SurveyResult
{
    QDate from;
    QDate to;
    qint64 answered = 0;
    Satisfaction csat;
    NetPromoter nps;
    std::vector<MethodResult> methods; ///< those that were used, the most frequent first
};

/// One product line with one question.
struct LineResult
{
    CategoryId category;
    QString categoryName;
    QString item;
    QString question;
    qint64 n = 0;
    double mean = 0; ///< 1..5
    qint64 satisfied = 0;
};

/// A month of the customers' voice; a share or mean without data is empty.
struct VoiceMonth
{
    QDate month;
    qint64 answered = 0;
    Satisfaction csat;
    NetPromoter nps;
    qint64 effortAnswers = 0;
    std::optional<double> effort; ///< mean of 1..7
    qint64 comments = 0;
    std::optional<double> percent() const
    {
        return csat.answers > 0 ? std::optional<double>(100.0 * double(csat.satisfied) / double(csat.answers))
                                : std::nullopt;
    }
};

/// Everything the page of results shows of a period.
struct SurveyPicture
{
    SurveyResult result;
    std::vector<LineResult> lines;
    std::vector<VoiceMonth> months;
};

/// Where satisfaction came from and where it is meant to go, in percent.
struct SatisfactionGoal
{
    std::optional<double> baseline;
    std::optional<double> goal;
};

/// How response speed was graded after so long a wait.
struct ResponseBand
{
    qint64 fromMinutes = 0;
    qint64 toMinutes = 0; ///< exclusive; 0: open
    qint64 n = 0;
    double meanGrade = 0;
};

struct ResponseRelation
{
    std::vector<ResponsePoint> points;
    std::vector<ResponseBand> bands; ///< with answers only
    std::optional<double> rank;      ///< Spearman's rank correlation; empty below three points or without variation
};

/// What loyalty there is in a period, together: who recommends, who bought again, who renewed his package.
struct Loyalty
{
    QDate from;
    QDate to;
    NetPromoter nps;
    qint64 served = 0;
    qint64 boughtAgain = 0;
    bool provisional = false; ///< the time to buy again is not over for all of them
    qint64 packagesEnded = 0;
    qint64 packagesRenewed = 0;
};

class SurveyResultDesk final
{
public:
    explicit SurveyResultDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<SurveyResult> result(QDate from, QDate to);
    /// Every graded question by product line.
    Outcome<std::vector<LineResult>> lines(QDate from, QDate to);
    /// Twelve months, the oldest first, the last one contains `last`.
    Outcome<std::vector<VoiceMonth>> months(QDate last, int count = 12);
    /// All three at once, for a thread beside the window.
    Outcome<SurveyPicture> picture(QDate from, QDate to);
    Outcome<ResponseRelation> responses(QDate from, QDate to);
    /// Answers to one question with grades of `low`..`high`; names masked for those who may not see them.
    Outcome<std::vector<AnswerRow>> behind(const QString& item, int low, int high, QDate from, QDate to);
    /// The lines as CSV, for whoever may export.
    Outcome<QByteArray> lineTable(QDate from, QDate to);

    /// For a thread beside the window: purchases are counted over the whole store.
    Outcome<Loyalty> loyalty(QDate from, QDate to);

    SatisfactionGoal goal();
    /// Empty takes a line away. Invalid names "baseline" or "goal"; for the manager.
    Done saveGoal(const SatisfactionGoal& goal);

private:
    Done check(QDate from, QDate to) const;

    ServiceContext& m_context;
};

/// Points in percent: "NPS 33 ± 21 (n 18: 8 promoters, 2 detractors)".
QString npsWords(const NetPromoter& nps);

} // namespace sanbao
