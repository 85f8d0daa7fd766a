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
    QMutex answering; ///< held while a question of this asker is answered
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
}

BackgroundReader::~BackgroundReader()
{
    cancel();
    const QMutexLocker finished(&m_turn->answering);
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
    const auto answer = [this, overtaken, take = std::move(take)](const std::any& value,
                                                                  const std::optional<Failure>& failure) {
        QMetaObject::invokeMethod(this, [this, overtaken, take, value, failure] {
            if (overtaken())
                return;
            m_waiting = false;
            take(value, failure);
        });
    };
    ServiceContext& context = m_room.m_context;
    BackgroundRoom::Place* place = &m_room.place();
    QMetaObject::invokeMethod(place,
                              [place, turn = m_turn, question = std::move(question), answer, overtaken,
                               path = context.database.path(), session = context.session, &clock = context.clock] {
                                  const QMutexLocker answering(&turn->answering);
                                  if (overtaken())
                                      return;
                                  const Outcome<Workplace*> workplace = place->ready(path, session, clock);
                                  if (!workplace)
                                      return answer({}, workplace.error());
                                  const std::any value = question(**workplace, overtaken);
                                  answer(value, (*workplace)->context().database.takeFailure());
                              });
}

} // namespace sanbao
