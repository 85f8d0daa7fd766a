// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

namespace sanbao {

QDateTime inZone(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone);
}

QDate localDay(Instant at, const QTimeZone& zone)
{
    return inZone(at, zone).date();
}

Instant startOfDay(QDate day, const QTimeZone& zone)
{
    return Instant(day.startOfDay(zone).toMSecsSinceEpoch());
}

Instant atWallTime(QDate day, int minuteOfDay, const QTimeZone& zone)
{
    const QDate onDay = day.addDays(minuteOfDay / 1440);
    const QTime time = QTime::fromMSecsSinceStartOfDay((minuteOfDay % 1440) * 60000);
    return Instant(QDateTime(onDay, time, zone).toMSecsSinceEpoch());
}

int monthOf(Instant at, const QTimeZone& zone)
{
    const QDate day = localDay(at, zone);
    return day.year() * 100 + day.month();
}

QString isoWithOffset(Instant at, const QTimeZone& zone)
{
    const QDateTime local = inZone(at, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(at.ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> parseInstant(const QString& text, const QTimeZone& zone)
{
    QString clean = text.trimmed();
    if (clean.size() > 10 && clean.at(10) == QLatin1Char(' '))
        clean[10] = QLatin1Char('T');
    if (clean.isEmpty() || clean.size() < 16)
        return std::nullopt;
    QDateTime parsed = QDateTime::fromString(clean, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed = QDateTime(parsed.date(), parsed.time(), zone);
    return parsed.isValid() ? std::optional<Instant>(Instant(parsed.toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace sanbao
