// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over open work: it looks beside the window for what somebody has to hear of and for orders a rule has to
// act on, and carries a few findings out at a time. Whatever was found twice happens once. Rules act under a name of
// their own; naming a technician is no answer to the customer and stops no clock.
#pragma once

#include "core/domain/teamwork.h"
#include "core/domain/work_rule.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;
struct WorkOrder;

struct RuleHit
{
    WorkRule rule;
    StandingOrder order;
};

struct WatchFindings
{
    std::vector<NoticeDraft> notices;
    std::vector<RuleHit> hits;
    bool isEmpty() const { return notices.empty() && hits.empty(); }
};

class AutomationDesk final
{
public:
    explicit AutomationDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Reads only; for a reader beside the window.
    Outcome<WatchFindings> look();
    /// Carries out up to `most` of them and takes them from the list. How many were new.
    Outcome<int> carryOut(WatchFindings& findings, int most);

    Outcome<std::vector<WorkRule>> rules();
    /// Invalid names "name", "minutes", "target", "state".
    Outcome<WorkRule> save(const WorkRule& rule);
    /// The newest first.
    Outcome<std::vector<RuleFiring>> firings(std::optional<qint64> after, int limit);
    /// Minutes a complaint may be without an owner before somebody hears of it.
    int ownerMinutes();
    Done setOwnerMinutes(int minutes);

private:
    Outcome<bool> fire(const RuleHit& hit);
    Outcome<QString> act(UnitOfWork& work, const WorkRule& rule, const WorkOrder& order, const QString& cause);
    Outcome<QString> assign(UnitOfWork& work, const WorkRule& rule, const WorkOrder& order);
    Outcome<QString> escalate(const WorkRule& rule, const WorkOrder& order);

    ServiceContext& m_context;
};

QString label(RuleAction action);

} // namespace sanbao
