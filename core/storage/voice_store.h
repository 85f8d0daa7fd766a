// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of a period look like by method, product line and question; ranges of the answer's moment.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/survey_method.h"

#include <QDate>
#include <array>

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Database;

struct MethodCount
{
    SurveyMethod method = SurveyMethod::Phone;
    qint64 answered = 0;
    qint64 graded = 0;    ///< answered the overall question
    qint64 satisfied = 0; ///< with 4 or 5
    qint64 gradeSum = 0;  ///< of the overall question
    qint64 recommend = 0; ///< answered the recommendation
    qint64 promoters = 0;
    qint64 detractors = 0;
};

struct LineCount
{
    CategoryId category;
    QString item;
    qint64 n = 0;
    qint64 sum = 0;
    qint64 satisfied = 0;
};

struct EffortCount
{
    qint64 n = 0;
    qint64 sum = 0;
    qint64 easy = 0;     ///< 5 to 7 of 7
    qint64 comments = 0; ///< surveys with an open comment
};

/// The score a customer gave for the speed, and how long the first response took.
struct ResponsePoint
{
    SurveyId survey;
    WorkOrderId order;
    QString orderNumber;
    int grade = 0;
    qint64 minutes = 0; ///< by the clock on the wall
};

/// One survey behind a figure.
struct AnswerRow
{
    SurveyId survey;
    WorkOrderId order;
    QString orderNumber;
    QString customer;
    QString product;
    Instant answeredAt;
    std::optional<int> value; ///< the grade or number the figure is about
    QString comment;
    SurveyMethod method = SurveyMethod::Phone;
};

class VoiceStore final
{
public:
    explicit VoiceStore(Database& database)
        : m_database(database)
    {
    }

    void setMethod(SurveyId survey, SurveyMethod method);
    SurveyMethod methodOf(SurveyId survey);

    std::vector<MethodCount> byMethod(Instant from, Instant to);
    std::vector<LineCount> byCategory(Instant from, Instant to);
    EffortCount effort(Instant from, Instant to);
    /// The newest first, at most `limit`.
    std::vector<ResponsePoint> responses(Instant from, Instant to, int limit);
    /// Answers to a question (or the recommendation) with a value of `low`..`high`, the newest first.
    std::vector<AnswerRow> answers(const QString& item, int low, int high, Instant from, Instant to, int limit);
    /// Agreements with a package that ended in the days, and how many of them were renewed.
    std::pair<qint64, qint64> renewals(QDate from, QDate to);
    /// Mean grade of a question and how many answered it.
    std::optional<double> meanGrade(const QString& item, Instant from, Instant to, qint64& n);

private:
    Database& m_database;
};

} // namespace sanbao
