// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service_promise.h"

#include <algorithm>

namespace sanbao {

namespace {

/// How specific the row is for the query, or -1 when it does not apply.
int specificity(const ServiceTarget& row, const TargetQuery& query)
{
    if (row.type != query.type)
        return -1;
    int score = 0;
    if (row.priority) {
        if (*row.priority != query.priority)
            return -1;
        score += 8;
    }
    if (!row.customerGroup.isEmpty()) {
        if (row.customerGroup != query.customerGroup)
            return -1;
        score += 4;
    }
    if (row.category.isValid()) {
        if (row.category != query.category)
            return -1;
        score += 2;
    }
    if (row.grade) {
        if (!query.grade || *row.grade != *query.grade)
            return -1;
        score += 1;
    }
    return score;
}

} // namespace

std::vector<ServiceTarget> targetsFor(const std::vector<ServiceTarget>& table, const TargetQuery& query)
{
    std::vector<ServiceTarget> winners;
    for (const auto& [kind, code] : Codes<PromiseKind>::table) {
        const ServiceTarget* best = nullptr;
        int bestScore = -1;
        for (const ServiceTarget& row : table) {
            const int score = row.kind == kind ? specificity(row, query) : -1;
            if (score > bestScore) {
                best = &row;
                bestScore = score;
            }
        }
        if (best)
            winners.push_back(*best);
    }
    return winners;
}

std::vector<ServiceTarget> withAgreement(std::vector<ServiceTarget> targets, const std::vector<AgreementTarget>& own,
                                         ServiceType type)
{
    for (const auto& [kind, code] : Codes<PromiseKind>::table) {
        const AgreementTarget* best = nullptr;
        for (const AgreementTarget& target : own) {
            const bool fits = target.kind == kind && target.type.value_or(type) == type;
            if (fits && (!best || (target.type && !best->type)))
                best = &target;
        }
        if (!best)
            continue;
        ServiceTarget agreed;
        agreed.type = type;
        agreed.kind = kind;
        agreed.minutes = best->minutes;
        agreed.base = best->base;
        agreed.pausedBy = best->pausedBy;
        agreed.agreement = best->agreement;
        std::erase_if(targets, [k = kind](const ServiceTarget& target) { return target.kind == k; });
        targets.push_back(agreed);
    }
    std::stable_sort(targets.begin(), targets.end(),
                     [](const ServiceTarget& a, const ServiceTarget& b) { return a.kind < b.kind; });
    return targets;
}

Promise promiseOf(const ServiceTarget& target, const BusinessCalendar& calendar, Instant startsAt, int targetVersion)
{
    Promise promise;
    promise.kind = target.kind;
    promise.targetMinutes = target.minutes;
    promise.base = target.base;
    promise.startsAt = startsAt;
    promise.pausedBy = target.pausedBy;
    promise.targetVersion = targetVersion;
    promise.calendarVersion = calendar.version();
    promise.agreement = target.agreement;
    promise.dueAt = dueWithPauses(promise, calendar, {});
    return promise;
}

std::vector<Promise> promisesFor(const std::vector<ServiceTarget>& targets, const BusinessCalendar& calendar,
                                 Instant registeredAt, int targetVersion)
{
    std::vector<Promise> promises;
    for (const ServiceTarget& target : targets) {
        if (target.kind != PromiseKind::Callback && target.kind != PromiseKind::ComplaintReply)
            promises.push_back(promiseOf(target, calendar, registeredAt, targetVersion));
    }
    return promises;
}

Instant dueWithPauses(const Promise& promise, const BusinessCalendar& calendar, const std::vector<Interval>& pauses)
{
    const bool aroundTheClock = promise.base == TimeBase::Calendar && !calendar.isAlways();
    std::optional<BusinessCalendar> always;
    if (aroundTheClock)
        always = BusinessCalendar::always(calendar.zone());
    const BusinessCalendar& clock = always ? *always : calendar;
    const std::vector<Interval> counted = promise.kind == PromiseKind::Response ? std::vector<Interval>{} : pauses;
    // A calendar that never opens cannot give a business-time due date: the plain minutes are the honest fallback.
    const std::optional<Instant> due = clock.addMinutes(promise.startsAt, promise.targetMinutes, counted);
    return due.value_or(promise.startsAt.plus(std::chrono::minutes(promise.targetMinutes)));
}

} // namespace sanbao
