// SPDX-License-Identifier: GPL-3.0-or-later
// The models. Smoothing weights are chosen on the history the model may see, by the smallest squared one-step error on
// a coarse grid: with counts of a branch a finer one would fit noise.
#include "core/analytics/forecast.h"

#include <QCoreApplication>

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace sanbao {

namespace {

constexpr std::size_t kYear = 12;
constexpr double kShrink = 12;
constexpr double kDamping = 0.9;
constexpr std::array<double, 5> kWeights{0.1, 0.2, 0.3, 0.5, 0.8};

using Series = std::vector<double>;

double meanOfLast(const Series& history, std::size_t count)
{
    const std::size_t used = std::min(count, history.size());
    return std::accumulate(history.end() - std::ptrdiff_t(used), history.end(), 0.0) / double(used);
}

std::optional<double> seasonalIndex(const Series& history)
{
    if (history.size() < 2 * kYear)
        return std::nullopt;
    const double average = std::accumulate(history.begin(), history.end(), 0.0) / double(history.size());
    double seen = 0;
    double expected = 0;
    for (std::size_t i = history.size() % kYear; i < history.size(); i += kYear) {
        seen += history[i];
        expected += average;
    }
    return meanOfLast(history, kYear) * (seen + kShrink) / (expected + kShrink);
}

struct Fit
{
    double error = 0;
    double next = 0;
};

template <class Run> std::optional<double> best(const Run& run, bool trend, bool season)
{
    std::optional<Fit> winner;
    for (const double level : kWeights) {
        for (const double slope : trend ? std::vector<double>{0.05, 0.1, 0.2} : std::vector<double>{0}) {
            for (const double cycle : season ? std::vector<double>{0.1, 0.3} : std::vector<double>{0}) {
                const Fit fit = run(level, slope, cycle);
                if (!winner || fit.error < winner->error)
                    winner = fit;
            }
        }
    }
    return winner ? std::optional<double>(std::max(0.0, winner->next)) : std::nullopt;
}

std::optional<double> smoothing(const Series& history)
{
    if (history.size() < 3)
        return std::nullopt;
    return best(
        [&history](double weight, double, double) {
            Fit fit{0, history.front()};
            for (const double value : history) {
                fit.error += (value - fit.next) * (value - fit.next);
                fit.next += weight * (value - fit.next);
            }
            return fit;
        },
        false, false);
}

std::optional<double> holt(const Series& history)
{
    if (history.size() < 6)
        return std::nullopt;
    return best(
        [&history](double weight, double slope, double) {
            double level = history.front();
            double trend = 0;
            Fit fit{0, level};
            for (const double value : history) {
                fit.error += (value - fit.next) * (value - fit.next);
                const double before = level;
                level = fit.next + weight * (value - fit.next);
                trend = slope * (level - before) + (1 - slope) * kDamping * trend;
                fit.next = level + kDamping * trend;
            }
            return fit;
        },
        true, false);
}

std::optional<double> holtWinters(const Series& history)
{
    if (history.size() < 2 * kYear + 1)
        return std::nullopt;
    return best(
        [&history](double weight, double slope, double cycle) {
            const double first = std::accumulate(history.begin(), history.begin() + kYear, 0.0) / kYear;
            std::array<double, kYear> season{};
            for (std::size_t i = 0; i < kYear; ++i)
                season[i] = history[i] - first;
            double level = first;
            double trend = 0;
            Fit fit;
            for (std::size_t i = kYear; i <= history.size(); ++i) {
                fit.next = level + kDamping * trend + season[i % kYear];
                if (i == history.size())
                    break;
                fit.error += (history[i] - fit.next) * (history[i] - fit.next);
                const double before = level;
                level = weight * (history[i] - season[i % kYear]) + (1 - weight) * (level + kDamping * trend);
                trend = slope * (level - before) + (1 - slope) * kDamping * trend;
                season[i % kYear] = cycle * (history[i] - level) + (1 - cycle) * season[i % kYear];
            }
            return fit;
        },
        true, true);
}

constexpr std::array<ForecastModel, 7> kModels{
    ForecastModel::Naive,     ForecastModel::SeasonalNaive, ForecastModel::Mean12,     ForecastModel::SeasonalIndex,
    ForecastModel::Smoothing, ForecastModel::Holt,          ForecastModel::HoltWinters};

/// Mean absolute difference of neighbours before the first origin: what the errors are scaled by.
double naiveError(const Series& history, std::size_t end)
{
    double sum = 0;
    for (std::size_t i = 1; i < end; ++i)
        sum += std::abs(history[i] - history[i - 1]);
    return end > 1 ? sum / double(end - 1) : 0;
}

} // namespace

QString forecastModelCode(ForecastModel model)
{
    switch (model) {
    case ForecastModel::Naive:
        return QStringLiteral("naive");
    case ForecastModel::SeasonalNaive:
        return QStringLiteral("seasonal_naive");
    case ForecastModel::Mean12:
        return QStringLiteral("mean_12");
    case ForecastModel::SeasonalIndex:
        return QStringLiteral("seasonal_index");
    case ForecastModel::Smoothing:
        return QStringLiteral("ses");
    case ForecastModel::Holt:
        return QStringLiteral("holt");
    case ForecastModel::HoltWinters:
        return QStringLiteral("holt_winters");
    }
    return {};
}

QString forecastModelName(ForecastModel model)
{
    switch (model) {
    case ForecastModel::Naive:
        return QCoreApplication::translate("Forecast", "Last month");
    case ForecastModel::SeasonalNaive:
        return QCoreApplication::translate("Forecast", "Same month last year");
    case ForecastModel::Mean12:
        return QCoreApplication::translate("Forecast", "Mean of 12 months");
    case ForecastModel::SeasonalIndex:
        return QCoreApplication::translate("Forecast", "12-month mean × seasonal index");
    case ForecastModel::Smoothing:
        return QCoreApplication::translate("Forecast", "Exponential smoothing");
    case ForecastModel::Holt:
        return QCoreApplication::translate("Forecast", "Holt, damped trend");
    case ForecastModel::HoltWinters:
        return QCoreApplication::translate("Forecast", "Holt-Winters");
    }
    return {};
}

bool isNaive(ForecastModel model)
{
    return model == ForecastModel::Naive || model == ForecastModel::SeasonalNaive;
}

std::optional<double> forecastNext(ForecastModel model, const std::vector<double>& history)
{
    if (history.empty())
        return std::nullopt;
    switch (model) {
    case ForecastModel::Naive:
        return history.back();
    case ForecastModel::SeasonalNaive:
        return history.size() >= kYear ? std::optional<double>(history[history.size() - kYear]) : std::nullopt;
    case ForecastModel::Mean12:
        return meanOfLast(history, kYear);
    case ForecastModel::SeasonalIndex:
        return seasonalIndex(history);
    case ForecastModel::Smoothing:
        return smoothing(history);
    case ForecastModel::Holt:
        return holt(history);
    case ForecastModel::HoltWinters:
        return holtWinters(history);
    }
    return std::nullopt;
}

std::vector<double> forecastAhead(ForecastModel model, const std::vector<double>& history, int steps)
{
    std::vector<double> extended = history;
    std::vector<double> ahead;
    for (int i = 0; i < steps; ++i) {
        const std::optional<double> next = forecastNext(model, extended);
        if (!next)
            break;
        ahead.push_back(*next);
        extended.push_back(*next);
    }
    return ahead;
}

std::vector<BackTest> backTest(const std::vector<double>& history, int origins)
{
    std::vector<BackTest> tests;
    if (origins <= 0 || history.size() <= std::size_t(origins))
        return tests;
    const std::size_t first = history.size() - std::size_t(origins);
    const double scale = naiveError(history, first);
    for (const ForecastModel model : kModels) {
        BackTest test{model, 0, 0, 0, 0, 0, 0, {}};
        for (std::size_t at = first; at < history.size(); ++at) {
            const std::vector<double> known(history.begin(), history.begin() + std::ptrdiff_t(at));
            const std::optional<double> forecast = forecastNext(model, known);
            if (!forecast)
                break;
            test.forecasts.push_back(*forecast);
            const double error = *forecast - history[at];
            test.meanError += std::abs(error) / origins;
            test.squaredError += error * error / origins;
            test.bias += error / origins;
        }
        test.origins = int(test.forecasts.size());
        if (test.origins < origins)
            continue;
        test.scaledError = scale > 0 ? test.meanError / scale : 0;
        for (std::size_t i = 0; i < test.forecasts.size(); ++i) {
            const CountInterval interval = countInterval(test.forecasts[i], test.squaredError);
            const double actual = history[first + i];
            test.coverage += actual >= interval.low && actual <= interval.high ? 1.0 / origins : 0;
        }
        tests.push_back(std::move(test));
    }
    return tests;
}

std::optional<ForecastModel> winnerOf(const std::vector<BackTest>& tests)
{
    const BackTest* naive = nullptr;
    const BackTest* other = nullptr;
    for (const BackTest& test : tests) {
        const BackTest*& best = isNaive(test.model) ? naive : other;
        if (test.origins >= kOrigins && (!best || test.meanError < best->meanError))
            best = &test;
    }
    if (!naive || !other || other->meanError >= naive->meanError)
        return std::nullopt;
    return other->model;
}

CountInterval countInterval(double mean, double squaredError)
{
    using namespace boost::math;
    if (!(mean > 0))
        return {0, squaredError > 0 ? std::ceil(1.96 * std::sqrt(squaredError)) : 0};
    if (squaredError <= mean * 1.0001) {
        const poisson_distribution<double> chance(mean);
        return {std::floor(quantile(chance, 0.025)), std::ceil(quantile(chance, 0.975))};
    }
    const double size = mean * mean / (squaredError - mean);
    const negative_binomial_distribution<double> chance(size, size / (size + mean));
    return {std::floor(quantile(chance, 0.025)), std::ceil(quantile(chance, 0.975))};
}

} // namespace sanbao
