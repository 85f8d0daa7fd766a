// SPDX-License-Identifier: GPL-3.0-or-later
// The life of issued agreements: signing, running out and renewal, cancelling with what is given back, and voiding
// before use with a second person's approval. The text itself never changes.
#pragma once

#include "core/domain/agreement_shelf.h"
#include "core/domain/fee_sheet.h"
#include "core/service/agreement_composer.h"
#include "core/storage/contract_store.h"

namespace sanbao {

class UnitOfWork;

/// Field names of issues: "signer", "ink", "termsExplained", "signedOn".
struct SigningInput
{
    SignatureMethod method = SignatureMethod::Screen;
    SigningDevice device = SigningDevice::Mouse;
    QString signer;
    QDate signedOn; ///< of a signature on paper; on screen it is now
    InkDrawing ink;
    bool termsExplained = false;
};

/// One thing that is not as it was in the agreement before.
struct RenewalChange
{
    QString what;
    QString before;
    QString after;
};

struct Renewal
{
    AgreementDraft draft;
    std::vector<RenewalChange> changes; ///< empty: everything stays as it was
};

/// Field names of issues: "reason", "on".
struct Cancellation
{
    QString reason;
    QDate on; ///< its last day
    PaymentMethod method = PaymentMethod::Cash;
};

class ContractDesk final
{
public:
    explicit ContractDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<AgreementLineItem>> page(AgreementScope scope, AgreementId before, int limit);
    Outcome<AgreementCounts> counts();
    /// How many days before its end an agreement shows up as running out; 30 unless set otherwise.
    int noticeDays();
    Done setNoticeDays(int days);
    Outcome<AgreementLineItem> line(AgreementId id);
    Outcome<std::vector<AgreementLineItem>> ofUnit(ProductUnitId unit);
    Outcome<std::vector<AgreementLineItem>> ofCustomer(CustomerId customer);
    Outcome<AgreementTerms> terms(AgreementId id);
    /// The agreement an order stands under, with its count of visits.
    Outcome<std::optional<AgreementLineItem>> ofOrder(WorkOrderId order);

    Outcome<AgreementSignature> sign(AgreementId id, const SigningInput& input);
    Outcome<std::optional<AgreementSignature>> signature(AgreementId id);

    /// A draft of the next term with today's targets and prices, and what is different from the running one. Conflict
    /// when it has been renewed already or is no longer in force.
    Outcome<Renewal> renewal(AgreementId id);

    /// What would be given back when it ended that day.
    Outcome<Money> refund(AgreementId id, QDate on);
    Outcome<AgreementTerms> cancel(AgreementId id, qint64 revision, const Cancellation& wanted);
    /// Asks for the sale to be undone; only before the first use. It stays in force until somebody else approves.
    Outcome<AgreementTerms> askVoid(AgreementId id, qint64 revision, const QString& reason);
    /// Approves (all money is given back) or turns down. Needs the right to waive fees and another person than the one
    /// who asked.
    Outcome<AgreementTerms> decideVoid(AgreementId id, qint64 revision, bool approve, PaymentMethod method);

    Outcome<std::vector<ContractReceipt>> receipts(AgreementId id);
    /// Invalid while there is none.
    Outcome<ReceiptId> newestReceipt();
    /// Puts the order under another agreement of its customer, or under none.
    Done assign(WorkOrderId order, qint64 revision, AgreementId agreement);

private:
    Outcome<AgreementLineItem> running(AgreementId id, qint64 revision);
    Outcome<AgreementTerms> write(UnitOfWork& work, const AgreementLineItem& line, const AgreementTerms& terms,
                                  const QString& event, const QString& note);
    void endCover(AgreementId id, Instant at, const QString& reason);
    Done giveBack(UnitOfWork& work, const AgreementLineItem& line, Money amount, PaymentMethod method);
    std::vector<FieldIssue> check(const SigningInput& input, const Agreement& agreement);

    ServiceContext& m_context;
};

} // namespace sanbao
