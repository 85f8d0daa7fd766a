// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the work-order list. Every sort is served by an index and paged by the key of the last row seen, so that a
// page costs the same among a thousand and a million orders. A row needs no other table.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/order_list.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class OrderFinder final
{
public:
    explicit OrderFinder(Database& database)
        : m_database(database)
    {
    }

    /// Up to `limit` rows that follow `after` (no value: from the start). NextDue lists only open orders: rows with a
    /// clock first, soonest first, then those without one.
    std::vector<OrderRow> page(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after,
                               int limit, Instant now);
    std::optional<OrderRow> row(WorkOrderId id);
    OrderCounts counts(Instant now, Instant dayStart, Instant dayEnd);

private:
    std::vector<OrderRow> pageOfIds(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after,
                                    int limit);

    Database& m_database;
};

} // namespace sanbao
