// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks as they were forecast, what was planned for them, and faults as they were predicted, with what came.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct IssuedWeek
{
    QDate week; ///< its Monday
    Instant issuedAt;
    QString model;
    double expected = 0;
    double low = 0;
    double high = 0;
};

enum class PlanKind { Staff, Part };

struct PlannedAmount
{
    QDate week;
    PlanKind kind = PlanKind::Staff;
    qint64 subject = 0; ///< the part; 0 for technicians
    double suggested = 0;
    double planned = 0;
    Instant decidedAt;
    StaffId decidedBy;
};

struct FaultPrediction
{
    qint64 id = 0;
    ProductUnitId product;
    Instant issuedAt;
    QDate issuedOn;
    QDate windowTo; ///< last day
    double chance = 0;
    MaybeInstant failedAt; ///< first repair that came in after the issue
};

class PlanAheadStore final
{
public:
    explicit PlanAheadStore(Database& database)
        : m_database(database)
    {
    }

    /// Registrations in [from, to), oldest first.
    std::vector<Instant> registrations(Instant from, Instant to);
    /// The first forecast of a week stands.
    void issue(const IssuedWeek& week);
    std::vector<IssuedWeek> issuedWeeks(int limit); ///< newest first

    void decide(const PlannedAmount& amount);
    std::vector<PlannedAmount> planned(QDate from);

    /// One a unit and day stands; units with a running window are left alone.
    void predict(const FaultPrediction& prediction);
    /// With what came, oldest first.
    std::vector<FaultPrediction> predictions(QDate from);

    /// Pieces that open orders still wait for.
    std::map<qint64, double> awaited();

private:
    Database& m_database;
};

} // namespace sanbao
