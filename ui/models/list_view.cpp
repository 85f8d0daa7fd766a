// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_view.h"

#include "ui/models/cell_delegates.h"
#include "ui/models/paged_table_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace sanbao {

namespace {

constexpr int kHeadingPadding = 16;
constexpr int kLeastKept = 40; ///< a remembered width below that is no choice
constexpr int kWordsKeep = 60; ///< per cent of its width that a column of words keeps in a narrow list

} // namespace

ListView::ListView(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setMinimumSectionSize(dp(40));
    horizontalHeader()->setResizeContentsPrecision(0); // the rows in sight speak for all
    setSortingEnabled(false);
    applySizes();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(KeyRole).toLongLong()); });
}

void ListView::applySizes()
{
    verticalHeader()->setMinimumSectionSize(dp(20));
    verticalHeader()->setDefaultSectionSize(dp(m_rowHeight));
    horizontalHeader()->setFixedHeight(dp(32));
}

void ListView::setRowHeight(int designPixels)
{
    m_rowHeight = designPixels;
    applySizes();
}

void ListView::setList(PagedTableModelBase* model, const QString& accessibleName, const WidthStore& widths)
{
    m_list = model;
    m_widths = widths;
    setModel(model);
    setAccessibleName(accessibleName);
    for (int column = 0; column < model->columnCount(); ++column)
        setItemDelegateForColumn(column, makeDelegate(model->cellKind(column), this));
    applyWidths();

    connect(model, &PagedTableModelBase::aboutToRefresh, this, &ListView::rememberPlace);
    connect(model, &PagedTableModelBase::refreshed, this, &ListView::restorePlace);
    connect(model, &PagedTableModelBase::refreshed, this, &ListView::growChips);
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        if (m_list->sortKeyOf(column).isEmpty())
            return;
        const bool same = m_list->sortKeyOf(column) == m_list->sortKey();
        const Qt::SortOrder order =
            same && m_list->sortOrder() == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder;
        header->setSortIndicator(column, order);
        m_list->sort(column, order);
        selectFirst();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int resized, int, int width) {
        if (m_settingWidths || width <= 0)
            return;
        m_wanted[std::size_t(resized)] = width;
        fillWidth();
        if (!m_widths.save)
            return;
        QVariantMap kept = m_widths.load ? m_widths.load() : QVariantMap();
        kept.insert(m_list->columnKey(resized), int(width / textScale()));
        m_widths.save(kept);
    });
}

void ListView::applyWidths()
{
    if (!m_list)
        return;
    const QVariantMap kept = m_widths.load ? m_widths.load() : QVariantMap();
    m_wanted.clear();
    for (int column = 0; column < m_list->columnCount(); ++column) {
        const QVariant chosen = kept.value(m_list->columnKey(column));
        const int usual = std::max(dp(m_list->columnWidth(column)), headingWidth(column));
        m_wanted.push_back(chosen.toInt() >= kLeastKept ? dp(std::min(chosen.toInt(), 1200)) : usual);
    }
    fillWidth();
}

int ListView::headingWidth(int column) const
{
    const QString title = m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * dp(kHeadingPadding);
}

/// What the heading and the rows in sight need; never more than the column wants.
int ListView::neededWidth(int column) const
{
    return std::min(m_wanted[std::size_t(column)], std::max(headingWidth(column), sizeHintForColumn(column)));
}

/// Words may be cut in a very narrow list; numbers, marks and clocks may not.
int ListView::leastWidth(int column, int needed) const
{
    const CellKind kind = m_list->cellKind(column);
    const bool words = kind == CellKind::Text || kind == CellKind::TwoLine;
    const int kept = std::max(headingWidth(column), m_wanted[std::size_t(column)] * kWordsKeep / 100);
    return words ? std::min(needed, kept) : needed;
}

/// The stretch column takes what is left, but never less than its own width. Where that is too little for all, columns
/// first give up what their content does not need, then those that can be missed are left out, then words are cut; only
/// then does the list scroll sideways.
void ListView::fillWidth()
{
    if (!m_list || m_settingWidths)
        return;
    m_settingWidths = true;
    const int room = viewport()->width();
    int others = 0;
    int stretch = -1;
    std::vector<int> shown;
    for (int column = 0; column < m_list->columnCount(); ++column) {
        setColumnHidden(column, false);
        shown.push_back(column);
        if (m_list->isStretch(column)) {
            stretch = column;
            m_wanted[std::size_t(column)] = std::max(dp(m_list->columnWidth(column)), headingWidth(column));
        } else {
            others += m_wanted[std::size_t(column)];
        }
    }
    const int least = stretch < 0 ? 0 : m_wanted[std::size_t(stretch)];
    if (others + least > room) {
        shrinkInto(room, std::move(shown));
    } else {
        for (const int column : shown)
            setColumnWidth(column, column == stretch ? room - others : m_wanted[std::size_t(column)]);
    }
    m_settingWidths = false;
    // A scroll bar that came or went while the widths were set has changed the room.
    if (!m_fillAgain && viewport()->width() != room) {
        m_fillAgain = true;
        QTimer::singleShot(0, this, [this] {
            fillWidth();
            m_fillAgain = false;
        });
    }
}

