// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/editors/choice_list.h"
#include "ui/editors/day_edit.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_view.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/opening_spans.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_section.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <limits>

using namespace sanbao;

namespace {

struct Item
{
    qint64 id = 0;
    QString name;
};

/// Rows with ids 1..size, newest first, served by key; counts how many rows were handed out.
class Shelf
{
public:
    explicit Shelf(qint64 size)
    {
        for (qint64 id = size; id >= 1; --id)
            m_items.push_back({id, QStringLiteral("item %1").arg(id)});
    }
    Outcome<std::vector<Item>> page(const PageRequest<Item>& request)
    {
        if (m_broken)
            return Failure::of(FailureKind::Unavailable, QStringLiteral("the disk is gone"));
        std::vector<Item> result;
        const qint64 below = request.after ? request.after->id : std::numeric_limits<qint64>::max();
        for (const Item& item : m_items) {
            if (item.id < below && int(result.size()) < request.limit)
                result.push_back(item);
        }
        m_handedOut += qint64(result.size());
        return result;
    }
    std::vector<Item>& items() { return m_items; }
    qint64 handedOut() const { return m_handedOut; }
    void setBroken(bool broken) { m_broken = broken; }

private:
    std::vector<Item> m_items;
    qint64 m_handedOut = 0;
    bool m_broken = false;
};

Columns<Item> itemColumns()
{
    Columns<Item> columns;
    columns.push_back({QStringLiteral("name"), [] { return QStringLiteral("Name"); }, 200, CellKind::Strong,
                       [](const Item& item) { return item.name; }, QStringLiteral("name")});
    columns.push_back({QStringLiteral("id"), [] { return QStringLiteral("Id"); }, 80, CellKind::Number,
                       [](const Item& item) { return QString::number(item.id); }});
    return columns;
}

struct ShelfList
{
    Shelf shelf;
    PagedTableModel<Item> model;
    ListView view;

