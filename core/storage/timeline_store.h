// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only story of orders, product units and customers. An order's entries carry its product unit too, so that
// a unit's life page is one index range.
#pragma once

#include "core/domain/timeline.h"

#include <QString>

#include <vector>

namespace sanbao {

class Database;

class TimelineStore final
{
public:
    explicit TimelineStore(Database& database)
        : m_database(database)
    {
    }

    void append(const TimelineEntry& entry);
    std::vector<TimelineEntry> ofOrder(WorkOrderId order);
    /// Everything that ever happened to the unit, oldest first.
    std::vector<TimelineEntry> ofProduct(ProductUnitId product);
    /// What concerns the customer but no order of his, oldest first.
    std::vector<TimelineEntry> ofCustomer(CustomerId customer);

private:
    Database& m_database;
};

} // namespace sanbao
