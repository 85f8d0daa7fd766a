// SPDX-License-Identifier: GPL-3.0-or-later
// The frozen papers of agreements. What was issued is kept as a whole document with its hash; signing freezes a second
// one that carries the ink and names the hash of the first. Printing checks the chain before anything comes out.
#pragma once

#include "core/document/document.h"
#include "core/domain/agreement_terms.h"
#include "core/service/service_context.h"
#include "core/storage/contract_store.h"

namespace sanbao {

/// The paper as it would be issued, from what the store is called now.
Document agreementDocument(ServiceContext& context, const Agreement& agreement, const QString& customerName);
FrozenPaper frozen(const Document& document, Instant at);
/// The issued paper with the signature under it.
Document signedDocument(const Document& issued, const AgreementSignature& signature, const QTimeZone& zone);
/// Over everything the signature says, the hash it was given for, and the hash of the paper that shows it.
QByteArray sealOf(const AgreementSignature& signature, const QByteArray& signedPaper);

/// The newest frozen paper; Damaged when text, paper or signature are not what was issued and signed.
Outcome<Document> frozenAgreement(ServiceContext& context, const Agreement& agreement);
/// True while title and body are what was issued.
bool isIntact(const Agreement& agreement);
QByteArray agreementTextHash(const QString& title, const QString& body);

} // namespace sanbao
