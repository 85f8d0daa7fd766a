// SPDX-License-Identifier: GPL-3.0-or-later
// The list of orders: paging, keeping the place, filters, drill-down, export.
#include "tests/support/page_store.h"
#include "ui/models/list_view.h"
#include "ui/models/paged_table_model.h"
#include "ui/orders/order_export.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_list_page.h"
#include "ui/orders/order_page.h"
#include "ui/orders/order_preview.h"
#include "ui/orders/step_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/side_panel.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct ListStory : PageStore
{
    ListStory() { QSettings().clear(); }

    static QString cell(const ListView* list, int row, const QString& columnKey)
    {
        for (int column = 0; column < list->list()->columnCount(); ++column) {
            if (list->list()->columnKey(column) == columnKey)
                return list->list()->index(row, column).data().toString();
        }
        return QStringLiteral("no such column");
    }
    void choose(Page& page, const char* chip, const QString& words)
    {
        for (QAction* action : field<FilterChip>(page, chip)->menu()->actions()) {
            if (action->text() == words) {
                action->trigger();
                return;
            }
        }
        FAIL("no choice " << words.toStdString());
    }
    static OrderEvent event(OrderEventKind kind)
    {
        OrderEvent event;
        event.kind = kind;
        event.action = QStringLiteral("done");
        event.note = QStringLiteral("because");
        return event;
    }
};

} // namespace

TEST_CASE("Five hundred orders are read in pages, and a change elsewhere moves neither selection nor scroll")
{
    ListStory story;
    for (int i = 0; i < 500; ++i) {
        story.clock.advance(std::chrono::seconds(1));
        story.log(QStringLiteral("客户"), QStringLiteral("13912345678"));
    }
    OrderListPage page(story.context);
    story.show(page);
    ListView* list = page.list();
    CHECK(list->list()->rowCount() == PagedTableModelBase::kPageSize);
    while (list->list()->canFetchMore({}))
        list->list()->fetchMore({});
    REQUIRE(list->list()->rowCount() == 500);

    const qint64 wanted = list->list()->keyAt(250);
    REQUIRE(list->selectKey(wanted));
    QTest::qWait(20);
    const int top = list->verticalScrollBar()->value();
    REQUIRE(top > 0);
    story.log(QStringLiteral("新客户"), QStringLiteral("13800138000"));
    REQUIRE(QTest::qWaitFor([&] { return list->list()->rowOfKey(501) >= 0 || list->list()->canFetchMore({}); }));
    QTest::qWait(100);
    CHECK(list->currentKey() == wanted);
    CHECK(list->selectedKeys() == QList<qint64>{wanted});
    CHECK(std::abs(list->verticalScrollBar()->value() - top) <= list->rowHeight(0));
}

TEST_CASE("The title counts what is in progress, due today and overdue, and the clocks run by themselves")
{
    ListStory story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    OrderListPage page(story.context);
    story.show(page);
    const auto subtitle = [&] {
        QStringList texts;
        for (const QLabel* text : page.findChildren<QLabel*>())
            texts << text->text();
        return texts.join(QLatin1Char('|'));
    };
    CHECK(subtitle().contains(QStringLiteral("in progress 1 · due today 1 · overdue 0")));
    CHECK(ListStory::cell(page.list(), 0, QStringLiteral("clock")) == QStringLiteral("30 min left"));
    story.clock.set(story.at("2026-03-02 09:41"));
    story.press(Qt::Key_F5);
    CHECK(ListStory::cell(page.list(), 0, QStringLiteral("clock")) == QStringLiteral("11 min over"));
    CHECK(subtitle().contains(QStringLiteral("in progress 1 · due today 0 · overdue 1")));
}

