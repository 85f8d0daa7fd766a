// SPDX-License-Identifier: GPL-3.0-or-later
// What every test executable does around Catch: a private home folder, a fixed zone and language, and warnings that
// fail tests. The two mains differ only in the application object they build in between.
#pragma once

#include <QTemporaryDir>

namespace sanbao::test {

/// Built before the application object: nothing the tests do reaches the person's own files or depends on them.
class Surroundings final
{
public:
    Surroundings();
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;

private:
    QTemporaryDir m_home;
};

/// Runs the test cases chosen on the command line; 0 when all passed and nothing warned.
int runTests(int argumentCount, char** arguments);

} // namespace sanbao::test