    explicit ShelfList(qint64 size)
        : shelf(size)
        , model(
              itemColumns(), [this](const PageRequest<Item>& request) { return shelf.page(request); },
              [](const Item& item) { return item.id; })
    {
        view.setList(&model, QStringLiteral("Items"));
        view.resize(400, 400);
        view.show();
        model.refresh();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("A list of a million rows reads one page to open and never more than it shows")
{
    ShelfList list(100000);
    REQUIRE(list.model.rowCount() == PagedTableModelBase::kPageSize);
    REQUIRE(list.shelf.handedOut() == PagedTableModelBase::kPageSize);
    REQUIRE(list.model.canFetchMore({}));
    list.model.fetchMore({});
    REQUIRE(list.model.rowCount() == 2 * PagedTableModelBase::kPageSize);
    REQUIRE(list.model.keyAt(0) == 100000);
    REQUIRE(list.model.keyAt(399) == 99601);
}

TEST_CASE("The end of a list is noticed without counting it")
{
    ShelfList list(250);
    list.model.fetchMore({});
    REQUIRE(list.model.rowCount() == 250);
    REQUIRE_FALSE(list.model.canFetchMore({}));
}

TEST_CASE("A refresh keeps the selected row and the scroll position when rows appear, change, move and go")
{
    ShelfList list(300);
    const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
    REQUIRE(list.view.selectKey(250));
    list.view.verticalScrollBar()->setValue(30 * list.view.rowHeight(0));
    const qint64 top = list.model.keyAt(list.view.rowAt(0));

    std::vector<Item>& items = list.shelf.items();
    items.insert(items.begin(), {301, QStringLiteral("new")});
    items.insert(items.begin(), {302, QStringLiteral("newer")});
    items.erase(items.begin() + 10);
    items[50].name = QStringLiteral("renamed");
    list.model.refresh();
    QApplication::processEvents();

    REQUIRE(resets.isEmpty());
    REQUIRE(list.model.keyAt(0) == 302);
    REQUIRE(list.view.currentKey() == 250);
    REQUIRE(list.view.selectedKeys() == QList<qint64>{250});
    REQUIRE(list.model.keyAt(list.view.rowAt(0)) == top);
    REQUIRE(list.model.rowOfKey(items[50].id) == 50);
    REQUIRE(list.model.index(50, 0).data().toString() == QStringLiteral("renamed"));
}

TEST_CASE("A refresh that empties or shrinks the list leaves a consistent model")
{
    ShelfList list(300);
    const QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.view.selectKey(290);
    list.shelf.items().resize(5);
    list.model.refresh();
    REQUIRE(list.model.rowCount() == 5);
    REQUIRE(list.model.keyAt(4) == 296);
    list.shelf.items().clear();
    list.model.refresh();
    REQUIRE(list.model.rowCount() == 0);
    REQUIRE(list.model.isEmptyAfterLoad());
}

TEST_CASE("What is shown stays when a page cannot be read, and the reason is told")
{
    ShelfList list(20);
    QSignalSpy failures(&list.model, &PagedTableModelBase::readFailed);
    list.shelf.setBroken(true);
    list.model.refresh();
    REQUIRE(list.model.rowCount() == 20);
    REQUIRE(failures.size() == 1);
    REQUIRE(failures.first().first().toString() == QStringLiteral("the disk is gone"));
}

TEST_CASE("Rows are walked, opened and copied with keys")
{
    ShelfList list(30);
    list.view.activateWindow();
    list.view.setFocus();
    QSignalSpy opened(&list.view, &ListView::opened);
    QTest::keyClick(&list.view, Qt::Key_Home);
    QTest::keyClick(&list.view, Qt::Key_Down);
    QTest::keyClick(&list.view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    REQUIRE(opened.first().first().toLongLong() == 29);
    QTest::keyClick(&list.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list.view, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QApplication::clipboard()->text() == QStringLiteral("item 29\t29\nitem 28\t28"));
    QTest::keyClick(&list.view, Qt::Key_End);
    REQUIRE(list.view.currentKey() == 1);
}

TEST_CASE("Column widths come back the way they were left")
{
    QVariantMap kept;
    const ListView::WidthStore store{[&kept] { return kept; }, [&kept](const QVariantMap& widths) { kept = widths; }};
    Shelf shelf(3);
    const auto page = [&shelf](const PageRequest<Item>& request) { return shelf.page(request); };
    const auto key = [](const Item& item) { return item.id; };
    PagedTableModel<Item> model(itemColumns(), page, key);
    ListView first;
    first.setList(&model, QStringLiteral("Items"), store);
    first.setColumnWidth(0, 333);
    REQUIRE(kept.value(QStringLiteral("name")).toInt() == 333);
    ListView second;
    second.setList(&model, QStringLiteral("Items"), store);
    REQUIRE(second.columnWidth(0) == 333);
}

TEST_CASE("A list that is too narrow gives up empty space before it leaves out columns, cuts words or scrolls")
{
    Shelf shelf(3);
    const auto page = [&shelf](const PageRequest<Item>& request) { return shelf.page(request); };
    const auto key = [](const Item& item) { return item.id; };
    Columns<Item> columns;
    for (const char* name : {"first", "second", "third"}) {
        columns.push_back({QLatin1String(name), [] { return QStringLiteral("No."); }, 200, CellKind::Number,
                           [](const Item& item) { return QString::number(item.id); }});
    }
    columns.back().optional = true;
    PagedTableModel<Item> model(std::move(columns), page, key);
    ListView list;
    list.setList(&model, QStringLiteral("Items"));
    list.resize(360, 200);
    list.show();
    model.refresh();
    QCoreApplication::processEvents();
    REQUIRE_FALSE(list.isColumnHidden(2));
    REQUIRE(list.horizontalHeader()->length() <= list.viewport()->width());
    list.resize(130, 200);
    QCoreApplication::processEvents();
    REQUIRE(list.isColumnHidden(2));
    REQUIRE(list.horizontalHeader()->length() <= list.viewport()->width());
    list.resize(900, 200);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(list.isColumnHidden(2));
    REQUIRE(list.columnWidth(0) == 200);
}

TEST_CASE("A promise clock warns in its last quarter and says by how much it was missed")
{
    const Instant start(0);
    const Instant due = start.plus(std::chrono::hours(8));
    REQUIRE(runningClock(start, due, start.plus(std::chrono::hours(1))).tone == ChipTone::Ok);
    REQUIRE(runningClock(start, due, start.plus(std::chrono::hours(6))).tone == ChipTone::Warn);
    const ClockFace missed = runningClock(start, due, due.plus(std::chrono::minutes(41)));
    REQUIRE(missed.tone == ChipTone::Bad);
    REQUIRE(missed.fraction == 1.0);
    REQUIRE(missed.words == QStringLiteral("41 min over"));
    REQUIRE(runningClock(start, due, due.plus(std::chrono::seconds(20))).words == QStringLiteral("1 min over"));
    REQUIRE(remainingWords(65) == QStringLiteral("1 h 05 min left"));
}

TEST_CASE("Days are understood the way they are typed at a counter")
{
    const QDate today(2026, 3, 2);
    REQUIRE(parseDay(QStringLiteral("2026-03-02"), today) == today);
    REQUIRE(parseDay(QStringLiteral("20240229"), today) == QDate(2024, 2, 29));
    REQUIRE(parseDay(QStringLiteral("0415"), today) == QDate(2026, 4, 15));
    REQUIRE(parseDay(QStringLiteral("4/15"), today) == QDate(2026, 4, 15));
    REQUIRE(parseDay(QStringLiteral("2025年1月9日"), today) == QDate(2025, 1, 9));
    REQUIRE(parseDay(QStringLiteral("２０２６-０３-０５"), today) == QDate(2026, 3, 5));
    REQUIRE(parseDay(QStringLiteral("+3"), today) == QDate(2026, 3, 5));
    REQUIRE(parseDay(QStringLiteral("t"), today) == today);
    REQUIRE_FALSE(parseDay(QStringLiteral("2026-02-30"), today));
    REQUIRE_FALSE(parseDay(QStringLiteral("soon"), today));
}

TEST_CASE("Opening hours are read from the way people write them")
{
    const auto split = parseSpans(QStringLiteral("9-12，13:30–18：00"));
    REQUIRE(split);
    REQUIRE(*split == std::vector<OpenSpan>{{540, 720}, {810, 1080}});
    REQUIRE(spansText(*split) == QStringLiteral("09:00-12:00, 13:30-18:00"));
    REQUIRE(parseSpans(QString())->empty());
    REQUIRE_FALSE(parseSpans(QStringLiteral("25:00-26:00")));
    REQUIRE_FALSE(parseSpans(QStringLiteral("nine to five")));
}

TEST_CASE("A list of choices that the keyboard reaches shows which one Enter would take")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* list = new ChoiceList(QStringLiteral("choices"));
    column->addWidget(before);
    column->addWidget(list);
    list->setItems(
        {{1, QStringLiteral("one"), {}, {}, ChipTone::Neutral}, {2, QStringLiteral("two"), {}, {}, ChipTone::Neutral}});
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    list->setFocus(Qt::TabFocusReason);
    CHECK(list->currentKey() == 1);
    CHECK(list->selectionModel()->isSelected(list->currentIndex()));
}

TEST_CASE("Rows of a form that are not shown leave no room behind")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* form = new FormSection;
    column->addWidget(form);
    column->addStretch(1);
    for (int at = 0; at < 8; ++at)
        form->addRow(QString::number(at), QString::number(at), new QLineEdit);
    for (std::size_t at = 0; at < 7; ++at)
        form->rows()[at]->setVisible(false);
    window.resize(400, 600);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(form->rows()[7]->editor()->y() <= dp(10));
    form->rows()[0]->setVisible(true);
    QApplication::processEvents();
    CHECK(form->rows()[7]->editor()->y() == form->rows()[0]->editor()->geometry().bottom() + 1 + dp(10));
}
