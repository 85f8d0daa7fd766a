// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/goal_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

Objective readObjective(const Statement& row)
{
    Objective objective;
    objective.id = row.id<ObjectiveId>(0);
    objective.year = int(row.integer(1));
    objective.what = row.text(2);
    objective.kpi = row.text(3);
    objective.measure = row.text(4);
    objective.target = row.real(5);
    if (!row.isNull(6))
        objective.reached = row.real(6);
    objective.owner = row.id<StaffId>(7);
    objective.revision = row.integer(8);
    return objective;
}

} // namespace

std::vector<MonthTarget> GoalStore::targets(int month)
{
    std::vector<MonthTarget> found;
    Statement rows = m_database.statement("SELECT unit_id, kpi, target FROM month_target WHERE month = ? ORDER BY "
                                          "unit_id, kpi");
    rows.with(month);
    while (rows.next())
        found.push_back({rows.id<OrgUnitId>(0), month, rows.text(1), rows.real(2)});
    return found;
}

void GoalStore::setTarget(OrgUnitId unit, int month, const QString& kpi, std::optional<double> target)
{
    if (!target) {
        m_database.statement("DELETE FROM month_target WHERE unit_id = ? AND month = ? AND kpi = ?")
            .with(unit, month, kpi)
            .run();
        return;
    }
    m_database
        .statement("INSERT INTO month_target (unit_id, month, kpi, target) VALUES (?, ?, ?, ?) ON CONFLICT (unit_id, "
                   "month, kpi) DO UPDATE SET target = excluded.target")
        .with(unit, month, kpi, *target)
        .run();
}

std::vector<Objective> GoalStore::objectives(int year)
{
    std::vector<Objective> found;
    Statement rows = m_database.statement("SELECT id, year, what, kpi, measure, target, reached, owner_id, revision "
                                          "FROM objective WHERE year = ? ORDER BY id");
    rows.with(year);
    while (rows.next())
        found.push_back(readObjective(rows));
    return found;
}

std::optional<Objective> GoalStore::objective(ObjectiveId id)
{
    Statement row = m_database.statement("SELECT id, year, what, kpi, measure, target, reached, owner_id, revision "
                                         "FROM objective WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<Objective>(readObjective(row)) : std::nullopt;
}

ObjectiveId GoalStore::insert(const Objective& objective)
{
    return ObjectiveId(m_database
                           .statement("INSERT INTO objective (year, what, kpi, measure, target, reached, owner_id) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?)")
                           .with(objective.year, objective.what, objective.kpi, objective.measure, objective.target,
                                 objective.reached, objective.owner)
                           .insert());
}

bool GoalStore::update(const Objective& objective)
{
    Statement query =
        m_database.statement("UPDATE objective SET what = ?, kpi = ?, measure = ?, target = ?, reached = ?, owner_id = "
                             "?, revision = revision + 1 WHERE id = ? AND revision = ?");
    query.with(objective.what, objective.kpi, objective.measure, objective.target, objective.reached, objective.owner,
               objective.id, objective.revision);
    return query.run() && query.changes() == 1;
}

qint64 GoalStore::insert(const AnswerTime& answer)
{
    return m_database
        .statement("INSERT INTO answer_time (unit_id, channel, began_at, waited_seconds, staff_id, entered_at) VALUES "
                   "(?, ?, ?, ?, ?, ?)")
        .with(answer.unit, answer.channel, answer.beganAt, answer.seconds, answer.staff, answer.enteredAt)
        .insert();
}

std::vector<AnswerTime> GoalStore::answers(Instant from, Instant to)
{
    std::vector<AnswerTime> found;
    Statement rows = m_database.statement("SELECT id, unit_id, channel, began_at, waited_seconds, staff_id, entered_at "
                                          "FROM answer_time WHERE began_at >= ? AND began_at < ? ORDER BY began_at, "
                                          "id");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<OrgUnitId>(1), rows.code(2, Channel::Other), rows.instant(3),
                         rows.maybeInteger(4), rows.id<StaffId>(5), rows.instant(6)});
    return found;
}

} // namespace sanbao
