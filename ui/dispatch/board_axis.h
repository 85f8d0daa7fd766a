// SPDX-License-Identifier: GPL-3.0-or-later
// Where a moment lies on the board: some days side by side, each with the same hours.
#pragma once

#include "core/base/instant.h"

namespace sanbao {

struct BoardAxis
{
    QDate first;
    int days = 1;
    int firstMinute = 9 * 60;
    int lastMinute = 18 * 60;
    QTimeZone zone;
    int left = 0;
    int width = 100;

    double dayWidth() const { return double(width) / days; }
    /// Clamped to the day's hours.
    int x(Instant at) const;
    int x(int day, int minute) const;
    /// The moment under a point, on the quarter hour below.
    Instant at(int x) const;
};

} // namespace sanbao
