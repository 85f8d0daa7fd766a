// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people on the closed lists of the stock, and why a booking is refused.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/stock/demand.h"
#include "core/domain/stock/order_part.h"
#include "core/domain/stock/stock_rule.h"

namespace sanbao {

QString label(Tracking tracking);
QString label(PartCondition condition);
QString label(PlaceKind kind);
QString label(StockKind kind);
QString label(OrderPartState state);
QString label(RequestKind kind);
QString label(RequestState state);
QString label(OldPartState state);
QString label(DemandClass kind);

/// "3 pcs of V-100 Valve": the quantity with its unit.
QString amountText(const Part& part, qint64 quantity);

/// "清泉配件厂 · SN-7": who a piece came from and its number; says so when neither is known.
QString originWords(const QString& supplier, const QString& lot, PartCondition condition);

/// `field` is where the form shows it.
FieldIssue quantityIssue(const Part& part, QuantityRule rule, const QString& field);
FieldIssue slipIssue(SlipRule rule);

} // namespace sanbao
