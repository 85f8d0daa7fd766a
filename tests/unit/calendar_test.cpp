// SPDX-License-Identifier: GPL-3.0-or-later
// Working time and working days against the official 2026 table and hand-computed days; and against a plain count of
// minutes for random calendars and pauses.
#include "core/domain/business_calendar.h"
#include "core/domain/official_calendar.h"

#include "tests/support/catch.h"

#include <QJsonArray>

#include <random>

using namespace sanbao;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Instant at(const char* text, const QTimeZone& zone = kShanghai)
{
    return parseInstant(QString::fromLatin1(text), zone).value();
}

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

std::string wall(std::optional<Instant> moment, const QTimeZone& zone = kShanghai)
{
    return moment ? inZone(*moment, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() : "never";
}

BusinessCalendar official()
{
    return officialWorkingDays(kShanghai);
}

BusinessCalendar everyDay()
{
    WeekPattern week;
    week.days.fill({OpenSpan{540, 1080}});
    return BusinessCalendar(week, {}, kShanghai);
}

/// Counts open minutes one by one with the slow date functions only.
qint64 countMinutes(const BusinessCalendar& calendar, Instant from, Instant to, const std::vector<Interval>& pauses)
{
    qint64 sum = 0;
    for (qint64 ms = from.ms; ms < to.ms; ms += 60'000) {
        const QDateTime local = inZone(Instant(ms), calendar.zone());
        const int minute = local.time().hour() * 60 + local.time().minute();
        bool open = false;
        for (const OpenSpan& span : calendar.spansOn(local.date()))
            open = open || (minute >= span.fromMinute && minute < span.toMinute);
        for (const Interval& pause : pauses)
            open = open && !(ms >= pause.from.ms && ms < pause.to.ms);
        sum += open ? 1 : 0;
    }
    return sum;
}

BusinessCalendar randomCalendar(std::mt19937& random, const QTimeZone& zone, QDate around)
{
    const auto pick = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    const auto hours = [&] {
        std::vector<OpenSpan> spans;
        for (int count = pick(0, 3); count > 0; --count) {
            const int from = pick(0, 1380);
            spans.push_back({from, pick(from + 1, 1440)});
        }
        return spans;
    };
    WeekPattern week;
    for (std::vector<OpenSpan>& spans : week.days)
        spans = hours();
    std::vector<CalendarDay> exceptions;
    for (int count = pick(0, 6); count > 0; --count)
        exceptions.push_back({around.addDays(pick(-5, 40)), hours()});
    return BusinessCalendar(week, exceptions, zone);
}

} // namespace

TEST_CASE("Promises end where the official working days of 2026 say")
{
    const BusinessCalendar calendar = official();
    const auto due = [&calendar](const char* from, qint64 minutes) {
        return wall(calendar.addMinutes(at(from), minutes));
    };
    CHECK(due("2026-02-13 17:45", 30) == "2026-02-14 09:15:00"); // make-up Saturday
    CHECK(due("2026-02-13 17:45", 8 * 60) == "2026-02-14 16:45:00");
    CHECK(due("2026-02-13 17:45", 24 * 60) == "2026-02-25 14:45:00");
    CHECK(due("2026-03-07 10:00", 30) == "2026-03-09 09:30:00");
    CHECK(due("2026-03-09 07:10", 30) == "2026-03-09 09:30:00");
    CHECK(due("2026-03-09 21:00", 30) == "2026-03-10 09:30:00");
    CHECK(due("2026-03-09 18:00", 30) == "2026-03-10 09:30:00");
    CHECK(due("2026-03-09 17:30", 30) == "2026-03-09 18:00:00"); // the same day, not the next opening
    CHECK(due("2026-03-09 20:00", 0) == "2026-03-09 20:00:00");
    CHECK(due("2026-03-09 17:30", -5) == "2026-03-09 17:30:00");
}

TEST_CASE("The same span counts differently in three calendars")
{
    const Instant from = at("2026-02-13 17:45");
    const Instant to = at("2026-02-24 09:10");
    CHECK(official().minutesBetween(from, to) == 565);
    CHECK(everyDay().minutesBetween(from, to) == 5425);
    CHECK(BusinessCalendar::always(kShanghai).minutesBetween(from, to) == 15325);
    CHECK(official().minutesBetween(to, from) == 0);
    CHECK(official().minutesBetween(from, from) == 0);
}

