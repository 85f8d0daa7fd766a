// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work_order_flow.h"

#include <algorithm>

namespace sanbao {

namespace {

using Kind = OrderEventKind;
using State = OrderState;

/// Steps of an order somebody is working on; each active state may go to any later active one and back to diagnosis.
std::vector<Kind> workingSteps(State state)
{
    switch (state) {
    case State::Registered:
    case State::Reopened:
        return {Kind::Respond, Kind::Diagnose, Kind::Schedule, Kind::Arrive, Kind::TakeIn,
                Kind::Quote,   Kind::Wait,     Kind::Resolve,  Kind::Cancel};
    case State::Responded:
        return {Kind::Diagnose, Kind::Schedule, Kind::Arrive,  Kind::TakeIn,
                Kind::Quote,    Kind::Wait,     Kind::Resolve, Kind::Cancel};
    case State::Diagnosed:
        return {Kind::Quote,    Kind::Schedule, Kind::Arrive,  Kind::TakeIn,
                Kind::Diagnose, Kind::Wait,     Kind::Resolve, Kind::Cancel};
    case State::Quoted:
        return {Kind::Schedule, Kind::Arrive, Kind::TakeIn,  Kind::Diagnose,
                Kind::Quote,    Kind::Wait,   Kind::Resolve, Kind::Cancel};
    case State::Scheduled:
        return {Kind::Arrive, Kind::TakeIn, Kind::Schedule, Kind::Diagnose,
                Kind::Quote,  Kind::Wait,   Kind::Resolve,  Kind::Cancel};
    case State::OnSite:
    case State::InWorkshop:
        return {Kind::Diagnose, Kind::Quote,  Kind::Resolve, Kind::Wait,
                Kind::Schedule, Kind::Arrive, Kind::TakeIn,  Kind::Cancel};
    case State::Waiting:
        return {Kind::Resume, Kind::Cancel};
    case State::Resolved:
        return {Kind::Accept, Kind::Settle, Kind::Close, Kind::Reopen};
    case State::Accepted:
        return {Kind::Settle, Kind::Close, Kind::Reopen};
    case State::Settled:
        return {Kind::Close, Kind::Reopen};
    case State::Closed:
        return {Kind::Reopen};
    case State::Cancelled:
        return {};
    }
    return {};
}

bool countsAsResponse(Kind kind)
{
    return kind != Kind::Note && kind != Kind::Cancel && kind != Kind::Wait && kind != Kind::Close;
}

std::optional<State> stateAfter(Kind kind, const WorkOrder& order)
{
    switch (kind) {
    case Kind::Respond:
        return State::Responded;
    case Kind::Diagnose:
        return State::Diagnosed;
    case Kind::Quote:
        return State::Quoted;
    case Kind::Schedule:
        return State::Scheduled;
    case Kind::Arrive:
        return State::OnSite;
    case Kind::TakeIn:
        return State::InWorkshop;
    case Kind::Wait:
        return State::Waiting;
    case Kind::Resume:
        return order.stateBeforeWait;
    case Kind::Resolve:
        return State::Resolved;
    case Kind::Accept:
        return State::Accepted;
    case Kind::Settle:
        return State::Settled;
    case Kind::Close:
        return State::Closed;
    case Kind::Cancel:
        return State::Cancelled;
    case Kind::Reopen:
        return State::Reopened;
    case Kind::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The latest stamp that later steps may not precede.
Instant lastStamp(const WorkOrder& order)
{
    Instant last = order.registeredAt;
    for (const MaybeInstant& stamp :
         {order.firstResponseAt, order.arrivedAt, order.resolvedAt, order.acceptedAt, order.closedAt}) {
        if (stamp)
            last = std::max(last, *stamp);
    }
    for (const Pause& pause : order.pauses)
        last = std::max(last, pause.until.value_or(pause.from));
    return last;
}

std::optional<FlowRule> brokenRule(const WorkOrder& order, const OrderEvent& event, Instant now)
{
    if (event.at < order.registeredAt)
        return FlowRule::BeforeRegistration;
    if (event.at > now)
        return FlowRule::InTheFuture;
    if (event.kind != Kind::Note && event.at < lastStamp(order))
        return FlowRule::BeforeLastStep;
    const bool needsReason = event.kind == Kind::Cancel || event.kind == Kind::Reopen;
    if ((event.kind == Kind::Wait && !event.waitReason) || (needsReason && event.note.trimmed().isEmpty()))
        return FlowRule::MissingReason;
    if (event.kind == Kind::Schedule) {
        if (!event.technician.isValid() && !order.technician.isValid())
            return FlowRule::MissingTechnician;
        if (event.appointmentFrom && event.appointmentTo && *event.appointmentTo < *event.appointmentFrom)
            return FlowRule::AppointmentReversed;
    }
    if (event.kind == Kind::Resolve && event.action.trimmed().isEmpty())
        return FlowRule::MissingAction;
    if (event.kind == Kind::Accept && event.acceptedBy.trimmed().isEmpty())
        return FlowRule::MissingConfirmation;
    return std::nullopt;
}

void meet(WorkOrder& order, PromiseKind kind, Instant at)
{
    for (Promise& promise : order.promises) {
        if (promise.kind == kind && !promise.metAt) {
            promise.metAt = at;
            promise.state = at <= promise.dueAt ? PromiseState::Met : PromiseState::Missed;
        }
    }
}

void refreshClocks(WorkOrder& order, const BusinessCalendar& calendar, Instant until)
{
    for (Promise& promise : order.promises) {
        if (promise.metAt || promise.state == PromiseState::Cancelled)
            continue;
        if (promise.kind == PromiseKind::Response)
            continue;
        const bool stopped =
            order.state == State::Waiting && order.waitReason && promise.pausedBy.has(*order.waitReason);
        promise.dueAt = dueWithPauses(promise, calendar, countedPauses(order, promise.pausedBy, until));
        promise.state = stopped ? PromiseState::Paused : PromiseState::Running;
    }
}

void endPause(WorkOrder& order, Instant at)
{
    if (!order.pauses.empty() && !order.pauses.back().until)
        order.pauses.back().until = at;
    order.waitReason.reset();
}

void reopenPromise(WorkOrder& order)
{
    for (Promise& promise : order.promises) {
        if (promise.kind == PromiseKind::Completion && promise.metAt) {
            promise.metAt.reset();
            promise.state = PromiseState::Running;
        }
    }
}

/// The customer wanted to be visited then: the time until then is not ours.
void startAtAppointment(WorkOrder& order, Instant from)
{
    for (Promise& promise : order.promises) {
        const bool waitsForVisit = promise.kind == PromiseKind::Arrival || promise.kind == PromiseKind::Completion;
        if (waitsForVisit && !promise.metAt && promise.state != PromiseState::Cancelled)
            promise.startsAt = std::max(from, order.registeredAt);
    }
}

void applyWork(WorkOrder& order, const OrderEvent& event)
{
    if (event.technician.isValid())
        order.technician = event.technician;
    if (event.kind == Kind::Schedule) {
        order.appointmentFrom = event.appointmentFrom;
        order.appointmentTo = event.appointmentTo;
        if (event.grade)
            order.grade = event.grade;
        if (event.customerChose && event.appointmentFrom)
            startAtAppointment(order, *event.appointmentFrom);
    } else if (event.kind == Kind::Diagnose) {
        order.diagnosedCause = event.cause;
        if (event.faultCode.isValid())
            order.faultCode = event.faultCode;
        if (event.grade)
            order.grade = event.grade;
    } else if (event.kind == Kind::Arrive || event.kind == Kind::TakeIn) {
        order.visits += event.kind == Kind::Arrive ? 1 : 0;
        if (!order.arrivedAt)
            order.arrivedAt = event.at;
        meet(order, PromiseKind::Arrival, event.at);
    }
}

void applyEnding(WorkOrder& order, const OrderEvent& event)
{
    switch (event.kind) {
    case Kind::Resolve:
        order.action = event.action;
        order.confirmedCause = event.cause;
        order.result = event.result.value_or(ResolveResult::Fixed);
        order.resolvedAt = event.at;
        if (!order.firstResolvedAt)
            order.firstResolvedAt = event.at;
        meet(order, PromiseKind::Completion, event.at);
        for (Promise& promise : order.promises) {
            // Solved without a visit: there is nothing left to arrive for.
            if (promise.kind == PromiseKind::Arrival && !promise.metAt)
                promise.state = PromiseState::Cancelled;
        }
        break;
    case Kind::Accept:
        order.acceptedAt = event.at;
        order.acceptedBy = event.acceptedBy;
        break;
    case Kind::Close:
        order.closedAt = event.at;
        if (!order.acceptedAt && !event.acceptedBy.trimmed().isEmpty()) {
            order.acceptedAt = event.at;
            order.acceptedBy = event.acceptedBy;
        }
        break;
    case Kind::Cancel:
        order.cancelledAt = event.at;
        order.cancelReason = event.note;
        for (Promise& promise : order.promises) {
            if (!promise.metAt)
                promise.state = PromiseState::Cancelled;
        }
        break;
    case Kind::Reopen:
        order.reopenCount += 1;
        order.closedAt.reset();
        order.acceptedAt.reset();
        reopenPromise(order);
        break;
    default:
        break;
    }
}

} // namespace

std::vector<OrderEventKind> allowedEvents(const WorkOrder& order)
{
    std::vector<Kind> steps = workingSteps(order.state);
    steps.push_back(Kind::Note);
    return steps;
}

FlowResult advance(const WorkOrder& order, const OrderEvent& event, const BusinessCalendar& calendar, Instant now)
{
    const std::vector<Kind> allowed = allowedEvents(order);
    if (std::find(allowed.begin(), allowed.end(), event.kind) == allowed.end())
        return {FlowRefusal{FlowRule::IllegalStep, allowed}, order};
    if (const std::optional<FlowRule> broken = brokenRule(order, event, now))
        return {FlowRefusal{*broken, allowed}, order};

    WorkOrder next = order;
    if (const std::optional<State> state = stateAfter(event.kind, order)) {
        if (event.kind == Kind::Wait) {
            next.stateBeforeWait = order.state;
            next.waitReason = event.waitReason;
            next.pauses.push_back({*event.waitReason, event.at, {}});
        } else if (order.state == State::Waiting) {
            endPause(next, event.at);
        }
        next.state = *state;
        if (countsAsResponse(event.kind) && !next.firstResponseAt) {
            next.firstResponseAt = event.at;
            meet(next, PromiseKind::Response, event.at);
        }
        applyWork(next, event);
        refreshClocks(next, calendar, event.at);
        applyEnding(next, event);
    }
    return {std::nullopt, next};
}

const Promise* nextPromise(const WorkOrder& order)
{
    const Promise* next = nullptr;
    for (const Promise& promise : order.promises) {
        const bool live = promise.state == PromiseState::Running || promise.state == PromiseState::Paused;
        if (live && !promise.metAt && (!next || promise.dueAt < next->dueAt))
            next = &promise;
    }
    return next;
}

std::vector<Interval> countedPauses(const WorkOrder& order, Instant until)
{
    std::vector<Interval> counted;
    for (const Pause& pause : order.pauses) {
        if (pause.reason != WaitReason::Other)
            counted.push_back({pause.from, pause.until.value_or(until)});
    }
    return counted;
}

std::vector<Interval> countedPauses(const WorkOrder& order, PauseSet stoppedBy, Instant until)
{
    std::vector<Interval> counted;
    for (const Pause& pause : order.pauses) {
        if (stoppedBy.has(pause.reason))
            counted.push_back({pause.from, pause.until.value_or(until)});
    }
    return counted;
}

} // namespace sanbao
