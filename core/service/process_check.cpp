// SPDX-License-Identifier: GPL-3.0-or-later
// The process on the way of an order: what is demanded before it goes on, and which steps its kind of work uses.
#include "core/domain/work_order_flow.h"
#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_life_store.h"
#include "core/storage/process_store.h"
#include "core/storage/work_store.h"
#include "core/storage/workshop_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Process)
};

bool asksFor(const ProcessStep& step, ProcessField field)
{
    return std::find(step.fields.begin(), step.fields.end(), field) != step.fields.end();
}

/// Reads only what the step asks for.
ProcessFacts factsFor(ServiceContext& context, const ProcessStep& step, const WorkOrder& order)
{
    ProcessFacts facts;
    OrderLifeStore life(context.database);
    if (asksFor(step, ProcessField::Consent))
        facts.isConsented = isConsented(context, order.id);
    if (asksFor(step, ProcessField::WorkingTime))
        facts.hasWorkingTime = !life.spans(order.id).empty();
    if (asksFor(step, ProcessField::Test)) {
        const std::optional<WorkshopTest> test = WorkshopStore(context.database).lastTest(order.id);
        facts.isTested = test && test->passed;
    }
    if (asksFor(step, ProcessField::Photo))
        facts.hasPhoto = WorkStore(context.database).hasPhotoSince(order.id, Instant());
    if (asksFor(step, ProcessField::Upgrade))
        facts.hasUpgrade = !life.upgrades(order.id).empty();
    if (asksFor(step, ProcessField::Told)) {
        // What was told before the last resolution was another result.
        const std::optional<ToldResult> told = life.told(order.id);
        const std::optional<Confirmation> confirmed = life.confirmation(order.id, ConfirmPurpose::Completion);
        const bool nobody =
            confirmed && order.acceptedAt && confirmed->at == *order.acceptedAt && confirmed->way == ConfirmWay::Absent;
        // Whoever accepts the work knows what came of it.
        facts.wasTold =
            (told && (!order.resolvedAt || told->at >= *order.resolvedAt)) || (order.acceptedAt.has_value() && !nobody);
    }
    if (asksFor(step, ProcessField::HandOver))
        facts.isHandedOver = life.handOver(order.id).has_value();
    return facts;
}

QString demandText(ProcessField field)
{
    switch (field) {
    case ProcessField::Grade:
        return Words::tr("Choose the fault class: it decides who is sent.");
    case ProcessField::Consent:
        return Words::tr("The customer has not agreed to the price yet: issue a proposal or quotation and record the "
                         "answer.");
    case ProcessField::Confirmation:
        return Words::tr("Record who confirmed the work, or why nobody did.");
    case ProcessField::Told:
        return Words::tr("Record who was told the result, and how.");
    case ProcessField::HandOver:
        return Words::tr("Write the hand-over record first.");
    case ProcessField::Upgrade:
        return Words::tr("Record what was upgraded: the old and the new component or firmware.");
    case ProcessField::WorkingTime:
        return Words::tr("Record the working time: start and finish the work.");
    case ProcessField::Test:
        return Words::tr("Record a passed test after the repair.");
    case ProcessField::Photo:
        return Words::tr("Add a photo to the files of the order.");
    default:
        return Words::tr("Needed before this step: %1.").arg(label(field));
    }
}

std::optional<OrderState> leadsTo(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Respond:
        return OrderState::Responded;
    case OrderEventKind::Diagnose:
        return OrderState::Diagnosed;
    case OrderEventKind::Quote:
        return OrderState::Quoted;
    case OrderEventKind::Schedule:
        return OrderState::Scheduled;
    case OrderEventKind::Arrive:
        return OrderState::OnSite;
    case OrderEventKind::TakeIn:
        return OrderState::InWorkshop;
    default:
        return std::nullopt;
    }
}

} // namespace

bool isConsented(ServiceContext& context, WorkOrderId order)
{
    FeeStore fees(context.database);
    return totalsOf(fees.lines(order)).due <= consentedSum(fees.quotations(order));
}

std::optional<FaultGrade> gradeOfFault(const ServiceContext& context, const WorkOrder& order)
{
    if (order.grade)
        return order.grade;
    const FaultCode* fault = context.catalogue.fault(order.faultCode);
    const std::vector<FaultCode> known = context.catalogue.faultsOf(order.category);
    for (const FaultCode& one : known) {
        // The customer's words are the name of a coded fault.
        const bool named = order.faultText == one.nameZh || order.faultText == one.nameEn;
        if (!fault && one.active && named)
            fault = &one;
    }
    return fault ? std::optional<FaultGrade>(fault->grade) : std::nullopt;
}

Done requireProcess(ServiceContext& context, const WorkOrder& before, const WorkOrder& after)
{
    if (before.state == after.state || !ProcessDesk(context).isEnforced())
        return {};
    const ProcessStep step = ProcessStore(context.database).step(after.type, after.state);
    if (!step.isUsed && before.state != OrderState::Waiting)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("%1 leaves out the step \"%2\".").arg(label(after.type), label(after.state)));
    std::vector<FieldIssue> issues;
    for (const ProcessField field : missingFields(step, after, factsFor(context, step, after)))
        issues.push_back({codeOf(field), demandText(field)});
    if (issues.empty())
        return {};
    return Failure::invalid(std::move(issues));
}

std::vector<OrderEventKind> usedSteps(ServiceContext& context, const WorkOrder& order,
                                      const std::vector<OrderEventKind>& possible)
{
    if (!ProcessDesk(context).isEnforced())
        return possible;
    const std::vector<ProcessStep> steps = ProcessStore(context.database).stepsOf(order.type);
    std::vector<OrderEventKind> used;
    for (const OrderEventKind kind : possible) {
        const std::optional<OrderState> state = leadsTo(kind);
        if (!state || stepOf(steps, order.type, *state).isUsed)
            used.push_back(kind);
    }
    return used;
}

} // namespace sanbao
