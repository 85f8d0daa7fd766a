// SPDX-License-Identifier: GPL-3.0-or-later
// A moment: whole milliseconds since 1970-01-01T00:00:00Z. Stored as such in every *_at column. Local days and wall
// clocks exist only together with a zone, which is a setting of the store; China is never assumed to be +8.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <compare>
#include <optional>

namespace sanbao {

struct Instant
{
    qint64 ms = 0;

    constexpr Instant() = default;
    constexpr explicit Instant(qint64 milliseconds)
        : ms(milliseconds)
    {
    }
    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
    constexpr Instant plus(std::chrono::milliseconds duration) const { return Instant(ms + duration.count()); }
    /// Whole minutes from `earlier` to this moment, rounded towards zero.
    constexpr qint64 minutesSince(Instant earlier) const { return (ms - earlier.ms) / 60000; }
};

using MaybeInstant = std::optional<Instant>;

QDateTime inZone(Instant at, const QTimeZone& zone);
QDate localDay(Instant at, const QTimeZone& zone);
/// First moment of the local day (which is not always 00:00 where clocks change).
Instant startOfDay(QDate day, const QTimeZone& zone);
/// The moment at the local wall time; a skipped wall time moves forward.
Instant atWallTime(QDate day, int minuteOfDay, const QTimeZone& zone);
/// Number of the local month as yyyymm, for example 202603.
int monthOf(Instant at, const QTimeZone& zone);

/// "2026-03-02T09:05:00+08:00": ISO 8601 with offset, for JSON documents.
QString isoWithOffset(Instant at, const QTimeZone& zone);
/// Accepts ISO 8601 with offset or Z; without an offset the wall time is taken in `zone`. Also "2026-03-02 09:05".
std::optional<Instant> parseInstant(const QString& text, const QTimeZone& zone);

} // namespace sanbao
