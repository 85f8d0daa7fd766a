// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kTask = QStringLiteral(
    "SELECT id, order_id, complaint_id, team_id, title, due_at, created_at, created_by, done_at, done_by, result, "
    "revision, COALESCE((SELECT number FROM work_order WHERE id = team_task.order_id), "
    "(SELECT number FROM complaint WHERE id = team_task.complaint_id), '') FROM team_task WHERE ");

TeamTask readTask(const Statement& row)
{
    TeamTask task;
    task.id = row.integer(0);
    task.about = {row.id<WorkOrderId>(1), row.id<ComplaintId>(2)};
    task.team = row.integer(3);
    task.title = row.text(4);
    task.dueAt = row.instant(5);
    task.createdAt = row.instant(6);
    task.createdBy = row.id<StaffId>(7);
    task.doneAt = row.maybeInstant(8);
    task.doneBy = row.id<StaffId>(9);
    task.result = row.text(10);
    task.revision = row.integer(11);
    task.number = row.text(12);
    return task;
}

std::vector<TeamTask> readTasks(Statement& rows)
{
    std::vector<TeamTask> found;
    while (rows.next())
        found.push_back(readTask(rows));
    return found;
}

} // namespace

std::vector<Team> TeamStore::teams()
{
    std::vector<Team> found;
    Statement rows = m_database.statement(
        "SELECT id, code, position, name_zh, name_en, is_active, revision FROM team ORDER BY position, id");
    while (rows.next())
        found.push_back({rows.integer(0),
                         rows.text(1),
                         int(rows.integer(2)),
                         rows.text(3),
                         rows.text(4),
                         rows.flag(5),
                         {},
                         rows.integer(6)});
    for (Team& team : found) {
        Statement members = m_database.statement("SELECT staff_id FROM team_member WHERE team_id = ?");
        members.with(team.id);
        while (members.next())
            team.members.insert(members.integer(0));
    }
    return found;
}

qint64 TeamStore::insert(const Team& team)
{
    return m_database.statement("INSERT INTO team (code, position, name_zh, name_en, is_active) VALUES (?, ?, ?, ?, ?)")
        .with(team.code, team.position, team.nameZh, team.nameEn, team.active)
        .insert();
}

bool TeamStore::update(const Team& team)
{
    Statement change = m_database.statement("UPDATE team SET position = ?, name_zh = ?, name_en = ?, is_active = ?, "
                                            "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(team.position, team.nameZh, team.nameEn, team.active, team.id, team.revision);
    return change.run() && change.changes() == 1;
}

void TeamStore::replaceMembers(const Team& team)
{
    m_database.statement("DELETE FROM team_member WHERE team_id = ?").with(team.id).run();
    for (const qint64 member : team.members)
        m_database.statement("INSERT INTO team_member (team_id, staff_id) VALUES (?, ?)").with(team.id, member).run();
}

qint64 TeamStore::insert(const TeamTask& task)
{
    return m_database
        .statement("INSERT INTO team_task (order_id, complaint_id, team_id, title, due_at, created_at, created_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(task.about.order, task.about.complaint, task.team, task.title, task.dueAt, task.createdAt, task.createdBy)
        .insert();
}

bool TeamStore::update(const TeamTask& task)
{
    Statement change = m_database.statement("UPDATE team_task SET due_at = ?, done_at = ?, done_by = ?, result = ?, "
                                            "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(task.dueAt, task.doneAt, task.doneBy, task.result, task.id, task.revision);
    return change.run() && change.changes() == 1;
}

std::optional<TeamTask> TeamStore::task(qint64 id)
{
    Statement row = m_database.statement(kTask + QStringLiteral("id = ?"));
    row.with(id);
    return row.next() ? std::optional<TeamTask>(readTask(row)) : std::nullopt;
}

std::vector<TeamTask> TeamStore::tasksAbout(const Subject& about)
{
    Statement rows = m_database.statement(kTask + (about.order.isValid() ? QStringLiteral("order_id = ? ORDER BY id")
                                                                         : QStringLiteral("complaint_id = ? "
                                                                                          "ORDER BY id")));
    rows.with(about.order.isValid() ? about.order.value : about.complaint.value);
    return readTasks(rows);
}

std::vector<TeamTask> TeamStore::openTasks(int limit)
{
    Statement rows = m_database.statement(kTask + QStringLiteral("done_at IS NULL ORDER BY due_at, id LIMIT ?"));
    rows.with(limit);
    return readTasks(rows);
}

qint64 TeamStore::insert(const InnerComment& comment)
{
    return m_database
        .statement("INSERT INTO inner_comment (order_id, complaint_id, body, written_at, written_by) "
                   "VALUES (?, ?, ?, ?, ?)")
        .with(comment.about.order, comment.about.complaint, comment.body, comment.at, comment.by)
        .insert();
}

std::vector<InnerComment> TeamStore::commentsAbout(const Subject& about)
{
    const QString text = QStringLiteral("SELECT id, body, written_at, written_by FROM inner_comment WHERE ");
    Statement rows =
        m_database.statement(text + (about.order.isValid() ? QStringLiteral("order_id = ? ORDER BY id")
                                                           : QStringLiteral("complaint_id = ? ORDER BY id")));
    rows.with(about.order.isValid() ? about.order.value : about.complaint.value);
    std::vector<InnerComment> found;
    while (rows.next())
        found.push_back({rows.integer(0), about, rows.text(1), rows.instant(2), rows.id<StaffId>(3)});
    return found;
}

qint64 TeamStore::teamOf(ComplaintId complaint)
{
    Statement row = m_database.statement("SELECT team_id FROM complaint_team WHERE complaint_id = ?");
    row.with(complaint);
    return row.next() ? row.integer(0) : 0;
}

void TeamStore::setTeam(ComplaintId complaint, qint64 team, Instant at, StaffId by)
{
    m_database
        .statement("INSERT INTO complaint_team (complaint_id, team_id, assigned_at, assigned_by) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (complaint_id) DO UPDATE SET team_id = excluded.team_id, "
                   "assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by")
        .with(complaint, team, at, by)
        .run();
}

std::vector<ComplaintId> TeamStore::queueOf(StaffId member, int limit)
{
    std::vector<ComplaintId> found;
    Statement rows = m_database.statement(
        "SELECT c.id FROM complaint c WHERE c.closed_at IS NULL AND EXISTS (SELECT 1 FROM complaint_team t JOIN "
        "team_member m ON m.team_id = t.team_id WHERE t.complaint_id = c.id AND m.staff_id = ?) "
        "ORDER BY c.due_at, c.id LIMIT ?");
    rows.with(member, limit);
    while (rows.next())
        found.push_back(rows.id<ComplaintId>(0));
    return found;
}

QString TeamStore::numberOf(const Subject& about)
{
    Statement row = m_database.statement(about.order.isValid() ? "SELECT number FROM work_order WHERE id = ?"
                                                               : "SELECT number FROM complaint WHERE id = ?");
    row.with(about.order.isValid() ? about.order.value : about.complaint.value);
    return row.next() ? row.text(0) : QString();
}

} // namespace sanbao
