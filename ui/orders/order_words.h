// SPDX-License-Identifier: GPL-3.0-or-later
// How orders look in lists and on their page: the tone of a state, what a promise clock shows.
#pragma once

#include "core/domain/order_list.h"
#include "core/domain/work_order.h"
#include "ui/models/duration_words.h"

namespace sanbao {

ChipTone stateTone(OrderState state);
/// The state with a sign of its own, so that it is told apart without colour: "◔ Registered".
QString stateWords(OrderState state);

/// The clock of a list row: running, paused, overdue, or how long the solution took.
ClockFace clockOf(const OrderRow& row, Instant now);
/// One promise of an order: running, paused, kept, missed or no longer needed.
ClockFace clockOf(const Promise& promise, Instant now, const QTimeZone& zone);

/// "2 h 05 min" from registration to closing, or until now while the order is open.
QString elapsedWords(const WorkOrder& order, Instant now);

} // namespace sanbao
