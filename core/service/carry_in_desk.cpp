// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/carry_in_desk.h"

#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_origin_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr qsizetype kMaxShort = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarryIn)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("Nothing of this order lies in the store."));
}

} // namespace

Outcome<std::optional<CarryIn>> CarryInDesk::of(WorkOrderId order)
{
    return readResult(m_context, OrderOriginStore(m_context.database).carryIn(order));
}

Outcome<OrderOrigin> CarryInDesk::origin(WorkOrderId order)
{
    return readResult(m_context, OrderOriginStore(m_context.database).of(order));
}

Outcome<CarryIn> CarryInDesk::store(UnitOfWork& work, CarryIn carryIn, const QString& action, const QString& note)
{
    if (!OrderOriginStore(m_context.database).update(carryIn))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    carryIn.revision += 1;
    TimelineEntry entry;
    entry.order = carryIn.order;
    if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(carryIn.order)) {
        entry.customer = order->customer;
        entry.product = order->product;
    }
    entry.event = action;
    entry.note = note;
    work.tell(entry);
    work.audit(QStringLiteral("carry_in.") + action, EntityKind::WorkOrder, carryIn.order.value,
               {{QStringLiteral("note"), note}});
    work.touch(EntityKind::WorkOrder, carryIn.order.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return carryIn;
}

Outcome<CarryIn> CarryInDesk::moveTo(WorkOrderId order, qint64 revision, const QString& shelf)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<CarryIn> carryIn = OrderOriginStore(m_context.database).carryIn(order);
    if (!carryIn)
        return m_context.database.takeFailure().value_or(missing());
    if (carryIn->revision != revision || carryIn->handedBackAt)
        return changedMeanwhile();
    carryIn->shelf = cleanText(shelf);
    if (carryIn->shelf.isEmpty() || carryIn->shelf.size() > kMaxShort)
        return Failure::invalid(QStringLiteral("shelf"), Words::tr("Say where it lies now."));
    return store(work, *carryIn, QStringLiteral("shelved"), carryIn->shelf);
}

Outcome<CarryIn> CarryInDesk::handBack(WorkOrderId order, qint64 revision, const HandBack& given)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> known = OrderStore(m_context.database).find(order);
    std::optional<CarryIn> carryIn = OrderOriginStore(m_context.database).carryIn(order);
    if (!known || !carryIn)
        return m_context.database.takeFailure().value_or(missing());
    if (carryIn->revision != revision || carryIn->handedBackAt)
        return changedMeanwhile();
    std::vector<FieldIssue> issues;
    const bool bySlip = given.proof == HandBackProof::ClaimSlip;
    if (bySlip && asciiKey(scannedText(given.slipNumber)) != asciiKey(known->number))
        issues.push_back({QStringLiteral("slip"), Words::tr("This is not the slip of order %1.").arg(known->number)});
    const QString identity = cleanText(given.identity);
    if (!bySlip && (identity.isEmpty() || identity.size() > kMaxShort))
        issues.push_back({QStringLiteral("identity"), Words::tr("Say how the person was identified.")});
    const QString to = cleanText(given.to);
    if (to.isEmpty() || to.size() > kMaxShort)
        issues.push_back({QStringLiteral("to"), Words::tr("Say who took it.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    carryIn->handedBackAt = work.now();
    carryIn->handedBackTo = to;
    carryIn->handedBackBy = m_context.session.staff;
    carryIn->proof = bySlip ? QStringLiteral("slip") : identity;
    const QString how = bySlip ? Words::tr("against the slip") : identity;
    return store(work, *carryIn, QStringLiteral("handed_back"), Words::tr("handed to %1, %2").arg(to, how));
}

} // namespace sanbao
