// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of parts, costs, the workshop, equipment and the archive, owned together.
#pragma once

#include "core/service/archive_desk.h"
#include "core/service/cost_desk.h"
#include "core/service/equipment_desk.h"
#include "core/service/order_part_desk.h"
#include "core/service/stock_desk.h"
#include "core/service/supply_desk.h"
#include "core/service/workshop_desk.h"

namespace sanbao {

class StoreRoom final
{
public:
    explicit StoreRoom(ServiceContext& context)
        : m_stock(context)
        , m_orderParts(context)
        , m_supply(context)
        , m_costs(context)
        , m_workshop(context)
        , m_equipment(context)
        , m_archive(context)
    {
    }

    StockDesk& stock() { return m_stock; }
    OrderPartDesk& orderParts() { return m_orderParts; }
    SupplyDesk& supply() { return m_supply; }
    CostDesk& costs() { return m_costs; }
    WorkshopDesk& workshop() { return m_workshop; }
    EquipmentDesk& equipment() { return m_equipment; }
    ArchiveDesk& archive() { return m_archive; }

private:
    StockDesk m_stock;
    OrderPartDesk m_orderParts;
    SupplyDesk m_supply;
    CostDesk m_costs;
    WorkshopDesk m_workshop;
    EquipmentDesk m_equipment;
    ArchiveDesk m_archive;
};

} // namespace sanbao
