// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in Chinese banking numerals (大写), as the central bank's rule for bills writes them: 107000.53 is
// 壹拾万柒仟元伍角叁分. Printed on receipts and settlement lists so that a figure cannot be altered by a pen stroke.
#pragma once

#include "core/base/money.h"

#include <optional>

namespace sanbao {

struct RmbStyle
{
    bool zhengAfterJiao = false; ///< 伍角整 instead of 伍角, as some accountants want it
};

QString rmbUppercase(Money amount, RmbStyle style = {});

/// Reads what rmbUppercase writes and the other forms the rule permits: 人民币 in front, 圆 for 元, 正 for 整 and the
/// optional zeros. Empty for anything else.
std::optional<Money> parseRmbUppercase(const QString& text);

} // namespace sanbao
