// SPDX-License-Identifier: GPL-3.0-or-later
// What figures are split by and a KPI fact does not carry: looked up by row when a split asks for it.
#pragma once

#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace sanbao {

class Database;

struct OrderTraits
{
    std::optional<Priority> priority;
    FaultCodeId fault;
    QString district; ///< administrative division of the customer's address; empty when it is not known
};

struct ProductTraits
{
    QString brand;
    QString model;
};

struct UnitTraits
{
    QString code;
    QString name;
    QString regionCode; ///< the unit above a store or service point; its own for a region
    QString regionName;
};

class DimensionStore final
{
public:
    explicit DimensionStore(Database& database)
        : m_database(database)
    {
    }

    OrderTraits order(WorkOrderId id);
    /// The firm a technician works for, the store of our own people; empty when nobody is known.
    QString team(StaffId id);
    ProductTraits product(ProductUnitId id);
    UnitTraits unit(OrgUnitId id);

private:
    Database& m_database;
};

} // namespace sanbao
