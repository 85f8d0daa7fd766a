// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the watch look once a minute beside the window, and carries out a few of its findings at a time, so that nobody
// at the counter waits for it.
#pragma once

#include "core/service/automation_desk.h"
#include "core/service/background_reader.h"

#include <QObject>
#include <QTimer>

namespace sanbao {

class WatchClock final : public QObject
{
    Q_OBJECT
public:
    explicit WatchClock(Workplace& workplace, QObject* parent = nullptr);
    void start();
    /// Looks now; a look that is under way is not asked again.
    void look();

Q_SIGNALS:
    /// All that was found is carried out.
    void settled(int fresh);

private:
    void carryOut();

    Workplace& m_workplace;
    BackgroundReader m_reader;
    QTimer m_minute;
    QTimer m_soon;
    WatchFindings m_findings;
    int m_fresh = 0;
};

} // namespace sanbao
