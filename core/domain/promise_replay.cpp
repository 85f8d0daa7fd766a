// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise_replay.h"

#include "core/domain/work_order_flow.h"

#include <algorithm>

namespace sanbao {

namespace {

const ServiceTarget* targetOf(const std::vector<ServiceTarget>& targets, PromiseKind kind)
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [kind](const ServiceTarget& target) { return target.kind == kind; });
    return found == targets.end() ? nullptr : &*found;
}

PromiseState stateOf(const WorkOrder& order, const Promise& promise)
{
    if (promise.state == PromiseState::Cancelled)
        return PromiseState::Cancelled;
    if (promise.metAt)
        return *promise.metAt <= promise.dueAt ? PromiseState::Met : PromiseState::Missed;
    const bool stopped = promise.kind != PromiseKind::Response && order.state == OrderState::Waiting &&
                         order.waitReason && promise.pausedBy.has(*order.waitReason);
    return stopped ? PromiseState::Paused : PromiseState::Running;
}

} // namespace

std::vector<PromiseChange> replayed(const WorkOrder& order, const std::vector<ServiceTarget>* targets,
                                    const BusinessCalendar& calendar, int targetVersion, Instant now)
{
    std::vector<PromiseChange> changes;
    for (const Promise& before : order.promises) {
        Promise after = before;
        const ServiceTarget* target = targets ? targetOf(*targets, before.kind) : nullptr;
        if (target) {
            after.targetMinutes = target->minutes;
            after.base = target->base;
            after.pausedBy = target->pausedBy;
            after.agreement = target->agreement;
            after.targetVersion = targetVersion;
        }
        after.calendarVersion = calendar.version();
        after.dueAt = dueWithPauses(after, calendar, countedPauses(order, after.pausedBy, now));
        after.state = stateOf(order, after);
        changes.push_back({before.kind, before, after});
    }
    return changes;
}

} // namespace sanbao
