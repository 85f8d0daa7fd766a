// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of orders that move: taken, brought back, arrived, and the old ones that came out.
#include "core/base/lot_key.h"
#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/domain/price_list.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/order_part_desk.h"
#include "core/service/request_desk.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"
#include "core/storage/cost_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderParts)
};

/// What of a part, or of one lot of it, is out for an order, and what that cost when it was taken.
struct StillOut
{
    qint64 quantity = 0;
    Money cost;
    bool wasTaken = false;
    Money piece() const
    {
        return quantity > 0 ? Money::fromFen((cost.fen() * 1000 + quantity / 2) / quantity) : Money();
    }
};

StillOut stillOut(ServiceContext& context, const OrderPart& line, const QString& lot)
{
    StockStore stock(context.database);
    StillOut out;
    for (const TraceRow& row : stock.traceOfOrder(line.order)) {
        const bool issued = row.kind == StockKind::Issue;
        if (row.move.part != line.part || (!issued && row.kind != StockKind::Return))
            continue;
        const std::optional<PartLot> known = row.move.lot.isValid() ? stock.lot(row.move.lot) : std::nullopt;
        if (!lot.isEmpty() && (!known || lotKey(known->code) != lotKey(lot)))
            continue;
        out.wasTaken = out.wasTaken || issued;
        out.quantity += issued ? row.move.quantity : -row.move.quantity;
        out.cost += issued ? row.move.cost : -row.move.cost;
    }
    return out;
}

/// Field names of the slip as those of the form.
Failure onForm(Failure failure)
{
    for (FieldIssue& issue : failure.issues) {
        if (issue.field == QLatin1String("lines.0"))
            issue.field = QStringLiteral("quantity");
    }
    return failure;
}

} // namespace

FeeLine OrderPartDesk::proposal(const Part& part, qint64 quantity)
{
    if (const PriceItem* item = itemIn(m_context.catalogue.prices(), part.priceCode))
        return lineOf(*item, quantity);
    FeeLine line;
    line.kind = FeeKind::Part;
    line.name = part.name;
    line.quantityMilli = quantity;
    line.unitPrice = part.price;
    line.note = Words::tr("Part %1").arg(part.code);
    return line;
}

void OrderPartDesk::chargeCost(UnitOfWork& work, const Part& part, const StockDocument& document, int sign)
{
    CostStore costs(m_context.database);
    for (const StockMove& move : StockStore(m_context.database).movesOf(document.id)) {
        OrderCost line;
        line.order = document.order;
        line.type = CostType::Material;
        line.name = part.code + QLatin1Char(' ') + part.name;
        line.quantity = move.quantity;
        line.rate = Money::fromFen((move.cost.fen() * 1000 + move.quantity / 2) / std::max<qint64>(1, move.quantity));
        line.amount = sign < 0 ? -move.cost : move.cost;
        line.move = move.id;
        line.day = localDay(work.now(), m_context.catalogue.zone());
        line.enteredAt = work.now();
        line.enteredBy = m_context.session.staff;
        costs.insert(line);
    }
}

