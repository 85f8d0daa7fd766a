// SPDX-License-Identifier: GPL-3.0-or-later
// An order whose missed promises have their causes, as closing wants it.
#pragma once

#include "core/service/promise_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"

namespace sanbao::test {

inline const WorkOrder& explained(Workplace& place, const WorkOrder& order)
{
    for (const PromiseKind kind : unexplained(order, *place.promises().causesOf(order.id)))
        REQUIRE_DONE(place.promises().saveCause(order.id, {kind, QStringLiteral("staff_short"), {}}));
    return order;
}

} // namespace sanbao::test
