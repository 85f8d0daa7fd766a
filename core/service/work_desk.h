// SPDX-License-Identifier: GPL-3.0-or-later
// Working through an order: its standard steps with actual times, more steps for it alone, measured values, and the
// hand-over of an installation. Also the standards themselves, in versions.
#pragma once

#include "core/domain/business_calendar.h"
#include "core/domain/sop/installation.h"
#include "core/domain/sop/work_step.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

#include <functional>
#include <optional>

namespace sanbao {

struct WorkRun
{
    std::optional<SopTemplate> standard; ///< that the order began with, or would begin with
    bool hasBegun = false;
    std::vector<WorkStep> steps;
    int standardMinutes = 0;
    int takenMinutes = 0;
};

/// One line of a technician's own list.
struct OwnWork
{
    WorkOrder order;
    QString productLabel;
    std::optional<Interval> slot;
    QString next; ///< what comes next, in words
    int steps = 0;
    int finished = 0;
    int takenMinutes = 0;
};

class WorkDesk final
{
public:
    explicit WorkDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<WorkRun> run(WorkOrderId order);
    /// Steps that run longer than their limit.
    Outcome<std::vector<WorkStep>> overdue(WorkOrderId order);
    /// Copies the steps of the standard in force onto the order; an order that has begun stays as it is.
    Done begin(WorkOrderId order);
    /// The one key: finishes the running step, or starts the next one. Conflict names what is in the way.
    Outcome<WorkStep> advance(WorkOrderId order, const StepEntry& entry = {});
    Outcome<WorkStep> start(WorkOrderId order, qint64 step);
    /// Invalid names "checks", "value", "photo".
    Outcome<WorkStep> finish(WorkOrderId order, qint64 step, StepEntry entry);
    /// For this order only. Invalid names "name", "minutes", "reason".
    Outcome<WorkStep> addStep(WorkOrderId order, const QString& name, int minutes, const QString& reason);

    /// Open orders of the technician that still have work to do, by their visits.
    Outcome<std::vector<OwnWork>> listOf(StaffId technician);

    Outcome<InstallationRecord> installation(WorkOrderId order);
    Done savePoints(WorkOrderId order, qint64 revision, const std::vector<AcceptancePoint>& points);
    Done selfCheck(WorkOrderId order, qint64 revision);
    /// Denied by rule for whoever made the first check.
    Done secondCheck(WorkOrderId order, qint64 revision);
    /// Invalid names "topics", "ack".
    Done train(WorkOrderId order, qint64 revision, const QStringList& topics, const QString& ack);
    /// Invalid names "signedBy".
    Done accept(WorkOrderId order, qint64 revision, bool isAccepted, const QString& signedBy);

    Outcome<std::vector<SopTemplate>> standards();
    /// Always a new version from `made.from` on; the one before ends the day before. Invalid names "name", "steps",
    /// "from".
    Outcome<SopTemplate> publish(const SopTemplate& made);
    /// In force and to be read again by the day.
    Outcome<std::vector<SopTemplate>> dueForReview(QDate day);

    /// The standards of the starter profile, once, when the store has none.
    Done seed();

private:
    Outcome<WorkStep> change(WorkOrderId order, qint64 step,
                             const std::function<StepResult(const std::vector<WorkStep>&, const WorkStep&)>& apply);
    Done changeInstallation(WorkOrderId order, qint64 revision, const QString& event, const QString& note,
                            const std::function<std::optional<Failure>(InstallationRecord&, Instant)>& apply);
    InstallationRecord installationOf(WorkOrderId order);

    ServiceContext& m_context;
};

/// What keeps an order open: an installation that is not handed over, a measured value out of its limits.
Done requireHandOver(ServiceContext& context, const WorkOrder& order);

QString gapText(InstallationGap gap);

} // namespace sanbao
