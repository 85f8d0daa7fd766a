// SPDX-License-Identifier: GPL-3.0-or-later
// The settings about paper: the studio with its preview, the register of policies; and the list of prints with batch
// printing from the order list.
#include "core/service/paper_text_desk.h"
#include "core/service/policy_desk.h"
#include "core/service/print_job_desk.h"
#include "tests/support/catch.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_list_page.h"
#include "ui/printing/batch_run.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/preview_view.h"
#include "ui/prints/print_list_page.h"
#include "ui/settings/paper_section.h"
#include "ui/settings/policy_section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct StudioStory : PageStore
{
    WorkOrderId order;

    StudioStory()
    {
        REQUIRE_DONE(place->actAs(QStringLiteral("admin")));
        order = log(QStringLiteral("欧阳建国"), QStringLiteral("13800138301"), QStringLiteral("SN-7788"));
    }
    template <class S> void open(S& section)
    {
        QObject::connect(&section, &SettingsSection::messageRequested, &section,
                         [this](Tone, const QString& text) { messages << text; });
        section.resize(1060, 640);
        section.show();
        REQUIRE(QTest::qWaitForWindowExposed(&section));
        section.activateWindow();
        section.load();
    }
};

QString pdfText(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60000));
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
    return text;
}

} // namespace

