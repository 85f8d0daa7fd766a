// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin keys for finding people and places by what a clerk types: zw or zhangwei for 张伟. A character with several
// readings gives several keys; the likely one comes first (曾 as a surname is zeng, 厦门 is xiamen).
#pragma once

#include <QStringList>

namespace sanbao {

/// At most this many keys come back for one name.
inline constexpr int kPinyinCombinations = 8;

/// "zw" for 张伟. Lower-case ASCII; letters and digits in the name pass through, everything else is left out.
QStringList pinyinInitials(const QString& name);

/// "zhangwei" for 张伟; ü is written v.
QStringList pinyinFull(const QString& name);

} // namespace sanbao
