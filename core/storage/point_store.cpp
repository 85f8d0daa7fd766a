// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/point_store.h"

#include "core/storage/database.h"

namespace sanbao {

qint64 PointStore::balance(CustomerId customer)
{
    Statement row = m_database.statement("SELECT COALESCE(SUM(points), 0) FROM point_entry WHERE customer_id = ?");
    row.with(customer);
    return row.next() ? row.integer(0) : 0;
}

std::vector<PointRow> PointStore::entries(CustomerId customer, int limit)
{
    std::vector<PointRow> found;
    Statement rows = m_database.statement("SELECT id, points, reason, order_id, happened_at, staff_id FROM point_entry "
                                          "WHERE customer_id = ? ORDER BY id DESC LIMIT ?");
    rows.with(customer, limit);
    while (rows.next())
        found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.id<WorkOrderId>(3), rows.instant(4),
                         rows.id<StaffId>(5)});
    return found;
}

void PointStore::book(CustomerId customer, qint64 points, const QString& reason, WorkOrderId order, Instant at,
                      StaffId staff)
{
    m_database
        .statement("INSERT INTO point_entry (customer_id, points, reason, order_id, happened_at, staff_id) VALUES (?, "
                   "?, ?, ?, ?, ?)")
        .with(customer, points, reason, order, at, staff)
        .run();
}

} // namespace sanbao
