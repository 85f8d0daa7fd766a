// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request came from and, for things left at the counter, what was handed in and back.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace sanbao {

/// Facts of the first contact and of the online shop; the order's own channel and registration moment stay what they
/// are.
struct OrderOrigin
{
    WorkOrderId order;
    QString platform;        ///< name of the online shop
    QString platformOrder;   ///< its number there
    QString logisticsNumber; ///< tracking number of the parcel
    MaybeInstant firstContactAt;
    std::optional<Channel> firstContactChannel;
    WorkOrderId parent; ///< the order whose callback asked for this one
    bool isEmpty() const
    {
        return platform.isEmpty() && platformOrder.isEmpty() && logisticsNumber.isEmpty() && !firstContactAt &&
               !firstContactChannel && !parent.isValid();
    }
};

/// A thing that stays in the store. Accessories are a field of the order.
struct CarryIn
{
    WorkOrderId order;
    QString item;       ///< what was received
    QString appearance; ///< looks and damage at receipt
    QString shelf;      ///< where it lies
    MaybeInstant handedBackAt;
    QString handedBackTo;
    QString proof; ///< "slip" or how the person was identified
    StaffId handedBackBy;
    qint64 revision = 0;
    bool isEmpty() const { return item.isEmpty() && appearance.isEmpty() && shelf.isEmpty(); }
};

} // namespace sanbao
