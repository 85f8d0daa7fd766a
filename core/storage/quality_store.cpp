// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/quality_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kActionColumns =
    QStringLiteral("SELECT a.id, a.month, a.what, a.owner_id, a.due_on, a.done_at, a.outcome, "
                   "(SELECT COUNT(*) FROM action_source WHERE action_id = a.id) FROM review_action a ");

std::vector<LinkedAction> readActions(Statement& rows)
{
    std::vector<LinkedAction> found;
    while (rows.next())
        found.push_back({rows.integer(0), int(rows.integer(1)), rows.text(2), rows.id<StaffId>(3), rows.day(4),
                         rows.maybeInstant(5), rows.text(6), rows.integer(7)});
    return found;
}

} // namespace

std::vector<QualityIndicator> QualityStore::indicators()
{
    Statement rows = m_database.statement(
        "SELECT code, parent, level, name_zh, name_en, source, reference, direction, worst, best, weight, position, "
        "is_active, revision FROM quality_indicator ORDER BY position, code");
    std::vector<QualityIndicator> found;
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), int(rows.integer(2)), rows.text(3), rows.text(4),
                         rows.code(5, IndicatorSource::Question), rows.text(6), rows.code(7, IndicatorDirection::Up),
                         rows.real(8), rows.real(9), int(rows.integer(10)), int(rows.integer(11)), rows.flag(12),
                         rows.integer(13)});
    return found;
}

void QualityStore::insert(const QualityIndicator& indicator)
{
    m_database
        .statement(
            "INSERT INTO quality_indicator (code, parent, level, name_zh, name_en, source, reference, direction, "
            "worst, best, weight, position, is_active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(indicator.code, indicator.parent, indicator.level, indicator.nameZh, indicator.nameEn, indicator.source,
              indicator.reference, indicator.direction, indicator.worst, indicator.best, indicator.weight,
              indicator.position, indicator.active)
        .run();
}

bool QualityStore::update(const QualityIndicator& indicator)
{
    Statement change = m_database.statement(
        "UPDATE quality_indicator SET parent = ?, name_zh = ?, name_en = ?, source = ?, reference = ?, direction = ?, "
        "worst = ?, best = ?, weight = ?, position = ?, is_active = ?, revision = revision + 1 "
        "WHERE code = ? AND revision = ?");
    change.with(indicator.parent, indicator.nameZh, indicator.nameEn, indicator.source, indicator.reference,
                indicator.direction, indicator.worst, indicator.best, indicator.weight, indicator.position,
                indicator.active, indicator.code, indicator.revision);
    return change.run() && change.changes() == 1;
}

void QualityStore::link(qint64 action, ActionSourceKind kind, qint64 source, WorkOrderId order, Instant at, StaffId by)
{
    m_database
        .statement("INSERT INTO action_source (action_id, kind, source_id, order_id, linked_at, linked_by) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (action_id, kind, source_id) DO NOTHING")
        .with(action, kind, source, order, at, by)
        .run();
}

void QualityStore::unlink(qint64 action, ActionSourceKind kind, qint64 source)
{
    m_database.statement("DELETE FROM action_source WHERE action_id = ? AND kind = ? AND source_id = ?")
        .with(action, kind, source)
        .run();
}

std::vector<ActionSource> QualityStore::sourcesOf(qint64 action)
{
    Statement rows = m_database.statement(
        "SELECT s.kind, s.source_id, s.order_id, o.number, s.linked_at FROM action_source s LEFT JOIN work_order o "
        "ON o.id = s.order_id WHERE s.action_id = ? ORDER BY s.linked_at, s.kind, s.source_id");
    rows.with(action);
    std::vector<ActionSource> found;
    while (rows.next())
        found.push_back({rows.code(0, ActionSourceKind::Order), rows.integer(1), rows.id<WorkOrderId>(2), rows.text(3),
                         rows.instant(4)});
    return found;
}

std::vector<LinkedAction> QualityStore::actionsOfOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(
        kActionColumns + QStringLiteral("WHERE a.id IN (SELECT action_id FROM action_source WHERE order_id = ?) "
                                        "ORDER BY a.month DESC, a.id DESC"));
    rows.with(order);
    return readActions(rows);
}

std::vector<LinkedAction> QualityStore::actionsOf(ActionSourceKind kind, qint64 source)
{
    Statement rows = m_database.statement(
        kActionColumns +
        QStringLiteral("WHERE a.id IN (SELECT action_id FROM action_source WHERE kind = ? AND source_id = ?) "
                       "ORDER BY a.month DESC, a.id DESC"));
    rows.with(kind, source);
    return readActions(rows);
}

bool QualityStore::hasAction(qint64 action)
{
    Statement row = m_database.statement("SELECT 1 FROM review_action WHERE id = ?");
    row.with(action);
    return row.next();
}

std::vector<LinkedAction> QualityStore::actions(int limit)
{
    Statement rows = m_database.statement(kActionColumns + QStringLiteral("ORDER BY a.month DESC, a.id DESC LIMIT ?"));
    rows.with(limit);
    return readActions(rows);
}

} // namespace sanbao
