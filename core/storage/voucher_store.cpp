// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voucher_store.h"

#include "core/storage/database.h"
#include "core/storage/part_sale_store.h"

#include <algorithm>

#include <set>

namespace sanbao {

namespace {

const char kVoucher[] =
    "SELECT id, number, order_id, total_fen, issued_at, issued_by, print_count, kind, day_on, due_fen, "
    "rounding_fen, deposit_fen, applied_to, refund_of, reason, approved_by, voided_at, void_reason, voided_by "
    "FROM receipt ";

} // namespace

ReceiptId VoucherStore::insert(const Receipt& voucher, OrgUnitId unit)
{
    const ReceiptId id(
        m_database
            .statement("INSERT INTO receipt (number, order_id, total_fen, issued_at, issued_by, kind, unit_id, day_on, "
                       "due_fen, rounding_fen, deposit_fen, refund_of, reason, approved_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(voucher.number, voucher.order, voucher.total, voucher.issuedAt, voucher.issuedBy, voucher.kind, unit,
                  voucher.day, voucher.due, voucher.rounding, voucher.deposits, voucher.refundOf, voucher.reason,
                  voucher.approvedBy)
            .insert());
    int position = 0;
    for (const Payment& payment : voucher.payments) {
        m_database.statement("INSERT INTO payment (receipt_id, position, method, amount_fen) VALUES (?, ?, ?, ?)")
            .with(id, position++, payment.method, payment.amount)
            .run();
    }
    return id;
}

std::vector<Receipt> VoucherStore::read(Statement& rows)
{
    std::vector<Receipt> found;
    while (rows.next()) {
        found.push_back({rows.id<ReceiptId>(0),
                         rows.text(1),
                         rows.id<WorkOrderId>(2),
                         rows.money(3),
                         {},
                         rows.instant(4),
                         rows.id<StaffId>(5),
                         int(rows.integer(6)),
                         rows.code(7, VoucherKind::Settlement),
                         rows.day(8),
                         rows.money(9),
                         rows.money(10),
                         rows.money(11),
                         rows.id<ReceiptId>(12),
                         rows.id<ReceiptId>(13),
                         rows.text(14),
                         rows.id<StaffId>(15),
                         rows.maybeInstant(16),
                         rows.text(17),
                         rows.id<StaffId>(18)});
    }
    for (Receipt& voucher : found) {
        Statement payments =
            m_database.statement("SELECT method, amount_fen FROM payment WHERE receipt_id = ? ORDER BY position");
        payments.with(voucher.id);
        while (payments.next())
            voucher.payments.push_back({payments.code(0, PaymentMethod::Other), payments.money(1)});
    }
    return found;
}

std::optional<Receipt> VoucherStore::find(ReceiptId id)
{
    Statement rows = m_database.statement(QLatin1String(kVoucher) + QStringLiteral("WHERE id = ?"));
    rows.with(id);
    std::vector<Receipt> found = read(rows);
    return found.empty() ? std::nullopt : std::optional<Receipt>(std::move(found.front()));
}

std::optional<ReceiptId> VoucherStore::idOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM receipt WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional<ReceiptId>(row.id<ReceiptId>(0)) : std::nullopt;
}

std::optional<Receipt> VoucherStore::settlementOf(WorkOrderId order)
{
    Statement rows = m_database.statement(
        QLatin1String(kVoucher) + QStringLiteral("WHERE order_id = ? AND kind = 'settlement' AND voided_at IS NULL"));
    rows.with(order);
    std::vector<Receipt> found = read(rows);
    return found.empty() ? std::nullopt : std::optional<Receipt>(std::move(found.front()));
}

std::vector<Receipt> VoucherStore::ofOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(QLatin1String(kVoucher) + QStringLiteral("WHERE order_id = ? ORDER BY id"));
    rows.with(order);
    return read(rows);
}

