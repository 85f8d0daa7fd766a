// SPDX-License-Identifier: GPL-3.0-or-later
// The working time of an order: started, paused, resumed, finished.
#pragma once

#include "core/domain/process/hands_on.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

namespace sanbao {

class UnitOfWork;

struct HandsOnView
{
    std::vector<WorkSpan> spans;
    HandsOnState state = HandsOnState::NotStarted;
    qint64 minutes = 0;
    std::vector<HandsOnStep> possible;
};

class HandsOnDesk final
{
public:
    explicit HandsOnDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<HandsOnView> open(WorkOrderId order);
    /// Conflict when the step is not possible now, when the order is over, or when chargeable work would begin before
    /// the customer agreed. Invalid names "note": a pause says why.
    Outcome<HandsOnView> take(WorkOrderId order, HandsOnStep step, const QString& note = {});

private:
    ServiceContext& m_context;
};

/// Ends a running stretch when the order itself waits or is resolved; part of that step.
void stopWork(UnitOfWork& work, ServiceContext& context, const WorkOrder& order, SpanEnd end, const QString& why);

QString label(HandsOnStep step);
QString label(HandsOnState state);

} // namespace sanbao
