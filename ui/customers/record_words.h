// SPDX-License-Identifier: GPL-3.0-or-later
// Short words and tones for warranty and order state on record pages.
#pragma once

#include "core/domain/codes.h"
#include "core/domain/product.h"
#include "ui/style/theme.h"

#include <QString>

namespace sanbao {

/// "In warranty until 2027-05-01", "Out of warranty since …", "Warranty unknown".
QString warrantyWords(const WarrantyTerm& term);
ChipTone warrantyTone(const WarrantyTerm& term);
ChipTone orderStateTone(OrderState state);
/// "2 y 3 m".
QString ageWords(int months);

} // namespace sanbao
