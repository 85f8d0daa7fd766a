// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for parts: kept where they are nearest, waited for, asked of another place. Taking and bringing back is in
// order_part_moves.cpp.
#include "core/service/order_part_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/notices.h"
#include "core/service/order_desk.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostLikely = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderParts)
};

Failure noOrder()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

bool isOwn(const StockPlace& place)
{
    return place.active && (place.kind == PlaceKind::Shelf || place.kind == PlaceKind::Van);
}

/// Usable stock of a part by place and condition, the nearest first.
std::vector<PlaceStock> usableStock(ServiceContext& context, PartId part)
{
    PartStore parts(context.database);
    StockStore stock(context.database);
    std::vector<PlaceStock> found;
    for (const StockBalance& balance : stock.balances(part)) {
        const std::optional<StockPlace> place = parts.place(balance.place);
        if (!place || !place->active || place->kind == PlaceKind::Quarantine ||
            balance.condition == PartCondition::Defective)
            continue;
        const auto same = std::find_if(found.begin(), found.end(), [&](const PlaceStock& one) {
            return one.place.id == balance.place && one.condition == balance.condition;
        });
        if (same != found.end())
            same->onHand += balance.onHand;
        else
            found.push_back(
                {*place, balance.condition, balance.onHand, stock.reserved(part, balance.place, balance.condition)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlaceStock& a, const PlaceStock& b) { return a.place.minutes < b.place.minutes; });
    return found;
}

/// The open request that brings what is missing of the part; empty when something is still to be asked for.
QString askedAlready(ServiceContext& context, const OrderPart& line)
{
    OrderPartStore store(context.database);
    qint64 missing = 0;
    for (const OrderPart& one : store.ofOrder(line.order)) {
        if (one.part == line.part && one.state == OrderPartState::Waiting)
            missing += one.missing();
    }
    if (line.state != OrderPartState::Waiting)
        missing += line.missing();
    QString last;
    for (const StockRequest& request : store.requestsOf(line.order)) {
        if (request.part != line.part || !request.isOpen())
            continue;
        missing -= request.quantity;
        last = request.number;
    }
    return missing < line.missing() ? last : QString();
}

} // namespace

QDate OrderPartDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

Outcome<OrderParts> OrderPartDesk::of(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderPartStore store(m_context.database);
    PartStore parts(m_context.database);
    StockStore stock(m_context.database);
    const std::vector<TraceRow> moves = stock.traceOfOrder(order);
    OrderParts found;
    for (const OrderPart& line : store.ofOrder(order)) {
        OrderPartView view;
        view.line = line;
        view.part = parts.find(line.part).value_or(Part());
        view.place = parts.place(line.place).value_or(StockPlace()).name;
        if (line.insteadOf.isValid())
            view.insteadOf = parts.find(line.insteadOf).value_or(Part()).code;
        for (const TraceRow& row : moves) {
            const std::optional<PartLot> lot =
                row.move.part == line.part && row.kind == StockKind::Issue && row.move.lot.isValid()
                    ? stock.lot(row.move.lot)
                    : std::nullopt;
            if (lot && !view.lots.contains(lot->code))
                view.lots.append(lot->code);
        }
        view.stock = usableStock(m_context, line.part);
        if (line.state == OrderPartState::Waiting &&
            (!found.expectedOn.isValid() || line.expectedOn > found.expectedOn))
            found.expectedOn = line.expectedOn;
        found.lines.push_back(std::move(view));
    }
    found.requests = store.requestsOf(order);
    found.oldParts = store.oldPartsOf(order);
    return readResult(m_context, std::move(found));
}

Outcome<std::vector<WaitingPart>> OrderPartDesk::waiting(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, OrderPartStore(m_context.database).waiting(limit));
}

