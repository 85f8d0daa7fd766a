// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/part_documents.h"

#include "core/document/till_documents.h"
#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

namespace {

TableBlock saleTable(const PartSalePaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("Part"), TextAlign::Start, 8},
                     {Documents::tr("Quantity"), TextAlign::End, 3},
                     {Documents::tr("Unit price"), TextAlign::End, 4},
                     {Documents::tr("Amount"), TextAlign::End, 4}};
    for (std::size_t i = 0; i < paper.sale.lines.size(); ++i) {
        const SaleLine& line = paper.sale.lines[i];
        QString text = joined({line.code, line.name});
        if (i < std::size_t(paper.origins.size()) && !paper.origins[int(i)].isEmpty())
            text += QLatin1Char('\n') + Documents::tr("Origin: %1").arg(paper.origins[int(i)]);
        table.rows.push_back(
            {text, joined({quantity(line.quantity), line.unitName}), line.price.grouped(), line.amount().grouped()});
    }
    const Money due = paper.sale.due.isNegative() ? -paper.sale.due : paper.sale.due;
    table.totalRow = QStringList{Documents::tr("Total (yuan)"), {}, {}, due.grouped()};
    return table;
}

} // namespace

Document partSaleReceipt(const PartSalePaper& paper)
{
    const CounterSale& sale = paper.sale;
    const bool back = sale.isBack();
    Document document = blank(DocumentKind::Voucher, sale.number, paper.store, paper.stamp);
    document.title = back ? Documents::tr("Receipt for money given back") : Documents::tr("Receipt for parts");
    document.subtitle = Documents::tr("Issued %1").arg(minute(sale.issuedAt, paper.store.zone));
    if (sale.printCount > 0)
        document.mark = Documents::tr("Reprint no. %1").arg(sale.printCount);
    PairBlock pairs;
    addPair(pairs, Documents::tr("Customer"), sale.buyer);
    addPair(pairs, Documents::tr("Phone"), maskPhone(sale.phone));
    addPair(pairs, Documents::tr("For receipt"), paper.refundedNumber);
    addPair(pairs, Documents::tr("Reason"), sale.reason, true);
    if (!pairs.items.empty())
        document.blocks.push_back(pairs);
    document.blocks.push_back(saleTable(paper));
    const Money amount = back ? -sale.total : sale.total;
    PairBlock sum;
    sum.items.push_back(
        {Documents::tr("Amount in words"), amountInWords(amount, paper.store), true, 0, TextTone::Strong});
    if (!sale.rounding.isZero())
        addPair(sum, Documents::tr("Rounding"), sale.rounding.grouped());
    addPair(sum, back ? Documents::tr("Given back by") : Documents::tr("Paid by"), paper.method);
    addPair(sum, Documents::tr("Handled by"), paper.issuedByName);
    addPair(sum, Documents::tr("Approved by"), paper.approvedByName);
    document.blocks.push_back(sum);
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Payee's seal or signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = {Documents::tr("Customer copy"), Documents::tr("Store copy"), Documents::tr("Accounting copy")};
    return document;
}

TableBlock usedPartsTable(const std::vector<PaperUsedPart>& parts)
{
    TableBlock table;
    table.columns = {{Documents::tr("Part number"), TextAlign::Start, 5},
                     {Documents::tr("Part"), TextAlign::Start, 6},
                     {Documents::tr("Quantity"), TextAlign::End, 3},
                     {Documents::tr("Origin"), TextAlign::Start, 8}};
    for (const PaperUsedPart& part : parts)
        table.rows.push_back({part.code, part.name, quantity(part.quantity), part.origin});
    return table;
}

} // namespace sanbao
