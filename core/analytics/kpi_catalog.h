// SPDX-License-Identifier: GPL-3.0-or-later
// Every KPI the recorded facts allow, once: its id (fixed, scripts depend on it), what kind of number it is, which
// orders it looks at, and the words that define it on screen. The rule behind each entry is in kpi_rules.cpp. Adding a
// KPI = one entry here, one rule there, one test.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

enum class Kpi {
    ComplaintRate,
    FirstResponseTime,
    ResponseAttainment,
    ResolvedWithin24h,
    FirstTimeFixRate,
    RepeatRepairRate,
    Csat,
    Nps,
    SlaAttainment,
    ArrivalTime,
    ArrivalAttainment,
    CompletionAttainment,
    ResolutionTime,
    TotalResolutionTime,
    TimeToRepair,
    RepairSuccessRate,
    FaultHandlingSuccess,
    ReopenRate,
    ResolutionRate,
    DiagnosisAccuracy,
    RemoteSolveRate,
    ComplaintHandlingTime,
    SurveyResponseRate,
    CallbackCompletion,
    Backlog,
    IntakeVolume,
    // Companions: shown beside another figure, never alone.
    FinishedVolume,
    ResolvedWithin24hNet,
    ResolvedWithin24hNetCustomer,
    FirstTimeFixSimple,
    RepeatRepair60,
    RepeatRepair90,
    ComplaintRateAll,
    // Defined, but nothing is recorded yet that they could be computed from: n is 0 and there is no value.
    Ces,
    PartsFillRate,
    CostPerOrder,
    WarrantyCostRatio,
    TechnicianUtilisation,
    HotlineAnswer
};

enum class KpiForm {
    Share,    ///< numerator / denominator, 0..1 (complaints may exceed orders)
    Duration, ///< minutes: mean, median and P90
    Count,    ///< a number of orders
    Score     ///< net promoter score, −100..100
};
enum class KpiDirection { HigherIsBetter, LowerIsBetter, Neutral };
/// Which moment puts an order, complaint or survey into a period.
enum class KpiCohort {
    Intake,     ///< the order's registration
    Completion, ///< the order's last resolution
    Closing,    ///< the order's closing
    Received,   ///< the complaint's receipt
    Snapshot    ///< a state at the end of the period, whatever came before
};

struct KpiVariant
{
    Kpi kpi;
    const char* code; ///< key in the figure's variants
};

struct KpiDefinition
{
    Kpi kpi;
    const char* id;
    KpiForm form;
    KpiDirection direction;
    KpiCohort cohort;
    bool hasClock;                ///< differs between business and calendar minutes
    std::optional<double> target; ///< default, editable in the settings; share 0..1 or minutes
    const char* name;             ///< translated by kpiName()
    const char* definition;       ///< translated by kpiText()
    std::vector<KpiVariant> variants;
};

/// In the order in which the dashboard shows them.
const std::vector<KpiDefinition>& kpiCatalog();
/// Defined, but without recorded data: they are answered with n = 0 and take no room on the dashboard.
const std::vector<KpiDefinition>& unrecordedKpis();
bool isRecorded(Kpi kpi);
const KpiDefinition& definitionOf(Kpi kpi);
/// Empty for ids that are unknown or a companion.
std::optional<Kpi> kpiFromId(const QString& id);
QString kpiId(Kpi kpi);

QString kpiName(Kpi kpi);
/// Numerator, denominator, cohort and rules in one paragraph.
QString kpiText(Kpi kpi);
/// "%", "min", "orders" or "points".
QString kpiUnit(Kpi kpi);
/// Words for the code of a variant or an age bucket.
QString variantName(const QString& code);

} // namespace sanbao
