// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/equipment_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kUseDays = 90;
constexpr int kMaxText = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Equipment)
};

} // namespace

QString label(CalibrationState state)
{
    switch (state) {
    case CalibrationState::NotNeeded:
        return Words::tr("not needed");
    case CalibrationState::Valid:
        return Words::tr("valid");
    case CalibrationState::Soon:
        return Words::tr("due soon");
    case CalibrationState::Overdue:
        return Words::tr("overdue");
    }
    return {};
}

QString label(EquipmentWork kind)
{
    switch (kind) {
    case EquipmentWork::Maintenance:
        return Words::tr("Upkeep");
    case EquipmentWork::Calibration:
        return Words::tr("Calibration");
    case EquipmentWork::Damage:
        return Words::tr("Damage");
    }
    return {};
}

QDate EquipmentDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

Outcome<std::vector<Equipment>> EquipmentDesk::all()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, EquipmentStore(m_context.database).all());
}

Outcome<std::vector<Equipment>> EquipmentDesk::alerts()
{
    Outcome<std::vector<Equipment>> things = all();
    if (!things)
        return things;
    std::vector<Equipment> due;
    for (const Equipment& thing : *things) {
        const CalibrationState state = calibrationState(thing, today());
        if (thing.active && (state == CalibrationState::Soon || state == CalibrationState::Overdue))
            due.push_back(thing);
    }
    return due;
}

Outcome<EquipmentCard> EquipmentDesk::card(EquipmentId id)
{
    EquipmentStore store(m_context.database);
    const std::optional<Equipment> thing = store.find(id);
    if (!thing)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This tool does not exist.")));
    EquipmentCard card;
    card.thing = *thing;
    card.calibration = calibrationState(*thing, today());
    card.loans = store.loans(id);
    card.log = store.log(id);
    std::vector<UseSpan> spans;
    for (const EquipmentLoan& loan : card.loans) {
        const QTimeZone& zone = m_context.catalogue.zone();
        spans.push_back({localDay(loan.lentAt, zone), loan.returnedAt ? localDay(*loan.returnedAt, zone) : today()});
    }
    // What was bought lately cannot have been idle before.
    QDate from = today().addDays(1 - kUseDays);
    if (thing->boughtOn.isValid() && thing->boughtOn > from)
        from = std::min(thing->boughtOn, today());
    card.usedDays = usedDays(spans, from, today());
    card.idle = idleRate(card.usedDays, from, today());
    for (const EquipmentLog& entry : card.log)
        card.upkeep += entry.cost;
    return readResult(m_context, std::move(card));
}

