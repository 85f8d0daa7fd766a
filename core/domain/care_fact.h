// SPDX-License-Identifier: GPL-3.0-or-later
// What the KPIs need to know about one complaint and one survey, in flat rows beside OrderFact. Each carries the scope
// of the order it belongs to, so that figures can be grouped without looking anything up.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/order_fact.h"

#include <QTimeZone>

namespace sanbao {

/// By what a figure can be split. Empty members mean "none" and form a group of their own.
struct FactScope
{
    OrgUnitId unit;
    CategoryId category;
    ProductUnitId product;
    StaffId technician;
    std::optional<ServiceType> type;
    std::optional<Channel> channel;
    QString serviceLevel;
};

struct ComplaintFact
{
    ComplaintId complaint;
    WorkOrderId order; ///< invalid when it is about no particular order
    FactScope scope;
    Instant receivedAt;
    MaybeInstant closedAt;
    std::optional<bool> justified;
};

struct SurveyFact
{
    SurveyId survey;
    WorkOrderId order;
    FactScope scope;
    MaybeInstant completedAt; ///< the order's resolution: a survey counts in the period of the work it asks about
    Instant dueAt;            ///< end of the day on which the customer should be called back
    SurveyState state = SurveyState::Due;
    std::optional<int> satisfaction; ///< 5 (very satisfied) .. 1
    std::optional<int> recommend;    ///< 0 .. 10
    MaybeInstant answeredAt;
    int attempts = 0;
};

/// Code of the questionnaire item that asks for overall satisfaction.
inline constexpr char kOverallItem[] = "overall";

FactScope scopeOf(const OrderFact& order);

/// `about` is the order complained about, or a default value when there is none.
ComplaintFact factOf(const Complaint& complaint, const OrderFact& about);

/// Satisfaction is the overall item's grade, or the mean grade rounded to the nearest whole one when it was not asked.
SurveyFact factOf(const Survey& survey, const OrderFact& about, const QTimeZone& zone);

} // namespace sanbao
