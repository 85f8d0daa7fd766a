// SPDX-License-Identifier: GPL-3.0-or-later
// A visit is an ordinary maintenance order: it is taken in like any other and carries the plan's id.
#include "core/service/maintenance_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/intake_desk.h"
#include "core/service/plan_rhythm.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_finder.h"
#include "core/storage/plan_basis_store.h"
#include "core/storage/product_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kMaxNameLength = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This maintenance plan does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(
        FailureKind::Conflict,
        Words::tr("The maintenance plan was changed meanwhile. It has been reloaded; check it and try again."));
}

/// "Yearly care · every 12 months · next on 2027-03-01"
QString storyOf(const MaintenancePlan& plan, const PlanBasis& basis)
{
    return Words::tr("%1 · %2 · next on %3")
        .arg(plan.name, planWords(plan, basis), plan.nextDueOn.toString(Qt::ISODate));
}

QJsonObject auditBody(const MaintenancePlan& plan, const PlanBasis& basis)
{
    QJsonObject body{{QStringLiteral("unit"), plan.product.value},
                     {QStringLiteral("name"), plan.name},
                     {QStringLiteral("kind"), codeOf(basis.kind)},
                     {QStringLiteral("months"), plan.intervalMonths},
                     {QStringLiteral("next_due_on"), plan.nextDueOn.toString(Qt::ISODate)},
                     {QStringLiteral("active"), plan.active}};
    if (basis.kind == PlanBasisKind::Season)
        body.insert(QStringLiteral("season"),
                    QStringLiteral("%1-%2").arg(QString::number(basis.month), QString::number(basis.day)));
    if (basis.kind == PlanBasisKind::Usage) {
        body.insert(QStringLiteral("reading"), basis.reading);
        body.insert(QStringLiteral("step"), basis.step);
    }
    return body;
}

PlanBasis cleaned(PlanBasis basis)
{
    basis.reading = cleanText(basis.reading);
    basis.unitName = cleanText(basis.unitName);
    return basis;
}

TimelineEntry entryOf(const MaintenancePlan& plan, const QString& event, const QString& note)
{
    TimelineEntry entry;
    entry.product = plan.product;
    entry.event = event;
    entry.note = note;
    return entry;
}

} // namespace

Outcome<std::vector<MaintenancePlan>> MaintenanceDesk::plansOf(ProductUnitId unit)
{
    return readResult(m_context, PlanStore(m_context.database).ofProduct(unit));
}

/// Keeps the rhythm that began with the product's first day: the first due day that does not lie in the past.
std::optional<MaintenancePlan> MaintenanceDesk::suggest(ProductUnitId unit)
{
    const std::optional<ProductUnit> found = ProductStore(m_context.database).find(unit);
    const int months = found ? CatalogueStore(m_context.database).maintenanceMonths(found->category) : 0;
    if (months <= 0)
        return std::nullopt;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    MaintenancePlan plan;
    plan.product = unit;
    plan.name = Words::tr("Periodic maintenance");
    plan.intervalMonths = months;
    QDate start = today;
    for (const QDate day : {found->invoicedOn, found->deliveredOn, found->installedOn, found->exchangedOn}) {
        if (day.isValid())
            start = day;
    }
    int times = 1;
    do {
        plan.nextDueOn = start.addMonths(months * times++);
    } while (plan.nextDueOn < today);
    return plan;
}

Outcome<std::optional<MaintenancePlan>> MaintenanceDesk::suggestion(ProductUnitId unit)
{
    return readResult(m_context, suggest(unit));
}

Outcome<int> MaintenanceDesk::unplanned(int most)
{
    return readResult(m_context, int(PlanStore(m_context.database).unplanned(most).size()));
}

