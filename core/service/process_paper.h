// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the papers of an order's life need: its newest proposal, its hand-over record.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/service/service_context.h"

namespace sanbao {

Outcome<Document> processPaper(ServiceContext& context, DocumentKind kind, Outcome<OrderPaper> order);

} // namespace sanbao
