// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/board_axis.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

int BoardAxis::x(int day, int minute) const
{
    const int within = std::clamp(minute, firstMinute, lastMinute) - firstMinute;
    return left + int(std::lround(dayWidth() * day + dayWidth() * within / std::max(1, lastMinute - firstMinute)));
}

int BoardAxis::x(Instant at) const
{
    const QDateTime local = inZone(at, zone);
    const int day = int(first.daysTo(local.date()));
    if (day < 0)
        return left;
    if (day >= days)
        return left + width;
    return x(day, local.time().hour() * 60 + local.time().minute());
}

Instant BoardAxis::at(int x) const
{
    const double along = std::clamp((x - left) / dayWidth(), 0.0, double(days) - 0.0001);
    const int day = int(along);
    const int minute = firstMinute + int((along - day) * (lastMinute - firstMinute) + 0.5);
    return atWallTime(first.addDays(day), minute / 15 * 15, zone);
}

} // namespace sanbao
