// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/part_release.h"

#include "core/service/order_part_desk.h"
#include "core/service/unit_of_work.h"

namespace sanbao {

void releaseParts(ServiceContext& context, UnitOfWork& work, const WorkOrder& order)
{
    OrderPartStore store(context.database);
    std::vector<OrderPart> freed;
    for (OrderPart line : store.ofOrder(order.id)) {
        const bool open = line.state == OrderPartState::Waiting || line.state == OrderPartState::Reserved;
        if (!open && line.reserved == 0)
            continue;
        if (line.reserved > 0)
            freed.push_back(line);
        line.reserved = 0;
        line.expectedOn = {};
        line.state = line.used() > 0   ? OrderPartState::Issued
                     : line.issued > 0 ? OrderPartState::Returned
                                       : OrderPartState::Dropped;
        store.update(line);
        const Part part = PartStore(context.database).find(line.part).value_or(Part());
        TimelineEntry entry;
        entry.order = order.id;
        entry.product = order.product;
        entry.customer = order.customer;
        entry.event = QStringLiteral("part_dropped");
        entry.note = part.code + QLatin1Char(' ') + part.name;
        work.tell(entry);
        work.touch(EntityKind::Part, line.part.value);
    }
    for (const OrderPart& line : freed)
        serveWaiting(context, work, line.part, line.place);
}

} // namespace sanbao
