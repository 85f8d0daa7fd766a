// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/till.h"

#include <QRegularExpression>

#include <map>

namespace sanbao {

namespace {

Money toStep(Money due, qint64 step, bool half)
{
    const qint64 down = due.fen() / step * step;
    const bool up = half && (due.fen() - down) * 2 >= step;
    return Money::fromFen(down + (up ? step : 0)) - due;
}

} // namespace

Money roundingOf(Money due, RoundingRule rule)
{
    switch (rule) {
    case RoundingRule::None:
        return {};
    case RoundingRule::JiaoHalf:
        return toStep(due, 10, true);
    case RoundingRule::JiaoDown:
        return toStep(due, 10, false);
    case RoundingRule::YuanHalf:
        return toStep(due, 100, true);
    case RoundingRule::YuanDown:
        return toStep(due, 100, false);
    }
    return {};
}

std::optional<PaymentRule> checkPayments(const std::vector<Payment>& payments, Money balance)
{
    Money sum;
    for (const Payment& payment : payments) {
        if (payment.amount.isNegative() && !balance.isNegative())
            return PaymentRule::NegativeAmount;
        if (payment.amount > Money() && balance.isNegative())
            return PaymentRule::PositiveAmount;
        sum += payment.amount;
    }
    return sum == balance ? std::nullopt : std::optional<PaymentRule>(PaymentRule::SumDiffers);
}

Money refundable(const Receipt& voucher, const std::vector<Receipt>& refunds)
{
    if (voucher.isVoid() || voucher.kind == VoucherKind::Refund)
        return {};
    Money left = voucher.kind == VoucherKind::Settlement ? voucher.due + voucher.rounding : voucher.total;
    for (const Receipt& refund : refunds) {
        if (refund.refundOf == voucher.id && !refund.isVoid())
            left += refund.total;
    }
    return left;
}

Money CashSheet::expected() const
{
    Money sum;
    for (const CashCount& count : counts)
        sum += count.expected;
    return sum;
}

Money CashSheet::counted() const
{
    Money sum;
    for (const CashCount& count : counts)
        sum += count.counted;
    return sum;
}

std::vector<CashCount> expectedCounts(const std::vector<Receipt>& vouchers)
{
    std::map<PaymentMethod, Money> sums;
    for (const Receipt& voucher : vouchers) {
        if (voucher.isVoid())
            continue;
        for (const Payment& payment : voucher.payments)
            sums[payment.method] += payment.amount;
    }
    std::vector<CashCount> counts;
    for (const auto& [method, sum] : sums)
        counts.push_back({method, sum, sum, {}});
    return counts;
}

bool isTaxNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Z]{15,20}$"));
    return form.match(text).hasMatch();
}

bool isMailAddress(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]+$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

} // namespace sanbao
