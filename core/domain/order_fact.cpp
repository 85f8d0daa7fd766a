// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_fact.h"

#include <algorithm>

namespace sanbao {

namespace {

std::vector<Interval> pausesUntil(const WorkOrder& order, Instant until, bool customerOnly)
{
    std::vector<Interval> intervals;
    for (const Pause& pause : order.pauses) {
        const bool customerCaused = pause.reason == WaitReason::Customer || pause.reason == WaitReason::Decision;
        if (customerOnly && !customerCaused)
            continue;
        if (pause.from < until)
            intervals.push_back({pause.from, std::min(pause.until.value_or(until), until)});
    }
    return intervals;
}

void stampDueTimes(const WorkOrder& order, OrderFact& fact)
{
    for (const Promise& promise : order.promises) {
        if (promise.state == PromiseState::Cancelled && !promise.metAt)
            continue;
        if (promise.kind == PromiseKind::Response) {
            fact.responseDueAt = promise.dueAt;
            fact.responseTargetMinutes = promise.targetMinutes;
        } else if (promise.kind == PromiseKind::Arrival) {
            fact.arrivalDueAt = promise.dueAt;
            fact.arrivalTargetMinutes = promise.targetMinutes;
        } else if (promise.kind == PromiseKind::Completion) {
            fact.completionDueAt = promise.dueAt;
            fact.completionTargetMinutes = promise.targetMinutes;
        }
    }
    const bool stopped = order.state == OrderState::Waiting && !order.pauses.empty() && !order.pauses.back().until;
    if (stopped && order.pauses.back().reason != WaitReason::Other)
        fact.pausedAt = order.pauses.back().from;
}

/// A reopened order is not resolved any more, although the moment of its earlier resolution is kept on the order.
bool isResolutionStanding(OrderState state)
{
    return state == OrderState::Resolved || state == OrderState::Accepted || state == OrderState::Settled ||
           state == OrderState::Closed;
}

/// Minutes around the clock between two moments, the pauses taken out once.
qint64 roundTheClock(Instant from, Instant to, const std::vector<Interval>& pauses)
{
    qint64 running = to.ms - from.ms;
    for (const Interval& pause : unionOf(pauses))
        running -= std::max<qint64>(0, std::min(pause.to, to).ms - std::max(pause.from, from).ms);
    return running / 60000;
}

void measure(const WorkOrder& order, const BusinessCalendar& calendar, OrderFact& fact)
{
    const Instant start = order.registeredAt;
    if (order.firstResponseAt)
        fact.responseBusiness = calendar.minutesBetween(start, *order.firstResponseAt);
    if (order.arrivedAt)
        fact.arrivalBusiness = calendar.minutesBetween(start, *order.arrivedAt);
    if (order.firstResolvedAt) {
        const Instant end = *order.firstResolvedAt;
        const std::vector<Interval> all = pausesUntil(order, end, false);
        fact.firstResolutionBusinessNet = calendar.minutesBetween(start, end, all);
        fact.firstResolutionCalendarNet = roundTheClock(start, end, all);
    }
    if (!fact.resolvedAt)
        return;
    const Instant end = *fact.resolvedAt;
    const std::vector<Interval> all = pausesUntil(order, end, false);
    fact.resolutionBusinessNet = calendar.minutesBetween(start, end, all);
    fact.resolutionCalendarNet = roundTheClock(start, end, all);
    fact.resolutionCalendarNetCustomer = roundTheClock(start, end, pausesUntil(order, end, true));
    if (order.arrivedAt && *order.arrivedAt <= end) {
        fact.handsOnBusinessNet = calendar.minutesBetween(*order.arrivedAt, end, all);
        fact.handsOnCalendarNet = roundTheClock(*order.arrivedAt, end, all);
    }
}

} // namespace

OrderFact factOf(const WorkOrder& order, const BusinessCalendar& calendar, const OrderFact& before)
{
    OrderFact fact;
    fact.repeatedAt = before.repeatedAt;
    fact.amountFen = before.amountFen;
    fact.order = order.id;
    fact.unit = order.unit;
    fact.category = order.category;
    fact.product = order.product;
    fact.technician = order.technician;
    fact.faultCode = order.faultCode;
    fact.type = order.type;
    fact.channel = order.channel;
    fact.serviceLevel = order.serviceLevel;
    fact.registeredAt = order.registeredAt;
    fact.firstResponseAt = order.firstResponseAt;
    fact.arrivedAt = order.arrivedAt;
    fact.firstResolvedAt = order.firstResolvedAt;
    if (isResolutionStanding(order.state))
        fact.resolvedAt = order.resolvedAt;
    fact.closedAt = order.closedAt;
    fact.cancelledAt = order.cancelledAt;
    fact.result = order.result;
    fact.visits = order.visits;
    fact.reopenCount = order.reopenCount;
    if (!order.diagnosedCause.isEmpty() && !order.confirmedCause.isEmpty())
        fact.diagnosisRight = order.diagnosedCause == order.confirmedCause;
    stampDueTimes(order, fact);
    measure(order, calendar, fact);
    return fact;
}

} // namespace sanbao
