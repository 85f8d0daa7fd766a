// SPDX-License-Identifier: GPL-3.0-or-later
// The line of the timeline that says what happened to an order: every desk writes it with the same three ids.
#pragma once

#include "core/domain/timeline.h"
#include "core/domain/work_order.h"

namespace sanbao {

struct ServiceContext;
class UnitOfWork;

TimelineEntry orderEntry(const WorkOrder& order, const QString& event, const QString& note);
/// The same with only the id at hand; product and customer stay open for an order that does not exist.
TimelineEntry orderEntry(ServiceContext& context, WorkOrderId id, const QString& event, const QString& note);

/// Writes the line and announces that the order changed.
void tellOfOrder(UnitOfWork& work, const WorkOrder& order, const QString& event, const QString& note);

} // namespace sanbao
