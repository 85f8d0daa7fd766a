// SPDX-License-Identifier: GPL-3.0-or-later
// A list of any length that reads itself in pages of 200 rows, following the last row it has (keyset), and never counts
// the table: opening and refreshing cost the same with a hundred and with a million rows.
//
// refresh() re-reads exactly what is loaded and turns the difference into insert, move, change and remove signals by
// row key, so that selection, current row and scroll position survive. Only reload() (a changed filter or sort order)
// resets.
#pragma once

#include "core/base/outcome.h"
#include "ui/models/column.h"

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

namespace sanbao {

/// Everything of the model that does not depend on the row type.
class PagedTableModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kPageSize = 200;

    explicit PagedTableModelBase(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    /// Reads the loaded window again; keeps selection and scroll.
    virtual void refresh() = 0;
    /// Starts again at the first row: after a change of filter.
    virtual void reload() = 0;
    /// 0 when there is no such row.
    virtual qint64 keyAt(int row) const = 0;
    /// -1 when the row is not loaded.
    virtual int rowOfKey(qint64 key) const = 0;

    virtual QString columnKey(int column) const = 0;
    virtual int columnWidth(int column) const = 0;
    virtual CellKind cellKind(int column) const = 0;
    virtual bool isStretch(int column) const = 0;
    virtual bool isOptional(int column) const = 0;
    virtual QString sortKeyOf(int column) const = 0;

    QString sortKey() const { return m_sortKey; }
    Qt::SortOrder sortOrder() const { return m_order; }
    void setSort(const QString& key, Qt::SortOrder order);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isEmptyAfterLoad() const { return m_loaded && rowCount() == 0; }

Q_SIGNALS:
    void aboutToRefresh();
    void refreshed();
    /// The page could not be read; the text is for people. What was shown stays.
    void readFailed(const QString& message);

protected:
    QString m_sortKey;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_loaded = false;
};

template <class Row> struct PageRequest
{
    const Row* after = nullptr; ///< the last row that is loaded; null for the first page
    int limit = PagedTableModelBase::kPageSize;
    int offset = 0; ///< rows already loaded, for sources without a key
    QString sortKey;
    Qt::SortOrder order = Qt::DescendingOrder;
};

template <class Row> class PagedTableModel final : public PagedTableModelBase
{
public:
    using Source = std::function<Outcome<std::vector<Row>>(const PageRequest<Row>&)>;
    using KeyOf = std::function<qint64(const Row&)>;

    PagedTableModel(Columns<Row> columns, Source page, KeyOf rowKey, QObject* parent = nullptr)
        : PagedTableModelBase(parent)
        , m_columns(std::move(columns))
        , m_page(std::move(page))
        , m_keyOf(std::move(rowKey))
    {
    }

    const Columns<Row>& columns() const { return m_columns; }
    const std::vector<Row>& rows() const { return m_rows; }
    const Row* rowAt(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) ? &m_rows[std::size_t(row)] : nullptr;
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override { return !parent.isValid() && m_mayHaveMore; }
    void fetchMore(const QModelIndex& parent) override;

    void refresh() override;
    void reload() override;
    qint64 keyAt(int row) const override { return rowAt(row) ? m_keyOf(*rowAt(row)) : 0; }
    int rowOfKey(qint64 key) const override;
    QString columnKey(int column) const override { return m_columns.at(std::size_t(column)).key; }
    int columnWidth(int column) const override { return m_columns.at(std::size_t(column)).width; }
    CellKind cellKind(int column) const override { return m_columns.at(std::size_t(column)).kind; }
    bool isStretch(int column) const override { return m_columns.at(std::size_t(column)).stretch; }
    bool isOptional(int column) const override { return m_columns.at(std::size_t(column)).optional; }
    QString sortKeyOf(int column) const override { return m_columns.at(std::size_t(column)).sortKey; }

private:
    bool read(const Row* after, int offset, int limit, std::vector<Row>& into);
    void take(std::vector<Row> fresh);
    void permute(std::vector<Row> wanted);

    Columns<Row> m_columns;
    Source m_page;
    KeyOf m_keyOf;
    std::vector<Row> m_rows;
    bool m_mayHaveMore = true;
};

template <class Row> QVariant PagedTableModel<Row>::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index.row());
    if (!row || index.column() < 0 || index.column() >= int(m_columns.size()))
        return {};
    const Column<Row>& column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text ? column.text(*row) : QString();
    case Qt::ToolTipRole: {
        const QString tip = column.tooltip ? column.tooltip(*row) : QString();
        return tip.isEmpty() ? QVariant() : QVariant(tip.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return int(column.kind == CellKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return m_keyOf(*row);
    default:
        break;
    }
    if (role < Qt::UserRole || !column.data)
        return {};
    return column.data(*row, role);
}

template <class Row> QVariant PagedTableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_columns.size()))
        return {};
    const Column<Row>& column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title ? column.title() : QString();
    if (role == Qt::TextAlignmentRole)
        return int(column.kind == CellKind::Number ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

template <class Row> bool PagedTableModel<Row>::read(const Row* after, int offset, int limit, std::vector<Row>& into)
{
    PageRequest<Row> request;
    request.after = after;
    request.offset = offset;
    request.limit = limit;
    request.sortKey = m_sortKey;
    request.order = m_order;
    Outcome<std::vector<Row>> page = m_page(request);
    if (!page) {
        Q_EMIT readFailed(page.error().message);
        return false;
    }
    into = std::move(page).value();
    return true;
}

template <class Row> void PagedTableModel<Row>::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const Row last = m_rows.empty() ? Row() : m_rows.back();
    std::vector<Row> page;
    if (!read(m_rows.empty() ? nullptr : &last, int(m_rows.size()), kPageSize, page)) {
        m_mayHaveMore = false;
        return;
    }
    m_loaded = true;
    m_mayHaveMore = int(page.size()) >= kPageSize;
    if (page.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    endInsertRows();
}

template <class Row> void PagedTableModel<Row>::reload()
{
    std::vector<Row> page;
    if (!read(nullptr, 0, kPageSize, page))
        return;
    beginResetModel();
    m_rows = std::move(page);
    m_loaded = true;
    m_mayHaveMore = int(m_rows.size()) >= kPageSize;
    endResetModel();
    Q_EMIT refreshed();
}

template <class Row> void PagedTableModel<Row>::refresh()
{
    if (!m_loaded) {
        reload();
        return;
    }
    const int limit = std::max(kPageSize, int(m_rows.size()));
    std::vector<Row> fresh;
    if (!read(nullptr, 0, limit, fresh))
        return;
    m_mayHaveMore = int(fresh.size()) >= limit;
    Q_EMIT aboutToRefresh();
    take(std::move(fresh));
    Q_EMIT refreshed();
}

/// Three lawful steps: append what is new, bring everything into the new order, cut off what is gone.
template <class Row> void PagedTableModel<Row>::take(std::vector<Row> fresh)
{
    QHash<qint64, int> present;
    for (int i = 0; i < int(m_rows.size()); ++i)
        present.insert(m_keyOf(m_rows[std::size_t(i)]), i);
    QHash<qint64, int> wanted;
    std::vector<Row> added;
    for (int i = 0; i < int(fresh.size()); ++i) {
        const qint64 key = m_keyOf(fresh[std::size_t(i)]);
        wanted.insert(key, i);
        if (!present.contains(key))
            added.push_back(fresh[std::size_t(i)]);
    }
    if (!added.empty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        endInsertRows();
    }
    const std::size_t kept = fresh.size();
    std::vector<Row> order = std::move(fresh);
    for (const Row& row : m_rows) {
        if (!wanted.contains(m_keyOf(row)))
            order.push_back(row);
    }
    permute(std::move(order));
    if (m_rows.size() > kept) {
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
}

template <class Row> void PagedTableModel<Row>::permute(std::vector<Row> wanted)
{
    bool sameOrder = wanted.size() == m_rows.size();
    for (std::size_t i = 0; sameOrder && i < wanted.size(); ++i)
        sameOrder = m_keyOf(wanted[i]) == m_keyOf(m_rows[i]);
    if (sameOrder) {
        m_rows = std::move(wanted);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<qint64, int> place;
    for (int i = 0; i < int(wanted.size()); ++i)
        place.insert(m_keyOf(wanted[std::size_t(i)]), i);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const Row* row = rowAt(old.row());
        const int now = row ? place.value(m_keyOf(*row), -1) : -1;
        after.push_back(now < 0 ? QModelIndex() : index(now, old.column()));
    }
    m_rows = std::move(wanted);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

template <class Row> int PagedTableModel<Row>::rowOfKey(qint64 key) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_keyOf(m_rows[i]) == key)
            return int(i);
    }
    return -1;
}

} // namespace sanbao
