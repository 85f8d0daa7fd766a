// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty engine asked about records of the store: collects the unit's days, repairs, contracts and findings, the
// rules in force and the store's region, and lets the engine decide. Reads only; part of reads and writes of the desks.
#pragma once

#include "core/domain/product.h"
#include "core/domain/warranty/warranty_verdict.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

namespace sanbao {

struct WarrantyQuestion
{
    QDate on;
    QString words; ///< what the customer says is wrong; may name a part
    FaultCodeId fault;
    WorkOrderId order; ///< its approved finding counts, and its own stay in repair only with `withOwnStay`
    bool withOwnStay = false;
};

struct WarrantyAnswer
{
    WarrantyFacts facts;
    WarrantyVerdict verdict;
};

/// The question an order asked when it was taken in.
WarrantyQuestion questionOf(const WorkOrder& order, const QTimeZone& zone);

/// `unit` may be one that is not stored yet.
WarrantyAnswer answerWarranty(ServiceContext& context, const ProductUnit& unit, const WarrantyQuestion& question);

/// Rules for one category with the regions of the store.
WarrantyBook warrantyBook(ServiceContext& context, CategoryId category);
/// Code of the region whose rules the store keeps; empty: the national ones only.
QString warrantyRegion(ServiceContext& context);

/// The short form that lists and papers show.
WarrantyTerm shortTerm(const WarrantyVerdict& verdict);
WarrantyTerm unitTerm(ServiceContext& context, const ProductUnit& unit, QDate on);

/// Keeps with the order what was decided at its intake. Part of the write that registers it.
void keepDecision(ServiceContext& context, WorkOrderId order, const WarrantyAnswer& answer, Instant at);

/// Puts the shipped rules into a store that has none: a new one, or one made before there were rules. Part of a write.
Done seedWarranty(ServiceContext& context, const QString& profile);
/// The same for a store that is opened for writing and was made before there were rules.
Done seedOlderStore(ServiceContext& context);

} // namespace sanbao
