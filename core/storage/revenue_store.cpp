// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/revenue_store.h"

#include "core/domain/fee_sheet.h"
#include "core/storage/database.h"

#include <map>
#include <set>

namespace sanbao {

RevenueReport RevenueStore::report(OrgUnitId unit, QDate from, QDate to)
{
    RevenueReport report;
    {
        Statement row = m_database.statement(
            "SELECT COUNT(*), COALESCE(SUM(due_fen + rounding_fen), 0) FROM receipt WHERE unit_id = ? "
            "AND day_on >= ? AND day_on <= ? AND kind = 'settlement' AND voided_at IS NULL");
        row.with(unit, from, to);
        if (row.next()) {
            report.orders = row.integer(0);
            report.fen = row.integer(1);
        }
        Statement back =
            m_database.statement("SELECT COALESCE(-SUM(total_fen), 0) FROM receipt WHERE unit_id = ? AND day_on >= ? "
                                 "AND day_on <= ? AND kind = 'refund' AND refund_of IS NOT NULL AND voided_at IS NULL");
        back.with(unit, from, to);
        report.refundedFen = back.next() ? back.integer(0) : 0;
        Statement contracts =
            m_database.statement("SELECT COUNT(*), COALESCE(SUM(total_fen), 0) FROM contract_receipt WHERE unit_id = ? "
                                 "AND day_on >= ? AND day_on <= ?");
        contracts.with(unit, from, to);
        if (contracts.next()) {
            report.contracts = contracts.integer(0);
            report.contractFen = contracts.integer(1);
        }
    }
    // The amount of a line is rounded by the same rule as on the settlement sheet, so it is computed here, not by SQL.
    std::map<ServiceTier, TierTally> tiers;
    std::map<ServiceTier, std::set<qint64>> tierOrders;
    std::map<QString, ItemTally> items;
    std::map<QString, std::set<qint64>> itemOrders;
    Statement rows = m_database.statement(
        "SELECT f.order_id, f.tier, f.item_code, f.name, f.quantity_milli, f.unit_price_fen, f.waived_bp "
        "FROM receipt AS r JOIN fee_line AS f ON f.order_id = r.order_id WHERE r.unit_id = ? "
        "AND r.day_on >= ? AND r.day_on <= ? AND r.kind = 'settlement' AND r.voided_at IS NULL");
    rows.with(unit, from, to);
    while (rows.next()) {
        FeeLine line;
        line.quantityMilli = rows.integer(4);
        line.unitPrice = rows.money(5);
        line.waivedBasisPoints = int(rows.integer(6));
        const ServiceTier tier = rows.code(1, ServiceTier::Basic);
        TierTally& sum = tiers[tier];
        sum.tier = tier;
        sum.lines += 1;
        sum.fen += line.amount().fen();
        tierOrders[tier].insert(rows.integer(0));
        const QString key = rows.text(2).isEmpty() ? QStringLiteral("–") : rows.text(2);
        ItemTally& item = items[key];
        item.code = rows.text(2);
        item.name = rows.text(2).isEmpty() ? QString() : rows.text(3);
        item.tier = tier;
        item.milli += line.quantityMilli;
        item.fen += line.amount().fen();
        itemOrders[key].insert(rows.integer(0));
    }
    for (auto& [tier, tally] : tiers) {
        tally.orders = qint64(tierOrders[tier].size());
        report.tiers.push_back(tally);
    }
    for (auto& [key, tally] : items) {
        tally.orders = qint64(itemOrders[key].size());
        report.items.push_back(tally);
    }
    report.withValueAdded = qint64(tierOrders[ServiceTier::ValueAdded].size());
    return report;
}

} // namespace sanbao
