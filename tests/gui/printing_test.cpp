// SPDX-License-Identifier: GPL-3.0-or-later
// Real PDFs of every document on every paper, read back with other people's tools.
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"
#include "ui/printing/column_widths.h"
#include "ui/printing/document_renderer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace sanbao;
using namespace sanbao::test;

namespace {

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString());
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

struct PrintedPaper
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("paper.pdf"));

    void write(const Document& document, const PaperFormat& format)
    {
        const Outcome<QByteArray> bytes = pdfBytes(document, format);
        REQUIRE_DONE(bytes);
        REQUIRE_DONE(writeVerified(path, *bytes));
    }
    /// In the order of the page's content, which keeps the lines of one cell together.
    QString text(int page = 0) const
    {
        QStringList arguments{QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
        if (page > 0)
            arguments << QStringLiteral("-f") << QString::number(page) << QStringLiteral("-l") << QString::number(page);
        return run(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
    }
    QString info(const char* line) const
    {
        const QString all = run(QStringLiteral("pdfinfo"), {path});
        return QRegularExpression(QLatin1String(line) + QStringLiteral(":\\s*(.*)")).match(all).captured(1);
    }
    QSizeF points() const
    {
        const QRegularExpressionMatch match =
            QRegularExpression(QStringLiteral("([0-9.]+) x ([0-9.]+) pts")).match(info("Page size"));
        return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    /// The "emb" column of pdffonts, one entry a font.
    QStringList embedded() const
    {
        QStringList result;
        const QStringList lines = run(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(2))
            result << line.simplified().split(QLatin1Char(' ')).value(4);
        return result;
    }
};

bool isHead(const Document& document, const QString& text)
{
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<TableBlock>(&block);
        for (size_t c = 0; table && c < table->columns.size(); ++c) {
            if (table->columns[c].title == text)
                return true;
        }
    }
    return false;
}

/// Every pixel outside the printable width is white: nothing was clipped or runs over the edge.
bool marginsAreClean(const PageSet& pages, int page)
{
    constexpr double kDots = 100;
    const QImage image = pageImage(pages, page, kDots);
    const int left = int(pages.format().marginsMm.left() / 25.4 * kDots) - 1;
    const int right = int((pages.format().widthMm - pages.format().marginsMm.right()) / 25.4 * kDots) + 2;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((x < left || x > right) && image.pixelColor(x, y) != QColor(Qt::white))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Every document on every paper is exact in size, embeds its fonts and can be read back")
{
    for (const Document& document : everyDocument(Names::Long)) {
        for (const PaperFormat& format : paperFormats()) {
            INFO(document.title.toStdString() << " on " << format.code.toStdString());
            PrintedPaper paper;
            paper.write(document, format);
            const QSizeF points = paper.points();
            CHECK(points.width() == approx(format.widthMm / 25.4 * 72, 0.01));
            if (!format.isRoll())
                CHECK(points.height() == approx(format.heightMm / 25.4 * 72, 0.01));
            else
                CHECK(paper.info("Pages") == QStringLiteral("1"));
            const QStringList fonts = paper.embedded();
            CHECK_FALSE(fonts.isEmpty());
            CHECK(fonts.count(QStringLiteral("yes")) == fonts.size());
            const QString text = withoutSpaces(paper.text());
            CHECK(text.contains(withoutSpaces(document.title)));
            CHECK(text.contains(document.number));
            CHECK(text.contains(QStringLiteral("400-820-8820")));
            CHECK(text.contains(customerName(Names::Long)));
        }
    }
}

TEST_CASE("Nothing runs over the printable width, however long the names")
{
    for (const Document& document : everyDocument(Names::Long)) {
        for (const PaperFormat& format : paperFormats()) {
            INFO(document.title.toStdString() << " on " << format.code.toStdString());
            const PageSet pages(document, format);
            for (int page = 0; page < pages.pageCount(); ++page)
                CHECK(marginsAreClean(pages, page));
        }
    }
}

TEST_CASE("Every text of a document reaches the paper")
{
    for (const Document& document : everyDocument()) {
        for (const PaperFormat& format : paperFormats()) {
            PrintedPaper paper;
            paper.write(document, format);
            const QString printed = withoutSpaces(paper.text());
            for (const QString& text : textsOf(document)) {
                for (const QString& line : text.split(QLatin1Char('\n'))) {
                    INFO(document.title.toStdString()
                         << " on " << format.code.toStdString() << ": " << line.toStdString());
                    const bool foldedHead =
                        format.isRoll() && isHead(document, line); // stands beside each value or is left out
                    CHECK((foldedHead || printed.contains(withoutSpaces(line))));
                }
            }
        }
    }
}

TEST_CASE("Names that look like markup are printed as they are and load nothing")
{
    for (const PaperFormat& format : paperFormats()) {
        PrintedPaper paper;
        paper.write(intakeSlip(orderPaper(Names::Hostile)), format);
        const QString text = withoutSpaces(paper.text());
        CHECK(text.contains(QStringLiteral("张三<imgsrc=x>李%2")));
        CHECK(text.contains(QStringLiteral("<b>不冲水</b>100%|%1")));
        CHECK(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), paper.path})
                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                  .size() == 2);
    }
}