Outcome<int> MaintenanceDesk::planUnplanned(int most)
{
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    int made = 0;
    for (const ProductUnitId unit : PlanStore(m_context.database).unplanned(most)) {
        const std::optional<MaintenancePlan> plan = suggest(unit);
        if (!plan)
            continue;
        if (const Outcome<MaintenancePlan> stored = create(*plan); !stored)
            return stored.error();
        else
            work.touch(EntityKind::Plan, stored->id.value, true);
        ++made;
    }
    work.audit(QStringLiteral("plan.planned"), EntityKind::Plan, 0, {{QStringLiteral("plans"), made}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return made;
}

std::vector<FieldIssue> MaintenanceDesk::check(const MaintenancePlan& plan, const PlanBasis& basis)
{
    std::vector<FieldIssue> issues = basisIssues(basis);
    const bool dated = basis.kind == PlanBasisKind::Interval;
    if (plan.name.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The plan needs a name.")});
    if (plan.name.size() > kMaxNameLength)
        issues.push_back({QStringLiteral("name"), Words::tr("The name is longer than 100 characters.")});
    if (plan.intervalMonths < 1 || plan.intervalMonths > 120)
        issues.push_back({QStringLiteral("intervalMonths"), Words::tr("The interval lies between 1 and 120 months.")});
    if (dated && !plan.nextDueOn.isValid())
        issues.push_back({QStringLiteral("nextDueOn"), Words::tr("Enter the day on which maintenance is due next.")});
    return issues;
}

Outcome<MaintenancePlan> MaintenanceDesk::create(const MaintenancePlan& wanted, const PlanBasis& wantedBasis)
{
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    MaintenancePlan plan = wanted;
    plan.name = cleanText(wanted.name);
    PlanBasis basis = cleaned(wantedBasis);
    std::vector<FieldIssue> issues = check(plan, basis);
    if (!ProductStore(m_context.database).find(plan.product))
        issues.push_back({QStringLiteral("product"), Words::tr("This product does not exist.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    plan.nextDueOn = firstDue(m_context, plan, basis);
    plan.id = PlanStore(m_context.database).insert(plan);
    basis.plan = plan.id;
    PlanBasisStore(m_context.database).put(basis);
    work.tell(entryOf(plan, QStringLiteral("plan"), storyOf(plan, basis)));
    work.audit(QStringLiteral("plan.created"), EntityKind::Plan, plan.id.value, auditBody(plan, basis));
    work.touch(EntityKind::Plan, plan.id.value, true);
    work.touch(EntityKind::ProductUnit, plan.product.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return plan;
}

Outcome<MaintenancePlan> MaintenanceDesk::write(UnitOfWork& work, MaintenancePlan plan, const QString& event,
                                                const QString& note)
{
    if (!PlanStore(m_context.database).update(plan))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    plan.revision += 1;
    work.tell(entryOf(plan, event, note));
    QString action = event;
    work.audit(action.replace(QLatin1Char('_'), QLatin1Char('.')), EntityKind::Plan, plan.id.value,
               auditBody(plan, PlanBasisStore(m_context.database).find(plan.id)));
    work.touch(EntityKind::Plan, plan.id.value);
    work.touch(EntityKind::ProductUnit, plan.product.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return plan;
}

Outcome<MaintenancePlan> MaintenanceDesk::change(const MaintenancePlan& wanted, const PlanBasis& wantedBasis)
{
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<MaintenancePlan> plan = PlanStore(m_context.database).find(wanted.id);
    if (!plan)
        return m_context.database.takeFailure().value_or(missing());
    if (plan->revision != wanted.revision)
        return changedMeanwhile();
    PlanBasisStore bases(m_context.database);
    PlanBasis basis = cleaned(wantedBasis);
    basis.plan = plan->id;
    const bool anew = !plan->active || basis != bases.find(plan->id) || plan->intervalMonths != wanted.intervalMonths;
    plan->name = cleanText(wanted.name);
    plan->intervalMonths = wanted.intervalMonths;
    if (basis.kind == PlanBasisKind::Interval)
        plan->nextDueOn = wanted.nextDueOn;
    plan->active = true;
    if (std::vector<FieldIssue> issues = check(*plan, basis); !issues.empty())
        return Failure::invalid(std::move(issues));
    // A plan that is overdue stays so when only its name is corrected.
    if (anew)
        plan->nextDueOn = firstDue(m_context, *plan, basis);
    bases.put(basis);
    return write(work, *plan, QStringLiteral("plan_changed"), storyOf(*plan, basis));
}

Outcome<MaintenancePlan> MaintenanceDesk::stop(PlanId id, qint64 revision, const QString& reason)
{
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why the plan stops."));
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::optional<MaintenancePlan> plan = PlanStore(m_context.database).find(id);
    if (!plan)
        return m_context.database.takeFailure().value_or(missing());
    if (plan->revision != revision)
        return changedMeanwhile();
    plan->active = false;
    return write(work, *plan, QStringLiteral("plan_stopped"), plan->name + QStringLiteral(" · ") + why);
}

Outcome<PlanBasis> MaintenanceDesk::basisOf(PlanId id)
{
    return readResult(m_context, PlanBasisStore(m_context.database).find(id));
}

Outcome<std::vector<UnitReading>> MaintenanceDesk::readingKinds(ProductUnitId unit)
{
    return readResult(m_context, PlanBasisStore(m_context.database).readingKinds(unit));
}

Outcome<std::vector<PlanRow>> MaintenanceDesk::rows(QDate from, QDate until, const std::optional<PlanRow>& after,
                                                    int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<PlanRow> rows = PlanStore(m_context.database).due(until, after, limit, from);
    if (!m_context.may(Permission::EditCustomer)) {
        for (PlanRow& row : rows)
            row.customerPhone = maskPhone(row.customerPhone);
    }
    return readResult(m_context, std::move(rows));
}

Outcome<std::vector<PlanRow>> MaintenanceDesk::due(QDate until, const std::optional<PlanRow>& after, int limit)
{
    return rows({}, until, after, limit);
}

Outcome<std::vector<PlanRow>> MaintenanceDesk::dueOn(QDate day, const std::optional<PlanRow>& after, int limit)
{
    return rows(day, day, after, limit);
}

Outcome<std::vector<PlanDay>> MaintenanceDesk::calendar(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, PlanBasisStore(m_context.database).perDay(from, until));
}

Outcome<PlanCounts> MaintenanceDesk::counts()
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return readResult(m_context, PlanStore(m_context.database).counts(today));
}

Outcome<MaintenancePlan> MaintenanceDesk::open(PlanId id)
{
    const std::optional<MaintenancePlan> plan = PlanStore(m_context.database).find(id);
    if (!plan)
        return m_context.database.takeFailure().value_or(missing());
    return *plan;
}

Outcome<PlannedVisit> MaintenanceDesk::createVisit(UnitOfWork& work, PlanId id)
{
    PlanStore plans(m_context.database);
    std::optional<MaintenancePlan> plan = plans.find(id);
    if (!plan)
        return m_context.database.takeFailure().value_or(missing());
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(plan->product);
    const std::optional<Customer> owner = unit ? CustomerStore(m_context.database).find(unit->customer) : std::nullopt;
    if (!owner)
        return missing();
    const QString product = m_context.catalogue.productLabel(unit->category, unit->brand, unit->model);
    if (!plan->active)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("The plan \"%1\" of %2 (%3) is stopped.").arg(plan->name, owner->name, product));
    if (plan->openOrder.isValid()) {
        const std::optional<OrderRow> order = OrderFinder(m_context.database).row(plan->openOrder);
        return Failure::of(FailureKind::Conflict, Words::tr("The visit of %1 (%2) is registered already: %3.")
                                                      .arg(owner->name, product, order ? order->number : QString()));
    }
    IntakeRequest request;
    request.customer = owner->id;
    request.product = unit->id;
    request.plan = id;
    request.type = codeOf(ServiceType::Maintenance);
    request.channel = codeOf(Channel::Other);
    request.fault = Words::tr("%1, due on %2").arg(plan->name, plan->nextDueOn.toString(Qt::ISODate));
    Outcome<IntakeAnswer> answer = IntakeDesk(m_context).accept(request);
    if (!answer)
        return std::move(answer).error();
    plan->openOrder = answer->order;
    if (!plans.update(*plan))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(QStringLiteral("plan.visit"), EntityKind::Plan, id.value,
               {{QStringLiteral("order"), answer->order.value}, {QStringLiteral("number"), answer->number}});
    work.touch(EntityKind::Plan, id.value);
    work.touch(EntityKind::WorkOrder, answer->order.value, true);
    work.touch(EntityKind::ProductUnit, unit->id.value);
    work.touch(EntityKind::Customer, owner->id.value);
    return PlannedVisit{id, answer->order, answer->number};
}

Outcome<std::vector<PlannedVisit>> MaintenanceDesk::createVisits(const std::vector<PlanId>& plans)
{
    if (plans.empty())
        return std::vector<PlannedVisit>{};
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::vector<PlannedVisit> visits;
    for (const PlanId id : plans) {
        Outcome<PlannedVisit> visit = createVisit(work, id);
        if (!visit)
            return std::move(visit).error();
        visits.push_back(*visit);
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return visits;
}

void advancePlan(ServiceContext& context, UnitOfWork& work, const WorkOrder& resolved)
{
    PlanStore plans(context.database);
    std::optional<MaintenancePlan> plan = plans.find(resolved.plan);
    if (!plan || !resolved.resolvedAt)
        return;
    const PlanBasis basis = PlanBasisStore(context.database).find(plan->id);
    const QDate doneOn = localDay(*resolved.resolvedAt, context.catalogue.zone());
    if (plan->openOrder == resolved.id)
        plan->openOrder = {};
    // A visit that is resolved anew after a later one must not set the plan back.
    if (!plan->lastDoneOn.isValid() || doneOn >= plan->lastDoneOn) {
        plan->lastDoneOn = doneOn;
        plan->nextDueOn = dueAfterVisit(context, *plan, basis);
    }
    plans.update(*plan);
    TimelineEntry entry = entryOf(*plan, QStringLiteral("plan_done"), storyOf(*plan, basis));
    entry.order = resolved.id;
    entry.customer = resolved.customer;
    entry.happenedAt = *resolved.resolvedAt;
    work.tell(entry);
    work.touch(EntityKind::Plan, plan->id.value);
    work.touch(EntityKind::ProductUnit, plan->product.value);
}

} // namespace sanbao
