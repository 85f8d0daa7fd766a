// SPDX-License-Identifier: GPL-3.0-or-later
// How many orders come next month? Several simple models are tried on the past by rolling origin: at each of the last
// months the model sees only what was known before and forecasts one month ahead. The one with the smallest mean error
// is used, and only if it beats the best naive forecast over at least twelve origins; otherwise nothing is shown, and
// the table of errors says why.
#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace sanbao {

enum class ForecastModel {
    Naive,         ///< last month
    SeasonalNaive, ///< the same month last year
    Mean12,        ///< mean of twelve months
    SeasonalIndex, ///< twelve-month mean times a shrunk seasonal index
    Smoothing,     ///< simple exponential smoothing
    Holt,          ///< with a damped trend
    HoltWinters    ///< with trend and additive season
};

QString forecastModelCode(ForecastModel model);
QString forecastModelName(ForecastModel model);
bool isNaive(ForecastModel model);

/// The next month after `history` (oldest first, no gaps). Empty when the history is too short for the model.
std::optional<double> forecastNext(ForecastModel model, const std::vector<double>& history);
/// `steps` months ahead, each forecast standing in for the month it is about.
std::vector<double> forecastAhead(ForecastModel model, const std::vector<double>& history, int steps);

struct BackTest
{
    ForecastModel model = ForecastModel::Naive;
    int origins = 0;
    double meanError = 0;          ///< MAE in orders
    double scaledError = 0;        ///< MASE: against the in-sample error of the naive forecast
    double bias = 0;               ///< mean of forecast − actual
    double squaredError = 0;       ///< mean square
    double coverage = 0;           ///< share of actuals inside the interval
    std::vector<double> forecasts; ///< one an origin, oldest first
};

inline constexpr int kOrigins = 12;

/// Every model that has a forecast for all of the last `origins` months.
std::vector<BackTest> backTest(const std::vector<double>& history, int origins = kOrigins);
/// The model to show; empty when none beats the best naive one, or there are not enough origins.
std::optional<ForecastModel> winnerOf(const std::vector<BackTest>& tests);

struct CountInterval
{
    double low = 0;
    double high = 0;
};
/// 95 % of a count with this mean; wider than Poisson where past errors were.
CountInterval countInterval(double mean, double squaredError);

} // namespace sanbao
