// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer may choose: repair, exchange or return, on which ground and until when; how late a repair is; and
// what a return costs the customer for the days of use.
#pragma once

#include "core/base/money.h"
#include "core/domain/warranty/warranty_verdict.h"

namespace sanbao {

struct RemedyFacts
{
    const WarrantyFacts& facts;
    const WarrantyVerdict& verdict;
    const WarrantyRegion& region;
    int replaceMonths = 0; ///< of the rules that apply
};

/// Fills the counts of repairs and the choices of the verdict.
void addRemedies(const RemedyFacts& question, WarrantyVerdict& verdict);

/// Days of one repair that its repairer answers for: from hand-in to hand-back or today, without the excused waiting
/// and without the maker's delay in parts.
int repairersDays(const RepairSpell& repair, QDate today);
enum class DemandAlert { None, Warned, Refused };
/// How long a valid demand has been left without an answer, in days of the region.
DemandAlert demandAlert(QDate demandedOn, QDate today, const WarrantyRegion& region);

struct ReturnSum
{
    int usedDays = 0;
    Money deduction;
    Money refund;
};
/// Price less the days of use at the daily rate; days in repair are not used. Never less than nothing.
ReturnSum returnSum(Money price, int basisPointsPerDay, QDate invoicedOn, QDate returnedOn,
                    const std::vector<DaySpell>& away);

} // namespace sanbao
