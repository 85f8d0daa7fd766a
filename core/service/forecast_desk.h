// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be expected: orders of the coming months by category, with the back-test that says how far to trust it,
// and how long models last before their first fault. Forecasts are kept as issued, so that they can be compared with
// what came.
#pragma once

#include "core/analytics/fault_life.h"
#include "core/analytics/forecast.h"
#include "core/service/service_context.h"
#include "core/storage/forecast_store.h"

namespace sanbao {

inline constexpr int kForecastAhead = 3;

struct VolumeForecast
{
    CategoryId category; ///< invalid: all orders
    QString name;
    std::vector<int> months; ///< yyyymm of the history, oldest first; the running month is left out
    std::vector<double> history;
    std::vector<BackTest> tests;
    std::optional<ForecastModel> winner; ///< empty: no model beats the naive one, none is shown
    std::vector<double> ahead;
    std::vector<CountInterval> intervals;
    std::vector<IssuedForecast> issued; ///< what was said before, newest first
};

struct ModelLife
{
    QString model;
    int units = 0;
    int failures = 0;
    std::optional<double> survivingYear; ///< Kaplan–Meier share without a fault after twelve months
    std::optional<WeibullFit> fit;
    double expected = 0; ///< failures within ninety days among those that still work
};

struct UnitRisk
{
    ProductUnitId unit;
    QString model;
    QDate since;
    double chance = 0; ///< of a fault within the coming days, given that it works
    int sample = 0;    ///< failures the model's curve rests on
};

struct LifeReport
{
    std::vector<ModelLife> models; ///< most failures first
    std::vector<UnitRisk> risks;   ///< highest chance first
};

class ForecastDesk final
{
public:
    explicit ForecastDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// All orders first, then every category with orders, largest first.
    Outcome<std::vector<VolumeForecast>> volumes();
    /// Keeps next month's forecasts; the first one of a month stands.
    Done issue(const std::vector<VolumeForecast>& forecasts);
    Outcome<LifeReport> lives(int days = 90, int most = 50);

private:
    VolumeForecast forecastOf(CategoryId category, const std::vector<int>& months, const std::vector<double>& history);

    ServiceContext& m_context;
};

} // namespace sanbao
