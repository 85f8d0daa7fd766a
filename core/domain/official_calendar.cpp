// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/official_calendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace sanbao {

namespace {

constexpr std::array<int, 2> kShippedYears{2026, 2027};
constexpr OpenSpan kOfficeHours{9 * 60, 18 * 60};

QString unknownKey(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

bool readHead(const QJsonObject& document, OfficialYear& table)
{
    table.year = document.value(QLatin1String("year")).toInt();
    table.source = document.value(QLatin1String("source")).toString();
    table.note = document.value(QLatin1String("note")).toString();
    const QString status = document.value(QLatin1String("status")).toString();
    const bool official = status == QLatin1String("official");
    table.status = official ? OfficialYear::Status::Official : OfficialYear::Status::Expected;
    return table.year >= 1949 && table.year <= 2999 && (official || status == QLatin1String("expected"));
}

/// Empty when the entry was added, else what is wrong with it.
QString readDay(const QJsonObject& entry, OfficialYear& table)
{
    const QString extra = unknownKey(entry, {QStringLiteral("day"), QStringLiteral("name"), QStringLiteral("off")});
    if (!extra.isEmpty())
        return QCoreApplication::translate("OfficialCalendar", "The entry \"%1\" is not known here.").arg(extra);
    const QString text = entry.value(QLatin1String("day")).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10 || day.year() != table.year)
        return QCoreApplication::translate("OfficialCalendar", "\"%1\" is not a day of the year %2.")
            .arg(text, QString::number(table.year));
    if (!entry.value(QLatin1String("off")).isBool())
        return QCoreApplication::translate("OfficialCalendar",
                                           "The day %1 does not say whether it is off (true or false).")
            .arg(text);
    const auto same = [day](const OfficialDay& other) { return other.day == day; };
    if (std::any_of(table.days.begin(), table.days.end(), same))
        return QCoreApplication::translate("OfficialCalendar", "The day %1 is listed twice.").arg(text);
    table.days.push_back(
        {day, entry.value(QLatin1String("name")).toString(), entry.value(QLatin1String("off")).toBool()});
    return {};
}

} // namespace

Outcome<OfficialYear> parseOfficialYear(const QJsonObject& document)
{
    const QString extra =
        unknownKey(document, {QStringLiteral("year"), QStringLiteral("source"), QStringLiteral("status"),
                              QStringLiteral("note"), QStringLiteral("days")});
    if (!extra.isEmpty())
        return Failure::invalid(
            extra, QCoreApplication::translate("OfficialCalendar", "The entry \"%1\" is not known here.").arg(extra));
    OfficialYear table;
    if (!readHead(document, table) || !document.value(QLatin1String("days")).isArray())
        return Failure::invalid(QStringLiteral("year"),
                                QCoreApplication::translate(
                                    "OfficialCalendar", "A holiday table needs a year, a status (official or expected) "
                                                        "and a list of days."));
    std::vector<FieldIssue> issues;
    const QJsonArray days = document.value(QLatin1String("days")).toArray();
    for (qsizetype at = 0; at < days.size(); ++at) {
        const QString problem = readDay(days[at].toObject(), table);
        if (!problem.isEmpty())
            issues.push_back({QStringLiteral("days[%1]").arg(at), problem});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    std::sort(table.days.begin(), table.days.end(),
              [](const OfficialDay& a, const OfficialDay& b) { return a.day < b.day; });
    return table;
}

std::vector<int> shippedOfficialYears()
{
    return {kShippedYears.begin(), kShippedYears.end()};
}

Outcome<OfficialYear> shippedOfficialYear(int year)
{
    QFile file(QStringLiteral(":/sanbao/calendar/cn_%1.json").arg(year));
    if (!file.open(QIODevice::ReadOnly))
        return Failure::of(
            FailureKind::NotFound,
            QCoreApplication::translate("OfficialCalendar", "No holiday table for %1 is part of the program.")
                .arg(year));
    return parseOfficialYear(QJsonDocument::fromJson(file.readAll()).object());
}

std::vector<CalendarDay> exceptionsFrom(const OfficialYear& table, const std::vector<OpenSpan>& makeUpHours)
{
    std::vector<CalendarDay> exceptions;
    for (const OfficialDay& entry : table.days)
        exceptions.push_back({entry.day, entry.off ? std::vector<OpenSpan>() : makeUpHours});
    return exceptions;
}

BusinessCalendar officialWorkingDays(const QTimeZone& zone)
{
    std::vector<CalendarDay> exceptions;
    for (const int year : kShippedYears) {
        const Outcome<OfficialYear> table = shippedOfficialYear(year);
        if (!table)
            continue;
        const std::vector<CalendarDay> more = exceptionsFrom(*table, {kOfficeHours});
        exceptions.insert(exceptions.end(), more.begin(), more.end());
    }
    return BusinessCalendar(workingWeek({kOfficeHours}), exceptions, zone);
}

} // namespace sanbao
