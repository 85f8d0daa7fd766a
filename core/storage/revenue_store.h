// SPDX-License-Identifier: GPL-3.0-or-later
// What was earned in a period, by tier and item of the price list.
#pragma once

#include "core/domain/promise_report.h"

#include <QDate>

namespace sanbao {

class Database;

class RevenueStore final
{
public:
    explicit RevenueStore(Database& database)
        : m_database(database)
    {
    }

    /// Orders settled on the days from..to of the unit; void receipts do not count.
    RevenueReport report(OrgUnitId unit, QDate from, QDate to);

private:
    Database& m_database;
};

} // namespace sanbao
