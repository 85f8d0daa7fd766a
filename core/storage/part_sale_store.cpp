// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/part_sale_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

const QString kSale = QStringLiteral(
    "SELECT s.id, s.number, s.day_on, s.document_id, s.buyer, s.phone, s.due_fen, s.rounding_fen, s.total_fen, "
    "s.method, "
    "s.issued_at, s.issued_by, s.print_count, s.refund_of, s.reason, s.approved_by, b.id FROM part_sale s LEFT JOIN "
    "part_sale b ON b.refund_of = s.id ");

// Who a piece came from: the supplier of its lot; without a lot the last one who delivered the part.
const QString kSupplier = QStringLiteral("COALESCE((SELECT name FROM supplier WHERE id = COALESCE(l.supplier_id, "
                                         "(SELECT d.supplier_id FROM stock_move r JOIN "
                                         "stock_document d ON d.id = r.document_id WHERE r.part_id = p.id AND r.id < "
                                         "m.id AND d.supplier_id IS NOT NULL ORDER "
                                         "BY r.id DESC LIMIT 1))), '')");

CounterSale readSale(const Statement& row)
{
    CounterSale sale;
    int at = 0;
    sale.id = row.id<ReceiptId>(at++);
    sale.number = row.text(at++);
    sale.day = row.day(at++);
    sale.document = row.id<StockDocumentId>(at++);
    sale.buyer = row.text(at++);
    sale.phone = row.text(at++);
    sale.due = row.money(at++);
    sale.rounding = row.money(at++);
    sale.total = row.money(at++);
    sale.method = row.code(at++, PaymentMethod::Other);
    sale.issuedAt = row.instant(at++);
    sale.issuedBy = row.id<StaffId>(at++);
    sale.printCount = int(row.integer(at++));
    sale.refundOf = row.id<ReceiptId>(at++);
    sale.reason = row.text(at++);
    sale.approvedBy = row.id<StaffId>(at++);
    sale.takenBackBy = row.id<ReceiptId>(at++);
    return sale;
}

} // namespace

ReceiptId PartSaleStore::insert(const CounterSale& sale, OrgUnitId unit)
{
    const ReceiptId id(m_database
                           .statement("INSERT INTO part_sale (number, unit_id, day_on, document_id, buyer, phone, "
                                      "due_fen, rounding_fen, total_fen, method, issued_at, issued_by, refund_of, "
                                      "reason, approved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                           .with(sale.number, unit, sale.day, sale.document, sale.buyer, sale.phone, sale.due,
                                 sale.rounding, sale.total, sale.method, sale.issuedAt, sale.issuedBy, sale.refundOf,
                                 sale.reason, sale.approvedBy)
                           .insert());
    int position = 0;
    for (const SaleLine& line : sale.lines) {
        m_database
            .statement("INSERT INTO part_sale_line (sale_id, position, part_id, lot_id, condition, quantity_milli, "
                       "price_fen) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(id, position++, line.part, line.lot, line.condition, line.quantity, line.price)
            .run();
    }
    return id;
}

std::vector<CounterSale> PartSaleStore::read(Statement& rows)
{
    std::vector<CounterSale> sales;
    while (rows.next())
        sales.push_back(readSale(rows));
    for (CounterSale& sale : sales) {
        Statement lines = m_database.statement(
            QStringLiteral(
                "SELECT s.part_id, p.code, p.name, p.unit_name, s.lot_id, COALESCE(l.code, ''), s.condition, "
                "s.quantity_milli, s.price_fen, COALESCE((SELECT %1 FROM stock_move m WHERE m.document_id = "
                "? AND m.part_id = s.part_id ORDER BY m.id LIMIT 1), '') FROM part_sale_line s JOIN part p "
                "ON p.id = s.part_id LEFT JOIN part_lot l ON l.id = s.lot_id WHERE s.sale_id = ? ORDER BY "
                "s.position")
                .arg(kSupplier));
        lines.with(sale.document, sale.id);
        while (lines.next())
            sale.lines.push_back({lines.id<PartId>(0), lines.text(1), lines.text(2), lines.text(3), lines.id<LotId>(4),
                                  lines.text(5), lines.code(6, PartCondition::New), lines.integer(7), lines.money(8),
                                  lines.text(9)});
    }
    return sales;
}

std::optional<CounterSale> PartSaleStore::find(ReceiptId id)
{
    Statement rows = m_database.statement(kSale + QStringLiteral("WHERE s.id = ?"));
    rows.with(id);
    std::vector<CounterSale> found = read(rows);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<ReceiptId> PartSaleStore::idOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM part_sale WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional(row.id<ReceiptId>(0)) : std::nullopt;
}

std::vector<CounterSale> PartSaleStore::list(qint64 before, int limit)
{
    Statement rows = m_database.statement(kSale + QStringLiteral("WHERE s.id < ? ORDER BY s.id DESC LIMIT ?"));
    rows.with(before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
    return read(rows);
}

std::vector<CounterSale> PartSaleStore::ofDay(OrgUnitId unit, QDate day)
{
    Statement rows = m_database.statement(kSale + QStringLiteral("WHERE s.day_on = ? AND s.unit_id = ? ORDER BY s.id"));
    rows.with(day, unit);
    return read(rows);
}

void PartSaleStore::countPrint(ReceiptId id)
{
    m_database.statement("UPDATE part_sale SET print_count = print_count + 1 WHERE id = ?").with(id).run();
}

std::vector<SaleLine> PartSaleStore::moved(StockDocumentId document)
{
    Statement rows = m_database.statement(
        QStringLiteral("SELECT m.part_id, p.code, p.name, p.unit_name, m.lot_id, COALESCE(l.code, ''), m.condition, "
                       "m.quantity_milli, %1 FROM stock_move m JOIN part p ON p.id = m.part_id LEFT JOIN part_lot l ON "
                       "l.id = m.lot_id WHERE m.document_id = ? ORDER BY m.id")
            .arg(kSupplier));
    rows.with(document);
    std::vector<SaleLine> lines;
    while (rows.next())
        lines.push_back({rows.id<PartId>(0), rows.text(1), rows.text(2), rows.text(3), rows.id<LotId>(4), rows.text(5),
                         rows.code(6, PartCondition::New), rows.integer(7), Money(), rows.text(8)});
    return lines;
}

std::vector<TracedPart> PartSaleStore::usedOn(WorkOrderId order)
{
    Statement rows = m_database.statement(
        QStringLiteral("SELECT p.code, p.name, SUM(CASE WHEN m.from_id IS NULL THEN -m.quantity_milli ELSE "
                       "m.quantity_milli END) AS used, MIN(m.condition), COALESCE(l.code, ''), MAX(%1) FROM stock_move "
                       "m JOIN part p ON p.id = m.part_id LEFT JOIN part_lot l ON l.id = m.lot_id WHERE m.order_id = ? "
                       "AND (m.from_id IS NULL OR m.to_id IS NULL) GROUP BY p.id, m.lot_id HAVING used > 0 ORDER BY "
                       "MIN(m.id)")
            .arg(kSupplier));
    rows.with(order);
    std::vector<TracedPart> used;
    while (rows.next())
        used.push_back({rows.text(0), rows.text(1), rows.integer(2), rows.code(3, PartCondition::New), rows.text(4),
                        rows.text(5)});
    return used;
}

} // namespace sanbao
