// SPDX-License-Identifier: GPL-3.0-or-later
// Service-level targets as data, and the promised times they give an order. A target is frozen on the order at intake;
// later edits of the table do not touch it.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"

#include <optional>
#include <vector>

namespace sanbao {

/// One row of the target table. Empty optionals match everything; the row with the most matching conditions wins.
struct ServiceTarget
{
    qint64 id = 0;
    ServiceType type = ServiceType::Repair;
    PromiseKind kind = PromiseKind::Response;
    std::optional<Priority> priority;
    std::optional<FaultGrade> grade;
    CategoryId category; ///< invalid: every category
    int minutes = 0;     ///< > 0
    TimeBase base = TimeBase::Business;
};

struct Promise
{
    PromiseId id;
    PromiseKind kind = PromiseKind::Response;
    int targetMinutes = 0;
    TimeBase base = TimeBase::Business;
    Instant startsAt;
    Instant dueAt;       ///< pauses known so far are counted in
    MaybeInstant metAt;  ///< when the promised thing happened, in time or not
    PromiseState state = PromiseState::Running;
};

struct TargetQuery
{
    ServiceType type = ServiceType::Repair;
    Priority priority = Priority::Normal;
    std::optional<FaultGrade> grade;
    CategoryId category;
};

/// The winning target of each kind for this query, in the order of PromiseKind; kinds without a target are left out.
std::vector<ServiceTarget> targetsFor(const std::vector<ServiceTarget>& table, const TargetQuery& query);

/// Promises starting at `registeredAt`. Callback starts when the order is closed and is not made here.
std::vector<Promise> promisesFor(const std::vector<ServiceTarget>& targets, const BusinessCalendar& calendar,
                                 Instant registeredAt);

/// Due time of one promise when these pauses are taken out. Response promises never pause.
Instant dueWithPauses(const Promise& promise, const BusinessCalendar& calendar, const std::vector<Interval>& pauses);

} // namespace sanbao
