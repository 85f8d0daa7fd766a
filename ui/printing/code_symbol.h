// SPDX-License-Identifier: GPL-3.0-or-later
// QR and Code 128 symbols as bars to fill, so that they stay sharp on every printer.
#pragma once

#include "core/document/document.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace sanbao {

struct CodeSymbol
{
    QSizeF modules;           ///< size in modules
    std::vector<QRectF> bars; ///< black rectangles, in modules
    bool isEmpty() const { return bars.empty(); }
};

/// Empty when the text cannot be encoded.
CodeSymbol encodeCode(const CodeText& code);

} // namespace sanbao
