// SPDX-License-Identifier: GPL-3.0-or-later
// The coming weeks: how many orders, with interval and how good earlier forecasts were; how many technicians and parts
// that asks for, which the manager accepts or changes; and what predictions of faults and of satisfaction are worth.
#pragma once

#include "core/analytics/plan_ahead.h"
#include "core/analytics/satisfaction_model.h"
#include "core/domain/stock/part.h"
#include "core/service/forecast_desk.h"
#include "core/storage/plan_ahead_store.h"

namespace sanbao {

inline constexpr int kWeeksAhead = 4;
inline constexpr int kWeekOrigins = 26;
/// The lead a prediction should have.
inline constexpr int kLeadDays = 5;
inline constexpr int kPredictionWindow = 90;

struct WeekProof
{
    IssuedWeek issued;
    double actual = 0;
    bool inside() const { return issued.low <= actual && actual <= issued.high; }
};

struct StaffNeed
{
    QDate week;
    double expected = 0;
    CountInterval interval;
    int suggested = 0; ///< technicians for the upper end of the interval
    std::optional<double> planned;
};

struct PartNeed
{
    Part part;
    DemandOutlook outlook; ///< pieces in the coming month
    double free = 0;
    double coming = 0;
    double awaited = 0; ///< by open orders
    int suggested = 0;  ///< to be bought now
    std::optional<double> planned;
};

struct PlanAhead
{
    std::vector<QDate> weeks; ///< Mondays of the history, oldest first; the running week is left out
    std::vector<double> history;
    std::optional<BackTest> model; ///< empty: not enough history
    bool beatsNaive = false;
    std::vector<StaffNeed> staff;  ///< the running week first
    std::vector<WeekProof> proofs; ///< weeks that are over as they were forecast, newest first
    double minutesPerOrder = 0;    ///< hands on, of the last quarter
    int measured = 0;              ///< orders behind it
    double minutesPerTechnician = 0;
    std::vector<PartNeed> parts;
    PredictionProof predictions;
    std::optional<PredictorTest> satisfaction;
    int answers = 0;
    /// Orders finished lately whose customer was not asked yet, the lowest expected grades; only with a good predictor.
    std::vector<std::pair<QString, double>> callFirst;
};

class PlanDesk final
{
public:
    explicit PlanDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<PlanAhead> look();
    /// Keeps the forecasts of weeks that have not begun and the predictions of the report; those that stand are left.
    Done issue(const PlanAhead& plan, const LifeReport& lives);
    /// The manager's own number, or the suggestion as it is. Invalid names "planned".
    Done decide(const PlannedAmount& amount);

private:
    void addWeeks(PlanAhead& plan);
    void addStaff(PlanAhead& plan);
    void addParts(PlanAhead& plan);
    void addProof(PlanAhead& plan);
    QDate monday() const;

    ServiceContext& m_context;
};

} // namespace sanbao