Outcome<std::vector<Part>> OrderPartDesk::likelyKit(WorkOrderId id)
{
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(noOrder());
    const std::optional<ProductUnit> unit =
        order->product.isValid() ? ProductStore(m_context.database).find(order->product) : std::nullopt;
    const QString model = unit ? unit->model : QString();
    OrderPartStore store(m_context.database);
    PartStore parts(m_context.database);
    std::vector<PartId> ids = store.usualParts(order->category, order->faultCode, model, kMostLikely);
    for (const PartId fitting : model.isEmpty() ? std::vector<PartId>() : parts.partsForModel(model, kMostLikely)) {
        if (std::find(ids.begin(), ids.end(), fitting) == ids.end())
            ids.push_back(fitting);
    }
    std::vector<Part> kit;
    const std::vector<OrderPart> present = store.ofOrder(id);
    for (const PartId part : ids) {
        const bool there = std::any_of(present.begin(), present.end(), [part](const OrderPart& line) {
            return line.part == part && line.state != OrderPartState::Dropped;
        });
        const std::optional<Part> found = there ? std::nullopt : parts.find(part);
        if (found && found->active && int(kit.size()) < kMostLikely)
            kit.push_back(*found);
    }
    return readResult(m_context, std::move(kit));
}

void OrderPartDesk::tell(UnitOfWork& work, WorkOrderId id, const char* event, const QString& note)
{
    TimelineEntry entry;
    entry.order = id;
    if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id)) {
        entry.product = order->product;
        entry.customer = order->customer;
    }
    entry.event = QLatin1String(event);
    entry.note = note;
    work.tell(entry);
    work.touch(EntityKind::WorkOrder, id.value);
}

Outcome<OrderPart> OrderPartDesk::store(UnitOfWork& work, OrderPart line, const char* event, const QString& note)
{
    if (!OrderPartStore(m_context.database).update(line))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    line.revision += 1;
    tell(work, line.order, event, note);
    work.audit(QStringLiteral("order.") + QLatin1String(event), EntityKind::WorkOrder, line.order.value,
               {{QStringLiteral("note"), note}});
    work.touch(EntityKind::Part, line.part.value);
    return line;
}

void OrderPartDesk::keepNearest(OrderPart& line)
{
    for (const PlaceStock& stock : usableStock(m_context, line.part)) {
        if (!isOwn(stock.place) || stock.condition != line.condition || stock.free() < line.missing())
            continue;
        line.place = stock.place.id;
        line.reserved = line.missing();
        line.state = OrderPartState::Reserved;
        line.expectedOn = {};
        return;
    }
}

