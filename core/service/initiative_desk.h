// SPDX-License-Identifier: GPL-3.0-or-later
// Acting before the customer has to ask: products whose faults become more frequent, with the reason; the inspections
// made from that list; and how many of all orders the store began on its own.
#pragma once

#include "core/analytics/rising_faults.h"
#include "core/service/service_context.h"
#include "core/storage/initiative_store.h"

namespace sanbao {

struct InspectionRow
{
    InspectionUnit unit;
    bool ofModel = false; ///< the whole model fails more often; otherwise the piece itself
    RisingRate rate;
    QString reason; ///< in words, as it is told to the customer and kept with the order
};

struct InspectionOrder
{
    WorkOrderId order;
    QString number;
};

QString label(Initiative initiative);

class InitiativeDesk final
{
public:
    explicit InitiativeDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Pieces with their own rising history first, then those of rising models; a long read, for a thread beside the
    /// window. Pieces with an open order, or looked at within 90 days, are left out.
    Outcome<std::vector<InspectionRow>> inspections(int limit = 200);
    /// One maintenance order for each piece; all of them or none. A piece with an open order is a Conflict.
    Outcome<std::vector<InspectionOrder>> createInspections(const std::vector<InspectionRow>& rows);

    Outcome<InitiativeCounts> counts(QDate from, QDate until);
    /// Who began the order; in words with the reason, empty when the customer did.
    QString markOf(WorkOrderId order);

private:
    QString reasonOf(const InspectionRow& row) const;
    Outcome<InspectionOrder> create(class UnitOfWork& work, const InspectionRow& row);

    ServiceContext& m_context;
};

} // namespace sanbao
