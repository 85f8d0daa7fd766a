// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/work_rule.h"

namespace sanbao {

namespace {

constexpr int kMostMinutes = 525600;

bool isOver(OrderState state)
{
    return state == OrderState::Closed || state == OrderState::Cancelled;
}

} // namespace

std::optional<RuleGap> gapOf(const WorkRule& rule)
{
    if (rule.name.isEmpty())
        return RuleGap::Name;
    if (rule.afterMinutes < 0 || rule.afterMinutes > kMostMinutes)
        return RuleGap::Minutes;
    if (isOver(rule.state))
        return RuleGap::WrongState;
    if (rule.action == RuleAction::Notify && !rule.staff.isValid() && !rule.role && rule.team == 0)
        return RuleGap::Target;
    return std::nullopt;
}

bool applies(const WorkRule& rule, const StandingOrder& order, Instant now)
{
    const bool kind = (!rule.type || *rule.type == order.type) && (!rule.priority || *rule.priority == order.priority);
    const bool stands = order.state == rule.state && !isOver(order.state);
    return rule.active && kind && stands && order.enteredAt >= rule.since &&
           now.ms - order.enteredAt.ms >= qint64(rule.afterMinutes) * 60000;
}

} // namespace sanbao
