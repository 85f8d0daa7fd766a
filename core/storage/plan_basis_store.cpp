// SPDX-License-Identifier: GPL-3.0-or-later
// The range of days is one walk through maintenance_plan_by_due, in the order of the groups.
#include "core/storage/plan_basis_store.h"

#include "core/storage/database.h"

namespace sanbao {

PlanBasis PlanBasisStore::find(PlanId plan)
{
    PlanBasis basis;
    basis.plan = plan;
    Statement row = m_database.statement(
        "SELECT kind, season_month, season_day, reading, step, unit_name FROM plan_basis WHERE plan_id = ?");
    row.with(plan);
    if (row.next()) {
        basis.kind = row.code(0, PlanBasisKind::Interval);
        basis.month = int(row.integer(1));
        basis.day = int(row.integer(2));
        basis.reading = row.text(3);
        basis.step = row.real(4);
        basis.unitName = row.text(5);
    }
    return basis;
}

void PlanBasisStore::put(const PlanBasis& basis)
{
    if (basis.kind == PlanBasisKind::Interval) {
        m_database.statement("DELETE FROM plan_basis WHERE plan_id = ?").with(basis.plan).run();
        return;
    }
    m_database
        .statement("INSERT INTO plan_basis (plan_id, kind, season_month, season_day, reading, step, unit_name) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (plan_id) DO UPDATE SET kind = excluded.kind, "
                   "season_month = excluded.season_month, season_day = excluded.season_day, "
                   "reading = excluded.reading, step = excluded.step, unit_name = excluded.unit_name")
        .with(basis.plan, basis.kind, basis.month, basis.day, basis.reading, basis.step, basis.unitName)
        .run();
}

std::vector<PlanId> PlanBasisStore::usagePlans(ProductUnitId unit)
{
    Statement rows =
        m_database.statement("SELECT p.id FROM maintenance_plan p JOIN plan_basis b ON b.plan_id = p.id "
                             "WHERE p.product_id = ? AND p.is_active = 1 AND b.kind = 'usage' ORDER BY p.id");
    rows.with(unit);
    std::vector<PlanId> plans;
    while (rows.next())
        plans.push_back(rows.id<PlanId>(0));
    return plans;
}

std::vector<UnitReading> PlanBasisStore::readings(ProductUnitId unit, const QString& kind, Instant since)
{
    Statement rows = m_database.statement("SELECT id, value, unit_name, taken_at FROM unit_reading "
                                          "WHERE product_id = ? AND kind = ? AND taken_at >= ? ORDER BY taken_at");
    rows.with(unit, kind, since);
    std::vector<UnitReading> readings;
    while (rows.next()) {
        UnitReading reading;
        reading.id = rows.integer(0);
        reading.product = unit;
        reading.kind = kind;
        reading.value = rows.real(1);
        reading.unitName = rows.text(2);
        reading.takenAt = rows.instant(3);
        readings.push_back(std::move(reading));
    }
    return readings;
}

std::vector<UnitReading> PlanBasisStore::readingKinds(ProductUnitId unit)
{
    // The bare column beside MAX() is the one of the newest row.
    Statement rows = m_database.statement("SELECT kind, unit_name, MAX(taken_at) FROM unit_reading "
                                          "WHERE product_id = ? GROUP BY kind ORDER BY kind");
    rows.with(unit);
    std::vector<UnitReading> kinds;
    while (rows.next()) {
        UnitReading kind;
        kind.product = unit;
        kind.kind = rows.text(0);
        kind.unitName = rows.text(1);
        kind.takenAt = rows.instant(2);
        kinds.push_back(std::move(kind));
    }
    return kinds;
}

std::vector<PlanDay> PlanBasisStore::perDay(QDate from, QDate until)
{
    Statement rows = m_database.statement(
        "SELECT p.next_due_on, COUNT(*), SUM(NOT EXISTS (SELECT 1 FROM work_order o WHERE o.id = p.open_order_id AND "
        "o.is_open = 1)) FROM maintenance_plan p WHERE p.is_active = 1 AND p.next_due_on BETWEEN ? AND ? "
        "GROUP BY p.next_due_on");
    rows.with(from, until);
    std::vector<PlanDay> days;
    while (rows.next())
        days.push_back({rows.day(0), int(rows.integer(1)), int(rows.integer(2))});
    return days;
}

} // namespace sanbao
