// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duration_words.h"

#include "core/service/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

QString durationWords(qint64 minutes)
{
    return durationText(std::max<qint64>(0, minutes));
}

QString remainingWords(qint64 minutesLeft)
{
    if (minutesLeft < 0)
        return QCoreApplication::translate("Durations", "%1 over").arg(durationWords(-minutesLeft));
    return QCoreApplication::translate("Durations", "%1 left").arg(durationWords(minutesLeft));
}

QString dayAndTimeWords(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime local = inZone(at, zone);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = localDay(now, zone).daysTo(local.date());
    if (days == 0)
        return QCoreApplication::translate("Durations", "today %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("Durations", "tomorrow %1").arg(time);
    if (days == -1)
        return QCoreApplication::translate("Durations", "yesterday %1").arg(time);
    if (local.date().year() == localDay(now, zone).year())
        return local.toString(QStringLiteral("MM-dd HH:mm"));
    return local.toString(QStringLiteral("yyyy-MM-dd"));
}

ClockFace runningClock(Instant startsAt, Instant dueAt, Instant now)
{
    ClockFace face;
    const qint64 leftMs = dueAt.ms - now.ms;
    face.words = remainingWords(leftMs < 0 ? std::min<qint64>(-1, leftMs / 60000) : leftMs / 60000);
    if (leftMs < 0) {
        face.fraction = 1.0;
        face.tone = ChipTone::Bad;
        return face;
    }
    const double whole = std::max<double>(1.0, double(dueAt.ms - startsAt.ms));
    face.fraction = std::clamp(double(now.ms - startsAt.ms) / whole, 0.0, 1.0);
    face.tone = face.fraction >= 0.75 || leftMs < 30 * 60000 ? ChipTone::Warn : ChipTone::Ok;
    return face;
}

} // namespace sanbao
