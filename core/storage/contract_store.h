// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on an agreement: its terms, targets and prices, its frozen papers, its signature, the visits used up under
// it and its receipts.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "core/domain/fee_sheet.h"

namespace sanbao {

class Database;

struct FrozenPaper
{
    QByteArray document;
    QByteArray sha256;
    Instant madeAt;
};
enum class PaperStage { Issued, Signed };

struct ContractReceipt
{
    ReceiptId id;
    QString number;
    AgreementId agreement;
    Money total; ///< negative: money given back
    PaymentMethod method = PaymentMethod::Cash;
    Instant issuedAt;
    StaffId issuedBy;
    int printCount = 0;
};

/// What an order may find above it.
struct CoverQuery
{
    CustomerId customer;
    ProductUnitId product;
    ServiceType type = ServiceType::Repair;
    QDate on;
};

class ContractStore final
{
public:
    explicit ContractStore(Database& database)
        : m_database(database)
    {
    }

    /// Writes the agreement with its terms, targets and prices.
    AgreementId insert(const Agreement& agreement, const AgreementTerms& terms);
    /// With targets and prices.
    std::optional<AgreementTerms> terms(AgreementId id);
    /// Writes state, end, reason, refund and who asked and approved. False when the revision is no longer the stored
    /// one.
    bool update(AgreementId id, const AgreementTerms& terms);
    std::optional<AgreementId> successorOf(AgreementId id);

    void freeze(AgreementId id, PaperStage stage, const FrozenPaper& paper);
    std::optional<FrozenPaper> paper(AgreementId id, PaperStage stage);
    void sign(AgreementId id, const AgreementSignature& signature);
    std::optional<AgreementSignature> signature(AgreementId id);

    /// The newest first; rows with an id below `before` (invalid: from the newest). Ending ones: the next to end first.
    std::vector<AgreementLineItem> page(AgreementScope scope, QDate today, QDate soon, AgreementId before, int limit);
    AgreementCounts counts(QDate today, QDate soon);
    std::vector<AgreementLineItem> ofProduct(ProductUnitId product);
    std::vector<AgreementLineItem> ofCustomer(CustomerId customer);
    std::optional<AgreementLineItem> line(AgreementId id);
    /// Running agreements of the unit (or of the customer as a whole) that touch these days.
    std::vector<Agreement> overlapping(CustomerId customer, ProductUnitId product, ContractKind kind,
                                       const AgreementSpan& span);
    /// The running agreement an order gets: the unit's before the customer's, with visits left before others.
    std::optional<AgreementId> coverFor(const CoverQuery& query);

    /// Puts the order under the agreement. False when its revision is no longer the stored one.
    bool assign(WorkOrderId order, qint64 revision, AgreementId agreement);
    bool isUsedBy(WorkOrderId order);
    void use(AgreementId id, WorkOrderId order, Instant at, StaffId by);

    ReceiptId insertReceipt(const ContractReceipt& receipt, OrgUnitId unit, QDate day);
    std::optional<ContractReceipt> receipt(ReceiptId id);
    /// By its own number, or the first one of the agreement with that number.
    std::optional<ReceiptId> receiptIdOf(const QString& number);
    ReceiptId newestReceipt();
    std::vector<ContractReceipt> receiptsOf(AgreementId id);
    void countPrint(ReceiptId id);

private:
    Database& m_database;
};

} // namespace sanbao
