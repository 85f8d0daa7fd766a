// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that compiles Catch's runner, which takes long; all suites share its object file.
#define CATCH_CONFIG_RUNNER
#include "tests/support/runner.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace sanbao::test {
namespace {

#if SANBAO_CATCH_MAJOR >= 3
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

class RunningTestListener final : public ListenerBase
{
public:
    using ListenerBase::ListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo& info) override
    {
        setRunningTest(QString::fromStdString(info.name));
    }
    void testCaseEnded(const Catch::TestCaseStats&) override { setRunningTest({}); }
};

void makePrivateFolder(const char* variable, const QString& path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv(variable, QFile::encodeName(path));
}

} // namespace

Surroundings::Surroundings()
{
    makePrivateFolder("HOME", m_home.path());
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        makePrivateFolder("XDG_RUNTIME_DIR", m_home.filePath(QStringLiteral("runtime")));
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "SANBAO_DB", "SANBAO_PASSWORD"})
        qunsetenv(variable);
    qputenv("TZ", "Asia/Shanghai");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

int runTests(int argumentCount, char** arguments)
{
    installWarningHandler();
    Catch::Session session;
    const int wrongUsage = session.applyCommandLine(argumentCount, arguments);
    if (wrongUsage != 0)
        return wrongUsage;
    const int failed = session.run();
    printStrayWarnings();
    return hasStrayWarnings() ? 1 : std::min(failed, 125);
}

} // namespace sanbao::test

// The macro builds an identifier from its argument, so it needs a name without a namespace.
using sanbao::test::RunningTestListener;
CATCH_REGISTER_LISTENER(RunningTestListener)