std::vector<Receipt> VoucherStore::ofDay(OrgUnitId unit, QDate day)
{
    Statement rows =
        m_database.statement(QLatin1String(kVoucher) + QStringLiteral("WHERE day_on = ? AND unit_id = ? ORDER BY id"));
    rows.with(day, unit);
    std::vector<Receipt> found = read(rows);
    addContracts(found, unit, day);
    addSales(found, unit, day);
    std::sort(found.begin(), found.end(), [](const Receipt& a, const Receipt& b) { return a.number < b.number; });
    return found;
}

/// Contracts are paid into the same till under numbers of the same series.
void VoucherStore::addContracts(std::vector<Receipt>& found, OrgUnitId unit, QDate day)
{
    Statement rows = m_database.statement(
        "SELECT r.id, r.number, r.total_fen, r.method, r.issued_at, r.issued_by, r.print_count, a.id, a.number, "
        "a.title FROM contract_receipt AS r JOIN agreement AS a ON a.id = r.agreement_id "
        "WHERE r.day_on = ? AND r.unit_id = ? ORDER BY r.id");
    rows.with(day, unit);
    while (rows.next()) {
        Receipt paid;
        paid.kind = VoucherKind::Contract;
        paid.id = rows.id<ReceiptId>(0);
        paid.number = rows.text(1);
        paid.total = rows.money(2);
        paid.payments.push_back({rows.code(3, PaymentMethod::Other), paid.total});
        paid.issuedAt = rows.instant(4);
        paid.issuedBy = rows.id<StaffId>(5);
        paid.printCount = int(rows.integer(6));
        paid.day = day;
        paid.agreement = rows.id<AgreementId>(7);
        paid.reason = rows.text(8) + QLatin1Char(' ') + rows.text(9);
        found.push_back(std::move(paid));
    }
}

/// Parts sold over the counter, and what was given back of them.
void VoucherStore::addSales(std::vector<Receipt>& found, OrgUnitId unit, QDate day)
{
    for (const CounterSale& sale : PartSaleStore(m_database).ofDay(unit, day)) {
        Receipt paid;
        paid.kind = sale.isBack() ? VoucherKind::Refund : VoucherKind::Settlement;
        paid.id = sale.id;
        paid.number = sale.number;
        paid.total = sale.total;
        paid.due = sale.due;
        paid.rounding = sale.rounding;
        paid.payments.push_back({sale.method, sale.total});
        paid.issuedAt = sale.issuedAt;
        paid.issuedBy = sale.issuedBy;
        paid.printCount = sale.printCount;
        paid.day = day;
        QStringList words{sale.reason};
        for (const SaleLine& line : sale.lines)
            words.append(line.code + QLatin1Char(' ') + line.name);
        words.append(sale.buyer);
        words.removeAll(QString());
        paid.reason = words.join(QStringLiteral(" · "));
        found.push_back(std::move(paid));
    }
}

void VoucherStore::countPrint(ReceiptId voucher)
{
    m_database.statement("UPDATE receipt SET print_count = print_count + 1 WHERE id = ?").with(voucher).run();
}

void VoucherStore::markVoid(ReceiptId voucher, Instant at, StaffId by, const QString& reason)
{
    m_database
        .statement(
            "UPDATE receipt SET voided_at = ?, voided_by = ?, void_reason = ? WHERE id = ? AND voided_at IS NULL")
        .with(at, by, reason, voucher)
        .run();
}

void VoucherStore::applyDeposits(WorkOrderId order, ReceiptId settlement)
{
    m_database
        .statement("UPDATE receipt SET applied_to = ? WHERE order_id = ? AND kind = 'deposit' AND voided_at IS NULL "
                   "AND applied_to IS NULL")
        .with(settlement, order)
        .run();
}

void VoucherStore::releaseDeposits(ReceiptId settlement)
{
    m_database.statement("UPDATE receipt SET applied_to = NULL WHERE applied_to = ?").with(settlement).run();
}

std::optional<InvoiceData> VoucherStore::invoice(ReceiptId receipt)
{
    Statement row = m_database.statement(
        "SELECT title, tax_number, email, invoice_number, invoiced_on, revision FROM invoice_request "
        "WHERE receipt_id = ?");
    row.with(receipt);
    if (!row.next())
        return std::nullopt;
    return InvoiceData{receipt, row.text(0), row.text(1), row.text(2), row.text(3), row.day(4), row.integer(5)};
}

