// SPDX-License-Identifier: GPL-3.0-or-later
// Service-level targets as data, and the promised times they give an order. A target is frozen on the order at intake;
// later edits of the table do not touch it. Which row wins, most important condition first: an agreement of the
// customer, then priority, customer group, category, fault class; of equal rows the older one.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"
#include "core/domain/pause_set.h"

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
    QString customerGroup; ///< tier code of the customer; empty: every customer
    PauseSet pausedBy;     ///< what stops the clock; a response clock never stops
    AgreementId agreement; ///< set when an agreement promised it
};

struct Promise
{
    PromiseId id;
    PromiseKind kind = PromiseKind::Response;
    int targetMinutes = 0;
    TimeBase base = TimeBase::Business;
    Instant startsAt;
    Instant dueAt;      ///< pauses known so far are counted in
    MaybeInstant metAt; ///< when the promised thing happened, in time or not
    PromiseState state = PromiseState::Running;
    PauseSet pausedBy;
    int targetVersion = 1;   ///< of the target table it was stamped from
    int calendarVersion = 0; ///< of the calendar its due time was computed with
    AgreementId agreement;
};

struct TargetQuery
{
    ServiceType type = ServiceType::Repair;
    Priority priority = Priority::Normal;
    std::optional<FaultGrade> grade;
    CategoryId category;
    QString customerGroup;
};

/// What one agreement promises; an empty type means every service.
struct AgreementTarget
{
    AgreementId agreement;
    std::optional<ServiceType> type;
    PromiseKind kind = PromiseKind::Response;
    int minutes = 0;
    TimeBase base = TimeBase::Business;
    PauseSet pausedBy;
};

/// The winning target of each kind for this query, in the order of PromiseKind; kinds without a target are left out.
std::vector<ServiceTarget> targetsFor(const std::vector<ServiceTarget>& table, const TargetQuery& query);

/// The targets with those of the agreement in the place of the table's. A target for the service type goes before one
/// for every type.
std::vector<ServiceTarget> withAgreement(std::vector<ServiceTarget> targets, const std::vector<AgreementTarget>& own,
                                         ServiceType type);

/// Promises starting at `registeredAt`. The callback starts when the order is closed and the reply when a complaint
/// comes in: neither is made here.
std::vector<Promise> promisesFor(const std::vector<ServiceTarget>& targets, const BusinessCalendar& calendar,
                                 Instant registeredAt, int targetVersion = 1);

/// The promise of one target, running from `startsAt`.
Promise promiseOf(const ServiceTarget& target, const BusinessCalendar& calendar, Instant startsAt, int targetVersion);

/// Due time of one promise when these pauses are taken out. Response promises never pause.
Instant dueWithPauses(const Promise& promise, const BusinessCalendar& calendar, const std::vector<Interval>& pauses);

} // namespace sanbao
