// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notice_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

QString cause(const char* kind, qint64 id, Instant at)
{
    return QStringLiteral("%1:%2:%3").arg(QLatin1String(kind), QString::number(id), QString::number(at.ms));
}

NoticeDraft draftOf(NoticeKind kind, const QString& why, const Subject& about, const QString& number,
                    const QString& detail, StaffId who)
{
    NoticeDraft draft{kind, why, about, number, detail, {}};
    if (who.isValid())
        draft.audience.people.push_back(who);
    return draft;
}

} // namespace

bool NoticeStore::insert(const NoticeDraft& draft, qint64 reader, Instant at)
{
    Statement row = m_database.statement(
        "INSERT INTO notice (reader_id, kind, cause, order_id, complaint_id, number, detail, created_at) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (cause, reader_id) DO NOTHING");
    row.with(reader, draft.kind, draft.cause, draft.about.order, draft.about.complaint, draft.number, draft.detail, at);
    return row.run() && row.changes() == 1;
}

bool NoticeStore::isKnown(const QString& why)
{
    Statement row = m_database.statement("SELECT 1 FROM notice WHERE cause = ? LIMIT 1");
    row.with(why);
    return row.next();
}

std::vector<Notice> NoticeStore::page(qint64 reader, bool unreadOnly, std::optional<qint64> after, int limit)
{
    const QString text = QStringLiteral("SELECT id, kind, order_id, complaint_id, number, detail, created_at, read_at "
                                        "FROM notice WHERE reader_id = ? AND id < ?%1 ORDER BY id DESC LIMIT ?")
                             .arg(unreadOnly ? QStringLiteral(" AND read_at IS NULL") : QString());
    Statement rows = m_database.statement(text);
    rows.with(reader, after.value_or(std::numeric_limits<qint64>::max()), limit);
    std::vector<Notice> found;
    while (rows.next()) {
        Notice notice;
        notice.id = rows.integer(0);
        notice.kind = rows.code(1, NoticeKind::Rule);
        notice.about = {rows.id<WorkOrderId>(2), rows.id<ComplaintId>(3)};
        notice.number = rows.text(4);
        notice.detail = rows.text(5);
        notice.at = rows.instant(6);
        notice.readAt = rows.maybeInstant(7);
        found.push_back(std::move(notice));
    }
    return found;
}

int NoticeStore::unread(qint64 reader, int most)
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE reader_id = ? AND read_at "
                                         "IS NULL LIMIT ?) AS unread");
    row.with(reader, most);
    return row.next() ? int(row.integer(0)) : 0;
}

void NoticeStore::markRead(qint64 reader, qint64 id, Instant at)
{
    m_database.statement("UPDATE notice SET read_at = ? WHERE id = ? AND reader_id = ? AND read_at IS NULL")
        .with(at, id, reader)
        .run();
}

int NoticeStore::markAllRead(qint64 reader, Instant at)
{
    Statement change = m_database.statement("UPDATE notice SET read_at = ? WHERE reader_id = ? AND read_at IS NULL");
    change.with(at, reader);
    return change.run() ? change.changes() : 0;
}

std::vector<NoticeDraft> NoticeStore::overdueOrders(Instant since, Instant now, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows =
        m_database.statement("SELECT id, number, next_due_kind, next_due_at, technician_id FROM work_order "
                             "WHERE is_open = 1 AND next_due_at > ? AND next_due_at <= ? "
                             "ORDER BY next_due_at, id LIMIT ?");
    rows.with(since, now, limit);
    while (rows.next())
        found.push_back(draftOf(NoticeKind::Overdue, cause("overdue", rows.integer(0), rows.instant(3)),
                                {rows.id<WorkOrderId>(0), {}}, rows.text(1), rows.text(2), rows.id<StaffId>(4)));
    return found;
}

std::vector<NoticeDraft> NoticeStore::openEscalations(Instant since, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows = m_database.statement(
        "SELECT e.id, e.order_id, (SELECT number FROM work_order WHERE id = e.order_id), e.reason, e.to_staff_id, "
        "e.escalated_at FROM order_escalation e WHERE e.answered_at IS NULL AND e.due_at > ? ORDER BY e.due_at LIMIT "
        "?");
    rows.with(since, limit);
    while (rows.next())
        found.push_back(draftOf(NoticeKind::Escalated, cause("escalated", rows.integer(0), rows.instant(5)),
                                {rows.id<WorkOrderId>(1), {}}, rows.text(2), rows.text(3), rows.id<StaffId>(4)));
    return found;
}