void VoucherStore::saveInvoice(const InvoiceData& invoice, Instant at, StaffId by)
{
    m_database
        .statement(
            "INSERT INTO invoice_request (receipt_id, title, tax_number, email, invoice_number, invoiced_on, "
            "entered_at, "
            "entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (receipt_id) DO UPDATE SET title = "
            "excluded.title, "
            "tax_number = excluded.tax_number, email = excluded.email, invoice_number = excluded.invoice_number, "
            "invoiced_on = excluded.invoiced_on, revision = revision + 1")
        .with(invoice.receipt, invoice.title, invoice.taxNumber, invoice.email, invoice.number, invoice.madeOn, at, by)
        .run();
}

bool VoucherStore::isClosed(OrgUnitId unit, QDate day)
{
    Statement row = m_database.statement("SELECT 1 FROM cash_day WHERE unit_id = ? AND day_on = ?");
    row.with(unit, day);
    return row.next();
}

std::optional<CashSheet> VoucherStore::closedSheet(OrgUnitId unit, QDate day)
{
    CashSheet sheet;
    sheet.day = day;
    {
        Statement row =
            m_database.statement("SELECT closed_at, closed_by, note FROM cash_day WHERE unit_id = ? AND day_on = ?");
        row.with(unit, day);
        if (!row.next())
            return std::nullopt;
        sheet.closedAt = row.instant(0);
        sheet.closedBy = row.id<StaffId>(1);
        sheet.note = row.text(2);
    }
    Statement rows =
        m_database.statement("SELECT method, expected_fen, counted_fen, reason FROM cash_count WHERE unit_id = ? AND "
                             "day_on = ?");
    rows.with(unit, day);
    while (rows.next())
        sheet.counts.push_back({rows.code(0, PaymentMethod::Other), rows.money(1), rows.money(2), rows.text(3)});
    return sheet;
}

void VoucherStore::insertSheet(OrgUnitId unit, const CashSheet& sheet)
{
    m_database.statement("INSERT INTO cash_day (unit_id, day_on, closed_at, closed_by, note) VALUES (?, ?, ?, ?, ?)")
        .with(unit, sheet.day, sheet.closedAt, sheet.closedBy, sheet.note)
        .run();
    for (const CashCount& count : sheet.counts) {
        m_database
            .statement("INSERT INTO cash_count (unit_id, day_on, method, expected_fen, counted_fen, reason) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(unit, sheet.day, count.method, count.expected, count.counted, count.reason)
            .run();
    }
}

std::vector<QDate> VoucherStore::openDaysBefore(OrgUnitId unit, QDate day)
{
    std::set<QDate> days;
    for (const char* table : {"receipt", "contract_receipt", "part_sale"}) {
        // Steps from one day with vouchers to the next through the index; the vouchers of a day are never counted
        // through.
        Statement rows = m_database.statement(
            QStringLiteral("WITH RECURSIVE given AS (SELECT ? AS unit_id, ? AS until_on), day(day_on) AS (SELECT ("
                           "SELECT r.day_on FROM %1 AS r WHERE r.unit_id = g.unit_id AND r.day_on > '' ORDER BY "
                           "r.day_on LIMIT 1) FROM given AS g UNION ALL SELECT (SELECT r.day_on FROM %1 AS r WHERE "
                           "r.unit_id = g.unit_id AND r.day_on > day.day_on ORDER BY r.day_on LIMIT 1) FROM day, "
                           "given AS g WHERE day.day_on < g.until_on) SELECT day_on FROM day, given AS g WHERE day_on "
                           "< g.until_on AND NOT EXISTS (SELECT 1 FROM cash_day AS c WHERE c.unit_id = g.unit_id AND "
                           "c.day_on = day.day_on)")
                .arg(QLatin1String(table)));
        rows.with(unit, day);
        while (rows.next())
            days.insert(rows.day(0));
    }
    return {days.begin(), days.end()};
}

} // namespace sanbao