TEST_CASE("Overlapping pauses are taken out once")
{
    const BusinessCalendar calendar = official();
    const std::vector<Interval> pauses{{at("2026-03-03 10:00"), at("2026-03-04 11:30")},
                                       {at("2026-03-04 11:00"), at("2026-03-04 15:00")}};
    const Instant from = at("2026-03-03 09:20");
    const Instant to = at("2026-03-05 16:00");
    CHECK(calendar.minutesBetween(from, to) == 1480);
    CHECK(calendar.minutesBetween(from, to, pauses) == 640);
    CHECK(wall(calendar.addMinutes(from, 8 * 60, pauses)) == "2026-03-05 13:20:00");
    CHECK(unionOf(pauses) == std::vector<Interval>{{at("2026-03-03 10:00"), at("2026-03-04 15:00")}});
}

TEST_CASE("A promise that ends when a pause begins is due then")
{
    const BusinessCalendar calendar = official();
    const std::vector<Interval> pause{{at("2026-03-03 10:00"), at("2026-03-03 12:00")}};
    CHECK(wall(calendar.addMinutes(at("2026-03-03 09:30"), 30, pause)) == "2026-03-03 10:00:00");
    CHECK(wall(calendar.addMinutes(at("2026-03-03 09:30"), 31, pause)) == "2026-03-03 12:01:00");
    CHECK(wall(calendar.addMinutes(at("2026-03-03 11:00"), 30, pause)) == "2026-03-03 12:30:00");
    CHECK(wall(calendar.addMinutes(at("2026-03-03 13:00"), 30, pause)) == "2026-03-03 13:30:00");
    const std::vector<Interval> empty{{at("2026-03-03 12:00"), at("2026-03-03 10:00")}};
    CHECK(wall(calendar.addMinutes(at("2026-03-03 09:30"), 45, empty)) == "2026-03-03 10:15:00");
}

TEST_CASE("Split shifts, overlapping hours and seconds are counted exactly")
{
    WeekPattern week;
    week.days.fill({OpenSpan{810, 1080}, OpenSpan{540, 700}, OpenSpan{690, 720}, OpenSpan{1500, 1600}, OpenSpan{5, 5}});
    const BusinessCalendar calendar(week, {}, kShanghai, 7);
    CHECK(calendar.version() == 7);
    CHECK(calendar.spansOn(day("2026-03-09")) == std::vector<OpenSpan>{{540, 720}, {810, 1080}});
    CHECK(wall(calendar.addMinutes(at("2026-03-09 11:50"), 20)) == "2026-03-09 13:40:00");
    CHECK(wall(calendar.addMinutes(at("2026-03-09 11:59:30"), 1)) == "2026-03-09 13:30:30");
    CHECK(calendar.minutesBetween(at("2026-03-09 11:59:30"), at("2026-03-09 13:30:29")) == 0);
    CHECK(calendar.minutesBetween(at("2026-03-09 11:59:30"), at("2026-03-09 13:30:30")) == 1);
    CHECK(calendar.isOpenAt(at("2026-03-09 11:59")));
    CHECK_FALSE(calendar.isOpenAt(at("2026-03-09 12:00")));
}

TEST_CASE("A calendar that never opens has no due time")
{
    const BusinessCalendar closed(WeekPattern(), {}, kShanghai);
    CHECK_FALSE(closed.addMinutes(at("2026-03-09 11:50"), 1).has_value());
    CHECK(closed.minutesBetween(at("2026-01-01 00:00"), at("2036-01-01 00:00")) == 0);
    CHECK_FALSE(closed.addWorkingDays(day("2026-03-09"), 1).isValid());
    CHECK_FALSE(closed.rollToWorkingDay(day("2026-03-09")).isValid());
    const BusinessCalendar once(WeekPattern(), {{day("2034-05-01"), {OpenSpan{0, 60}}}}, kShanghai);
    CHECK(wall(once.addMinutes(at("2026-03-09 11:50"), 60)) == "2034-05-01 01:00:00");
    CHECK_FALSE(once.addMinutes(at("2026-03-09 11:50"), 61).has_value());
}