std::vector<NoticeDraft> NoticeStore::lateEscalations(Instant since, Instant now, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows = m_database.statement("SELECT e.id, e.order_id, w.number, e.reason, e.to_staff_id, e.due_at FROM "
                                          "order_escalation e JOIN work_order w "
                                          "ON w.id = e.order_id WHERE e.answered_at IS NULL AND w.is_open = 1 AND "
                                          "e.due_at > ? AND e.due_at <= ? ORDER BY "
                                          "e.due_at LIMIT ?");
    rows.with(since, now, limit);
    while (rows.next())
        found.push_back(draftOf(NoticeKind::Overdue, cause("escalation_late", rows.integer(0), rows.instant(5)),
                                {rows.id<WorkOrderId>(1), {}}, rows.text(2), rows.text(3), rows.id<StaffId>(4)));
    return found;
}

std::vector<NoticeDraft> NoticeStore::overdueTasks(Instant since, Instant now, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows = m_database.statement(
        "SELECT t.id, t.order_id, t.complaint_id, COALESCE((SELECT number FROM work_order WHERE id = t.order_id), "
        "(SELECT number FROM complaint WHERE id = t.complaint_id)), t.title, t.due_at, t.created_by, t.team_id "
        "FROM team_task t WHERE t.done_at IS NULL AND t.due_at > ? AND t.due_at <= ? ORDER BY t.due_at, t.id LIMIT ?");
    rows.with(since, now, limit);
    while (rows.next()) {
        found.push_back(draftOf(NoticeKind::TaskOverdue, cause("task_overdue", rows.integer(0), rows.instant(5)),
                                {rows.id<WorkOrderId>(1), rows.id<ComplaintId>(2)}, rows.text(3), rows.text(4),
                                rows.id<StaffId>(6)));
        found.back().audience.teams.push_back(rows.integer(7));
    }
    return found;
}

std::vector<NoticeDraft> NoticeStore::complaintsWithoutOwner(Instant receivedBefore, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows = m_database.statement(
        "SELECT id, number, received_at, claim FROM complaint WHERE closed_at IS NULL AND received_at <= ? AND NOT "
        "EXISTS "
        "(SELECT 1 FROM staff s WHERE s.id = complaint.owner_id AND s.is_active = 1) ORDER BY due_at, id LIMIT ?");
    rows.with(receivedBefore, limit);
    while (rows.next())
        found.push_back(draftOf(NoticeKind::NoOwner, cause("no_owner", rows.integer(0), rows.instant(2)),
                                {{}, rows.id<ComplaintId>(0)}, rows.text(1), rows.text(3), {}));
    return found;
}

std::vector<NoticeDraft> NoticeStore::overdueComplaints(Instant since, Instant now, int limit)
{
    std::vector<NoticeDraft> found;
    Statement rows = m_database.statement(
        "SELECT id, number, due_at, claim, owner_id FROM complaint WHERE closed_at IS NULL AND due_at > ? AND due_at "
        "<= ? ORDER BY due_at, id LIMIT ?");
    rows.with(since, now, limit);
    while (rows.next())
        found.push_back(draftOf(NoticeKind::ComplaintOverdue,
                                cause("complaint_overdue", rows.integer(0), rows.instant(2)),
                                {{}, rows.id<ComplaintId>(0)}, rows.text(1), rows.text(3), rows.id<StaffId>(4)));
    return found;
}

