// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/promise_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

std::vector<WorkOrderId> ids(Statement& rows)
{
    std::vector<WorkOrderId> found;
    while (rows.next())
        found.push_back(rows.id<WorkOrderId>(0));
    return found;
}

} // namespace

std::vector<WorkOrderId> PromiseStore::unanswered(int limit)
{
    Statement rows =
        m_database.statement("SELECT o.id FROM work_order AS o LEFT JOIN order_promise AS p ON p.order_id = o.id "
                             "AND p.kind = 'response' WHERE o.is_open = 1 AND o.first_response_at IS NULL "
                             "ORDER BY p.due_at IS NULL, p.due_at, o.id LIMIT ?");
    rows.with(limit);
    return ids(rows);
}

std::vector<WorkOrderId> PromiseStore::ordersBetween(Instant from, Instant until, bool openOnly)
{
    Statement rows = m_database.statement("SELECT id FROM work_order WHERE registered_at >= ? AND registered_at < ? "
                                          "AND (is_open = 1 OR ? = 0) ORDER BY registered_at, id");
    rows.with(from, until, openOnly);
    return ids(rows);
}

std::vector<PromiseTally> PromiseStore::tallies(Instant from, Instant until, Instant now)
{
    std::vector<PromiseTally> found;
    Statement rows = m_database.statement(
        "SELECT o.service_type, p.kind, COUNT(*), SUM(CASE WHEN p.state = 'met' THEN 1 ELSE 0 END), "
        "SUM(CASE WHEN p.state = 'missed' OR (p.state = 'running' AND p.due_at < ?) THEN 1 ELSE 0 END) "
        "FROM work_order AS o JOIN order_promise AS p ON p.order_id = o.id "
        "WHERE o.registered_at >= ? AND o.registered_at < ? AND p.state <> 'cancelled' GROUP BY o.service_type, p.kind "
        "ORDER BY o.service_type, p.kind");
    rows.with(now, from, until);
    while (rows.next()) {
        found.push_back({rows.code(0, ServiceType::Repair), rows.code(1, PromiseKind::Response), rows.integer(2),
                         rows.integer(3), rows.integer(4)});
    }
    return found;
}

std::vector<CauseTally> PromiseStore::causes(Instant from, Instant until)
{
    std::vector<CauseTally> found;
    Statement rows = m_database.statement("SELECT COALESCE(b.cause, ''), p.kind, COUNT(*) FROM work_order AS o "
                                          "JOIN order_promise AS p ON p.order_id = o.id AND p.state = 'missed' "
                                          "LEFT JOIN order_breach AS b ON b.order_id = p.order_id AND b.kind = p.kind "
                                          "WHERE o.registered_at >= ? AND o.registered_at < ? GROUP BY "
                                          "COALESCE(b.cause, ''), p.kind ORDER BY COUNT(*) DESC, 1, 2");
    rows.with(from, until);
    while (rows.next())
        found.push_back({rows.text(0), rows.code(1, PromiseKind::Response), rows.integer(2)});
    return found;
}

std::vector<ContactTally> PromiseStore::contacts(Instant from, Instant until)
{
    std::vector<ContactTally> found;
    Statement rows =
        m_database.statement("SELECT channel, COUNT(*), SUM(out_of_hours) FROM work_order WHERE registered_at >= ? "
                             "AND registered_at < ? GROUP BY channel ORDER BY channel");
    rows.with(from, until);
    while (rows.next())
        found.push_back({rows.code(0, Channel::Other), rows.integer(1), rows.integer(2)});
    return found;
}

void PromiseStore::saveCause(WorkOrderId order, const BreachCause& cause, Instant at, StaffId by)
{
    m_database
        .statement(
            "INSERT INTO order_breach (order_id, kind, cause, note, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (order_id, kind) DO UPDATE SET cause = excluded.cause, note = excluded.note, "
            "entered_at = excluded.entered_at, entered_by = excluded.entered_by")
        .with(order, cause.kind, cause.cause, cause.note, at, by)
        .run();
}

std::vector<BreachCause> PromiseStore::causesOf(WorkOrderId order)
{
    std::vector<BreachCause> found;
    Statement rows =
        m_database.statement("SELECT kind, cause, note FROM order_breach WHERE order_id = ? ORDER BY kind");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.code(0, PromiseKind::Response), rows.text(1), rows.text(2)});
    return found;
}

} // namespace sanbao
