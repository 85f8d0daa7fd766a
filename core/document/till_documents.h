// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about money beside the settlement sheet and its receipt: the quotation, the vouchers of deposits and refunds,
// and the sheet that closes a cash day. None of them is a tax document or calls itself one.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/domain/quotation.h"
#include "core/domain/till.h"

namespace sanbao {

struct QuotationPaper
{
    OrderPaper order; ///< its fees are those of the quotation
    Quotation quotation;
    QString issuedByName;
    QString state; ///< in words
    QString how;   ///< the way of the answer, in words
    bool revised = false;
};

struct VoucherPaper
{
    OrderPaper order;
    Receipt voucher;
    std::vector<PaperPayment> payments;
    QString issuedByName;
    QString approvedByName;
    QString refundedNumber; ///< of the receipt that is given back
    int reprint = 0;
};

struct CashRow
{
    QString method;
    CashCount count;
};

struct CashPaper
{
    StoreProfile store;
    PrintStamp stamp;
    CashSheet sheet;
    std::vector<CashRow> rows;
    QStringList kinds; ///< of the vouchers, in words, one each
    QString closedByName;
    QString auditHead; ///< the last link of the audit chain
};

Document quotationSheet(const QuotationPaper& paper);
Document voucherDocument(const VoucherPaper& paper);
Document cashSheetDocument(const CashPaper& paper);

/// The items with quantity, price, waiver and sum; shared with the settlement sheet.
TableBlock feeTable(const std::vector<PaperFee>& fees);
/// "人民币" and the amount in banking numerals.
QString amountInWords(Money amount, const StoreProfile& store);
/// One way of paying needs no amount, several carry theirs.
QString paymentWords(const std::vector<PaperPayment>& payments);
/// Who the paper is for: name and masked phone.
void addParty(PairBlock& pairs, const OrderPaper& paper);

} // namespace sanbao
