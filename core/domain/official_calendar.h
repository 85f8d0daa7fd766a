// SPDX-License-Identifier: GPL-3.0-or-later
// The State Council's yearly table of days off and make-up working days. Shipped for the years that are known; a later
// notice is imported as the same document, because it usually appears only in November of the year before.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/business_calendar.h"

#include <QJsonObject>

namespace sanbao {

struct OfficialDay
{
    QDate day;
    QString name;
    bool off = true; ///< false = a weekend day that is worked
    friend bool operator==(const OfficialDay&, const OfficialDay&) = default;
};

struct OfficialYear
{
    enum class Status { Official, Expected };
    int year = 0;
    Status status = Status::Expected;
    QString source;
    QString note;
    std::vector<OfficialDay> days; ///< in order, each inside the year, none twice
};

Outcome<OfficialYear> parseOfficialYear(const QJsonObject& document);

/// Years whose tables are part of the program.
std::vector<int> shippedOfficialYears();
Outcome<OfficialYear> shippedOfficialYear(int year);

/// The table as calendar exceptions: days off closed, make-up days with the given hours.
std::vector<CalendarDay> exceptionsFrom(const OfficialYear& table, const std::vector<OpenSpan>& makeUpHours);

/// Monday to Friday plus every shipped table, open 09:00-18:00: the calendar for counting legal working days.
BusinessCalendar officialWorkingDays(const QTimeZone& zone);

} // namespace sanbao
