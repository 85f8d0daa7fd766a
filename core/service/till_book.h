// SPDX-License-Identifier: GPL-3.0-or-later
// How a voucher gets into the book: its number from the gapless series of store and year, its cash day, and the refusal
// of a day that is closed. Part of the unit of work of whoever takes or gives the money.
#pragma once

#include "core/domain/till.h"
#include "core/service/service_context.h"

namespace sanbao {

/// "CX-R26-000001": the next number of the year in which the moment lies. A rollback gives it back.
QString nextVoucherNumber(ServiceContext& context, Instant at);

/// Conflict when the day is closed.
Done requireOpenDay(ServiceContext& context, QDate day);

/// Fills number, day and issuer, refuses a closed day, and writes it.
Outcome<Receipt> bookVoucher(ServiceContext& context, Receipt voucher);

RoundingRule roundingRule(ServiceContext& context);

/// What the order still has to pay: its fees, rounded, less the open deposits.
struct Balance
{
    Money due;
    Money rounding;
    Money deposits;
    Money toPay() const { return due + rounding - deposits; }
};
Balance balanceOf(ServiceContext& context, WorkOrderId order);

/// In words, for the field "payment".
Failure paymentProblem(PaymentRule rule, const std::vector<Payment>& payments, Money balance);

/// Refused when chargeable work goes beyond what the customer agreed to.
Done requireConsent(ServiceContext& context, WorkOrderId order);

} // namespace sanbao
