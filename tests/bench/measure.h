// SPDX-License-Identifier: GPL-3.0-or-later
// Timing one piece of work many times, and the table the benchmark prints.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace sanbao::bench {

struct Sample
{
    double median = 0; ///< milliseconds, or megabytes in a row of memory
    double p95 = 0;    ///< nearest rank
    double p99 = 0;    ///< nearest rank
};

Sample sampleOf(std::vector<double> values);

/// Runs `work` with 0 .. runs-1; the first tenth warms up and is not counted.
Sample measure(int runs, const std::function<void(int run)>& work);

struct Row
{
    QString work;
    QString aim;
    std::vector<Sample> perStore; ///< one a store, smallest first
    double floor = 0;             ///< median of the bare statement or widget in the same run; 0 = none
};

/// One line a row: medians, p95 and p99 a store, floor, ratio of the largest store to it, growth first to last store.
QString tableOf(const std::vector<Row>& rows, const std::vector<qint64>& sizes);

/// Says what went wrong and ends the program with 1: a benchmark that goes on after an error measures nothing.
[[noreturn]] void fail(const QString& what);

} // namespace sanbao::bench