std::vector<WorkRule> WorkRuleStore::rules()
{
    std::vector<WorkRule> found;
    Statement rows = m_database.statement(
        "SELECT id, name, state, service_type, priority, after_minutes, action, staff_id, role, team_id, note, "
        "is_active, since_at, revision FROM work_rule ORDER BY id");
    while (rows.next()) {
        WorkRule rule;
        rule.id = rows.integer(0);
        rule.name = rows.text(1);
        rule.state = rows.code(2, OrderState::Registered);
        rule.type = rows.maybeCode<ServiceType>(3);
        rule.priority = rows.maybeCode<Priority>(4);
        rule.afterMinutes = int(rows.integer(5));
        rule.action = rows.code(6, RuleAction::Notify);
        rule.staff = rows.id<StaffId>(7);
        rule.role = rows.maybeCode<Role>(8);
        rule.team = rows.integer(9);
        rule.note = rows.text(10);
        rule.active = rows.flag(11);
        rule.since = rows.instant(12);
        rule.revision = rows.integer(13);
        found.push_back(std::move(rule));
    }
    return found;
}

qint64 WorkRuleStore::insert(const WorkRule& rule)
{
    const Id<struct TeamTag> team(rule.team);
    return m_database
        .statement("INSERT INTO work_rule (name, state, service_type, priority, after_minutes, action, staff_id, role, "
                   "team_id, note, is_active, since_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(rule.name, rule.state, rule.type, rule.priority, rule.afterMinutes, rule.action, rule.staff, rule.role,
              team, rule.note, rule.active, rule.since)
        .insert();
}

bool WorkRuleStore::update(const WorkRule& rule)
{
    const Id<struct TeamTag> team(rule.team);
    Statement change = m_database.statement(
        "UPDATE work_rule SET name = ?, state = ?, service_type = ?, priority = ?, after_minutes = ?, action = ?, "
        "staff_id = ?, role = ?, team_id = ?, note = ?, is_active = ?, since_at = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ?");
    change.with(rule.name, rule.state, rule.type, rule.priority, rule.afterMinutes, rule.action, rule.staff, rule.role,
                team, rule.note, rule.active, rule.since, rule.id, rule.revision);
    return change.run() && change.changes() == 1;
}

std::vector<StandingOrder> WorkRuleStore::standing(const WorkRule& rule, Instant now, int limit)
{
    std::vector<StandingOrder> found;
    Statement rows = m_database.statement(
        "SELECT s.id, s.service_type, s.priority, s.entered_at FROM (SELECT w.id, w.service_type, w.priority, "
        "COALESCE((SELECT MAX(t.happened_at) FROM timeline_entry t WHERE t.order_id = w.id AND t.to_state = w.state), "
        "w.registered_at) AS entered_at FROM work_order w WHERE w.is_open = 1 AND w.state = ?) AS s "
        "WHERE s.entered_at >= ? AND s.entered_at <= ? AND NOT EXISTS (SELECT 1 FROM rule_firing f WHERE f.rule_id = ? "
        "AND f.order_id = s.id AND f.entered_at = s.entered_at) ORDER BY s.entered_at, s.id LIMIT ?");
    rows.with(rule.state, rule.since, Instant(now.ms - qint64(rule.afterMinutes) * 60000), rule.id, limit);
    while (rows.next())
        found.push_back({rows.id<WorkOrderId>(0), rule.state, rows.code(1, ServiceType::Repair),
                         rows.code(2, Priority::Normal), rows.instant(3)});
    return found;
}

bool WorkRuleStore::insert(const RuleFiring& firing)
{
    Statement row = m_database.statement(
        "INSERT INTO rule_firing (rule_id, order_id, entered_at, fired_at, is_done, detail) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (rule_id, order_id, entered_at) DO NOTHING");
    row.with(firing.rule, firing.order, firing.enteredAt, firing.firedAt, firing.isDone, firing.detail);
    return row.run() && row.changes() == 1;
}

std::vector<RuleFiring> WorkRuleStore::firings(std::optional<qint64> after, int limit)
{
    std::vector<RuleFiring> found;
    Statement rows = m_database.statement(
        "SELECT f.id, f.rule_id, r.name, f.order_id, w.number, f.entered_at, f.fired_at, f.is_done, f.detail FROM "
        "rule_firing f JOIN work_rule r ON r.id = f.rule_id JOIN work_order w ON w.id = f.order_id WHERE f.id < ? "
        "ORDER BY f.id DESC LIMIT ?");
    rows.with(after.value_or(std::numeric_limits<qint64>::max()), limit);
    while (rows.next())
        found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.id<WorkOrderId>(3), rows.text(4),
                         rows.instant(5), rows.instant(6), rows.flag(7), rows.text(8)});
    return found;
}

} // namespace sanbao
