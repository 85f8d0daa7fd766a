// SPDX-License-Identifier: GPL-3.0-or-later
// Main of the suites that need no window.
#include "tests/support/runner.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const sanbao::test::Surroundings surroundings;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sanbao-tests"));
    return sanbao::test::runTests(argc, argv);
}
