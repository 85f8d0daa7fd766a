// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of an order went: what the customer waited for, how long it stood in each state, and how long it lay
// between the last thing one person did and the first thing the next one did. All minutes around the clock: a customer
// waits at night too.
#pragma once

#include "core/domain/order_fact.h"

#include <optional>
#include <vector>

namespace sanbao {

/// One entry of the order's story.
struct FlowStep
{
    WorkOrderId order;
    Instant at;
    StaffId actor;
    std::optional<OrderState> state; ///< the order stands in it from here on; empty when the state stayed
};

struct FlowPause
{
    WorkOrderId order;
    WaitReason reason = WaitReason::Other;
    Instant from;
    MaybeInstant until;
};

/// Minutes; empty for what did not happen.
struct WaitingSegments
{
    std::optional<qint64> response; ///< from the registration to the first response
    std::optional<qint64> arrival;  ///< from there to the arrival, or to the moment when it came into the workshop
    std::optional<qint64> parts;    ///< all pauses for parts together
    std::optional<qint64> pickUp;   ///< from the last resolution to the acceptance or closing
    qint64 total() const { return response.value_or(0) + arrival.value_or(0) + parts.value_or(0) + pickUp.value_or(0); }
};
/// `acceptedAt`: when the customer took it back. What still goes on counts up to `asOf`.
WaitingSegments waitingOf(const OrderFact& order, const std::vector<FlowPause>& pauses, MaybeInstant acceptedAt,
                          Instant asOf);

struct StateStay
{
    OrderState state = OrderState::Registered;
    qint64 minutes = 0;
};
/// One stay a visit to a state, in order; the last one runs up to `asOf`. Ends with the order: closed and cancelled are
/// no stays.
std::vector<StateStay> staysOf(const std::vector<FlowStep>& steps, Instant asOf);

struct HandOff
{
    WorkOrderId order;
    StaffId from;
    StaffId to;
    Instant at; ///< the last thing the first one did
    qint64 minutes = 0;
};
/// Each change of the acting person between two steps of an order. Steps of nobody (imports, the program) are no hands.
std::vector<HandOff> handOffsOf(const std::vector<FlowStep>& steps);

struct AnswerSpeed
{
    qint64 calls = 0;
    qint64 answered = 0;
    qint64 within = 0;
    std::optional<double> meanSeconds; ///< of the answered ones
    /// Of all calls: who gave up was not answered in time.
    std::optional<double> share() const
    {
        return calls > 0 ? std::optional<double>(double(within) / double(calls)) : std::nullopt;
    }
};
/// Empty seconds: nobody answered. Answered in exactly the limit counts as in time.
AnswerSpeed answerSpeed(const std::vector<std::optional<qint64>>& seconds, qint64 limit);

} // namespace sanbao
