// SPDX-License-Identifier: GPL-3.0-or-later
// The paper a kind of document usually comes on, until somebody chooses another one.
#pragma once

#include "core/document/document_kind.h"

namespace sanbao {

/// A code of ui/printing/paper_format.h.
QString usualPaper(DocumentKind kind);

} // namespace sanbao
