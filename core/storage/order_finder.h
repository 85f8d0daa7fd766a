// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the work-order list. Every sort is served by an index and paged by the key of the last row seen, so that a
// page costs the same among a thousand and a million orders. A row needs no other table.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

enum class OrderScope { Open, Closed, All };
enum class OrderSort { NextDue, Newest, Oldest };

struct OrderFilter
{
    OrderScope scope = OrderScope::Open;
    std::optional<OrderState> state;
    std::optional<ServiceType> type;
    StaffId technician;
    CustomerId customer;
    ProductUnitId product;
    MaybeInstant from;  ///< registered at or after
    MaybeInstant until; ///< registered before
    bool overdueOnly = false;
    std::vector<WorkOrderId> ids; ///< when not empty: exactly these (a drill-down), everything else but the sort is ignored
};

struct OrderRow
{
    WorkOrderId id;
    QString number;
    QString contactName;
    QString contactPhone;
    QString productLabel;
    QString faultText;
    ServiceType type = ServiceType::Repair;
    Channel channel = Channel::WalkIn;
    Priority priority = Priority::Normal;
    OrderState state = OrderState::Registered;
    std::optional<WaitReason> waitReason;
    StaffId technician;
    Instant registeredAt;
    MaybeInstant resolvedAt;
    MaybeInstant closedAt;
    MaybeInstant nextDueAt;
    MaybeInstant nextDueStartedAt;
    std::optional<PromiseKind> nextDueKind;
    bool inWarranty = false;
};

struct OrderCounts
{
    qint64 open = 0;
    qint64 dueToday = 0;
    qint64 overdue = 0;
    qint64 registeredToday = 0;
    qint64 resolvedToday = 0;
};

class OrderFinder final
{
public:
    explicit OrderFinder(Database& database) : m_database(database) {}

    /// Up to `limit` rows that follow `after` (no value: from the start). NextDue lists only open orders: rows with a
    /// clock first, soonest first, then those without one.
    std::vector<OrderRow> page(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after, int limit,
                               Instant now);
    std::optional<OrderRow> row(WorkOrderId id);
    OrderCounts counts(Instant now, Instant dayStart, Instant dayEnd);

private:
    std::vector<OrderRow> pageOfIds(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after, int limit);

    Database& m_database;
};

} // namespace sanbao