Outcome<Equipment> EquipmentDesk::save(const Equipment& typed)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    EquipmentStore store(m_context.database);
    Equipment thing = typed;
    thing.code = cleanText(typed.code);
    thing.name = cleanText(typed.name);
    thing.serial = cleanText(typed.serial);
    thing.place = cleanText(typed.place);
    std::vector<FieldIssue> issues;
    if (thing.code.isEmpty() || thing.code.size() > kMaxText)
        issues.push_back({QStringLiteral("code"), Words::tr("The tool needs a number.")});
    if (thing.name.isEmpty() || thing.name.size() > kMaxText)
        issues.push_back({QStringLiteral("name"), Words::tr("The tool needs a name.")});
    if (thing.cost.isNegative())
        issues.push_back({QStringLiteral("cost"), Words::tr("The price may not be negative.")});
    if (thing.calibrationMonths < 0 || thing.calibrationMonths > 120)
        issues.push_back({QStringLiteral("calibrationMonths"), Words::tr("Between 0 and 120 months.")});
    if (thing.calibratedOn.isValid() && thing.calibratedOn > today())
        issues.push_back({QStringLiteral("calibratedOn"), Words::tr("Not in the future.")});
    if (thing.boughtOn.isValid() && thing.boughtOn > today())
        issues.push_back({QStringLiteral("boughtOn"), Words::tr("Not in the future.")});
    for (const Equipment& other : store.all()) {
        if (other.id != thing.id && asciiKey(other.code) == asciiKey(thing.code))
            issues.push_back({QStringLiteral("code"), Words::tr("%1 has this number already.").arg(other.name)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    thing.dueOn = nextCalibration(thing, thing.calibratedOn);
    if (thing.id.isValid())
        return this->store(work, thing, QStringLiteral("changed"), thing.name);
    thing.id = store.insert(thing);
    work.audit(QStringLiteral("equipment.added"), EntityKind::Equipment, thing.id.value,
               {{QStringLiteral("code"), thing.code}, {QStringLiteral("name"), thing.name}});
    work.touch(EntityKind::Equipment, thing.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return thing;
}

Outcome<Equipment> EquipmentDesk::store(UnitOfWork& work, Equipment thing, const QString& action, const QString& note)
{
    if (!EquipmentStore(m_context.database).update(thing))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    thing.revision += 1;
    work.audit(QStringLiteral("equipment.") + action, EntityKind::Equipment, thing.id.value,
               {{QStringLiteral("note"), note}});
    work.touch(EntityKind::Equipment, thing.id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return thing;
}

Outcome<Equipment> EquipmentDesk::lend(EquipmentId id, qint64 revision, StaffId to)
{
    UnitOfWork work(m_context, Permission::LendEquipment);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    EquipmentStore store(m_context.database);
    std::optional<Equipment> thing = store.find(id);
    if (!thing || thing->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    const StaffMember* member = m_context.catalogue.member(to);
    if (!member || !member->active)
        return Failure::invalid(QStringLiteral("staff"), Words::tr("Say who takes it."));
    if (thing->holder.isValid())
        return Failure::of(FailureKind::Conflict,
                           Words::tr("%1 has it.").arg(m_context.catalogue.staffName(thing->holder)));
    if (!thing->active)
        return Failure::of(FailureKind::Conflict, Words::tr("The tool is not in use any more."));
    if (calibrationState(*thing, today()) == CalibrationState::Overdue)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Its calibration is overdue: calibrate it before it is used."));
    store.insert(EquipmentLoan{0, id, to, work.now(), m_context.session.staff, {}, {}});
    thing->holder = to;
    return this->store(work, *thing, QStringLiteral("lent"), member->name);
}

Outcome<Equipment> EquipmentDesk::takeBack(EquipmentId id, qint64 revision, const QString& note)
{
    UnitOfWork work(m_context, Permission::LendEquipment);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    EquipmentStore store(m_context.database);
    std::optional<Equipment> thing = store.find(id);
    if (!thing || thing->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    if (!thing->holder.isValid())
        return Failure::of(FailureKind::Conflict, Words::tr("Nobody has it."));
    for (const EquipmentLoan& loan : store.loans(id)) {
        if (!loan.returnedAt)
            store.giveBack(loan.id, work.now(), cleanText(note));
    }
    thing->holder = StaffId();
    return this->store(work, *thing, QStringLiteral("returned"), cleanText(note));
}

Outcome<Equipment> EquipmentDesk::record(EquipmentId id, qint64 revision, const EquipmentLog& typed)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    EquipmentStore store(m_context.database);
    std::optional<Equipment> thing = store.find(id);
    if (!thing || thing->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    EquipmentLog entry = typed;
    entry.equipment = id;
    entry.note = cleanText(typed.note);
    entry.enteredAt = work.now();
    entry.enteredBy = m_context.session.staff;
    std::vector<FieldIssue> issues;
    if (!entry.day.isValid() || entry.day > today())
        issues.push_back({QStringLiteral("day"), Words::tr("Say on which day; not in the future.")});
    if (entry.cost.isNegative())
        issues.push_back({QStringLiteral("cost"), Words::tr("The price may not be negative.")});
    if (entry.note.isEmpty())
        issues.push_back({QStringLiteral("note"), Words::tr("Say what was done.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    store.insert(entry);
    if (entry.kind == EquipmentWork::Calibration) {
        thing->calibratedOn = entry.day;
        thing->dueOn = nextCalibration(*thing, entry.day);
    }
    return this->store(work, *thing, codeOf(entry.kind), entry.note);
}

} // namespace sanbao
