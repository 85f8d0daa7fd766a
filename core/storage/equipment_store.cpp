// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/equipment_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kColumns =
    QStringLiteral("SELECT id, code, name, serial, place, holder_id, bought_on, cost_fen, calibration_months, "
                   "calibrated_on, due_on, is_active, note, revision FROM equipment ");

Equipment readThing(const Statement& row)
{
    Equipment thing;
    int at = 0;
    thing.id = row.id<EquipmentId>(at++);
    thing.code = row.text(at++);
    thing.name = row.text(at++);
    thing.serial = row.text(at++);
    thing.place = row.text(at++);
    thing.holder = row.id<StaffId>(at++);
    thing.boughtOn = row.day(at++);
    thing.cost = row.money(at++);
    thing.calibrationMonths = int(row.integer(at++));
    thing.calibratedOn = row.day(at++);
    thing.dueOn = row.day(at++);
    thing.active = row.flag(at++);
    thing.note = row.text(at++);
    thing.revision = row.integer(at++);
    return thing;
}

} // namespace

EquipmentId EquipmentStore::insert(const Equipment& thing)
{
    return EquipmentId(m_database
                           .statement("INSERT INTO equipment (code, name, serial, place, bought_on, cost_fen, "
                                      "calibration_months, calibrated_on, due_on, is_active, note) VALUES (?, ?, ?, ?, "
                                      "?, ?, ?, ?, ?, ?, ?)")
                           .with(thing.code, thing.name, thing.serial, thing.place, thing.boughtOn, thing.cost,
                                 thing.calibrationMonths, thing.calibratedOn, thing.dueOn, thing.active, thing.note)
                           .insert());
}

bool EquipmentStore::update(const Equipment& thing)
{
    Statement change = m_database.statement(
        "UPDATE equipment SET code = ?, name = ?, serial = ?, place = ?, holder_id = ?, bought_on = ?, cost_fen = ?, "
        "calibration_months = ?, calibrated_on = ?, due_on = ?, is_active = ?, note = ?, revision = revision + 1 WHERE "
        "id = ? AND revision = ?");
    change.with(thing.code, thing.name, thing.serial, thing.place, thing.holder, thing.boughtOn, thing.cost,
                thing.calibrationMonths, thing.calibratedOn, thing.dueOn, thing.active, thing.note, thing.id,
                thing.revision);
    return change.run() && change.changes() == 1;
}

std::optional<Equipment> EquipmentStore::find(EquipmentId id)
{
    Statement row = m_database.statement(kColumns + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readThing(row)) : std::nullopt;
}

std::vector<Equipment> EquipmentStore::all()
{
    Statement rows =
        m_database.statement(kColumns + QStringLiteral("ORDER BY is_active DESC, due_on IS NULL, due_on, code"));
    std::vector<Equipment> things;
    while (rows.next())
        things.push_back(readThing(rows));
    return things;
}

qint64 EquipmentStore::insert(const EquipmentLoan& loan)
{
    return m_database
        .statement("INSERT INTO equipment_loan (equipment_id, staff_id, lent_at, lent_by, note) VALUES (?, ?, ?, ?, ?)")
        .with(loan.equipment, loan.staff, loan.lentAt, loan.lentBy, loan.note)
        .insert();
}

void EquipmentStore::giveBack(qint64 loan, Instant at, const QString& note)
{
    m_database.statement("UPDATE equipment_loan SET returned_at = ?, note = ? WHERE id = ? AND returned_at IS NULL")
        .with(at, note, loan)
        .run();
}

std::vector<EquipmentLoan> EquipmentStore::loans(EquipmentId thing)
{
    Statement rows = m_database.statement("SELECT id, equipment_id, staff_id, lent_at, lent_by, returned_at, note FROM "
                                          "equipment_loan WHERE equipment_id = ? ORDER BY lent_at DESC, id DESC");
    rows.with(thing);
    std::vector<EquipmentLoan> loans;
    while (rows.next())
        loans.push_back({rows.integer(0), rows.id<EquipmentId>(1), rows.id<StaffId>(2), rows.instant(3),
                         rows.id<StaffId>(4), rows.maybeInstant(5), rows.text(6)});
    return loans;
}

qint64 EquipmentStore::insert(const EquipmentLog& entry)
{
    return m_database
        .statement("INSERT INTO equipment_log (equipment_id, kind, done_on, cost_fen, note, entered_at, entered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(entry.equipment, entry.kind, entry.day, entry.cost, entry.note, entry.enteredAt, entry.enteredBy)
        .insert();
}

std::vector<EquipmentLog> EquipmentStore::log(EquipmentId thing)
{
    Statement rows = m_database.statement("SELECT id, equipment_id, kind, done_on, cost_fen, note, entered_at, "
                                          "entered_by FROM equipment_log WHERE equipment_id = ? ORDER BY done_on DESC, "
                                          "id DESC");
    rows.with(thing);
    std::vector<EquipmentLog> entries;
    while (rows.next())
        entries.push_back({rows.integer(0), rows.id<EquipmentId>(1), rows.code(2, EquipmentWork::Maintenance),
                           rows.day(3), rows.money(4), rows.text(5), rows.instant(6), rows.id<StaffId>(7)});
    return entries;
}

} // namespace sanbao
