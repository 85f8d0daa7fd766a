// SPDX-License-Identifier: GPL-3.0-or-later
// One believable order of the demo history: who calls, what happens in which order and how long it takes in open hours,
// what is paid, and what the customer says afterwards.
#pragma once

#include "core/service/demo_population.h"
#include "core/service/demo_words.h"

#include <optional>

namespace sanbao {

/// How far an order that is open at the end of the demo has come.
enum class DemoHalt { None, Registered, Responded, Diagnosed, Scheduled, AtWork, Waiting, Resolved, Accepted };

struct DemoCall
{
    Instant at;
    DemoHalt halt = DemoHalt::None;
};

class DemoOrder final
{
public:
    DemoOrder(ServiceContext& context, DemoPopulation& population, DemoRandom random, Instant asOf);

    OrderHistory make(const DemoCall& call);

private:
    enum class Way { OnSite, Workshop, Remote };

    WorkOrder head(Instant at);
    void chooseFault(WorkOrder& order, DemoUnit& thing);
    void live(OrderStory& story);
    void respond(OrderStory& story);
    void prepare(OrderStory& story);
    void work(OrderStory& story);
    void pause(OrderStory& story, WaitReason reason, int least, int most);
    void finish(OrderStory& story);
    void reopen(OrderStory& story);
    void cancel(OrderStory& story);
    bool step(OrderStory& story, OrderEvent event, int least, int most, StaffId actor);
    bool halts(DemoHalt here);

    void addFees(OrderHistory& history);
    void pay(OrderHistory& history);
    void addSurvey(OrderHistory& history);
    void addComplaint(OrderHistory& history);
    Instant later(Instant from, qint64 openMinutes) const;
    StaffId technician();
    StaffId counter();

    ServiceContext& m_context;
    DemoPopulation& m_population;
    DemoRandom m_random;
    Instant m_asOf;
    Instant m_at; ///< when the last step happened
    DemoHalt m_halt = DemoHalt::None;
    bool m_stopped = false;
    Way m_way = Way::OnSite;
    bool m_slow = false; ///< this one will miss its promise
    const DemoRepair* m_repair = nullptr;
    QString m_cause;
    QString m_label;
    StaffId m_technician;
    std::vector<FeeLine> m_fees;
    std::vector<Payment> m_payments;
};

/// The moment that lies `minutes` open minutes before `at`.
Instant openMinutesBefore(const BusinessCalendar& calendar, Instant at, qint64 minutes);

} // namespace sanbao
