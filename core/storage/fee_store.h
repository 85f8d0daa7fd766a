// SPDX-License-Identifier: GPL-3.0-or-later
// Fee lines, receipts and payments of orders.
#pragma once

#include "core/domain/fee_sheet.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class FeeStore final
{
public:
    explicit FeeStore(Database& database) : m_database(database) {}

    std::vector<FeeLine> lines(WorkOrderId order);
    void replaceLines(WorkOrderId order, const std::vector<FeeLine>& lines);

    ReceiptId insertReceipt(const Receipt& receipt);
    /// The valid (not voided) receipt of the order.
    std::optional<Receipt> receiptOf(WorkOrderId order);
    void countPrint(ReceiptId receipt);

private:
    Database& m_database;
};

} // namespace sanbao
