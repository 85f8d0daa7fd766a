// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers and the arrivals of the stock look up: documents and purchases by their numbers, what is in stock of
// one lot, and the parts that visits need.
#pragma once

#include "core/domain/stock/order_part.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// A part a visit takes along, and who or what keeps it.
struct VisitPart
{
    QString code;
    bool isThere = false; ///< kept for the order, or free in a place of ours
    StaffId carrier;      ///< of the van it lies in; invalid: in the store
};

class SupplyStore final
{
public:
    explicit SupplyStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<StockDocumentId> documentOf(const QString& number);
    std::optional<PurchaseId> purchaseOf(const QString& number);
    /// With something in it.
    std::vector<StockBalance> balancesOf(LotId lot);
    /// What came of a request that did not come whole.
    void setQuantity(StockRequestId request, qint64 quantity);

    /// What the order asks for; without that, what its fault class usually needs.
    std::vector<VisitPart> partsOfVisit(WorkOrderId order);

private:
    std::vector<VisitPart> standardParts(WorkOrderId order);

    Database& m_database;
};

} // namespace sanbao
