// SPDX-License-Identifier: GPL-3.0-or-later
// What two ways of writing the same serial number or batch have in common: letters and digits of every script, in
// capitals, full width as half width. Unlike the key of part numbers it keeps Chinese: "2026春" and "2026秋" are two
// batches.
#pragma once

#include <QString>

namespace sanbao {

QString lotKey(const QString& text);

} // namespace sanbao
