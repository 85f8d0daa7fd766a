// SPDX-License-Identifier: GPL-3.0-or-later
// Threads meet only through queued calls that carry values.
#include "core/service/background_reader.h"

#include "core/service/kpi_room.h"

#include <QMutex>
#include <QThread>

#include <atomic>

namespace sanbao {

struct BackgroundRoom::Place : QObject
{
    std::unique_ptr<Workplace> workplace;

    /// The workplace with what is known now; the failure when it cannot be opened.
    Outcome<Workplace*> ready(const QString& path, const Session& session, const Clock& clock)
    {
        if (!workplace) {
            Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(path, OpenMode::ReadOnly, clock);
            if (!opened)
                return std::move(opened).error();
            workplace = std::move(*opened);
        }
        ServiceContext& context = workplace->context();
        context.session = session;
        context.catalogue.reload(context.database);
        return workplace.get();
    }
};

BackgroundRoom::BackgroundRoom(ServiceContext& context)
    : m_context(context)
{
}

BackgroundRoom::~BackgroundRoom()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

BackgroundRoom::Place& BackgroundRoom::place()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_place = new Place;
        m_place->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_place, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }
    return *m_place;
}

struct BackgroundReader::Turn
{
    std::atomic<quint64> newest = 0;
    QMutex guard;
    QObject* asker = nullptr; ///< only while the guard is held; null once it is gone

    void post(std::function<void()> work)
    {
        const QMutexLocker held(&guard);
        if (asker)
            QMetaObject::invokeMethod(asker, std::move(work), Qt::QueuedConnection);
    }
};

BackgroundReader::BackgroundReader(Workplace& workplace, QObject* parent)
    : BackgroundReader(workplace.kpis().background(), parent)
{
}

BackgroundReader::BackgroundReader(BackgroundRoom& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
    , m_turn(std::make_shared<Turn>())
{
    m_turn->asker = this;
}

BackgroundReader::~BackgroundReader()
{
    cancel();
    const QMutexLocker held(&m_turn->guard);
    m_turn->asker = nullptr;
}

BackgroundReader::Teller BackgroundReader::teller() const
{
    return [turn = m_turn](std::function<void()> work) { turn->post(std::move(work)); };
}

void BackgroundReader::cancel()
{
    m_turn->newest.fetch_add(1);
    m_waiting = false;
}

void BackgroundReader::run(Question question, Take take)
{
    const quint64 mine = m_turn->newest.fetch_add(1) + 1;
    m_waiting = true;
    const auto overtaken = [turn = m_turn, mine] { return turn->newest.load() != mine; };
    const auto answer = [this, turn = m_turn, overtaken,
                         take = std::move(take)](std::any&& value, const std::optional<Failure>& failure) {
        // A long list is handed over, not copied: the window would feel it.
        const auto kept = std::make_shared<const std::any>(std::move(value));
        turn->post([this, overtaken, take, kept, failure] { // runs only while this asker lives
            if (overtaken())
                return;
            m_waiting = false;
            take(*kept, failure);
        });
    };
    ServiceContext& context = m_room.m_context;
    BackgroundRoom::Place* place = &m_room.place();
    const auto work = [place, question = std::move(question), answer, overtaken, path = context.database.path(),
                       session = context.session, &clock = context.clock] {
        if (overtaken())
            return;
        const Outcome<Workplace*> workplace = place->ready(path, session, clock);
        if (!workplace)
            return answer({}, workplace.error());
        Database& database = (*workplace)->context().database;
        database.stopWhen(overtaken);
        std::any value = question(**workplace, overtaken);
        database.stopWhen({});
        const std::optional<Failure> failure = database.takeFailure();
        // What a question that broke off has left in some memory may be half of the truth.
        if (failure)
            place->workplace.reset();
        answer(std::move(value), failure);
    };
    QMetaObject::invokeMethod(place, work);
}

} // namespace sanbao
