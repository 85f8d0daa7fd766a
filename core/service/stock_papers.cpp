// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/stock_papers.h"

#include "core/document/stock_documents.h"
#include "core/domain/phone.h"
#include "core/service/stock_words.h"
#include "core/storage/order_part_store.h"
#include "core/storage/order_store.h"
#include "core/storage/part_store.h"
#include "core/storage/stock_store.h"
#include "core/storage/supply_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StockPapers)
};

QString titleOf(StockKind kind)
{
    switch (kind) {
    case StockKind::Receive:
        return Words::tr("Parts received");
    case StockKind::Issue:
        return Words::tr("Parts issued for an order");
    case StockKind::Return:
        return Words::tr("Parts returned");
    case StockKind::Transfer:
        return Words::tr("Transfer of parts");
    case StockKind::Count:
        return Words::tr("Stock count");
    case StockKind::Scrap:
        return Words::tr("Parts scrapped");
    case StockKind::Sale:
        return Words::tr("Parts sold");
    }
    return {};
}

/// What the two lines for signatures are called.
std::pair<QString, QString> signersOf(StockKind kind)
{
    switch (kind) {
    case StockKind::Receive:
        return {Words::tr("Delivered by"), Words::tr("Received by")};
    case StockKind::Count:
        return {Words::tr("Counted by"), Words::tr("Checked by")};
    case StockKind::Scrap:
        return {Words::tr("Scrapped by"), Words::tr("Approved by")};
    default:
        return {Words::tr("Given by"), Words::tr("Taken by")};
    }
}

StockPaperLine lineOf(const Part& part, qint64 quantity, Money amount)
{
    StockPaperLine line;
    line.code = part.code;
    line.name = part.name;
    line.quantity = amountText(part, quantity);
    line.amount = amount;
    if (quantity > 0)
        line.price = Money::fromFen((amount.fen() * 1000 + quantity / 2) / quantity);
    return line;
}

Outcome<Document> slip(ServiceContext& context, StockDocumentId id, const StoreProfile& store, const PrintStamp& stamp)
{
    StockStore stock(context.database);
    PartStore parts(context.database);
    const std::optional<StockDocument> document = stock.document(id);
    if (!document)
        return context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("There is no such stock document.")));
    StockSlipPaper paper;
    paper.store = store;
    paper.stamp = stamp;
    paper.title = titleOf(document->kind);
    paper.number = document->number;
    paper.madeAt = document->madeAt;
    paper.from = parts.place(document->from).value_or(StockPlace()).name;
    paper.to = parts.place(document->to).value_or(StockPlace()).name;
    paper.supplier = parts.supplier(document->supplier).value_or(Supplier()).name;
    if (const std::optional<WorkOrder> order = OrderStore(context.database).find(document->order)) {
        paper.order = order->number;
        paper.product = OrderStore(context.database).productLabel(order->id);
    }
    paper.reference = document->reference;
    paper.reason = document->reason;
    paper.madeBy = context.catalogue.staffName(document->madeBy);
    std::tie(paper.givenBy, paper.takenBy) = signersOf(document->kind);
    paper.showsMoney = context.may(Permission::ReadCost) ||
                       (document->kind == StockKind::Receive && context.may(Permission::KeepStock));
    for (const StockMove& move : stock.movesOf(id)) {
        const Part part = parts.find(move.part).value_or(Part());
        StockPaperLine line = lineOf(part, move.quantity, move.cost);
        if (const std::optional<PartLot> lot = move.lot.isValid() ? stock.lot(move.lot) : std::nullopt)
            line.lot = lot->code;
        if (move.condition != PartCondition::New)
            line.condition = label(move.condition);
        if (document->kind == StockKind::Count)
            line.change = (move.to.isValid() ? QStringLiteral("+") : QStringLiteral("−")) + line.quantity;
        if (document->kind == StockKind::Count && !move.to.isValid())
            line.amount = -line.amount;
        paper.lines.push_back(line);
    }
    return readResult(context, stockSlip(paper));
}

Outcome<Document> purchase(ServiceContext& context, PurchaseId id, const StoreProfile& store, const PrintStamp& stamp)
{
    if (Done permitted = requirePermission(context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    OrderPartStore requests(context.database);
    PartStore parts(context.database);
    const std::optional<Purchase> purchase = requests.purchase(id);
    if (!purchase)
        return context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("There is no such purchase order.")));
    const Supplier supplier = parts.supplier(purchase->supplier).value_or(Supplier());
    PurchasePaper paper;
    paper.store = store;
    paper.stamp = stamp;
    paper.number = purchase->number;
    paper.orderedAt = purchase->orderedAt;
    paper.supplier = supplier.name;
    paper.contact = supplier.contact;
    paper.phone = displayPhone(supplier.phone);
    paper.expectedOn = purchase->expectedOn;
    paper.orderedBy = context.catalogue.staffName(purchase->orderedBy);
    for (const StockRequest& request : requests.requestsOf(id)) {
        if (request.state == RequestState::Cancelled)
            continue;
        const Part part = parts.find(request.part).value_or(Part());
        paper.lines.push_back(lineOf(part, request.quantity, request.price.timesMilli(request.quantity)));
        paper.deliverTo = parts.place(request.to).value_or(StockPlace()).name;
    }
    return readResult(context, purchaseOrder(paper));
}

} // namespace

bool isStockPaper(DocumentKind kind)
{
    return kind == DocumentKind::StockSlip || kind == DocumentKind::PurchaseOrder;
}

Outcome<Document> stockPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp)
{
    return kind == DocumentKind::StockSlip ? slip(context, StockDocumentId(id), store, stamp)
                                           : purchase(context, PurchaseId(id), store, stamp);
}

Outcome<qint64> stockPaperId(ServiceContext& context, DocumentKind kind, const QString& number)
{
    SupplyStore store(context.database);
    const QString typed = number.trimmed();
    qint64 id = 0;
    if (kind == DocumentKind::StockSlip)
        id = store.documentOf(typed).value_or(StockDocumentId()).value;
    else
        id = store.purchaseOf(typed).value_or(PurchaseId()).value;
    if (id > 0)
        return id;
    return context.database.takeFailure().value_or(
        Failure::of(FailureKind::NotFound, Words::tr("No stock document has the number %1.").arg(number)));
}

} // namespace sanbao
