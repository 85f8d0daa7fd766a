// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and instruments: who has them, when they must be calibrated, and how much of the time they are used.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

using EquipmentId = Id<struct EquipmentTag>;

struct Equipment
{
    EquipmentId id;
    QString code;
    QString name;
    QString serial;
    QString place;
    StaffId holder; ///< who has it now
    QDate boughtOn;
    Money cost;
    int calibrationMonths = 0; ///< 0: none is needed
    QDate calibratedOn;
    QDate dueOn; ///< next calibration
    bool active = true;
    QString note;
    qint64 revision = 0;
};

struct EquipmentLoan
{
    qint64 id = 0;
    EquipmentId equipment;
    StaffId staff;
    Instant lentAt;
    StaffId lentBy;
    MaybeInstant returnedAt;
    QString note;
};

enum class EquipmentWork { Maintenance, Calibration, Damage };
template <> struct Codes<EquipmentWork>
{
    static constexpr CodeTable<EquipmentWork, 3> table{{{EquipmentWork::Maintenance, "maintenance"},
                                                        {EquipmentWork::Calibration, "calibration"},
                                                        {EquipmentWork::Damage, "damage"}}};
};

struct EquipmentLog
{
    qint64 id = 0;
    EquipmentId equipment;
    EquipmentWork kind = EquipmentWork::Maintenance;
    QDate day;
    Money cost;
    QString note;
    Instant enteredAt;
    StaffId enteredBy;
};

enum class CalibrationState { NotNeeded, Valid, Soon, Overdue };
/// Soon: within 30 days. What needs calibration and never had one is overdue.
CalibrationState calibrationState(const Equipment& thing, QDate on);
/// The next calibration after one on `done`; invalid when none is needed.
QDate nextCalibration(const Equipment& thing, QDate done);

struct UseSpan
{
    QDate from;
    QDate until; ///< both included
};
/// Days of the period on which it was lent, each counted once.
int usedDays(const std::vector<UseSpan>& spans, QDate from, QDate until);
/// Basis points of the period on which it lay idle.
int idleRate(int usedDays, QDate from, QDate until);

} // namespace sanbao
