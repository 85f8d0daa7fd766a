// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the steps of an order: as a command, as a fact, and as the reason why one is not possible now.
#include "core/service/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace sanbao {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString actionLabel(OrderEventKind event)
{
    switch (event) {
    case OrderEventKind::Respond:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Respond"));
    case OrderEventKind::Diagnose:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Diagnose"));
    case OrderEventKind::Quote:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Quote"));
    case OrderEventKind::Schedule:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Schedule"));
    case OrderEventKind::Arrive:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Arrive on site"));
    case OrderEventKind::TakeIn:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Take into workshop"));
    case OrderEventKind::Wait:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Wait"));
    case OrderEventKind::Resume:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Resume"));
    case OrderEventKind::Resolve:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Resolve"));
    case OrderEventKind::Accept:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Customer accepts"));
    case OrderEventKind::Settle:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Settle"));
    case OrderEventKind::Close:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Close"));
    case OrderEventKind::Cancel:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Cancel order"));
    case OrderEventKind::Reopen:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Reopen"));
    case OrderEventKind::Note:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Add note"));
    }
    return {};
}

QString eventLabel(const QString& eventCode)
{
    static const QHash<QString, const char*> facts{
        {QStringLiteral("registered"), QT_TRANSLATE_NOOP("Labels", "Registered")},
        {QStringLiteral("respond"), QT_TRANSLATE_NOOP("Labels", "Responded")},
        {QStringLiteral("diagnose"), QT_TRANSLATE_NOOP("Labels", "Diagnosed")},
        {QStringLiteral("quote"), QT_TRANSLATE_NOOP("Labels", "Quoted")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("Labels", "Scheduled")},
        {QStringLiteral("arrive"), QT_TRANSLATE_NOOP("Labels", "Arrived on site")},
        {QStringLiteral("take_in"), QT_TRANSLATE_NOOP("Labels", "Taken into workshop")},
        {QStringLiteral("wait"), QT_TRANSLATE_NOOP("Labels", "Waiting")},
        {QStringLiteral("resume"), QT_TRANSLATE_NOOP("Labels", "Resumed")},
        {QStringLiteral("resolve"), QT_TRANSLATE_NOOP("Labels", "Resolved")},
        {QStringLiteral("accept"), QT_TRANSLATE_NOOP("Labels", "Accepted by the customer")},
        {QStringLiteral("settle"), QT_TRANSLATE_NOOP("Labels", "Settled")},
        {QStringLiteral("close"), QT_TRANSLATE_NOOP("Labels", "Closed")},
        {QStringLiteral("cancel"), QT_TRANSLATE_NOOP("Labels", "Cancelled")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("Labels", "Reopened")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Labels", "Note")},
        {QStringLiteral("released"), QT_TRANSLATE_NOOP("Labels", "Visit taken back")},
        {QStringLiteral("window_agreed"), QT_TRANSLATE_NOOP("Labels", "Visit hours agreed")},
        {QStringLiteral("resources"), QT_TRANSLATE_NOOP("Labels", "Vehicle and tools")},
        {QStringLiteral("task_added"), QT_TRANSLATE_NOOP("Labels", "Task for a team")},
        {QStringLiteral("task_done"), QT_TRANSLATE_NOOP("Labels", "Task done")},
        {QStringLiteral("complaint_task_added"), QT_TRANSLATE_NOOP("Labels", "Task for a team")},
        {QStringLiteral("complaint_task_done"), QT_TRANSLATE_NOOP("Labels", "Task done")},
        {QStringLiteral("complaint_team"), QT_TRANSLATE_NOOP("Labels", "Given to a team")},
        {QStringLiteral("rule_fired"), QT_TRANSLATE_NOOP("Labels", "Automatic rule")},
        {QStringLiteral("instruction_read"), QT_TRANSLATE_NOOP("Labels", "Work instruction read")},
        {QStringLiteral("user_training"), QT_TRANSLATE_NOOP("Labels", "User training")},
        {QStringLiteral("work_begun"), QT_TRANSLATE_NOOP("Labels", "Work begun by its standard")},
        {QStringLiteral("step_started"), QT_TRANSLATE_NOOP("Labels", "Step started")},
        {QStringLiteral("step_finished"), QT_TRANSLATE_NOOP("Labels", "Step finished")},
        {QStringLiteral("step_added"), QT_TRANSLATE_NOOP("Labels", "Step added for this order")},
        {QStringLiteral("checklist"), QT_TRANSLATE_NOOP("Labels", "Acceptance checklist")},
        {QStringLiteral("self_check"), QT_TRANSLATE_NOOP("Labels", "Own check signed")},
        {QStringLiteral("second_check"), QT_TRANSLATE_NOOP("Labels", "Second check signed")},
        {QStringLiteral("training"), QT_TRANSLATE_NOOP("Labels", "Customer trained")},
        {QStringLiteral("acceptance"), QT_TRANSLATE_NOOP("Labels", "Installation acceptance")},
        {QStringLiteral("routed"), QT_TRANSLATE_NOOP("Labels", "Sent on by its grade")},
        {QStringLiteral("remote_attempt"), QT_TRANSLATE_NOOP("Labels", "Remote attempt")},
        {QStringLiteral("escalated"), QT_TRANSLATE_NOOP("Labels", "Escalated")},
        {QStringLiteral("escalation_answered"), QT_TRANSLATE_NOOP("Labels", "Escalation answered")},
        {QStringLiteral("misdiagnosis"), QT_TRANSLATE_NOOP("Labels", "Misdiagnosis")},
        {QStringLiteral("diagnosis_confirmed"), QT_TRANSLATE_NOOP("Labels", "Diagnosis confirmed")},
        {QStringLiteral("result_told"), QT_TRANSLATE_NOOP("Labels", "Result told to the customer")},
        {QStringLiteral("handed_over"), QT_TRANSLATE_NOOP("Labels", "Handed over")},
        {QStringLiteral("work_started"), QT_TRANSLATE_NOOP("Labels", "Work started")},
        {QStringLiteral("work_paused"), QT_TRANSLATE_NOOP("Labels", "Work paused")},
        {QStringLiteral("work_resumed"), QT_TRANSLATE_NOOP("Labels", "Work went on")},
        {QStringLiteral("work_finished"), QT_TRANSLATE_NOOP("Labels", "Work finished")},
        {QStringLiteral("service_set"), QT_TRANSLATE_NOOP("Labels", "Kind of service")},
        {QStringLiteral("upgrade"), QT_TRANSLATE_NOOP("Labels", "Upgrade recorded")},
        {QStringLiteral("repeat"), QT_TRANSLATE_NOOP("Labels", "Repeats an earlier order")},
        {QStringLiteral("proposal"), QT_TRANSLATE_NOOP("Labels", "Proposal issued")},
        {QStringLiteral("proposal_consented"), QT_TRANSLATE_NOOP("Labels", "Customer chose a proposal")},
        {QStringLiteral("proposal_refused"), QT_TRANSLATE_NOOP("Labels", "Customer declined the proposal")},
        {QStringLiteral("fees"), QT_TRANSLATE_NOOP("Labels", "Fees recorded")},
        {QStringLiteral("printed"), QT_TRANSLATE_NOOP("Labels", "Printed")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("Labels", "Contact")},
        {QStringLiteral("shelved"), QT_TRANSLATE_NOOP("Labels", "Put on a shelf")},
        {QStringLiteral("handed_back"), QT_TRANSLATE_NOOP("Labels", "Handed back")},
        {QStringLiteral("part_reserved"), QT_TRANSLATE_NOOP("Labels", "Part kept for the order")},
        {QStringLiteral("part_missing"), QT_TRANSLATE_NOOP("Labels", "Part missing")},
        {QStringLiteral("part_dropped"), QT_TRANSLATE_NOOP("Labels", "Part not needed")},
        {QStringLiteral("part_issued"), QT_TRANSLATE_NOOP("Labels", "Part taken")},
        {QStringLiteral("part_returned"), QT_TRANSLATE_NOOP("Labels", "Part brought back")},
        {QStringLiteral("part_requested"), QT_TRANSLATE_NOOP("Labels", "Part asked of another place")},
        {QStringLiteral("part_sent"), QT_TRANSLATE_NOOP("Labels", "Part sent")},
        {QStringLiteral("request_cancelled"), QT_TRANSLATE_NOOP("Labels", "Request for a part called off")},
        {QStringLiteral("part_arrived"), QT_TRANSLATE_NOOP("Labels", "Part arrived")},
        {QStringLiteral("old_part_kept"), QT_TRANSLATE_NOOP("Labels", "Old part kept")},
        {QStringLiteral("old_part_sent"), QT_TRANSLATE_NOOP("Labels", "Old part sent to its maker")},
        {QStringLiteral("old_part_answered"), QT_TRANSLATE_NOOP("Labels", "Maker answered on the old part")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("Labels", "Cost entered")},
        {QStringLiteral("cost_voided"), QT_TRANSLATE_NOOP("Labels", "Cost taken back")},
        {QStringLiteral("cost_recovery"), QT_TRANSLATE_NOOP("Labels", "Claim on the maker")},
        {QStringLiteral("trip"), QT_TRANSLATE_NOOP("Labels", "Way to the customer")},
        {QStringLiteral("workshop_test"), QT_TRANSLATE_NOOP("Labels", "Tested after repair")},
        {QStringLiteral("handed_unsettled"), QT_TRANSLATE_NOOP("Labels", "Handed over with a waiver")},
        {QStringLiteral("reading"), QT_TRANSLATE_NOOP("Labels", "Reading taken")},
        {QStringLiteral("amended"), QT_TRANSLATE_NOOP("Labels", "Amended")},
        {QStringLiteral("archived"), QT_TRANSLATE_NOOP("Labels", "Archived")},
        {QStringLiteral("file_added"), QT_TRANSLATE_NOOP("Labels", "File added")},
        {QStringLiteral("file_renamed"), QT_TRANSLATE_NOOP("Labels", "File renamed")},
        {QStringLiteral("file_removed"), QT_TRANSLATE_NOOP("Labels", "File removed")},
        {QStringLiteral("file_restored"), QT_TRANSLATE_NOOP("Labels", "File put back")},
        {QStringLiteral("quotation"), QT_TRANSLATE_NOOP("Labels", "Quotation issued")},
        {QStringLiteral("quotation_consented"), QT_TRANSLATE_NOOP("Labels", "Customer agreed to the quotation")},
        {QStringLiteral("quotation_refused"), QT_TRANSLATE_NOOP("Labels", "Customer declined the quotation")},
        {QStringLiteral("deposit"), QT_TRANSLATE_NOOP("Labels", "Deposit taken")},
        {QStringLiteral("refund"), QT_TRANSLATE_NOOP("Labels", "Money given back")},
        {QStringLiteral("receipt_voided"), QT_TRANSLATE_NOOP("Labels", "Receipt voided")},
        {QStringLiteral("breach_cause"), QT_TRANSLATE_NOOP("Labels", "Cause of the missed promise")},
        {QStringLiteral("promises_recomputed"), QT_TRANSLATE_NOOP("Labels", "Promises computed again")},
        {QStringLiteral("survey_due"), QT_TRANSLATE_NOOP("Labels", "Survey queued")},
        {QStringLiteral("survey_attempt"), QT_TRANSLATE_NOOP("Labels", "Survey call attempted")},
        {QStringLiteral("survey_declined"), QT_TRANSLATE_NOOP("Labels", "Survey declined")},
        {QStringLiteral("survey_unreachable"), QT_TRANSLATE_NOOP("Labels", "Customer not reached for the survey")},
        {QStringLiteral("survey_answered"), QT_TRANSLATE_NOOP("Labels", "Survey answered")},
        {QStringLiteral("complaint"), QT_TRANSLATE_NOOP("Labels", "Complaint received")},
        {QStringLiteral("complaint_acknowledged"), QT_TRANSLATE_NOOP("Labels", "Complaint acknowledged")},
        {QStringLiteral("complaint_assigned"), QT_TRANSLATE_NOOP("Labels", "Complaint handed over")},
        {QStringLiteral("complaint_level"), QT_TRANSLATE_NOOP("Labels", "Complaint level changed")},
        {QStringLiteral("complaint_remedy"), QT_TRANSLATE_NOOP("Labels", "Remedy offered")},
        {QStringLiteral("complaint_progress"), QT_TRANSLATE_NOOP("Labels", "Complaint worked on")},
        {QStringLiteral("complaint_closed"), QT_TRANSLATE_NOOP("Labels", "Complaint closed")},
        {QStringLiteral("agreement"), QT_TRANSLATE_NOOP("Labels", "Agreement issued")},
        {QStringLiteral("agreement_signed"), QT_TRANSLATE_NOOP("Labels", "Agreement signed")},
        {QStringLiteral("agreement_cancelled"), QT_TRANSLATE_NOOP("Labels", "Agreement cancelled")},
        {QStringLiteral("agreement_assigned"), QT_TRANSLATE_NOOP("Labels", "Put under an agreement")},
        {QStringLiteral("agreement_void_asked"), QT_TRANSLATE_NOOP("Labels", "Undoing the sale asked for")},
        {QStringLiteral("agreement_void_refused"), QT_TRANSLATE_NOOP("Labels", "Undoing the sale turned down")},
        {QStringLiteral("agreement_voided"), QT_TRANSLATE_NOOP("Labels", "Sale undone")},
        {QStringLiteral("contract_sold"), QT_TRANSLATE_NOOP("Labels", "Contract sold")},
        {QStringLiteral("visit_used"), QT_TRANSLATE_NOOP("Labels", "Included visit used")},
        {QStringLiteral("plan_changed"), QT_TRANSLATE_NOOP("Labels", "Maintenance plan changed")},
        {QStringLiteral("plan_stopped"), QT_TRANSLATE_NOOP("Labels", "Maintenance plan stopped")},
        {QStringLiteral("plan_done"), QT_TRANSLATE_NOOP("Labels", "Maintenance done")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("Labels", "Maintenance plan")},
        {QStringLiteral("unit_card"), QT_TRANSLATE_NOOP("Labels", "Warranty card changed")},
        {QStringLiteral("unit_configuration"), QT_TRANSLATE_NOOP("Labels", "Firmware or board changed")},
        {QStringLiteral("unit_owner"), QT_TRANSLATE_NOOP("Labels", "Owner changed")},
        {QStringLiteral("unit_exchanged"), QT_TRANSLATE_NOOP("Labels", "Given in exchange")},
        {QStringLiteral("finding"), QT_TRANSLATE_NOOP("Labels", "Responsibility found")},
        {QStringLiteral("finding_approved"), QT_TRANSLATE_NOOP("Labels", "Finding approved")},
        {QStringLiteral("finding_refused"), QT_TRANSLATE_NOOP("Labels", "Finding refused")},
        {QStringLiteral("loaner_out"), QT_TRANSLATE_NOOP("Labels", "Product lent")},
        {QStringLiteral("loaner_back"), QT_TRANSLATE_NOOP("Labels", "Lent product returned")},
        {QStringLiteral("return_requested"), QT_TRANSLATE_NOOP("Labels", "Return or exchange asked for")},
        {QStringLiteral("return_approved"), QT_TRANSLATE_NOOP("Labels", "Return or exchange approved")},
        {QStringLiteral("return_refused"), QT_TRANSLATE_NOOP("Labels", "Return or exchange refused")},
        {QStringLiteral("return_done"), QT_TRANSLATE_NOOP("Labels", "Return or exchange done")},
        {QStringLiteral("unit_created"), QT_TRANSLATE_NOOP("Labels", "Product recorded")},
        {QStringLiteral("unit_changed"), QT_TRANSLATE_NOOP("Labels", "Product data corrected")},
        {QStringLiteral("sold"), QT_TRANSLATE_NOOP("Labels", "Sold")},
        {QStringLiteral("delivered"), QT_TRANSLATE_NOOP("Labels", "Delivered")},
        {QStringLiteral("installed"), QT_TRANSLATE_NOOP("Labels", "Installed")},
        {QStringLiteral("exchanged"), QT_TRANSLATE_NOOP("Labels", "Exchanged")}};
    const auto found = facts.find(eventCode);
    return found == facts.end() ? eventCode : inWords(*found);
}

QString refusalText(const FlowRefusal& refusal, OrderState state)
{
    switch (refusal.rule) {
    case FlowRule::IllegalStep: {
        QStringList allowed;
        for (const OrderEventKind kind : refusal.allowed)
            allowed.append(QStringLiteral("%1 (%2)").arg(actionLabel(kind), codeOf(kind)));
        return QCoreApplication::translate("Labels", "This step is not possible in state \"%1\". Possible now: %2.")
            .arg(label(state), allowed.join(QCoreApplication::translate("Labels", ", ")));
    }
    case FlowRule::BeforeRegistration:
        return QCoreApplication::translate("Labels", "The moment lies before the order was registered.");
    case FlowRule::BeforeLastStep:
        return QCoreApplication::translate("Labels", "The moment lies before the last recorded step.");
    case FlowRule::InTheFuture:
        return QCoreApplication::translate("Labels", "The moment lies in the future.");
    case FlowRule::MissingReason:
        return QCoreApplication::translate("Labels", "A reason is needed for this step.");
    case FlowRule::MissingTechnician:
        return QCoreApplication::translate("Labels", "Choose the technician.");
    case FlowRule::AppointmentReversed:
        return QCoreApplication::translate("Labels", "The appointment ends before it starts.");
    case FlowRule::MissingAction:
        return QCoreApplication::translate("Labels", "Say what was done.");
    case FlowRule::MissingConfirmation:
        return QCoreApplication::translate("Labels", "Enter who accepted the work, or why nobody could.");
    }
    return {};
}

QString durationText(qint64 minutes)
{
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (minutes < 60)
        return QCoreApplication::translate("Labels", "%1 min").arg(minutes);
    if (days == 0 && minutes % 60 == 0)
        return QCoreApplication::translate("Labels", "%1 h").arg(hours);
    if (days == 0) {
        const QString rest = QString::number(minutes % 60).rightJustified(2, QLatin1Char('0'));
        return QCoreApplication::translate("Labels", "%1 h %2 min").arg(QString::number(hours), rest);
    }
    if (hours % 24 == 0 || days >= 10)
        return QCoreApplication::translate("Labels", "%1 d").arg(days);
    return QCoreApplication::translate("Labels", "%1 d %2 h").arg(QString::number(days), QString::number(hours % 24));
}

} // namespace sanbao
