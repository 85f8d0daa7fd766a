// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trip_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kCost = QStringLiteral("COALESCE((SELECT SUM(c.amount_fen) FROM order_cost c WHERE c.id IN "
                                     "(t.transport_id, t.labour_id) AND c.voided_at IS "
                                     "NULL), 0)");
const QString kRow = QStringLiteral(
    "SELECT t.id, t.order_id, t.staff_id, t.day_on, t.metres, t.minutes, t.outcome, t.note, COALESCE(t.transport_id, "
    "0), "
    "COALESCE(t.labour_id, 0), t.entered_at, t.entered_by, o.number, o.contact_address, %1 FROM visit_trip t JOIN "
    "work_order o ON o.id = t.order_id ");

} // namespace

qint64 TripStore::insert(const VisitTrip& trip)
{
    const Id<struct TripCostTag> transport(trip.transportCost); // an id that is not valid is stored as NULL
    const Id<struct TripCostTag> labour(trip.labourCost);
    return m_database
        .statement("INSERT INTO visit_trip (order_id, staff_id, day_on, metres, minutes, outcome, note, transport_id, "
                   "labour_id, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(trip.order, trip.staff, trip.day, trip.metres, trip.minutes, trip.outcome, trip.note, transport, labour,
              trip.enteredAt, trip.enteredBy)
        .insert();
}

std::vector<TripRow> TripStore::read(Statement& rows)
{
    std::vector<TripRow> found;
    while (rows.next()) {
        TripRow row;
        int at = 0;
        row.trip.id = rows.integer(at++);
        row.trip.order = rows.id<WorkOrderId>(at++);
        row.trip.staff = rows.id<StaffId>(at++);
        row.trip.day = rows.day(at++);
        row.trip.metres = rows.integer(at++);
        row.trip.minutes = int(rows.integer(at++));
        row.trip.outcome = rows.code(at++, TripOutcome::WorkDone);
        row.trip.note = rows.text(at++);
        row.trip.transportCost = rows.integer(at++);
        row.trip.labourCost = rows.integer(at++);
        row.trip.enteredAt = rows.instant(at++);
        row.trip.enteredBy = rows.id<StaffId>(at++);
        row.order = rows.text(at++);
        row.area = rows.text(at++);
        row.cost = rows.money(at++);
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<TripRow> TripStore::ofOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(kRow.arg(kCost) + QStringLiteral("WHERE t.order_id = ? ORDER BY t.id"));
    rows.with(order);
    return read(rows);
}

std::vector<TripRow> TripStore::ofDays(QDate from, QDate until, int limit)
{
    Statement rows = m_database.statement(
        kRow.arg(kCost) + QStringLiteral("WHERE t.day_on BETWEEN ? AND ? ORDER BY t.day_on DESC, t.id DESC LIMIT ?"));
    rows.with(from, until, limit);
    return read(rows);
}

std::vector<PointDistance> TripStore::points(QDate from, QDate until)
{
    Statement rows = m_database.statement(
        "SELECT u.name, COUNT(*), SUM(t.metres), SUM(t.metres > 0), SUM(t.minutes), SUM(t.minutes > 0), "
        "COALESCE(SUM(c.amount_fen), 0) FROM visit_trip t JOIN work_order o ON o.id = t.order_id JOIN org_unit u ON "
        "u.id = o.unit_id LEFT JOIN order_cost c ON c.id = t.transport_id AND c.voided_at IS NULL WHERE t.day_on "
        "BETWEEN ? AND ? GROUP BY u.id ORDER BY SUM(t.metres) * 1.0 / MAX(1, SUM(t.metres > 0)) DESC, u.name");
    rows.with(from, until);
    std::vector<PointDistance> points;
    while (rows.next())
        points.push_back({rows.text(0), int(rows.integer(1)), rows.integer(2), int(rows.integer(3)),
                          int(rows.integer(4)), int(rows.integer(5)), rows.money(6)});
    return points;
}

std::vector<WastedTrips> TripStore::wasted(QDate from, QDate until)
{
    Statement rows =
        m_database.statement(QStringLiteral("SELECT t.outcome, COUNT(*), SUM(%1) AS cost FROM visit_trip t WHERE "
                                            "t.day_on BETWEEN ? AND ? AND t.outcome <> 'done' GROUP BY t.outcome ORDER "
                                            "BY cost DESC, COUNT(*) DESC, t.outcome")
                                 .arg(kCost));
    rows.with(from, until);
    std::vector<WastedTrips> found;
    while (rows.next())
        found.push_back({rows.code(0, TripOutcome::NoAccess), int(rows.integer(1)), rows.money(2)});
    return found;
}

int TripStore::count(QDate from, QDate until)
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM visit_trip WHERE day_on BETWEEN ? AND ?");
    row.with(from, until);
    return row.next() ? int(row.integer(0)) : 0;
}

} // namespace sanbao
