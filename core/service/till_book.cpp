// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/till_book.h"

#include "core/service/running_number.h"
#include "core/storage/fee_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Till)
};

} // namespace

QString nextVoucherNumber(ServiceContext& context, Instant at)
{
    const QString year = localDay(at, context.catalogue.zone()).toString(QStringLiteral("yy"));
    const QString scope = context.catalogue.unit().code + QStringLiteral("-R") + year;
    return runningNumber(context, QStringLiteral("receipt"), scope, scope + QLatin1Char('-'), 6);
}

Done requireOpenDay(ServiceContext& context, QDate day)
{
    if (!VoucherStore(context.database).isClosed(context.catalogue.unit().id, day))
        return {};
    return Failure::of(
        FailureKind::Conflict,
        Words::tr("The cash day %1 is closed; nothing of it can change.").arg(day.toString(Qt::ISODate)));
}

Outcome<Receipt> bookVoucher(ServiceContext& context, Receipt voucher)
{
    voucher.day = localDay(voucher.issuedAt, context.catalogue.zone());
    if (Done open = requireOpenDay(context, voucher.day); !open)
        return std::move(open).error();
    voucher.issuedBy = context.session.staff;
    voucher.number = nextVoucherNumber(context, voucher.issuedAt);
    voucher.id = VoucherStore(context.database).insert(voucher, context.catalogue.unit().id);
    return voucher;
}

RoundingRule roundingRule(ServiceContext& context)
{
    const QString code = SettingStore(context.database).value(QStringLiteral("money.rounding")).value_or(QString());
    return fromCode<RoundingRule>(code).value_or(RoundingRule::None);
}

Balance balanceOf(ServiceContext& context, WorkOrderId order)
{
    Balance balance;
    balance.due = totalsOf(FeeStore(context.database).lines(order)).due;
    balance.rounding = roundingOf(balance.due, roundingRule(context));
    const std::vector<Receipt> vouchers = VoucherStore(context.database).ofOrder(order);
    for (const Receipt& voucher : vouchers) {
        if (voucher.kind == VoucherKind::Deposit && !voucher.isVoid() && !voucher.appliedTo.isValid())
            balance.deposits += refundable(voucher, vouchers);
    }
    return balance;
}

Failure paymentProblem(PaymentRule rule, const std::vector<Payment>& payments, Money balance)
{
    Money sum;
    for (const Payment& payment : payments)
        sum += payment.amount;
    switch (rule) {
    case PaymentRule::NegativeAmount:
        return Failure::invalid(QStringLiteral("payment"), Words::tr("A payment may not be negative."));
    case PaymentRule::PositiveAmount:
        return Failure::invalid(QStringLiteral("payment"),
                                Words::tr("%1 yuan have to be given back: write what is handed out with a minus.")
                                    .arg((-balance).grouped()));
    case PaymentRule::SumDiffers:
        break;
    }
    return Failure::invalid(
        QStringLiteral("payment"),
        Words::tr("The payments add up to %1 yuan, but %2 yuan are due.").arg(sum.grouped(), balance.grouped()));
}

Done requireConsent(ServiceContext& context, WorkOrderId order)
{
    FeeStore fees(context.database);
    const Money due = totalsOf(fees.lines(order)).due;
    const std::vector<Quotation> quotations = fees.quotations(order);
    if (const std::optional<Money> beyond = beyondConsent(quotations, due)) {
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("The fees of %1 yuan go %2 yuan beyond what the customer agreed to. Issue a revised "
                      "quotation and record the consent first.")
                .arg(due.grouped(), beyond->grouped()));
    }
    const QString limit =
        SettingStore(context.database).value(QStringLiteral("quotation.required_above")).value_or(QString());
    const Outcome<Money> above = limit.isEmpty() ? Outcome<Money>(due) : Money::parse(limit);
    if (above && quotations.empty() && due > *above) {
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("Fees above %1 yuan need a quotation and the customer's consent first.").arg(above->grouped()));
    }
    return {};
}

} // namespace sanbao
