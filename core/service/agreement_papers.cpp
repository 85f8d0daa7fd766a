// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/agreement_papers.h"

#include "core/document/document_codec.h"
#include "core/document/documents.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

constexpr int kShownHash = 16;

Failure damaged(const Agreement& agreement, const QString& what)
{
    return Failure::of(FailureKind::Damaged, what.arg(agreement.number));
}

QString deviceName(SigningDevice device)
{
    switch (device) {
    case SigningDevice::Pen:
        return Words::tr("pen");
    case SigningDevice::Touch:
        return Words::tr("touch");
    case SigningDevice::Mouse:
        return Words::tr("mouse");
    case SigningDevice::Paper:
        return Words::tr("paper");
    }
    return {};
}

} // namespace

QByteArray agreementTextHash(const QString& title, const QString& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(title.toUtf8());
    hash.addData(QByteArray("\n"));
    hash.addData(body.toUtf8());
    return hash.result().toHex();
}

bool isIntact(const Agreement& agreement)
{
    return agreementTextHash(agreement.title, agreement.body) == agreement.bodyHash;
}

Document agreementDocument(ServiceContext& context, const Agreement& agreement, const QString& customerName)
{
    const OrgUnit& unit = context.catalogue.unit();
    AgreementPaper paper;
    paper.store.code = unit.code;
    paper.store.name = unit.name;
    paper.store.hotline = unit.hotline;
    paper.store.address = unit.address;
    paper.store.zone = context.catalogue.zone();
    paper.stamp = {context.clock.now(), context.session.name};
    paper.agreement = agreement;
    paper.customerName = customerName;
    paper.issuedByName = context.session.name;
    return serviceAgreement(paper);
}

FrozenPaper frozen(const Document& document, Instant at)
{
    const QByteArray bytes = documentBytes(document);
    return {bytes, documentHash(bytes), at};
}

Document signedDocument(const Document& issued, const AgreementSignature& signature, const QTimeZone& zone)
{
    Document document = issued;
    const QString hash = QString::fromLatin1(signature.documentHash.left(kShownHash));
    document.blocks.push_back(HeadingBlock{Words::tr("Signature of the customer")});
    if (signature.termsExplained) {
        document.blocks.push_back(ParagraphBlock{Words::tr("☑ The conspicuous terms have been explained to me."),
                                                 TextTone::Strong, TextAlign::Start, false});
    }
    if (signature.method == SignatureMethod::Screen) {
        document.blocks.push_back(SignatureBlock{{{Words::tr("Customer"), {}, signature.ink}}});
        const QString when = inZone(signature.signedAt, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        document.blocks.push_back(
            ParagraphBlock{Words::tr("Signed on screen by %1 on %2 (%3), recorded by %4. Document fingerprint %5.")
                               .arg(signature.signer, when, deviceName(signature.device), signature.operatorName, hash),
                           TextTone::Muted, TextAlign::Start, false});
    } else {
        document.blocks.push_back(ParagraphBlock{
            Words::tr("Signed on paper by %1 on %2, recorded by %3. Document fingerprint %4.")
                .arg(signature.signer, signature.signedOn.toString(Qt::ISODate), signature.operatorName, hash),
            TextTone::Muted, TextAlign::Start, false});
    }
    return document;
}

QByteArray sealOf(const AgreementSignature& signature, const QByteArray& signedPaper)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part :
         {codeOf(signature.method), codeOf(signature.device), signature.signer,
          signature.signedOn.toString(Qt::ISODate), QString::number(signature.signedAt.ms), signature.operatorName,
          inkText(signature.ink), QString::number(signature.termsExplained ? 1 : 0),
          QString::fromLatin1(signature.documentHash), QString::fromLatin1(signedPaper)}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result().toHex();
}

Outcome<Document> frozenAgreement(ServiceContext& context, const Agreement& agreement)
{
    ContractStore store(context.database);
    const std::optional<FrozenPaper> issued = store.paper(agreement.id, PaperStage::Issued);
    const std::optional<AgreementSignature> signature = store.signature(agreement.id);
    const std::optional<FrozenPaper> withInk = store.paper(agreement.id, PaperStage::Signed);
    if (std::optional<Failure> failure = context.database.takeFailure())
        return std::move(*failure);
    if (!isIntact(agreement)) {
        return damaged(
            agreement,
            Words::tr("The text of agreement %1 is not what was issued. It is not printed; ask the administrator."));
    }
    const auto broken = [](const std::optional<FrozenPaper>& paper) {
        return !paper || documentHash(paper->document) != paper->sha256;
    };
    if (broken(issued))
        return damaged(
            agreement,
            Words::tr("The paper of agreement %1 is not what was issued. It is not printed; ask the administrator."));
    const bool unsound = signature && (broken(withInk) || signature->documentHash != issued->sha256 ||
                                       sealOf(*signature, withInk->sha256) != signature->seal);
    if (unsound || (!signature && withInk))
        return damaged(
            agreement,
            Words::tr(
                "The signature of agreement %1 is not what was signed. It is not printed; ask the administrator."));
    std::optional<Document> document = documentOf(signature ? withInk->document : issued->document);
    if (!document)
        return damaged(
            agreement,
            Words::tr("The paper of agreement %1 is not what was issued. It is not printed; ask the administrator."));
    return std::move(*document);
}

} // namespace sanbao
