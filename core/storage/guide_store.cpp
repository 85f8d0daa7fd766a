// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/guide_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kInstruction = QStringLiteral(
    "SELECT id, code, version, category_id, fault_code_id, title, body, saved_at FROM work_instruction ");

const QString kException = QStringLiteral("SELECT id, unit_id, template_id, reason, ends_on, asked_at, asked_by, "
                                          "answered_at, answered_by, is_approved FROM sop_exception ");

const QString kTraining = QStringLiteral(
    "SELECT id, customer_id, order_id, held_on, minutes, topics, attendees, note, entered_by FROM training_event ");

WorkInstruction readInstruction(const Statement& row)
{
    return {row.integer(0),         row.text(1), int(row.integer(2)), row.id<CategoryId>(3),
            row.id<FaultCodeId>(4), row.text(5), row.text(6),         row.instant(7)};
}

std::vector<SopException> readExceptions(Statement& rows)
{
    std::vector<SopException> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<OrgUnitId>(1), rows.integer(2), rows.text(3), rows.day(4),
                         rows.instant(5), rows.id<StaffId>(6), rows.maybeInstant(7), rows.id<StaffId>(8),
                         rows.maybeFlag(9)});
    return found;
}

QStringList linesOf(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::vector<TrainingEvent> readTrainings(Statement& rows)
{
    std::vector<TrainingEvent> found;
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<CustomerId>(1), rows.id<WorkOrderId>(2), rows.day(3),
                         int(rows.integer(4)), linesOf(rows.text(5)), linesOf(rows.text(6)), rows.text(7),
                         rows.id<StaffId>(8)});
    return found;
}

} // namespace

std::vector<WorkInstruction> GuideStore::instructionsFor(CategoryId category, FaultCodeId fault)
{
    std::vector<WorkInstruction> found;
    Statement rows = m_database.statement(
        kInstruction + QStringLiteral("WHERE ended_at IS NULL AND (category_id IS NULL OR category_id = ?) AND "
                                      "(fault_code_id IS NULL OR fault_code_id = ?) "
                                      "ORDER BY fault_code_id IS NULL, category_id IS NULL, title"));
    rows.with(category, fault);
    while (rows.next())
        found.push_back(readInstruction(rows));
    return found;
}

std::vector<WorkInstruction> GuideStore::instructions()
{
    std::vector<WorkInstruction> found;
    Statement rows = m_database.statement(kInstruction + QStringLiteral("WHERE ended_at IS NULL ORDER BY title, id"));
    while (rows.next())
        found.push_back(readInstruction(rows));
    return found;
}

std::optional<WorkInstruction> GuideStore::instruction(qint64 id)
{
    Statement row = m_database.statement(kInstruction + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<WorkInstruction>(readInstruction(row)) : std::nullopt;
}

qint64 GuideStore::insert(const WorkInstruction& made, Instant at, StaffId by)
{
    return m_database
        .statement("INSERT INTO work_instruction (code, version, category_id, fault_code_id, title, body, saved_at, "
                   "saved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(made.code, made.version, made.category, made.fault, made.title, made.body, at, by)
        .insert();
}

void GuideStore::end(qint64 instruction, Instant at)
{
    m_database.statement("UPDATE work_instruction SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
        .with(at, instruction)
        .run();
}

int GuideStore::lastVersion(const QString& code)
{
    Statement row = m_database.statement("SELECT COALESCE(MAX(version), 0) FROM work_instruction WHERE code = ?");
    row.with(code);
    return row.next() ? int(row.integer(0)) : 0;
}

void GuideStore::insertReading(qint64 instruction, WorkOrderId order, Instant at, StaffId by)
{
    m_database
        .statement("INSERT INTO instruction_reading (instruction_id, order_id, read_at, read_by) VALUES (?, ?, ?, ?)")
        .with(instruction, order, at, by)
        .run();
}

std::vector<InstructionReading> GuideStore::readings(WorkOrderId order)
{
    std::vector<InstructionReading> found;
    Statement rows = m_database.statement(
        "SELECT r.id, r.instruction_id, i.title, i.version, r.read_at, r.read_by FROM instruction_reading r JOIN "
        "work_instruction i ON i.id = r.instruction_id WHERE r.order_id = ? ORDER BY r.id");
    rows.with(order);
    while (rows.next())
        found.push_back({rows.integer(0), rows.integer(1), rows.text(2), int(rows.integer(3)), order, rows.instant(4),
                         rows.id<StaffId>(5)});
    return found;
}

std::vector<SopException> GuideStore::exceptions(OrgUnitId unit)
{
    Statement rows = m_database.statement(kException + QStringLiteral("WHERE unit_id = ? ORDER BY id"));
    rows.with(unit);
    return readExceptions(rows);
}

std::vector<SopException> GuideStore::allExceptions(int limit)
{
    Statement rows = m_database.statement(kException + QStringLiteral("ORDER BY id DESC LIMIT ?"));
    rows.with(limit);
    return readExceptions(rows);
}

qint64 GuideStore::insert(const SopException& made)
{
    return m_database
        .statement("INSERT INTO sop_exception (unit_id, template_id, reason, ends_on, asked_at, asked_by) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .with(made.unit, made.templateId, made.reason, made.until, made.askedAt, made.askedBy)
        .insert();
}

bool GuideStore::answer(const SopException& made)
{
    Statement change = m_database.statement("UPDATE sop_exception SET answered_at = ?, answered_by = ?, is_approved = "
                                            "? WHERE id = ? AND answered_at IS NULL");
    change.with(made.answeredAt, made.answeredBy, made.isApproved, made.id);
    return change.run() && change.changes() == 1;
}

qint64 GuideStore::insert(const TrainingEvent& event, Instant at, StaffId by)
{
    return m_database
        .statement("INSERT INTO training_event (customer_id, order_id, held_on, minutes, topics, attendees, note, "
                   "entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(event.customer, event.order, event.heldOn, event.minutes, event.topics.join(QLatin1Char('\n')),
              event.attendees.join(QLatin1Char('\n')), event.note, at, by)
        .insert();
}

std::vector<TrainingEvent> GuideStore::trainingsOf(CustomerId customer, int limit)
{
    Statement rows = m_database.statement(
        kTraining + QStringLiteral("WHERE customer_id = ? ORDER BY held_on DESC, id DESC LIMIT ?"));
    rows.with(customer, limit);
    return readTrainings(rows);
}

std::vector<TrainingEvent> GuideStore::trainingsOf(WorkOrderId order)
{
    Statement rows = m_database.statement(kTraining + QStringLiteral("WHERE order_id = ? ORDER BY id"));
    rows.with(order);
    return readTrainings(rows);
}

} // namespace sanbao
