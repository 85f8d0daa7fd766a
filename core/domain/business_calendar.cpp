// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/business_calendar.h"

#include <algorithm>
#include <limits>

namespace sanbao {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kSearchDays = 3653; ///< ten years
constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr int kFirstZoneYear = 1900;
constexpr int kLastZoneYear = 2150;

constexpr qint64 floorDiv(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/// 0 = Monday; day 0 was a Thursday.
constexpr std::size_t weekdayOf(qint64 day)
{
    return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
}

qint64 dayNumber(QDate day)
{
    return day.toJulianDay() - kEpochJulianDay;
}

QDate dateOf(qint64 day)
{
    return QDate::fromJulianDay(day + kEpochJulianDay);
}

qint64 lengthMs(const std::vector<OpenSpan>& spans)
{
    qint64 sum = 0;
    for (const OpenSpan& span : spans)
        sum += qint64(span.toMinute - span.fromMinute) * kMinuteMs;
    return sum;
}

} // namespace

std::vector<Interval> unionOf(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval& one) { return one.to <= one.from; });
    std::sort(intervals.begin(), intervals.end(), [](const Interval& a, const Interval& b) { return a.from < b.from; });
    std::vector<Interval> joined;
    for (const Interval& one : intervals) {
        if (!joined.empty() && one.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, one.to);
        else
            joined.push_back(one);
    }
    return joined;
}

std::vector<OpenSpan> mergedSpans(std::vector<OpenSpan> spans)
{
    for (OpenSpan& span : spans) {
        span.fromMinute = std::max(span.fromMinute, 0);
        span.toMinute = std::min(span.toMinute, 1440);
    }
    std::erase_if(spans, [](const OpenSpan& span) { return span.toMinute <= span.fromMinute; });
    std::sort(spans.begin(), spans.end(),
              [](const OpenSpan& a, const OpenSpan& b) { return a.fromMinute < b.fromMinute; });
    std::vector<OpenSpan> joined;
    for (const OpenSpan& span : spans) {
        if (!joined.empty() && span.fromMinute <= joined.back().toMinute)
            joined.back().toMinute = std::max(joined.back().toMinute, span.toMinute);
        else
            joined.push_back(span);
    }
    return joined;
}

WeekPattern workingWeek(const std::vector<OpenSpan>& hours)
{
    WeekPattern week;
    std::fill_n(week.days.begin(), 5, hours);
    return week;
}

BusinessCalendar::BusinessCalendar(QTimeZone zone)
    : m_zone(std::move(zone))
{
    readZone();
}

BusinessCalendar BusinessCalendar::always(QTimeZone zone)
{
    BusinessCalendar calendar(std::move(zone));
    calendar.m_always = true;
    calendar.m_week.days.fill({OpenSpan{0, 1440}});
    calendar.m_weekMs = 7 * kDayMs;
    return calendar;
}

BusinessCalendar::BusinessCalendar(const WeekPattern& week, const std::vector<CalendarDay>& exceptions, QTimeZone zone,
                                   int version)
    : BusinessCalendar(std::move(zone))
{
    m_version = version;
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        m_week.days[day] = mergedSpans(week.days[day]);
        m_weekMs += lengthMs(m_week.days[day]);
    }
    for (const CalendarDay& exception : exceptions) {
        if (exception.day.isValid())
            m_exceptions.push_back({dayNumber(exception.day), mergedSpans(exception.open)});
    }
    std::stable_sort(m_exceptions.begin(), m_exceptions.end(),
                     [](const Exception& a, const Exception& b) { return a.day < b.day; });
    std::vector<Exception> last;
    for (Exception& exception : m_exceptions) {
        if (!last.empty() && last.back().day == exception.day)
            last.back() = std::move(exception);
        else
            last.push_back(std::move(exception));
    }
    m_exceptions = std::move(last);
}

// ---- the zone: offsets are read once, because asking the time-zone library for every day is a hundred times slower

