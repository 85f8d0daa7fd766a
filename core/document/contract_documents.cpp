// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/contract_documents.h"

#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

Document contractReceipt(const ContractReceiptPaper& paper)
{
    const bool back = paper.total.isNegative();
    const Money amount = back ? -paper.total : paper.total;
    Document document = blank(DocumentKind::ContractReceipt, paper.number, paper.store, paper.stamp);
    if (back)
        document.title = Documents::tr("Receipt for money given back");
    document.subtitle = Documents::tr("Issued %1").arg(minute(paper.issuedAt, paper.store.zone));
    if (paper.reprint > 0)
        document.mark = Documents::tr("Reprint no. %1").arg(paper.reprint);
    PairBlock pairs;
    addPair(pairs, Documents::tr("Customer"), paper.customerName);
    addPair(pairs, Documents::tr("Phone"), maskPhone(paper.customerPhone));
    addPair(pairs, Documents::tr("Contract number"), paper.agreementNumber);
    addPair(pairs, Documents::tr("Product"), paper.productName);
    addPair(pairs, Documents::tr("Valid"), Documents::tr("%1 to %2").arg(day(paper.startsOn), day(paper.endsOn)), true);
    document.blocks.push_back(pairs);
    TableBlock table;
    table.columns = {{Documents::tr("Item"), TextAlign::Start, 8},
                     {Documents::tr("Visits"), TextAlign::End, 3},
                     {Documents::tr("Amount"), TextAlign::End, 4}};
    table.rows.push_back(
        {paper.title, paper.visits > 0 ? QString::number(paper.visits) : QStringLiteral("—"), amount.grouped()});
    table.totalRow = QStringList{Documents::tr("Total"), QString(), amount.grouped()};
    document.blocks.push_back(table);
    PairBlock sum;
    const QString words = QStringLiteral("人民币") + rmbUppercase(amount, paper.store.rmbStyle);
    sum.items.push_back({Documents::tr("Amount in words"), words, true, 0, TextTone::Strong});
    addPair(sum, back ? Documents::tr("Given back by") : Documents::tr("Paid by"), paper.method);
    addPair(sum, Documents::tr("Handled by"), paper.issuedByName);
    document.blocks.push_back(sum);
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Payee's seal or signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = {Documents::tr("Customer copy"), Documents::tr("Store copy"), Documents::tr("Accounting copy")};
    return document;
}

} // namespace sanbao