TEST_CASE("Stage, elapsed time and responsible person of an order are two presses away", "[S0-057]")
{
    ListStory story;
    const WorkOrderId id = story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    OrderEvent schedule = ListStory::event(OrderEventKind::Schedule);
    schedule.technician = story.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    story.act(id, schedule);
    story.clock.set(story.at("2026-03-02 11:05"));
    REQUIRE_DONE(story.place->actAs(QStringLiteral("counter")));

    OrderListPage page(story.context);
    story.show(page);
    CHECK(ListStory::cell(page.list(), 0, QStringLiteral("state")).contains(QStringLiteral("Scheduled")));
    CHECK(ListStory::cell(page.list(), 0, QStringLiteral("technician")) == QStringLiteral("Technician 1"));
    page.list()->setFocus();
    story.press(Qt::Key_Return);
    REQUIRE(story.routes.size() == 1);
    CHECK(story.routes.front().page == QStringLiteral("order"));
    REQUIRE(story.routes.front().id == id.value);

    OrderPage order(story.context);
    story.show(order, story.routes.front());
    CHECK(story.field<QLabel>(order, "order.stage")->text() == QStringLiteral("Scheduled"));
    CHECK(story.field<QLabel>(order, "order.elapsed")->text() == QStringLiteral("2 h 05 min"));
    CHECK(story.field<QLabel>(order, "order.responsible")->text() == QStringLiteral("Technician 1"));
}

TEST_CASE("Filters narrow the list and say so")
{
    ListStory story;
    const WorkOrderId first = story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    story.log(QStringLiteral("李晓燕"), QStringLiteral("13912345679"));
    story.act(first, ListStory::event(OrderEventKind::Resolve));
    story.act(first, ListStory::event(OrderEventKind::Close));
    OrderListPage page(story.context);
    story.show(page);
    REQUIRE(page.list()->list()->rowCount() == 1);
    CHECK(ListStory::cell(page.list(), 0, QStringLiteral("customer")) == QStringLiteral("李晓燕"));
    story.choose(page, "filter.scope", QStringLiteral("All orders"));
    CHECK(page.list()->list()->rowCount() == 2);
    story.choose(page, "filter.state", QStringLiteral("Closed"));
    REQUIRE(page.list()->list()->rowCount() == 1);
    CHECK(page.list()->currentKey() == first.value);
    CHECK(story.field<FilterChip>(page, "filter.state")->text().contains(QStringLiteral("Closed")));
    story.field<FilterChip>(page, "filter.clear")->click();
    CHECK(page.list()->list()->rowCount() == 1);
    story.clock.set(story.at("2026-03-05 09:00"));
    story.choose(page, "filter.period", QStringLiteral("today"));
    CHECK(page.list()->list()->rowCount() == 0);
    story.choose(page, "filter.period", QStringLiteral("last 7 days"));
    CHECK(page.list()->list()->rowCount() == 1);
}

TEST_CASE("A figure opens exactly the orders it counted, and one press leaves that list")
{
    ListStory story;
    std::vector<WorkOrderId> logged;
    for (int i = 0; i < 5; ++i)
        logged.push_back(story.log(QStringLiteral("张伟"), QStringLiteral("13912345678")));
    OrderListPage page(story.context);
    const QVariantList ids{logged[1].value, logged[3].value};
    story.show(page,
               {QStringLiteral("orders"),
                0,
                {{QStringLiteral("ids"), ids}, {QStringLiteral("title"), QStringLiteral("Response kept · March")}}});
    REQUIRE(page.list()->list()->rowCount() == 2);
    CHECK(page.list()->list()->rowOfKey(logged[1].value) >= 0);
    CHECK(page.list()->list()->rowOfKey(logged[3].value) >= 0);
    auto* chip = story.field<FilterChip>(page, "filter.drillDown");
    REQUIRE(chip->isVisible());
    CHECK(chip->text().contains(QStringLiteral("Response kept · March")));
    chip->click();
    CHECK(page.list()->list()->rowCount() == 5);
    page.open({QStringLiteral("orders"),
               0,
               {{QStringLiteral("ids"), QVariantList()}, {QStringLiteral("title"), QStringLiteral("None")}}});
    CHECK(page.list()->list()->rowCount() == 0);
}

