// SPDX-License-Identifier: GPL-3.0-or-later
// A part on an order: wished for, kept for it, taken, brought back. Also what is asked of other stock points and of
// suppliers, and the defective part that came out.
#pragma once

#include "core/domain/stock/part.h"

namespace sanbao {

using OrderPartId = Id<struct OrderPartTag>;
using StockRequestId = Id<struct StockRequestTag>;
using PurchaseId = Id<struct PurchaseTag>;
using OldPartId = Id<struct OldPartTag>;

enum class OrderPartState { Waiting, Reserved, Issued, Returned, Dropped };
template <> struct Codes<OrderPartState>
{
    static constexpr CodeTable<OrderPartState, 5> table{{{OrderPartState::Waiting, "waiting"},
                                                         {OrderPartState::Reserved, "reserved"},
                                                         {OrderPartState::Issued, "issued"},
                                                         {OrderPartState::Returned, "returned"},
                                                         {OrderPartState::Dropped, "dropped"}}};
};

struct OrderPart
{
    OrderPartId id;
    WorkOrderId order;
    PartId part;
    qint64 wanted = 1000;
    qint64 issued = 0;
    qint64 returned = 0;
    qint64 reserved = 0;
    StockPlaceId place; ///< that keeps or gave it
    PartCondition condition = PartCondition::New;
    PartId insteadOf; ///< the part it stands in for
    QString consent;  ///< how the customer agreed to a part that is not new
    OrderPartState state = OrderPartState::Waiting;
    Instant askedAt;
    MaybeInstant issuedAt;
    QDate expectedOn; ///< while waiting
    StaffId askedBy;
    qint64 revision = 0;

    qint64 used() const { return issued - returned; }
    qint64 missing() const { return wanted - issued; }
};

enum class RequestKind { Transfer, Purchase };
template <> struct Codes<RequestKind>
{
    static constexpr CodeTable<RequestKind, 2> table{
        {{RequestKind::Transfer, "transfer"}, {RequestKind::Purchase, "purchase"}}};
};

enum class RequestState { Asked, Ordered, Sent, Received, Cancelled };
template <> struct Codes<RequestState>
{
    static constexpr CodeTable<RequestState, 5> table{{{RequestState::Asked, "asked"},
                                                       {RequestState::Ordered, "ordered"},
                                                       {RequestState::Sent, "sent"},
                                                       {RequestState::Received, "received"},
                                                       {RequestState::Cancelled, "cancelled"}}};
};

struct StockRequest
{
    StockRequestId id;
    QString number;
    RequestKind kind = RequestKind::Purchase;
    PartId part;
    qint64 quantity = 1000;
    StockPlaceId from; ///< of a transfer
    StockPlaceId to;
    WorkOrderId order; ///< that waits for it
    SupplierId supplier;
    PurchaseId purchase;
    Money price; ///< a piece, as ordered
    qint64 defective = 0;
    QDate expectedOn;
    RequestState state = RequestState::Asked;
    QString carrier;
    QString tracking;
    Instant askedAt;
    StaffId askedBy;
    MaybeInstant sentAt;
    MaybeInstant receivedAt;
    qint64 revision = 0;

    bool isOpen() const { return state != RequestState::Received && state != RequestState::Cancelled; }
};

struct Purchase
{
    PurchaseId id;
    QString number;
    SupplierId supplier;
    Instant orderedAt;
    StaffId orderedBy;
    QDate expectedOn;
};

enum class OldPartState { Kept, Sent, Credited, Refused };
template <> struct Codes<OldPartState>
{
    static constexpr CodeTable<OldPartState, 4> table{{{OldPartState::Kept, "kept"},
                                                       {OldPartState::Sent, "sent"},
                                                       {OldPartState::Credited, "credited"},
                                                       {OldPartState::Refused, "refused"}}};
};

struct OldPart
{
    OldPartId id;
    WorkOrderId order;
    PartId part;
    QString serial;
    qint64 quantity = 1000;
    OldPartState state = OldPartState::Kept;
    Instant keptAt;
    StaffId keptBy;
    MaybeInstant sentAt;
    QString tracking;
    MaybeInstant answeredAt;
    Money credit;
    QString note;
    qint64 revision = 0;
};

} // namespace sanbao
