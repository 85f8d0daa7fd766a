// SPDX-License-Identifier: GPL-3.0-or-later
// What the store wants to reach: a target of a figure for one store and month, an objective of a year with who answers
// for it; and how long one caller or visitor waited for an answer.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace sanbao {

using ObjectiveId = Id<struct ObjectiveTag>;

struct MonthTarget
{
    OrgUnitId unit;
    int month = 0; ///< yyyymm
    QString kpi;
    double target = 0;
};

struct Objective
{
    ObjectiveId id;
    int year = 0;
    QString what;
    QString kpi;     ///< id of a figure; empty: measured by hand
    QString measure; ///< in words, when it is measured by hand
    double target = 0;
    std::optional<double> reached; ///< entered by hand
    StaffId owner;
    qint64 revision = 0;
};

struct AnswerTime
{
    qint64 id = 0;
    OrgUnitId unit;
    Channel channel = Channel::Hotline;
    Instant beganAt;
    std::optional<qint64> seconds; ///< empty: gave up before anybody answered
    StaffId staff;
    Instant enteredAt;
};

/// How much of the way to the target is done, 0..1 and beyond; 1 is reached. `start` is where it stood before. Empty
/// when nothing lies between start and target.
inline std::optional<double> progressOf(double start, double target, double now)
{
    if (start == target)
        return std::nullopt;
    return (now - start) / (target - start);
}

/// Is a value good enough? A target of something that should be low is met by values at or below it.
inline bool isReached(double value, double target, bool lowerIsBetter)
{
    return lowerIsBetter ? value <= target : value >= target;
}

/// Attainment: the value as a share of the target, turned round where low is good. Above 1 is better than wanted. Empty
/// where a share cannot be taken.
inline std::optional<double> attainmentOf(double value, double target, bool lowerIsBetter)
{
    const double top = lowerIsBetter ? target : value;
    const double bottom = lowerIsBetter ? value : target;
    if (bottom == 0)
        return lowerIsBetter ? std::optional<double>(target >= 0 ? 2.0 : 0.0) : std::nullopt;
    return std::min(2.0, top / bottom);
}

} // namespace sanbao