void ListView::shrinkInto(int room, std::vector<int> shown)
{
    // Measured once a column: asking for the rows in sight is the expensive part.
    std::vector<int> needed(m_wanted.size());
    for (const int column : shown)
        needed[std::size_t(column)] = neededWidth(column);
    const auto sum = [&shown](const std::vector<int>& widths) {
        return std::accumulate(shown.begin(), shown.end(), 0,
                               [&widths](int total, int column) { return total + widths[std::size_t(column)]; });
    };
    for (int i = int(shown.size()) - 1; i >= 0 && sum(needed) > room; --i) {
        const int column = shown[std::size_t(i)];
        if (!m_list->isOptional(column))
            continue;
        setColumnHidden(column, true);
        shown.erase(shown.begin() + i);
    }
    const bool cutWords = sum(needed) > room;
    std::vector<int> least = needed;
    if (cutWords) {
        for (const int column : shown)
            least[std::size_t(column)] = leastWidth(column, needed[std::size_t(column)]);
    }
    const std::vector<int>& most = cutWords ? needed : m_wanted;
    const int spare = std::max(0, room - sum(least));
    const double part = std::min(1.0, double(spare) / std::max(1, sum(most) - sum(least)));
    int used = 0;
    for (const int column : shown) {
        const int base = least[std::size_t(column)];
        const int given = base + int(part * (most[std::size_t(column)] - base));
        setColumnWidth(column, given);
        used += given;
    }
    const auto stretch =
        std::find_if(shown.begin(), shown.end(), [this](int column) { return m_list->isStretch(column); });
    const int filler = stretch == shown.end() ? shown.back() : *stretch;
    if (used < room)
        setColumnWidth(filler, columnWidth(filler) + room - used);
}

/// A chip that is cut off says nothing: its column grows with the longest word of the language.
void ListView::growChips()
{
    if (!m_list)
        return;
    for (int column = 0; column < m_list->columnCount(); ++column) {
        if (m_list->cellKind(column) == CellKind::Chip)
            m_wanted[std::size_t(column)] = std::max(m_wanted[std::size_t(column)], sizeHintForColumn(column));
    }
    fillWidth();
}

qint64 ListView::currentKey() const
{
    return m_list && currentIndex().isValid() ? m_list->keyAt(currentIndex().row()) : 0;
}

QList<qint64> ListView::selectedKeys() const
{
    QList<qint64> keys;
    if (!selectionModel())
        return keys;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : rows)
        keys.push_back(m_list->keyAt(index.row()));
    return keys;
}

bool ListView::selectKey(qint64 key)
{
    const int row = m_list ? m_list->rowOfKey(key) : -1;
    if (row < 0)
        return false;
    selectRow(row);
    setCurrentIndex(m_list->index(row, 0));
    scrollTo(m_list->index(row, 0));
    return true;
}

void ListView::selectFirst()
{
    if (m_list && m_list->rowCount() > 0)
        setCurrentIndex(m_list->index(0, 0));
}

QString ListView::selectionAsText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& first : rows) {
        QStringList cells;
        for (int column = 0; column < m_list->columnCount(); ++column) {
            const QModelIndex cell = m_list->index(first.row(), column);
            QString text = cell.data(CopyRole).toString();
            if (text.isEmpty())
                text = cell.data(Qt::DisplayRole).toString();
            cells << text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsText());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (m_list && plain && m_list->rowCount() > 0) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (currentIndex().isValid())
                Q_EMIT opened(currentKey());
            return;
        }
        if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
            if (event->key() == Qt::Key_End && m_list->canFetchMore({}))
                m_list->fetchMore({});
            setCurrentIndex(m_list->index(event->key() == Qt::Key_Home ? 0 : m_list->rowCount() - 1, 0));
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() && current.isValid() && previous.isValid())
        return;
    viewport()->update();
    Q_EMIT currentKeyChanged(current.isValid() ? current.data(KeyRole).toLongLong() : 0);
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void ListView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectFirst();
}

void ListView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applySizes();
        applyWidths();
    }
}

void ListView::rememberPlace()
{
    const int top = rowAt(0);
    m_topKey = verticalScrollBar()->value() > 0 && top >= 0 ? m_list->keyAt(top) : 0;
}

void ListView::restorePlace()
{
    if (m_topKey == 0)
        return;
    const int row = m_list->rowOfKey(m_topKey);
    m_topKey = 0;
    if (row >= 0)
        scrollTo(m_list->index(row, 0), QAbstractItemView::PositionAtTop);
}

ListView::WidthStore widthsInSettings(const QString& name)
{
    const QString key = QStringLiteral("lists/%1/widths").arg(name);
    return {[key] { return QSettings().value(key).toMap(); },
            [key](const QVariantMap& widths) { QSettings().setValue(key, widths); }};
}

} // namespace sanbao