TEST_CASE("Of two exceptions for one day the later one counts")
{
    const BusinessCalendar calendar(
        workingWeek({{540, 1080}}),
        {{day("2026-03-10"), {}}, {day("2026-03-09"), {}}, {day("2026-03-10"), {{600, 660}}}}, kShanghai);
    CHECK_FALSE(calendar.isOpenDay(day("2026-03-09")));
    CHECK(calendar.spansOn(day("2026-03-10")) == std::vector<OpenSpan>{{600, 660}});
}

TEST_CASE("Working days for legal limits leave out the first day and the days off")
{
    const BusinessCalendar calendar = official();
    struct Row
    {
        const char* received;
        int count;
        const char* expected;
    };
    for (const Row& row : {Row{"2026-02-10", 7, "2026-02-26"},
                           {"2026-02-10", 10, "2026-03-02"},
                           {"2026-02-10", 45, "2026-04-21"},
                           {"2026-04-28", 7, "2026-05-11"},
                           {"2026-04-28", 10, "2026-05-14"},
                           {"2026-04-28", 45, "2026-07-03"},
                           {"2026-09-18", 7, "2026-09-29"},
                           {"2026-09-18", 10, "2026-10-09"},
                           {"2026-09-18", 45, "2026-11-26"},
                           {"2026-09-29", 7, "2026-10-14"},
                           {"2026-09-29", 10, "2026-10-19"},
                           {"2026-09-29", 45, "2026-12-07"}})
        CHECK(calendar.addWorkingDays(day(row.received), row.count) == day(row.expected));
    CHECK(calendar.addWorkingDays(day("2026-02-10"), 0) == day("2026-02-10"));
}

TEST_CASE("A term that ends on a day off ends on the next working day")
{
    const BusinessCalendar calendar = official();
    struct Row
    {
        const char* from;
        int days;
        const char* nominal;
        const char* rolled;
    };
    for (const Row& row : {Row{"2026-02-08", 7, "2026-02-15", "2026-02-24"},
                           {"2026-02-08", 15, "2026-02-23", "2026-02-24"},
                           {"2026-04-24", 7, "2026-05-01", "2026-05-06"},
                           {"2026-04-24", 15, "2026-05-09", "2026-05-09"},
                           {"2026-09-24", 7, "2026-10-01", "2026-10-08"},
                           {"2026-09-24", 15, "2026-10-09", "2026-10-09"}}) {
        CHECK(day(row.from).addDays(row.days) == day(row.nominal));
        CHECK(calendar.rollToWorkingDay(day(row.nominal)) == day(row.rolled));
    }
}

TEST_CASE("The shipped holiday tables are whole and say what they are")
{
    const OfficialYear known = shippedOfficialYear(2026).value();
    CHECK(known.status == OfficialYear::Status::Official);
    const auto count = [&known](bool off) {
        return std::count_if(known.days.begin(), known.days.end(),
                             [off](const OfficialDay& one) { return one.off == off; });
    };
    CHECK(count(true) == 33); // 3 + 9 + 3 + 5 + 3 + 3 + 7
    CHECK(count(false) == 6);
    for (const OfficialDay& one : known.days) {
        CHECK_FALSE(one.name.isEmpty());
        if (!one.off)
            CHECK(one.day.dayOfWeek() >= 6);
    }
    const OfficialYear next = shippedOfficialYear(2027).value();
    CHECK(next.status == OfficialYear::Status::Expected);
    CHECK(next.days.size() == 13); // the statutory days of the year
    CHECK(shippedOfficialYear(1999).error().kind == FailureKind::NotFound);
}

TEST_CASE("A holiday table with a wrong line is refused by that line")
{
    const auto entry = [](const char* date, const QJsonValue& off) {
        return QJsonObject{{QStringLiteral("day"), QString::fromLatin1(date)}, {QStringLiteral("off"), off}};
    };
    QJsonObject document{{QStringLiteral("year"), 2027},
                         {QStringLiteral("status"), QStringLiteral("official")},
                         {QStringLiteral("days"), QJsonArray{entry("2027-01-01", true)}}};
    CHECK(parseOfficialYear(document).has_value());
    document[QStringLiteral("days")] = QJsonArray{entry("2027-01-01", true), entry("2026-01-02", true),
                                                  entry("2027-01-01", false), entry("2027-01-05", QJsonValue())};
    const Failure failure = parseOfficialYear(document).error();
    REQUIRE(failure.issues.size() == 3);
    CHECK(failure.issues[0].field == QStringLiteral("days[1]"));
    CHECK(failure.issues[1].field == QStringLiteral("days[2]"));
    CHECK(failure.issues[2].field == QStringLiteral("days[3]"));
    document.insert(QStringLiteral("colour"), 1);
    CHECK(parseOfficialYear(document).error().issues.front().field == QStringLiteral("colour"));
}

