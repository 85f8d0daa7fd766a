// SPDX-License-Identifier: GPL-3.0-or-later
// Vouchers (settlements, deposits, refunds), their payments, invoice data and closed cash days.
#pragma once

#include "core/domain/till.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class VoucherStore final
{
public:
    explicit VoucherStore(Database& database)
        : m_database(database)
    {
    }

    ReceiptId insert(const Receipt& voucher, OrgUnitId unit);
    std::optional<Receipt> find(ReceiptId id);
    std::optional<ReceiptId> idOf(const QString& number);
    /// The valid settlement of the order.
    std::optional<Receipt> settlementOf(WorkOrderId order);
    /// All of the order, oldest first, void ones too.
    std::vector<Receipt> ofOrder(WorkOrderId order);
    /// By number; payments of contracts and counter sales of parts among them: the latter have no order and no
    /// agreement.
    std::vector<Receipt> ofDay(OrgUnitId unit, QDate day);
    void countPrint(ReceiptId voucher);
    void markVoid(ReceiptId voucher, Instant at, StaffId by, const QString& reason);
    /// Open deposits of the order are used by the settlement.
    void applyDeposits(WorkOrderId order, ReceiptId settlement);
    void releaseDeposits(ReceiptId settlement);

    std::optional<InvoiceData> invoice(ReceiptId receipt);
    void saveInvoice(const InvoiceData& invoice, Instant at, StaffId by);

    bool isClosed(OrgUnitId unit, QDate day);
    /// Empty while the day is open.
    std::optional<CashSheet> closedSheet(OrgUnitId unit, QDate day);
    void insertSheet(OrgUnitId unit, const CashSheet& sheet);
    /// Days with vouchers that are not closed, before that day, oldest first.
    std::vector<QDate> openDaysBefore(OrgUnitId unit, QDate day);

private:
    std::vector<Receipt> read(class Statement& rows);
    void addContracts(std::vector<Receipt>& found, OrgUnitId unit, QDate day);
    void addSales(std::vector<Receipt>& found, OrgUnitId unit, QDate day);

    Database& m_database;
};

} // namespace sanbao
