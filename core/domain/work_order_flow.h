// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a work order: which events are legal in which state, and what each one changes. This is the only place
// that knows; pages, the command line, imports and the demo history all go through advance().
//
// Rules worth knowing:
// - Any first human step (diagnose, schedule, arrive, take in, resolve …) on an order without a response counts as its
//   first response: nobody works on a request unanswered.
// - Waiting remembers the state it came from; Resume returns there. A promise stands still meanwhile when its target
//   names the reason; response never does, and WaitReason::Other keeps every clock running.
// - An appointment the customer wanted moves the start of the arrival and completion clocks to the appointed time.
// - Cancel is possible until the order is resolved. Reopen is possible from resolved to closed and counts.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/work_order.h"

#include <vector>

namespace sanbao {

struct OrderEvent
{
    OrderEventKind kind = OrderEventKind::Note;
    Instant at; ///< when it happened (effective)
    StaffId actor;
    QString note;
    StaffId technician;                   ///< Schedule, Arrive, TakeIn: who; invalid keeps the present one
    MaybeInstant appointmentFrom;         ///< Schedule
    MaybeInstant appointmentTo;           ///< Schedule
    bool customerChose = false;           ///< Schedule: the customer wanted this time, so arrival counts from it
    std::optional<WaitReason> waitReason; ///< Wait
    QString cause;                        ///< Diagnose: diagnosed cause; Resolve: confirmed cause
    FaultCodeId faultCode;                ///< Diagnose
    std::optional<FaultGrade> grade;      ///< Diagnose
    QString action;                       ///< Resolve: what was done
    std::optional<ResolveResult> result;  ///< Resolve; Fixed when empty
    QString acceptedBy;                   ///< Accept: customer's name or reason of absence
};

/// Which rule an event breaks; the words are in core/service/labels.h.
enum class FlowRule {
    IllegalStep,         ///< not allowed in this state
    BeforeRegistration,  ///< the moment lies before the order was registered
    BeforeLastStep,      ///< the moment lies before the last step that is already recorded
    InTheFuture,         ///< the moment lies after `now`
    MissingReason,       ///< Wait, Cancel and Reopen need a reason
    MissingTechnician,   ///< Schedule needs a technician
    AppointmentReversed, ///< the appointment ends before it starts
    MissingAction,       ///< Resolve needs what was done
    MissingConfirmation  ///< Accept needs who confirmed, or why nobody did
};

struct FlowRefusal
{
    FlowRule rule = FlowRule::IllegalStep;
    std::vector<OrderEventKind> allowed; ///< legal steps in the present state
};

struct FlowResult
{
    std::optional<FlowRefusal> refusal;
    WorkOrder order; ///< the order after the event; unchanged when refused
};

/// Steps that may be taken now, in the order they are usually taken. Note is always allowed and listed last.
std::vector<OrderEventKind> allowedEvents(const WorkOrder& order);

/// Applies one event. `calendar` recomputes promise due times after a wait; `now` bounds the event's moment.
FlowResult advance(const WorkOrder& order, const OrderEvent& event, const BusinessCalendar& calendar, Instant now);

/// The promise that is due next and still running, if any: what the list shows as the order's clock.
const Promise* nextPromise(const WorkOrder& order);

/// Waiting intervals of a stated reason (every one but Other), open ones ending at `until`.
std::vector<Interval> countedPauses(const WorkOrder& order, Instant until);

/// Those that stop a clock of this kind.
std::vector<Interval> countedPauses(const WorkOrder& order, PauseSet stoppedBy, Instant until);

} // namespace sanbao
