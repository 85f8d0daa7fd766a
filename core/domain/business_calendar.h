// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours, weekly rest, holidays and make-up working days, and the arithmetic of promises on them: when is a
// promise of n working minutes due, and how many working minutes lie between two moments, with pauses taken out once.
// One calendar value never changes after construction; an edit makes a new version.
#pragma once

#include "core/base/instant.h"

#include <array>
#include <optional>
#include <vector>

namespace sanbao {

/// Minutes of the local day, 0..1440, from < to.
struct OpenSpan
{
    int fromMinute = 0;
    int toMinute = 0;
    friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};

/// Opening hours of a week; 0 = Monday.
struct WeekPattern
{
    std::array<std::vector<OpenSpan>, 7> days;
    friend bool operator==(const WeekPattern&, const WeekPattern&) = default;
};

/// An exception for one day: empty = closed (a holiday), else open as given (a make-up day, special hours).
struct CalendarDay
{
    QDate day;
    std::vector<OpenSpan> open;
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// From (inclusive) to (exclusive). An interval that does not end after its start counts for nothing.
struct Interval
{
    Instant from;
    Instant to;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Overlapping and touching intervals joined, empty ones dropped, in order of time.
std::vector<Interval> unionOf(std::vector<Interval> intervals);

/// Overlapping and touching spans joined, clipped to the day, in order.
std::vector<OpenSpan> mergedSpans(std::vector<OpenSpan> spans);

/// The same hours Monday to Friday, closed at the weekend.
WeekPattern workingWeek(const std::vector<OpenSpan>& hours);

class BusinessCalendar final
{
public:
    /// Twenty-four hours on every day: for promises in calendar minutes.
    static BusinessCalendar always(QTimeZone zone);
    /// Of two exceptions for the same day the later one in the list counts.
    BusinessCalendar(const WeekPattern& week, const std::vector<CalendarDay>& exceptions, QTimeZone zone,
                     int version = 0);

    bool isAlways() const { return m_always; }
    int version() const { return m_version; }
    const QTimeZone& zone() const { return m_zone; }
    bool isOpenDay(QDate day) const;
    bool isOpenAt(Instant at) const;
    std::vector<OpenSpan> spansOn(QDate day) const;

    /// The earliest moment at which `minutes` open minutes outside the pauses have passed since `start`; `start` itself
    /// for nothing or less. Empty when the calendar does not open long
    /// enough within ten years.
    std::optional<Instant> addMinutes(Instant start, qint64 minutes, const std::vector<Interval>& pauses = {}) const;

    /// Open minutes outside the union of the pauses; counted in milliseconds, then truncated. 0 when `to` is not later.
    qint64 minutesBetween(Instant from, Instant to, const std::vector<Interval>& pauses = {}) const;

    /// The n-th open day after `day0`, which itself is not counted; `day0` for n <= 0. Invalid when none is found
    /// within ten years of searching.
    QDate addWorkingDays(QDate day0, int n) const;
    /// `day` itself when open, else the next open day: the last day of a legal term. Invalid when there is none.
    QDate rollToWorkingDay(QDate day) const;

private:
    struct Exception
    {
        qint64 day = 0; ///< days since 1970-01-01
        std::vector<OpenSpan> open;
    };
    struct OffsetChange
    {
        qint64 utcMs = 0;       ///< valid from here on
        qint64 offsetMs = 0;    ///< local = UTC + offset
        qint64 localSwitch = 0; ///< local times before this one still belong to the previous offset
    };

    explicit BusinessCalendar(QTimeZone zone);
    void readZone();
    const std::vector<OpenSpan>& spansOf(qint64 day) const;
    std::size_t changeAtUtc(qint64 utcMs) const;
    qint64 toUtc(qint64 localMs) const;
    qint64 localDayOf(qint64 utcMs) const;
    qint64 openMs(qint64 fromMs, qint64 toMs) const;
    qint64 plainWeeksFrom(qint64 day, qint64 endDay) const;
    std::optional<qint64> advance(qint64 fromMs, qint64 wantedMs, qint64 limitDay) const;

    bool m_always = false;
    int m_version = 0;
    QTimeZone m_zone;
    WeekPattern m_week;
    qint64 m_weekMs = 0;
    std::vector<Exception> m_exceptions; ///< sorted by day, one a day
    std::vector<OffsetChange> m_changes; ///< sorted, never empty
};

} // namespace sanbao
