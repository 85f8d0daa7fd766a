// SPDX-License-Identifier: GPL-3.0-or-later
// Points of customers, booked entry by entry. The balance is the sum of the entries and nothing else.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <vector>

namespace sanbao {

class Database;

struct PointRow
{
    qint64 id = 0;
    qint64 points = 0;
    QString reason;
    WorkOrderId order;
    Instant at;
    StaffId staff;
};

class PointStore final
{
public:
    explicit PointStore(Database& database)
        : m_database(database)
    {
    }

    qint64 balance(CustomerId customer);
    /// The newest first.
    std::vector<PointRow> entries(CustomerId customer, int limit);
    void book(CustomerId customer, qint64 points, const QString& reason, WorkOrderId order, Instant at, StaffId staff);

private:
    Database& m_database;
};

} // namespace sanbao
