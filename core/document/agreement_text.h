// SPDX-License-Identifier: GPL-3.0-or-later
// The line structure of agreement texts. One line is one thing: "# heading", "! conspicuous term", "| a | b |" a table
// row (the first of a run is its header), "- item", anything else a paragraph. A backslash takes the meaning from the
// character after it; merged values are escaped that way, so a customer's name can never become a heading.
#pragma once

#include "core/document/document.h"

namespace sanbao {

std::vector<Block> agreementBlocks(const QString& body);

/// A merged value made harmless: one line, markup characters escaped.
QString escapedForAgreement(const QString& value);

} // namespace sanbao
