// SPDX-License-Identifier: GPL-3.0-or-later
// The message handler behind warnings.h. Catch may only be called from the thread that runs the tests, therefore
// warnings of other threads are kept and make the whole run fail at its end.
#include "tests/support/warnings.h"

#include "tests/support/catch.h"

#include <QMutex>
#include <QStringList>
#include <QThread>

#include <cstdio>
#include <exception>
#include <vector>

namespace sanbao::test {
namespace {

struct Expectation
{
    int ticket = 0;
    QString part;
    bool seen = false;
};

struct State
{
    QMutex mutex;
    std::vector<Expectation> expected;
    QStringList stray;
    QString runningTest;
    Qt::HANDLE testThread = nullptr;
    int nextTicket = 1;
};

State& state()
{
    static State only;
    return only;
}

bool isHarmless(const QString& message)
{
    // The offscreen platform and a machine without a login session say these; neither is about this program.
    return message.contains(QLatin1String("XDG_RUNTIME_DIR")) ||
           message.contains(QLatin1String("does not support propagateSizeHints()"));
}

/// True when the warning was announced. The caller holds the mutex.
bool takeExpected(const QString& message)
{
    for (Expectation& expectation : state().expected) {
        if (message.contains(expectation.part)) {
            expectation.seen = true;
            return true;
        }
    }
    return false;
}

void printLine(const QString& line)
{
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = qFormatLogMessage(type, context, message);
    if (type != QtWarningMsg && type != QtCriticalMsg) {
        printLine(line);
        return;
    }
    bool insideTest = false;
    {
        const QMutexLocker lock(&state().mutex);
        if (isHarmless(message) || takeExpected(message))
            return;
        insideTest = !state().runningTest.isEmpty() && QThread::currentThreadId() == state().testThread;
        if (!insideTest)
            state().stray.append(QStringLiteral("%1 (during: %2)").arg(line, state().runningTest));
    }
    if (insideTest)
        FAIL_CHECK("unexpected warning: " << line.toStdString());
}

} // namespace

ExpectedWarning::ExpectedWarning(const QString& part)
{
    const QMutexLocker lock(&state().mutex);
    m_ticket = state().nextTicket++;
    state().expected.push_back({m_ticket, part, false});
}

ExpectedWarning::~ExpectedWarning()
{
    Expectation mine;
    {
        const QMutexLocker lock(&state().mutex);
        std::vector<Expectation>& expected = state().expected;
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (it->ticket == m_ticket) {
                mine = *it;
                expected.erase(it);
                break;
            }
        }
    }
    if (!mine.seen && std::uncaught_exceptions() == 0)
        FAIL_CHECK("an expected warning did not come: " << mine.part.toStdString());
}

void installWarningHandler()
{
    state().testThread = QThread::currentThreadId();
    qInstallMessageHandler(handleMessage);
}

void setRunningTest(const QString& name)
{
    const QMutexLocker lock(&state().mutex);
    state().runningTest = name;
}

bool hasStrayWarnings()
{
    const QMutexLocker lock(&state().mutex);
    return !state().stray.isEmpty();
}

void printStrayWarnings()
{
    const QMutexLocker lock(&state().mutex);
    for (const QString& line : std::as_const(state().stray))
        printLine(QStringLiteral("unexpected warning outside a test case: ") + line);
}

} // namespace sanbao::test
