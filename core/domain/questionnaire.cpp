// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionnaire.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaires)
};

constexpr int kWhole = 10000;
constexpr int kMaxText = 300;
const QLatin1String kCodePrefix("SURVEY:");

std::optional<int> numberOf(const QString& code, const AnswersSoFar& answers)
{
    if (const auto grade = answers.grades.find(code); grade != answers.grades.end())
        return grade->second;
    if (code == QLatin1String(kRecommendItem))
        return answers.recommend;
    const auto reply = answers.replies.find(code);
    return reply == answers.replies.end() ? std::nullopt : reply->second.number;
}

QString fieldOf(std::size_t at, const char* part)
{
    return QStringLiteral("items[%1].%2").arg(QString::number(at), QLatin1String(part));
}

void checkItem(const QuestionForm& questionnaire, std::size_t at, std::vector<FieldIssue>& issues)
{
    const FormQuestion& item = questionnaire.items[at];
    if (item.textZh.isEmpty())
        issues.push_back({fieldOf(at, "text"), Words::tr("Write down the question.")});
    if (item.textZh.size() > kMaxText || item.textEn.size() > kMaxText)
        issues.push_back({fieldOf(at, "text"), Words::tr("A question has at most %1 characters.").arg(kMaxText)});
    if (item.kind == QuestionKind::Choice && item.options.size() < 2)
        issues.push_back({fieldOf(at, "options"), Words::tr("A choice needs two answers or more, one a line.")});
    if (item.kind != QuestionKind::Grade && item.weightBasisPoints != 0)
        issues.push_back({fieldOf(at, "weight"), Words::tr("Only questions with the five grades carry a weight.")});
    if (item.showItem.isEmpty())
        return;
    const auto first = questionnaire.items.begin();
    const auto earlier = std::find_if(first, first + std::ptrdiff_t(at), [&item](const FormQuestion& other) {
        return other.code == item.showItem && other.kind != QuestionKind::Text;
    });
    if (earlier == first + std::ptrdiff_t(at))
        issues.push_back({fieldOf(at, "show"), Words::tr("A question can only follow from an earlier one.")});
}

} // namespace

bool isShown(const FormQuestion& item, const AnswersSoFar& answers)
{
    if (item.showItem.isEmpty())
        return true;
    const std::optional<int> given = numberOf(item.showItem, answers);
    if (!given)
        return false;
    switch (item.showRule) {
    case ShowRule::AtMost:
        return *given <= item.showValue;
    case ShowRule::AtLeast:
        return *given >= item.showValue;
    case ShowRule::Is:
        break;
    }
    return *given == item.showValue;
}

std::vector<FieldIssue> questionnaireIssues(const QuestionForm& questionnaire)
{
    std::vector<FieldIssue> issues;
    if (questionnaire.titleZh.isEmpty())
        issues.push_back({QStringLiteral("title"), Words::tr("Give the questionnaire a title.")});
    QSet<QString> codes;
    int weights = 0;
    bool overall = false;
    for (std::size_t at = 0; at < questionnaire.items.size(); ++at) {
        const FormQuestion& item = questionnaire.items[at];
        if (item.code.isEmpty() || codes.contains(item.code))
            issues.push_back({fieldOf(at, "code"), Words::tr("Each question needs a code of its own.")});
        codes.insert(item.code);
        weights += item.weightBasisPoints;
        overall = overall || (item.code == QLatin1String("overall") && item.kind == QuestionKind::Grade);
        checkItem(questionnaire, at, issues);
    }
    if (!overall)
        issues.push_back(
            {QStringLiteral("items"),
             Words::tr("The overall question with its five grades stays: satisfaction is counted from it.")});
    if (weights != kWhole)
        issues.push_back({QStringLiteral("weights"), Words::tr("The weights sum to %1 %, they must sum to 100 %.")
                                                         .arg(QString::number(weights / 100.0, 'f', 2))});
    return issues;
}

std::vector<FieldIssue> replyIssues(const SurveyReplies& replies, const QuestionForm& questionnaire)
{
    std::vector<FieldIssue> issues;
    for (const auto& [code, reply] : replies) {
        const QString name = code;
        const auto item = std::find_if(questionnaire.items.begin(), questionnaire.items.end(),
                                       [&name](const FormQuestion& one) { return one.code == name; });
        if (item == questionnaire.items.end()) {
            issues.push_back({code, Words::tr("The questionnaire has no question \"%1\".").arg(code)});
            continue;
        }
        const int least = 1;
        const int most = item->kind == QuestionKind::Effort ? 7 : int(item->options.size());
        const bool numbered = item->kind == QuestionKind::Effort || item->kind == QuestionKind::Choice;
        if (numbered && (!reply.number || *reply.number < least || *reply.number > most))
            issues.push_back(
                {code,
                 Words::tr("The answer lies between %1 and %2.").arg(QString::number(least), QString::number(most))});
        if (item->kind == QuestionKind::Text && reply.text.size() > 2000)
            issues.push_back({code, Words::tr("The text is longer than 2000 characters.")});
    }
    return issues;
}

QString surveyCode(const QString& orderNumber)
{
    return kCodePrefix + orderNumber;
}

QString orderNumberOf(const QString& code)
{
    const QString wanted = code.trimmed().toUpper();
    return wanted.startsWith(kCodePrefix) ? wanted.mid(kCodePrefix.size()).trimmed() : QString();
}

} // namespace sanbao
