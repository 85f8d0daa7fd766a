// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against a slot. Nothing here forbids: the board shows it, the dispatcher decides.
#pragma once

#include "core/domain/dispatch/visit.h"

namespace sanbao {

enum class VisitConflict {
    Overlap,       ///< another visit of the same technician
    Absent,        ///< he is away
    NotSkilled,    ///< the category is not among his
    TierTooLow,    ///< the fault grade asks for more
    OutsideArea,   ///< the address lies in none of his areas
    OutsideHours,  ///< the store is closed
    OutsideWindow, ///< the customer agreed to other hours
    AfterPromise,  ///< begins after the promised time
    ResourceTwice, ///< a vehicle or tool is planned elsewhere at this time
    DayFull        ///< more minutes than he has in a day
};

struct ConflictFinding
{
    VisitConflict kind = VisitConflict::Overlap;
    QString with; ///< the number of the other order, the reason of the absence
    friend bool operator==(const ConflictFinding&, const ConflictFinding&) = default;
};

/// True when a word of the technician's areas stands in the address, or he goes everywhere, or no address is known.
bool coversArea(const Technician& technician, const QString& address);
/// The district of the address that his service point looks after; empty when it does not.
QString pointAreaOf(const Technician& technician, const QString& address);
bool hasSkill(const Technician& technician, CategoryId category);

/// Everything that speaks against this visit of this technician among the others of the plan.
std::vector<ConflictFinding> conflictsOf(const Visit& visit, const Technician& technician,
                                         const std::vector<Visit>& plan, const BusinessCalendar& calendar);

/// Planned minutes of the technician on the local day.
int plannedMinutes(StaffId technician, QDate day, const std::vector<Visit>& plan, const QTimeZone& zone);

/// Free spans of the technician between two moments: opening hours without absences and visits.
std::vector<Interval> freeSpans(const Technician& technician, Interval within, const std::vector<Visit>& plan,
                                const BusinessCalendar& calendar);

} // namespace sanbao
