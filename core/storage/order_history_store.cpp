// SPDX-License-Identifier: GPL-3.0-or-later
// Upgrades and repeats of orders, and what is counted from them.
#include "core/storage/database.h"
#include "core/storage/order_life_store.h"

namespace sanbao {

std::vector<UpgradeItem> OrderLifeStore::upgrades(WorkOrderId order)
{
    std::vector<UpgradeItem> found;
    Statement rows = m_database.statement("SELECT id, kind, old_value, new_value, note, entered_at, entered_by, "
                                          "applied_at FROM order_upgrade WHERE order_id = ? ORDER BY id");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.integer(0), order, rows.code(1, ConfigurationKind::Other), rows.text(2), rows.text(3),
                         rows.text(4), rows.instant(5), rows.id<StaffId>(6), rows.maybeInstant(7)});
    return found;
}

qint64 OrderLifeStore::insert(const UpgradeItem& item)
{
    return m_database
        .statement("INSERT INTO order_upgrade (order_id, kind, old_value, new_value, note, entered_at, entered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(item.order, item.kind, item.before, item.after, item.note, item.enteredAt, item.enteredBy)
        .insert();
}

void OrderLifeStore::remove(qint64 upgrade)
{
    m_database.statement("DELETE FROM order_upgrade WHERE id = ? AND applied_at IS NULL").with(upgrade).run();
}

void OrderLifeStore::markApplied(WorkOrderId order, Instant at)
{
    m_database.statement("UPDATE order_upgrade SET applied_at = ? WHERE order_id = ? AND applied_at IS NULL")
        .with(at, order)
        .run();
}

std::optional<OrderRepeat> OrderLifeStore::repeat(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT earlier_id, cause, note, recorded_at, recorded_by FROM order_repeat WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return OrderRepeat{order,       row.id<WorkOrderId>(0), row.code(1, RepeatCause::Unknown),
                       row.text(2), row.instant(3),         row.id<StaffId>(4)};
}

void OrderLifeStore::save(const OrderRepeat& repeat)
{
    m_database
        .statement("INSERT INTO order_repeat (order_id, earlier_id, cause, note, recorded_at, recorded_by) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET earlier_id = excluded.earlier_id, "
                   "cause = excluded.cause, note = excluded.note, recorded_at = excluded.recorded_at, "
                   "recorded_by = excluded.recorded_by")
        .with(repeat.order, repeat.earlier, repeat.cause, repeat.note, repeat.at, repeat.by)
        .run();
}

WorkOrderId OrderLifeStore::earlierOf(const WorkOrder& order)
{
    if (!order.product.isValid())
        return {};
    Statement row = m_database.statement(
        "SELECT id FROM work_order WHERE product_id = ? AND id <> ? AND registered_at <= ? AND resolved_at IS NOT NULL "
        "AND service_type = 'repair' ORDER BY registered_at DESC, id DESC LIMIT 1");
    row.with(order.product, order.id, order.registeredAt);
    return row.next() ? row.id<WorkOrderId>(0) : WorkOrderId();
}

std::vector<RepeatLine> OrderLifeStore::repeats(Instant from, Instant to)
{
    std::vector<RepeatLine> found;
    Statement rows = m_database.statement(
        "SELECT r.cause, COUNT(*), COALESCE(SUM((SELECT SUM(c.amount_fen) FROM order_cost c WHERE c.order_id = "
        "r.order_id AND c.voided_at IS NULL)), 0) FROM order_repeat r WHERE r.recorded_at >= ? AND r.recorded_at < ? "
        "GROUP BY r.cause ORDER BY 2 DESC, 1");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.code(0, RepeatCause::Unknown), int(rows.integer(1)), rows.money(2)});
    return found;
}

std::vector<MisdiagnosisLine> OrderLifeStore::misdiagnoses(Instant from, Instant to)
{
    std::vector<MisdiagnosisLine> found;
    Statement rows = m_database.statement(
        "SELECT d.made_by, o.fault_code_id, COUNT(*), SUM(d.is_wrong) FROM order_diagnosis d "
        "JOIN work_order o ON o.id = d.order_id WHERE d.ended_at >= ? AND d.ended_at < ? "
        "GROUP BY d.made_by, o.fault_code_id ORDER BY SUM(d.is_wrong) DESC, COUNT(*) DESC, d.made_by, o.fault_code_id");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.id<StaffId>(0), rows.id<FaultCodeId>(1), int(rows.integer(2)), int(rows.integer(3))});
    return found;
}

} // namespace sanbao
