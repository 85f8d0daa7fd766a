// SPDX-License-Identifier: GPL-3.0-or-later
// Promises as documents: the command line's calculator and the stored form of a calendar.
#include "core/domain/promise_calculator.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sanbao;

namespace {

QJsonObject json(const char* text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject standard()
{
    return json(R"({
      "calendar": {"weekly": {"mon": [["09:00","18:00"]], "tue": [["09:00","18:00"]], "wed": [["09:00","18:00"]],
                              "thu": [["09:00","18:00"]], "fri": [["09:00","18:00"]]},
                   "holidays": ["2026-03-06"], "workdays": ["2026-03-07",
                                {"day": "2026-03-08", "hours": [["10:00","12:00"]]}],
                   "zone": "Asia/Shanghai"},
      "start": "2026-03-03T09:20:00+08:00", "target_minutes": 480,
      "pauses": [["2026-03-03T10:00:00+08:00","2026-03-04T11:30:00+08:00"],
                 ["2026-03-04T11:00:00+08:00","2026-03-04T15:00:00+08:00"]],
      "until": "2026-03-05T16:00:00+08:00"})");
}

QStringList fields(const Outcome<QJsonObject>& outcome)
{
    QStringList names;
    if (!outcome) {
        for (const FieldIssue& issue : outcome.error().issues)
            names.append(issue.field);
    }
    return names;
}

} // namespace

TEST_CASE("The calculator takes overlapping pauses out once")
{
    const QJsonObject answer = calculatePromise(standard()).value();
    CHECK(answer[QLatin1String("due")].toString() == QStringLiteral("2026-03-05T13:20:00+08:00"));
    CHECK(answer[QLatin1String("elapsed_minutes")].toInt() == 640);
    CHECK(answer[QLatin1String("gross_minutes")].toInt() == 1480);
    CHECK(answer.size() == 3);
}

TEST_CASE("Holidays close, make-up days have Monday's hours or their own")
{
    QJsonObject document = standard();
    document.remove(QStringLiteral("pauses"));
    document.remove(QStringLiteral("until"));
    document[QStringLiteral("start")] = QStringLiteral("2026-03-05T17:00:00+08:00");
    document[QStringLiteral("target_minutes")] = 60 + 9 * 60 + 30;
    const QJsonObject answer = calculatePromise(document).value();
    CHECK(answer[QLatin1String("due")].toString() == QStringLiteral("2026-03-08T10:30:00+08:00"));
    CHECK(answer[QLatin1String("elapsed_minutes")].isNull());
    CHECK(answer[QLatin1String("gross_minutes")].isNull());
}

TEST_CASE("The calendar always is open around the clock")
{
    QJsonObject document = standard();
    document[QStringLiteral("calendar")] = QStringLiteral("always");
    const QJsonObject answer = calculatePromise(document).value();
    // 40 minutes before the pause that lasts until 03-04 15:00, 440 after it
    CHECK(answer[QLatin1String("due")].toString() == QStringLiteral("2026-03-04T22:20:00+08:00"));
    CHECK(answer[QLatin1String("gross_minutes")].toInt() == 2 * 1440 + 400);
    CHECK(answer[QLatin1String("elapsed_minutes")].toInt() == 2 * 1440 + 400 - 29 * 60);
}

TEST_CASE("A calendar that never opens gives no due time")
{
    QJsonObject document = standard();
    document[QStringLiteral("calendar")] = json(R"({"weekly": {}})");
    const QJsonObject answer = calculatePromise(document).value();
    CHECK(answer[QLatin1String("due")].isNull());
    CHECK(answer[QLatin1String("elapsed_minutes")].toInt(-1) == 0);
}

