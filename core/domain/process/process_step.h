// SPDX-License-Identifier: GPL-3.0-or-later
// What the store demands of each kind of service at each step of its life: which facts have to be known before an order
// may enter the step, how long it may stay there, and which steps this kind of work leaves out. Rows of the store, not
// code; what has no row demands nothing.
#pragma once

#include "core/domain/timeline.h"
#include "core/domain/work_order.h"

#include <optional>
#include <vector>

namespace sanbao {

enum class ProcessField {
    Grade,
    FaultCode,
    Cause,
    Technician,
    Appointment,
    Consent,      ///< the customer agreed to what it costs
    Action,       ///< what was done
    WorkingTime,  ///< hands-on work was recorded
    Test,         ///< the last test after repair was passed
    Photo,        ///< the order has a picture
    Upgrade,      ///< old and new component or firmware
    Confirmation, ///< the customer confirmed it, or why nobody did
    Told,         ///< the result was told to the customer
    HandOver      ///< the hand-over record is written
};
template <> struct Codes<ProcessField>
{
    static constexpr CodeTable<ProcessField, 14> table{{{ProcessField::Grade, "grade"},
                                                        {ProcessField::FaultCode, "fault"},
                                                        {ProcessField::Cause, "cause"},
                                                        {ProcessField::Technician, "technician"},
                                                        {ProcessField::Appointment, "appointment"},
                                                        {ProcessField::Consent, "consent"},
                                                        {ProcessField::Action, "action"},
                                                        {ProcessField::WorkingTime, "working_time"},
                                                        {ProcessField::Test, "test"},
                                                        {ProcessField::Photo, "photo"},
                                                        {ProcessField::Upgrade, "upgrade"},
                                                        {ProcessField::Confirmation, "confirmation"},
                                                        {ProcessField::Told, "told"},
                                                        {ProcessField::HandOver, "hand_over"}}};
};

struct ProcessStep
{
    ServiceType type = ServiceType::Repair;
    OrderState state = OrderState::Registered;
    bool isUsed = true;
    std::vector<ProcessField> fields; ///< needed before the order enters the state
    int limitMinutes = 0;             ///< opening minutes it may stay there; 0: no limit
    qint64 revision = -1;             ///< -1: not stored yet
};

/// What an order knows beside its own row.
struct ProcessFacts
{
    bool isConsented = true;
    bool hasWorkingTime = false;
    bool isTested = false;
    bool hasPhoto = false;
    bool hasUpgrade = false;
    bool wasTold = false;
    bool isHandedOver = false;
};

/// Work may do without these; the others are what every order goes through.
bool canBeLeftOut(OrderState state);

/// The step of the type and state, one without demands when there is no row.
ProcessStep stepOf(const std::vector<ProcessStep>& steps, ServiceType type, OrderState state);

/// What is still unknown of the order as it would be after the step.
std::vector<ProcessField> missingFields(const ProcessStep& step, const WorkOrder& after, const ProcessFacts& facts);

/// Since when the order has been in its state: the last entry of its story that led there.
Instant stateSince(const WorkOrder& order, const std::vector<TimelineEntry>& story);

QString fieldsText(const std::vector<ProcessField>& fields);
std::vector<ProcessField> fieldsOf(const QString& text);

} // namespace sanbao
