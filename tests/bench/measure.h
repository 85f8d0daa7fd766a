// SPDX-License-Identifier: GPL-3.0-or-later
// Timing one piece of work many times, and the table the benchmark prints.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace sanbao::bench {

struct Sample
{
    double median = 0; ///< milliseconds
    double p99 = 0;    ///< nearest rank
};

/// Runs `work` with 0 .. runs-1; the first tenth warms up and is not counted.
Sample measure(int runs, const std::function<void(int run)>& work);

struct Row
{
    QString work;
    QString aim;
    double floor = 0;             ///< median of the bare statement or widget in the same run; 0 = none
    std::vector<Sample> perStore; ///< one a store, smallest first
};

/// One line a row: medians and p99 a store, floor, ratio of the largest store to the floor, growth first to last store.
QString tableOf(const std::vector<Row>& rows, const std::vector<qint64>& sizes);

} // namespace sanbao::bench