TEST_CASE("Unknown entries are refused by name at every depth")
{
    QJsonObject document = standard();
    document.insert(QStringLiteral("colour"), 1);
    QJsonObject calendar = document[QStringLiteral("calendar")].toObject();
    calendar.insert(QStringLiteral("holiday"), QJsonArray());
    QJsonObject weekly = calendar[QStringLiteral("weekly")].toObject();
    weekly.insert(QStringLiteral("monday"), QJsonArray());
    calendar[QStringLiteral("weekly")] = weekly;
    document[QStringLiteral("calendar")] = calendar;
    CHECK(fields(calculatePromise(document)) ==
          QStringList({QStringLiteral("calendar.holiday"), QStringLiteral("calendar.weekly.monday"),
                       QStringLiteral("colour")}));
}

TEST_CASE("Wrong values are refused with the entry they stand in")
{
    const auto refused = [](const char* key, const QJsonValue& value) {
        QJsonObject document = standard();
        if (value.isUndefined())
            document.remove(QString::fromLatin1(key));
        else
            document[QString::fromLatin1(key)] = value;
        return fields(calculatePromise(document));
    };
    CHECK(refused("start", QJsonValue(QJsonValue::Undefined)) == QStringList({QStringLiteral("start")}));
    CHECK(refused("start", QStringLiteral("yesterday")) == QStringList({QStringLiteral("start")}));
    CHECK(refused("target_minutes", 1.5) == QStringList({QStringLiteral("target_minutes")}));
    CHECK(refused("target_minutes", -1) == QStringList({QStringLiteral("target_minutes")}));
    CHECK(refused("target_minutes", 1e300) == QStringList({QStringLiteral("target_minutes")}));
    CHECK(refused("until", 5) == QStringList({QStringLiteral("until")}));
    CHECK(refused("pauses", 5) == QStringList({QStringLiteral("pauses")}));
    CHECK(refused("calendar", QJsonValue(QJsonValue::Undefined)) == QStringList({QStringLiteral("calendar")}));
    CHECK(refused("calendar", json(R"({"weekly": {"mon": [["18:00","09:00"]]}})")) ==
          QStringList({QStringLiteral("calendar.weekly.mon")}));
    CHECK(refused("calendar", json(R"({"weekly": {"mon": [["09:00","25:00"]]}, "zone": "Mars/North"})")) ==
          QStringList({QStringLiteral("calendar.weekly.mon"), QStringLiteral("calendar.zone")}));
    CHECK(refused("calendar", json(R"({"weekly": {}, "holidays": ["2026-13-01"]})")) ==
          QStringList({QStringLiteral("calendar.holidays")}));
    CHECK(refused("calendar", json(R"({"weekly": {}, "holidays": ["2026-10-01"], "workdays": ["2026-10-01"]})")) ==
          QStringList({QStringLiteral("calendar.workdays")}));
}

TEST_CASE("A pause that ends before it starts is refused")
{
    QJsonObject document = standard();
    document[QStringLiteral("pauses")] = QJsonArray{
        QJsonArray{QStringLiteral("2026-03-04T11:00:00+08:00"), QStringLiteral("2026-03-04T10:00:00+08:00")}};
    CHECK(fields(calculatePromise(document)) == QStringList({QStringLiteral("pauses")}));
}

TEST_CASE("A calendar written as a document reads back the same")
{
    WeekPattern week = workingWeek({{540, 720}, {810, 1080}});
    week.days[5] = {{0, 1440}};
    const std::vector<CalendarDay> exceptions{{QDate(2026, 10, 1), {}}, {QDate(2026, 10, 10), {{605, 660}}}};
    const BusinessCalendar read =
        calendarFromJson(calendarToJson(week, exceptions, QTimeZone("Europe/Berlin")), 3).value();
    CHECK(read.version() == 3);
    CHECK(read.zone().id() == QByteArray("Europe/Berlin"));
    for (int offset = 0; offset < 14; ++offset) {
        const QDate one = QDate(2026, 9, 28).addDays(offset);
        const BusinessCalendar direct(week, exceptions, QTimeZone("Europe/Berlin"));
        CHECK(read.spansOn(one) == direct.spansOn(one));
    }
}
