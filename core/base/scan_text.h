// SPDX-License-Identifier: GPL-3.0-or-later
// What a bar-code scanner types. Scanners put a symbology mark in front ("]C1"), control characters in between and a
// return or a tab at the end, and some send full-width characters through an input method; what counts is the code.
#pragma once

#include <QString>

namespace sanbao {

/// The code without marks, control characters, and spaces at the ends. Text that was typed by hand comes back as it is.
QString scannedText(const QString& raw);

} // namespace sanbao
