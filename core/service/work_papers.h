// SPDX-License-Identifier: GPL-3.0-or-later
// The process sheet of a standard of work, and what the customer of an order was shown.
#pragma once

#include "core/base/outcome.h"
#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/service/service_context.h"

namespace sanbao {

bool isWorkPaper(DocumentKind kind);
/// `id` is the standard's version, or the order.
Outcome<Document> workPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                            const PrintStamp& stamp);
/// A process sheet is named by the code of its standard, the version in force; guidance by the order.
Outcome<qint64> workPaperId(ServiceContext& context, DocumentKind kind, const QString& number);

} // namespace sanbao
