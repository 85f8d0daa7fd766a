// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/callback.h"

#include <algorithm>

namespace sanbao {

QDate callDay(QDate due, QDate today, bool calledToday)
{
    return calledToday ? std::max(due, today.addDays(1)) : due;
}

std::optional<QDate> nextTry(QDate today, QDate wanted)
{
    if (!wanted.isValid())
        return today.addDays(1);
    return wanted > today ? std::optional<QDate>(wanted) : std::nullopt;
}

bool wasReached(CallOutcome outcome)
{
    return outcome == CallOutcome::Reached || outcome == CallOutcome::Declined;
}

} // namespace sanbao
