// SPDX-License-Identifier: GPL-3.0-or-later
// Parts, costs, equipment and readings of a demo store, so that no page of them stands empty.
#pragma once

#include "core/service/workplace.h"

namespace sanbao {

/// Around the newest orders of the store; `clock` is moved inside the last weeks and left at `asOf`.
Done writeDemoStock(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed);

} // namespace sanbao
