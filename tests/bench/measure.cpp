// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace sanbao::bench {

Sample sampleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto rank = [&values](double share) {
        const auto place = std::size_t(std::ceil(share * double(values.size())));
        return values[std::clamp<std::size_t>(place, 1, values.size()) - 1];
    };
    return {rank(0.5), rank(0.95), rank(0.99)};
}

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
    return sampleOf(std::move(times));
}

QString tableOf(const std::vector<Row>& rows, const std::vector<qint64>& sizes)
{
    const auto cell = [](const QString& text, int width) { return text.leftJustified(width) + QStringLiteral(" | "); };
    const auto number = [](double value) { return QString::number(value, 'f', value < 100 ? 3 : 1); };
    QString table = cell(QStringLiteral("work"), 44);
    for (const qint64 size : sizes)
        table += cell(QStringLiteral("%1: median/p95/p99").arg(size), 26);
    table += QStringLiteral("floor    | ratio  | growth | aim\n");
    for (const Row& row : rows) {
        table += cell(row.work, 44);
        for (const Sample& sample : row.perStore)
            table += cell(QStringList{number(sample.median), number(sample.p95), number(sample.p99)}.join(u'/'), 26);
        const double last = row.perStore.empty() ? 0 : row.perStore.back().median;
        const double first = row.perStore.empty() ? 0 : row.perStore.front().median;
        table += cell(row.floor > 0 ? number(row.floor) : QStringLiteral("–"), 8);
        table += cell(row.floor > 0 ? QString::number(last / row.floor, 'f', 1) : QStringLiteral("–"), 6);
        table += cell(first > 0 ? QString::number(last / first, 'f', 2) : QStringLiteral("–"), 6);
        table += row.aim + QLatin1Char('\n');
    }
    return table;
}

void fail(const QString& what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

} // namespace sanbao::bench
