// SPDX-License-Identifier: GPL-3.0-or-later
// The preview and the agreement pages, used with the keyboard.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/storage/customer_store.h"
#include "core/storage/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/scripted_prompt.h"
#include "tests/support/temporary_store.h"
#include "ui/agreements/agreement_list_page.h"
#include "ui/agreements/agreement_page.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/printing/preview_pane.h"
#include "ui/printing/preview_view.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct PrintStory : TemporaryStore
{
    ScriptedPrompt prompt;
    PrintCentre printing{*place, prompt};
    PageContext context{*place, prompt, printing};
    qint64 order = 0;
    CustomerId customer;

    PrintStory()
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13800138301");
        request.category = place->catalogue().categories().front().code;
        request.serial = QStringLiteral("SN7788");
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        order = answer->order.value;
        customer = place->orders().open(answer->order).value().customer.id;
    }
};

void show(QWidget& widget)
{
    widget.resize(1200, 800);
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
    widget.activateWindow();
    QTest::qWait(10);
}

} // namespace

TEST_CASE("The preview shows the paper, remembers the size chosen and prints with Ctrl+P")
{
    PrintStory story;
    PreviewPane page(story.context);
    show(page);
    page.open(PrintCentre::previewRoute(DocumentKind::Intake, story.order));
    auto* view = page.findChild<PreviewView*>();
    auto* paper = page.findChild<ChoiceCombo*>(QStringLiteral("paper"));
    REQUIRE(view);
    REQUIRE(paper);
    CHECK(view->pageCount() == 1);
    CHECK(view->accessibleDescription().contains(QStringLiteral("欧阳建国")));
    CHECK(paper->value().toString() == QStringLiteral("A5"));
    CHECK(page.title().contains(QStringLiteral("CX-")));

    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Home);
    CHECK(paper->value().toString() == QStringLiteral("A4"));
    CHECK(story.place->papers().paperFor(DocumentKind::Intake) == QStringLiteral("A4"));

    if (!story.printing.printers().isEmpty())
        return; // with a real printer the key would print
    const QString path = story.folder.filePath(QStringLiteral("out.pdf"));
    story.prompt.answerFile(path);
    QSignalSpy messages(&page, &Page::messageRequested);
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(messages.size() == 1);
    CHECK(messages.at(0).at(1).toString().contains(QStringLiteral("out.pdf")));
    CHECK(QFile::exists(path));
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 1);

    SECTION("backing out of the file prints and notes nothing")
    {
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        CHECK(messages.size() == 1);
        CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 1);
    }
    SECTION("a folder that does not exist is told and nothing is noted")
    {
        story.prompt.answerFile(story.folder.filePath(QStringLiteral("no/where.pdf")));
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        REQUIRE(messages.size() == 2);
        CHECK(messages.at(1).at(0).value<Tone>() == Tone::Error);
        CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 1);
    }
}

TEST_CASE("The preview zooms by keys and returns to the width")
{
    PrintStory story;
    PreviewPane page(story.context);
    show(page);
    page.open(PrintCentre::previewRoute(DocumentKind::Order, story.order));
    auto* view = page.findChild<PreviewView*>();
    const int fitted = view->zoom();
    QTest::keyClick(&page, Qt::Key_Equal, Qt::ControlModifier);
    CHECK(view->zoom() == fitted + 20);
    QTest::keyClick(&page, Qt::Key_0, Qt::ControlModifier);
    CHECK(view->zoom() == fitted);
    CHECK(view->isFitting());
}

TEST_CASE("A paper that cannot be made says why instead of showing nothing")
{
    PrintStory story;
    PreviewPane page(story.context);
    QSignalSpy messages(&page, &Page::messageRequested);
    page.open(PrintCentre::previewRoute(DocumentKind::Receipt, story.order));
    REQUIRE(messages.size() == 1);
    CHECK(messages.at(0).at(1).toString().contains(QStringLiteral("settle")));
    CHECK(page.findChild<PreviewView*>()->pageCount() == 0);
}

TEST_CASE("An agreement is drawn up and issued without the mouse", "[S0-043]")
{
    PrintStory story;
    AgreementPage page(story.context);
    show(page);
    page.open({QStringLiteral("agreement"), 0, {}});
    auto* search = page.findChild<QLineEdit*>(QStringLiteral("customerSearch"));
    REQUIRE(search);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("13800138301"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(search->text() == QStringLiteral("欧阳建国"));
    auto* price = page.findChild<QLineEdit*>(QStringLiteral("price"));
    price->setFocus();
    QTest::keyClicks(price, QStringLiteral("299"));
    QTest::qWait(300);
    auto* view = page.findChild<PreviewView*>();
    CHECK(view->pageCount() >= 1);
    CHECK(view->accessibleDescription().contains(QStringLiteral("欧阳建国")));
    CHECK_FALSE(page.canLeave().has_value()); // the prompt keeps editing unless told otherwise

    QSignalSpy routes(&page, &Page::openRequested);
    QTest::keyClick(price, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(routes.size() == 1);
    const Route route = routes.at(0).at(0).value<Route>();
    CHECK(route.page == QStringLiteral("agreement"));
    REQUIRE(route.id > 0);
    CHECK(page.canLeave().has_value());
    page.open(route);
    CHECK(page.title().contains(QStringLiteral("CX-A000001")));
    CHECK(view->accessibleDescription().contains(QStringLiteral("CX-A000001")));

    AgreementListPage list(story.context);
    show(list);
    list.open({QStringLiteral("agreements"), 0, {}});
    auto* rows = list.findChild<ListView*>(QStringLiteral("agreements"));
    REQUIRE(rows->model()->rowCount() == 1);
    CHECK(rows->model()->index(0, 0).data().toString() == QStringLiteral("CX-A000001"));
}

TEST_CASE("What is missing stands beside its field and what was typed stays")
{
    PrintStory story;
    AgreementPage page(story.context);
    show(page);
    page.open({QStringLiteral("agreement"), 0, {{QStringLiteral("customer"), story.customer.value}}});
    auto* price = page.findChild<QLineEdit*>(QStringLiteral("price"));
    price->setFocus();
    QTest::keyClicks(price, QStringLiteral("12x"));
    QSignalSpy routes(&page, &Page::openRequested);
    QTest::keyClick(price, Qt::Key_Return, Qt::ControlModifier);
    CHECK(routes.isEmpty());
    CHECK(price->text() == QStringLiteral("12x"));
    CHECK_FALSE(price->accessibleDescription().isEmpty());
}
