// SPDX-License-Identifier: GPL-3.0-or-later
// What an order's promises would be under other rules or another calendar, computed again from its stamps and pauses.
// Nothing is written here: people compare the old and the new times first.
#pragma once

#include "core/domain/work_order.h"

#include <vector>

namespace sanbao {

/// One promise before and after.
struct PromiseChange
{
    PromiseKind kind = PromiseKind::Response;
    Promise before;
    Promise after;

    bool isChange() const { return before.dueAt != after.dueAt || before.state != after.state; }
};

/// The order's promises by `calendar`, and by `targets` when they are given (nullptr keeps the stamped ones). What is
/// met stays met at the same moment; only due times and results move. `now` ends a pause that still lasts.
std::vector<PromiseChange> replayed(const WorkOrder& order, const std::vector<ServiceTarget>* targets,
                                    const BusinessCalendar& calendar, int targetVersion, Instant now);

} // namespace sanbao
