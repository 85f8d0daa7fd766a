// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance plans of product units: what is due, creating the visits (one work order each, linked back to the plan),
// and moving a plan on when its visit is done.
#pragma once

#include "core/domain/plan_basis.h"
#include "core/domain/stock/archive_record.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/storage/plan_store.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

struct PlannedVisit
{
    PlanId plan;
    WorkOrderId order;
    QString number;
};

class MaintenanceDesk final
{
public:
    explicit MaintenanceDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<MaintenancePlan>> plansOf(ProductUnitId unit);
    /// A plan as the unit's category suggests it, not stored yet; empty when the category has no interval.
    Outcome<std::optional<MaintenancePlan>> suggestion(ProductUnitId unit);
    /// How many products could be planned from the installed list, counted up to `most`.
    Outcome<int> unplanned(int most);
    /// Gives every such product the plan its category suggests, at most `most`; all of them or none.
    Outcome<int> planUnplanned(int most);
    /// Invalid names "name", "intervalMonths", "nextDueOn", "seasonDay", "reading" or "step". The next due day of a
    /// plan that goes by season or usage is computed.
    Outcome<MaintenancePlan> create(const MaintenancePlan& plan, const PlanBasis& basis = {});
    /// Changes name, interval, next due day and what the plan goes by.
    Outcome<MaintenancePlan> change(const MaintenancePlan& plan, const PlanBasis& basis = {});
    Outcome<PlanBasis> basisOf(PlanId id);
    /// Names of the unit's readings, each with the unit it was last taken in.
    Outcome<std::vector<UnitReading>> readingKinds(ProductUnitId unit);
    /// `reason` stays on the unit's timeline.
    Outcome<MaintenancePlan> stop(PlanId id, qint64 revision, const QString& reason);

    /// Active plans due until `until` (inclusive), the longest due first; rows after `after`.
    Outcome<std::vector<PlanRow>> due(QDate until, const std::optional<PlanRow>& after, int limit);
    /// The same of one day alone.
    Outcome<std::vector<PlanRow>> dueOn(QDate day, const std::optional<PlanRow>& after, int limit);
    /// The days of the range on which plans are due.
    Outcome<std::vector<PlanDay>> calendar(QDate from, QDate until);
    Outcome<PlanCounts> counts();
    Outcome<MaintenancePlan> open(PlanId id);

    /// Registers one maintenance order for each plan; all of them or none. A plan whose visit is registered already is
    /// a Conflict that names it.
    Outcome<std::vector<PlannedVisit>> createVisits(const std::vector<PlanId>& plans);

private:
    Outcome<PlannedVisit> createVisit(UnitOfWork& work, PlanId id);
    Outcome<MaintenancePlan> write(UnitOfWork& work, MaintenancePlan plan, const QString& event, const QString& note);
    std::vector<FieldIssue> check(const MaintenancePlan& plan, const PlanBasis& basis);
    Outcome<std::vector<PlanRow>> rows(QDate from, QDate until, const std::optional<PlanRow>& after, int limit);
    std::optional<MaintenancePlan> suggest(ProductUnitId unit);

    ServiceContext& m_context;
};

/// Moves the order's plan on, inside the transaction that resolves the order: done that day, next due by what it
/// goes by.
void advancePlan(ServiceContext& context, UnitOfWork& work, const WorkOrder& resolved);

} // namespace sanbao
