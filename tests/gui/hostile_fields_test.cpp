// SPDX-License-Identifier: GPL-3.0-or-later
// Sixty hostile texts typed into every text field of the pages people type into, and read on lists and papers: no page
// takes them for mark-up, and what comes out of a PDF is what went in.
#include "core/base/text_fold.h"
#include "core/service/paper_desk.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/page_store.h"
#include "ui/agreements/agreement_page.h"
#include "ui/complaints/complaint_page.h"
#include "ui/customers/customer_page.h"
#include "ui/intake/intake_page.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_list_page.h"
#include "ui/orders/order_page.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_format.h"
#include "ui/settings/store_section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>

using namespace sanbao;
using namespace sanbao::test;

namespace {

/// A label would show the text as mark-up when it guesses its format.
QStringList richLabels(QWidget& page)
{
    QStringList found;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found << label->objectName() + QLatin1Char(':') + label->text().left(40);
    }
    return found;
}

void fill(QWidget& page, const QString& text)
{
    for (QLineEdit* line : page.findChildren<QLineEdit*>()) {
        if (line->isEnabled() && !line->isReadOnly() && line->isVisible())
            line->setText(text);
    }
    for (QPlainTextEdit* box : page.findChildren<QPlainTextEdit*>()) {
        if (box->isEnabled() && !box->isReadOnly() && box->isVisible())
            box->setPlainText(text);
    }
    QCoreApplication::processEvents();
}

void fillEach(QWidget& page)
{
    for (const QString& text : hostileStrings()) {
        INFO(text.left(40).toStdString());
        fill(page, text);
        CHECK(richLabels(page).isEmpty());
    }
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

} // namespace

TEST_CASE("Every text field of the pages takes hostile texts without taking them for mark-up")
{
    PageStore story;
    const WorkOrderId order = story.log(QStringLiteral("张三"), QStringLiteral("13912345678"), QStringLiteral("SN1"));
    SECTION("intake")
    {
        IntakePage page(story.context);
        story.show(page);
        fillEach(page);
    }
    SECTION("customer")
    {
        CustomerPage page(story.context);
        story.show(page,
                   {QStringLiteral("customer"), story.number(QStringLiteral("SELECT MAX(id) FROM customer")), {}});
        fillEach(page);
    }
    SECTION("complaint")
    {
        ComplaintPage page(story.context);
        story.show(page, {QStringLiteral("complaint"), 0, {{QStringLiteral("order"), order.value}}});
        fillEach(page);
    }
    SECTION("agreement")
    {
        AgreementPage page(story.context);
        story.show(page, {QStringLiteral("agreement"), 0, {}});
        fillEach(page);
    }
    SECTION("settings of the store")
    {
        StoreSection section(story.context);
        section.resize(900, 600);
        section.load();
        section.show();
        fillEach(section);
    }
}

TEST_CASE("Hostile texts stand on list, order page and paper as they were stored")
{
    PageStore story;
    OrderListPage list(story.context);
    OrderPage page(story.context);
    int seen = 0;
    for (const QString& text : hostileStrings()) {
        const QString clean = cleanText(text);
        if (clean.isEmpty() || clean.size() > 100)
            continue;
        INFO(clean.toStdString());
        IntakeRequest request;
        request.customerName = clean;
        request.phone = QStringLiteral("137%1").arg(++seen, 8, 10, QLatin1Char('0'));
        request.category = QStringLiteral("refrigerator");
        request.fault = clean;
        const Outcome<IntakeAnswer> answer = story.place->intake().accept(request);
        REQUIRE_DONE(answer);
        if (seen == 1) {
            story.show(list, {QStringLiteral("orders"), 0, {}});
            story.show(page, {QStringLiteral("order"), answer->order.value, {}});
        }
        list.open({QStringLiteral("orders"), 0, {}});
        page.open({QStringLiteral("order"), answer->order.value, {}});
        QCoreApplication::processEvents();
        CHECK(richLabels(page).isEmpty());
        CHECK(richLabels(list).isEmpty());
        const auto* view = list.findChild<ListView*>();
        bool listed = false;
        for (int row = 0; row < view->model()->rowCount() && !listed; ++row) {
            for (int column = 0; column < view->model()->columnCount() && !listed; ++column)
                listed = view->model()->index(row, column).data().toString().simplified() == clean.simplified();
        }
        CHECK(listed);
    }
    CHECK(seen >= 55);
}

TEST_CASE("Hostile texts come out of a PDF as they went in, and bring no picture with them")
{
    PageStore story;
    QTemporaryDir folder;
    int number = 0;
    for (const QString& text : hostileStrings()) {
        const QString clean = cleanText(text);
        // Joined pictures, marks and scripts that are shaped have no single text in a PDF.
        const bool shaped = std::any_of(clean.begin(), clean.end(), [](QChar c) {
            return c.isHighSurrogate() || c.isMark() || (c.unicode() >= 0x0590 && c.unicode() < 0x0F00) ||
                   (c.unicode() >= 0x2000 && c.unicode() < 0x2E80);
        });
        if (clean.isEmpty() || clean.size() > 60 || shaped)
            continue;
        IntakeRequest request;
        request.customerName = QStringLiteral("张三");
        request.phone = QStringLiteral("136%1").arg(++number, 8, 10, QLatin1Char('0'));
        request.category = QStringLiteral("refrigerator");
        request.fault = clean;
        const Outcome<IntakeAnswer> answer = story.place->intake().accept(request);
        REQUIRE_DONE(answer);
        const Outcome<Document> slip = story.place->papers().build(DocumentKind::Intake, answer->number);
        REQUIRE_DONE(slip);
        const Outcome<QByteArray> bytes = pdfBytes(*slip, *paperFormatFor(QStringLiteral("A4")));
        REQUIRE_DONE(bytes);
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(number));
        REQUIRE_DONE(writeVerified(path, *bytes));
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"),
                                                 QStringLiteral("UTF-8"), path, QStringLiteral("-")});
        REQUIRE(tool.waitForFinished());
        const QString all = withoutSpaces(QString::fromUtf8(tool.readAllStandardOutput()));
        INFO(clean.toStdString());
        // Full-width letters come out as plain ones: the fonts share their shapes.
        CHECK(all.normalized(QString::NormalizationForm_KC)
                  .contains(withoutSpaces(clean).normalized(QString::NormalizationForm_KC)));
        CHECK(bytes->size() < 300'000);
    }
    CHECK(number >= 35);
}
