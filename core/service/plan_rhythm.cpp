// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/plan_rhythm.h"

#include "core/service/unit_of_work.h"
#include "core/storage/plan_basis_store.h"
#include "core/storage/plan_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace sanbao {

namespace {

constexpr int kMaxReading = 60; ///< as long as the name of a reading may be
constexpr int kMaxUnit = 20;
constexpr double kMaxStep = 1e9;
constexpr int kLeapYear = 2024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanRhythm)
};

} // namespace

QString planWords(const MaintenancePlan& plan, const PlanBasis& basis)
{
    if (basis.kind == PlanBasisKind::Season) {
        //: The day of a year: a pattern of Qt, d is the day, MMMM the name and M the number of the month
        const QString pattern = Words::tr("d MMMM");
        return Words::tr("every year before %1")
            .arg(QLocale::c().toString(QDate(kLeapYear, basis.month, basis.day), pattern));
    }
    if (basis.kind == PlanBasisKind::Usage)
        return Words::tr("every %1 %2")
            .arg(QString::number(basis.step, 'g', 10), basis.unitName.isEmpty() ? basis.reading : basis.unitName);
    return Words::tr("every %1 months").arg(plan.intervalMonths);
}

std::vector<FieldIssue> basisIssues(const PlanBasis& basis)
{
    std::vector<FieldIssue> issues;
    if (basis.kind == PlanBasisKind::Season && !isSeasonDay(basis.month, basis.day))
        issues.push_back({QStringLiteral("seasonDay"), Words::tr("This month has no such day.")});
    if (basis.kind != PlanBasisKind::Usage)
        return issues;
    if (basis.reading.isEmpty() || basis.reading.size() > kMaxReading)
        issues.push_back(
            {QStringLiteral("reading"), Words::tr("Say which reading the plan goes by, in at most 60 characters.")});
    if (!std::isfinite(basis.step) || basis.step <= 0 || basis.step > kMaxStep)
        issues.push_back({QStringLiteral("step"), Words::tr("Enter after how much maintenance is due.")});
    if (basis.unitName.size() > kMaxUnit)
        issues.push_back({QStringLiteral("unitName"), Words::tr("The unit is longer than 20 characters.")});
    return issues;
}

QDate usageDue(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis)
{
    const QTimeZone& zone = context.catalogue.zone();
    const Instant since = plan.lastDoneOn.isValid() ? startOfDay(plan.lastDoneOn, zone) : Instant();
    std::vector<UsagePoint> points;
    for (const UnitReading& reading : PlanBasisStore(context.database).readings(plan.product, basis.reading, since))
        points.push_back({localDay(reading.takenAt, zone), reading.value});
    return expectedUsageDue(plan, basis, points, localDay(context.clock.now(), zone));
}

QDate dueAfterVisit(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis)
{
    MaintenancePlan done = plan;
    done.nextDueOn = nextDue(plan, plan.lastDoneOn);
    if (basis.kind == PlanBasisKind::Season)
        return nextSeasonDue(basis, plan.lastDoneOn);
    return basis.kind == PlanBasisKind::Usage ? usageDue(context, done, basis) : done.nextDueOn;
}

QDate firstDue(ServiceContext& context, const MaintenancePlan& plan, const PlanBasis& basis)
{
    if (basis.kind == PlanBasisKind::Interval)
        return plan.nextDueOn;
    if (plan.lastDoneOn.isValid())
        return dueAfterVisit(context, plan, basis);
    const QDate today = localDay(context.clock.now(), context.catalogue.zone());
    if (basis.kind == PlanBasisKind::Season)
        return seasonDayFrom(basis, today);
    MaintenancePlan begun = plan;
    begun.nextDueOn = nextDue(plan, today);
    return usageDue(context, begun, basis);
}

void moveUsagePlans(ServiceContext& context, UnitOfWork& work, const std::set<ProductUnitId>& units)
{
    PlanStore plans(context.database);
    PlanBasisStore bases(context.database);
    for (const ProductUnitId unit : units) {
        for (const PlanId id : bases.usagePlans(unit)) {
            std::optional<MaintenancePlan> plan = plans.find(id);
            const QDate due = plan ? usageDue(context, *plan, bases.find(id)) : QDate();
            if (!due.isValid() || due == plan->nextDueOn)
                continue;
            const QString before = plan->nextDueOn.toString(Qt::ISODate);
            plan->nextDueOn = due;
            plans.update(*plan);
            work.audit(
                QStringLiteral("plan.moved"), EntityKind::Plan, id.value,
                {{QStringLiteral("before"), before}, {QStringLiteral("next_due_on"), due.toString(Qt::ISODate)}});
            work.touch(EntityKind::Plan, id.value);
        }
    }
}

} // namespace sanbao
