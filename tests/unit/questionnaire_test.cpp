// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionnaire.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

FormQuestion question(const char* code, QuestionKind kind = QuestionKind::Grade, int weight = 0)
{
    FormQuestion item;
    item.code = QLatin1String(code);
    item.textZh = QStringLiteral("问题");
    item.kind = kind;
    item.weightBasisPoints = weight;
    return item;
}

QuestionForm sound()
{
    QuestionForm questionnaire;
    questionnaire.titleZh = QStringLiteral("回访");
    questionnaire.items = {question("overall", QuestionKind::Grade, 10000),
                           question("recommend", QuestionKind::Recommend)};
    return questionnaire;
}

QStringList fields(const QuestionForm& questionnaire)
{
    QStringList names;
    for (const FieldIssue& issue : questionnaireIssues(questionnaire))
        names.append(issue.field);
    return names;
}

} // namespace

TEST_CASE("a question with a condition is asked only after that answer, and silence meets no condition")
{
    FormQuestion why = question("why", QuestionKind::Text);
    why.showItem = QStringLiteral("overall");
    why.showRule = ShowRule::AtMost;
    why.showValue = 2;
    std::map<QString, int> grades;
    const SurveyReplies replies;
    CHECK_FALSE(isShown(why, {grades, {}, replies}));
    grades[QStringLiteral("overall")] = 3;
    CHECK_FALSE(isShown(why, {grades, {}, replies}));
    grades[QStringLiteral("overall")] = 2;
    CHECK(isShown(why, {grades, {}, replies}));
    why.showItem = QLatin1String(kRecommendItem);
    why.showRule = ShowRule::AtLeast;
    why.showValue = 9;
    CHECK_FALSE(isShown(why, {grades, 8, replies}));
    CHECK(isShown(why, {grades, 9, replies}));
    why.showItem = QStringLiteral("how");
    why.showRule = ShowRule::Is;
    why.showValue = 2;
    CHECK(isShown(why, {grades, {}, {{QStringLiteral("how"), SurveyReply{2, {}}}}}));
    CHECK(isShown(question("free"), {grades, {}, replies}));
}

TEST_CASE("a version keeps the overall question, weights of 100 % and conditions that look back")
{
    CHECK(fields(sound()).isEmpty());
    QuestionForm broken = sound();
    broken.items[0].weightBasisPoints = 9000;
    CHECK(fields(broken) == QStringList{QStringLiteral("weights")});
    broken = sound();
    broken.items[0].code = QStringLiteral("total");
    CHECK(fields(broken) == QStringList{QStringLiteral("items")});
    broken = sound();
    broken.items[0].showItem = QStringLiteral("recommend");
    CHECK(fields(broken) == QStringList{QStringLiteral("items[0].show")});
    broken = sound();
    broken.items.push_back(question("overall"));
    broken.items.push_back(question("which", QuestionKind::Choice));
    CHECK(fields(broken) == QStringList({QStringLiteral("items[2].code"), QStringLiteral("items[3].options")}));
}

TEST_CASE("replies stay inside what a question offers")
{
    QuestionForm questionnaire = sound();
    questionnaire.items.push_back(question("effort", QuestionKind::Effort));
    questionnaire.items.push_back(question("which", QuestionKind::Choice));
    questionnaire.items.back().options = {QStringLiteral("电话"), QStringLiteral("微信")};
    CHECK(
        replyIssues({{QStringLiteral("effort"), {7, {}}}, {QStringLiteral("which"), {2, {}}}}, questionnaire).empty());
    CHECK(replyIssues({{QStringLiteral("effort"), {8, {}}}}, questionnaire).size() == 1);
    CHECK(replyIssues({{QStringLiteral("which"), {3, {}}}}, questionnaire).size() == 1);
    CHECK(replyIssues({{QStringLiteral("strange"), {1, {}}}}, questionnaire).size() == 1);
}

TEST_CASE("the code of a printed form leads back to its order, and nothing else does")
{
    CHECK(orderNumberOf(surveyCode(QStringLiteral("CX-260302-0001"))) == QStringLiteral("CX-260302-0001"));
    CHECK(orderNumberOf(QStringLiteral(" survey:cx-260302-0001 ")) == QStringLiteral("CX-260302-0001"));
    CHECK(orderNumberOf(QStringLiteral("CX-260302-0001")).isEmpty());
}
