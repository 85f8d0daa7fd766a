// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/till_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

constexpr int kHeadLength = 8;

void addAnswer(Document& document, const QuotationPaper& paper)
{
    const Quotation& quotation = paper.quotation;
    PairBlock answer;
    addPair(answer, Documents::tr("State"), paper.state);
    if (quotation.answeredAt) {
        addPair(answer, Documents::tr("Answered by"), quotation.answeredBy);
        addPair(answer, Documents::tr("Way of the answer"), paper.how);
        addPair(answer, Documents::tr("Answered on"), minute(quotation.answeredAt, paper.order.store.zone));
        addPair(answer, Documents::tr("Note"), quotation.answerNote, true);
    }
    document.blocks.push_back(answer);
}

QString voucherTitle(VoucherKind kind)
{
    return kind == VoucherKind::Deposit ? Documents::tr("Deposit receipt") : Documents::tr("Refund voucher");
}

} // namespace

Document quotationSheet(const QuotationPaper& paper)
{
    const Quotation& quotation = paper.quotation;
    const StoreProfile& store = paper.order.store;
    Document document = blank(DocumentKind::Quotation, quotation.number, store, paper.order.stamp);
    document.subtitle = Documents::tr("Issued %1, valid until %2")
                            .arg(minute(quotation.issuedAt, store.zone), day(quotation.validUntil));
    if (paper.revised)
        document.mark = Documents::tr("Revised");
    PairBlock pairs;
    addParty(pairs, paper.order);
    addPair(pairs, Documents::tr("Order number"), paper.order.order.number);
    addPair(pairs, Documents::tr("Type of service"), paper.order.labels.type);
    addPair(pairs, Documents::tr("Product"), productName(paper.order.product, paper.order.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.order.product.serial);
    addPair(pairs, Documents::tr("Fault"), paper.order.order.faultText, true);
    addPair(pairs, Documents::tr("Cause"), paper.order.order.diagnosedCause, true);
    document.blocks.push_back(pairs);
    document.blocks.push_back(HeadingBlock{Documents::tr("Items and charges")});
    document.blocks.push_back(feeTable(paper.order.fees));
    PairBlock sum;
    sum.columns = 1;
    sum.items.push_back(
        {Documents::tr("Amount in words"), amountInWords(quotation.total, store), true, 0, TextTone::Strong});
    if (quotation.listVersion > 0) {
        addPair(sum, Documents::tr("Prices"),
                Documents::tr("Price list version %1, in force from %2")
                    .arg(QString::number(quotation.listVersion), day(quotation.listFrom)));
    }
    document.blocks.push_back(sum);
    document.blocks.push_back(
        EmphasisBlock{Documents::tr("Please note"),
                      {Documents::tr("Chargeable work starts only after your consent."),
                       Documents::tr("If more becomes necessary, you get a revised quotation first.")}});
    addAnswer(document, paper);
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Customer's signature"), {}}, {Documents::tr("Handled by"), paper.issuedByName}}});
    document.copies = threeCopies();
    return document;
}

Document voucherDocument(const VoucherPaper& paper)
{
    const StoreProfile& store = paper.order.store;
    Document document = blank(DocumentKind::Voucher, paper.voucher.number, store, paper.order.stamp);
    document.title = voucherTitle(paper.voucher.kind);
    document.subtitle = Documents::tr("Issued %1").arg(minute(paper.voucher.issuedAt, store.zone));
    if (paper.voucher.isVoid())
        document.mark = Documents::tr("Void");
    else if (paper.reprint > 0)
        document.mark = Documents::tr("Reprint no. %1").arg(paper.reprint);
    PairBlock pairs;
    addParty(pairs, paper.order);
    addPair(pairs, Documents::tr("Order number"), paper.order.order.number);
    addPair(pairs, Documents::tr("Product"), productName(paper.order.product, paper.order.categoryName));
    addPair(pairs, Documents::tr("For receipt"), paper.refundedNumber);
    addPair(pairs, Documents::tr("Reason"), paper.voucher.reason, true);
    document.blocks.push_back(pairs);
    const Money amount = paper.voucher.total.isNegative() ? -paper.voucher.total : paper.voucher.total;
    PairBlock sum;
    sum.columns = 1;
    sum.items.push_back({Documents::tr("Amount"), QStringLiteral("¥ ") + amount.grouped(), true, 0, TextTone::Strong});
    sum.items.push_back({Documents::tr("Amount in words"), amountInWords(amount, store), true, 0, TextTone::Strong});
    addPair(sum, Documents::tr("Paid by"), paymentWords(paper.payments));
    addPair(sum, Documents::tr("Handled by"), paper.issuedByName);
    addPair(sum, Documents::tr("Approved by"), paper.approvedByName);
    addPair(sum, Documents::tr("Void because"), paper.voucher.voidReason);
    document.blocks.push_back(sum);
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Payee's seal or signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = {Documents::tr("Customer copy"), Documents::tr("Store copy"), Documents::tr("Accounting copy")};
    return document;
}

namespace {

TableBlock countTable(const CashPaper& paper)
{
    TableBlock table;
    table.emptyText = Documents::tr("No money changed hands");
    table.columns = {{Documents::tr("Method"), TextAlign::Start, 4},
                     {Documents::tr("Expected"), TextAlign::End, 4},
                     {Documents::tr("Counted"), TextAlign::End, 4},
                     {Documents::tr("Difference"), TextAlign::End, 4},
                     {Documents::tr("Reason"), TextAlign::Start, 6}};
    for (const CashRow& row : paper.rows) {
        table.rows.push_back({row.method, row.count.expected.grouped(), row.count.counted.grouped(),
                              (row.count.counted - row.count.expected).grouped(), row.count.reason});
    }
    const Money expected = paper.sheet.expected();
    const Money counted = paper.sheet.counted();
    table.totalRow = QStringList{
        Documents::tr("Total (yuan)"), expected.grouped(), counted.grouped(), (counted - expected).grouped(), {}};
    return table;
}

TableBlock voucherTable(const CashPaper& paper)
{
    TableBlock table;
    table.emptyText = Documents::tr("No receipts");
    table.columns = {{Documents::tr("Number"), TextAlign::Start, 6},
                     {Documents::tr("Kind"), TextAlign::Start, 4},
                     {Documents::tr("Amount"), TextAlign::End, 4},
                     {Documents::tr("Remark"), TextAlign::Start, 7}};
    for (std::size_t i = 0; i < paper.sheet.vouchers.size(); ++i) {
        const Receipt& voucher = paper.sheet.vouchers[i];
        const QString remark = voucher.isVoid() ? Documents::tr("Void: %1").arg(voucher.voidReason) : voucher.reason;
        table.rows.push_back({voucher.number, paper.kinds.value(qsizetype(i)), voucher.total.grouped(), remark});
    }
    return table;
}

} // namespace

Document cashSheetDocument(const CashPaper& paper)
{
    const CashSheet& sheet = paper.sheet;
    Document document = blank(DocumentKind::CashSheet, day(sheet.day), paper.store, paper.stamp);
    document.subtitle =
        sheet.closedAt
            ? Documents::tr("Closed %1 by %2").arg(minute(*sheet.closedAt, paper.store.zone), paper.closedByName)
            : Documents::tr("Not closed yet");
    document.blocks.push_back(HeadingBlock{Documents::tr("Money by method")});
    document.blocks.push_back(countTable(paper));
    document.blocks.push_back(HeadingBlock{Documents::tr("Receipts of the day")});
    document.blocks.push_back(voucherTable(paper));
    PairBlock foot;
    addPair(foot, Documents::tr("Note"), sheet.note, true);
    addPair(foot, Documents::tr("Audit trail ends with"), paper.auditHead.left(kHeadLength));
    document.blocks.push_back(foot);
    document.blocks.push_back(SignatureBlock{{{Documents::tr("Cashier"), {}}, {Documents::tr("Manager"), {}}}});
    return document;
}

} // namespace sanbao
