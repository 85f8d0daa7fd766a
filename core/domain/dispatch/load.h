// SPDX-License-Identifier: GPL-3.0-or-later
// How full the days are: what is planned against what can be done, per technician and per area and skill, and how long
// customers wait for their visit.
#pragma once

#include "core/domain/dispatch/visit.h"

namespace sanbao {

struct TechnicianLoad
{
    StaffId technician;
    int orders = 0;
    int minutes = 0;
    int available = 0; ///< minutes of the days that are looked at, absences taken out
};

/// Highest less lowest of the technicians' planned share, in percent, and the mean.
struct LoadSpread
{
    int meanPercent = 0;
    int spreadPercent = 0;
    double meanOrders = 0.0;
};

struct CapacityLine
{
    QString area;        ///< empty: addresses in nobody's area
    CategoryId category; ///< the skill
    int demandMinutes = 0;
    int availableMinutes = 0;
    int technicians = 0;
};

std::vector<TechnicianLoad> loadsOf(const std::vector<Technician>& technicians, const std::vector<Visit>& visits,
                                    Interval days, const BusinessCalendar& calendar);
LoadSpread spreadOf(const std::vector<TechnicianLoad>& loads);

/// For each area and category that somebody asks for: planned and waiting minutes against those of the people who cover
/// both. A person counts in every line he can serve.
std::vector<CapacityLine> capacityOf(const std::vector<Technician>& technicians, const std::vector<Visit>& visits,
                                     const std::vector<VisitNeed>& pool, Interval days,
                                     const BusinessCalendar& calendar);

} // namespace sanbao
