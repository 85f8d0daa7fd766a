// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/visit_spread_desk.h"

#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/product_store.h"
#include "core/storage/wish_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kMostPerDay = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

} // namespace

Outcome<std::vector<SpreadVisit>> VisitSpreadDesk::preview(const std::vector<PlanId>& plans, QDate from, int perDay)
{
    if (Done permitted = requirePermission(m_context, Permission::ManagePlans); !permitted)
        return std::move(permitted).error();
    std::vector<FieldIssue> issues;
    if (!from.isValid() || from < localDay(m_context.clock.now(), m_context.catalogue.zone()))
        issues.push_back({QStringLiteral("from"), Words::tr("Choose today or a later day.")});
    if (perDay < 1 || perDay > kMostPerDay)
        issues.push_back({QStringLiteral("perDay"), Words::tr("Between 1 and 200 visits a day.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    std::vector<SpreadVisit> visits;
    for (const PlanId id : plans) {
        const std::optional<MaintenancePlan> plan = PlanStore(m_context.database).find(id);
        const std::optional<ProductUnit> unit =
            plan ? ProductStore(m_context.database).find(plan->product) : std::nullopt;
        const std::optional<Customer> owner =
            unit ? CustomerStore(m_context.database).find(unit->customer) : std::nullopt;
        if (owner)
            visits.push_back({id, owner->name, visitArea(owner->address), plan->nextDueOn, {}});
    }
    const BusinessCalendar& calendar = m_context.catalogue.calendar();
    return readResult(m_context, spreadVisits(std::move(visits), from, perDay,
                                              [&calendar](QDate day) { return calendar.isOpenDay(day); }));
}

Outcome<std::vector<PlannedVisit>> VisitSpreadDesk::create(const std::vector<SpreadVisit>& visits)
{
    if (visits.empty())
        return std::vector<PlannedVisit>{};
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::vector<PlanId> plans;
    for (const SpreadVisit& visit : visits)
        plans.push_back(visit.plan);
    Outcome<std::vector<PlannedVisit>> made = MaintenanceDesk(m_context).createVisits(plans);
    if (!made)
        return made;
    for (std::size_t i = 0; i < made->size(); ++i) {
        WishStore(m_context.database).set((*made)[i].order, visits[i].day.toString(Qt::ISODate));
        work.touch(EntityKind::WorkOrder, (*made)[i].order.value, true);
        work.touch(EntityKind::Plan, visits[i].plan.value);
    }
    work.audit(QStringLiteral("plan.spread"), EntityKind::Plan, 0,
               {{QStringLiteral("visits"), int(visits.size())},
                {QStringLiteral("first"), visits.front().day.toString(Qt::ISODate)},
                {QStringLiteral("last"), visits.back().day.toString(Qt::ISODate)}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return made;
}

} // namespace sanbao
