// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog's rows and words. Definitions follow the KPI dictionary: they are printed beside every figure, so they
// say what is counted and by which date.
#include "core/analytics/kpi_catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

constexpr auto kShare = KpiForm::Share;
constexpr auto kDuration = KpiForm::Duration;
constexpr auto kUp = KpiDirection::HigherIsBetter;
constexpr auto kDown = KpiDirection::LowerIsBetter;
constexpr auto kIntake = KpiCohort::Intake;
constexpr auto kCompletion = KpiCohort::Completion;

// A figure is a paragraph here; a formatter would pull it into a column.
// clang-format off
std::vector<KpiDefinition> headline()
{
    return {
        {Kpi::ComplaintRate, "complaint_rate", kShare, kDown, KpiCohort::Received, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Complaint rate"),
         QT_TRANSLATE_NOOP("Kpi", "Complaints received in the period (without those found unjustified) ÷ orders completed in "
                                  "the period. Several complaints about one order count separately; the share of completed "
                                  "orders with a complaint is shown beside it."),
         {{Kpi::ComplaintRateAll, "all"}}},
        {Kpi::FirstResponseTime, "first_response_time", kDuration, kDown, kIntake, true, 30.0,
         QT_TRANSLATE_NOOP("Kpi", "First response time"),
         QT_TRANSLATE_NOOP("Kpi", "Minutes from registration to the first human answer, of the orders registered in the "
                                  "period that have one. Nothing pauses this clock."), {}},
        {Kpi::ResponseAttainment, "response_attainment", kShare, kUp, kIntake, true, {},
         QT_TRANSLATE_NOOP("Kpi", "Response attainment"),
         QT_TRANSLATE_NOOP("Kpi", "Orders answered within the promised response time ÷ orders registered in the period with "
                                  "such a promise that were answered or are overdue. No answer after the due time is a miss."),
         {}},
        {Kpi::ResolvedWithin24h, "resolved_within_24h", kShare, kUp, kIntake, false, 0.80,
         QT_TRANSLATE_NOOP("Kpi", "Resolved within 24 h"),
         QT_TRANSLATE_NOOP("Kpi", "Orders resolved at most 24 hours after registration, around the clock and pauses included ÷ "
                                  "orders registered in the period that are resolved or older than 24 hours. Beside it the "
                                  "same without all pauses, and without pauses caused by the customer."),
         {{Kpi::ResolvedWithin24hNet, "net"}, {Kpi::ResolvedWithin24hNetCustomer, "net_customer"}}},
    };
}

std::vector<KpiDefinition> outcomes()
{
    return {
        {Kpi::FirstTimeFixRate, "first_time_fix_rate", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "First-time fix rate"),
         QT_TRANSLATE_NOOP("Kpi", "On-site jobs fixed on the first visit and not repeated within 30 days ÷ on-site jobs "
                                  "completed in the period. Remote solutions are left out. Beside it the simple rate: one visit."),
         {{Kpi::FirstTimeFixSimple, "simple"}}},
        {Kpi::RepeatRepairRate, "repeat_repair_rate", kShare, kDown, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Repeat repair rate"),
         QT_TRANSLATE_NOOP("Kpi", "Repairs followed by a new repair request for the same product and fault within 30 days ÷ "
                                  "repairs completed in the period. Provisional until 30 days have passed. Beside it 60 and 90 "
                                  "days."),
         {{Kpi::RepeatRepair60, "60_days"}, {Kpi::RepeatRepair90, "90_days"}}},
        {Kpi::Csat, "csat", kShare, kUp, kCompletion, false, 0.90, QT_TRANSLATE_NOOP("Kpi", "Customer satisfaction"),
         QT_TRANSLATE_NOOP("Kpi", "Answers \"very satisfied\" or \"satisfied\" ÷ answered surveys about orders completed in the "
                                  "period. Silence is never a score. The mean grade (5 to 1) is a different number, shown "
                                  "beside it."), {}},
        {Kpi::Nps, "nps", KpiForm::Score, kUp, kCompletion, false, {}, QT_TRANSLATE_NOOP("Kpi", "Net promoter score"),
         QT_TRANSLATE_NOOP("Kpi", "Share of answers 9 and 10 minus share of answers 0 to 6 to \"would you recommend us\", in "
                                  "points from −100 to 100, of surveys about orders completed in the period."), {}},
        {Kpi::SlaAttainment, "sla_attainment", kShare, kUp, kIntake, false, {}, QT_TRANSLATE_NOOP("Kpi", "SLA attainment"),
         QT_TRANSLATE_NOOP("Kpi", "Orders that met every promise made at intake (response, arrival, completion) ÷ orders "
                                  "registered in the period whose promises are decided. One missed promise is a miss. Beside it "
                                  "each promise alone."),
         {{Kpi::ResponseAttainment, "response"}, {Kpi::ArrivalAttainment, "arrival"},
          {Kpi::CompletionAttainment, "completion"}}},
    };
}

