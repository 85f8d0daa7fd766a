// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_flow.h"

#include <algorithm>

namespace sanbao {

namespace {

bool isOver(OrderState state)
{
    return state == OrderState::Closed || state == OrderState::Cancelled;
}

} // namespace

WaitingSegments waitingOf(const OrderFact& order, const std::vector<FlowPause>& pauses, MaybeInstant acceptedAt,
                          Instant asOf)
{
    WaitingSegments waiting;
    const MaybeInstant finished = order.resolvedAt ? order.resolvedAt
                                  : order.closedAt ? order.closedAt
                                                   : order.cancelledAt;
    const Instant end = finished.value_or(asOf);
    waiting.response = order.firstResponseAt.value_or(end).minutesSince(order.registeredAt);
    if (order.firstResponseAt && order.arrivedAt)
        waiting.arrival = std::max<qint64>(0, order.arrivedAt->minutesSince(*order.firstResponseAt));
    for (const FlowPause& pause : pauses) {
        if (pause.reason == WaitReason::Parts)
            waiting.parts = waiting.parts.value_or(0) + pause.until.value_or(end).minutesSince(pause.from);
    }
    if (order.resolvedAt && !order.cancelledAt) {
        const MaybeInstant taken = acceptedAt ? acceptedAt : order.closedAt;
        waiting.pickUp = std::max<qint64>(0, taken.value_or(asOf).minutesSince(*order.resolvedAt));
    }
    return waiting;
}

std::vector<StateStay> staysOf(const std::vector<FlowStep>& steps, Instant asOf)
{
    std::vector<StateStay> stays;
    std::optional<OrderState> state;
    Instant since;
    const auto leave = [&](Instant at) {
        if (state && !isOver(*state))
            stays.push_back({*state, std::max<qint64>(0, at.minutesSince(since))});
    };
    for (const FlowStep& step : steps) {
        if (!step.state || step.state == state)
            continue;
        leave(step.at);
        state = step.state;
        since = step.at;
    }
    leave(asOf);
    return stays;
}

std::vector<HandOff> handOffsOf(const std::vector<FlowStep>& steps)
{
    std::vector<HandOff> found;
    const FlowStep* last = nullptr;
    for (const FlowStep& step : steps) {
        if (!step.actor.isValid())
            continue;
        if (last && last->actor != step.actor)
            found.push_back({step.order, last->actor, step.actor, last->at, step.at.minutesSince(last->at)});
        last = &step;
    }
    return found;
}

AnswerSpeed answerSpeed(const std::vector<std::optional<qint64>>& seconds, qint64 limit)
{
    AnswerSpeed speed;
    double sum = 0;
    for (const std::optional<qint64>& waited : seconds) {
        ++speed.calls;
        if (!waited)
            continue;
        ++speed.answered;
        speed.within += *waited <= limit ? 1 : 0;
        sum += double(*waited);
    }
    if (speed.answered > 0)
        speed.meanSeconds = sum / double(speed.answered);
    return speed;
}

} // namespace sanbao
