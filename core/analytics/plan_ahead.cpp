// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan_ahead.h"

#include "core/domain/stock/demand.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr std::size_t kLeastKnown = 4;

bool isSeasonal(ForecastModel model)
{
    return model == ForecastModel::SeasonalNaive || model == ForecastModel::SeasonalIndex ||
           model == ForecastModel::HoltWinters;
}

} // namespace

std::vector<BackTest> backTestWeeks(const std::vector<double>& history, int origins)
{
    std::vector<BackTest> tests = backTest(history, origins);
    std::erase_if(tests, [](const BackTest& test) { return isSeasonal(test.model); });
    return tests;
}

std::optional<BackTest> weekModel(const std::vector<BackTest>& tests)
{
    const std::optional<ForecastModel> winner = winnerOf(tests);
    for (const BackTest& test : tests) {
        if (winner ? test.model == *winner : isNaive(test.model))
            return test;
    }
    return std::nullopt;
}

int techniciansFor(double orders, double minutesPerOrder, double minutesPerTechnician)
{
    if (!(orders > 0) || !(minutesPerOrder > 0) || !(minutesPerTechnician > 0))
        return orders > 0 ? 1 : 0;
    return std::max(1, int(std::ceil(orders * minutesPerOrder / minutesPerTechnician - 1e-9)));
}

DemandOutlook outlookOf(const std::vector<double>& monthly)
{
    DemandOutlook outlook;
    outlook.expected = forecastDemand(monthly).tsb;
    double squares = 0;
    int tested = 0;
    for (std::size_t known = kLeastKnown; known < monthly.size(); ++known) {
        const std::vector<double> past(monthly.begin(), monthly.begin() + std::ptrdiff_t(known));
        const double error = forecastDemand(past).tsb - monthly[known];
        squares += error * error;
        ++tested;
    }
    outlook.interval = countInterval(outlook.expected, tested > 0 ? squares / tested : 0);
    return outlook;
}

PredictionProof proofOf(const std::vector<Prediction>& predictions, int leastLead)
{
    PredictionProof proof;
    double lead = 0;
    for (const Prediction& one : predictions) {
        ++proof.issued;
        const bool hit = one.failedAfter && *one.failedAfter <= one.windowDays;
        if (!hit && one.age <= one.windowDays)
            continue;
        ++proof.over;
        proof.expected += one.chance;
        if (!hit)
            continue;
        ++proof.hits;
        lead += *one.failedAfter;
        proof.early += *one.failedAfter >= leastLead ? 1 : 0;
    }
    if (proof.over > 0)
        proof.hitRate = double(proof.hits) / proof.over;
    if (proof.hits > 0)
        proof.meanLead = lead / proof.hits;
    return proof;
}

} // namespace sanbao
