// SPDX-License-Identifier: GPL-3.0-or-later
// Long questions beside the window: one thread with one read-only workplace of its own, whoever asks. A question is a
// function of that workplace, its answer a value that comes back on the asking thread. Each asker has a reader; only
// the newest question of an asker is answered. Of one that was overtaken the running query is stopped; between
// queries it may look at stop() and give up.
//
//     m_reader.ask([question](Workplace& place, const Stop&) { return AnalysisDesk(place.context()).… ; },
//                  [this](const Outcome<Analysis>& answer) { display(answer); });
#pragma once

#include "core/service/workplace.h"

#include <QObject>

#include <any>
#include <functional>
#include <memory>

class QThread;

namespace sanbao {

/// True once nobody waits for the answer any more.
using Stop = std::function<bool()>;

/// The thread and what it reads with. Belongs to the KPI room of the workplace whose file it reads; opened with the
/// first question.
class BackgroundRoom final
{
public:
    /// The file, the clock and the acting user of this context.
    explicit BackgroundRoom(ServiceContext& context);
    ~BackgroundRoom();

private:
    friend class BackgroundReader;
    struct Place;

    Place& place();

    ServiceContext& m_context;
    std::unique_ptr<QThread> m_thread;
    Place* m_place = nullptr; ///< lives in m_thread and is deleted there
};

class BackgroundReader final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReader(Workplace& workplace, QObject* parent = nullptr);
    explicit BackgroundReader(BackgroundRoom& room, QObject* parent = nullptr);
    /// Does not wait: a question that is being answered is left to itself and must not refer to the asker.
    ~BackgroundReader() override;

    /// Runs a function on the asker's thread, from the thread that answers: for telling progress. Nothing happens once
    /// the asker is gone.
    using Teller = std::function<void(std::function<void()>)>;
    Teller teller() const;

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
    struct Turn;

    void run(Question question, Take take);

    BackgroundRoom& m_room;
    std::shared_ptr<Turn> m_turn; ///< shared with the thread
    bool m_waiting = false;
};

} // namespace sanbao
