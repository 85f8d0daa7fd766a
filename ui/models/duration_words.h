// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people say them: "18 min", "1 h 05 min", "3 d", and a promise's remaining or overrun time.
#pragma once

#include "core/base/instant.h"
#include "ui/style/theme.h"

#include <QString>

namespace sanbao {

/// 0 or more minutes: "18 min", "1 h 05 min", "3 h", "2 d 4 h".
QString durationWords(qint64 minutes);
/// "18 min left" or "41 min over".
QString remainingWords(qint64 minutesLeft);
/// "today 18:00", "tomorrow 10:00", "11-26 10:00", "2025-11-26": a moment as seen from `now` in the store's zone.
QString dayAndTimeWords(Instant at, Instant now, const QTimeZone& zone);

/// What a promise clock shows.
struct ClockFace
{
    double fraction = -1.0; ///< used part of the promised time; negative: words only
    ChipTone tone = ChipTone::Ok;
    QString words;
};
/// A running promise between its start and its due time. Warn from three quarters of the time or under 30 minutes left.
ClockFace runningClock(Instant startsAt, Instant dueAt, Instant now);

} // namespace sanbao
