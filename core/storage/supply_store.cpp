// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/supply_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::optional<StockDocumentId> SupplyStore::documentOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM stock_document WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional(row.id<StockDocumentId>(0)) : std::nullopt;
}

std::optional<PurchaseId> SupplyStore::purchaseOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM purchase WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional(row.id<PurchaseId>(0)) : std::nullopt;
}

std::vector<StockBalance> SupplyStore::balancesOf(LotId lot)
{
    Statement rows = m_database.statement("SELECT part_id, place_id, condition, lot_id, on_hand_milli FROM "
                                          "stock_balance WHERE lot_id = ? AND lot_id <> 0 AND on_hand_milli > 0");
    rows.with(lot);
    std::vector<StockBalance> found;
    while (rows.next())
        found.push_back({rows.id<PartId>(0), rows.id<StockPlaceId>(1), rows.code(2, PartCondition::New),
                         rows.id<LotId>(3), rows.integer(4)});
    return found;
}

void SupplyStore::setQuantity(StockRequestId request, qint64 quantity)
{
    m_database.statement("UPDATE stock_request SET quantity_milli = ? WHERE id = ?").with(quantity, request).run();
}

std::vector<VisitPart> SupplyStore::partsOfVisit(WorkOrderId order)
{
    std::vector<VisitPart> parts;
    {
        Statement rows = m_database.statement(
            "SELECT p.code, l.reserved_milli > 0, s.staff_id FROM order_part l JOIN part p ON p.id = l.part_id LEFT "
            "JOIN stock_place s ON s.id = l.place_id WHERE l.order_id = ? AND l.state IN ('waiting', 'reserved') "
            "ORDER BY l.id");
        rows.with(order);
        while (rows.next())
            parts.push_back({rows.text(0), rows.flag(1), rows.flag(1) ? rows.id<StaffId>(2) : StaffId()});
    }
    return parts.empty() ? standardParts(order) : parts;
}

/// One row for each place that has enough free; a part that lies nowhere has one without.
std::vector<VisitPart> SupplyStore::standardParts(WorkOrderId order)
{
    Statement rows = m_database.statement(
        "SELECT p.code, s.id IS NOT NULL, s.staff_id FROM work_order w JOIN handling_part h ON h.fault_code_id = "
        "w.fault_code_id JOIN part p ON p.id = h.part_id LEFT JOIN stock_place s ON s.is_active = 1 AND s.kind IN "
        "('shelf', 'van') AND (SELECT COALESCE(SUM(b.on_hand_milli), 0) FROM stock_balance b WHERE b.part_id = p.id "
        "AND b.place_id = s.id AND b.condition = 'new') - (SELECT COALESCE(SUM(l.reserved_milli), 0) FROM order_part "
        "l WHERE l.part_id = p.id AND l.place_id = s.id AND l.condition = 'new' AND l.reserved_milli > 0) >= "
        "h.quantity_milli WHERE w.id = ? AND NOT EXISTS (SELECT 1 FROM order_part o WHERE o.order_id = w.id AND "
        "o.issued_milli > o.returned_milli) ORDER BY p.code, s.id");
    rows.with(order);
    std::vector<VisitPart> parts;
    while (rows.next())
        parts.push_back({rows.text(0), rows.flag(1), rows.flag(1) ? rows.id<StaffId>(2) : StaffId()});
    return parts;
}

} // namespace sanbao
