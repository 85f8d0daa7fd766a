// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise_calculator.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>

namespace sanbao {

namespace {

constexpr std::array<const char*, 7> kDayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr double kMostMinutes = 1e9;

QString dayKey(std::size_t weekday)
{
    return QString::fromLatin1(kDayKeys[weekday]);
}

/// Reads one document and collects everything that is wrong with it.
class Reader final
{
public:
    std::vector<FieldIssue> issues;

    void refuse(const QString& field, const QString& message) { issues.push_back({field, message}); }
    void refuseUnknown(const QJsonObject& object, const QStringList& known, const QString& path)
    {
        for (const QString& key : object.keys()) {
            if (!known.contains(key))
                refuse(path + key,
                       QCoreApplication::translate("PromiseCalculator", "The entry \"%1\" is not known here.")
                           .arg(path + key));
        }
    }
    QJsonArray list(const QJsonValue& value, const QString& field)
    {
        if (!value.isArray() && !value.isUndefined())
            refuse(field, QCoreApplication::translate("PromiseCalculator", "\"%1\" must be a list.").arg(field));
        return value.toArray();
    }
    QDate day(const QJsonValue& value, const QString& field)
    {
        const QString text = value.toString();
        const QDate found = QDate::fromString(text, Qt::ISODate);
        if (found.isValid() && text.size() == 10)
            return found;
        refuse(field,
               QCoreApplication::translate("PromiseCalculator", "\"%1\" in \"%2\" is not a day such as 2026-10-01.")
                   .arg(text, field));
        return {};
    }
    Instant instant(const QJsonValue& value, const QTimeZone& zone, const QString& field)
    {
        const std::optional<Instant> found = parseInstant(value.toString(), zone);
        if (!found)
            refuse(field,
                   QCoreApplication::translate("PromiseCalculator",
                                               "\"%1\" in \"%2\" is not a moment such as 2026-03-02T09:05:00+08:00.")
                       .arg(value.toString(), field));
        return found.value_or(Instant());
    }
    std::vector<OpenSpan> hours(const QJsonValue& value, const QString& field);
    void readWeek(const QJsonValue& value, WeekPattern& week);
    void readExceptions(const QJsonObject& document, const WeekPattern& week, std::vector<CalendarDay>& exceptions);
    QTimeZone zone(const QJsonValue& value);
    std::vector<Interval> pauses(const QJsonValue& value, const QTimeZone& zone);
};

/// "09:30" gives 570, "24:00" gives 1440; -1 for anything else.
int minuteOfDay(const QString& text)
{
    if (text == QLatin1String("24:00"))
        return 1440;
    const QTime time = QTime::fromString(text, text.size() == 4 ? QStringLiteral("H:mm") : QStringLiteral("HH:mm"));
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

std::vector<OpenSpan> Reader::hours(const QJsonValue& value, const QString& field)
{
    std::vector<OpenSpan> spans;
    for (const QJsonValue& entry : list(value, field)) {
        const QJsonArray pair = entry.toArray();
        const OpenSpan span{minuteOfDay(pair.at(0).toString()), minuteOfDay(pair.at(1).toString())};
        if (pair.size() != 2 || span.fromMinute < 0 || span.toMinute <= span.fromMinute)
            refuse(field,
                   QCoreApplication::translate(
                       "PromiseCalculator",
                       "Opening hours in \"%1\" are pairs such as [\"09:00\", \"18:00\"] that end after they start; "
                       "hours past midnight belong to the next day.")
                       .arg(field));
        else
            spans.push_back(span);
    }
    return mergedSpans(spans);
}

void Reader::readWeek(const QJsonValue& value, WeekPattern& week)
{
    if (!value.isObject()) {
        refuse(QStringLiteral("calendar.weekly"),
               QCoreApplication::translate("PromiseCalculator", "The calendar needs \"weekly\" opening hours."));
        return;
    }
    QStringList known;
    for (std::size_t at = 0; at < week.days.size(); ++at)
        known.append(dayKey(at));
    refuseUnknown(value.toObject(), known, QStringLiteral("calendar.weekly."));
    for (std::size_t at = 0; at < week.days.size(); ++at)
        week.days[at] = hours(value[dayKey(at)], QStringLiteral("calendar.weekly.") + dayKey(at));
}

void Reader::readExceptions(const QJsonObject& document, const WeekPattern& week, std::vector<CalendarDay>& exceptions)
{
    QList<QDate> closed;
    for (const QJsonValue& entry : list(document[QLatin1String("holidays")], QStringLiteral("calendar.holidays"))) {
        closed.append(day(entry, QStringLiteral("calendar.holidays")));
        exceptions.push_back({closed.back(), {}});
    }
    const QString field = QStringLiteral("calendar.workdays");
    for (const QJsonValue& entry : list(document[QLatin1String("workdays")], field)) {
        CalendarDay extra;
        if (entry.isObject()) {
            const QJsonObject own = entry.toObject();
            refuseUnknown(own, {QStringLiteral("day"), QStringLiteral("hours")}, field + QLatin1Char('.'));
            extra.day = day(own[QLatin1String("day")], field);
            const QJsonValue given = own[QLatin1String("hours")];
            extra.open = given.isUndefined() ? week.days.front() : hours(given, field + QStringLiteral(".hours"));
        } else {
            extra = {day(entry, field), week.days.front()};
        }
        if (extra.day.isValid() && closed.contains(extra.day))
            refuse(field,
                   QCoreApplication::translate("PromiseCalculator", "The day %1 is both a holiday and a working day.")
                       .arg(extra.day.toString(Qt::ISODate)));
        exceptions.push_back(std::move(extra));
    }
}

QTimeZone Reader::zone(const QJsonValue& value)
{
    const QString name = value.toString(QStringLiteral("Asia/Shanghai"));
    const QTimeZone found(name.toUtf8());
    if (!found.isValid() || (!value.isUndefined() && !value.isString()))
        refuse(QStringLiteral("calendar.zone"),
               QCoreApplication::translate("PromiseCalculator", "The time zone \"%1\" is not known.").arg(name));
    return found.isValid() ? found : QTimeZone::utc();
}

std::vector<Interval> Reader::pauses(const QJsonValue& value, const QTimeZone& zone)
{
    const QString field = QStringLiteral("pauses");
    std::vector<Interval> found;
    for (const QJsonValue& entry : list(value, field)) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2) {
            refuse(field, QCoreApplication::translate("PromiseCalculator", "A pause is a pair of moments."));
            continue;
        }
        const Interval pause{instant(pair.at(0), zone, field), instant(pair.at(1), zone, field)};
        if (pause.to < pause.from)
            refuse(field, QCoreApplication::translate("PromiseCalculator", "The pause from %1 ends before it starts.")
                              .arg(pair.at(0).toString()));
        found.push_back(pause);
    }
    return found;
}

struct PromiseQuestion
{
    Instant start;
    qint64 minutes = 0;
    std::vector<Interval> pauses;
    std::optional<Instant> until;
};

PromiseQuestion readQuestion(Reader& reader, const QJsonObject& document, const QTimeZone& zone)
{
    PromiseQuestion question;
    reader.refuseUnknown(document,
                         {QStringLiteral("calendar"), QStringLiteral("start"), QStringLiteral("target_minutes"),
                          QStringLiteral("pauses"), QStringLiteral("until")},
                         QString());
    question.start = reader.instant(document[QLatin1String("start")], zone, QStringLiteral("start"));
    const double minutes = document[QLatin1String("target_minutes")].toDouble(-1);
    if (minutes < 0 || minutes > kMostMinutes || std::floor(minutes) < minutes)
        reader.refuse(QStringLiteral("target_minutes"),
                      QCoreApplication::translate("PromiseCalculator",
                                                  "\"target_minutes\" must be a whole number of minutes, 0 or more."));
    else
        question.minutes = static_cast<qint64>(minutes);
    question.pauses = reader.pauses(document[QLatin1String("pauses")], zone);
    const QJsonValue until = document[QLatin1String("until")];
    if (!until.isUndefined() && !until.isNull())
        question.until = reader.instant(until, zone, QStringLiteral("until"));
    return question;
}

QJsonArray hoursToJson(const std::vector<OpenSpan>& spans)
{
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QJsonArray list;
    for (const OpenSpan& span : spans)
        list.append(QJsonArray{clock(span.fromMinute), clock(span.toMinute)});
    return list;
}

} // namespace

