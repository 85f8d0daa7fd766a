// SPDX-License-Identifier: GPL-3.0-or-later
// Long questions beside the window: a thread with a read-only workplace of its own. A question is a function of that
// workplace, its answer a value that comes back on the asking thread. Only the newest question of an asker is answered;
// one that was overtaken may look at stopped() and give up.
//
//     m_reader.ask(m_desk, [question](Workplace& place, const Stop&) { return AnalysisDesk(place.context()).… ; },
//                  [this](const Outcome<Analysis>& answer) { display(answer); });
#pragma once

#include "core/service/workplace.h"

#include <QObject>

#include <any>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace sanbao {

/// True once nobody waits for the answer any more.
using Stop = std::function<bool()>;

class BackgroundReader final : public QObject
{
    Q_OBJECT
public:
    /// The file, the clock and the acting user of this workplace.
    explicit BackgroundReader(Workplace& workplace, QObject* parent = nullptr);
    ~BackgroundReader() override;

    template <class Ask, class Take> void ask(Ask question, Take take)
    {
        run([question = std::move(question)](Workplace& place,
                                             const Stop& stop) { return std::any(question(place, stop)); },
            [take = std::move(take)](const std::any& answer, const std::optional<Failure>& failure) {
                using Answer = std::invoke_result_t<Ask, Workplace&, const Stop&>;
                if (failure)
                    take(Answer(*failure));
                else
                    take(std::any_cast<const Answer&>(answer));
            });
    }
    /// The question that is being answered is not wanted any more.
    void cancel();
    bool isBusy() const { return m_waiting; }

private:
    using Question = std::function<std::any(Workplace&, const Stop&)>;
    using Take = std::function<void(const std::any&, const std::optional<Failure>&)>;
    struct Room;

    void run(Question question, Take take);

    Workplace& m_workplace;
    std::shared_ptr<std::atomic<quint64>> m_generation;
    std::unique_ptr<QThread> m_thread;
    Room* m_room = nullptr; ///< lives in m_thread and is deleted there
    bool m_waiting = false;
};

} // namespace sanbao
