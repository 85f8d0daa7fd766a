// SPDX-License-Identifier: GPL-3.0-or-later
// A program that warns is a program with a mistake in it, so every qWarning and qCritical fails the test that caused
// it. A test that provokes a warning on purpose says so first with an ExpectedWarning.
#pragma once

#include <QString>

namespace sanbao::test {

/// While it lives, warnings that contain the text are accepted; when none came, the test fails at the end of its scope.
class ExpectedWarning final
{
public:
    explicit ExpectedWarning(const QString& part);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning&) = delete;
    ExpectedWarning& operator=(const ExpectedWarning&) = delete;

private:
    int m_ticket = 0;
};

/// Routes Qt's messages to the running test. Called once by the runner.
void installWarningHandler();
/// The runner tells which test case the following warnings belong to; an empty name means none is running.
void setRunningTest(const QString& name);
/// Warnings that could not be reported inside a test case: from other threads, or between two cases.
bool hasStrayWarnings();
void printStrayWarnings();

} // namespace sanbao::test
