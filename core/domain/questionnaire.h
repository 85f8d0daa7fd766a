// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a questionnaire: which questions a customer is asked after what he has answered, and whether a version
// may be used. Five-grade items feed the figures of the store; the other kinds are kept beside them.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/after_care.h"

#include <QStringList>

#include <map>
#include <optional>

namespace sanbao {

/// How a question is answered.
enum class QuestionKind {
    Grade,     ///< five grades, 5 (very satisfied) .. 1: these feed the figures
    Recommend, ///< 0 .. 10
    Effort,    ///< 1 (very hard) .. 7 (very easy)
    Choice,    ///< one of several answers, by its place from 1
    Text
};
enum class QuestionTheme { Service, Product, Touchpoint };
/// Compared with the answer to the earlier question.
enum class ShowRule { AtMost, AtLeast, Is };

/// Code of the question that asks for the recommendation.
inline constexpr char kRecommendItem[] = "recommend";

/// One question; asked only after a certain answer to an earlier one when `showItem` is given.
struct FormQuestion : SurveyItem
{
    QuestionKind kind = QuestionKind::Grade;
    QuestionTheme theme = QuestionTheme::Service;
    QStringList options; ///< answers of a choice
    QString showItem;    ///< code of the earlier question; empty: always asked
    ShowRule showRule = ShowRule::AtMost;
    int showValue = 0;
};

/// One version of a questionnaire with every question it asks.
struct QuestionForm
{
    qint64 id = 0;
    QString code;
    int version = 1;
    QString titleZh;
    QString titleEn;
    std::vector<FormQuestion> items;
};

/// An answer that is no grade: a number (0..10, 1..7, or the place of a choice from 1) or a text.
struct SurveyReply
{
    std::optional<int> number;
    QString text;
    friend bool operator==(const SurveyReply&, const SurveyReply&) = default;
};
using SurveyReplies = std::map<QString, SurveyReply>; ///< by question code

/// What has been answered so far, for deciding what is shown.
struct AnswersSoFar
{
    const std::map<QString, int>& grades;
    std::optional<int> recommend;
    const SurveyReplies& replies;
};

/// A question without a condition is shown; one with a condition only when the earlier question was answered so.
/// Silence satisfies no condition.
bool isShown(const FormQuestion& item, const AnswersSoFar& answers);

/// Every broken rule of a version: fields "title" and "items[i].code|text|options|show|weight", "weights".
std::vector<FieldIssue> questionnaireIssues(const QuestionForm& questionnaire);

/// Replies that fit no question, or lie outside its range; fields are item codes.
std::vector<FieldIssue> replyIssues(const SurveyReplies& replies, const QuestionForm& questionnaire);

/// Text of a printed form's code, and the order number in one that was scanned or typed; empty for anything else.
QString surveyCode(const QString& orderNumber);
QString orderNumberOf(const QString& code);

template <> struct Codes<QuestionKind>
{
    static constexpr CodeTable<QuestionKind, 5> table{{{QuestionKind::Grade, "grade"},
                                                       {QuestionKind::Recommend, "nps"},
                                                       {QuestionKind::Effort, "ces"},
                                                       {QuestionKind::Choice, "choice"},
                                                       {QuestionKind::Text, "text"}}};
};
template <> struct Codes<QuestionTheme>
{
    static constexpr CodeTable<QuestionTheme, 3> table{{{QuestionTheme::Service, "service"},
                                                        {QuestionTheme::Product, "product"},
                                                        {QuestionTheme::Touchpoint, "touchpoint"}}};
};
template <> struct Codes<ShowRule>
{
    static constexpr CodeTable<ShowRule, 3> table{
        {{ShowRule::AtMost, "at_most"}, {ShowRule::AtLeast, "at_least"}, {ShowRule::Is, "is"}}};
};

} // namespace sanbao
