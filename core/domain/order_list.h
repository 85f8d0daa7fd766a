// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of work orders can be narrowed to and what it shows of one order. Values only; pages and the finder share
// them.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

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
    std::vector<WorkOrderId>
        ids; ///< when not empty: exactly these (a drill-down), everything else but the sort is ignored
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

} // namespace sanbao