TEST_CASE("Rare characters and both digit forms can be copied out of a PDF")
{
    OrderPaper order = orderPaper();
    order.order.contactName = QStringLiteral("𠮷田工户文 DN15 ﹣ é");
    PrintedPaper paper;
    paper.write(intakeSlip(order), *paperFormatFor(QStringLiteral("A4")));
    const QString text = paper.text();
    CHECK(text.contains(QStringLiteral("𠮷田工户文 DN15")));
    CHECK(text.contains(QStringLiteral("文三路398号")));
}

TEST_CASE("A long table repeats its head, keeps rows whole and counts its pages")
{
    constexpr int kVisits = 40;
    const Document archive = maintenanceArchive(archivePaper(Names::Usual, kVisits));
    for (const char* code : {"A4", "A5", "241x140"}) {
        const PaperFormat format = *paperFormatFor(QLatin1String(code));
        PrintedPaper paper;
        paper.write(archive, format);
        const int pages = paper.info("Pages").toInt();
        REQUIRE(pages > 2);
        const QString all = paper.text();
        for (int i = 1; i <= kVisits; ++i)
            CHECK(all.count(QStringLiteral("CX-250%1-0001").arg(i, 3, 10, QLatin1Char('0'))) == 1);
        for (int page = 1; page <= pages; ++page) {
            const QString text = paper.text(page);
            INFO(code << " page " << page);
            CHECK(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
            if (!text.contains(QStringLiteral("CX-250")))
                continue;
            CHECK(text.contains(QStringLiteral("Fault and treatment")));
            CHECK(text.count(QStringLiteral("Reported fault")) == text.count(QStringLiteral("Parts used")));
        }
    }
}

TEST_CASE("The last row of a table is never alone on its page")
{
    Document list;
    list.title = QStringLiteral("List");
    TableBlock table;
    table.columns = {{QStringLiteral("Row")}, {QStringLiteral("Meaning")}};
    for (int rows = 1; rows <= 60; ++rows) {
        table.rows.push_back({QStringLiteral("row%1").arg(rows, 3, 10, QLatin1Char('0')), QStringLiteral("words")});
        if (rows < 30)
            continue;
        list.blocks = {table};
        PrintedPaper paper;
        paper.write(list, *paperFormatFor(QStringLiteral("A4")));
        const int pages = paper.info("Pages").toInt();
        INFO(rows << " rows on " << pages << " pages");
        if (pages > 1)
            CHECK(paper.text(pages).count(QRegularExpression(QStringLiteral("row\\d{3}"))) > 1);
    }
}

TEST_CASE("A text longer than a page flows on and loses no line")
{
    OrderPaper order = orderPaper();
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines << QStringLiteral("第%1行").arg(i);
    order.order.faultText = lines.join(QLatin1Char('\n'));
    for (const char* code : {"A5", "241x140", "58mm"}) {
        PrintedPaper paper;
        paper.write(intakeSlip(order), *paperFormatFor(QLatin1String(code)));
        const QString text = paper.text();
        for (const QString& line : lines)
            CHECK(text.contains(line));
    }
}

TEST_CASE("The printed code reads back as the number")
{
    QTemporaryDir folder;
    for (const char* code : {"A4", "241x140", "58mm"}) {
        const QString file = folder.filePath(QStringLiteral("page.png"));
        REQUIRE(pageImage(PageSet(intakeSlip(orderPaper()), *paperFormatFor(QLatin1String(code))), 0, 203).save(file));
        const QString read = run(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"), file});
        CHECK(read.trimmed() == QStringLiteral("CX-261122-0037"));
    }
}

TEST_CASE("Paper without grey stays black and white")
{
    for (const char* code : {"241x140", "80mm", "58mm"}) {
        const PaperFormat format = *paperFormatFor(QLatin1String(code));
        CHECK(format.blackOnly);
        PrintedPaper paper;
        paper.write(settlementSheet(orderPaper()), format);
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-aa"), QStringLiteral("no"),
             QStringLiteral("-aaVector"), QStringLiteral("no"), QStringLiteral("-f"), QStringLiteral("1"),
             QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-png"), QStringLiteral("-singlefile"),
             paper.path, paper.folder.filePath(QStringLiteral("page"))});
        const QImage image(paper.folder.filePath(QStringLiteral("page.png")));
        REQUIRE_FALSE(image.isNull());
        bool onlyTwo = true;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                onlyTwo = onlyTwo &&
                          (image.pixelColor(x, y) == QColor(Qt::white) || image.pixelColor(x, y) == QColor(Qt::black));
        }
        CHECK(onlyTwo);
    }
    CHECK(paperFormatFor(QStringLiteral("241x140"))->smallPoints >= 10);
}

