// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_story.h"

#include "core/service/order_desk.h"

namespace sanbao {

OrderStory::OrderStory(WorkOrder head, const ServiceContext& context, Instant now)
    : m_order(std::move(head))
    , m_context(&context)
    , m_now(now)
{
    const Catalogue& catalogue = context.catalogue;
    const TargetQuery query{m_order.type, m_order.priority, m_order.grade, m_order.category, {}};
    m_order.promises = promisesFor(targetsFor(catalogue.targets(), query), catalogue.calendar(), m_order.registeredAt);
}

void OrderStory::registered(const QString& note, const QString& source)
{
    remark(QStringLiteral("registered"), m_order.registeredAt, m_order.registeredBy, note, source);
    m_entries.back().toState = codeOf(OrderState::Registered);
}

bool OrderStory::step(const OrderEvent& event, const QString& source)
{
    FlowResult result = advance(m_order, event, m_context->catalogue.calendar(), m_now);
    if (result.refusal)
        return false;
    remark(codeOf(event.kind), event.at, event.actor, storyOf(event, *m_context), source);
    if (m_order.state != result.order.state) {
        m_entries.back().fromState = codeOf(m_order.state);
        m_entries.back().toState = codeOf(result.order.state);
    }
    m_order = std::move(result.order);
    return true;
}

void OrderStory::remark(const QString& event, Instant at, StaffId actor, const QString& note, const QString& source)
{
    TimelineEntry entry;
    entry.happenedAt = at;
    entry.actor = actor;
    entry.event = event;
    entry.note = note;
    entry.source = source;
    m_entries.push_back(std::move(entry));
}

} // namespace sanbao
