// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the window program: reads the options, makes the application, and hands over to Program.
#include "app/memory_use.h"
#include "app/program.h"

#include <QApplication>
#include <QTextStream>

#include <csignal>
#include <cstring>

namespace {

bool wants(int count, char** arguments, const char* option)
{
    for (int i = 1; i < count; ++i) {
        if (std::strncmp(arguments[i], option, std::strlen(option)) == 0)
            return true;
    }
    return false;
}

/// A full quota ends a write with an error that is reported, not the program.
void surviveFullDisks()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// Pictures, help and version need no screen; without one they are made in memory.
void choosePlatform(int count, char** arguments)
{
#ifdef Q_OS_UNIX
    const bool screen = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool memory = wants(count, arguments, "--tour") || wants(count, arguments, "--help") ||
                        wants(count, arguments, "--version") || wants(count, arguments, "-h") ||
                        wants(count, arguments, "-v");
    if (!screen && memory && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(count)
    Q_UNUSED(arguments)
#endif
}

} // namespace

int main(int argc, char** argv)
{
    sanbao::returnMemoryEarly();
    surviveFullDisks();
    choosePlatform(argc, argv);
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sanbao"));
    QApplication::setApplicationName(QStringLiteral("sanbao"));
    QApplication::setApplicationVersion(QStringLiteral(SANBAO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("sanbao"));

    const sanbao::Outcome<sanbao::ProgramOptions> options = sanbao::parseOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << options.error().lines().join(QLatin1Char('\n')) << '\n';
        return 2;
    }
    if (!options->answer.isEmpty()) {
        QTextStream(stdout) << options->answer;
        return 0;
    }
    sanbao::Program program(*options);
    if (!options->tourFolder.isEmpty())
        return program.tour();
    if (!program.start())
        return 0;
    return QApplication::exec();
}
