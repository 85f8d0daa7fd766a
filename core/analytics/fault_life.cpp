// SPDX-License-Identifier: GPL-3.0-or-later
// Weibull by bisection of the shape equation Σt^β ln t / Σt^β − 1/β − mean ln t(failed) = 0 on .05 … 20; the ages are
// scaled by the largest one so that the powers stay in range.
#include "core/analytics/fault_life.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr double kLeastShape = 0.05;
constexpr double kMostShape = 20;

double shapeEquation(const std::vector<double>& ages, double meanLogFailed, double shape)
{
    double power = 0;
    double weighted = 0;
    for (const double age : ages) {
        const double raised = std::pow(age, shape);
        power += raised;
        weighted += raised * std::log(age);
    }
    return weighted / power - 1 / shape - meanLogFailed;
}

} // namespace

std::vector<SurvivalStep> survivalOf(std::vector<UnitAge> units)
{
    std::sort(units.begin(), units.end(), [](const UnitAge& a, const UnitAge& b) { return a.months < b.months; });
    std::vector<SurvivalStep> steps;
    double surviving = 1;
    for (std::size_t i = 0; i < units.size();) {
        SurvivalStep step{units[i].months, int(units.size() - i), 0, 1};
        for (; i < units.size() && units[i].months == step.months; ++i)
            step.failures += units[i].failed ? 1 : 0;
        if (step.failures == 0)
            continue;
        surviving *= 1 - double(step.failures) / step.atRisk;
        step.surviving = surviving;
        steps.push_back(step);
    }
    return steps;
}

double WeibullFit::failedBy(double months) const
{
    return months <= 0 ? 0 : 1 - std::exp(-std::pow(months / scale, shape));
}

double WeibullFit::ageAt(double share) const
{
    return scale * std::pow(-std::log(1 - share), 1 / shape);
}

std::optional<WeibullFit> weibullOf(const std::vector<UnitAge>& units)
{
    double most = 0;
    for (const UnitAge& unit : units)
        most = std::max(most, unit.months);
    WeibullFit fit;
    std::vector<double> ages;
    double logs = 0;
    for (const UnitAge& unit : units) {
        if (!(unit.months > 0))
            continue;
        ages.push_back(unit.months / most);
        fit.failures += unit.failed ? 1 : 0;
        logs += unit.failed ? std::log(unit.months / most) : 0;
    }
    if (fit.failures < kFewestFailures)
        return std::nullopt;
    const double meanLog = logs / fit.failures;
    double low = kLeastShape;
    double high = kMostShape;
    if (shapeEquation(ages, meanLog, low) > 0 || shapeEquation(ages, meanLog, high) < 0)
        return std::nullopt;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (shapeEquation(ages, meanLog, middle) < 0 ? low : high) = middle;
    }
    fit.shape = (low + high) / 2;
    double power = 0;
    for (const double age : ages)
        power += std::pow(age, fit.shape);
    fit.scale = most * std::pow(power / fit.failures, 1 / fit.shape);
    for (const UnitAge& unit : units) {
        if (unit.months > 0) {
            const double raised = std::pow(unit.months / fit.scale, fit.shape);
            fit.logLikelihood -= raised;
            if (unit.failed)
                fit.logLikelihood +=
                    std::log(fit.shape / fit.scale) + (fit.shape - 1) * std::log(unit.months / fit.scale);
        }
    }
    return fit;
}

double expectedFailures(const WeibullFit& fit, const std::vector<UnitAge>& units, double months)
{
    double expected = 0;
    for (const UnitAge& unit : units) {
        if (unit.failed)
            continue;
        const double now = 1 - fit.failedBy(unit.months);
        const double later = 1 - fit.failedBy(unit.months + months);
        expected += now > 0 ? 1 - later / now : 0;
    }
    return expected;
}

} // namespace sanbao
