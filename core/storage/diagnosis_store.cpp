// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diagnosis_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

std::optional<qint64> rowOrNothing(qint64 id)
{
    return id > 0 ? std::optional<qint64>(id) : std::nullopt;
}

} // namespace

std::vector<DiagnosisNode> DiagnosisStore::nodes()
{
    std::vector<DiagnosisNode> found;
    Statement rows = m_database.statement("SELECT id, parent_id, category_id, kind, code, name_zh, name_en, grade, "
                                          "is_active, revision FROM diagnosis_node ORDER BY id");
    while (rows.next()) {
        DiagnosisNode node;
        node.id = rows.integer(0);
        node.parent = rows.integer(1);
        node.category = rows.id<CategoryId>(2);
        node.kind = rows.code(3, NodeKind::Symptom);
        node.code = rows.text(4);
        node.nameZh = rows.text(5);
        node.nameEn = rows.text(6);
        node.grade = rows.maybeCode<FaultGrade>(7);
        node.active = rows.flag(8);
        node.revision = rows.integer(9);
        found.push_back(std::move(node));
    }
    return found;
}

qint64 DiagnosisStore::insertNode(const DiagnosisNode& node)
{
    return m_database
        .statement("INSERT INTO diagnosis_node (parent_id, category_id, kind, code, name_zh, name_en, grade, "
                   "is_active) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(rowOrNothing(node.parent), node.category, node.kind, node.code, node.nameZh, node.nameEn, node.grade,
              node.active)
        .insert();
}

bool DiagnosisStore::updateNode(const DiagnosisNode& node)
{
    Statement change = m_database.statement(
        "UPDATE diagnosis_node SET name_zh = ?, name_en = ?, grade = ?, is_active = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ?");
    change.with(node.nameZh, node.nameEn, node.grade, node.active, node.id, node.revision);
    return change.run() && change.changes() == 1;
}

std::vector<OrderDiagnosis> DiagnosisStore::diagnoses(WorkOrderId order)
{
    std::vector<OrderDiagnosis> found;
    Statement rows = m_database.statement(
        "SELECT id, symptom_id, cause_id, action_id, finding, method, confidence, grade, route, route_reason, "
        "started_at, ended_at, made_by, is_confirmed, is_wrong FROM order_diagnosis WHERE order_id = ? ORDER BY id");
    rows.with(order);
    while (rows.next()) {
        OrderDiagnosis one;
        one.id = rows.integer(0);
        one.order = order;
        one.symptom = rows.integer(1);
        one.cause = rows.integer(2);
        one.action = rows.integer(3);
        one.finding = rows.text(4);
        one.method = rows.text(5);
        one.confidence = int(rows.integer(6));
        one.grade = rows.code(7, FaultGrade::Common);
        one.route = rows.code(8, FaultRoute::OnSite);
        one.routeReason = rows.text(9);
        one.startedAt = rows.instant(10);
        one.endedAt = rows.instant(11);
        one.by = rows.id<StaffId>(12);
        one.isConfirmed = rows.flag(13);
        one.isWrong = rows.flag(14);
        found.push_back(std::move(one));
    }
    return found;
}

qint64 DiagnosisStore::insertDiagnosis(const OrderDiagnosis& one)
{
    return m_database
        .statement("INSERT INTO order_diagnosis (order_id, symptom_id, cause_id, action_id, finding, method, "
                   "confidence, grade, route, route_reason, started_at, ended_at, made_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(one.order, rowOrNothing(one.symptom), rowOrNothing(one.cause), rowOrNothing(one.action), one.finding,
              one.method, one.confidence, one.grade, one.route, one.routeReason, one.startedAt, one.endedAt, one.by)
        .insert();
}

void DiagnosisStore::judgeDiagnosis(qint64 id, bool isWrong)
{
    m_database.statement("UPDATE order_diagnosis SET is_confirmed = ?, is_wrong = ? WHERE id = ?")
        .with(!isWrong, isWrong, id)
        .run();
}

std::vector<RemoteAttempt> DiagnosisStore::attempts(WorkOrderId order)
{
    std::vector<RemoteAttempt> found;
    Statement rows = m_database.statement("SELECT id, medium, minutes, is_solved, note, made_at, made_by, "
                                          "kind FROM remote_attempt WHERE order_id = ? ORDER BY id");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.integer(0), order, rows.text(1), int(rows.integer(2)), rows.flag(3), rows.text(4),
                         rows.instant(5), rows.id<StaffId>(6), rows.code(7, SupportKind::RemoteAssistance)});
    return found;
}

qint64 DiagnosisStore::insertAttempt(const RemoteAttempt& attempt)
{
    return m_database
        .statement("INSERT INTO remote_attempt (order_id, medium, minutes, is_solved, note, made_at, made_by, "
                   "kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(attempt.order, attempt.medium, attempt.minutes, attempt.isSolved, attempt.note, attempt.at, attempt.by,
              attempt.kind)
        .insert();
}

std::pair<int, int> DiagnosisStore::remoteRate(Instant from, Instant to)
{
    Statement row = m_database.statement("SELECT COUNT(*), COALESCE(SUM(is_solved), 0) FROM remote_attempt "
                                         "WHERE made_at >= ? AND made_at < ?");
    row.with(from, to);
    return row.next() ? std::pair<int, int>(int(row.integer(0)), int(row.integer(1))) : std::pair<int, int>();
}

std::vector<SupportTime> DiagnosisStore::supportTime(Instant from, Instant to)
{
    std::vector<SupportTime> found;
    Statement rows = m_database.statement("SELECT kind, COUNT(*), SUM(minutes) FROM remote_attempt WHERE made_at >= ? "
                                          "AND made_at < ? GROUP BY kind ORDER BY kind");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.code(0, SupportKind::RemoteAssistance), int(rows.integer(1)), rows.integer(2)});
    return found;
}

std::vector<Escalation> DiagnosisStore::escalations(WorkOrderId order)
{
    std::vector<Escalation> found;
    Statement rows = m_database.statement(
        "SELECT id, from_tier, to_tier, to_staff_id, reason, escalated_at, escalated_by, due_at, answered_at "
        "FROM order_escalation WHERE order_id = ? ORDER BY id");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.integer(0), order, int(rows.integer(1)), int(rows.integer(2)), rows.id<StaffId>(3),
                         rows.text(4), rows.instant(5), rows.id<StaffId>(6), rows.instant(7), rows.maybeInstant(8)});
    return found;
}

qint64 DiagnosisStore::insertEscalation(const Escalation& one)
{
    return m_database
        .statement("INSERT INTO order_escalation (order_id, from_tier, to_tier, to_staff_id, reason, escalated_at, "
                   "escalated_by, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(one.order, one.fromTier, one.toTier, one.to, one.reason, one.at, one.by, one.dueAt)
        .insert();
}

void DiagnosisStore::answerEscalation(qint64 id, Instant at)
{
    m_database.statement("UPDATE order_escalation SET answered_at = ? WHERE id = ? AND answered_at IS NULL")
        .with(at, id)
        .run();
}

} // namespace sanbao
