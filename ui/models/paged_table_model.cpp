// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paged_table_model.h"

namespace sanbao {

void PagedTableModelBase::setSort(const QString& key, Qt::SortOrder order)
{
    m_sortKey = key;
    m_order = order;
}

void PagedTableModelBase::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const QString key = sortKeyOf(column);
    if (key.isEmpty() || (key == m_sortKey && order == m_order))
        return;
    setSort(key, order);
    reload();
}

} // namespace sanbao
