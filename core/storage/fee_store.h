// SPDX-License-Identifier: GPL-3.0-or-later
// Fee lines and quotations of orders. Vouchers are in voucher_store.h.
#pragma once

#include "core/domain/quotation.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class FeeStore final
{
public:
    explicit FeeStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<FeeLine> lines(WorkOrderId order);
    void replaceLines(WorkOrderId order, const std::vector<FeeLine>& lines);

    /// Oldest version first, with their lines.
    std::vector<Quotation> quotations(WorkOrderId order);
    std::optional<Quotation> quotation(qint64 id);
    qint64 insertQuotation(const Quotation& quotation);
    void updateAnswer(const Quotation& quotation);

private:
    std::vector<Quotation> read(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
