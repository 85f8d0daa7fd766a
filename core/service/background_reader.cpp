// SPDX-License-Identifier: GPL-3.0-or-later
// Threads meet only through queued calls that carry values.
#include "core/service/background_reader.h"

#include <QThread>

namespace sanbao {

struct BackgroundReader::Room : QObject
{
    std::unique_ptr<Workplace> place;
};

BackgroundReader::BackgroundReader(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_generation(std::make_shared<std::atomic<quint64>>(0))
{
}

BackgroundReader::~BackgroundReader()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

void BackgroundReader::cancel()
{
    m_generation->fetch_add(1);
    m_waiting = false;
}

void BackgroundReader::run(Question question, Take take)
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_room = new Room;
        m_room->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_room, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }
    const quint64 generation = m_generation->fetch_add(1) + 1;
    m_waiting = true;
    const auto overtaken = [kept = m_generation, generation] { return kept->load() != generation; };
    const auto answer = [this, overtaken, take = std::move(take)](const std::any& value,
                                                                  const std::optional<Failure>& failure) {
        QMetaObject::invokeMethod(this, [this, overtaken, take, value, failure] {
            if (overtaken())
                return;
            m_waiting = false;
            take(value, failure);
        });
    };
    Room* room = m_room;
    QMetaObject::invokeMethod(room, [room, question = std::move(question), answer, overtaken, path = m_workplace.path(),
                                     session = m_workplace.session(), &clock = m_workplace.clock()] {
        if (overtaken())
            return;
        if (!room->place) {
            Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(path, OpenMode::ReadOnly, clock);
            if (!opened)
                return answer({}, opened.error());
            room->place = std::move(*opened);
        }
        ServiceContext& context = room->place->context();
        context.session = session;
        context.catalogue.reload(context.database);
        answer(question(*room->place, overtaken), context.database.takeFailure());
    });
}

} // namespace sanbao
