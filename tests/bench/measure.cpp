// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace sanbao::bench {

Sample measure(int runs, const std::function<void(int run)>& work)
{
    std::vector<double> times;
    const int warmUp = std::max(1, runs / 10);
    for (int run = 0; run < runs + warmUp; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        if (run >= warmUp)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const auto rank = [&times](double share) {
        const auto place = std::size_t(std::ceil(share * double(times.size())));
        return times[std::clamp<std::size_t>(place, 1, times.size()) - 1];
    };
    return {rank(0.5), rank(0.99)};
}

QString tableOf(const std::vector<Row>& rows, const std::vector<qint64>& sizes)
{
    const auto cell = [](const QString& text, int width) { return text.leftJustified(width) + QStringLiteral(" | "); };
    QString table = cell(QStringLiteral("work (ms)"), 34);
    for (const qint64 size : sizes)
        table += cell(QStringLiteral("%1: median / p99").arg(size), 24);
    table += QStringLiteral("floor    | ratio  | growth | aim\n");
    for (const Row& row : rows) {
        table += cell(row.work, 34);
        for (const Sample& sample : row.perStore)
            table += cell(QStringLiteral("%1 / %2").arg(sample.median, 0, 'f', 3).arg(sample.p99, 0, 'f', 3), 24);
        const double last = row.perStore.empty() ? 0 : row.perStore.back().median;
        const double first = row.perStore.empty() ? 0 : row.perStore.front().median;
        table += cell(row.floor > 0 ? QString::number(row.floor, 'f', 3) : QStringLiteral("–"), 8);
        table += cell(row.floor > 0 ? QString::number(last / row.floor, 'f', 1) : QStringLiteral("–"), 6);
        table += cell(first > 0 ? QString::number(last / first, 'f', 2) : QStringLiteral("–"), 6);
        table += row.aim + QLatin1Char('\n');
    }
    return table;
}

} // namespace sanbao::bench
