// SPDX-License-Identifier: GPL-3.0-or-later
// The month's feedback as a paper and as a table for other programs; both come from the same rows.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/service/service_context.h"

namespace sanbao {

struct FeedbackReport;

/// `month` is its first day.
Outcome<Document> feedbackPaper(ServiceContext& context, QDate month, const StoreProfile& store,
                                const PrintStamp& stamp);
/// CSV with a byte order mark, phones left out; for whoever may export.
Outcome<QByteArray> feedbackTable(ServiceContext& context, QDate from, QDate to);
/// "12 items, 9 closed, answered in 31.5 h on average".
QString feedbackFacts(const FeedbackReport& report);
/// "31.5 h", or a dash without closed items.
QString closureWords(qint64 hoursSum, qint64 closed);

} // namespace sanbao
