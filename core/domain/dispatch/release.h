// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a planned visit back: the order returns to where it stood before it was planned and waits in the pool again.
// That it was answered stays a fact.
#pragma once

#include "core/domain/work_order.h"

namespace sanbao {

/// `before` is the state from which the visit was planned. Unchanged when the order is not scheduled.
WorkOrder withoutVisit(WorkOrder order, OrderState before);

} // namespace sanbao