TEST_CASE("The studio shows the paper of a real order at its real size while one types, and keeps what was saved")
{
    StudioStory story;
    PaperSection section(story.context);
    story.open(section);
    auto* preview = section.findChild<PreviewView*>();
    REQUIRE(preview);
    CHECK(preview->accessibleDescription().contains(QStringLiteral("欧阳建国")));
    auto* terms = story.field<QPlainTextEdit>(section, "paper.terms");
    terms->setFocus();
    terms->selectAll();
    story.compose(QStringLiteral("取机请带身份证，{{customer.name}}"), "qujiqingdaishenfenzheng");
    REQUIRE(QTest::qWaitFor(
        [&] { return preview->accessibleDescription().contains(QStringLiteral("取机请带身份证，欧阳建国")); }));
    CHECK(section.isDirty());
    QTest::keyClick(terms, Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(section.isDirty());
    CHECK(story.place->paperTexts().current(DocumentKind::Intake, PaperPart::Terms).contains(QStringLiteral("身份证")));
}

TEST_CASE("A slip of the pen in the studio is named with its line beside the field, and is not saved")
{
    StudioStory story;
    PaperSection section(story.context);
    story.open(section);
    auto* header = story.field<QPlainTextEdit>(section, "paper.header");
    header->setFocus();
    story.compose(QStringLiteral("您好\n{{customer.nmae}}"), "ninhao");
    auto* note = story.field<QLabel>(section, "paper.note");
    REQUIRE(QTest::qWaitFor([&] { return note->isVisible(); }));
    CHECK(note->text().contains(QStringLiteral("Line 2")));
    CHECK(header->accessibleDescription().contains(QStringLiteral("Line 2")));
    QTest::keyClick(header, Qt::Key_S, Qt::ControlModifier);
    CHECK(story.count("paper_text") == 0);
    CHECK(header->toPlainText().contains(QStringLiteral("nmae")));
}

TEST_CASE("The mark is chosen from a file, refused when it is none, and stands on the paper in the preview")
{
    StudioStory story;
    PaperSection section(story.context);
    story.open(section);
    QImage mark(1200, 400, QImage::Format_ARGB32);
    mark.fill(Qt::darkBlue);
    const QString good = story.folder.filePath(QStringLiteral("logo.png"));
    REQUIRE(mark.save(good));
    const QString bad = story.folder.filePath(QStringLiteral("logo.txt"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    QPushButton* choose = nullptr;
    for (QPushButton* button : section.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Choose a picture")))
            choose = button;
    }
    REQUIRE(choose);
    story.prompt.answerFile(bad);
    choose->click();
    CHECK(story.place->paperTexts().logo().isEmpty());
    REQUIRE(story.messages.size() == 1);
    CHECK(story.messages.front().contains(QStringLiteral("logo.txt")));
    story.prompt.answerFile(good);
    choose->click();
    const QImage kept = QImage::fromData(story.place->paperTexts().logo());
    CHECK(kept.width() == 800);
    CHECK(std::abs(kept.height() - 267) <= 1);
}

TEST_CASE("A policy is written, published, replaced and withdrawn from the register")
{
    StudioStory story;
    PolicySection section(story.context);
    story.open(section);
    auto* list = story.field<ListView>(section, "policies");
    const int shipped = list->model()->rowCount();
    CHECK(shipped > 3);
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier);
    auto* title = story.field<QLineEdit>(section, "policy.title");
    auto* body = story.field<QPlainTextEdit>(section, "policy.body");
    QTest::keyClick(title, Qt::Key_S, Qt::ControlModifier); // nothing typed yet
    CHECK(list->model()->rowCount() == shipped);
    CHECK_FALSE(title->accessibleDescription().isEmpty());
    title->setFocus();
    story.compose(QStringLiteral("旧件处理办法"), "jiujian");
    body->setFocus();
    story.compose(QStringLiteral("- 旧件交还顾客"), "jiaohuan");
    QTest::keyClick(body, Qt::Key_S, Qt::ControlModifier);
    CHECK(list->model()->rowCount() == shipped + 1);
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    CHECK(body->isReadOnly());
    CHECK(story.text("SELECT title FROM policy WHERE published_at IS NOT NULL ORDER BY id DESC LIMIT 1") ==
          QStringLiteral("旧件处理办法"));
}

TEST_CASE("Selected orders are printed in one go into one file, one page each, and each is in the list of prints")
{
    StudioStory story;
    story.log(QStringLiteral("李娜"), QStringLiteral("13900139001"));
    story.log(QStringLiteral("王芳"), QStringLiteral("13900139002"));
    OrderListPage page(story.context);
    story.show(page);
    page.list()->selectAll();
    QTest::keyClick(page.list(), Qt::Key_B, Qt::ControlModifier);
    auto* kind = story.field<ChoiceCombo>(page, "batch.document");
    kind->setValue(int(DocumentKind::OrderLabel));
    Q_EMIT kind->chosen();
    const QString path = story.folder.filePath(QStringLiteral("labels.pdf"));
    story.prompt.answerFile(path);
    for (ChoiceCombo* combo : page.findChildren<ChoiceCombo*>())
        combo->setValue(QString()); // one PDF file, also where a printer is installed
    story.field<QPushButton>(page, "batch.start")->click();
    REQUIRE(QTest::qWaitFor([&] { return !story.messages.isEmpty(); }, 10000));
    CHECK(story.messages.front().contains(QStringLiteral("3 of 3")));
    CHECK(pdfText(path).count(u'\f') == 3);
    const auto jobs = story.place->printJobs().page({}, std::nullopt, 10);
    REQUIRE_DONE(jobs);
    REQUIRE(jobs->size() == 3);
    for (const PrintRecord& job : *jobs)
        CHECK(job.document == QStringLiteral("order_label"));
}

TEST_CASE("A batch is stopped: nothing half is left, and what was not made is not in the list")
{
    StudioStory story;
    std::vector<PrintJob> jobs;
    PrintJob job;
    job.kind = DocumentKind::Intake;
    job.id = story.order.value;
    job.paper = paperFormats().front();
    for (int i = 0; i < 50; ++i)
        jobs.push_back(job);
    BatchRun run(story.printing);
    std::optional<BatchResult> result;
    QObject::connect(&run, &BatchRun::finished, &run, [&](const BatchResult& end) { result = end; });
    QObject::connect(&run, &BatchRun::progressed, &run, [&](int done, int) {
        if (done == 3)
            run.cancel();
    });
    const QString path = story.folder.filePath(QStringLiteral("batch.pdf"));
    run.start(jobs, PrintTarget::Pdf, path);
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 10000));
    CHECK(result->cancelled);
    CHECK(result->done == 0);
    CHECK_FALSE(QFile::exists(path));
    CHECK(story.count("print_job") == 0);
}

