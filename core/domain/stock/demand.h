// SPDX-License-Identifier: GPL-3.0-or-later
// Demand for parts, which has many months without any: the Croston family, and the reorder point that follows from a
// rate, a lead time and a service level. Sources: Croston 1972; Syntetos and Boylan 2005; Teunter, Syntetos and Babai
// 2011; classes by Syntetos, Boylan and Croston 2005 (cut-offs 1.32 and 0.49).
//
// TSB starts with the first size and updates over the whole series from its first period on; libraries differ in this.
#pragma once

#include <vector>

namespace sanbao {

enum class DemandClass { None, Smooth, Intermittent, Erratic, Lumpy };

struct DemandShape
{
    DemandClass kind = DemandClass::None;
    int demands = 0;      ///< periods with demand
    double interval = 0;  ///< ADI: periods / demands
    double variation = 0; ///< CV² of the sizes, with the population variance
    double mean = 0;      ///< a period
};
DemandShape shapeOf(const std::vector<double>& series);

struct DemandForecast
{
    double size = 0;     ///< smoothed size of a demand
    double interval = 0; ///< smoothed periods between demands
    double croston = 0;  ///< a period
    double sba = 0;
    double tsb = 0;
};
/// `start`: the interval to begin with; 0 takes the position of the first demand. All zero without any demand.
DemandForecast forecastDemand(const std::vector<double>& series, double alpha = 0.1, double beta = 0.1,
                              double start = 0);

/// The least stock s with P(demand during the lead time <= s) >= level, Poisson with that mean.
int reorderPoint(double meanDuringLead, double level);
/// P(X <= k) for a Poisson mean.
double poissonAtMost(int k, double mean);

struct ReorderAdvice
{
    bool enoughHistory = false; ///< at least four demands; otherwise a fixed minimum of one
    double monthly = 0;         ///< forecast used
    int point = 0;              ///< order when free stock and what comes is at or below
    int quantity = 0;           ///< suggested now; 0: nothing
};
/// `free`: on hand less reserved, in pieces; `coming`: ordered and on the way. Covers a month beyond the lead time.
ReorderAdvice adviseReorder(const std::vector<double>& monthly, int leadDays, double level, double free, double coming);

} // namespace sanbao
