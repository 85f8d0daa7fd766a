// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager of the demo did with his figures: costs and budgets of a year, targets and objectives, alerts with
// cause and action, reviews of past months, plans for the coming weeks. A fixed small number of everything.
#pragma once

#include "core/service/workplace.h"

namespace sanbao {

/// Before the figures are summed up: costs and parts of past months.
Done writeDemoCosts(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed);

/// Once the figures are summed up. Moves `clock` through the last months and leaves it at `asOf`.
Done writeDemoSteering(Workplace& place, ManualClock& clock, Instant asOf);

} // namespace sanbao
