// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to customers: how far and how long they were, which of them were for nothing, what those cost, and in which
// order the visits of a day are made so that nobody crosses the town twice.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

/// What came of the way. Everything but the first is a wasted trip.
enum class TripOutcome { WorkDone, NoFaultFound, CustomerAbsent, WrongPart, NoAccess };
template <> struct Codes<TripOutcome>
{
    static constexpr CodeTable<TripOutcome, 5> table{{{TripOutcome::WorkDone, "done"},
                                                      {TripOutcome::NoFaultFound, "no_fault"},
                                                      {TripOutcome::CustomerAbsent, "absent"},
                                                      {TripOutcome::WrongPart, "wrong_part"},
                                                      {TripOutcome::NoAccess, "no_access"}}};
};
inline bool isWasted(TripOutcome outcome)
{
    return outcome != TripOutcome::WorkDone;
}

struct VisitTrip
{
    qint64 id = 0;
    WorkOrderId order;
    StaffId staff;
    QDate day;
    qint64 metres = 0;
    int minutes = 0; ///< there and back
    TripOutcome outcome = TripOutcome::WorkDone;
    QString note;
    qint64 transportCost = 0; ///< line of the order's costs; 0: none
    qint64 labourCost = 0;
    Instant enteredAt;
    StaffId enteredBy;
};

/// "12.4" kilometres as metres; empty for anything that is not a number of at most three decimals.
std::optional<qint64> parseKilometres(const QString& text);

struct RouteStop
{
    WorkOrderId order;
    StaffId technician;
    QString number;
    QString customer;
    QString product;
    QString address;
    QString area; ///< district and street; empty: the address tells none
    Interval slot;
    int position = 0;        ///< in the proposed order of the technician's day, from 1
    bool leavesSlot = false; ///< the proposal changes the sequence of the agreed slots
};

/// Per technician the areas stay together: the area with the earliest slot comes first, within an area streets follow
/// each other, and the same street keeps its slots.
std::vector<RouteStop> orderByArea(std::vector<RouteStop> stops);

/// How often consecutive stops lie in different areas, counted per technician.
int areaChanges(const std::vector<RouteStop>& stops);

struct WastedTrips
{
    TripOutcome outcome = TripOutcome::NoFaultFound;
    int trips = 0;
    Money cost;
};

} // namespace sanbao
