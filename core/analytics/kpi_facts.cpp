// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back (knownAt) and the relation between a repair and its repetition.
#include "core/analytics/kpi_facts.h"

#include "core/analytics/kpi_rules.h"

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

bool isLater(const MaybeInstant& stamp, Instant asOf)
{
    return stamp && *stamp > asOf;
}

void forgetResolution(OrderFact& fact)
{
    fact.resolvedAt.reset();
    fact.resolutionBusinessNet.reset();
    fact.resolutionCalendarNet.reset();
    fact.resolutionCalendarNetCustomer.reset();
    fact.handsOnBusinessNet.reset();
    fact.handsOnCalendarNet.reset();
    fact.result.reset();
    fact.diagnosisRight.reset();
}

/// `places` are the repairs of one unit and fault in the order of their registration.
MaybeInstant firstRequestAfter(const std::vector<OrderFact>& orders, const std::vector<std::size_t>& places,
                               std::size_t repair)
{
    const MaybeInstant resolvedAt = orders[repair].resolvedAt;
    if (!resolvedAt)
        return std::nullopt;
    auto next = std::lower_bound(places.begin(), places.end(), *resolvedAt, [&orders](std::size_t place, Instant end) {
        return orders[place].registeredAt < end;
    });
    while (next != places.end() && (*next == repair || isExcluded(orders[*next])))
        ++next;
    return next == places.end() ? MaybeInstant() : MaybeInstant(orders[*next].registeredAt);
}

} // namespace

OrderFact knownAt(const OrderFact& fact, Instant asOf)
{
    OrderFact known = fact;
    if (isLater(fact.firstResponseAt, asOf)) {
        known.firstResponseAt.reset();
        known.responseBusiness.reset();
    }
    if (isLater(fact.arrivedAt, asOf)) {
        known.arrivedAt.reset();
        known.arrivalBusiness.reset();
        known.visits = 0;
    }
    if (isLater(fact.firstResolvedAt, asOf)) {
        known.firstResolvedAt.reset();
        known.firstResolutionBusinessNet.reset();
        known.firstResolutionCalendarNet.reset();
        known.reopenCount = 0;
    }
    if (isLater(fact.resolvedAt, asOf))
        forgetResolution(known);
    for (MaybeInstant OrderFact::*stamp :
         {&OrderFact::closedAt, &OrderFact::cancelledAt, &OrderFact::pausedAt, &OrderFact::repeatedAt}) {
        if (isLater(fact.*stamp, asOf))
            (known.*stamp).reset();
    }
    return known;
}

ComplaintFact knownAt(const ComplaintFact& fact, Instant asOf)
{
    ComplaintFact known = fact;
    if (isLater(fact.closedAt, asOf)) {
        known.closedAt.reset();
        known.justified.reset();
    }
    return known;
}

SurveyFact knownAt(const SurveyFact& fact, Instant asOf)
{
    SurveyFact known = fact;
    if (isLater(fact.completedAt, asOf))
        known.completedAt.reset();
    if (isLater(fact.answeredAt, asOf)) {
        known.answeredAt.reset();
        known.state = SurveyState::Due;
        known.satisfaction.reset();
        known.recommend.reset();
    }
    return known;
}

Instant lastStampOf(const OrderFact& fact)
{
    Instant last = fact.registeredAt;
    for (const MaybeInstant& stamp : {fact.firstResponseAt, fact.arrivedAt, fact.firstResolvedAt, fact.resolvedAt,
                                      fact.closedAt, fact.cancelledAt, fact.pausedAt, fact.repeatedAt})
        last = std::max(last, stamp.value_or(last));
    return last;
}

Instant lastStampOf(const ComplaintFact& fact)
{
    return std::max(fact.receivedAt, fact.closedAt.value_or(fact.receivedAt));
}

Instant lastStampOf(const SurveyFact& fact)
{
    return std::max(fact.completedAt.value_or(Instant()), fact.answeredAt.value_or(Instant()));
}

MaybeInstant finishedAt(const OrderFact& fact)
{
    MaybeInstant first;
    for (const MaybeInstant& stamp : {fact.resolvedAt, fact.closedAt, fact.cancelledAt}) {
        if (stamp && (!first || *stamp < *first))
            first = stamp;
    }
    return first;
}

void linkRepeats(std::vector<OrderFact>& orders)
{
    // Repairs of one unit and fault, as places in `orders`; cancelled requests that nobody answered are no repairs.
    std::map<std::pair<qint64, qint64>, std::vector<std::size_t>> series;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        orders[i].repeatedAt.reset();
        if (orders[i].type == ServiceType::Repair && orders[i].product.isValid())
            series[{orders[i].product.value, orders[i].faultCode.value}].push_back(i);
    }
    for (auto& [key, places] : series) {
        std::sort(places.begin(), places.end(),
                  [&orders](std::size_t a, std::size_t b) { return orders[a].registeredAt < orders[b].registeredAt; });
        for (const std::size_t place : places)
            orders[place].repeatedAt = firstRequestAfter(orders, places, place);
    }
}

} // namespace sanbao