void BusinessCalendar::readZone()
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    const QDateTime first = QDateTime(QDate(kFirstZoneYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last = QDateTime(QDate(kLastZoneYear, 1, 1), QTime(0, 0), Qt::UTC);
    const qint64 start = qint64(m_zone.offsetFromUtc(first)) * 1000;
    m_changes.push_back({std::numeric_limits<qint64>::min() / 2, start, std::numeric_limits<qint64>::min() / 2});
    if (!m_zone.hasTransitions())
        return;
    for (const QTimeZone::OffsetData& change : m_zone.transitions(first, last)) {
        const qint64 utc = change.atUtc.toMSecsSinceEpoch();
        const qint64 offset = qint64(change.offsetFromUtc) * 1000;
        const qint64 before = m_changes.back().offsetMs;
        if (offset != before)
            m_changes.push_back({utc, offset, utc + std::max(offset, before)});
    }
}

std::size_t BusinessCalendar::changeAtUtc(qint64 utcMs) const
{
    const auto after = std::upper_bound(m_changes.begin() + 1, m_changes.end(), utcMs,
                                        [](qint64 at, const OffsetChange& change) { return at < change.utcMs; });
    return static_cast<std::size_t>(after - m_changes.begin()) - 1;
}

qint64 BusinessCalendar::toUtc(qint64 localMs) const
{
    const auto after = std::upper_bound(m_changes.begin() + 1, m_changes.end(), localMs,
                                        [](qint64 at, const OffsetChange& change) { return at < change.localSwitch; });
    return localMs - (after - 1)->offsetMs;
}

qint64 BusinessCalendar::localDayOf(qint64 utcMs) const
{
    return floorDiv(utcMs + m_changes[changeAtUtc(utcMs)].offsetMs, kDayMs);
}

// ---- days

const std::vector<OpenSpan>& BusinessCalendar::spansOf(qint64 day) const
{
    const auto found = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), day,
                                        [](const Exception& exception, qint64 at) { return exception.day < at; });
    if (found != m_exceptions.end() && found->day == day)
        return found->open;
    return m_week.days[weekdayOf(day)];
}

bool BusinessCalendar::isOpenDay(QDate day) const
{
    return day.isValid() && !spansOf(dayNumber(day)).empty();
}

std::vector<OpenSpan> BusinessCalendar::spansOn(QDate day) const
{
    return day.isValid() ? spansOf(dayNumber(day)) : std::vector<OpenSpan>();
}

bool BusinessCalendar::isOpenAt(Instant at) const
{
    return m_always || openMs(at.ms, at.ms + 1) > 0;
}

/// How many whole weeks from `day` on (and before `endDay`) have neither an exception nor a change of the clocks, so
/// that each of them is exactly one week of the pattern.
qint64 BusinessCalendar::plainWeeksFrom(qint64 day, qint64 endDay) const
{
    const auto exception = std::lower_bound(m_exceptions.begin(), m_exceptions.end(), day,
                                            [](const Exception& one, qint64 at) { return one.day < at; });
    if (exception != m_exceptions.end())
        endDay = std::min(endDay, exception->day);
    const auto change = std::lower_bound(m_changes.begin() + 1, m_changes.end(), (day - 1) * kDayMs,
                                         [](const OffsetChange& one, qint64 at) { return one.localSwitch < at; });
    if (change != m_changes.end())
        endDay = std::min(endDay, floorDiv(change->localSwitch, kDayMs) - 1);
    return std::max<qint64>((endDay - day) / 7, 0);
}

// ---- open time between two moments

