// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, the register of a month and the printed evaluation say what the rows say.
#include "core/service/complaint_file_desk.h"
#include "core/service/evaluation_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/voice_paper.h"
#include "tests/support/after_care_shop.h"

using namespace sanbao;

namespace {

QString textOf(const Outcome<Document>& document)
{
    REQUIRE_DONE(document);
    return textsOf(*document).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the letters name claim, due moment and owner, and the answer needs an offer first")
{
    test::AfterCareShop shop;
    const WorkOrder order = shop.accept(shop.request());
    Complaint complaint = shop.complaint(ComplaintLevel::L2, order.id);
    PaperDesk& papers = shop.place->papers();
    const QString letter = textOf(papers.build(DocumentKind::ComplaintAcknowledgement, complaint.number));
    CHECK(letter.contains(complaint.number));
    CHECK(letter.contains(complaint.claim));
    CHECK(letter.contains(QStringLiteral("2026-03-05 09:00")));
    CHECK_FALSE(papers.build(DocumentKind::ComplaintReply, complaint.id.value));
    ComplaintClosing typed;
    typed.finding = QStringLiteral("阀门批次不良");
    typed.remedy = QStringLiteral("免费更换");
    REQUIRE_DONE(shop.place->complaints().progress(complaint.id, complaint.revision, typed));
    const QString reply = textOf(papers.build(DocumentKind::ComplaintReply, complaint.id.value));
    CHECK(reply.contains(typed.finding));
    CHECK(reply.contains(typed.remedy));
}

TEST_CASE("the register of a month prints every complaint with age, level and why it was closed", "[S2-079]")
{
    test::AfterCareShop shop;
    const WorkOrder order = shop.accept(shop.request());
    Complaint first = shop.complaint(ComplaintLevel::L2, order.id);
    ComplaintFileDesk file(shop.place->context());
    ComplaintDetail detail = *file.open(first.id);
    detail.closure = QStringLiteral("settled");
    detail.cause = QStringLiteral("parts_missing");
    first.revision = *file.save(first.id, first.revision, detail);
    ComplaintClosing closing{{},   QStringLiteral("缺件"),    true, QStringLiteral("加急"),
                             true, QStringLiteral("备件不足")};
    shop.setTime("2026-03-05 09:00");
    REQUIRE_DONE(shop.place->complaints().close(first.id, first.revision, closing));
    shop.setTime("2026-04-01 09:00");
    const Complaint april = shop.complaint(ComplaintLevel::L1, order.id);
    const Outcome<Document> march =
        shop.place->papers().build(DocumentKind::ComplaintRegister, registerPaperId(QDate(2026, 3, 15)));
    const QString text = textOf(march);
    CHECK(text.contains(first.number));
    CHECK_FALSE(text.contains(april.number));
    CHECK(text.contains(file.codeName(ComplaintCodeKind::Closure, QStringLiteral("settled"))));
    CHECK(text.contains(file.codeName(ComplaintCodeKind::Cause, QStringLiteral("parts_missing"))));
    CHECK_FALSE(text.contains(QStringLiteral("欧阳建国")));
    const auto lines = file.registerOf(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().ageDays == 3);
}

TEST_CASE("the printed evaluation shows judgements, consistency, memberships, both vectors and every operator",
          "[S2-042]")
{
    test::AfterCareShop shop;
    EvaluationDesk desk(shop.place->context());
    REQUIRE_DONE(desk.saveJudgements({{QStringLiteral("王店长"), {2, 3, 5, 9, 2, 3, 5, 2, 3, 2}},
                                      {QStringLiteral("李总"), {1, 3, 5, 8, 3, 3, 6, 1, 3, 2}}}));
    const Survey due = shop.surveyOf(shop.closed(shop.accept(shop.request())).id);
    SurveyAnswers answers;
    for (const char* item : {"quality", "attitude", "response_speed", "efficiency"})
        answers.grades.emplace(QLatin1String(item), 5);
    answers.grades[QStringLiteral("overall")] = 1;
    answers.recommend = 9;
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const qint64 id = evaluationPaperId(QDate(2026, 3, 1), QDate(2026, 3, 31), FuzzyOperator::MinMax);
    const QString text = textOf(shop.place->papers().build(DocumentKind::EvaluationReport, id));
    // Golden vectors V2 and V7 of the domain notes: an expert's weights, and both consistency ratios.
    CHECK(text.contains(QStringLiteral("0.457401")));
    CHECK(text.contains(QStringLiteral("0.003609")));
    CHECK(text.contains(QStringLiteral("0.008934")));
    CHECK(text.contains(QStringLiteral("王店长")));
    for (const FuzzyOperator by : {FuzzyOperator::MinMax, FuzzyOperator::ProductSum})
        CHECK(text.contains(operatorName(by)));
    CHECK(text.contains(QStringLiteral("2026-03-01")));
    CHECK(text.contains(QStringLiteral("1.0000")));
}

TEST_CASE("indicators below the threshold are printed with the store's own advice", "[S2-053]")
{
    test::AfterCareShop shop;
    EvaluationDesk desk(shop.place->context());
    REQUIRE_DONE(desk.saveAdvice(QStringLiteral("attitude"), QStringLiteral("每周讲评两通录音")));
    REQUIRE_DONE(desk.saveThreshold(70));
    CHECK_FALSE(desk.saveThreshold(101));
    const Survey due = shop.surveyOf(shop.closed(shop.accept(shop.request())).id);
    SurveyAnswers answers;
    answers.grades = {{QStringLiteral("attitude"), 3}, {QStringLiteral("quality"), 4}};
    REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    const Outcome<Document> report =
        shop.place->papers().build(DocumentKind::EvaluationReport, QStringLiteral("2026-03-01..2026-03-31"));
    CHECK(textOf(report).contains(QStringLiteral("每周讲评两通录音")));
    REQUIRE_DONE(desk.saveThreshold(50));
    CHECK_FALSE(
        textOf(shop.place->papers().build(DocumentKind::EvaluationReport, QStringLiteral("2026-03-01..2026-03-31")))
            .contains(QStringLiteral("每周讲评两通录音")));
}

TEST_CASE("technicians are compared by shares pulled to the mean, and few answers are not ranked")
{
    test::AfterCareShop shop;
    EvaluationDesk desk(shop.place->context());
    for (int i = 0; i < 3; ++i) {
        const QByteArray serial = "SN-" + QByteArray::number(i);
        const Survey due = shop.surveyOf(shop.closed(shop.accept(shop.request(serial.constData()))).id);
        SurveyAnswers answers;
        answers.grades[QStringLiteral("overall")] = i == 0 ? 2 : 5;
        REQUIRE_DONE(shop.place->surveys().answer(due.id, due.revision, answers));
    }
    const auto rows = desk.compare(QDate(2026, 3, 1), QDate(2026, 3, 31), CompareBy::Technician);
    REQUIRE_DONE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().csat.satisfied == 2);
    CHECK(rows->front().csat.answers == 3);
    CHECK_FALSE(rows->front().isRanked);
    CHECK(rows->front().shrunk == Approx(2.0 / 3.0));
    const auto models = desk.compare(QDate(2026, 3, 1), QDate(2026, 3, 31), CompareBy::Model);
    REQUIRE_DONE(models);
    REQUIRE(models->size() == 1);
    CHECK(models->front().name.contains(QStringLiteral("S300")));
    CHECK(models->front().csat.answers == 3);
}
