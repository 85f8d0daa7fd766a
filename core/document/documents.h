// SPDX-License-Identifier: GPL-3.0-or-later
// The document builders: values in, a paper out. Pure functions; the language is that of the installed translator.
//
// What each paper may show: the order sheet, the dispatch slip and the agreement carry the customer's full contact data
// because they are worked with; every other paper shows the phone masked. The progress slip never carries notes.
// A receipt is titled as a receipt: it is not a tax document and never calls itself one.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

Document intakeSlip(const OrderPaper& paper);
Document workOrderSheet(const OrderPaper& paper);
Document dispatchSlip(const OrderPaper& paper);
Document progressSlip(const OrderPaper& paper);

/// Itemised list to be shown before payment.
Document settlementSheet(const OrderPaper& paper);
Document receiptDocument(const ReceiptPaper& paper);

Document serviceAgreement(const AgreementPaper& paper);
Document maintenanceArchive(const ArchivePaper& paper);
Document surveyForm(const SurveyPaper& paper);

/// Stuck on what was brought in: number, owner, fault. Read back by a scanner.
Document orderLabel(const OrderPaper& paper);
/// Stuck on the product: its serial number, or what it is when it has none.
Document unitLabel(const UnitLabelPaper& paper);

} // namespace sanbao