std::vector<KpiDefinition> times()
{
    return {
        {Kpi::ArrivalTime, "arrival_time", kDuration, kDown, kIntake, true, {}, QT_TRANSLATE_NOOP("Kpi", "Arrival time"),
         QT_TRANSLATE_NOOP("Kpi", "Minutes from registration to the first arrival at the customer's, or to the take-in at the "
                                  "counter, of the orders registered in the period that have one."), {}},
        {Kpi::ArrivalAttainment, "arrival_attainment", kShare, kUp, kIntake, true, {},
         QT_TRANSLATE_NOOP("Kpi", "Arrival attainment"),
         QT_TRANSLATE_NOOP("Kpi", "Orders with an arrival within the promised time ÷ orders registered in the period with such a "
                                  "promise whose visit took place or is overdue. Pauses caused by the customer move the promise."),
         {}},
        {Kpi::CompletionAttainment, "completion_attainment", kShare, kUp, kIntake, false, {},
         QT_TRANSLATE_NOOP("Kpi", "On-time completion"),
         QT_TRANSLATE_NOOP("Kpi", "Orders resolved within the promised completion time ÷ orders registered in the period with "
                                  "such a promise that are resolved or overdue."), {}},
        {Kpi::ResolutionTime, "resolution_time", kDuration, kDown, kIntake, true, {},
         QT_TRANSLATE_NOOP("Kpi", "Resolution time"),
         QT_TRANSLATE_NOOP("Kpi", "Minutes from registration to the first resolution without pauses, of the orders registered in "
                                  "the period that are resolved."), {}},
        {Kpi::TotalResolutionTime, "total_resolution_time", kDuration, kDown, kIntake, true, {},
         QT_TRANSLATE_NOOP("Kpi", "Total resolution time"),
         QT_TRANSLATE_NOOP("Kpi", "Minutes from registration to the last resolution without pauses, time after a reopening "
                                  "included, of the orders registered in the period that are resolved."), {}},
        {Kpi::TimeToRepair, "time_to_repair", kDuration, kDown, kCompletion, true, {},
         QT_TRANSLATE_NOOP("Kpi", "Time to repair"),
         QT_TRANSLATE_NOOP("Kpi", "Hands-on minutes from arrival or take-in to the last resolution without pauses, of the orders "
                                  "completed in the period. Waiting for the visit is not part of it."), {}},
        {Kpi::ComplaintHandlingTime, "complaint_handling_time", kDuration, kDown, KpiCohort::Received, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Complaint handling time"),
         QT_TRANSLATE_NOOP("Kpi", "Minutes from receipt to closing, around the clock, of the complaints received in the period "
                                  "that are closed."), {}},
    };
}

std::vector<KpiDefinition> quality()
{
    return {
        {Kpi::RepairSuccessRate, "repair_success_rate", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Repair success rate"),
         QT_TRANSLATE_NOOP("Kpi", "Repairs fixed on site, in the workshop or remotely and not repeated within 30 days ÷ repair "
                                  "orders completed in the period."), {}},
        {Kpi::FaultHandlingSuccess, "fault_handling_success_rate", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Fault handling success rate"),
         QT_TRANSLATE_NOOP("Kpi", "Repairs fixed ÷ repairs attempted (fixed, remote, unrepairable, exchanged or returned) among "
                                  "the orders completed in the period."), {}},
        {Kpi::ReopenRate, "reopen_rate", kShare, kDown, KpiCohort::Closing, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Reopen rate"),
         QT_TRANSLATE_NOOP("Kpi", "Orders reopened at least once ÷ orders closed in the period."), {}},
        {Kpi::ResolutionRate, "resolution_rate", kShare, kUp, kIntake, false, {}, QT_TRANSLATE_NOOP("Kpi", "Resolution rate"),
         QT_TRANSLATE_NOOP("Kpi", "Orders resolved so far ÷ orders registered in the period. Provisional while orders are open."),
         {}},
        {Kpi::DiagnosisAccuracy, "diagnosis_accuracy", kShare, kUp, kCompletion, false, 0.95,
         QT_TRANSLATE_NOOP("Kpi", "Diagnosis accuracy"),
         QT_TRANSLATE_NOOP("Kpi", "Orders whose diagnosed cause was confirmed ÷ orders completed in the period with both a "
                                  "diagnosed and a confirmed cause."), {}},
        {Kpi::RemoteSolveRate, "remote_solve_rate", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Remote solve rate"),
         QT_TRANSLATE_NOOP("Kpi", "Repairs solved remotely, without a visit ÷ repairs completed in the period."), {}},
    };
}

