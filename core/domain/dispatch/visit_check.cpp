// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispatch/visit_check.h"

#include <algorithm>

namespace sanbao {

bool wantsVisit(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
    case OrderState::Responded:
    case OrderState::Diagnosed:
    case OrderState::Quoted:
    case OrderState::Scheduled:
    case OrderState::Reopened:
        return true;
    default:
        return false;
    }
}

int tierFor(std::optional<FaultGrade> grade)
{
    return grade == FaultGrade::Difficult ? 3 : grade == FaultGrade::Common ? 2 : 1;
}

bool coversArea(const Technician& technician, const QString& address)
{
    if (technician.areas.isEmpty() || address.trimmed().isEmpty())
        return true;
    return std::any_of(technician.areas.begin(), technician.areas.end(), [&address](const QString& area) {
        return !area.isEmpty() && address.contains(area, Qt::CaseInsensitive);
    });
}

QString pointAreaOf(const Technician& technician, const QString& address)
{
    for (const QString& area : technician.pointAreas) {
        if (!area.isEmpty() && address.contains(area, Qt::CaseInsensitive))
            return area;
    }
    return {};
}

bool hasSkill(const Technician& technician, CategoryId category)
{
    return technician.skills.empty() || !category.isValid() || technician.skills.count(category.value) > 0;
}

namespace {

bool meet(const Interval& first, const Interval& second)
{
    return first.from < second.to && second.from < first.to;
}

bool liesWithin(const Interval& inner, const Interval& outer)
{
    return inner.from >= outer.from && inner.to <= outer.to;
}

void addNature(std::vector<ConflictFinding>& found, const Visit& visit, const Technician& technician)
{
    if (!hasSkill(technician, visit.category))
        found.push_back({VisitConflict::NotSkilled, {}});
    if (technician.tier < tierOf(visit))
        found.push_back({VisitConflict::TierTooLow, {}});
    if (!coversArea(technician, visit.address))
        found.push_back({VisitConflict::OutsideArea, {}});
}

bool shareResource(const Visit& first, const Visit& second)
{
    return std::any_of(first.resources.begin(), first.resources.end(), [&second](qint64 id) {
        return std::find(second.resources.begin(), second.resources.end(), id) != second.resources.end();
    });
}

} // namespace

int plannedMinutes(StaffId technician, QDate day, const std::vector<Visit>& plan, const QTimeZone& zone)
{
    const Interval whole{startOfDay(day, zone), startOfDay(day.addDays(1), zone)};
    qint64 minutes = 0;
    for (const Visit& visit : plan) {
        if (visit.technician == technician && meet(visit.slot, whole))
            minutes += std::min(visit.slot.to, whole.to).minutesSince(std::max(visit.slot.from, whole.from));
    }
    return int(minutes);
}

std::vector<ConflictFinding> conflictsOf(const Visit& visit, const Technician& technician,
                                         const std::vector<Visit>& plan, const BusinessCalendar& calendar)
{
    std::vector<ConflictFinding> found;
    qint64 planned = visit.slot.to.minutesSince(visit.slot.from);
    const QDate day = localDay(visit.slot.from, calendar.zone());
    for (const Visit& other : plan) {
        if (other.order == visit.order)
            continue;
        const bool same = other.technician == visit.technician;
        if (same && meet(other.slot, visit.slot))
            found.push_back({VisitConflict::Overlap, other.number});
        else if (meet(other.slot, visit.slot) && shareResource(visit, other))
            found.push_back({VisitConflict::ResourceTwice, other.number});
        if (same && localDay(other.slot.from, calendar.zone()) == day)
            planned += other.slot.to.minutesSince(other.slot.from);
    }
    for (const Absence& absence : technician.away) {
        if (meet(absence.span, visit.slot))
            found.push_back({VisitConflict::Absent, absence.reason});
    }
    addNature(found, visit, technician);
    if (calendar.minutesBetween(visit.slot.from, visit.slot.to) < visit.slot.to.minutesSince(visit.slot.from))
        found.push_back({VisitConflict::OutsideHours, {}});
    if (visit.window && !liesWithin(visit.slot, *visit.window))
        found.push_back({VisitConflict::OutsideWindow, {}});
    if (visit.dueAt && visit.slot.from > *visit.dueAt && wantsVisit(visit.state))
        found.push_back({VisitConflict::AfterPromise, {}});
    if (planned > technician.dailyMinutes)
        found.push_back({VisitConflict::DayFull, {}});
    return found;
}

std::vector<Interval> freeSpans(const Technician& technician, Interval within, const std::vector<Visit>& plan,
                                const BusinessCalendar& calendar)
{
    std::vector<Interval> taken;
    for (const Visit& visit : plan) {
        if (visit.technician == technician.staff && meet(visit.slot, within))
            taken.push_back(visit.slot);
    }
    for (const Absence& absence : technician.away) {
        if (meet(absence.span, within))
            taken.push_back(absence.span);
    }
    taken = unionOf(std::move(taken));
    std::vector<Interval> free;
    const QDate last = localDay(within.to, calendar.zone());
    for (QDate day = localDay(within.from, calendar.zone()); day <= last; day = day.addDays(1)) {
        for (const OpenSpan& span : calendar.spansOn(day)) {
            Instant at = std::max(within.from, atWallTime(day, span.fromMinute, calendar.zone()));
            const Instant end = std::min(within.to, atWallTime(day, span.toMinute, calendar.zone()));
            for (const Interval& gap : taken) {
                if (gap.to <= at || gap.from >= end)
                    continue;
                if (gap.from > at)
                    free.push_back({at, gap.from});
                at = std::max(at, gap.to);
            }
            if (at < end)
                free.push_back({at, end});
        }
    }
    return free;
}

} // namespace sanbao