TEST_CASE("A batch goes on past a paper that cannot be made and says which; a missing printer ends it")
{
    StudioStory story;
    const WorkOrderId other = story.log(QStringLiteral("李娜"), QStringLiteral("13900139001"));
    std::vector<PrintJob> jobs(3);
    for (PrintJob& job : jobs)
        job.paper = paperFormats().front();
    jobs[0].id = story.order.value;
    jobs[1].id = other.value;
    jobs[1].kind = DocumentKind::Receipt; // nothing is settled
    jobs[2].id = other.value;
    BatchRun run(story.printing);
    std::optional<BatchResult> result;
    QObject::connect(&run, &BatchRun::finished, &run, [&](const BatchResult& end) { result = end; });
    run.start(jobs, PrintTarget::Pdf, story.folder.filePath(QStringLiteral("batch.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 10000));
    CHECK(result->done == 2);
    REQUIRE(result->problems.size() == 1);
    CHECK(result->problems.front().contains(QStringLiteral("settle")));

    result.reset();
    run.start(jobs, PrintTarget::Printer, QStringLiteral("no such printer"));
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }, 10000));
    CHECK(result->done == 0);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM print_job WHERE result = 'failed'")) == 1);
}

TEST_CASE("A failed print is said, stays in the list with its reason, and is printed again from there")
{
    StudioStory story;
    PrintJob job;
    job.kind = DocumentKind::Intake;
    job.id = story.order.value;
    job.paper = paperFormats().front();
    const Done failed = story.printing.print(job, QStringLiteral("没有的打印机"));
    REQUIRE_REFUSED(failed, FailureKind::Unavailable);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 0);

    PrintListPage page(story.context);
    story.show(page);
    auto* list = page.findChild<ListView*>();
    REQUIRE(list);
    REQUIRE(list->model()->rowCount() == 1);
    QStringList cells;
    for (int column = 0; column < list->model()->columnCount(); ++column)
        cells << list->model()->index(0, column).data().toString();
    CHECK(cells.contains(QStringLiteral("没有的打印机")));
    CHECK(cells.contains(QStringLiteral("failed")));
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(story.routes.size() == 1);
    CHECK(story.routes[0].page == QStringLiteral("print-preview"));
    CHECK(story.routes[0].extras.value(QStringLiteral("reprint")).toLongLong() == 1);
    job.reprintOf = PrintJobId(1);
    REQUIRE_DONE(story.printing.savePdf(job, story.folder.filePath(QStringLiteral("again.pdf"))));
    CHECK(list->model()->rowCount() == 2);
    CHECK(story.number(QStringLiteral("SELECT reprint_of FROM print_job WHERE id = 2")) == 1);
}

TEST_CASE("The issued copy of a settlement list is saved byte for byte from the list of prints")
{
    StudioStory story;
    PrintJob job;
    job.kind = DocumentKind::Settlement;
    job.id = story.order.value;
    job.paper = paperFormats().front();
    REQUIRE_DONE(story.printing.savePdf(job, story.folder.filePath(QStringLiteral("first.pdf"))));
    const Outcome<QByteArray> issued = story.place->printJobs().issuedCopy(PrintJobId(1));
    REQUIRE_DONE(issued);
    PrintListPage page(story.context);
    story.show(page);
    const QString path = story.folder.filePath(QStringLiteral("copy.pdf"));
    story.prompt.answerFile(path);
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == *issued);
    CHECK(pdfText(path) == pdfText(story.folder.filePath(QStringLiteral("first.pdf"))));
}
