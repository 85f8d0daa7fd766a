// SPDX-License-Identifier: GPL-3.0-or-later
// How the law counts: the starting day is not counted, months end on the same day of the month or on its last day, a
// day limit may move past a day off, and days in repair are taken out of a term.
#pragma once

#include "core/domain/business_calendar.h"

#include <QDate>

#include <optional>
#include <vector>

namespace sanbao {

/// One stay: from the day handed in to the day handed back. An invalid `out` means it is still there.
struct DaySpell
{
    QDate in;
    QDate out;
    friend bool operator==(const DaySpell&, const DaySpell&) = default;
};

/// The last day of a term of months: 2024-02-29 plus twelve months is 2025-02-28.
QDate lastDayAfterMonths(QDate start, int months);
/// The last day of a limit of days. With working days given a limit that ends on a day off ends on the next working
/// day.
QDate lastDayAfterDays(QDate day0, int days, const BusinessCalendar* workingDays);

/// The official table of days off, as far as it is known; other years have plain weekends.
const BusinessCalendar& legalWorkingDays();

/// Overlapping stays joined, in order. An open stay lasts until `today`; one that ended on its day gets one day or
/// none.
std::vector<DaySpell> unionOfSpells(const std::vector<DaySpell>& spells, QDate today, bool countsSameDay);
/// Whole days of spells that do not overlap.
int daysIn(const std::vector<DaySpell>& united);

struct ProlongedEnd
{
    QDate end;
    int excludedDays = 0;
};
/// The end of a term moved by the stays inside it. A stay that only the moved end reaches counts as well.
ProlongedEnd prolonged(QDate start, QDate nominalEnd, const std::vector<DaySpell>& united);

} // namespace sanbao
