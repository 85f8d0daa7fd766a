// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the papers of the customer's voice say.
#pragma once

#include "core/analytics/fuzzy_evaluation.h"
#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/service/service_context.h"

namespace sanbao {

bool isVoicePaper(DocumentKind kind);
/// A period and its operator as the one number papers are named by.
qint64 evaluationPaperId(QDate from, QDate to, FuzzyOperator by);
/// The month a day lies in; for the registers of complaints and feedback.
qint64 registerPaperId(QDate month);
/// A complaint's number; "2026-03" for a register; "2026-01-01..2026-03-31" for an evaluation.
Outcome<qint64> voicePaperId(ServiceContext& context, DocumentKind kind, const QString& number);
/// 0 as register or evaluation: the present month, the last twelve months.
Outcome<Document> voicePaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp);

} // namespace sanbao