qint64 BusinessCalendar::openMs(qint64 fromMs, qint64 toMs) const
{
    if (toMs <= fromMs)
        return 0;
    if (m_always)
        return toMs - fromMs;
    const qint64 firstDay = localDayOf(fromMs);
    const qint64 lastDay = localDayOf(toMs);
    qint64 sum = 0;
    for (qint64 day = firstDay; day <= lastDay;) {
        const qint64 weeks = day > firstDay && lastDay - day >= 7 ? plainWeeksFrom(day, lastDay) : 0;
        if (weeks > 0) {
            sum += weeks * m_weekMs;
            day += weeks * 7;
            continue;
        }
        for (const OpenSpan& span : spansOf(day)) {
            const qint64 opens = std::max(toUtc(day * kDayMs + span.fromMinute * kMinuteMs), fromMs);
            const qint64 closes = std::min(toUtc(day * kDayMs + span.toMinute * kMinuteMs), toMs);
            sum += std::max<qint64>(closes - opens, 0);
        }
        ++day;
    }
    return sum;
}

/// The moment when `wantedMs` (> 0) open milliseconds have passed since `fromMs`.
std::optional<qint64> BusinessCalendar::advance(qint64 fromMs, qint64 wantedMs, qint64 limitDay) const
{
    if (m_always)
        return fromMs + wantedMs;
    const qint64 firstDay = localDayOf(fromMs);
    qint64 left = wantedMs;
    for (qint64 day = firstDay; day <= limitDay;) {
        // The last of the weeks is always walked day by day: the promise may end in it.
        qint64 weeks = day > firstDay && (m_weekMs == 0 || left > m_weekMs) ? plainWeeksFrom(day, limitDay) : 0;
        if (m_weekMs > 0)
            weeks = std::min(weeks, (left - 1) / m_weekMs);
        if (weeks > 0) {
            left -= weeks * m_weekMs;
            day += weeks * 7;
            continue;
        }
        for (const OpenSpan& span : spansOf(day)) {
            const qint64 opens = std::max(toUtc(day * kDayMs + span.fromMinute * kMinuteMs), fromMs);
            const qint64 open = toUtc(day * kDayMs + span.toMinute * kMinuteMs) - opens;
            if (open >= left)
                return opens + left;
            left -= std::max<qint64>(open, 0);
        }
        ++day;
    }
    return std::nullopt;
}

std::optional<Instant> BusinessCalendar::addMinutes(Instant start, qint64 minutes,
                                                    const std::vector<Interval>& pauses) const
{
    if (minutes <= 0)
        return start;
    const qint64 limitDay = localDayOf(start.ms) + kSearchDays;
    if (minutes > kSearchDays * 1440)
        return std::nullopt;
    qint64 left = minutes * kMinuteMs;
    qint64 from = start.ms;
    for (const Interval& pause : unionOf(pauses)) {
        if (pause.to.ms <= from)
            continue;
        const qint64 open = openMs(from, pause.from.ms);
        if (open >= left)
            break;
        left -= open;
        from = pause.to.ms;
    }
    const std::optional<qint64> due = advance(from, left, std::max(limitDay, localDayOf(from)));
    return due ? std::optional<Instant>(Instant(*due)) : std::nullopt;
}

qint64 BusinessCalendar::minutesBetween(Instant from, Instant to, const std::vector<Interval>& pauses) const
{
    qint64 sum = openMs(from.ms, to.ms);
    for (const Interval& pause : unionOf(pauses))
        sum -= openMs(std::max(pause.from.ms, from.ms), std::min(pause.to.ms, to.ms));
    return sum / kMinuteMs;
}

// ---- working days

QDate BusinessCalendar::addWorkingDays(QDate day0, int n) const
{
    if (!day0.isValid() || n <= 0)
        return day0;
    qint64 day = dayNumber(day0);
    for (qint64 closedRun = 0; closedRun < kSearchDays; ++closedRun) {
        ++day;
        if (spansOf(day).empty())
            continue;
        closedRun = 0;
        if (--n == 0)
            return dateOf(day);
    }
    return {};
}

QDate BusinessCalendar::rollToWorkingDay(QDate day) const
{
    if (!day.isValid() || isOpenDay(day))
        return day;
    return addWorkingDays(day, 1);
}

} // namespace sanbao
