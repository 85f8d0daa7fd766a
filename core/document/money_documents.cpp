// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that name amounts. The sum stands on them once as a figure and once in banking numerals (大写); a waived
// line keeps its list price, so that the customer sees what was spared and why.
#include "core/document/documents.h"
#include "core/document/part_documents.h"
#include "core/document/till_documents.h"

#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

namespace {

QString itemText(const PaperFee& row)
{
    if (row.line.waivedBasisPoints == 0)
        return row.line.name;
    return row.line.name + QLatin1Char('\n') +
           Documents::tr("%1 waived: %2").arg(percent(row.line.waivedBasisPoints), row.line.waiverReason);
}

} // namespace

TableBlock feeTable(const std::vector<PaperFee>& fees)
{
    std::vector<FeeLine> lines;
    for (const PaperFee& row : fees)
        lines.push_back(row.line);
    const FeeTotals totals = totalsOf(lines);
    const bool withWaivers = !totals.waived.isZero();

    TableBlock table;
    table.emptyText = Documents::tr("No charges");
    table.columns = {{Documents::tr("Item"), TextAlign::Start, 8},
                     {Documents::tr("Quantity"), TextAlign::End, 3},
                     {Documents::tr("Unit price"), TextAlign::End, 4}};
    if (withWaivers) {
        table.columns.push_back({Documents::tr("List amount"), TextAlign::End, 4});
        table.columns.push_back({Documents::tr("Waived"), TextAlign::End, 4});
    }
    table.columns.push_back({Documents::tr("Amount"), TextAlign::End, 4});
    for (const PaperFee& row : fees) {
        QStringList cells{itemText(row), quantity(row.line.quantityMilli), row.line.unitPrice.grouped()};
        if (withWaivers)
            cells << row.line.listAmount().grouped() << row.line.waivedAmount().grouped();
        table.rows.push_back(cells << row.line.amount().grouped());
    }
    QStringList sum{Documents::tr("Total (yuan)"), {}, {}};
    if (withWaivers)
        sum << totals.list.grouped() << totals.waived.grouped();
    table.totalRow = sum << totals.due.grouped();
    return table;
}

namespace {

Money dueOf(const std::vector<PaperFee>& fees)
{
    Money sum;
    for (const PaperFee& row : fees)
        sum += row.line.amount();
    return sum;
}

} // namespace

QString amountInWords(Money amount, const StoreProfile& store)
{
    return QStringLiteral("人民币") + rmbUppercase(amount, store.rmbStyle);
}

QString paymentWords(const std::vector<PaperPayment>& payments)
{
    if (payments.size() == 1)
        return payments.front().method;
    QStringList parts;
    for (const PaperPayment& payment : payments)
        parts << QStringLiteral("%1 %2").arg(payment.method, payment.amount.grouped());
    return parts.join(QStringLiteral("; "));
}

void addParty(PairBlock& pairs, const OrderPaper& paper)
{
    const bool asTaken = !paper.order.contactName.isEmpty();
    addPair(pairs, Documents::tr("Customer"), asTaken ? paper.order.contactName : paper.customer.name);
    addPair(pairs, Documents::tr("Phone"),
            maskPhone(paper.order.contactPhone.isEmpty() ? paper.customer.phone : paper.order.contactPhone));
}

Document settlementSheet(const OrderPaper& paper)
{
    Document document = blank(DocumentKind::Settlement, paper.order.number, paper.store, paper.stamp);
    document.subtitle = Documents::tr("As of %1").arg(minute(paper.stamp.at, paper.store.zone));
    PairBlock pairs;
    addParty(pairs, paper);
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.product.serial);
    addPair(pairs, Documents::tr("Type of service"), paper.labels.type);
    if (paper.order.product.isValid())
        addPair(pairs, Documents::tr("Warranty"), warranty(paper.labels.warranty, paper.warranty));
    addPair(pairs, Documents::tr("Technician"), paper.technicianName);
    addPair(pairs, Documents::tr("Result"), paper.labels.result);
    addPair(pairs, Documents::tr("Cause"),
            paper.order.confirmedCause.isEmpty() ? paper.order.diagnosedCause : paper.order.confirmedCause, true);
    addPair(pairs, Documents::tr("Work done"), paper.order.action, true);
    document.blocks.push_back(pairs);

    document.blocks.push_back(HeadingBlock{Documents::tr("Items and charges")});
    document.blocks.push_back(feeTable(paper.fees));
    if (!paper.parts.empty()) {
        document.blocks.push_back(HeadingBlock{Documents::tr("Parts used")});
        document.blocks.push_back(usedPartsTable(paper.parts));
    }
    PairBlock sum;
    sum.columns = 1;
    sum.items.push_back(
        {Documents::tr("Amount in words"), amountInWords(dueOf(paper.fees), paper.store), true, 0, TextTone::Strong});
    document.blocks.push_back(sum);
    document.blocks.push_back(ParagraphBlock{Documents::tr("I have checked the items and charges above."),
                                             TextTone::Normal, TextAlign::Start, false});
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Customer's signature"), {}}, {Documents::tr("Handled by"), {}}}});
    document.copies = threeCopies();
    return document;
}

Document receiptDocument(const ReceiptPaper& paper)
{
    const StoreProfile& store = paper.order.store;
    Document document = blank(DocumentKind::Receipt, paper.receipt.number, store, paper.order.stamp);
    document.subtitle = Documents::tr("Issued %1").arg(minute(paper.receipt.issuedAt, store.zone));
    if (paper.reprint > 0)
        document.mark = Documents::tr("Reprint no. %1").arg(paper.reprint);
    PairBlock pairs;
    addParty(pairs, paper.order);
    addPair(pairs, Documents::tr("Order number"), paper.order.order.number);
    addPair(pairs, Documents::tr("Type of service"), paper.order.labels.type);
    addPair(pairs, Documents::tr("Product"), productName(paper.order.product, paper.order.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.order.product.serial);
    document.blocks.push_back(pairs);
    document.blocks.push_back(feeTable(paper.order.fees));

    PairBlock sum;
    const Money stands = paper.receipt.total + paper.receipt.deposits;
    sum.items.push_back({Documents::tr("Amount in words"), amountInWords(stands, store), true, 0, TextTone::Strong});
    if (!paper.receipt.rounding.isZero())
        addPair(sum, Documents::tr("Rounding"), paper.receipt.rounding.grouped());
    if (!paper.receipt.deposits.isZero())
        addPair(sum, Documents::tr("Deposit used"), paper.receipt.deposits.grouped());
    addPair(sum, Documents::tr("Paid by"), paymentWords(paper.payments));
    addPair(sum, Documents::tr("Received by"), paper.issuedByName);
    document.blocks.push_back(sum);
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Payee's seal or signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = {Documents::tr("Customer copy"), Documents::tr("Store copy"), Documents::tr("Accounting copy")};
    return document;
}

} // namespace sanbao