Outcome<OrderPart> OrderPartDesk::ask(const PartWish& wish)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartStore parts(m_context.database);
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(wish.order);
    const std::optional<Part> part = parts.find(wish.part);
    if (!order)
        return m_context.database.takeFailure().value_or(noOrder());
    std::vector<FieldIssue> issues;
    if (!part || !part->active)
        issues.push_back({QStringLiteral("part"), Words::tr("There is no such part in use.")});
    if (const auto rule = part ? checkQuantity(*part, wish.quantity) : std::nullopt;
        rule && *rule != QuantityRule::SerialIsOne)
        issues.push_back(quantityIssue(*part, *rule, QStringLiteral("quantity")));
    const QString consent = cleanText(wish.consent);
    if (wish.condition != PartCondition::New && consent.isEmpty())
        issues.push_back(
            {QStringLiteral("consent"), Words::tr("The customer has to agree to a part that is not new.")});
    if (wish.condition == PartCondition::Defective)
        issues.push_back({QStringLiteral("condition"), Words::tr("A defective part repairs nothing.")});
    if (wish.insteadOf.isValid()) {
        const std::vector<PartId> others = parts.substitutes(wish.insteadOf);
        if (std::find(others.begin(), others.end(), wish.part) == others.end())
            issues.push_back({QStringLiteral("part"), Words::tr("This part is not listed as a substitute.")});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed: reopen it first."));
    OrderPart line;
    line.order = wish.order;
    line.part = wish.part;
    line.wanted = wish.quantity;
    line.condition = wish.condition;
    line.insteadOf = wish.insteadOf;
    line.consent = consent;
    line.askedAt = work.now();
    line.askedBy = m_context.session.staff;
    keepNearest(line);
    const bool filled = line.state == OrderPartState::Reserved;
    StockStore(m_context.database).countWish(part->id, monthOf(work.now(), m_context.catalogue.zone()), filled);
    line.id = OrderPartStore(m_context.database).insert(line);
    QString note = QStringLiteral("%1 %2 × %3").arg(part->code, part->name, amountText(*part, line.wanted));
    if (wish.insteadOf.isValid())
        note = Words::tr("%1 in place of %2").arg(note, parts.find(wish.insteadOf).value_or(Part()).code);
    tell(work, wish.order, filled ? "part_reserved" : "part_missing", note);
    work.audit(QStringLiteral("order.part_asked"), EntityKind::WorkOrder, wish.order.value,
               {{QStringLiteral("part"), part->code}, {QStringLiteral("quantity"), line.wanted}});
    work.touch(EntityKind::Part, part->id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return line;
}

Outcome<OrderPart> OrderPartDesk::drop(OrderPartId id, qint64 revision)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<OrderPart> line = OrderPartStore(m_context.database).find(id);
    if (!line || line->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    if (line->used() > 0)
        return Failure::of(FailureKind::Conflict, Words::tr("The part was taken: bring it back first."));
    line->reserved = 0;
    line->state = OrderPartState::Dropped;
    const Part part = PartStore(m_context.database).find(line->part).value_or(Part());
    Outcome<OrderPart> stored = store(work, *line, "part_dropped", part.code + QLatin1Char(' ') + part.name);
    if (!stored)
        return stored;
    if (line->place.isValid())
        serveWaiting(m_context, work, line->part, line->place);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return stored;
}

void serveWaiting(ServiceContext& context, UnitOfWork& work, PartId part, StockPlaceId place)
{
    const std::optional<StockPlace> found = PartStore(context.database).place(place);
    if (!found || !isOwn(*found))
        return;
    OrderPartStore store(context.database);
    StockStore stock(context.database);
    for (OrderPart line : store.waitingFor(part)) {
        qint64 there = 0;
        for (const StockBalance& balance : stock.balances(part)) {
            if (balance.place == place && balance.condition == line.condition)
                there += balance.onHand;
        }
        if (there - stock.reserved(part, place, line.condition) < line.missing())
            continue;
        line.place = place;
        line.reserved = line.missing();
        line.state = OrderPartState::Reserved;
        line.expectedOn = {};
        store.update(line);
        TimelineEntry entry;
        entry.order = line.order;
        if (const std::optional<WorkOrder> order = OrderStore(context.database).find(line.order)) {
            entry.product = order->product;
            entry.customer = order->customer;
        }
        entry.event = QStringLiteral("part_reserved");
        entry.note = PartStore(context.database).find(part).value_or(Part()).code + QLatin1Char(' ') + found->name;
        work.tell(entry);
        work.touch(EntityKind::WorkOrder, line.order.value);
        tellPartArrived(context, work, line, entry.note);
    }
}

Outcome<StockRequest> OrderPartDesk::requestTransfer(OrderPartId id, qint64 revision, StockPlaceId from,
                                                     QDate expectedOn)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartStore parts(m_context.database);
    std::optional<OrderPart> line = OrderPartStore(m_context.database).find(id);
    if (!line || line->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    const std::optional<StockPlace> place = parts.place(from);
    std::vector<FieldIssue> issues;
    if (!place || !place->active)
        issues.push_back({QStringLiteral("from"), Words::tr("Say who shall send it.")});
    if (!expectedOn.isValid() || expectedOn < today())
        issues.push_back({QStringLiteral("expectedOn"), Words::tr("Say when it is expected; not before today.")});
    if (line->missing() <= 0)
        issues.push_back({QStringLiteral("quantity"), Words::tr("Nothing is missing any more.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (const QString asked = askedAlready(m_context, *line); !asked.isEmpty())
        return Failure::of(FailureKind::Conflict, Words::tr("%1 asks for it already.").arg(asked));
    StockRequest request;
    request.number = nextStockNumber(m_context, QStringLiteral("stock_request"), QStringLiteral("Q"), work.now());
    request.kind = RequestKind::Transfer;
    request.part = line->part;
    request.quantity = line->missing();
    request.from = from;
    for (const StockPlace& one : parts.places()) {
        if (!request.to.isValid() && isOwn(one) && one.id != from)
            request.to = one.id;
    }
    request.order = line->order;
    request.expectedOn = expectedOn;
    request.askedAt = work.now();
    request.askedBy = m_context.session.staff;
    request.id = OrderPartStore(m_context.database).insert(request);
    line->state = OrderPartState::Waiting;
    line->reserved = 0;
    line->expectedOn = expectedOn;
    const Part part = parts.find(line->part).value_or(Part());
    const QString note = Words::tr("%1 %2 from %3, expected %4")
                             .arg(part.code, part.name, place->name, expectedOn.toString(Qt::ISODate));
    if (Outcome<OrderPart> stored = store(work, *line, "part_requested", note); !stored)
        return std::move(stored).error();
    if (Done waits = waitForParts(line->order, note); !waits)
        return std::move(waits).error();
    work.touch(EntityKind::StockDocument, request.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return request;
}

Done OrderPartDesk::waitForParts(WorkOrderId id, const QString& note)
{
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return noOrder();
    const std::vector<OrderEventKind> allowed = allowedEvents(*order);
    if (std::find(allowed.begin(), allowed.end(), OrderEventKind::Wait) == allowed.end())
        return {};
    OrderEvent event;
    event.kind = OrderEventKind::Wait;
    event.waitReason = WaitReason::Parts;
    event.note = note;
    const Outcome<WorkOrder> next = OrderDesk(m_context).act(id, order->revision, event);
    return next ? Done() : Done(next.error());
}

Outcome<std::vector<RequestRow>> OrderPartDesk::openRequests(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    PartStore parts(m_context.database);
    std::vector<RequestRow> rows;
    for (const StockRequest& request : OrderPartStore(m_context.database).openRequests(limit)) {
        const Part part = parts.find(request.part).value_or(Part());
        RequestRow row{request, part.code + QLatin1Char(' ') + part.name, {}, {}};
        row.from = request.supplier.isValid() ? parts.supplier(request.supplier).value_or(Supplier()).name
                                              : parts.place(request.from).value_or(StockPlace()).name;
        if (const auto order = OrderStore(m_context.database).find(request.order))
            row.order = order->number;
        rows.push_back(std::move(row));
    }
    return readResult(m_context, std::move(rows));
}

Outcome<StockRequest> OrderPartDesk::ship(StockRequestId id, qint64 revision, const QString& carrier,
                                          const QString& tracking)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<StockRequest> request = OrderPartStore(m_context.database).request(id);
    if (!request || request->revision != revision || !request->isOpen())
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    request->carrier = cleanText(carrier);
    request->tracking = cleanText(tracking);
    if (request->carrier.isEmpty())
        return Failure::invalid(QStringLiteral("carrier"), Words::tr("Say who carries it."));
    request->state = RequestState::Sent;
    request->sentAt = work.now();
    if (!OrderPartStore(m_context.database).update(*request))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    request->revision += 1;
    if (request->order.isValid())
        tell(work, request->order, "part_sent",
             request->number + QStringLiteral(" · ") + request->carrier + QLatin1Char(' ') + request->tracking);
    work.audit(QStringLiteral("stock.request_sent"), EntityKind::StockDocument, id.value,
               {{QStringLiteral("carrier"), request->carrier}, {QStringLiteral("tracking"), request->tracking}});
    work.touch(EntityKind::StockDocument, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *request;
}

} // namespace sanbao
