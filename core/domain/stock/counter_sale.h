// SPDX-License-Identifier: GPL-3.0-or-later
// Parts sold over the counter without an order: what is sold for how much, and what keeps a sale from being made. A
// sale that is taken back is a row of its own with a negative sum.
#pragma once

#include "core/domain/stock/part.h"

#include <QDate>

#include <optional>

#include <vector>

namespace sanbao {

struct SaleLine
{
    PartId part;
    QString code;
    QString name;
    QString unitName;
    LotId lot;
    QString lotCode; ///< serial number or batch
    PartCondition condition = PartCondition::New;
    qint64 quantity = 1000;
    Money price;      ///< a piece, as sold
    QString supplier; ///< it came from

    Money amount() const { return price.timesMilli(quantity); }
};

struct CounterSale
{
    ReceiptId id; ///< counted in a table of its own
    QString number;
    QDate day;
    StockDocumentId document;
    QString buyer;
    QString phone;
    Money due;
    Money rounding;
    Money total;
    PaymentMethod method = PaymentMethod::Cash;
    Instant issuedAt;
    StaffId issuedBy;
    int printCount = 0;
    ReceiptId refundOf; ///< the sale that was taken back by this
    QString reason;
    StaffId approvedBy;
    ReceiptId takenBackBy; ///< valid: the parts came back and the money was given back
    std::vector<SaleLine> lines;

    bool isBack() const { return refundOf.isValid(); }
};

Money dueOf(const std::vector<SaleLine>& lines);

/// What is to be handed back of the money that was put on the counter; empty when it is not enough.
std::optional<Money> changeOf(Money total, Money received);

} // namespace sanbao
