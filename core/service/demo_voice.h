// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers of the demo say beside the grades of their surveys: effort, comments from elsewhere, feedback,
// complaints on their way, campaigns with results, and what the store made of it. A fixed small number of everything.
#pragma once

#include "core/service/workplace.h"

namespace sanbao {

/// Moves `clock` through the months before `asOf` and leaves it there.
Done writeDemoVoice(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed);

/// Feedback of the last months and comments read in from elsewhere; part of the above.
Done writeDemoFeedback(Workplace& place, ManualClock& clock, Instant asOf);

} // namespace sanbao
