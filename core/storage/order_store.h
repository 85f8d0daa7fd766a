// SPDX-License-Identifier: GPL-3.0-or-later
// Work orders with their promises and pauses: read and written as a whole. Lists are in order_finder.h.
#pragma once

#include "core/domain/work_order.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class OrderStore final
{
public:
    explicit OrderStore(Database& database)
        : m_database(database)
    {
    }

    /// `productLabel` is what lists show for the product ("智能马桶 S300"), frozen at intake.
    WorkOrderId insert(const WorkOrder& order, const QString& productLabel);
    /// False when the revision is no longer the stored one, or on an error. The stored revision grows by one.
    bool update(const WorkOrder& order);
    std::optional<WorkOrder> find(WorkOrderId id);
    std::optional<WorkOrderId> idOf(const QString& number);
    std::optional<WorkOrderId> idOfExternal(const QString& externalRef);
    QString productLabel(WorkOrderId id);
    /// All orders of the unit, oldest first.
    std::vector<WorkOrderId> ordersOfProduct(ProductUnitId product);

private:
    void writeClocks(const WorkOrder& order, bool isNew);
    void readClocks(WorkOrder& order);

    Database& m_database;
};

} // namespace sanbao
