// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_entry.h"

#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"

namespace sanbao {

TimelineEntry orderEntry(const WorkOrder& order, const QString& event, const QString& note)
{
    TimelineEntry entry;
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.event = event;
    entry.note = note;
    return entry;
}

TimelineEntry orderEntry(ServiceContext& context, WorkOrderId id, const QString& event, const QString& note)
{
    WorkOrder order = OrderStore(context.database).find(id).value_or(WorkOrder());
    order.id = id;
    return orderEntry(order, event, note);
}

void tellOfOrder(UnitOfWork& work, const WorkOrder& order, const QString& event, const QString& note)
{
    work.tell(orderEntry(order, event, note));
    work.touch(EntityKind::WorkOrder, order.id.value);
}

} // namespace sanbao