TEST_CASE("Random calendars agree with a count minute by minute")
{
    std::mt19937 random(20260302);
    const auto pick = [&random](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    // Shanghai, a zone whose clocks change in March and October, and the summer times China had until 1991.
    struct Place
    {
        const char* zone;
        const char* start;
    };
    for (const Place& place : {Place{"Asia/Shanghai", "2026-02-10"},
                               {"Europe/Berlin", "2026-03-20"},
                               {"Europe/Berlin", "2026-10-15"},
                               {"Asia/Shanghai", "1988-04-01"}}) {
        const QTimeZone zone(place.zone);
        for (int round = 0; round < 12; ++round) {
            const BusinessCalendar calendar = randomCalendar(random, zone, day(place.start));
            const Instant from = startOfDay(day(place.start), zone).plus(std::chrono::minutes(pick(0, 3000)));
            const Instant to = from.plus(std::chrono::minutes(pick(0, 40'000)));
            std::vector<Interval> pauses;
            for (int count = pick(0, 5); count > 0; --count) {
                const Instant stops = from.plus(std::chrono::minutes(pick(-2000, 40'000)));
                pauses.push_back({stops, stops.plus(std::chrono::minutes(pick(0, 6000)))});
            }
            const qint64 counted = countMinutes(calendar, from, to, pauses);
            REQUIRE(calendar.minutesBetween(from, to, pauses) == counted);
            REQUIRE(calendar.minutesBetween(from, to) == countMinutes(calendar, from, to, {}));
            if (counted == 0)
                continue;
            const Instant due = calendar.addMinutes(from, counted, pauses).value();
            REQUIRE(due <= to);
            REQUIRE(calendar.minutesBetween(from, due, pauses) == counted);
            REQUIRE(calendar.minutesBetween(from, Instant(due.ms - 1), pauses) == counted - 1);
        }
    }
}

TEST_CASE("On the days clocks change the shop opens and closes at the wall time")
{
    const QTimeZone berlin("Europe/Berlin");
    for (const char* text : {"2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"}) {
        for (const int opens : {60, 119, 120, 150, 179, 180, 240}) {
            WeekPattern week;
            week.days.fill({OpenSpan{opens, 600}});
            const BusinessCalendar calendar(week, {}, berlin);
            const Instant midnight = startOfDay(day(text), berlin);
            const Instant opening = calendar.addMinutes(midnight, 1).value().plus(std::chrono::minutes(-1));
            const Instant closing = atWallTime(day(text), 600, berlin);
            INFO(text << " " << opens);
            // a skipped wall time moves forward; of a repeated one either pass will do
            CHECK(inZone(opening, berlin).time() == inZone(atWallTime(day(text), opens, berlin), berlin).time());
            CHECK(calendar.minutesBetween(midnight, closing.plus(std::chrono::hours(1))) ==
                  closing.minutesSince(opening));
        }
    }
}

TEST_CASE("Long spans that skip whole weeks count the same as their parts")
{
    const BusinessCalendar calendar = official();
    const Instant from = at("2025-11-05 10:17");
    qint64 sum = 0;
    Instant last = from;
    for (int step = 1; step <= 900; ++step) {
        const Instant next = from.plus(std::chrono::minutes(1440 * step));
        sum += calendar.minutesBetween(last, next);
        last = next;
        if (step % 50 != 0)
            continue;
        REQUIRE(calendar.minutesBetween(from, next) == sum);
        REQUIRE(calendar.minutesBetween(from, calendar.addMinutes(from, sum).value()) == sum);
    }
}

TEST_CASE("Adding working minutes in parts reaches the same moment as at once")
{
    const BusinessCalendar calendar = official();
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Instant from = at("2026-01-01 00:00").plus(std::chrono::minutes(random() % 500'000));
        const qint64 first = random() % 5000;
        const qint64 second = 1 + random() % 5000;
        const Instant middle = calendar.addMinutes(from, first).value();
        REQUIRE(calendar.addMinutes(middle, second) == calendar.addMinutes(from, first + second));
    }
}
