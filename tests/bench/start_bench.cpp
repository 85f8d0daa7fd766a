// SPDX-License-Identifier: GPL-3.0-or-later
// The start of the program, measured from outside: this program starts itself with --start and is told when it was.
#include "app/memory_use.h"
#include "app/station.h"
#include "tests/bench/window_bench.h"
#include "ui/prompt/dialog_prompt.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace sanbao::bench {

namespace {

constexpr int kStarts = 11;
constexpr char kStartedAt[] = "SANBAO_BENCH_STARTED_AT";

/// Microseconds of the clock that all processes of the machine share.
qint64 sharedClock()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void report(qint64 startedAt, double memory)
{
    std::printf("%.3f %.1f\n", double(sharedClock() - startedAt) / 1000, memory);
    std::fflush(stdout);
}

void visitAllPages(MainWindow& window)
{
    for (const PageEntry& entry : window.registry()) {
        window.openRoute({entry.key, entry.inRail() ? 0 : 1, {}});
        for (int turn = 0; turn < 20; ++turn)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        window.grab();
    }
}

} // namespace

int runStart(const QString& file)
{
    const qint64 startedAt = qEnvironmentVariable(kStartedAt).toLongLong();
    if (file.isEmpty()) {
        QMainWindow window;
        window.resize(1440, 900);
        window.show();
        QApplication::processEvents();
        window.repaint();
        report(startedAt, residentMegabytes());
        return 0;
    }
    returnMemoryEarly();
    const SystemClock clock;
    Appearance appearance;
    appearance.start(QStringLiteral("zh_CN"), ThemeChoice::Light, 1.0);
    DialogPrompt prompt;
    Outcome<std::unique_ptr<Workplace>> workplace = Workplace::open(file, OpenMode::ReadWrite, clock);
    if (!workplace)
        fail(workplace.error().message);
    Station station(std::move(workplace).value(), prompt, appearance, [] {});
    station.show();
    QApplication::processEvents();
    station.window().repaint();
    report(startedAt, residentMegabytes());
    visitAllPages(station.window());
    report(startedAt, residentMegabytes());
    return 0;
}

StartFigures startFigures(const QString& file)
{
    std::vector<double> starts;
    std::vector<double> memories;
    for (int run = 0; run < kStarts; ++run) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(kStartedAt), QString::number(sharedClock()));
        process.setProcessEnvironment(environment);
        process.start(QApplication::applicationFilePath(), {QStringLiteral("--start"), file});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            fail(QStringLiteral("the start failed: %1").arg(QString::fromLocal8Bit(process.readAllStandardError())));
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        starts.push_back(lines.front().split(' ').front().toDouble());
        memories.push_back(lines.back().split(' ').back().toDouble());
    }
    return {sampleOf(std::move(starts)), sampleOf(std::move(memories))};
}

} // namespace sanbao::bench
