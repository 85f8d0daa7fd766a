// SPDX-License-Identifier: GPL-3.0-or-later
// An alert as a value: what is wrong since when, how sure that is, and what people did about it. It is raised once, and
// cleared only by two good periods in a row, so that a figure on the edge does not ring every month.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace sanbao {

using KpiAlertId = Id<struct KpiAlertTag>;

enum class AlertState { Open, Acknowledged, Closed };

struct KpiAlert
{
    KpiAlertId id;
    QString subject; ///< a KPI's id, or "surge:brand model|fault code" for a fault that rises
    OrgUnitId unit;
    int month = 0;       ///< yyyymm of the first bad period
    int lastMonth = 0;   ///< of the last bad one
    int goodMonths = 0;  ///< good periods in a row since
    int judgedMonth = 0; ///< up to which it was judged
    int clearedMonth = 0;
    QString level; ///< "watch", "warning", "critical"
    bool confirmed = false;
    QString method;
    std::optional<double> value;
    qint64 n = 0;
    qint64 numerator = 0;
    std::optional<double> limit;
    std::optional<double> tail;
    AlertState state = AlertState::Open;
    Instant raisedAt;
    MaybeInstant acknowledgedAt;
    StaffId acknowledgedBy;
    QString cause;
    QString action;
    MaybeInstant closedAt;
    StaffId closedBy;
    qint64 revision = 0;
};

struct StoredThreshold
{
    std::optional<double> warning;
    std::optional<double> critical;
    qint64 leastN = 10;
    std::optional<double> benchmark; ///< a reference line: another store, the trade
    QString playbook;                ///< what to do when it fires
};

/// A model's fault in two windows.
struct FaultCount
{
    QString model;
    FaultCodeId fault;
    qint64 recent = 0;
    qint64 past = 0;
};

} // namespace sanbao
