// SPDX-License-Identifier: GPL-3.0-or-later
// What an order kept and never took is free again once the order is over; whoever waits for it is served.
#pragma once

#include "core/domain/work_order.h"

namespace sanbao {

struct ServiceContext;
class UnitOfWork;

/// Inside the unit of work that ends the order.
void releaseParts(ServiceContext& context, UnitOfWork& work, const WorkOrder& order);

} // namespace sanbao
