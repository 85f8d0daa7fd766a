// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispatch/load.h"

#include "core/domain/dispatch/visit_check.h"

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

/// Minutes the technician can work in the days: opening hours without absences, at most his own limit a day.
int availableMinutes(const Technician& technician, Interval days, const BusinessCalendar& calendar)
{
    std::map<QDate, int> open;
    for (const Interval& span : freeSpans(technician, days, {}, calendar))
        open[localDay(span.from, calendar.zone())] += int(span.to.minutesSince(span.from));
    int minutes = 0;
    for (const auto& [day, free] : open)
        minutes += std::min(free, technician.dailyMinutes);
    return minutes;
}

/// The first word of anybody's areas that stands in the address.
QString areaOf(const QString& address, const std::vector<Technician>& technicians)
{
    for (const Technician& technician : technicians) {
        for (const QString& area : technician.areas) {
            if (!area.isEmpty() && address.contains(area, Qt::CaseInsensitive))
                return area;
        }
    }
    return {};
}

} // namespace

std::vector<TechnicianLoad> loadsOf(const std::vector<Technician>& technicians, const std::vector<Visit>& visits,
                                    Interval days, const BusinessCalendar& calendar)
{
    std::vector<TechnicianLoad> loads;
    for (const Technician& technician : technicians) {
        TechnicianLoad load{technician.staff, 0, 0, availableMinutes(technician, days, calendar)};
        for (const Visit& visit : visits) {
            if (visit.technician != technician.staff || visit.slot.from < days.from || visit.slot.from >= days.to)
                continue;
            ++load.orders;
            load.minutes += int(visit.slot.to.minutesSince(visit.slot.from));
        }
        loads.push_back(load);
    }
    return loads;
}

LoadSpread spreadOf(const std::vector<TechnicianLoad>& loads)
{
    LoadSpread spread;
    if (loads.empty())
        return spread;
    int least = 0;
    int most = 0;
    int sum = 0;
    int orders = 0;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const int percent = loads[i].available > 0 ? loads[i].minutes * 100 / loads[i].available : 0;
        least = i == 0 ? percent : std::min(least, percent);
        most = std::max(most, percent);
        sum += percent;
        orders += loads[i].orders;
    }
    spread.meanPercent = sum / int(loads.size());
    spread.spreadPercent = most - least;
    spread.meanOrders = double(orders) / double(loads.size());
    return spread;
}

std::vector<CapacityLine> capacityOf(const std::vector<Technician>& technicians, const std::vector<Visit>& visits,
                                     const std::vector<VisitNeed>& pool, Interval days,
                                     const BusinessCalendar& calendar)
{
    std::map<std::pair<QString, qint64>, int> demand;
    for (const Visit& visit : visits) {
        if (visit.slot.from >= days.from && visit.slot.from < days.to)
            demand[{areaOf(visit.address, technicians), visit.category.value}] +=
                int(visit.slot.to.minutesSince(visit.slot.from));
    }
    for (const VisitNeed& need : pool)
        demand[{areaOf(need.address, technicians), need.category.value}] += need.minutes;
    std::vector<int> available;
    for (const Technician& technician : technicians)
        available.push_back(availableMinutes(technician, days, calendar));
    std::vector<CapacityLine> lines;
    for (const auto& [key, minutes] : demand) {
        CapacityLine line{key.first, CategoryId(key.second), minutes, 0, 0};
        for (std::size_t i = 0; i < technicians.size(); ++i) {
            const bool goesThere = technicians[i].areas.isEmpty() || technicians[i].areas.contains(key.first);
            if (!goesThere || !hasSkill(technicians[i], line.category))
                continue;
            line.availableMinutes += available[i];
            ++line.technicians;
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace sanbao
