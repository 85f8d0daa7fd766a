// SPDX-License-Identifier: GPL-3.0-or-later
// How long does a model last before a fault? Ages of failed units together with the ages of those that still work
// (censored): leaving the latter out would make every product look bad. Kaplan–Meier always; a Weibull curve from five
// failures on, normal use from twenty.
#pragma once

#include <optional>
#include <vector>

namespace sanbao {

struct UnitAge
{
    double months = 0;
    bool failed = false; ///< false: still working at that age
};

struct SurvivalStep
{
    double months = 0;
    int atRisk = 0;
    int failures = 0;
    double surviving = 1; ///< share without a failure after this age
};
/// One step a failure age, rising. Units censored at the same age as a failure count as at risk.
std::vector<SurvivalStep> survivalOf(std::vector<UnitAge> units);

struct WeibullFit
{
    double shape = 0; ///< below 1 early failures, about 1 random, above 1 wear-out
    double scale = 0; ///< characteristic life in months
    int failures = 0;
    double logLikelihood = 0;
    double failedBy(double months) const;
    /// Age by which this share has failed: 0.1 gives B10.
    double ageAt(double share) const;
};

inline constexpr int kFewestFailures = 5;
inline constexpr int kEnoughFailures = 20;

/// Maximum likelihood with censoring. Empty below five failures or when the ages do not allow one.
std::optional<WeibullFit> weibullOf(const std::vector<UnitAge>& units);

/// Failures expected within the next `months` among the units that still work.
double expectedFailures(const WeibullFit& fit, const std::vector<UnitAge>& units, double months);

} // namespace sanbao
