// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/initiative_store.h"

#include "core/storage/database.h"

namespace sanbao {

void InitiativeStore::mark(WorkOrderId order, const QString& reason, Instant at, StaffId by)
{
    m_database.statement("INSERT INTO order_initiative (order_id, reason, made_at, made_by) VALUES (?, ?, ?, ?)")
        .with(order, reason, at, by)
        .run();
}

Initiative InitiativeStore::of(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT o.plan_id IS NOT NULL, i.order_id IS NOT NULL, g.parent_order_id IS NOT NULL FROM work_order o LEFT "
        "JOIN order_initiative i ON i.order_id = o.id LEFT JOIN order_origin g ON g.order_id = o.id WHERE o.id = ?");
    row.with(order);
    if (!row.next())
        return Initiative::Customer;
    if (row.flag(0))
        return Initiative::Plan;
    if (row.flag(1))
        return Initiative::Forecast;
    return row.flag(2) ? Initiative::Callback : Initiative::Customer;
}

QString InitiativeStore::reasonOf(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT reason FROM order_initiative WHERE order_id = ?");
    row.with(order);
    return row.next() ? row.text(0) : QString();
}

InitiativeCounts InitiativeStore::counts(Instant from, Instant until)
{
    Statement row = m_database.statement(
        "SELECT COUNT(*), COALESCE(SUM(o.plan_id IS NOT NULL), 0), COALESCE(SUM(o.plan_id IS NULL AND i.order_id IS "
        "NOT "
        "NULL), 0), COALESCE(SUM(o.plan_id IS NULL AND i.order_id IS NULL AND g.parent_order_id IS NOT NULL), 0) FROM "
        "work_order o LEFT JOIN order_initiative i ON i.order_id = o.id LEFT JOIN order_origin g ON g.order_id = o.id "
        "WHERE o.registered_at >= ? AND o.registered_at < ?");
    row.with(from, until);
    if (!row.next())
        return {};
    return {int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), int(row.integer(3))};
}

std::vector<UnitFault> InitiativeStore::faultsSince(Instant from)
{
    Statement rows = m_database.statement(
        "SELECT o.product_id, trim(p.brand || ' ' || p.model), o.registered_at FROM work_order o JOIN product_unit p "
        "ON p.id = o.product_id WHERE o.service_type = 'repair' AND o.registered_at >= ? AND o.state <> 'cancelled' "
        "ORDER BY o.product_id, o.registered_at");
    rows.with(from);
    std::vector<UnitFault> faults;
    while (rows.next())
        faults.push_back({rows.id<ProductUnitId>(0), rows.text(1), rows.instant(2)});
    return faults;
}

std::optional<InspectionUnit> InitiativeStore::waiting(ProductUnitId unit, Instant quietSince)
{
    Statement row = m_database.statement(
        "SELECT p.id, p.customer_id, c.name, c.phone, p.category_id, p.brand, p.model, p.serial FROM product_unit p "
        "JOIN customer c ON c.id = p.customer_id WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM work_order o WHERE "
        "o.product_id = p.id AND (o.is_open = 1 OR (o.service_type = 'maintenance' AND o.state <> 'cancelled' AND "
        "o.registered_at >= ?)))");
    row.with(unit, quietSince);
    if (!row.next())
        return std::nullopt;
    return InspectionUnit{row.id<ProductUnitId>(0), row.id<CustomerId>(1), row.text(2), row.text(3),
                          row.id<CategoryId>(4),    row.text(5),           row.text(6), row.text(7)};
}

std::vector<ProductUnitId> InitiativeStore::unitsOf(const QString& model, int limit)
{
    Statement rows =
        m_database.statement("SELECT id FROM product_unit WHERE trim(brand || ' ' || model) = ? ORDER BY id LIMIT ?");
    rows.with(model, limit);
    std::vector<ProductUnitId> units;
    while (rows.next())
        units.push_back(rows.id<ProductUnitId>(0));
    return units;
}

bool InitiativeStore::hasOpenOrder(ProductUnitId unit)
{
    Statement row = m_database.statement("SELECT 1 FROM work_order WHERE product_id = ? AND is_open = 1 LIMIT 1");
    row.with(unit);
    return row.next();
}

} // namespace sanbao
