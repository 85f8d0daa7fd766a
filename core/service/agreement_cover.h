// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement gives the orders under it: its targets for the clocks, its prices for the settlement, its included
// visits. The hooks of intake, fees and closing.
#pragma once

#include "core/domain/fee_sheet.h"
#include "core/domain/service_promise.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/storage/contract_store.h"

namespace sanbao {

class UnitOfWork;

struct AgreementCover
{
    AgreementId id;
    QString number;
    AgreementTerms terms;
    QDate endsOn;
    int used = 0;

    int left() const { return terms.visits - used; }
};

/// The agreement an order registered that day would stand under.
std::optional<AgreementCover> coverFor(ServiceContext& context, const CoverQuery& query);
/// The agreement the order stands under; empty when there is none.
std::optional<AgreementCover> coverOf(ServiceContext& context, const WorkOrder& order);

/// Lines to begin with: the visit, free while included ones are left, at the agreed price otherwise. Empty without an
/// agreement or when the order has fees already.
std::vector<FeeLine> proposedFees(ServiceContext& context, const WorkOrder& order);
/// Lines charged above the agreed price, named "fees.N" from 0.
std::vector<FieldIssue> priceBreaches(ServiceContext& context, const WorkOrder& order,
                                      const std::vector<FeeLine>& lines);

/// Uses up one included visit inside the transaction that closes the order; once an order, however often it is
/// reopened.
void useEntitlement(ServiceContext& context, UnitOfWork& work, const WorkOrder& closed);
/// True when closing the order would use one up.
bool wouldUse(const AgreementCover& cover, const WorkOrder& order);

} // namespace sanbao
