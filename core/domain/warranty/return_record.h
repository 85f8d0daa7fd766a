// SPDX-License-Identifier: GPL-3.0-or-later
// A product taken back: returned for money or exchanged for another one. The ground decides whether it is owed, whether
// somebody has to agree first, and whether days of use are deducted.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/warranty/fault_finding.h"
#include "core/domain/warranty/warranty_remedies.h"

namespace sanbao {

using ReturnId = Id<struct ReturnTag>;

enum class ReturnKind { Return, Exchange };
enum class ReturnGround {
    WithinReturnDays,
    WithinExchangeDays,
    RepairedTwice,
    RepairTooLong,
    PartsTooLate,
    NoWorry,
    NoSameModel,
    DistanceSale,
    Goodwill
};
enum class ReturnState { Requested, Approved, Refused, Completed };

struct ReturnRecord
{
    ReturnId id;
    QString number;
    WorkOrderId order;
    ProductUnitId product;
    ReturnKind kind = ReturnKind::Return;
    ReturnGround ground = ReturnGround::WithinReturnDays;
    ReturnState state = ReturnState::Requested;
    bool isDue = false; ///< the law or a promise owes it; otherwise it is granted
    QString checkText;  ///< what the check said when it was asked for
    QString oldSerial;
    QString newSerial;
    ProductUnitId newProduct;
    Money price;
    int usedDays = 0;
    Money depreciation;
    Money refund;
    QString note;
    Instant requestedAt;
    StaffId requestedBy;
    MaybeInstant decidedAt;
    StaffId decidedBy;
    QString decisionNote;
    MaybeInstant doneAt;
    qint64 revision = 0;

    bool isOpen() const { return state == ReturnState::Requested || state == ReturnState::Approved; }
};

/// Grounds that fit the kind, in the order they are offered.
std::vector<ReturnGround> groundsOf(ReturnKind kind);

/// True when the verdict owes this customer the kind on the ground. Goodwill owes nothing; a distance sale goes back
/// within `returnDays` of receipt without a reason; when no same model exists, whatever owes an exchange owes the
/// return.
bool isOwed(const WarrantyVerdict& verdict, ReturnKind kind, ReturnGround ground);

enum class ReturnIssue {
    FindingMissing,
    CustomersFault,
    SerialMissing,
    SameSerial,
    PriceMissing,
    NotApproved,
    NotWaiting
};
/// A replacement for faults nobody caused needs a recorded finding before it is approved.
std::optional<ReturnIssue> checkApproval(const ReturnRecord& record, const std::optional<FaultFinding>& finding);

/// Price of the goods back; use is deducted only from a return by choice after repairs, and only where the region does.
ReturnSum refundOf(Money price, ReturnGround ground, int basisPointsPerDay, const WarrantyRegion& region,
                   QDate invoicedOn, QDate returnedOn, const std::vector<DaySpell>& away);

template <> struct Codes<ReturnKind>
{
    static constexpr CodeTable<ReturnKind, 2> table{
        {{ReturnKind::Return, "return"}, {ReturnKind::Exchange, "exchange"}}};
};
template <> struct Codes<ReturnGround>
{
    static constexpr CodeTable<ReturnGround, 9> table{{{ReturnGround::WithinReturnDays, "return_days"},
                                                       {ReturnGround::WithinExchangeDays, "exchange_days"},
                                                       {ReturnGround::RepairedTwice, "repaired_twice"},
                                                       {ReturnGround::RepairTooLong, "repair_too_long"},
                                                       {ReturnGround::PartsTooLate, "parts_too_late"},
                                                       {ReturnGround::NoWorry, "no_worry"},
                                                       {ReturnGround::NoSameModel, "no_same_model"},
                                                       {ReturnGround::DistanceSale, "distance_sale"},
                                                       {ReturnGround::Goodwill, "goodwill"}}};
};
template <> struct Codes<ReturnState>
{
    static constexpr CodeTable<ReturnState, 4> table{{{ReturnState::Requested, "requested"},
                                                      {ReturnState::Approved, "approved"},
                                                      {ReturnState::Refused, "refused"},
                                                      {ReturnState::Completed, "done"}}};
};

} // namespace sanbao
