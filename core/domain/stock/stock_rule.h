// SPDX-License-Identifier: GPL-3.0-or-later
// What may be booked: quantities, scanned numbers, and what a movement costs. No words: a desk says them.
#pragma once

#include "core/domain/stock/part.h"

#include <optional>

namespace sanbao {

enum class QuantityRule { NotPositive, NotWhole, SerialIsOne, TooMuch };
/// Empty when the quantity is one the part can have. A count may find nothing.
std::optional<QuantityRule> checkQuantity(const Part& part, qint64 quantity, bool mayBeZero = false);

/// "1.5" as 1500; empty for anything that is not a number of at most three decimals. A sign is kept, so that a negative
/// quantity is refused as such.
std::optional<qint64> parseQuantity(const QString& text);
/// 1500 as "1.5".
QString quantityText(qint64 quantity);

enum class SlipRule { FromMissing, ToMissing, SamePlace, ReasonMissing, LinesMissing };
/// What the kind of the slip needs and does not have.
std::vector<SlipRule> checkSlip(const StockSlip& slip);

/// The second line that scans the same serial number, or the same part where none is tracked in a count; -1 when none.
int repeatedLine(const std::vector<StockLine>& lines);

/// Cost of a piece after more came in.
Money movingAverage(qint64 onHand, Money cost, qint64 incoming, Money price);

/// The pieces to take, oldest lot first, when nobody said which. Less than wanted when there is not enough.
std::vector<StockBalance> pick(std::vector<StockBalance> offered, qint64 wanted);

} // namespace sanbao
