// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/work_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/labels.h"
#include "core/service/order_entry.h"
#include "core/service/unit_of_work.h"
#include "core/storage/guide_store.h"
#include "core/storage/order_store.h"
#include "core/storage/work_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

Failure over()
{
    return Failure::of(FailureKind::Conflict, Words::tr("The order is closed; nothing more is done on it."));
}

Failure refusalOf(StepRule rule)
{
    switch (rule) {
    case StepRule::AlreadyStarted:
        return Failure::of(FailureKind::Conflict, Words::tr("This step is running already."));
    case StepRule::NotStarted:
        return Failure::of(FailureKind::Conflict, Words::tr("This step has not been started."));
    case StepRule::AlreadyFinished:
        return Failure::of(FailureKind::Conflict, Words::tr("This step is finished."));
    case StepRule::OtherRunning:
        return Failure::of(FailureKind::Conflict, Words::tr("Finish the running step first."));
    case StepRule::ChecksOpen:
        return Failure::invalid(QStringLiteral("checks"), Words::tr("Tick every point of the checklist."));
    case StepRule::ValueMissing:
        return Failure::invalid(QStringLiteral("value"), Words::tr("Enter the measured value."));
    case StepRule::PhotoMissing:
        return Failure::invalid(QStringLiteral("photo"),
                                Words::tr("This step needs a photo: add it to the files of the order."));
    }
    return {};
}

WorkStep copyOf(const StepStandard& standard, WorkOrderId order, int position)
{
    WorkStep step;
    step.order = order;
    step.position = position;
    step.name = speaksChinese() ? standard.nameZh : standard.nameEn;
    step.minutes = standard.minutes;
    step.role = standard.role;
    step.needsPhoto = standard.needsPhoto;
    step.checks = speaksChinese() ? standard.checksZh : standard.checksEn;
    step.measure = standard.measure;
    step.unit = standard.unit;
    step.low = standard.low;
    step.high = standard.high;
    step.limitMinutes = standard.limitMinutes;
    return step;
}

QString storyOf(const WorkStep& step, bool clockWentBack, Instant now)
{
    if (!step.finishedAt)
        return step.name;
    const int over = minutesOver(step, now);
    QStringList words{step.name, Words::tr("%1 min").arg(minutesTaken(step, now)),
                      over > 0   ? Words::tr("%1 min over").arg(over)
                      : over < 0 ? Words::tr("%1 min under").arg(-over)
                                 : Words::tr("in time")};
    if (step.value)
        words.append(step.measure + QLatin1Char(' ') + QString::number(double(*step.value) / 1000.0) +
                     QLatin1Char(' ') + step.unit + (isOutOfLimits(step) ? Words::tr(" (out of limits)") : QString()));
    if (clockWentBack)
        words.append(Words::tr("the clock was set back: no time counted"));
    return words.join(QStringLiteral(" · "));
}

} // namespace

Outcome<WorkRun> WorkDesk::run(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    WorkStore store(m_context.database);
    const std::vector<SopTemplate> templates = store.templates();
    const qint64 bound = store.templateOf(id);
    WorkRun run;
    run.hasBegun = bound > 0;
    for (const SopTemplate& one : templates) {
        if (one.id == bound)
            run.standard = one;
    }
    const Instant now = m_context.clock.now();
    if (!bound) {
        const StaffMember* worker = m_context.catalogue.member(order->technician);
        const OrgUnitId unit = worker ? worker->unit : order->unit;
        if (const SopTemplate* fitting =
                templateFor(templates, GuideStore(m_context.database).exceptions(unit), unit, order->type,
                            order->category, localDay(now, m_context.catalogue.zone())))
            run.standard = *fitting;
    }
    run.steps = store.steps(id);
    for (const WorkStep& step : run.steps) {
        run.standardMinutes += step.minutes;
        run.takenMinutes += minutesTaken(step, now);
    }
    if (run.steps.empty() && run.standard)
        run.standardMinutes = run.standard->minutes();
    return readResult(m_context, std::move(run));
}

Outcome<std::vector<WorkStep>> WorkDesk::overdue(WorkOrderId id)
{
    const Instant now = m_context.clock.now();
    std::vector<WorkStep> late;
    for (WorkStep& step : WorkStore(m_context.database).steps(id)) {
        if (isOverdue(step, now))
            late.push_back(std::move(step));
    }
    return readResult(m_context, std::move(late));
}

