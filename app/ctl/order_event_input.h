// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one life-cycle step as typed on the command line: --at, --note and --set KEY=VALUE.
#pragma once

#include "app/ctl/session.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/work_order_flow.h"

namespace sanbao::ctl {

struct OrderEventInput
{
    OrderEvent event;
    std::vector<Payment> payments; ///< with settle; an amount left out means everything that is due
    bool paysAll = false;
};

/// Every key and value that is wrong is named.
Outcome<OrderEventInput> readOrderEvent(const Invocation& run, OrderEventKind kind, const WorkOrder& order,
                                        const Catalogue& catalogue);

/// "technician=LOGIN", … for the help.
QString orderEventKeys();

} // namespace sanbao::ctl
