// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about parts: the receipt of a counter sale, and the table that says which part went into a product and where
// it came from.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/domain/stock/counter_sale.h"

namespace sanbao {

struct PartSalePaper
{
    StoreProfile store;
    PrintStamp stamp;
    CounterSale sale;
    QStringList origins; ///< supplier and number of the piece, one a line of the sale
    QString method;
    QString issuedByName;
    QString approvedByName;
    QString refundedNumber; ///< of the sale that was taken back
};

Document partSaleReceipt(const PartSalePaper& paper);

/// Part number, name, quantity and origin.
TableBlock usedPartsTable(const std::vector<PaperUsedPart>& parts);

} // namespace sanbao
