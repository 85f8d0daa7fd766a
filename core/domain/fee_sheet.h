// SPDX-License-Identifier: GPL-3.0-or-later
// Fees of one order: what was done at which listed price, what was waived and why, what is owed. A waived line keeps its
// list price so that the settlement shows what the customer was spared.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

struct PriceItem
{
    PriceItemId id;
    QString code;
    QString name;
    FeeKind kind = FeeKind::Labour;
    QString unitName; ///< "次", "小时" …
    Money price;
    QDate effectiveFrom;
    bool active = true;
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

enum class FeeRule { NameMissing, QuantityNotPositive, PriceNegative, WaiverOutOfRange, WaiverReasonMissing };
struct FeeIssue
{
    int line = 0;
    FeeRule rule = FeeRule::NameMissing;
};
std::vector<FeeIssue> checkFees(const std::vector<FeeLine>& lines);

struct Receipt
{
    ReceiptId id;
    QString number; ///< gapless per store
    WorkOrderId order;
    Money total;
    std::vector<Payment> payments;
    Instant issuedAt;
    StaffId issuedBy;
    int printCount = 0;
};

} // namespace sanbao
