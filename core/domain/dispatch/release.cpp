// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispatch/release.h"

namespace sanbao {

WorkOrder withoutVisit(WorkOrder order, OrderState before)
{
    if (order.state != OrderState::Scheduled)
        return order;
    const bool worked = before == OrderState::Diagnosed || before == OrderState::Quoted;
    order.state = worked ? before : OrderState::Responded;
    order.technician = {};
    order.appointmentFrom.reset();
    order.appointmentTo.reset();
    return order;
}

} // namespace sanbao
