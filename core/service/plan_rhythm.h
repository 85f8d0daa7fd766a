// SPDX-License-Identifier: GPL-3.0-or-later
// When a plan is due next by what it goes by, and how that reads: one set of words for the form, the lists, the
// timeline and the printed record.
#pragma once

#include "core/domain/plan_basis.h"
#include "core/service/service_context.h"

#include <set>

namespace sanbao {

class UnitOfWork;

/// "every 6 months", "every year before 1 November", "every 500 h".
QString planWords(const MaintenancePlan& plan, const PlanBasis& basis);

/// What is wrong with the basis; the fields are "seasonDay", "reading" and "step".
std::vector<FieldIssue> basisIssues(const PlanBasis& basis);

/// The first due day of a plan that begins to go by this basis; that of a plan by months is the typed one.
QDate firstDue(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis);
/// The due day after the visit on `plan.lastDoneOn`.
QDate dueAfterVisit(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis);
/// Of a usage plan, from the readings as they are now.
QDate usageDue(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis);

/// Moves the due days of the plans that go by these units' readings, inside the transaction that stores readings.
void moveUsagePlans(ServiceContext& context, UnitOfWork& work, const std::set<ProductUnitId>& units);

} // namespace sanbao
