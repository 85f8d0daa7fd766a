// SPDX-License-Identifier: GPL-3.0-or-later
// What an installation is handed over with: the acceptance checklist, the installer's own check and that of another
// person, what the customer was shown, and his acceptance. It is complete only with all of them.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

struct AcceptancePoint
{
    QString text;
    std::optional<bool> isGood;
    QString note;
};

struct InstallationRecord
{
    WorkOrderId order;
    std::vector<AcceptancePoint> points;
    StaffId selfBy;
    MaybeInstant selfAt;
    StaffId secondBy;
    MaybeInstant secondAt;
    QStringList topics; ///< shown to the customer
    StaffId trainedBy;
    MaybeInstant trainedAt;
    QString trainingAck; ///< who acknowledged it
    std::optional<bool> isAccepted;
    QString signedBy;
    MaybeInstant signedAt;
    qint64 revision = 0;
};

enum class InstallationGap {
    PointsOpen,
    PointsFailed,
    SelfCheck,
    SecondCheck,
    SamePerson, ///< the second check is another person's
    Training,
    Acceptance,
    NotAccepted
};

/// What is still missing before the order may be closed.
std::vector<InstallationGap> gapsOf(const InstallationRecord& record);

/// May this person make the second check?
std::optional<InstallationGap> refusalOfSecond(const InstallationRecord& record, StaffId who);

} // namespace sanbao