Outcome<BusinessCalendar> calendarFromJson(const QJsonValue& document, int version)
{
    if (document.toString() == QLatin1String("always"))
        return BusinessCalendar::always(QTimeZone("Asia/Shanghai"));
    if (!document.isObject())
        return Failure::invalid(
            QStringLiteral("calendar"),
            QCoreApplication::translate("PromiseCalculator",
                                        "A calendar is \"always\" or an object with weekly opening hours."));
    Reader reader;
    const QJsonObject object = document.toObject();
    reader.refuseUnknown(
        object,
        {QStringLiteral("weekly"), QStringLiteral("holidays"), QStringLiteral("workdays"), QStringLiteral("zone")},
        QStringLiteral("calendar."));
    WeekPattern week;
    std::vector<CalendarDay> exceptions;
    reader.readWeek(object[QLatin1String("weekly")], week);
    reader.readExceptions(object, week, exceptions);
    const QTimeZone zone = reader.zone(object[QLatin1String("zone")]);
    if (!reader.issues.empty())
        return Failure::invalid(std::move(reader.issues));
    return BusinessCalendar(week, exceptions, zone, version);
}

QJsonValue calendarToJson(const WeekPattern& week, const std::vector<CalendarDay>& exceptions, const QTimeZone& zone)
{
    QJsonObject weekly;
    for (std::size_t at = 0; at < week.days.size(); ++at)
        weekly.insert(dayKey(at), hoursToJson(week.days[at]));
    QJsonArray holidays;
    QJsonArray workdays;
    for (const CalendarDay& exception : exceptions) {
        const QString day = exception.day.toString(Qt::ISODate);
        if (exception.open.empty())
            holidays.append(day);
        else
            workdays.append(
                QJsonObject{{QStringLiteral("day"), day}, {QStringLiteral("hours"), hoursToJson(exception.open)}});
    }
    return QJsonObject{{QStringLiteral("weekly"), weekly},
                       {QStringLiteral("holidays"), holidays},
                       {QStringLiteral("workdays"), workdays},
                       {QStringLiteral("zone"), QString::fromUtf8(zone.id())}};
}

Outcome<QJsonObject> calculatePromise(const QJsonObject& document)
{
    const Outcome<BusinessCalendar> calendar = calendarFromJson(document[QLatin1String("calendar")]);
    Reader reader;
    if (!calendar)
        reader.issues = calendar.error().issues;
    const QTimeZone zone = calendar ? calendar->zone() : QTimeZone::utc();
    const PromiseQuestion question = readQuestion(reader, document, zone);
    if (!reader.issues.empty())
        return Failure::invalid(std::move(reader.issues));

    const std::optional<Instant> due = calendar->addMinutes(question.start, question.minutes, question.pauses);
    QJsonObject answer;
    answer.insert(QStringLiteral("due"), due ? QJsonValue(isoWithOffset(*due, zone)) : QJsonValue());
    answer.insert(QStringLiteral("elapsed_minutes"), QJsonValue());
    answer.insert(QStringLiteral("gross_minutes"), QJsonValue());
    if (question.until) {
        const qint64 net = calendar->minutesBetween(question.start, *question.until, question.pauses);
        answer[QLatin1String("elapsed_minutes")] = net;
        answer[QLatin1String("gross_minutes")] = calendar->minutesBetween(question.start, *question.until);
    }
    return answer;
}

} // namespace sanbao
