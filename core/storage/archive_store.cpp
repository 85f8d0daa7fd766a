// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/archive_store.h"

#include "core/storage/database.h"

namespace sanbao {

qint64 ArchiveStore::insert(const UnitReading& reading)
{
    Statement change = m_database.statement("INSERT INTO unit_reading (product_id, kind, value, unit_name, taken_at, "
                                            "source, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    change.with(reading.product, reading.kind, reading.value, reading.unitName, reading.takenAt, reading.source,
                reading.enteredBy);
    return change.run() ? change.changes() : 0;
}

std::vector<UnitReading> ArchiveStore::readings(ProductUnitId unit, int limit)
{
    Statement rows = m_database.statement("SELECT id, product_id, kind, value, unit_name, taken_at, source, entered_by "
                                          "FROM unit_reading WHERE product_id = ? ORDER BY taken_at DESC, id DESC "
                                          "LIMIT ?");
    rows.with(unit, limit);
    std::vector<UnitReading> readings;
    while (rows.next())
        readings.push_back({rows.integer(0), rows.id<ProductUnitId>(1), rows.text(2), rows.real(3), rows.text(4),
                            rows.instant(5), rows.text(6), rows.id<StaffId>(7)});
    return readings;
}

qint64 ArchiveStore::insert(const OrderAmendment& amendment)
{
    return m_database
        .statement("INSERT INTO order_amendment (order_id, body, reason, made_at, made_by) VALUES (?, ?, ?, ?, ?)")
        .with(amendment.order, amendment.body, amendment.reason, amendment.madeAt, amendment.madeBy)
        .insert();
}

std::vector<OrderAmendment> ArchiveStore::amendments(WorkOrderId order)
{
    Statement rows = m_database.statement(
        "SELECT id, order_id, body, reason, made_at, made_by FROM order_amendment WHERE order_id = ? ORDER BY id");
    rows.with(order);
    std::vector<OrderAmendment> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<WorkOrderId>(1), rows.text(2), rows.text(3), rows.instant(4),
                         rows.id<StaffId>(5)});
    return found;
}

std::vector<RetentionClass> ArchiveStore::classes()
{
    Statement rows =
        m_database.statement("SELECT code, name_zh, name_en, years, source FROM retention_class ORDER BY position");
    std::vector<RetentionClass> classes;
    while (rows.next())
        classes.push_back({rows.text(0), rows.text(1), rows.text(2), int(rows.integer(3)), rows.text(4)});
    return classes;
}

std::optional<ArchivedOrder> ArchiveStore::archived(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT order_id, class, archived_at, archived_by, destroy_after_on FROM order_archive WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return ArchivedOrder{row.id<WorkOrderId>(0), row.text(1), row.instant(2), row.id<StaffId>(3), row.day(4)};
}

void ArchiveStore::insert(const ArchivedOrder& record)
{
    m_database
        .statement("INSERT INTO order_archive (order_id, class, archived_at, archived_by, destroy_after_on) VALUES "
                   "(?, ?, ?, ?, ?)")
        .with(record.order, record.retention, record.archivedAt, record.archivedBy, record.destroyAfter)
        .run();
}

std::vector<std::pair<WorkOrderId, QString>> ArchiveStore::overdue(QDate on, int limit)
{
    Statement rows = m_database.statement("SELECT a.order_id, o.number FROM order_archive a JOIN work_order o ON o.id "
                                          "= a.order_id WHERE a.destroy_after_on < ? ORDER BY a.destroy_after_on, "
                                          "a.order_id LIMIT ?");
    rows.with(on, limit);
    std::vector<std::pair<WorkOrderId, QString>> found;
    while (rows.next())
        found.emplace_back(rows.id<WorkOrderId>(0), rows.text(1));
    return found;
}

std::vector<std::pair<QString, Instant>> ArchiveStore::mainParts(ProductUnitId unit)
{
    Statement rows = m_database.statement(
        "SELECT p.name, MAX(m.at) FROM work_order o JOIN stock_move m ON m.order_id = o.id AND m.to_id IS NULL JOIN "
        "part "
        "p ON p.id = m.part_id AND p.is_main = 1 WHERE o.product_id = ? GROUP BY p.id ORDER BY 2 DESC");
    rows.with(unit);
    std::vector<std::pair<QString, Instant>> found;
    while (rows.next())
        found.emplace_back(rows.text(0), rows.instant(1));
    return found;
}

} // namespace sanbao
