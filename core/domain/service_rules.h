// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own rules beside targets and prices, as the catalogue keeps them in memory.
#pragma once

#include "core/domain/business_calendar.h"
#include "core/domain/codes.h"
#include "core/domain/priority_rule.h"

#include <map>
#include <vector>

namespace sanbao {

/// A choice with its words in both languages: a cause of a missed promise, a reason why a fee is waived.
struct NamedChoice
{
    QString code;
    QString nameZh;
    QString nameEn;
    bool active = true;
};

struct ServiceRules
{
    int targetVersion = 1;
    int calendarVersion = 0;
    std::vector<PriorityRule> priority;
    std::vector<PremiumProduct> premium;
    std::map<Channel, WeekPattern> channelHours; ///< only channels with hours of their own
    std::vector<NamedChoice> breachCauses;
    std::vector<NamedChoice> waiverReasons;
};

} // namespace sanbao
