// SPDX-License-Identifier: GPL-3.0-or-later
// Names in list rows come from sub-selects, so that the complaint index alone decides the order of reading.
#include "core/storage/complaint_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kRowColumns = QStringLiteral(
    "SELECT id, number, order_id, (SELECT number FROM work_order WHERE id = complaint.order_id), customer_id, "
    "(SELECT name FROM customer WHERE id = complaint.customer_id), level, state, claim, owner_id, received_at, due_at, "
    "closed_at, is_justified FROM complaint WHERE ");

Complaint readComplaint(const Statement& row)
{
    Complaint complaint;
    complaint.id = row.id<ComplaintId>(0);
    complaint.number = row.text(1);
    complaint.unit = row.id<OrgUnitId>(2);
    complaint.order = row.id<WorkOrderId>(3);
    complaint.customer = row.id<CustomerId>(4);
    complaint.level = row.code(5, ComplaintLevel::L1);
    complaint.state = row.code(6, ComplaintState::Open);
    complaint.claim = row.text(7);
    complaint.cause = row.text(8);
    complaint.finding = row.text(9);
    complaint.justified = row.maybeFlag(10);
    complaint.remedy = row.text(11);
    complaint.customerAccepted = row.maybeFlag(12);
    complaint.owner = row.id<StaffId>(13);
    complaint.receivedAt = row.instant(14);
    complaint.dueAt = row.instant(15);
    complaint.closedAt = row.maybeInstant(16);
    complaint.revision = row.integer(17);
    return complaint;
}

std::vector<ComplaintRow> readRows(Statement& rows)
{
    std::vector<ComplaintRow> found;
    while (rows.next()) {
        ComplaintRow row;
        row.id = rows.id<ComplaintId>(0);
        row.number = rows.text(1);
        row.order = rows.id<WorkOrderId>(2);
        row.orderNumber = rows.text(3);
        row.customer = rows.id<CustomerId>(4);
        row.customerName = rows.text(5);
        row.level = rows.code(6, ComplaintLevel::L1);
        row.state = rows.code(7, ComplaintState::Open);
        row.claim = rows.text(8);
        row.owner = rows.id<StaffId>(9);
        row.receivedAt = rows.instant(10);
        row.dueAt = rows.instant(11);
        row.closedAt = rows.maybeInstant(12);
        row.justified = rows.maybeFlag(13);
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace

ComplaintId ComplaintStore::insert(const Complaint& complaint)
{
    return ComplaintId(
        m_database
            .statement(
                "INSERT INTO complaint (number, unit_id, order_id, customer_id, level, state, claim, cause, finding, "
                "is_justified, remedy, is_accepted, owner_id, received_at, due_at, closed_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(complaint.number, complaint.unit, complaint.order, complaint.customer, complaint.level,
                  complaint.state, complaint.claim, complaint.cause, complaint.finding, complaint.justified,
                  complaint.remedy, complaint.customerAccepted, complaint.owner, complaint.receivedAt, complaint.dueAt,
                  complaint.closedAt)
            .insert());
}

bool ComplaintStore::update(const Complaint& complaint)
{
    Statement change = m_database.statement(
        "UPDATE complaint SET level = ?, state = ?, claim = ?, cause = ?, finding = ?, is_justified = ?, remedy = ?, "
        "is_accepted = ?, owner_id = ?, due_at = ?, closed_at = ?, revision = revision + 1 WHERE id = ? AND revision = "
        "?");
    change.with(complaint.level, complaint.state, complaint.claim, complaint.cause, complaint.finding,
                complaint.justified, complaint.remedy, complaint.customerAccepted, complaint.owner, complaint.dueAt,
                complaint.closedAt, complaint.id, complaint.revision);
    return change.run() && change.changes() == 1;
}

std::optional<Complaint> ComplaintStore::find(ComplaintId id)
{
    Statement row = m_database.statement(
        "SELECT id, number, unit_id, order_id, customer_id, level, state, claim, cause, finding, is_justified, remedy, "
        "is_accepted, owner_id, received_at, due_at, closed_at, revision FROM complaint WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<Complaint>(readComplaint(row)) : std::nullopt;
}

std::optional<ComplaintRow> ComplaintStore::row(ComplaintId id)
{
    Statement rows = m_database.statement(kRowColumns + QStringLiteral("id = ?"));
    rows.with(id);
    std::vector<ComplaintRow> found = readRows(rows);
    return found.empty() ? std::nullopt : std::optional<ComplaintRow>(std::move(found.front()));
}

std::optional<ComplaintId> ComplaintStore::idOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM complaint WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional<ComplaintId>(row.id<ComplaintId>(0)) : std::nullopt;
}

std::vector<ComplaintRow> ComplaintStore::page(ComplaintScope scope, const std::optional<ComplaintRow>& after,
                                               int limit)
{
    const bool open = scope == ComplaintScope::Open;
    QString text = kRowColumns + (open ? QStringLiteral("closed_at IS NULL") : QStringLiteral("1 = 1"));
    if (after)
        text += open ? QStringLiteral(" AND (due_at, id) > (?, ?)") : QStringLiteral(" AND (received_at, id) < (?, ?)");
    text += open ? QStringLiteral(" ORDER BY due_at, id LIMIT ?")
                 : QStringLiteral(" ORDER BY received_at DESC, id DESC LIMIT ?");
    Statement rows = m_database.statement(text);
    if (after)
        rows.with(open ? after->dueAt : after->receivedAt, after->id);
    rows.with(limit);
    return readRows(rows);
}

std::vector<ComplaintRow> ComplaintStore::ofOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(kRowColumns + QStringLiteral("order_id = ? ORDER BY id"));
    rows.with(order);
    return readRows(rows);
}

std::vector<ComplaintRow> ComplaintStore::ofCustomer(CustomerId customer, int limit)
{
    Statement rows = m_database.statement(kRowColumns + QStringLiteral("customer_id = ? ORDER BY id DESC LIMIT ?"));
    rows.with(customer, limit);
    return readRows(rows);
}

ComplaintCounts ComplaintStore::counts(Instant now)
{
    Statement row = m_database.statement("SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_at < ? THEN 1 ELSE 0 END), 0) "
                                         "FROM complaint WHERE closed_at IS NULL");
    row.with(now);
    ComplaintCounts counts;
    if (row.next()) {
        counts.open = row.integer(0);
        counts.overdue = row.integer(1);
    }
    return counts;
}

} // namespace sanbao
