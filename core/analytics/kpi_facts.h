// SPDX-License-Identifier: GPL-3.0-or-later
// What a KPI evaluation works on: flat facts of orders, complaints and surveys, a period, and a clock.
#pragma once

#include "core/domain/care_fact.h"
#include "core/domain/order_fact.h"

#include <vector>

namespace sanbao {

struct KpiFacts
{
    std::vector<OrderFact> orders;
    std::vector<ComplaintFact> complaints;
    std::vector<SurveyFact> surveys;
};

/// From inclusive, to exclusive.
struct Period
{
    Instant from;
    Instant to;
    bool contains(Instant at) const { return from <= at && at < to; }
    friend bool operator==(const Period&, const Period&) = default;
};

/// Business = minutes the store is open; Calendar = around the clock. Figures of different clocks are never mixed.
enum class KpiClock { Business, Calendar };

/// The fact as somebody could have known it at `asOf`: every later stamp is taken away. Facts that began later must not
/// be asked for.
OrderFact knownAt(const OrderFact& fact, Instant asOf);
ComplaintFact knownAt(const ComplaintFact& fact, Instant asOf);
SurveyFact knownAt(const SurveyFact& fact, Instant asOf);

/// The latest stamp on the fact: from then on knownAt() changes nothing.
Instant lastStampOf(const OrderFact& fact);
Instant lastStampOf(const ComplaintFact& fact);
Instant lastStampOf(const SurveyFact& fact);

/// When the order left the pile of open work: resolved, closed or cancelled, whichever came first. Empty while open.
MaybeInstant finishedAt(const OrderFact& fact);

/// Sets repeatedAt on every repair from the later repairs of the same unit and fault. Order of the rows does not
/// matter.
void linkRepeats(std::vector<OrderFact>& orders);

} // namespace sanbao
