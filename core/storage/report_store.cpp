// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/report_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::map<qint64, std::vector<FlowStep>> ReportStore::steps(Instant from, Instant to)
{
    std::map<qint64, std::vector<FlowStep>> found;
    Statement rows = m_database.statement(
        "SELECT t.order_id, t.happened_at, t.actor_id, NULLIF(t.to_state, '') FROM work_order o JOIN timeline_entry t "
        "ON t.order_id = o.id WHERE o.registered_at >= ? AND o.registered_at < ? ORDER BY t.order_id, t.happened_at, "
        "t.id");
    rows.with(from, to);
    while (rows.next()) {
        const auto order = rows.id<WorkOrderId>(0);
        found[order.value].push_back({order, rows.instant(1), rows.id<StaffId>(2), rows.maybeCode<OrderState>(3)});
    }
    return found;
}

std::map<qint64, std::vector<FlowPause>> ReportStore::pauses(Instant from, Instant to)
{
    std::map<qint64, std::vector<FlowPause>> found;
    Statement rows = m_database.statement(
        "SELECT p.order_id, p.reason, p.from_at, p.until_at FROM work_order o JOIN order_pause p ON p.order_id = o.id "
        "WHERE o.registered_at >= ? AND o.registered_at < ? ORDER BY p.order_id, p.position");
    rows.with(from, to);
    while (rows.next()) {
        const auto order = rows.id<WorkOrderId>(0);
        found[order.value].push_back({order, rows.code(1, WaitReason::Other), rows.instant(2), rows.maybeInstant(3)});
    }
    return found;
}

std::map<qint64, Money> ReportStore::costs(Instant from, Instant to)
{
    std::map<qint64, Money> found;
    Statement rows = m_database.statement(
        "SELECT c.order_id, SUM(c.amount_fen) FROM work_order o JOIN order_cost c ON c.order_id = o.id WHERE "
        "o.registered_at >= ? AND o.registered_at < ? AND c.voided_at IS NULL GROUP BY c.order_id");
    rows.with(from, to);
    while (rows.next())
        found[rows.integer(0)] = rows.money(1);
    return found;
}

std::vector<UsedPart> ReportStore::parts(Instant from, Instant to)
{
    std::vector<UsedPart> found;
    Statement rows = m_database.statement(
        "SELECT p.order_id, p.part_id, t.code, t.name, p.issued_milli - p.returned_milli FROM work_order o JOIN "
        "order_part p ON p.order_id = o.id JOIN part t ON t.id = p.part_id WHERE o.registered_at >= ? AND "
        "o.registered_at < ? AND p.issued_milli > p.returned_milli ORDER BY p.order_id, p.id");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.id<WorkOrderId>(0), rows.integer(1), rows.text(2), rows.text(3), rows.integer(4)});
    return found;
}

std::map<qint64, double> ReportStore::kilometres(Instant from, Instant to)
{
    std::map<qint64, double> found;
    Statement rows = m_database.statement(
        "SELECT c.order_id, SUM(c.quantity_milli) FROM work_order o JOIN order_cost c ON c.order_id = o.id WHERE "
        "o.registered_at >= ? AND o.registered_at < ? AND c.type = 'transport' AND c.voided_at IS NULL GROUP BY "
        "c.order_id");
    rows.with(from, to);
    while (rows.next())
        found[rows.integer(0)] = double(rows.integer(1)) / 1000;
    return found;
}

std::map<qint64, OrderLine> ReportStore::lines(Instant from, Instant to)
{
    std::map<qint64, OrderLine> found;
    Statement rows = m_database.statement(
        "SELECT o.id, o.number, o.product_label, o.fault_text, o.state, COALESCE(o.result, ''), o.accepted_at, EXISTS "
        "(SELECT 1 FROM carry_in c WHERE c.order_id = o.id), CASE WHEN o.confirmed_cause <> '' THEN o.confirmed_cause "
        "ELSE o.diagnosed_cause END, o.action, (SELECT COUNT(*) FROM attachment a WHERE a.owner = 'work_order' AND "
        "a.owner_id = o.id AND a.removed_at IS NULL AND a.media_type LIKE 'image/%') FROM work_order o WHERE "
        "o.registered_at >= ? AND o.registered_at < ?");
    rows.with(from, to);
    while (rows.next())
        found[rows.integer(0)] = {rows.text(1), rows.text(2),         rows.text(3), rows.text(4),
                                  rows.text(5), rows.maybeInstant(6), rows.flag(7), rows.text(8),
                                  rows.text(9), int(rows.integer(10))};
    return found;
}

} // namespace sanbao
