// SPDX-License-Identifier: GPL-3.0-or-later
// Fees of one order: what was done at which listed price, what was waived and why, what is owed. A waived line keeps
// its list price so that the settlement shows what the customer was spared.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

/// One line of a price list (core/domain/price_list.h).
struct PriceItem
{
    PriceItemId id;
    QString code;
    QString name;
    FeeKind kind = FeeKind::Labour;
    QString unitName; ///< "次", "小时" …
    Money price;
    QDate effectiveFrom; ///< first day of its list
    bool active = true;
    ServiceTier tier = ServiceTier::Basic;
    QString scope;           ///< what is done for the price
    QString conditions;      ///< when it applies
    int durationMinutes = 0; ///< how long it usually takes; 0 = not stated
    QString freeReason;      ///< set: by policy the line is offered with this waiver of 100 %
    int listVersion = 0;
};

struct FeeLine
{
    FeeKind kind = FeeKind::Labour;
    QString itemCode; ///< empty for a free line
    QString name;
    qint64 quantityMilli = 1000; ///< thousandths, > 0
    Money unitPrice;             ///< list price, >= 0
    int waivedBasisPoints = 0;   ///< 0..10000 of the line
    QString waiverReason;        ///< needed when something is waived
    QString note;                ///< what it is for; needed when the price list does not have it
    ServiceTier tier = ServiceTier::Basic;
    int listVersion = 0; ///< of the price list it was taken from; 0 for a free line

    Money listAmount() const { return unitPrice.timesMilli(quantityMilli); }
    Money waivedAmount() const { return listAmount().timesBasisPoints(waivedBasisPoints); }
    Money amount() const { return listAmount() - waivedAmount(); }
};

struct Payment
{
    PaymentMethod method = PaymentMethod::Cash;
    Money amount;
};

struct FeeTotals
{
    Money list;
    Money waived;
    Money due;
};
FeeTotals totalsOf(const std::vector<FeeLine>& lines);

enum class FeeRule {
    NameMissing,
    QuantityNotPositive,
    PriceNegative,
    WaiverOutOfRange,
    WaiverReasonMissing,
    UnlistedWithoutNote
};
struct FeeIssue
{
    int line = 0;
    FeeRule rule = FeeRule::NameMissing;
};
std::vector<FeeIssue> checkFees(const std::vector<FeeLine>& lines);

/// Contract: an agreement or package was paid, or money of it was given back.
enum class VoucherKind { Settlement, Deposit, Refund, Contract };
template <> struct Codes<VoucherKind>
{
    static constexpr CodeTable<VoucherKind, 4> table{{{VoucherKind::Settlement, "settlement"},
                                                      {VoucherKind::Deposit, "deposit"},
                                                      {VoucherKind::Refund, "refund"},
                                                      {VoucherKind::Contract, "contract"}}};
};

/// Money that changed hands. For a settlement due + rounding = deposits + total; a refund's total is negative.
struct Receipt
{
    ReceiptId id;
    QString number; ///< gapless per store and year
    WorkOrderId order;
    Money total; ///< what the payments add up to
    std::vector<Payment> payments;
    Instant issuedAt;
    StaffId issuedBy;
    int printCount = 0;
    VoucherKind kind = VoucherKind::Settlement;
    QDate day; ///< the cash day it belongs to
    Money due;
    Money rounding;
    Money deposits;      ///< prepaid and used here
    ReceiptId appliedTo; ///< deposit: the settlement that used it
    ReceiptId refundOf;
    QString reason;
    StaffId approvedBy;
    MaybeInstant voidedAt;
    QString voidReason;
    StaffId voidedBy;
    AgreementId agreement; ///< contract: what was paid; its id counts in a table of its own

    bool isVoid() const { return voidedAt.has_value(); }
};

} // namespace sanbao
