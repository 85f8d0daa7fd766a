// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/request_desk.h"

#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/order_part_desk.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/supply_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr qint64 kPiece = 1000;
constexpr Money kMostPrice = Money::fromYuan(10'000'000);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderParts)
};

/// Field names of the slip as those of the form.
Failure onForm(Failure failure, const Part& part)
{
    for (FieldIssue& issue : failure.issues) {
        if (issue.field.startsWith(QLatin1String("lines.")))
            issue.field = part.tracking == Tracking::None ? QStringLiteral("quantity") : QStringLiteral("lot");
    }
    return failure;
}

} // namespace

std::vector<FieldIssue> RequestDesk::check(const StockRequest& request, const Part& part, const Arrival& arrival,
                                           qint64 quantity) const
{
    std::vector<FieldIssue> issues;
    if (const std::optional<QuantityRule> rule = checkQuantity(part, quantity);
        rule && *rule != QuantityRule::SerialIsOne)
        issues.push_back(quantityIssue(part, *rule, QStringLiteral("quantity")));
    else if (quantity > request.quantity)
        issues.push_back(
            {QStringLiteral("quantity"), Words::tr("Only %1 was asked for: receive the rest on a document of its own.")
                                             .arg(amountText(part, request.quantity))});
    else if (part.tracking == Tracking::Serial && arrival.lots.size() * kPiece != quantity)
        issues.push_back({QStringLiteral("lot"),
                          Words::tr("%1 pieces need %1 serial numbers; there are %2.")
                              .arg(QString::number(quantity / kPiece), QString::number(arrival.lots.size()))});
    if (arrival.price && (arrival.price->isNegative() || *arrival.price > kMostPrice))
        issues.push_back({QStringLiteral("price"), Words::tr("The price lies between 0 and 10 million yuan.")});
    return issues;
}

StockSlip RequestDesk::slipFor(const StockRequest& request, const Part& part, const Arrival& arrival, qint64 quantity)
{
    const std::optional<StockPlace> from = PartStore(m_context.database).place(request.from);
    bool moved = request.kind == RequestKind::Transfer && from.has_value();
    if (moved && from->kind == PlaceKind::Branch) {
        // Another store keeps its own book: it is a transfer only as far as ours knows its stock.
        qint64 known = 0;
        for (const StockBalance& balance : StockStore(m_context.database).balances(part.id)) {
            if (balance.place == request.from && balance.condition == PartCondition::New)
                known += balance.onHand;
        }
        moved = known >= quantity;
    }
    StockSlip slip;
    slip.kind = moved ? StockKind::Transfer : StockKind::Receive;
    slip.from = moved ? request.from : StockPlaceId();
    slip.to = request.to;
    slip.supplier = request.supplier;
    slip.reference = request.number;
    const Money cost = arrival.price.value_or(request.price.isZero() ? part.cost : request.price);
    if (part.tracking != Tracking::Serial) {
        slip.lines.push_back({part.id, arrival.lots.value(0), PartCondition::New, quantity, cost});
        return slip;
    }
    for (const QString& lot : arrival.lots)
        slip.lines.push_back({part.id, lot, PartCondition::New, kPiece, cost});
    return slip;
}

void RequestDesk::keepRest(UnitOfWork& work, const StockRequest& request, qint64 came)
{
    StockRequest rest = request;
    rest.id = StockRequestId();
    rest.number = nextStockNumber(m_context, QStringLiteral("stock_request"), QStringLiteral("Q"), work.now());
    rest.quantity = request.quantity - came;
    rest.id = OrderPartStore(m_context.database).insert(rest);
    if (request.state == RequestState::Sent) {
        rest.sentAt = request.sentAt;
        OrderPartStore(m_context.database).update(rest);
    }
    SupplyStore(m_context.database).setQuantity(request.id, came);
    work.touch(EntityKind::StockDocument, rest.id.value, true);
}

void RequestDesk::tell(UnitOfWork& work, const StockRequest& request, const char* event, const QString& note)
{
    const std::optional<WorkOrder> order =
        request.order.isValid() ? OrderStore(m_context.database).find(request.order) : std::nullopt;
    if (!order)
        return;
    TimelineEntry entry;
    entry.order = order->id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = QLatin1String(event);
    entry.note = note;
    work.tell(entry);
    work.touch(EntityKind::WorkOrder, order->id.value);
}

Outcome<StockRequest> RequestDesk::receive(StockRequestId id, qint64 revision, const Arrival& typed)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OrderPartStore store(m_context.database);
    std::optional<StockRequest> request = store.request(id);
    if (!request || request->revision != revision || !request->isOpen())
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    const Part part = PartStore(m_context.database).find(request->part).value_or(Part());
    Arrival arrival = typed;
    arrival.lots.clear();
    for (const QString& lot : typed.lots) {
        if (const QString clean = cleanText(scannedText(lot)); !clean.isEmpty())
            arrival.lots.append(clean);
    }
    const qint64 quantity = typed.quantity == 0 ? request->quantity : typed.quantity;
    if (std::vector<FieldIssue> issues = check(*request, part, arrival, quantity); !issues.empty())
        return Failure::invalid(std::move(issues));
    const StockSlip slip = slipFor(*request, part, arrival, quantity);
    const Outcome<StockDocument> document = bookSlip(m_context, work, slip);
    if (!document)
        return onForm(document.error(), part);
    if (quantity < request->quantity)
        keepRest(work, *request, quantity);
    request->quantity = quantity;
    request->price = arrival.price.value_or(request->price);
    request->state = RequestState::Received;
    request->receivedAt = work.now();
    if (!store.update(*request))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    request->revision += 1;
    serveWaiting(m_context, work, request->part, request->to);
    tell(work, *request, "part_arrived",
         QStringLiteral("%1 · %2 × %3").arg(request->number, part.code, amountText(part, quantity)));
    work.touch(EntityKind::StockDocument, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *request;
}

Outcome<StockRequest> RequestDesk::cancel(StockRequestId id, qint64 revision, const QString& reason)
{
    const QString why = cleanText(reason);
    OrderPartStore store(m_context.database);
    std::optional<StockRequest> request = store.request(id);
    const bool bought = request && request->kind == RequestKind::Purchase;
    UnitOfWork work(m_context, bought ? Permission::KeepStock : Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    request = store.request(id);
    if (!request || request->revision != revision || !request->isOpen())
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    if (why.isEmpty() || why.size() > 200)
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say in at most 200 characters why it is called "
                                                                    "off."));
    request->state = RequestState::Cancelled;
    if (!store.update(*request))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    request->revision += 1;
    if (request->order.isValid()) {
        for (OrderPart line : store.ofOrder(request->order)) {
            if (line.part != request->part || line.state != OrderPartState::Waiting || !line.expectedOn.isValid())
                continue;
            line.expectedOn = {};
            store.update(line);
        }
    }
    tell(work, *request, "request_cancelled", request->number + QStringLiteral(" · ") + why);
    work.audit(QStringLiteral("stock.request_cancelled"), EntityKind::StockDocument, id.value,
               {{QStringLiteral("number"), request->number}, {QStringLiteral("reason"), why}});
    work.touch(EntityKind::StockDocument, id.value);
    work.touch(EntityKind::Part, request->part.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *request;
}

} // namespace sanbao
