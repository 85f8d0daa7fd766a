// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/order_life_store.h"

#include "core/storage/database.h"

namespace sanbao {

OrderService OrderLifeStore::service(WorkOrderId order)
{
    OrderService found;
    found.order = order;
    Statement row = m_database.statement("SELECT kind, depth, revision FROM order_service WHERE order_id = ?");
    row.with(order);
    if (row.next()) {
        found.kind = row.text(0);
        found.depth = row.maybeCode<RepairDepth>(1);
        found.revision = row.integer(2);
    }
    return found;
}

bool OrderLifeStore::save(const OrderService& service)
{
    if (service.revision < 0) {
        Statement added = m_database.statement("INSERT INTO order_service (order_id, kind, depth) VALUES (?, ?, ?) "
                                               "ON CONFLICT (order_id) DO NOTHING");
        added.with(service.order, service.kind, service.depth);
        return added.run() && added.changes() == 1;
    }
    Statement changed = m_database.statement("UPDATE order_service SET kind = ?, depth = ?, revision = revision + 1 "
                                             "WHERE order_id = ? AND revision = ?");
    changed.with(service.kind, service.depth, service.order, service.revision);
    return changed.run() && changed.changes() == 1;
}

std::vector<WorkSpan> OrderLifeStore::spans(WorkOrderId order)
{
    std::vector<WorkSpan> found;
    Statement rows = m_database.statement("SELECT id, staff_id, started_at, ended_at, end_kind, note FROM work_span "
                                          "WHERE order_id = ? ORDER BY id");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.integer(0), order, rows.id<StaffId>(1), rows.instant(2), rows.maybeInstant(3),
                         rows.maybeCode<SpanEnd>(4), rows.text(5)});
    return found;
}

qint64 OrderLifeStore::insert(const WorkSpan& span)
{
    return m_database.statement("INSERT INTO work_span (order_id, staff_id, started_at) VALUES (?, ?, ?)")
        .with(span.order, span.staff, span.from)
        .insert();
}

void OrderLifeStore::end(const WorkSpan& span)
{
    m_database.statement("UPDATE work_span SET ended_at = ?, end_kind = ?, note = ? WHERE id = ?")
        .with(span.until, span.end, span.note, span.id)
        .run();
}

void OrderLifeStore::finish(qint64 span)
{
    m_database.statement("UPDATE work_span SET end_kind = ? WHERE id = ?").with(SpanEnd::Finish, span).run();
}

std::optional<Confirmation> OrderLifeStore::confirmation(WorkOrderId order, ConfirmPurpose purpose)
{
    Statement row = m_database.statement("SELECT way, name, reason, device, strokes, seal, confirmed_at, recorded_by "
                                         "FROM order_confirmation WHERE order_id = ? AND purpose = ?");
    row.with(order, purpose);
    if (!row.next())
        return std::nullopt;
    Confirmation found;
    found.order = order;
    found.purpose = purpose;
    found.way = row.code(0, ConfirmWay::Name);
    found.name = row.text(1);
    found.reason = row.text(2);
    found.device = row.code(3, SigningDevice::Mouse);
    found.ink = inkOf(row.text(4));
    found.seal = row.text(5).toLatin1();
    found.at = row.instant(6);
    found.recordedBy = row.id<StaffId>(7);
    return found;
}

void OrderLifeStore::save(const Confirmation& made)
{
    const QString device = made.way == ConfirmWay::Signature ? codeOf(made.device) : QString();
    m_database
        .statement("INSERT INTO order_confirmation (order_id, purpose, way, name, reason, device, strokes, seal, "
                   "confirmed_at, recorded_by) VALUES (?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?, ?) ON CONFLICT "
                   "(order_id, purpose) "
                   "DO UPDATE SET way = excluded.way, name = excluded.name, reason = excluded.reason, "
                   "device = excluded.device, strokes = excluded.strokes, seal = excluded.seal, "
                   "confirmed_at = excluded.confirmed_at, recorded_by = excluded.recorded_by")
        .with(made.order, made.purpose, made.way, made.name, made.reason, device, inkText(made.ink),
              QString::fromLatin1(made.seal), made.at, made.recordedBy)
        .run();
}

std::optional<ToldResult> OrderLifeStore::told(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT told_to, way, note, told_at, told_by FROM order_told "
                                         "WHERE order_id = ? ORDER BY told_at DESC, id DESC LIMIT 1");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return ToldResult{order, row.text(0), row.code(1, ToldWay::Phone), row.text(2), row.instant(3), row.id<StaffId>(4)};
}

void OrderLifeStore::insert(const ToldResult& told)
{
    m_database
        .statement("INSERT INTO order_told (order_id, told_to, way, note, told_at, told_by) VALUES (?, ?, ?, ?, ?, ?)")
        .with(told.order, told.to, told.way, told.note, told.at, told.by)
        .run();
}

std::optional<HandOver> OrderLifeStore::handOver(WorkOrderId order)
{
    Statement row =
        m_database.statement("SELECT items, test, test_note, old_parts, old_parts_note, received_by, handed_at, "
                             "handed_by, revision FROM order_handover WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return HandOver{order,
                    row.text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
                    row.code(1, HandOverTest::Passed),
                    row.text(2),
                    row.code(3, OldParts::None),
                    row.text(4),
                    row.text(5),
                    row.instant(6),
                    row.id<StaffId>(7),
                    row.integer(8)};
}

bool OrderLifeStore::save(const HandOver& made)
{
    Statement saved = m_database.statement(
        "INSERT INTO order_handover (order_id, items, test, test_note, old_parts, old_parts_note, received_by, "
        "handed_at, handed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET "
        "items = excluded.items, test = excluded.test, test_note = excluded.test_note, "
        "old_parts = excluded.old_parts, old_parts_note = excluded.old_parts_note, "
        "received_by = excluded.received_by, handed_at = excluded.handed_at, handed_by = excluded.handed_by, "
        "revision = order_handover.revision + 1 WHERE order_handover.revision = ?");
    saved.with(made.order, made.items.join(QLatin1Char('\n')), made.test, made.testNote, made.oldParts,
               made.oldPartsNote, made.receivedBy, made.at, made.by, made.revision);
    return saved.run() && saved.changes() == 1;
}

bool OrderLifeStore::usedParts(WorkOrderId order)
{
    Statement row =
        m_database.statement("SELECT 1 FROM order_part WHERE order_id = ? AND issued_milli > returned_milli LIMIT 1");
    row.with(order);
    return row.next();
}

} // namespace sanbao
