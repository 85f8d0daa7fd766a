// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to customers, and what a period's ways add up to.
#pragma once

#include "core/domain/stock/visit_trip.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// A way with what a list shows.
struct TripRow
{
    VisitTrip trip;
    QString order; ///< number
    QString area;  ///< address as taken with the order
    Money cost;    ///< transport and time, without what was taken back
};

/// Averages of one point of the network.
struct PointDistance
{
    QString point;
    int trips = 0;
    qint64 metres = 0; ///< of all ways with a distance
    int withDistance = 0;
    int minutes = 0; ///< of all ways with a time
    int withTime = 0;
    Money transport;
    double meanKilometres() const { return withDistance > 0 ? double(metres) / withDistance / 1000 : 0; }
    double meanMinutes() const { return withTime > 0 ? double(minutes) / withTime : 0; }
    Money perTrip() const { return trips > 0 ? Money::fromFen(transport.fen() / trips) : Money(); }
};

class TripStore final
{
public:
    explicit TripStore(Database& database)
        : m_database(database)
    {
    }

    qint64 insert(const VisitTrip& trip);
    std::vector<TripRow> ofOrder(WorkOrderId order);
    /// Newest first.
    std::vector<TripRow> ofDays(QDate from, QDate until, int limit);
    /// By the point (store or service point) whose order it was; the farthest first.
    std::vector<PointDistance> points(QDate from, QDate until);
    /// Wasted ones by code, the dearest first.
    std::vector<WastedTrips> wasted(QDate from, QDate until);
    int count(QDate from, QDate until);

private:
    std::vector<TripRow> read(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
