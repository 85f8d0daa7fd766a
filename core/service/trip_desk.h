// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to customers: entering one with its cost (kilometres at the store's rate, or a fare), telling what came of it,
// and what the ways of a period say: distance by point, wasted trips and their cost, and the day's visits by area.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/trip_store.h"

namespace sanbao {

struct TripWish
{
    WorkOrderId order;
    StaffId staff;
    QDate day; ///< invalid: today
    qint64 metres = 0;
    int minutes = 0;
    Money fare; ///< of a taxi or parcel; zero: kilometres at the rate
    TripOutcome outcome = TripOutcome::WorkDone;
    QString note;
};

struct TripReport
{
    std::vector<PointDistance> points;
    std::vector<WastedTrips> wasted;
    int trips = 0;
    Money wastedCost() const;
    int wastedTrips() const;
};

/// The day's visits as they are agreed, and as they lie together.
struct DayRoute
{
    std::vector<RouteStop> stops; ///< in the proposed order
    int changesNow = 0;           ///< of the area, in the order of the slots
    int changesThen = 0;
};

QString label(TripOutcome outcome);

class TripDesk final
{
public:
    explicit TripDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Invalid names "km", "minutes", "fare", "staff", "day"; "rate" when there are kilometres and no rate.
    Outcome<VisitTrip> record(const TripWish& wish);
    Outcome<std::vector<TripRow>> ofOrder(WorkOrderId order);
    Outcome<std::vector<TripRow>> list(QDate from, QDate until, int limit);
    /// Amounts are for those who may read costs.
    Outcome<TripReport> report(QDate from, QDate until);
    Outcome<DayRoute> route(QDate day);

private:
    std::vector<FieldIssue> check(const TripWish& wish, QDate today);
    Done addCosts(const TripWish& wish, VisitTrip& trip);

    ServiceContext& m_context;
};

} // namespace sanbao
