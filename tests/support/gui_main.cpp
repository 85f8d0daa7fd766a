// SPDX-License-Identifier: GPL-3.0-or-later
// Main of the suites that show pages. Without a wish of the caller they run on the offscreen platform, which has real
// keyboard focus and needs no display.
#include "tests/support/runner.h"

#include <QApplication>

int main(int argc, char** argv)
{
    const sanbao::test::Surroundings surroundings;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sanbao-tests"));
    QApplication::setQuitOnLastWindowClosed(false);
    return sanbao::test::runTests(argc, argv);
}