Done WorkDesk::begin(WorkOrderId id)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const Outcome<WorkRun> present = run(id);
    if (!present)
        return present.error();
    if (present->hasBegun)
        return {};
    if (!present->standard)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("There is no standard for this kind of work. Add steps for this order only."));
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return missing();
    if (!order->isOpen())
        return over();
    WorkStore store(m_context.database);
    store.bind(id, present->standard->id, work.now(), m_context.session.staff);
    int position = int(present->steps.size());
    for (const StepStandard& step : present->standard->steps)
        store.insertStep(copyOf(step, id, ++position));
    const QString name = speaksChinese() ? present->standard->nameZh : present->standard->nameEn;
    tellOfOrder(work, *order, QStringLiteral("work_begun"),
                Words::tr("%1, version %2").arg(name, QString::number(present->standard->version)));
    work.audit(QStringLiteral("work.begun"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("standard"), present->standard->code},
                {QStringLiteral("version"), present->standard->version}});
    return work.commit();
}

Outcome<WorkStep>
WorkDesk::change(WorkOrderId id, qint64 stepId,
                 const std::function<StepResult(const std::vector<WorkStep>&, const WorkStep&)>& apply)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    WorkStore store(m_context.database);
    const std::vector<WorkStep> steps = store.steps(id);
    for (const WorkStep& step : steps) {
        if (step.id != stepId || !order)
            continue;
        if (!order->isOpen())
            return over();
        const StepResult result = apply(steps, step);
        if (result.refusal)
            return refusalOf(*result.refusal);
        if (!store.updateStep(result.step))
            return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Work));
        const bool ended = result.step.finishedAt.has_value();
        tellOfOrder(work, *order, ended ? QStringLiteral("step_finished") : QStringLiteral("step_started"),
                    storyOf(result.step, result.clockWentBack, work.now()));
        work.audit(ended ? QStringLiteral("work.step_finished") : QStringLiteral("work.step_started"),
                   EntityKind::WorkOrder, id.value,
                   {{QStringLiteral("step"), stepId},
                    {QStringLiteral("name"), step.name},
                    {QStringLiteral("clock_back"), result.clockWentBack}});
        if (Done committed = work.commit(); !committed)
            return std::move(committed).error();
        WorkStep stored = result.step;
        stored.revision += 1;
        return stored;
    }
    return missing();
}

Outcome<WorkStep> WorkDesk::start(WorkOrderId order, qint64 step)
{
    const Instant now = m_context.clock.now();
    return change(order, step, [this, now](const std::vector<WorkStep>& steps, const WorkStep& one) {
        return started(steps, one, now, m_context.session.staff);
    });
}

Outcome<WorkStep> WorkDesk::finish(WorkOrderId order, qint64 step, StepEntry entry)
{
    const Instant now = m_context.clock.now();
    return change(order, step, [this, now, order, &entry](const std::vector<WorkStep>&, const WorkStep& one) {
        entry.hasPhoto = one.startedAt && WorkStore(m_context.database).hasPhotoSince(order, *one.startedAt);
        return finished(one, entry, now);
    });
}

Outcome<WorkStep> WorkDesk::advance(WorkOrderId order, const StepEntry& entry)
{
    const Outcome<WorkRun> present = run(order);
    if (!present)
        return present.error();
    if (!present->hasBegun && present->steps.empty()) {
        if (Done begun = begin(order); !begun)
            return std::move(begun).error();
        const Outcome<WorkRun> fresh = run(order);
        return fresh && !fresh->steps.empty() ? start(order, fresh->steps.front().id) : Outcome<WorkStep>(missing());
    }
    const WorkStep* next = nextStep(present->steps);
    if (!next)
        return Failure::of(FailureKind::Conflict, Words::tr("Every step is finished."));
    const bool runs = next->startedAt && !next->finishedAt;
    return runs ? finish(order, next->id, entry) : start(order, next->id);
}

Outcome<WorkStep> WorkDesk::addStep(WorkOrderId id, const QString& name, int minutes, const QString& reason)
{
    std::vector<FieldIssue> issues;
    if (cleanText(name).isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Name the step.")});
    if (minutes < 1 || minutes > 1440)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between 1 and 1440 minutes.")});
    if (cleanText(reason).isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("Say why this order needs the step.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    WorkStore store(m_context.database);
    if (!order->isOpen())
        return over();
    WorkStep step;
    step.order = id;
    step.position = int(store.steps(id).size()) + 1;
    step.name = cleanText(name);
    step.minutes = minutes;
    step.isExtra = true;
    step.extraReason = cleanText(reason);
    step.id = store.insertStep(step);
    tellOfOrder(work, *order, QStringLiteral("step_added"), step.name + QStringLiteral(" · ") + step.extraReason);
    work.audit(QStringLiteral("work.step_added"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("name"), step.name}, {QStringLiteral("reason"), step.extraReason}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return step;
}

} // namespace sanbao