std::vector<KpiDefinition> volumes()
{
    return {
        {Kpi::SurveyResponseRate, "survey_response_rate", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Survey response rate"),
         QT_TRANSLATE_NOOP("Kpi", "Surveys answered ÷ surveys about orders completed in the period that were answered, declined, "
                                  "given up, or are older than 30 days."), {}},
        {Kpi::CallbackCompletion, "callback_completion", kShare, kUp, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Callback completion"),
         QT_TRANSLATE_NOOP("Kpi", "Callbacks carried out to an end (answered, declined or given up) ÷ callbacks for orders "
                                  "completed in the period that were carried out or are overdue."), {}},
        {Kpi::Backlog, "backlog", KpiForm::Count, kDown, KpiCohort::Snapshot, false, {}, QT_TRANSLATE_NOOP("Kpi", "Backlog"),
         QT_TRANSLATE_NOOP("Kpi", "Orders neither resolved nor closed nor cancelled at the end of the period, whenever they were "
                                  "registered. Their age runs from registration around the clock."), {}},
        {Kpi::IntakeVolume, "intake_volume", KpiForm::Count, KpiDirection::Neutral, kIntake, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Orders registered"),
         QT_TRANSLATE_NOOP("Kpi", "All orders registered in the period, cancelled ones included."), {}},
    };
}

std::vector<KpiDefinition> companions()
{
    const auto companion = [](Kpi kpi, const char* id, KpiCohort cohort) {
        return KpiDefinition{kpi, id, kShare, KpiDirection::Neutral, cohort, false, {}, "", "", {}};
    };
    return {companion(Kpi::FinishedVolume, "backlog.finished", KpiCohort::Completion),
            companion(Kpi::ResolvedWithin24hNet, "resolved_within_24h.net", kIntake),
            companion(Kpi::ResolvedWithin24hNetCustomer, "resolved_within_24h.net_customer", kIntake),
            companion(Kpi::FirstTimeFixSimple, "first_time_fix_rate.simple", kCompletion),
            companion(Kpi::RepeatRepair60, "repeat_repair_rate.60_days", kCompletion),
            companion(Kpi::RepeatRepair90, "repeat_repair_rate.90_days", kCompletion),
            companion(Kpi::ComplaintRateAll, "complaint_rate.all", KpiCohort::Received)};
}
std::vector<KpiDefinition> unrecorded()
{
    return {
        {Kpi::Ces, "ces", kShare, kUp, kCompletion, false, {}, QT_TRANSLATE_NOOP("Kpi", "Customer effort"),
         QT_TRANSLATE_NOOP("Kpi", "Answers 5 to 7 to \"they made it easy for me\" (1 to 7, 7 is best) ÷ answers to that question "
                                  "about orders completed in the period."), {}},
        {Kpi::PartsFillRate, "parts_fill_rate", kShare, kUp, kIntake, false, {}, QT_TRANSLATE_NOOP("Kpi", "Parts fill rate"),
         QT_TRANSLATE_NOOP("Kpi", "Request lines for parts filled at once and in full ÷ request lines in the period. Substitutes, "
                                  "transfers and emergency purchases do not count as filled."), {}},
        {Kpi::CostPerOrder, "cost_per_order", KpiForm::Score, kDown, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Cost per order"),
         QT_TRANSLATE_NOOP("Kpi", "Costs of all types ÷ orders completed in the period, in yuan. Cancelled orders are left out, "
                                  "failed visits are not."), {}},
        {Kpi::WarrantyCostRatio, "warranty_cost_ratio", kShare, kDown, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Warranty cost ratio"),
         QT_TRANSLATE_NOOP("Kpi", "Cost of in-warranty orders of the period less what suppliers reimbursed ÷ revenue of the same "
                                  "products in the period."), {}},
        {Kpi::TechnicianUtilisation, "technician_utilisation", kShare, KpiDirection::Neutral, kCompletion, false, {},
         QT_TRANSLATE_NOOP("Kpi", "Technician utilisation"),
         QT_TRANSLATE_NOOP("Kpi", "Hours hands-on and on the way ÷ available hours (scheduled less leave and training) of the "
                                  "period. Above 85 % orders start to queue."), {}},
        {Kpi::HotlineAnswer, "hotline_answer", kShare, kUp, kIntake, false, {}, QT_TRANSLATE_NOOP("Kpi", "Hotline answer"),
         QT_TRANSLATE_NOOP("Kpi", "Calls answered within 60 seconds ÷ calls offered in the period, around the clock."), {}},
    };
}
// clang-format on

