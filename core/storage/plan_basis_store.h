// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans go by, the readings a usage plan is reckoned from, and how many plans are due on each day.
#pragma once

#include "core/domain/plan_basis.h"
#include "core/domain/stock/archive_record.h"

namespace sanbao {

class Database;

class PlanBasisStore final
{
public:
    explicit PlanBasisStore(Database& database)
        : m_database(database)
    {
    }

    /// By months when nothing else is stored.
    PlanBasis find(PlanId plan);
    /// Puts the basis in the place of the one before.
    void put(const PlanBasis& basis);
    /// Active plans of the unit that go by its readings.
    std::vector<PlanId> usagePlans(ProductUnitId unit);
    /// Readings of that name since the moment, in the order of time.
    std::vector<UnitReading> readings(ProductUnitId unit, const QString& kind, Instant since);
    /// Names of the unit's readings with the unit they were last taken in.
    std::vector<UnitReading> readingKinds(ProductUnitId unit);
    /// Days of the range on which active plans are due; days without any are left out.
    std::vector<PlanDay> perDay(QDate from, QDate until);

private:
    Database& m_database;
};

} // namespace sanbao
