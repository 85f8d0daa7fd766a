// SPDX-License-Identifier: GPL-3.0-or-later
// The tone an order state is shown in, and a product's age in words.
#pragma once

#include "core/domain/codes.h"
#include "ui/style/theme.h"

#include <QString>

namespace sanbao {

ChipTone orderStateTone(OrderState state);
/// "2 y 3 m".
QString ageWords(int months);

} // namespace sanbao