TEST_CASE("The desk's figures and the lists they open agree")
{
    ListStory story;
    const WorkOrderId done = story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    story.log(QStringLiteral("李晓燕"), QStringLiteral("13912345679"));
    story.act(done, ListStory::event(OrderEventKind::Resolve));
    story.clock.set(story.at("2026-03-02 09:45"));
    story.log(QStringLiteral("王芳"), QStringLiteral("13912345670"));
    const Outcome<OrderCounts> counts = story.place->orders().counts();
    REQUIRE_DONE(counts);
    OrderListPage page(story.context);
    story.show(page);
    const auto rowsOf = [&](const char* scope) {
        page.open({QStringLiteral("orders"), 0, {{QStringLiteral("scope"), QLatin1String(scope)}}});
        return qint64(page.list()->list()->rowCount());
    };
    CHECK(counts->overdue == 1);
    CHECK(rowsOf("overdue") == counts->overdue);
    CHECK(rowsOf("dueToday") == counts->dueToday);
    CHECK(rowsOf("open") == counts->open);
    CHECK(rowsOf("registeredToday") == counts->registeredToday);
    CHECK(rowsOf("resolvedToday") == counts->resolvedToday);
}

TEST_CASE("A click on a header sorts the list and the chip follows")
{
    ListStory story;
    const WorkOrderId old = story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    story.clock.advance(std::chrono::minutes(5));
    const WorkOrderId young = story.log(QStringLiteral("李晓燕"), QStringLiteral("13912345679"));
    OrderListPage page(story.context);
    story.show(page);
    const int registered = page.list()->list()->columnCount() - 2; // the warranty stands behind it
    Q_EMIT page.list()->horizontalHeader()->sectionClicked(registered);
    CHECK(page.list()->list()->keyAt(0) == young.value);
    CHECK(page.filterBar()->sort() == OrderSort::Newest);
    Q_EMIT page.list()->horizontalHeader()->sectionClicked(registered);
    CHECK(page.list()->list()->keyAt(0) == old.value);
    CHECK(page.filterBar()->sort() == OrderSort::Oldest);
}

TEST_CASE("The exported list opens in a spreadsheet and runs nothing there")
{
    ListStory story;
    story.log(QStringLiteral("=HYPERLINK(1)"), QStringLiteral("13912345678"), QString(), QStringLiteral("+漏水"));
    OrderListPage page(story.context);
    story.show(page);
    const QString path = story.folder.filePath(QStringLiteral("orders.csv"));
    story.prompt.answerFile(path);
    story.press(Qt::Key_E, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    CHECK(text.contains(QStringLiteral("CX-260302-0001")));
    CHECK(text.contains(QStringLiteral("'=HYPERLINK(1)")));
    CHECK(text.contains(QStringLiteral("'+漏水")));
    CHECK(text.count(QStringLiteral("\r\n")) == 2);
}

TEST_CASE("The preview beside the list shows the order and takes its next step")
{
    ListStory story;
    const WorkOrderId id = story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    OrderListPage page(story.context);
    story.show(page, {}, QSize(1440, 900));
    auto* number = story.field<QLabel>(page, "preview.number");
    REQUIRE(QTest::qWaitFor([&] { return number->text() == QStringLiteral("CX-260302-0001"); }));
    story.field<ActionButton>(page, "preview.respond")->click();
    auto* panel = page.findChild<StepPanel*>();
    REQUIRE(panel);
    REQUIRE(panel->isOpen());
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(panel->isOpen());
    CHECK(story.text("SELECT state FROM work_order") == QStringLiteral("responded"));
    REQUIRE(QTest::qWaitFor([&] {
        return ListStory::cell(page.list(), 0, QStringLiteral("state")).contains(QStringLiteral("Responded"));
    }));
    CHECK(page.list()->currentKey() == id.value);
}
