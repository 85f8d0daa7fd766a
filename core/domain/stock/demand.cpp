// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/demand.h"

#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr double kIntervalCut = 1.32;
constexpr double kVariationCut = 0.49;
constexpr int kLeastDemands = 4;
constexpr double kDaysOfMonth = 30.4375;
constexpr int kMostStock = 100000;

} // namespace

DemandShape shapeOf(const std::vector<double>& series)
{
    DemandShape shape;
    double sum = 0;
    double squares = 0;
    for (const double demand : series) {
        if (demand <= 0)
            continue;
        ++shape.demands;
        sum += demand;
        squares += demand * demand;
    }
    if (shape.demands == 0)
        return shape;
    const double mean = sum / shape.demands;
    shape.mean = sum / double(series.size());
    shape.interval = double(series.size()) / shape.demands;
    shape.variation = (squares / shape.demands - mean * mean) / (mean * mean);
    const bool rare = shape.interval >= kIntervalCut;
    const bool uneven = shape.variation >= kVariationCut;
    shape.kind = rare ? (uneven ? DemandClass::Lumpy : DemandClass::Intermittent)
                      : (uneven ? DemandClass::Erratic : DemandClass::Smooth);
    return shape;
}

DemandForecast forecastDemand(const std::vector<double>& series, double alpha, double beta, double start)
{
    const auto first = std::find_if(series.begin(), series.end(), [](double demand) { return demand > 0; });
    DemandForecast forecast;
    if (first == series.end())
        return forecast;
    forecast.size = *first;
    forecast.interval = start > 0 ? start : double(first - series.begin()) + 1;
    double chance = 1 / forecast.interval;
    double tsbSize = *first;
    int since = 0;
    for (auto at = series.begin(); at != series.end(); ++at) {
        const bool demanded = *at > 0;
        chance += beta * ((demanded ? 1.0 : 0.0) - chance);
        if (demanded)
            tsbSize += alpha * (*at - tsbSize);
        if (at <= first)
            continue;
        ++since;
        if (!demanded)
            continue;
        forecast.size += alpha * (*at - forecast.size);
        forecast.interval += alpha * (since - forecast.interval);
        since = 0;
    }
    forecast.croston = forecast.size / forecast.interval;
    forecast.sba = forecast.croston * (1 - alpha / 2);
    forecast.tsb = chance * tsbSize;
    return forecast;
}

double poissonAtMost(int k, double mean)
{
    return k < 0 ? 0 : boost::math::cdf(boost::math::poisson_distribution<double>(mean), k);
}

int reorderPoint(double meanDuringLead, double level)
{
    if (!(meanDuringLead > 0))
        return 0;
    // The smallest stock that covers the demand with that chance: quantiles of whole numbers round outwards.
    const double stock = boost::math::quantile(boost::math::poisson_distribution<double>(meanDuringLead), level);
    return int(std::min(stock, double(kMostStock)));
}

ReorderAdvice adviseReorder(const std::vector<double>& monthly, int leadDays, double level, double free, double coming)
{
    ReorderAdvice advice;
    const DemandShape shape = shapeOf(monthly);
    if (shape.demands == 0)
        return advice;
    advice.enoughHistory = shape.demands >= kLeastDemands;
    const DemandForecast forecast = forecastDemand(monthly);
    const bool gaps = shape.kind == DemandClass::Intermittent || shape.kind == DemandClass::Lumpy;
    advice.monthly = !advice.enoughHistory ? shape.mean : gaps ? std::min(forecast.sba, forecast.tsb) : shape.mean;
    const double lead = advice.monthly * leadDays / kDaysOfMonth;
    advice.point = advice.enoughHistory ? reorderPoint(lead, level) : std::max(1, reorderPoint(lead, level));
    if (free + coming <= advice.point)
        advice.quantity = std::max(1, int(std::ceil(advice.point + advice.monthly - free - coming)));
    return advice;
}

} // namespace sanbao
