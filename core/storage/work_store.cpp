// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

QStringList linesOf(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n'));
}

} // namespace

bool WorkStore::hasTemplates()
{
    Statement row = m_database.statement("SELECT 1 FROM sop_template LIMIT 1");
    return row.next();
}

std::vector<SopTemplate> WorkStore::templates()
{
    std::vector<SopTemplate> found;
    Statement rows = m_database.statement(
        "SELECT id, code, version, service_type, category_id, name_zh, name_en, effective_on, ended_on, review_on, "
        "change_note FROM sop_template ORDER BY service_type, code, version");
    while (rows.next()) {
        SopTemplate one;
        one.id = rows.integer(0);
        one.code = rows.text(1);
        one.version = int(rows.integer(2));
        one.type = rows.code(3, ServiceType::Repair);
        one.category = rows.id<CategoryId>(4);
        one.nameZh = rows.text(5);
        one.nameEn = rows.text(6);
        one.from = rows.day(7);
        one.until = rows.day(8);
        one.reviewOn = rows.day(9);
        one.changeNote = rows.text(10);
        found.push_back(std::move(one));
    }
    for (SopTemplate& one : found) {
        Statement steps = m_database.statement(
            "SELECT name_zh, name_en, minutes, role, needs_photo, checks_zh, checks_en, measure, unit, low_milli, "
            "high_milli, limit_minutes, input, output, control FROM sop_step WHERE template_id = ? ORDER BY position");
        steps.with(one.id);
        while (steps.next())
            one.steps.push_back({steps.text(0), steps.text(1), int(steps.integer(2)), steps.code(3, Role::Technician),
                                 steps.flag(4), linesOf(steps.text(5)), linesOf(steps.text(6)), steps.text(7),
                                 steps.text(8), steps.maybeInteger(9), steps.maybeInteger(10), int(steps.integer(11)),
                                 steps.text(12), steps.text(13), steps.text(14)});
    }
    return found;
}

qint64 WorkStore::insertTemplate(const SopTemplate& made, Instant at, StaffId by)
{
    const qint64 id =
        m_database
            .statement("INSERT INTO sop_template (code, version, service_type, category_id, name_zh, name_en, "
                       "effective_on, ended_on, review_on, change_note, saved_at, saved_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(made.code, made.version, made.type, made.category, made.nameZh, made.nameEn, made.from, made.until,
                  made.reviewOn, made.changeNote, at, by)
            .insert();
    int position = 0;
    for (const StepStandard& step : made.steps)
        m_database
            .statement("INSERT INTO sop_step (template_id, position, name_zh, name_en, minutes, role, needs_photo, "
                       "checks_zh, checks_en, measure, unit, low_milli, high_milli, limit_minutes, input, output, "
                       "control) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(id, ++position, step.nameZh, step.nameEn, step.minutes, step.role, step.needsPhoto,
                  joined(step.checksZh), joined(step.checksEn), step.measure, step.unit, step.low, step.high,
                  step.limitMinutes, step.input, step.output, step.control)
            .run();
    return id;
}

void WorkStore::endTemplate(qint64 id, QDate lastDay)
{
    m_database.statement("UPDATE sop_template SET ended_on = ? WHERE id = ?").with(lastDay, id).run();
}

qint64 WorkStore::templateOf(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT template_id FROM order_sop WHERE order_id = ?");
    row.with(order);
    return row.next() ? row.integer(0) : 0;
}

void WorkStore::bind(WorkOrderId order, qint64 templateId, Instant at, StaffId by)
{
    m_database.statement("INSERT INTO order_sop (order_id, template_id, begun_at, begun_by) VALUES (?, ?, ?, ?)")
        .with(order, templateId, at, by)
        .run();
}

std::vector<WorkStep> WorkStore::steps(WorkOrderId order)
{
    std::vector<WorkStep> found;
    Statement rows = m_database.statement(
        "SELECT id, position, name, minutes, role, needs_photo, checks, measure, unit, low_milli, high_milli, "
        "is_extra, extra_reason, started_at, finished_at, done_by, value_milli, checked, note, revision, limit_minutes "
        "FROM order_step WHERE order_id = ? ORDER BY position");
    rows.with(order);
    while (rows.next()) {
        WorkStep step;
        step.id = rows.integer(0);
        step.order = order;
        step.position = int(rows.integer(1));
        step.name = rows.text(2);
        step.minutes = int(rows.integer(3));
        step.role = rows.code(4, Role::Technician);
        step.needsPhoto = rows.flag(5);
        step.checks = linesOf(rows.text(6));
        step.measure = rows.text(7);
        step.unit = rows.text(8);
        step.low = rows.maybeInteger(9);
        step.high = rows.maybeInteger(10);
        step.isExtra = rows.flag(11);
        step.extraReason = rows.text(12);
        step.startedAt = rows.maybeInstant(13);
        step.finishedAt = rows.maybeInstant(14);
        step.doneBy = rows.id<StaffId>(15);
        step.value = rows.maybeInteger(16);
        step.checked = linesOf(rows.text(17));
        step.note = rows.text(18);
        step.revision = rows.integer(19);
        step.limitMinutes = int(rows.integer(20));
        found.push_back(std::move(step));
    }
    return found;
}

