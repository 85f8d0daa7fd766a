// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fee_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<FeeLine> FeeStore::lines(WorkOrderId order)
{
    std::vector<FeeLine> lines;
    Statement rows = m_database.statement("SELECT kind, item_code, name, quantity_milli, unit_price_fen, waived_bp, waiver_reason "
                                          "FROM fee_line WHERE order_id = ? ORDER BY position");
    rows.with(order);
    while (rows.next()) {
        lines.push_back({rows.code(0, FeeKind::Other), rows.text(1), rows.text(2), rows.integer(3), rows.money(4),
                         int(rows.integer(5)), rows.text(6)});
    }
    return lines;
}

void FeeStore::replaceLines(WorkOrderId order, const std::vector<FeeLine>& lines)
{
    m_database.statement("DELETE FROM fee_line WHERE order_id = ?").with(order).run();
    int position = 0;
    for (const FeeLine& line : lines) {
        m_database.statement("INSERT INTO fee_line (order_id, position, kind, item_code, name, quantity_milli, unit_price_fen, "
                             "waived_bp, waiver_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(order, position++, line.kind, line.itemCode, line.name, line.quantityMilli, line.unitPrice,
                  line.waivedBasisPoints, line.waiverReason)
            .run();
    }
}

ReceiptId FeeStore::insertReceipt(const Receipt& receipt)
{
    const ReceiptId id(m_database.statement("INSERT INTO receipt (number, order_id, total_fen, issued_at, issued_by) "
                                            "VALUES (?, ?, ?, ?, ?)")
                           .with(receipt.number, receipt.order, receipt.total, receipt.issuedAt, receipt.issuedBy)
                           .insert());
    int position = 0;
    for (const Payment& payment : receipt.payments) {
        m_database.statement("INSERT INTO payment (receipt_id, position, method, amount_fen) VALUES (?, ?, ?, ?)")
            .with(id, position++, payment.method, payment.amount)
            .run();
    }
    return id;
}

std::optional<Receipt> FeeStore::receiptOf(WorkOrderId order)
{
    Receipt receipt;
    {
        Statement row = m_database.statement("SELECT id, number, order_id, total_fen, issued_at, issued_by, print_count FROM receipt "
                                             "WHERE order_id = ? AND voided_at IS NULL ORDER BY id DESC LIMIT 1");
        row.with(order);
        if (!row.next())
            return std::nullopt;
        receipt = {row.id<ReceiptId>(0), row.text(1), row.id<WorkOrderId>(2), row.money(3), {}, row.instant(4),
                   row.id<StaffId>(5), int(row.integer(6))};
    }
    Statement rows = m_database.statement("SELECT method, amount_fen FROM payment WHERE receipt_id = ? ORDER BY position");
    rows.with(receipt.id);
    while (rows.next())
        receipt.payments.push_back({rows.code(0, PaymentMethod::Other), rows.money(1)});
    return receipt;
}

void FeeStore::countPrint(ReceiptId receipt)
{
    m_database.statement("UPDATE receipt SET print_count = print_count + 1 WHERE id = ?").with(receipt).run();
}

} // namespace sanbao
