// SPDX-License-Identifier: GPL-3.0-or-later
// A service-level target in words, the same on agreements, slips and in the order: business time is told in hours,
// because a business day has fewer than 24 of them.
#pragma once

#include "core/domain/codes.h"

#include <QString>

namespace sanbao {

/// "30 min (Business time)", "27 h (Business time)", "24 h".
QString targetText(int minutes, TimeBase base);

} // namespace sanbao
