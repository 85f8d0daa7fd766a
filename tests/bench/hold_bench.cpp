// SPDX-License-Identifier: GPL-3.0-or-later
// How long one event keeps the window from the next, page by page, in a process of its own (--hold FILE).
#include "tests/bench/held_application.h"
#include "tests/bench/window_bench.h"

#include "app/memory_use.h"
#include "app/station.h"
#include "ui/prompt/dialog_prompt.h"
#include "ui/style/appearance.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace sanbao::bench {

namespace {

constexpr int kQuietMs = 400;
constexpr int kPatienceMs = 20'000;
constexpr double kNoticeable = 50;

/// Until what the page reads beside the window has arrived and was shown: nothing longer than a millisecond happened
/// for a while.
/// Milliseconds until then, without the silence itself.
double untilQuiet(HeldApplication& application)
{
    QElapsedTimer patience;
    patience.start();
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < kQuietMs && patience.elapsed() < kPatienceMs) {
        const double before = application.spent();
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        if (application.spent() - before > 1)
            quiet.restart();
    }
    return double(patience.elapsed() - quiet.elapsed());
}

} // namespace

bool HeldApplication::notify(QObject* receiver, QEvent* event)
{
    // Other threads deliver their events through here as well.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const QString who = QString::fromLatin1(receiver->metaObject()->className()) + QLatin1Char(':') +
                        QString::number(int(event->type())); // the receiver may be gone afterwards
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    --m_depth;
    if (took > m_longest.ms)
        m_longest = {took, who};
    m_spent += took;
    return handled;
}

HeldApplication::Held HeldApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

int runHold(const QString& file)
{
    auto& application = *dynamic_cast<HeldApplication*>(QCoreApplication::instance());
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
    untilQuiet(application);
    for (const PageEntry& entry : station.window().registry()) {
        application.takeLongest();
        QElapsedTimer opening;
        opening.start();
        station.window().openRoute({entry.key, entry.inRail() ? 0 : 1, {}});
        const double opened = double(opening.nsecsElapsed()) / 1e6;
        const double filled = opened + untilQuiet(application);
        const HeldApplication::Held held = application.takeLongest();
        std::printf("%s %.1f %.1f %.0f %s\n", qPrintable(entry.key), opened, held.ms, filled,
                    qPrintable(held.receiver));
        std::fflush(stdout);
    }
    return 0;
}

Sample longestHold(const QString& file)
{
    QProcess process;
    process.start(QApplication::applicationFilePath(), {QStringLiteral("--hold"), file});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        fail(QStringLiteral("opening every page failed: %1")
                 .arg(QString::fromLocal8Bit(process.readAllStandardError())));
    std::vector<double> holds;
    for (const QByteArray& line : process.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        holds.push_back(std::max(words.at(1).toDouble(), words.at(2).toDouble()));
        if (holds.back() > kNoticeable)
            std::fprintf(stderr, "page, opening, longest event after it, until all is shown (ms), receiver: %s\n",
                         line.constData());
    }
    return sampleOf(std::move(holds));
}

} // namespace sanbao::bench
