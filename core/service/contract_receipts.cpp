// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contract_receipts.h"

#include "core/document/contract_documents.h"
#include "core/service/labels.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/storage/product_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This receipt does not exist."));
}

} // namespace

Outcome<ContractReceipt> issueContractReceipt(ServiceContext& context, UnitOfWork& work, const Agreement& agreement,
                                              Money total, PaymentMethod method)
{
    const QDate day = localDay(work.now(), context.catalogue.zone());
    if (Done open = requireOpenDay(context, day); !open)
        return std::move(open).error();
    ContractReceipt receipt;
    receipt.number = nextVoucherNumber(context, work.now());
    receipt.agreement = agreement.id;
    receipt.total = total;
    receipt.method = method;
    receipt.issuedAt = work.now();
    receipt.issuedBy = context.session.staff;
    receipt.id = ContractStore(context.database).insertReceipt(receipt, context.catalogue.unit().id, day);
    work.audit(QStringLiteral("agreement.receipt"), EntityKind::Agreement, agreement.id.value,
               {{QStringLiteral("number"), receipt.number}, {QStringLiteral("total"), total.plain()}});
    work.touch(EntityKind::Receipt, receipt.id.value, true);
    return receipt;
}

Outcome<Document> contractReceiptDocument(ServiceContext& context, ReceiptId id, const StoreProfile& store,
                                          const PrintStamp& stamp)
{
    ContractStore contracts(context.database);
    const std::optional<ContractReceipt> receipt = contracts.receipt(id);
    const std::optional<AgreementLineItem> line = receipt ? contracts.line(receipt->agreement) : std::nullopt;
    if (!line)
        return context.database.takeFailure().value_or(missing());
    ContractReceiptPaper paper;
    paper.store = store;
    paper.stamp = stamp;
    paper.number = receipt->number;
    paper.issuedAt = receipt->issuedAt;
    paper.agreementNumber = line->agreement.number;
    paper.title = line->agreement.title;
    paper.customerName = line->customerName;
    paper.customerPhone = line->customerPhone;
    if (const auto unit = line->agreement.product.isValid()
                              ? ProductStore(context.database).find(line->agreement.product)
                              : std::nullopt)
        paper.productName = context.catalogue.productLabel(unit->category, unit->brand, unit->model);
    paper.startsOn = line->agreement.startsOn;
    paper.endsOn = line->agreement.endsOn;
    paper.visits = line->terms.visits;
    paper.total = receipt->total;
    paper.method = label(receipt->method);
    paper.issuedByName = context.catalogue.staffName(receipt->issuedBy);
    paper.reprint = receipt->printCount;
    return readResult(context, contractReceipt(paper));
}

Outcome<ReceiptId> contractReceiptOf(ServiceContext& context, const QString& number)
{
    const std::optional<ReceiptId> id = ContractStore(context.database).receiptIdOf(number.trimmed());
    if (!id)
        return context.database.takeFailure().value_or(missing());
    return *id;
}

Outcome<AgreementLineItem> countContractReceipt(ServiceContext& context, ReceiptId id)
{
    ContractStore contracts(context.database);
    const std::optional<ContractReceipt> receipt = contracts.receipt(id);
    std::optional<AgreementLineItem> line = receipt ? contracts.line(receipt->agreement) : std::nullopt;
    if (!line)
        return context.database.takeFailure().value_or(missing());
    contracts.countPrint(id);
    return std::move(*line);
}

} // namespace sanbao
