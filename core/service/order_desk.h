// SPDX-License-Identifier: GPL-3.0-or-later
// Working with orders: lists, one order's whole picture, life-cycle steps, fees and settlement.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/product.h"
#include "core/domain/work_order_flow.h"
#include "core/service/service_context.h"
#include "core/storage/order_finder.h"
#include "core/storage/timeline_store.h"

#include <optional>

namespace sanbao {

/// Everything one order's page and papers show.
struct OrderView
{
    WorkOrder order;
    Customer customer;
    std::optional<ProductUnit> product;
    QString productLabel;
    std::vector<TimelineEntry> timeline;
    std::vector<FeeLine> fees;
    FeeTotals totals;
    std::optional<Receipt> receipt; ///< the valid settlement
    Money rounding;                 ///< added to what is due by the store's rule
    Money prepaid;                  ///< deposits not used yet
    WarrantyTerm warranty;
    std::vector<OrderEventKind> allowed;

    Money toPay() const { return totals.due + rounding - prepaid; }
};

class OrderDesk final
{
public:
    explicit OrderDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<OrderRow>> page(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after,
                                        int limit);
    Outcome<OrderCounts> counts();

    Outcome<OrderView> open(WorkOrderId id);
    /// NotFound names the number.
    Outcome<WorkOrderId> idOf(const QString& number);

    /// One life-cycle step. `revision` is the one the caller saw: Conflict when somebody changed the order since.
    /// Settle goes through settle(). An illegal step is a Conflict that names the legal ones.
    Outcome<WorkOrder> act(WorkOrderId id, qint64 revision, OrderEvent event);

    /// Replaces the fee lines of an order that is not settled yet.
    Done recordFees(WorkOrderId id, qint64 revision, const std::vector<FeeLine>& lines);
    /// Takes the payments, which must add up to the amount due, issues the receipt and moves the order to settled.
    Outcome<Receipt> settle(WorkOrderId id, qint64 revision, const std::vector<Payment>& payments,
                            MaybeInstant at = {});

private:
    Outcome<WorkOrder> apply(class UnitOfWork& work, const WorkOrder& order, const OrderEvent& event);
    Outcome<Receipt> bookSettlement(WorkOrderId id, const std::vector<Payment>& payments, Instant at);
    void followUp(class UnitOfWork& work, const WorkOrder& before, const WorkOrder& after);

    ServiceContext& m_context;
};

/// What the timeline says about a step beyond its name.
QString storyOf(const OrderEvent& event, const ServiceContext& context);

/// Writes the fact row behind the KPIs for the order's present state; part of every order transaction.
void recordFact(ServiceContext& context, const WorkOrder& order);

} // namespace sanbao
