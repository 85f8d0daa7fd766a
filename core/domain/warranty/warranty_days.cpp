// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/warranty_days.h"

#include "core/domain/official_calendar.h"

#include <algorithm>

namespace sanbao {

QDate lastDayAfterMonths(QDate start, int months)
{
    return start.addMonths(months);
}

QDate lastDayAfterDays(QDate day0, int days, const BusinessCalendar* workingDays)
{
    const QDate nominal = day0.addDays(days);
    if (!workingDays || !nominal.isValid())
        return nominal;
    const QDate rolled = workingDays->rollToWorkingDay(nominal);
    return rolled.isValid() ? rolled : nominal;
}

const BusinessCalendar& legalWorkingDays()
{
    static const BusinessCalendar calendar = officialWorkingDays(QTimeZone("Asia/Shanghai"));
    return calendar;
}

std::vector<DaySpell> unionOfSpells(const std::vector<DaySpell>& spells, QDate today, bool countsSameDay)
{
    std::vector<DaySpell> sorted;
    for (const DaySpell& spell : spells) {
        DaySpell whole{spell.in, spell.out.isValid() ? spell.out : today};
        if (spell.out.isValid() && whole.out == whole.in && countsSameDay)
            whole.out = whole.in.addDays(1);
        if (whole.in.isValid() && whole.out > whole.in)
            sorted.push_back(whole);
    }
    std::sort(sorted.begin(), sorted.end(), [](const DaySpell& a, const DaySpell& b) { return a.in < b.in; });
    std::vector<DaySpell> united;
    for (const DaySpell& spell : sorted) {
        if (!united.empty() && spell.in <= united.back().out)
            united.back().out = std::max(united.back().out, spell.out);
        else
            united.push_back(spell);
    }
    return united;
}

int daysIn(const std::vector<DaySpell>& united)
{
    qint64 days = 0;
    for (const DaySpell& spell : united)
        days += spell.in.daysTo(spell.out);
    return int(days);
}

ProlongedEnd prolonged(QDate start, QDate nominalEnd, const std::vector<DaySpell>& united)
{
    ProlongedEnd result{nominalEnd, 0};
    for (const DaySpell& spell : united) {
        if (spell.out <= start)
            continue;
        if (spell.in > result.end)
            break;
        const int days = int(std::max(spell.in, start).daysTo(spell.out));
        result.excludedDays += days;
        result.end = result.end.addDays(days);
    }
    return result;
}

} // namespace sanbao
