// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the append-only story of an order, a product unit and a customer.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace sanbao {

struct TimelineEntry
{
    qint64 id = 0;
    WorkOrderId order;
    ProductUnitId product;
    CustomerId customer;
    Instant happenedAt;
    Instant enteredAt;
    StaffId actor;
    QString event;     ///< order event code, or "registered", "promised", "printed", "survey", "complaint" …
    QString fromState; ///< order state codes; empty when the state did not change
    QString toState;
    QString note;   ///< people's words and facts
    QString source; ///< original event name of an imported row
};

} // namespace sanbao
