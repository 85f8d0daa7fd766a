// SPDX-License-Identifier: GPL-3.0-or-later
// What a monthly review keeps: comments on figures, minutes, decisions, and the actions that came of it.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <map>
#include <vector>

namespace sanbao {

using ReviewActionId = Id<struct ReviewActionTag>;

struct ReviewPack
{
    int month = 0;                       ///< yyyymm
    std::map<QString, QString> comments; ///< by KPI id
    QString minutes;
    QString decisions;
    Instant preparedAt;
    StaffId preparedBy;
    qint64 revision = 0;
    bool stored = false; ///< false: nobody saved one for this month yet
};

struct ReviewAction
{
    ReviewActionId id;
    int month = 0;
    QString what;
    StaffId owner;
    QDate dueOn;
    MaybeInstant doneAt;
    QString outcome;
    qint64 revision = 0;
};

/// A breakdown of the process: what is missing where.
struct HealthCount
{
    QString code; ///< "no_owner", "overdue", "no_survey", "no_record", "complaint_overdue"
    std::vector<WorkOrderId> orders;
};

} // namespace sanbao
