// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and instruments of the store: the register, lending to people, calibration that is due, maintenance with its
// cost, and how much of the time a tool lies idle.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/equipment_store.h"

namespace sanbao {

struct EquipmentCard
{
    Equipment thing;
    CalibrationState calibration = CalibrationState::NotNeeded;
    std::vector<EquipmentLoan> loans;
    std::vector<EquipmentLog> log;
    int usedDays = 0; ///< of the last 90 days
    int idle = 10000; ///< basis points
    Money upkeep;     ///< what the log cost
};

QString label(CalibrationState state);
QString label(EquipmentWork kind);

class EquipmentDesk final
{
public:
    explicit EquipmentDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// What is due for calibration first.
    Outcome<std::vector<Equipment>> all();
    /// Overdue and due within 30 days.
    Outcome<std::vector<Equipment>> alerts();
    Outcome<EquipmentCard> card(EquipmentId id);
    /// Adds when the id is invalid. Invalid names "code", "name", "cost", "calibrationMonths".
    Outcome<Equipment> save(const Equipment& thing);
    /// Conflict while somebody has it, or when its calibration is overdue.
    Outcome<Equipment> lend(EquipmentId id, qint64 revision, StaffId to);
    Outcome<Equipment> takeBack(EquipmentId id, qint64 revision, const QString& note);
    /// A calibration moves the due day on. Invalid names "day", "cost", "note".
    Outcome<Equipment> record(EquipmentId id, qint64 revision, const EquipmentLog& entry);

private:
    Outcome<Equipment> store(class UnitOfWork& work, Equipment thing, const QString& action, const QString& note);
    QDate today() const;

    ServiceContext& m_context;
};

} // namespace sanbao
