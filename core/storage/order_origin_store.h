// SPDX-License-Identifier: GPL-3.0-or-later
// Origin and carry-in facts of orders, one row each at most.
#pragma once

#include "core/domain/order_origin.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class OrderOriginStore final
{
public:
    explicit OrderOriginStore(Database& database)
        : m_database(database)
    {
    }

    OrderOrigin of(WorkOrderId order);
    void save(const OrderOrigin& origin);
    /// Orders that followed from this one.
    std::vector<WorkOrderId> followers(WorkOrderId parent);
    /// The order a receipt was issued for.
    std::optional<WorkOrderId> ofReceipt(const QString& number);

    std::optional<CarryIn> carryIn(WorkOrderId order);
    void insert(const CarryIn& carryIn);
    /// False when somebody else changed it, or on an error.
    bool update(const CarryIn& carryIn);

private:
    Database& m_database;
};

} // namespace sanbao
