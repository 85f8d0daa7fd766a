// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields each step of an order's life asks for, and under which of them a broken rule is shown.
#pragma once

#include "core/domain/work_order_flow.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class StepField {
    Technician,
    Appointment,
    Wanted,
    Reason,
    Cause,
    FaultCode,
    Grade,
    Action,
    Result,
    AcceptedBy,
    ToldTo,
    ToldWay,
    Note,
    At
};

QString keyOf(StepField field);
/// In the order they are filled in.
std::vector<StepField> fieldsOf(OrderEventKind kind);
/// The row that a demand of the process is shown under; the key itself when it has none.
QString rowOf(const QString& demand);
StepField fieldOf(FlowRule rule, OrderEventKind kind);

/// "9", "930", "9:30" or "0930" as minutes of the day; empty when it is no time of day.
std::optional<int> parseTimeOfDay(const QString& text);
/// `now` for an empty text; a time of day is taken on the day of `now`, or on the day before when it lies ahead.
std::optional<Instant> parseMoment(const QString& text, Instant now, const QTimeZone& zone);

} // namespace sanbao
