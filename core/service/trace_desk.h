// SPDX-License-Identifier: GPL-3.0-or-later
// The closed loop in both directions: from an order to its survey, the alerts that count it and the improvements that
// came of it, and from an improvement back to the orders behind it.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/care_list.h"
#include "core/domain/kpi_alert.h"
#include "core/domain/quality_indicator.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class KpiRoom;

struct OrderTrace
{
    WorkOrderId order;
    QString orderNumber;
    std::optional<Survey> survey;
    std::vector<ComplaintRow> complaints;
    std::vector<KpiAlert> alerts; ///< of its months, whose figure counts this order
    std::vector<LinkedAction> actions;
};

class TraceDesk final
{
public:
    TraceDesk(ServiceContext& context, KpiRoom& kpis)
        : m_context(context)
        , m_kpis(kpis)
    {
    }

    Outcome<OrderTrace> ofOrder(WorkOrderId order);
    /// Improvements, the newest first.
    Outcome<std::vector<LinkedAction>> actions(int limit = 100);
    Outcome<std::vector<ActionSource>> sourcesOf(qint64 action);
    /// Every order behind an improvement: of its sources, and those an alert counted.
    Outcome<std::vector<WorkOrderId>> ordersBehind(qint64 action);
    /// NotFound when there is no such action or source. Whoever may log complaints.
    Done link(qint64 action, ActionSourceKind kind, qint64 source);
    Done unlink(qint64 action, ActionSourceKind kind, qint64 source);
    /// A new improvement of this month that came from the order, due in thirty days. Invalid names "what".
    Done addFrom(WorkOrderId order, const QString& what);

private:
    std::optional<WorkOrderId> orderOf(ActionSourceKind kind, qint64 source);
    std::vector<WorkOrderId> counted(const KpiAlert& alert, bool all);

    ServiceContext& m_context;
    KpiRoom& m_kpis;
};

QString label(ActionSourceKind kind);

} // namespace sanbao
