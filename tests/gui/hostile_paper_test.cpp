// SPDX-License-Identifier: GPL-3.0-or-later
// What people type can be anything. Every text of a corpus of awkward strings goes through every paper to a PDF and is
// read back with another program: printed as it is, never obeyed.
#include "core/base/text_fold.h"
#include "core/document/agreement_text.h"
#include "core/document/store_documents.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"
#include "ui/printing/document_renderer.h"

#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

using namespace sanbao;
using namespace sanbao::test;

namespace {

QStringList corpus()
{
    QStringList texts;
    for (const char* text : {"<b>粗</b>",
                             "<img src=\"file:///etc/passwd\">",
                             "<script>alert(1)</script>",
                             "<table><tr><td>",
                             "&lt;&amp;&nbsp;",
                             "<!-- 注释 -->",
                             "<a href='http://x.cn'>点</a>",
                             "<style>*{display:none}</style>",
                             "&#x4e2d;&#20013;",
                             "]]>",
                             "%1",
                             "%2 %1 %99",
                             "%L1 %n",
                             "100%",
                             "%%",
                             "{{customer.name}}",
                             "{{{x}}}",
                             "{{>文件}}",
                             "{{=<% %>=}}",
                             "{{#a}}",
                             "' OR '1'='1",
                             "\"; DROP TABLE customer;--",
                             "_%\\",
                             "LIKE '%'",
                             "=1+1",
                             "+86-571",
                             "-2+3",
                             "@SUM(A1)",
                             "\t制表",
                             "=cmd|' /C calc'!A0",
                             "＝１＋１",
                             "＠求和",
                             "a\\nb\\t",
                             "\\u0000",
                             "C:\\新建\\文件",
                             "../../etc",
                             "# 标题",
                             "| 表 | 格 |",
                             "! 醒目",
                             "- 条目",
                             "**粗** _斜_",
                             "`代码`",
                             "~~~",
                             "---",
                             "𠮷野家 𠀋",
                             "㐀㐁",
                             "é ü ñ",
                             "Ａ１ｂ",
                             "①②③",
                             "㎡ ℃ ½",
                             "囍龘靐",
                             "（）【】《》「」",
                             "“引号”‘单’",
                             "…——",
                             "O'Brien & Söhne",
                             "(parens) \\(esc\\)",
                             "endstream endobj",
                             "<</Type/Page>>",
                             "/Names [(a) 1 0 R]",
                             "0 0 0"})
        texts.append(QString::fromUtf8(text));
    texts.append(QStringLiteral("左\u202E右\u202C"));                     // turns the direction of writing
    texts.append(QStringLiteral("零\u200B宽\u200D字\uFEFF符"));           // no width
    texts.append(QStringLiteral("空") + QChar(0) + QStringLiteral("字")); // U+0000
    texts.append(QStringLiteral("孤") + QChar(0xD800) + QStringLiteral("代"));
    texts.append(QStringLiteral("行\r\n二\u2028三"));
    texts.append(QString(1200, QChar(0x957f)) + QStringLiteral("尾"));
    texts.append(QString(900, u'W') + QStringLiteral("end"));
    return texts;
}

/// What is in the store after the text passed the border of the core.
QStringList kept()
{
    QStringList texts;
    for (const QString& text : corpus()) {
        const QString clean = cleanText(text);
        if (!clean.isEmpty())
            texts.append(clean);
    }
    return texts;
}

OrderPaper orderWith(const QString& text)
{
    OrderPaper paper = orderPaper();
    paper.order.contactName = text;
    paper.order.faultText = text;
    paper.order.accessories = text;
    paper.order.action = text;
    paper.order.confirmedCause = text;
    paper.technicianName = text;
    return paper;
}

std::vector<Document> papersWith(const QString& text)
{
    const OrderPaper order = orderWith(text);
    ReceiptPaper receipt = receiptPaper();
    receipt.order = order;
    SurveyPaper survey = surveyPaper();
    survey.customerName = text;
    ArchivePaper archive = archivePaper();
    archive.customer.name = text;
    AgreementPaper agreement = agreementPaper();
    agreement.agreement.body = QStringLiteral("客户：") + escapedForAgreement(text);
    PolicyPaper policy;
    policy.store = order.store;
    policy.stamp = order.stamp;
    policy.title = QStringLiteral("政策");
    policy.changeNote = text;
    policy.body = escapedForAgreement(text);
    return {intakeSlip(order),           workOrderSheet(order),    dispatchSlip(order), progressSlip(order),
            settlementSheet(order),      receiptDocument(receipt), surveyForm(survey),  maintenanceArchive(archive),
            serviceAgreement(agreement), policyDocument(policy)};
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x2028); });
    return text;
}

} // namespace

TEST_CASE("Whatever is typed is printed as it is on every paper, obeyed on none, and loads nothing")
{
    QTemporaryDir folder;
    const QStringList texts = kept();
    CHECK(texts.size() >= 60);
    int papers = 0;
    std::vector<PageSet> pages;
    for (const QString& text : texts) {
        const std::vector<Document> documents = papersWith(text);
        papers = int(documents.size());
        for (const Document& document : documents)
            pages.emplace_back(document, paperFormats().front());
    }
    const Outcome<QByteArray> bytes = pdfBytes(pages, QStringLiteral("corpus"));
    REQUIRE_DONE(bytes);
    const QString path = folder.filePath(QStringLiteral("corpus.pdf"));
    REQUIRE_DONE(writeVerified(path, *bytes));
    const QString printed =
        squeezed(run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                   QStringLiteral("UTF-8"), path, QStringLiteral("-")}));
    for (const QString& text : texts) {
        INFO(text.left(60).toStdString());
        CHECK(printed.count(squeezed(text)) >= (text.size() > 500 ? 1 : papers));
    }
    const QStringList images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).split(u'\n', Qt::SkipEmptyParts);
    CHECK(images.size() == 2); // the two lines of the table's head
}

TEST_CASE("Rolls, forms and labels take the corpus too")
{
    for (const QString& text : kept()) {
        INFO(text.left(60).toStdString());
        const OrderPaper order = orderWith(text);
        for (const PaperFormat& format : paperFormats())
            CHECK(pdfBytes(progressSlip(order), format).has_value());
        for (const PaperFormat& format : labelFormats())
            CHECK(PageSet(orderLabel(order), format).pageCount() == 1);
    }
}

#ifdef Q_OS_LINUX
TEST_CASE("An A4 paper becomes a PDF in 25 ms of work", "[.][nightly]")
{
    const auto worked = [] {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
    };
    const Document document = workOrderSheet(orderPaper());
    CHECK(pdfBytes(document, paperFormats().front()).has_value()); // fonts are loaded with the first
    constexpr int kRuns = 20;
    const double before = worked();
    for (int i = 0; i < kRuns; ++i)
        CHECK(pdfBytes(document, paperFormats().front()).has_value());
    const double each = (worked() - before) / kRuns;
    INFO(each << " ms for one A4 paper");
    CHECK(each <= 25);
}
#endif
