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

#include <algorithm>

namespace sanbao {

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
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_settingWidths)
            return;
        fillWidth();
        if (!m_widths.save)
            return;
        QVariantMap kept = m_widths.load ? m_widths.load() : QVariantMap();
        for (int column = 0; column < m_list->columnCount(); ++column) {
            if (!isColumnHidden(column))
                kept.insert(m_list->columnKey(column), int(columnWidth(column) / textScale()));
        }
        m_widths.save(kept);
    });
}

void ListView::applyWidths()
{
    if (!m_list)
        return;
    m_settingWidths = true;
    const QVariantMap kept = m_widths.load ? m_widths.load() : QVariantMap();
    for (int column = 0; column < m_list->columnCount(); ++column) {
        const int width = kept.value(m_list->columnKey(column), m_list->columnWidth(column)).toInt();
        setColumnWidth(column, dp(qBound(40, width, 1200)));
    }
    m_settingWidths = false;
    fillWidth();
}

/// The stretch column takes what is left, but never less than its own width. Where that is too little for all, the
/// columns that can be missed are left out; only then does the list scroll sideways.
void ListView::fillWidth()
{
    if (!m_list || m_settingWidths)
        return;
    m_settingWidths = true;
    const int room = viewport()->width();
    int others = 0;
    int stretch = -1;
    for (int column = 0; column < m_list->columnCount(); ++column) {
        setColumnHidden(column, false);
        if (m_list->isStretch(column))
            stretch = column;
        else
            others += columnWidth(column);
    }
    const int least = stretch < 0 ? 0 : dp(m_list->columnWidth(stretch));
    for (int column = m_list->columnCount() - 1; column >= 0 && others + least > room; --column) {
        if (!m_list->isOptional(column))
            continue;
        others -= columnWidth(column);
        setColumnHidden(column, true);
    }
    if (stretch >= 0)
        setColumnWidth(stretch, std::max(least, room - others));
    m_settingWidths = false;
}

/// A chip that is cut off says nothing: its column grows with the longest word of the language.
void ListView::growChips()
{
    if (!m_list)
        return;
    m_settingWidths = true;
    for (int column = 0; column < m_list->columnCount(); ++column) {
        if (m_list->cellKind(column) == CellKind::Chip && !isColumnHidden(column))
            setColumnWidth(column, std::max(columnWidth(column), sizeHintForColumn(column)));
    }
    m_settingWidths = false;
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
