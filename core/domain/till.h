// SPDX-License-Identifier: GPL-3.0-or-later
// Taking money: rounding, what is left to pay after deposits, what may be given back, and the sheet that closes a day.
#pragma once

#include "core/domain/fee_sheet.h"

#include <vector>

namespace sanbao {

enum class RoundingRule { None, JiaoHalf, JiaoDown, YuanHalf, YuanDown };
template <> struct Codes<RoundingRule>
{
    static constexpr CodeTable<RoundingRule, 5> table{{{RoundingRule::None, "none"},
                                                       {RoundingRule::JiaoHalf, "jiao_half"},
                                                       {RoundingRule::JiaoDown, "jiao_down"},
                                                       {RoundingRule::YuanHalf, "yuan_half"},
                                                       {RoundingRule::YuanDown, "yuan_down"}}};
};

/// What is added to `due` (>= 0) so that it is a round amount; negative when it is rounded down.
Money roundingOf(Money due, RoundingRule rule);

enum class PaymentRule { NegativeAmount, PositiveAmount, SumDiffers };

/// What is wrong with paying `balance`: the payments must add up to it and all have its sign. A negative balance gives
/// back what was prepaid too much.
std::optional<PaymentRule> checkPayments(const std::vector<Payment>& payments, Money balance);

/// What may still be given back of a voucher: what it stands for less the refunds that are not void.
Money refundable(const Receipt& voucher, const std::vector<Receipt>& refunds);

struct CashCount
{
    PaymentMethod method = PaymentMethod::Cash;
    Money expected;
    Money counted;
    QString reason; ///< needed when the two differ
};

struct CashSheet
{
    QDate day;
    std::vector<CashCount> counts; ///< one a method that was used or counted
    std::vector<Receipt> vouchers; ///< of the day, void ones too, by number
    MaybeInstant closedAt;         ///< empty while the day is open
    StaffId closedBy;
    QString note;

    Money expected() const;
    Money counted() const;
};

/// Expected sums a method, void vouchers left out; methods in the order of their codes.
std::vector<CashCount> expectedCounts(const std::vector<Receipt>& vouchers);

/// Tax numbers have 15 to 20 capital letters and digits.
bool isTaxNumber(const QString& text);
bool isMailAddress(const QString& text);

/// What the customer wants on the invoice that the tax system makes.
struct InvoiceData
{
    ReceiptId receipt;
    QString title;
    QString taxNumber;
    QString email;
    QString number; ///< of the invoice once it was made
    QDate madeOn;
    qint64 revision = 0;
};

} // namespace sanbao
