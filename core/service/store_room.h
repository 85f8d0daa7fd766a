// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of parts, costs, ways, the workshop, equipment, the archive and the store's own initiative, owned together.
#pragma once

#include "core/service/archive_desk.h"
#include "core/service/benefit_desk.h"
#include "core/service/cost_desk.h"
#include "core/service/counter_sale_desk.h"
#include "core/service/equipment_desk.h"
#include "core/service/initiative_desk.h"
#include "core/service/order_part_desk.h"
#include "core/service/stock_desk.h"
#include "core/service/supply_desk.h"
#include "core/service/trip_desk.h"
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
        , m_sales(context)
        , m_trips(context)
        , m_benefit(context)
        , m_initiative(context)
    {
    }

    StockDesk& stock() { return m_stock; }
    OrderPartDesk& orderParts() { return m_orderParts; }
    SupplyDesk& supply() { return m_supply; }
    CostDesk& costs() { return m_costs; }
    WorkshopDesk& workshop() { return m_workshop; }
    EquipmentDesk& equipment() { return m_equipment; }
    ArchiveDesk& archive() { return m_archive; }
    CounterSaleDesk& sales() { return m_sales; }
    TripDesk& trips() { return m_trips; }
    BenefitDesk& benefit() { return m_benefit; }
    InitiativeDesk& initiative() { return m_initiative; }

private:
    StockDesk m_stock;
    OrderPartDesk m_orderParts;
    SupplyDesk m_supply;
    CostDesk m_costs;
    WorkshopDesk m_workshop;
    EquipmentDesk m_equipment;
    ArchiveDesk m_archive;
    CounterSaleDesk m_sales;
    TripDesk m_trips;
    BenefitDesk m_benefit;
    InitiativeDesk m_initiative;
};

} // namespace sanbao
