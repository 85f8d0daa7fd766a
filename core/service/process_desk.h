// SPDX-License-Identifier: GPL-3.0-or-later
// The process designer: per service type which steps are used, what must be known before an order enters them and how
// long it may stay; the kinds of service the counter offers; and the standards of repair depth. And the check of all
// that on the way of every order.
#pragma once

#include "core/domain/process/order_service.h"
#include "core/domain/process/process_step.h"
#include "core/service/service_context.h"

#include <functional>
#include <optional>

namespace sanbao {

struct StateLimit
{
    Instant since;
    MaybeInstant dueAt; ///< empty: the step has no limit
    bool isOver(Instant now) const { return dueAt && now > *dueAt; }
};

class ProcessDesk final
{
public:
    explicit ProcessDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every state of the type, in the order of their life, with or without demands.
    Outcome<std::vector<ProcessStep>> stepsOf(ServiceType type);
    /// Invalid names "limit", "used".
    Done saveStep(const ProcessStep& step);
    bool isEnforced();
    Done setEnforced(bool enforced);
    /// Until when an order may stay where it is.
    StateLimit limitOf(const WorkOrder& order, const std::vector<TimelineEntry>& story);

    Outcome<std::vector<ServiceKind>> kinds();
    /// Invalid names "code", "name". The service type of a kind in use does not change.
    Done saveKind(const ServiceKind& kind);

    Outcome<std::vector<DepthStandard>> depths();
    /// Invalid names "minutes", "priceCode".
    Done saveDepth(const DepthStandard& standard);

private:
    Done write(const QString& action, const QJsonObject& body, const std::function<bool()>& change);

    ServiceContext& m_context;
};

/// Refuses the step that leads to `after` while a demanded fact is unknown; each is named by its field. The step itself
/// is refused when this kind of work leaves it out.
Done requireProcess(ServiceContext& context, const WorkOrder& before, const WorkOrder& after);
/// Those of the possible steps that this kind of work uses.
std::vector<OrderEventKind> usedSteps(ServiceContext& context, const WorkOrder& order,
                                      const std::vector<OrderEventKind>& possible);
/// The class of a coded fault, for a step that needs one and was given none.
std::optional<FaultGrade> gradeOfFault(const ServiceContext& context, const WorkOrder& order);

/// True when the customer agreed to all that is to be paid.
bool isConsented(ServiceContext& context, WorkOrderId order);

QString label(ProcessField field);
QString nameOf(const ServiceKind& kind);
QString label(RepairDepth depth);

} // namespace sanbao
