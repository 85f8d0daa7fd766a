// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that act by themselves: if an order of this kind stands in this state for so long, somebody is assigned, told,
// or the order goes a tier up. A rule acts once for each time the order comes to stand in the state, and never on what
// stood there before the rule was made or switched on.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace sanbao {

enum class RuleAction { Assign, Notify, Escalate };

template <> struct Codes<RuleAction>
{
    static constexpr CodeTable<RuleAction, 3> table{
        {{RuleAction::Assign, "assign"}, {RuleAction::Notify, "notify"}, {RuleAction::Escalate, "escalate"}}};
};

struct WorkRule
{
    qint64 id = 0;
    QString name;
    OrderState state = OrderState::Registered;
    std::optional<ServiceType> type;  ///< empty: every one
    std::optional<Priority> priority; ///< empty: every one
    int afterMinutes = 30;            ///< how long the order stands there
    RuleAction action = RuleAction::Notify;
    StaffId staff;            ///< Assign: who; invalid: whom the board proposes first. Notify: whom
    std::optional<Role> role; ///< Notify
    qint64 team = 0;          ///< Notify
    QString note;
    bool active = true;
    Instant since; ///< made or switched on
    qint64 revision = 0;
};

/// An order as a rule sees it.
struct StandingOrder
{
    WorkOrderId order;
    OrderState state = OrderState::Registered;
    ServiceType type = ServiceType::Repair;
    Priority priority = Priority::Normal;
    Instant enteredAt; ///< when it came to stand in the state
};

struct RuleFiring
{
    qint64 id = 0;
    qint64 rule = 0;
    QString ruleName;
    WorkOrderId order;
    QString number;
    Instant enteredAt;
    Instant firedAt;
    bool isDone = true; ///< false: it could not be carried out; the detail says why
    QString detail;
};

enum class RuleGap { Name, Minutes, Target, WrongState };

/// The first thing that is wrong with a rule as typed.
std::optional<RuleGap> gapOf(const WorkRule& rule);

bool applies(const WorkRule& rule, const StandingOrder& order, Instant now);

} // namespace sanbao