qint64 WorkStore::insertStep(const WorkStep& step)
{
    return m_database
        .statement("INSERT INTO order_step (order_id, position, name, minutes, role, needs_photo, checks, measure, "
                   "unit, low_milli, high_milli, is_extra, extra_reason, limit_minutes) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(step.order, step.position, step.name, step.minutes, step.role, step.needsPhoto, joined(step.checks),
              step.measure, step.unit, step.low, step.high, step.isExtra, step.extraReason, step.limitMinutes)
        .insert();
}

bool WorkStore::updateStep(const WorkStep& step)
{
    Statement change = m_database.statement(
        "UPDATE order_step SET started_at = ?, finished_at = ?, done_by = ?, value_milli = ?, checked = ?, note = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(step.startedAt, step.finishedAt, step.doneBy, step.value, joined(step.checked), step.note, step.id,
                step.revision);
    return change.run() && change.changes() == 1;
}

bool WorkStore::hasPhotoSince(WorkOrderId order, Instant since)
{
    Statement row = m_database.statement("SELECT 1 FROM attachment WHERE owner = 'work_order' AND owner_id = ? "
                                         "AND width > 0 AND removed_at IS NULL AND added_at >= ? LIMIT 1");
    row.with(order, since);
    return row.next();
}

std::optional<InstallationRecord> WorkStore::installation(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT self_by, self_at, second_by, second_at, topics, trained_by, trained_at, training_ack, result, "
        "signed_by, signed_at, revision FROM installation_record WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    InstallationRecord record;
    record.order = order;
    record.selfBy = row.id<StaffId>(0);
    record.selfAt = row.maybeInstant(1);
    record.secondBy = row.id<StaffId>(2);
    record.secondAt = row.maybeInstant(3);
    record.topics = linesOf(row.text(4));
    record.trainedBy = row.id<StaffId>(5);
    record.trainedAt = row.maybeInstant(6);
    record.trainingAck = row.text(7);
    if (!row.isNull(8))
        record.isAccepted = row.text(8) == QLatin1String("accepted");
    record.signedBy = row.text(9);
    record.signedAt = row.maybeInstant(10);
    record.revision = row.integer(11);
    Statement points =
        m_database.statement("SELECT text, is_good, note FROM installation_point WHERE order_id = ? ORDER BY position");
    points.with(order);
    while (points.next())
        record.points.push_back({points.text(0), points.maybeFlag(1), points.text(2)});
    return record;
}

bool WorkStore::saveInstallation(const InstallationRecord& record)
{
    std::optional<QString> result;
    if (record.isAccepted)
        result = *record.isAccepted ? QStringLiteral("accepted") : QStringLiteral("refused");
    Statement change = m_database.statement(
        "INSERT INTO installation_record (order_id, self_by, self_at, second_by, second_at, topics, trained_by, "
        "trained_at, training_ack, result, signed_by, signed_at, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (order_id) DO UPDATE SET self_by = "
        "excluded.self_by, self_at = excluded.self_at, second_by = excluded.second_by, second_at = "
        "excluded.second_at, topics = excluded.topics, trained_by = excluded.trained_by, trained_at = "
        "excluded.trained_at, training_ack = excluded.training_ack, result = excluded.result, signed_by = "
        "excluded.signed_by, signed_at = excluded.signed_at, revision = installation_record.revision + 1 "
        "WHERE installation_record.revision = ?");
    change.with(record.order, record.selfBy, record.selfAt, record.secondBy, record.secondAt, joined(record.topics),
                record.trainedBy, record.trainedAt, record.trainingAck, result, record.signedBy, record.signedAt,
                record.revision);
    if (!change.run() || change.changes() != 1)
        return false;
    m_database.statement("DELETE FROM installation_point WHERE order_id = ?").with(record.order).run();
    int position = 0;
    for (const AcceptancePoint& point : record.points)
        m_database
            .statement("INSERT INTO installation_point (order_id, position, text, is_good, note) "
                       "VALUES (?, ?, ?, ?, ?)")
            .with(record.order, ++position, point.text, point.isGood, point.note)
            .run();
    return true;
}

} // namespace sanbao
