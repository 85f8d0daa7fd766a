// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_ahead_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

QString kindCode(PlanKind kind)
{
    return kind == PlanKind::Staff ? QStringLiteral("staff") : QStringLiteral("part");
}

} // namespace

std::vector<Instant> PlanAheadStore::registrations(Instant from, Instant to)
{
    std::vector<Instant> found;
    Statement rows = m_database.statement("SELECT registered_at FROM work_order WHERE registered_at >= ? AND "
                                          "registered_at < ? ORDER BY registered_at, id");
    rows.with(from, to);
    while (rows.next())
        found.push_back(rows.instant(0));
    return found;
}

void PlanAheadStore::issue(const IssuedWeek& week)
{
    m_database
        .statement("INSERT INTO week_forecast (week, issued_at, model, expected, low, high) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (week) DO NOTHING")
        .with(week.week, week.issuedAt, week.model, week.expected, week.low, week.high)
        .run();
}

std::vector<IssuedWeek> PlanAheadStore::issuedWeeks(int limit)
{
    std::vector<IssuedWeek> found;
    Statement rows = m_database.statement("SELECT week, issued_at, model, expected, low, high FROM week_forecast ORDER "
                                          "BY week DESC LIMIT ?");
    rows.with(limit);
    while (rows.next())
        found.push_back({rows.day(0), rows.instant(1), rows.text(2), rows.real(3), rows.real(4), rows.real(5)});
    return found;
}

void PlanAheadStore::decide(const PlannedAmount& amount)
{
    m_database
        .statement("INSERT INTO week_plan (week, kind, subject, suggested, planned, decided_at, decided_by) VALUES (?, "
                   "?, ?, ?, ?, ?, ?) ON CONFLICT (week, kind, subject) DO UPDATE SET suggested = excluded.suggested, "
                   "planned = excluded.planned, decided_at = excluded.decided_at, decided_by = excluded.decided_by")
        .with(amount.week, kindCode(amount.kind), amount.subject, amount.suggested, amount.planned, amount.decidedAt,
              amount.decidedBy)
        .run();
}

std::vector<PlannedAmount> PlanAheadStore::planned(QDate from)
{
    std::vector<PlannedAmount> found;
    Statement rows = m_database.statement("SELECT week, kind, subject, suggested, planned, decided_at, decided_by FROM "
                                          "week_plan WHERE week >= ? ORDER BY week, kind, subject");
    rows.with(from);
    while (rows.next())
        found.push_back({rows.day(0), rows.text(1) == QLatin1String("staff") ? PlanKind::Staff : PlanKind::Part,
                         rows.integer(2), rows.real(3), rows.real(4), rows.instant(5), rows.id<StaffId>(6)});
    return found;
}

void PlanAheadStore::predict(const FaultPrediction& prediction)
{
    m_database
        .statement("INSERT INTO fault_prediction (product_id, issued_at, issued_on, window_to, chance) SELECT ?, ?, ?, "
                   "?, ? WHERE NOT EXISTS (SELECT 1 FROM fault_prediction WHERE product_id = ? AND window_to >= ?)")
        .with(prediction.product, prediction.issuedAt, prediction.issuedOn, prediction.windowTo, prediction.chance,
              prediction.product, prediction.issuedOn)
        .run();
}

std::vector<FaultPrediction> PlanAheadStore::predictions(QDate from)
{
    std::vector<FaultPrediction> found;
    Statement rows = m_database.statement(
        "SELECT f.id, f.product_id, f.issued_at, f.issued_on, f.window_to, f.chance, (SELECT MIN(o.registered_at) FROM "
        "work_order o WHERE o.product_id = f.product_id AND o.service_type = 'repair' AND o.registered_at > "
        "f.issued_at) FROM fault_prediction f WHERE f.issued_on >= ? ORDER BY f.issued_on, f.id");
    rows.with(from);
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<ProductUnitId>(1), rows.instant(2), rows.day(3), rows.day(4),
                         rows.real(5), rows.maybeInstant(6)});
    return found;
}

std::map<qint64, double> PlanAheadStore::awaited()
{
    std::map<qint64, double> found;
    Statement rows = m_database.statement("SELECT part_id, SUM(wanted_milli - issued_milli) FROM order_part WHERE "
                                          "state IN ('waiting', 'reserved') GROUP BY part_id");
    while (rows.next())
        found[rows.integer(0)] = double(rows.integer(1)) / 1000;
    return found;
}

} // namespace sanbao
