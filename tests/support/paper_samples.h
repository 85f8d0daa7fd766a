// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of one imagined repair, with names chosen to be awkward, for the tests of documents and printing.
#pragma once

#include "core/document/documents.h"

#include <vector>

namespace sanbao::test {

enum class Names { Usual, Long, Hostile };

OrderPaper orderPaper(Names names = Names::Usual);
ReceiptPaper receiptPaper(Names names = Names::Usual, int reprint = 0);
AgreementPaper agreementPaper(Names names = Names::Usual);
ArchivePaper archivePaper(Names names = Names::Usual, int visits = 3);
SurveyPaper surveyPaper(Names names = Names::Usual);

/// One document of each kind.
std::vector<Document> everyDocument(Names names = Names::Usual);

/// A name of forty characters, and one that looks like markup and like a placeholder.
QString customerName(Names names);

} // namespace sanbao::test
