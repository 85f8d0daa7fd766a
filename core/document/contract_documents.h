// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt for a product sold as a contract, or for what was given back when it ended.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct ContractReceiptPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString number;
    Instant issuedAt;
    QString agreementNumber;
    QString title; ///< of the agreement
    QString customerName;
    QString customerPhone;
    QString productName;
    QDate startsOn;
    QDate endsOn;
    int visits = 0;
    Money total; ///< negative: given back
    QString method;
    QString issuedByName;
    int reprint = 0;
};

Document contractReceipt(const ContractReceiptPaper& paper);

} // namespace sanbao
