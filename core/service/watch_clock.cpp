// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/watch_clock.h"

namespace sanbao {

namespace {

constexpr int kFirstMs = 4000;
constexpr int kMinuteMs = 60000;
constexpr int kPauseMs = 15;
constexpr int kAtOnce = 8;

} // namespace

WatchClock::WatchClock(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_reader(workplace)
{
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &WatchClock::look);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &WatchClock::carryOut);
}

void WatchClock::start()
{
    m_minute.start();
    QTimer::singleShot(kFirstMs, this, &WatchClock::look);
}

void WatchClock::look()
{
    if (m_reader.isBusy() || !m_findings.isEmpty())
        return;
    m_reader.ask([](Workplace& place, const Stop&) { return AutomationDesk(place.context()).look(); },
                 [this](const Outcome<WatchFindings>& found) {
                     if (!found)
                         return;
                     m_findings = *found;
                     m_fresh = 0;
                     carryOut();
                 });
}

void WatchClock::carryOut()
{
    if (m_findings.isEmpty()) {
        Q_EMIT settled(m_fresh);
        return;
    }
    const Outcome<int> fresh = AutomationDesk(m_workplace.context()).carryOut(m_findings, kAtOnce);
    if (!fresh) {
        // The file is held elsewhere for a moment: what is left is found again in a minute.
        m_findings = {};
        return;
    }
    m_fresh += *fresh;
    m_soon.start();
}

} // namespace sanbao
