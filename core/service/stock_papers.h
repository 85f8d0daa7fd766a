// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the stock from their rows: a document by its number, a purchase by its own. Costs stand on them only
// for those who may read costs; what a delivery cost also for those who book it in.
#pragma once

#include "core/document/document_data.h"
#include "core/document/document_kind.h"
#include "core/service/service_context.h"

namespace sanbao {

struct Document;

bool isStockPaper(DocumentKind kind);

Outcome<Document> stockPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp);
Outcome<qint64> stockPaperId(ServiceContext& context, DocumentKind kind, const QString& number);

} // namespace sanbao
