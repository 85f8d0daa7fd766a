// SPDX-License-Identifier: GPL-3.0-or-later
// Comments from a table and from surveys: kept once, found by any two characters, counted by theme.
#include "core/service/comment_desk.h"
#include "tests/support/after_care_shop.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>

using namespace sanbao;

namespace {

const char* kTable = "category,positive,comment\n"
                     "热水器,0,\"安装师傅乱收费,态度差\"\n"
                     "热水器,1,加热快很满意\n"
                     "手机,0,屏幕坏了客服不理\n"
                     "手机,0,屏幕坏了客服不理\n"
                     "手机,7,看不懂\n"
                     "手机,1,\n";

Outcome<CommentImport> import(CommentDesk& desk, const QByteArray& text, bool dryRun = false)
{
    QBuffer buffer;
    buffer.setData(text);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return desk.importTable(buffer, dryRun);
}

CommentFilter containing(const char* text)
{
    CommentFilter filter;
    filter.text = QString::fromUtf8(text);
    return filter;
}

} // namespace

TEST_CASE("a table of comments is taken in once, and what is wrong is named by line")
{
    test::AfterCareShop shop;
    CommentDesk desk(shop.place->context());
    const Outcome<CommentImport> tried = import(desk, kTable, true);
    REQUIRE_DONE(tried);
    CHECK(tried->imported == 4);
    CHECK(shop.count("voice_comment") == 0);
    const Outcome<CommentImport> first = import(desk, kTable);
    REQUIRE_DONE(first);
    CHECK(first->read == 6);
    CHECK(first->imported == 4);
    REQUIRE(first->refused.size() == 2);
    CHECK(first->refused[0].line == 6);
    CHECK(first->refused[0].value == QStringLiteral("7"));
    const Outcome<CommentImport> second = import(desk, kTable);
    REQUIRE_DONE(second);
    CHECK(second->imported == 0);
    CHECK(second->known == 4);
    CHECK(shop.count("voice_comment") == 4);
}

TEST_CASE("any two neighbouring characters find a comment, and mood and product narrow it")
{
    test::AfterCareShop shop;
    CommentDesk desk(shop.place->context());
    REQUIRE_DONE(import(desk, kTable));
    CHECK(desk.page(containing("收费"), 0, 10)->size() == 1);
    CHECK(desk.page(containing("了客"), 0, 10)->size() == 2);
    CHECK(desk.page(containing("坏了客服"), 0, 10)->size() == 2);
    CHECK(desk.page(containing("坏客"), 0, 10)->empty());
    CommentFilter filter = containing("客服");
    filter.mood = Mood::Content;
    CHECK(desk.page(filter, 0, 10)->empty());
    filter.mood = Mood::Discontent;
    filter.category = QStringLiteral("手机");
    CHECK(desk.counts(filter)->discontent == 2);
}

TEST_CASE("a survey's comment joins them with the mood of its grades, and can be given a theme that is counted",
          "[S3-049]")
{
    test::AfterCareShop shop;
    CommentDesk desk(shop.place->context());
    const WorkOrder order = shop.closed(shop.accept(shop.request()));
    const Survey due = shop.surveyOf(order.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 1);
    answers.comment = QStringLiteral("面板按键看不懂");
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const Outcome<std::vector<VoiceComment>> found = desk.page(containing("按键"), 0, 10);
    REQUIRE_DONE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().mood == Mood::Discontent);
    CHECK(found->front().survey == due.id);
    REQUIRE_DONE(desk.setTheme(found->front().id, QStringLiteral("操作不便")));
    const auto themes = desk.themes();
    REQUIRE_DONE(themes);
    REQUIRE(themes->size() == 1);
    CHECK(themes->front().first == QStringLiteral("操作不便"));
    CHECK(themes->front().second == 1);
}

TEST_CASE("8,442 real comments are taken in whole, searched at once, and tell what the discontented say")
{
    QFile file(QStringLiteral("/work/shared/data/comments/reviews.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("the real comments are not on this machine");
        return;
    }
    test::AfterCareShop shop;
    CommentDesk desk(shop.place->context());
    const Outcome<CommentImport> report = desk.importTable(file);
    REQUIRE_DONE(report);
    CHECK(report->read == 8442);
    CHECK(report->imported == 8442);
    CHECK(report->refused.empty());
    QElapsedTimer timer;
    timer.start();
    CHECK(desk.page(containing("安装"), 0, 50)->size() == 50);
    CHECK(timer.elapsed() < 100);
    const Outcome<CommentPiles> piles = desk.piles(QStringLiteral("热水器"));
    REQUIRE_DONE(piles);
    const std::vector<TellingTerm> terms = tellingTerms(piles->discontent, piles->content);
    REQUIRE(terms.size() == 40);
    for (std::size_t i = 0; i < 12; ++i)
        UNSCOPED_INFO(terms[i].text.toStdString() << ' ' << terms[i].inDiscontent << ' ' << terms[i].z);
    CHECK(terms.front().z > 5);
    CHECK(terms.front().inDiscontent > terms.front().inContent);
}