Outcome<Issued> OrderPartDesk::issue(const IssueWish& wish)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<OrderPart> line = OrderPartStore(m_context.database).find(wish.line);
    if (!line || line->revision != wish.revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    const Part part = PartStore(m_context.database).find(line->part).value_or(Part());
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(line->order);
    if (!order || !order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed: reopen it first."));
    const QString lot = scannedText(wish.lot);
    std::vector<FieldIssue> issues;
    if (const std::optional<QuantityRule> rule = checkQuantity(part, wish.quantity))
        issues.push_back(quantityIssue(part, *rule, QStringLiteral("quantity")));
    else if (wish.quantity > line->missing())
        issues.push_back(
            {QStringLiteral("quantity"), Words::tr("Only %1 is still wanted.").arg(amountText(part, line->missing()))});
    if (part.tracking == Tracking::Serial && lotKey(lot).isEmpty())
        issues.push_back({QStringLiteral("lot"), Words::tr("Scan the serial number of the piece.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    line->reserved = std::max<qint64>(0, line->reserved - wish.quantity);
    line->issued += wish.quantity;
    line->place = wish.from;
    line->issuedAt = work.now();
    line->state = line->missing() == 0 ? OrderPartState::Issued
                  : line->reserved > 0 ? OrderPartState::Reserved
                                       : OrderPartState::Waiting;
    const QString note =
        QStringLiteral("%1 %2 × %3 %4").arg(part.code, part.name, amountText(part, wish.quantity), lot);
    Outcome<OrderPart> stored = store(work, *line, "part_issued", note.trimmed());
    if (!stored)
        return std::move(stored).error();
    StockSlip slip;
    slip.kind = StockKind::Issue;
    slip.from = wish.from;
    slip.order = line->order;
    slip.lines.push_back({line->part, lot, line->condition, wish.quantity, {}});
    Outcome<StockDocument> document = bookSlip(m_context, work, slip);
    if (!document)
        return onForm(std::move(document).error());
    chargeCost(work, part, *document, 1);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return Issued{*stored, *document, proposal(part, wish.quantity)};
}

Outcome<OrderPart> OrderPartDesk::giveBack(const IssueWish& wish, PartCondition condition)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<OrderPart> line = OrderPartStore(m_context.database).find(wish.line);
    if (!line || line->revision != wish.revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    const Part part = PartStore(m_context.database).find(line->part).value_or(Part());
    const QString lot = scannedText(wish.lot);
    std::vector<FieldIssue> issues;
    if (const std::optional<QuantityRule> rule = checkQuantity(part, wish.quantity))
        issues.push_back(quantityIssue(part, *rule, QStringLiteral("quantity")));
    else if (wish.quantity > line->used())
        issues.push_back({QStringLiteral("quantity"),
                          Words::tr("Only %1 was taken for this order.").arg(amountText(part, line->used()))});
    const StillOut out = stillOut(m_context, *line, part.tracking == Tracking::None ? QString() : lot);
    if (part.tracking != Tracking::None && issues.empty()) {
        if (lotKey(lot).isEmpty() || !out.wasTaken)
            issues.push_back({QStringLiteral("lot"), Words::tr("This piece was not taken for this order.")});
        else if (out.quantity < wish.quantity)
            issues.push_back(
                {QStringLiteral("lot"),
                 Words::tr("Only %1 of %2 is still out for this order.").arg(amountText(part, out.quantity), lot)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    line->returned += wish.quantity;
    if (line->used() == 0 && line->missing() == 0)
        line->state = OrderPartState::Returned;
    const QString note =
        QStringLiteral("%1 %2 × %3 %4").arg(part.code, part.name, amountText(part, wish.quantity), lot);
    Outcome<OrderPart> stored = store(work, *line, "part_returned", note.trimmed());
    if (!stored)
        return stored;
    StockSlip slip;
    slip.kind = StockKind::Return;
    slip.to = wish.from;
    slip.order = line->order;
    slip.lines.push_back({line->part, lot, condition, wish.quantity, out.piece()});
    const Outcome<StockDocument> document = bookSlip(m_context, work, slip);
    if (!document)
        return onForm(document.error());
    chargeCost(work, part, *document, -1);
    serveWaiting(m_context, work, line->part, wish.from);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return stored;
}

Outcome<StockRequest> OrderPartDesk::receive(StockRequestId id, qint64 revision, const QString& lot)
{
    return RequestDesk(m_context).receive(id, revision, {0, {lot}, {}});
}

Outcome<OldPart> OrderPartDesk::keepOld(const OldPart& typed)
{
    UnitOfWork work(m_context, Permission::MovePart);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OldPart old = typed;
    old.serial = scannedText(typed.serial);
    old.note = cleanText(typed.note);
    const std::optional<Part> part = PartStore(m_context.database).find(old.part);
    std::vector<FieldIssue> issues;
    if (!part)
        issues.push_back({QStringLiteral("part"), Words::tr("There is no such part in use.")});
    else if (const std::optional<QuantityRule> rule = checkQuantity(*part, old.quantity))
        issues.push_back(quantityIssue(*part, *rule, QStringLiteral("quantity")));
    for (const OldPart& other : OrderPartStore(m_context.database).oldPartsOf(old.order)) {
        if (!old.serial.isEmpty() && other.part == old.part && asciiKey(other.serial) == asciiKey(old.serial))
            issues.push_back({QStringLiteral("lot"), Words::tr("This old part is kept already.")});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    old.state = OldPartState::Kept;
    old.keptAt = work.now();
    old.keptBy = m_context.session.staff;
    old.id = OrderPartStore(m_context.database).insert(old);
    tell(work, old.order, "old_part_kept",
         QStringLiteral("%1 %2 %3").arg(part->code, part->name, old.serial).trimmed());
    work.audit(QStringLiteral("order.old_part_kept"), EntityKind::WorkOrder, old.order.value,
               {{QStringLiteral("part"), part->code}, {QStringLiteral("serial"), old.serial}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return old;
}

Done OrderPartDesk::sendOld(const std::vector<OldPartId>& ids, const QString& tracking)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (ids.empty())
        return Failure::invalid(QStringLiteral("parts"), Words::tr("Choose the old parts that go back."));
    OrderPartStore store(m_context.database);
    for (const OldPartId id : ids) {
        std::optional<OldPart> old = store.old(id);
        if (!old || old->state != OldPartState::Kept)
            return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
        old->state = OldPartState::Sent;
        old->sentAt = work.now();
        old->tracking = cleanText(tracking);
        store.update(*old);
        tell(work, old->order, "old_part_sent", old->tracking);
        work.audit(QStringLiteral("order.old_part_sent"), EntityKind::WorkOrder, old->order.value,
                   {{QStringLiteral("old_part"), id.value}, {QStringLiteral("tracking"), old->tracking}});
    }
    return work.commit();
}

Outcome<OldPart> OrderPartDesk::answerOld(OldPartId id, qint64 revision, bool credited, Money credit,
                                          const QString& note)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OrderPartStore store(m_context.database);
    std::optional<OldPart> old = store.old(id);
    if (!old || old->revision != revision || old->state != OldPartState::Sent)
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Part));
    old->note = cleanText(note);
    if (credit.isNegative())
        return Failure::invalid(QStringLiteral("credit"), Words::tr("The credit may not be negative."));
    if (!credited && old->note.isEmpty())
        return Failure::invalid(QStringLiteral("note"), Words::tr("Say why the maker refused it."));
    old->state = credited ? OldPartState::Credited : OldPartState::Refused;
    old->credit = credited ? credit : Money();
    old->answeredAt = work.now();
    store.update(*old);
    tell(work, old->order, "old_part_answered", label(old->state) + QStringLiteral(" · ") + old->credit.grouped());
    work.audit(QStringLiteral("order.old_part_answered"), EntityKind::WorkOrder, old->order.value,
               {{QStringLiteral("state"), codeOf(old->state)}, {QStringLiteral("credit"), old->credit.plain()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *old;
}

Outcome<std::vector<OldPartRow>> OrderPartDesk::oldParts(OldPartState state, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, OrderPartStore(m_context.database).oldParts(state, limit));
}

} // namespace sanbao
