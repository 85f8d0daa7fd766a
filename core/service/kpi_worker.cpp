// SPDX-License-Identifier: GPL-3.0-or-later
// The background part of the KPI room. Threads meet only through queued calls that carry values.
#include "core/service/kpi_worker.h"

#include "core/service/kpi_ledger.h"

namespace sanbao {

namespace {

constexpr int kDebounceMs = 400;
constexpr int kSettleMs = 5'000;
constexpr int kSettleIdleMs = 60'000;
constexpr int kSettleRows = 50;

} // namespace

void KpiWorker::answer(const DashboardQuestion& question, quint64 generation, Instant asOf, const QTimeZone& zone)
{
    if (generation != m_generation->load())
        return;
    DashboardSnapshot snapshot;
    if (!m_database) {
        Outcome<std::unique_ptr<Database>> opened = Database::open(m_path, OpenMode::ReadOnly);
        if (opened)
            m_database = std::move(*opened);
        else
            snapshot.failure = opened.error();
    }
    if (m_database && (!m_reader || m_zone != zone.id())) {
        m_reader = std::make_unique<KpiReader>(*m_database, zone);
        m_zone = zone.id();
    }
    if (m_reader)
        snapshot = m_reader->snapshot(question, asOf);
    snapshot.question = question;
    snapshot.generation = generation;
    Q_EMIT answered(snapshot);
}

KpiRoom::KpiRoom(ServiceContext& context)
    : m_context(context)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
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

KpiRoom::~KpiRoom()
{
    if (!m_thread)
        return;
    m_generation->fetch_add(1);
    m_thread->quit();
    m_thread->wait();
}

void KpiRoom::startWorker()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_worker = new KpiWorker(m_context.database.path(), m_generation);
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &KpiWorker::answered, this, &KpiRoom::accept);
    m_thread->start(QThread::LowPriority);
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
    m_generation->fetch_add(1);
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
    const quint64 generation = m_generation->fetch_add(1) + 1;
    if (Done permitted = mayRead(); !permitted) {
        DashboardSnapshot refused;
        refused.question = *m_watched;
        refused.generation = generation;
        refused.failure = permitted.error();
        accept(refused);
        return;
    }
    startWorker();
    const DashboardQuestion question = *m_watched;
    KpiWorker* worker = m_worker;
    QMetaObject::invokeMethod(worker, [worker, question, generation, asOf = now(), zone = zone()] {
        worker->answer(question, generation, asOf, zone);
    });
}

void KpiRoom::accept(const DashboardSnapshot& snapshot)
{
    if (!m_watched || snapshot.generation != m_generation->load())
        return;
    if (!snapshot.failure)
        m_last = snapshot;
    Q_EMIT snapshotReady(snapshot);
}

void KpiRoom::settleSome()
{
    if (m_context.database.depth() > 0)
        return;
    const Outcome<int> settled = KpiLedger(m_context.database, zone()).settle(now(), kSettleRows);
    m_settle.setInterval(settled && *settled > 0 ? kSettleMs : kSettleIdleMs);
}

} // namespace sanbao
