// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/hands_on_desk.h"

#include "core/base/text_fold.h"
#include "core/service/order_entry.h"
#include "core/service/process_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_life_store.h"
#include "core/storage/order_store.h"
#include "core/storage/process_store.h"
#include "core/storage/proposal_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandsOn)
};

void tellOf(UnitOfWork& work, const WorkOrder& order, HandsOnStep step, const QString& note)
{
    tellOfOrder(work, order, codeOf(step), note);
    work.audit(QStringLiteral("order.") + codeOf(step), EntityKind::WorkOrder, order.id.value,
               {{QStringLiteral("note"), note}});
}

/// Work that costs the customer something begins after his consent.
Done requireAgreedPrice(ServiceContext& context, const WorkOrder& order)
{
    const ProcessStep resolved = ProcessStore(context.database).step(order.type, OrderState::Resolved);
    const bool asked =
        std::find(resolved.fields.begin(), resolved.fields.end(), ProcessField::Consent) != resolved.fields.end();
    if (!asked || !ProcessDesk(context).isEnforced())
        return {};
    const std::vector<ServiceProposal> proposals = ProposalStore(context.database).ofOrder(order.id);
    const bool waits = !proposals.empty() && proposals.back().state == QuotationState::Issued;
    if (!waits && isConsented(context, order.id))
        return {};
    return Failure::of(FailureKind::Conflict,
                       waits ? Words::tr("The customer has not answered proposal %1 yet.").arg(proposals.back().number)
                             : Words::tr("The customer has not agreed to the price yet; the work begins after that."));
}

} // namespace

QString label(HandsOnStep step)
{
    switch (step) {
    case HandsOnStep::Start:
        return Words::tr("Start the work");
    case HandsOnStep::Pause:
        return Words::tr("Pause");
    case HandsOnStep::Resume:
        return Words::tr("Go on");
    case HandsOnStep::Finish:
        return Words::tr("Finish the work");
    }
    return {};
}

QString label(HandsOnState state)
{
    switch (state) {
    case HandsOnState::NotStarted:
        return Words::tr("Not started");
    case HandsOnState::Working:
        return Words::tr("Working");
    case HandsOnState::Paused:
        return Words::tr("Paused");
    case HandsOnState::Finished:
        return Words::tr("Finished");
    }
    return {};
}

Outcome<HandsOnView> HandsOnDesk::open(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    HandsOnView view;
    view.spans = OrderLifeStore(m_context.database).spans(order);
    view.state = handsOnState(view.spans);
    view.minutes = handsOnMinutes(view.spans, m_context.clock.now());
    view.possible = possibleSteps(view.state);
    return readResult(m_context, std::move(view));
}

Outcome<HandsOnView> HandsOnDesk::take(WorkOrderId id, HandsOnStep step, const QString& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    if (!order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed; nothing more is done on it."));
    OrderLifeStore life(m_context.database);
    const std::vector<WorkSpan> spans = life.spans(id);
    const std::vector<HandsOnStep> possible = possibleSteps(handsOnState(spans));
    if (std::find(possible.begin(), possible.end(), step) == possible.end())
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("Not possible now: the work is in the state \"%1\".").arg(label(handsOnState(spans))));
    const QString note = cleanText(typed);
    if (step == HandsOnStep::Pause && note.isEmpty())
        return Failure::invalid(QStringLiteral("note"), Words::tr("Say why the work pauses."));
    if (step == HandsOnStep::Start) {
        if (Done agreed = requireAgreedPrice(m_context, *order); !agreed)
            return std::move(agreed).error();
    }
    if (step == HandsOnStep::Start || step == HandsOnStep::Resume) {
        WorkSpan span;
        span.order = id;
        span.staff = m_context.session.staff;
        span.from = work.now();
        life.insert(span);
    } else if (!spans.back().until) {
        WorkSpan span = spans.back();
        span.until = std::max(span.from, work.now());
        span.end = step == HandsOnStep::Pause ? SpanEnd::Pause : SpanEnd::Finish;
        span.note = note;
        life.end(span);
    } else {
        life.finish(spans.back().id);
    }
    tellOf(work, *order, step, note);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return open(id);
}

void stopWork(UnitOfWork& work, ServiceContext& context, const WorkOrder& order, SpanEnd end, const QString& why)
{
    OrderLifeStore life(context.database);
    const std::vector<WorkSpan> spans = life.spans(order.id);
    if (spans.empty() || (spans.back().until && (end == SpanEnd::Pause || spans.back().end == SpanEnd::Finish)))
        return;
    if (spans.back().until) {
        life.finish(spans.back().id);
    } else {
        WorkSpan span = spans.back();
        span.until = std::max(span.from, work.now());
        span.end = end;
        span.note = why;
        life.end(span);
    }
    tellOf(work, order, end == SpanEnd::Pause ? HandsOnStep::Pause : HandsOnStep::Finish, why);
}

} // namespace sanbao
