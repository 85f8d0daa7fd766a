// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/stock_documents.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

QString named(const StockPaperLine& line)
{
    QStringList second{line.lot, line.condition};
    second.removeAll(QString());
    return second.isEmpty() ? line.name : line.name + QLatin1Char('\n') + second.join(QStringLiteral(" · "));
}

TableBlock linesTable(const std::vector<StockPaperLine>& lines, bool showsMoney)
{
    TableBlock table;
    table.emptyText = Documents::tr("The count agrees with the book.");
    table.columns = {{Documents::tr("Part number"), TextAlign::Start, 5},
                     {Documents::tr("Part"), TextAlign::Start, 8},
                     {Documents::tr("Quantity"), TextAlign::End, 3}};
    if (showsMoney) {
        table.columns.push_back({Documents::tr("Unit price"), TextAlign::End, 4});
        table.columns.push_back({Documents::tr("Amount"), TextAlign::End, 4});
    }
    Money sum;
    for (const StockPaperLine& line : lines) {
        QStringList row{line.code, named(line), line.change.isEmpty() ? line.quantity : line.change};
        if (showsMoney)
            row << line.price.grouped() << line.amount.grouped();
        sum += line.amount;
        table.rows.push_back(row);
    }
    if (showsMoney && !lines.empty())
        table.totalRow = QStringList{Documents::tr("Total (yuan)"), {}, {}, {}, sum.grouped()};
    return table;
}

} // namespace

Document stockSlip(const StockSlipPaper& paper)
{
    Document document = blank(DocumentKind::StockSlip, paper.number, paper.store, paper.stamp);
    document.title = paper.title;
    document.subtitle = minute(paper.madeAt, paper.store.zone);
    PairBlock head;
    addPair(head, Documents::tr("From"), paper.from);
    addPair(head, Documents::tr("To"), paper.to);
    addPair(head, Documents::tr("Supplier"), paper.supplier);
    addPair(head, Documents::tr("Order"), paper.order);
    addPair(head, Documents::tr("Product"), paper.product);
    addPair(head, Documents::tr("Delivery note"), paper.reference);
    addPair(head, Documents::tr("Reason"), paper.reason, true);
    addPair(head, Documents::tr("Booked by"), paper.madeBy);
    document.blocks.push_back(head);
    document.blocks.push_back(linesTable(paper.lines, paper.showsMoney));
    SignatureBlock signatures;
    for (const QString& label : {paper.givenBy, paper.takenBy}) {
        if (!label.isEmpty())
            signatures.fields.push_back({label, {}});
    }
    document.blocks.push_back(signatures);
    document.copies = {Documents::tr("Stock copy"), Documents::tr("Receiver's copy"), Documents::tr("Accounting copy")};
    return document;
}

Document purchaseOrder(const PurchasePaper& paper)
{
    Document document = blank(DocumentKind::PurchaseOrder, paper.number, paper.store, paper.stamp);
    document.subtitle = minute(paper.orderedAt, paper.store.zone);
    PairBlock head;
    addPair(head, Documents::tr("Supplier"), paper.supplier);
    addPair(head, Documents::tr("Contact"), joined({paper.contact, paper.phone}));
    addPair(head, Documents::tr("Deliver to"), paper.deliverTo);
    addPair(head, Documents::tr("Deliver until"), day(paper.expectedOn));
    addPair(head, Documents::tr("Ordered by"), paper.orderedBy);
    document.blocks.push_back(head);
    document.blocks.push_back(linesTable(paper.lines, true));
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Ordered by"), paper.orderedBy}, {Documents::tr("Confirmed by the supplier"), {}}}});
    return document;
}

} // namespace sanbao
