// SPDX-License-Identifier: GPL-3.0-or-later
// The two sides of a cost-benefit comparison, read from what was booked. Long reads: for a thread beside the window.
#pragma once

#include "core/base/instant.h"
#include "core/domain/stock/cost_benefit.h"

namespace sanbao {

class Database;

class BenefitStore final
{
public:
    explicit BenefitStore(Database& database)
        : m_database(database)
    {
    }

    /// `from` and `until` (not included) are the same span as moments.
    BenefitSide side(QDate firstDay, QDate lastDay, Instant from, Instant until);

private:
    qint64 sum(const char* sql, QDate from, QDate until);
    qint64 sum(const char* sql, Instant from, Instant until);

    Database& m_database;
};

} // namespace sanbao
