// SPDX-License-Identifier: GPL-3.0-or-later
// From a forecast to a plan, and from predictions to what they were worth.
#pragma once

#include "core/analytics/forecast.h"

#include <optional>
#include <vector>

namespace sanbao {

/// Back-tests of the models without a yearly season: weeks have none of twelve steps.
std::vector<BackTest> backTestWeeks(const std::vector<double>& history, int origins);
/// The winner, or the best naive model when none beats it; empty when nothing could be tested.
std::optional<BackTest> weekModel(const std::vector<BackTest>& tests);

/// Technicians needed so that the week's work is done with an even chance of the upper end of the interval: orders
/// times minutes an order, over the minutes of one technician. Never below one while orders are expected.
int techniciansFor(double orders, double minutesPerOrder, double minutesPerTechnician);

struct DemandOutlook
{
    double expected = 0; ///< pieces a month
    CountInterval interval;
};
/// TSB forecast of the next month with an interval that is as wide as its errors of the past were.
DemandOutlook outlookOf(const std::vector<double>& monthly);

struct Prediction
{
    double chance = 0;
    int windowDays = 0;             ///< from the issue to the last day of the window
    std::optional<int> failedAfter; ///< days; empty while it works
    int age = 0;                    ///< days since the issue
};
struct PredictionProof
{
    int issued = 0;
    int over = 0;        ///< decided: failed, or the window has passed
    int hits = 0;        ///< failed within the window
    double expected = 0; ///< hits the chances of the decided ones promised
    std::optional<double> hitRate;
    std::optional<double> meanLead; ///< days from issue to fault, of the hits
    int early = 0;                  ///< hits at least `leastLead` days ahead
};
PredictionProof proofOf(const std::vector<Prediction>& predictions, int leastLead);

} // namespace sanbao
