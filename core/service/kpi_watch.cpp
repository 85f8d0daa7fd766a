// SPDX-License-Identifier: GPL-3.0-or-later
// The background part of the KPI room: one watched question, answered now and after every change.
#include "core/service/background_reader.h"
#include "core/service/kpi_ledger.h"
#include "core/service/kpi_room.h"

namespace sanbao {

namespace {

constexpr int kDebounceMs = 400;
constexpr int kSettleMs = 5'000;
constexpr int kSettleIdleMs = 60'000;
constexpr int kSettleRows = 50;

} // namespace

KpiRoom::KpiRoom(ServiceContext& context)
    : m_context(context)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &KpiRoom::ask);
    connect(&m_settle, &QTimer::timeout, this, &KpiRoom::settleSome);
    connect(&context.feed, &ChangeFeed::changed, this, [this] {
        m_last.reset();
        m_reader.reset();
        if (m_watched)
            m_debounce.start();
    });
}

KpiRoom::~KpiRoom() = default;

BackgroundRoom& KpiRoom::background()
{
    if (!m_background)
        m_background = std::make_unique<BackgroundRoom>(m_context);
    return *m_background;
}

void KpiRoom::watch(const DashboardQuestion& question)
{
    const bool same = m_last && m_last->question == question;
    m_watched = question;
    if (!m_context.database.isReadOnly() && !m_settle.isActive())
        m_settle.start(kSettleMs);
    if (same) {
        Q_EMIT snapshotReady(*m_last);
        return;
    }
    ask();
}

void KpiRoom::unwatch()
{
    m_watched.reset();
    m_debounce.stop();
    m_settle.stop();
    if (m_watcher)
        m_watcher->cancel();
}

void KpiRoom::again()
{
    m_last.reset();
    ask();
}

void KpiRoom::ask()
{
    if (!m_watched)
        return;
    m_debounce.stop();
    const DashboardQuestion question = *m_watched;
    if (!m_watcher)
        m_watcher = std::make_unique<BackgroundReader>(background());
    if (Done permitted = mayRead(); !permitted) {
        m_watcher->cancel();
        accept(question, permitted.error());
        return;
    }
    m_watcher->ask([question](Workplace& place, const Stop&) { return place.kpis().snapshot(question); },
                   [this, question](const Outcome<DashboardSnapshot>& answer) { accept(question, answer); });
}

void KpiRoom::accept(const DashboardQuestion& question, const Outcome<DashboardSnapshot>& answer)
{
    if (!m_watched)
        return;
    if (answer) {
        m_last = *answer;
        Q_EMIT snapshotReady(*answer);
        return;
    }
    DashboardSnapshot refused;
    refused.question = question;
    refused.failure = answer.error();
    Q_EMIT snapshotReady(refused);
}

void KpiRoom::settleSome()
{
    if (m_context.database.depth() > 0)
        return;
    const Outcome<int> settled = KpiLedger(m_context.database, zone()).settle(now(), kSettleRows);
    m_settle.setInterval(settled && *settled > 0 ? kSettleMs : kSettleIdleMs);
}

} // namespace sanbao