TEST_CASE("A file that cannot be written is reported and leaves what was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    REQUIRE_REFUSED(writeVerified(folder.filePath(QStringLiteral("no/such/folder.pdf")), "x"),
                    FailureKind::Unavailable);
#ifdef Q_OS_UNIX
    REQUIRE_DONE(writeVerified(path, "old"));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 4096; // the disk is full after one block
    setrlimit(RLIMIT_FSIZE, &tight);
    const Done written = writeVerified(path, QByteArray(100000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_REFUSED(written, FailureKind::Unavailable);
    QFile kept(path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == QByteArray("old"));
#endif
}

TEST_CASE("In Chinese a receipt is titled 收据 and a reprint says so")
{
    QTranslator chinese;
    REQUIRE(chinese.load(QStringLiteral(":/sanbao/i18n/sanbao_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    for (const PaperFormat& format : paperFormats()) {
        PrintedPaper paper;
        paper.write(receiptDocument(receiptPaper(Names::Usual, 2)), format);
        const QString text = paper.text();
        CHECK(text.contains(QStringLiteral("收据")));
        CHECK_FALSE(text.contains(QStringLiteral("发票")));
        CHECK(text.contains(QStringLiteral("补打")));
        CHECK(withoutSpaces(text).contains(QStringLiteral("人民币贰佰肆拾玖元伍角")));
    }
    QCoreApplication::removeTranslator(&chinese);
}

TEST_CASE("Table columns share the width by need and weight")
{
    const std::vector<double> widths = columnWidths({{30, 10, 1, false}, {500, 20, 3, false}, {40, 40, 1, true}}, 200);
    CHECK(widths[0] == approx(30, 0.001));
    CHECK(widths[2] == approx(40, 0.001));
    CHECK(widths[0] + widths[1] + widths[2] == approx(200, 0.001));
    const std::vector<double> loose = columnWidths({{10, 5, 1, false}, {10, 5, 1, false}}, 100);
    CHECK(loose[0] == approx(50, 0.001));
}