/// Indexed by Kpi: companions included.
const std::vector<KpiDefinition>& everything()
{
    static const std::vector<KpiDefinition> all = [] {
        std::vector<KpiDefinition> rows;
        for (const std::vector<KpiDefinition>& part :
             {headline(), outcomes(), times(), quality(), volumes(), companions(), unrecorded()})
            rows.insert(rows.end(), part.begin(), part.end());
        std::sort(rows.begin(), rows.end(),
                  [](const KpiDefinition& a, const KpiDefinition& b) { return a.kpi < b.kpi; });
        return rows;
    }();
    return all;
}

QString say(const char* text)
{
    return QCoreApplication::translate("Kpi", text);
}

} // namespace

const std::vector<KpiDefinition>& kpiCatalog()
{
    static const std::vector<KpiDefinition> listed(everything().begin(),
                                                   everything().begin() + int(Kpi::FinishedVolume));
    return listed;
}

const std::vector<KpiDefinition>& unrecordedKpis()
{
    static const std::vector<KpiDefinition> listed(everything().begin() + int(Kpi::Ces), everything().end());
    return listed;
}

bool isRecorded(Kpi kpi)
{
    return kpi < Kpi::Ces;
}

const KpiDefinition& definitionOf(Kpi kpi)
{
    return everything()[std::size_t(kpi)];
}

std::optional<Kpi> kpiFromId(const QString& id)
{
    for (const std::vector<KpiDefinition>* list : {&kpiCatalog(), &unrecordedKpis()}) {
        for (const KpiDefinition& definition : *list) {
            if (id == QLatin1String(definition.id))
                return definition.kpi;
        }
    }
    return std::nullopt;
}

QString kpiId(Kpi kpi)
{
    return QLatin1String(definitionOf(kpi).id);
}

QString kpiName(Kpi kpi)
{
    return say(definitionOf(kpi).name);
}

QString kpiText(Kpi kpi)
{
    return say(definitionOf(kpi).definition);
}

QString kpiUnit(Kpi kpi)
{
    if (kpi == Kpi::CostPerOrder)
        return say(QT_TRANSLATE_NOOP("Kpi", "yuan"));
    switch (definitionOf(kpi).form) {
    case KpiForm::Share:
        return QStringLiteral("%");
    case KpiForm::Duration:
        return say(QT_TRANSLATE_NOOP("Kpi", "min"));
    case KpiForm::Count:
        return say(QT_TRANSLATE_NOOP("Kpi", "orders"));
    case KpiForm::Score:
        return say(QT_TRANSLATE_NOOP("Kpi", "points"));
    }
    return {};
}

QString variantName(const QString& code)
{
    static const std::vector<std::pair<const char*, const char*>> names{
        {"all", QT_TRANSLATE_NOOP("Kpi", "All complaints")},
        {"per_order", QT_TRANSLATE_NOOP("Kpi", "Completed orders with a complaint")},
        {"net", QT_TRANSLATE_NOOP("Kpi", "Without any pauses")},
        {"net_customer", QT_TRANSLATE_NOOP("Kpi", "Without pauses caused by the customer")},
        {"simple", QT_TRANSLATE_NOOP("Kpi", "Simple: one visit")},
        {"60_days", QT_TRANSLATE_NOOP("Kpi", "Within 60 days")},
        {"90_days", QT_TRANSLATE_NOOP("Kpi", "Within 90 days")},
        {"response", QT_TRANSLATE_NOOP("Kpi", "Response in time")},
        {"arrival", QT_TRANSLATE_NOOP("Kpi", "Arrival in time")},
        {"completion", QT_TRANSLATE_NOOP("Kpi", "Completion in time")},
        {"days_0_1", QT_TRANSLATE_NOOP("Kpi", "Up to 1 day")},
        {"days_1_3", QT_TRANSLATE_NOOP("Kpi", "1 to 3 days")},
        {"days_3_7", QT_TRANSLATE_NOOP("Kpi", "3 to 7 days")},
        {"days_7_15", QT_TRANSLATE_NOOP("Kpi", "7 to 15 days")},
        {"days_15_30", QT_TRANSLATE_NOOP("Kpi", "15 to 30 days")},
        {"days_over_30", QT_TRANSLATE_NOOP("Kpi", "Over 30 days")},
        {"overdue", QT_TRANSLATE_NOOP("Kpi", "Past the promised completion")}};
    for (const auto& [key, name] : names) {
        if (code == QLatin1String(key))
            return say(name);
    }
    return code;
}

} // namespace sanbao
