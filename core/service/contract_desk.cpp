// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contract_desk.h"

#include "core/base/text_fold.h"
#include "core/document/document_codec.h"
#include "core/domain/masking.h"
#include "core/service/agreement_papers.h"
#include "core/service/contract_receipts.h"
#include "core/service/unit_of_work.h"
#include "core/storage/agreement_table.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/warranty_contract_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kNoticeDays = 30;
constexpr int kLongestName = 100;
const QString kNoticeKey = QStringLiteral("agreement.notice_days");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This agreement does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The agreement was changed meanwhile. It has been reloaded; check it and try again."));
}

} // namespace

int ContractDesk::noticeDays()
{
    const std::optional<QString> days = SettingStore(m_context.database).value(kNoticeKey);
    return days ? std::clamp(days->toInt(), 1, 365) : kNoticeDays;
}

Done ContractDesk::setNoticeDays(int days)
{
    if (days < 1 || days > 365)
        return Failure::invalid(QStringLiteral("noticeDays"), Words::tr("The days lie between 1 and 365."));
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(m_context.database).set(kNoticeKey, QString::number(days));
    work.audit(QStringLiteral("setting.changed"), EntityKind::Setting, 0,
               {{QStringLiteral("key"), kNoticeKey}, {QStringLiteral("value"), days}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Outcome<std::vector<AgreementLineItem>> ContractDesk::page(AgreementScope scope, AgreementId before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    std::vector<AgreementLineItem> lines =
        ContractStore(m_context.database).page(scope, today, today.addDays(noticeDays()), before, limit);
    if (!m_context.may(Permission::EditCustomer)) {
        for (AgreementLineItem& line : lines)
            line.customerPhone = maskPhone(line.customerPhone);
    }
    return readResult(m_context, std::move(lines));
}

Outcome<AgreementCounts> ContractDesk::counts()
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return readResult(m_context, ContractStore(m_context.database).counts(today, today.addDays(noticeDays())));
}

Outcome<AgreementLineItem> ContractDesk::line(AgreementId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::optional<AgreementLineItem> line = ContractStore(m_context.database).line(id);
    if (!line)
        return m_context.database.takeFailure().value_or(missing());
    return std::move(*line);
}

Outcome<std::vector<AgreementLineItem>> ContractDesk::ofUnit(ProductUnitId unit)
{
    return readResult(m_context, ContractStore(m_context.database).ofProduct(unit));
}

Outcome<std::vector<AgreementLineItem>> ContractDesk::ofCustomer(CustomerId customer)
{
    return readResult(m_context, ContractStore(m_context.database).ofCustomer(customer));
}

Outcome<AgreementTerms> ContractDesk::terms(AgreementId id)
{
    std::optional<AgreementTerms> terms = ContractStore(m_context.database).terms(id);
    if (!terms)
        return m_context.database.takeFailure().value_or(missing());
    return std::move(*terms);
}

Outcome<std::optional<AgreementLineItem>> ContractDesk::ofOrder(WorkOrderId id)
{
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    std::optional<AgreementLineItem> line;
    if (order && order->agreement.isValid())
        line = ContractStore(m_context.database).line(order->agreement);
    return readResult(m_context, std::move(line));
}

std::vector<FieldIssue> ContractDesk::check(const SigningInput& input, const Agreement& agreement)
{
    std::vector<FieldIssue> issues;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const QDate issuedOn = localDay(agreement.issuedAt, m_context.catalogue.zone());
    if (cleanText(input.signer).isEmpty())
        issues.push_back({QStringLiteral("signer"), Words::tr("Enter who signs.")});
    else if (input.signer.size() > kLongestName)
        issues.push_back({QStringLiteral("signer"), Words::tr("The name is longer than 100 characters.")});
    if (input.method == SignatureMethod::Screen && !isSignature(input.ink))
        issues.push_back({QStringLiteral("ink"), Words::tr("The signature is missing: sign in the field.")});
    if (input.method == SignatureMethod::Paper) {
        if (!input.signedOn.isValid())
            issues.push_back({QStringLiteral("signedOn"), Words::tr("Enter the day on which the paper was signed.")});
        else if (input.signedOn < issuedOn)
            issues.push_back({QStringLiteral("signedOn"),
                              Words::tr("The agreement was issued only on %1.").arg(issuedOn.toString(Qt::ISODate))});
        else if (input.signedOn > today)
            issues.push_back({QStringLiteral("signedOn"),
                              Words::tr("The day %1 lies in the future.").arg(input.signedOn.toString(Qt::ISODate))});
    }
    if (!input.termsExplained)
        issues.push_back({QStringLiteral("termsExplained"),
                          Words::tr("Explain the emphasised terms to the customer first and tick it.")});
    return issues;
}

Outcome<AgreementSignature> ContractDesk::sign(AgreementId id, const SigningInput& input)
{
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<Agreement> agreement = AgreementTable(m_context.database).find(id);
    ContractStore store(m_context.database);
    if (!agreement)
        return m_context.database.takeFailure().value_or(missing());
    if (store.signature(id))
        return Failure::of(FailureKind::Conflict, Words::tr("Agreement %1 is signed already.").arg(agreement->number));
    if (std::vector<FieldIssue> issues = check(input, *agreement); !issues.empty())
        return Failure::invalid(std::move(issues));
    const Outcome<Document> issued = frozenAgreement(m_context, *agreement);
    if (!issued)
        return issued.error();
    AgreementSignature signature;
    signature.method = input.method;
    signature.device = input.method == SignatureMethod::Paper ? SigningDevice::Paper : input.device;
    signature.signer = cleanText(input.signer);
    signature.signedAt = work.now();
    signature.signedOn =
        input.method == SignatureMethod::Paper ? input.signedOn : localDay(work.now(), m_context.catalogue.zone());
    signature.recordedBy = m_context.session.staff;
    signature.operatorName = m_context.session.name;
    signature.ink = input.method == SignatureMethod::Screen ? inkOf(inkText(input.ink)) : InkDrawing{};
    signature.termsExplained = input.termsExplained;
    signature.documentHash = documentHash(documentBytes(*issued));
    const FrozenPaper paper = frozen(signedDocument(*issued, signature, m_context.catalogue.zone()), work.now());
    signature.seal = sealOf(signature, paper.sha256);
    store.sign(id, signature);
    store.freeze(id, PaperStage::Signed, paper);
    TimelineEntry entry;
    entry.order = agreement->order;
    entry.product = agreement->product;
    entry.customer = agreement->customer;
    entry.event = QStringLiteral("agreement_signed");
    entry.note = QStringLiteral("%1 · %2").arg(agreement->number, signature.signer);
    work.tell(entry);
    work.audit(QStringLiteral("agreement.signed"), EntityKind::Agreement, id.value,
               {{QStringLiteral("number"), agreement->number},
                {QStringLiteral("method"), codeOf(signature.method)},
                {QStringLiteral("document"), QString::fromLatin1(signature.documentHash)},
                {QStringLiteral("seal"), QString::fromLatin1(signature.seal)}});
    work.touch(EntityKind::Agreement, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return signature;
}

Outcome<std::optional<AgreementSignature>> ContractDesk::signature(AgreementId id)
{
    return readResult(m_context, ContractStore(m_context.database).signature(id));
}

Outcome<AgreementLineItem> ContractDesk::running(AgreementId id, qint64 revision)
{
    std::optional<AgreementLineItem> line = ContractStore(m_context.database).line(id);
    if (!line)
        return m_context.database.takeFailure().value_or(missing());
    if (line->terms.revision != revision)
        return changedMeanwhile();
    if (line->terms.state != AgreementState::Running)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Agreement %1 is no longer in force.").arg(line->agreement.number));
    return std::move(*line);
}

/// An extended warranty that was given back covers nothing any more.
void ContractDesk::endCover(AgreementId id, Instant at, const QString& reason)
{
    WarrantyContractStore covers(m_context.database);
    const std::optional<WarrantyContract> cover = covers.ofAgreement(id);
    if (cover && !cover->voidedAt)
        covers.setVoided(*cover, at, reason);
}

Outcome<AgreementTerms> ContractDesk::write(UnitOfWork& work, const AgreementLineItem& line,
                                            const AgreementTerms& terms, const QString& event, const QString& note)
{
    if (!ContractStore(m_context.database).update(line.agreement.id, terms))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    if (terms.state != AgreementState::Running)
        endCover(line.agreement.id, work.now(), note);
    TimelineEntry entry;
    entry.product = line.agreement.product;
    entry.customer = line.agreement.customer;
    entry.event = event;
    entry.note = QStringLiteral("%1 · %2").arg(line.agreement.number, note);
    work.tell(entry);
    QString action = event;
    work.audit(action.replace(u'_', u'.'), EntityKind::Agreement, line.agreement.id.value,
               {{QStringLiteral("number"), line.agreement.number},
                {QStringLiteral("state"), codeOf(terms.state)},
                {QStringLiteral("note"), note},
                {QStringLiteral("refund"), terms.refund.plain()}});
    work.touch(EntityKind::Agreement, line.agreement.id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    AgreementTerms written = terms;
    written.revision += 1;
    return written;
}

Done ContractDesk::giveBack(UnitOfWork& work, const AgreementLineItem& line, Money amount, PaymentMethod method)
{
    if (amount.isZero())
        return {};
    const Outcome<ContractReceipt> paid = issueContractReceipt(m_context, work, line.agreement, -amount, method);
    return paid ? Done() : Done(paid.error());
}

Outcome<Money> ContractDesk::refund(AgreementId id, QDate on)
{
    const Outcome<AgreementLineItem> found = line(id);
    if (!found)
        return found.error();
    const Agreement& agreement = found->agreement;
    return refundFor(agreement.price, found->terms.visits, found->used, {agreement.startsOn, agreement.endsOn},
                     on.addDays(1));
}

Outcome<AgreementTerms> ContractDesk::cancel(AgreementId id, qint64 revision, const Cancellation& wanted)
{
    const QString reason = cleanText(wanted.reason);
    if (reason.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why the agreement ends."));
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<AgreementLineItem> line = running(id, revision);
    if (!line)
        return line.error();
    if (!wanted.on.isValid() || wanted.on < line->agreement.startsOn.addDays(-1) || wanted.on > line->agreement.endsOn)
        return Failure::invalid(QStringLiteral("on"), Words::tr("The last day must lie within the term."));
    const Outcome<Money> back = refund(id, wanted.on);
    if (!back)
        return back.error();
    AgreementTerms terms = line->terms;
    terms.state = AgreementState::Cancelled;
    terms.endedOn = wanted.on;
    terms.endReason = reason;
    terms.refund = *back;
    if (Done paid = giveBack(work, *line, *back, wanted.method); !paid)
        return std::move(paid).error();
    const QString note = back->isZero() ? reason : Words::tr("%1; %2 yuan given back").arg(reason, back->grouped());
    return write(work, *line, terms, QStringLiteral("agreement_cancelled"), note);
}

Outcome<AgreementTerms> ContractDesk::askVoid(AgreementId id, qint64 revision, const QString& wanted)
{
    const QString reason = cleanText(wanted);
    if (reason.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why the sale is undone."));
    UnitOfWork work(m_context, Permission::IssueAgreement);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<AgreementLineItem> line = running(id, revision);
    if (!line)
        return line.error();
    if (line->used > 0) {
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("%1 visits of agreement %2 are used: it can only be cancelled, with the rest given back.")
                .arg(QString::number(line->used), line->agreement.number));
    }
    if (line->terms.voidAskedAt)
        return Failure::of(FailureKind::Conflict, Words::tr("Undoing this sale is already waiting for approval."));
    AgreementTerms terms = line->terms;
    terms.voidAskedAt = work.now();
    terms.voidAskedBy = m_context.session.staff;
    terms.endReason = reason;
    return write(work, *line, terms, QStringLiteral("agreement_void_asked"), reason);
}

Outcome<AgreementTerms> ContractDesk::decideVoid(AgreementId id, qint64 revision, bool approve, PaymentMethod method)
{
    UnitOfWork work(m_context, Permission::WaiveFee);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const Outcome<AgreementLineItem> line = running(id, revision);
    if (!line)
        return line.error();
    if (!line->terms.voidAskedAt)
        return Failure::of(FailureKind::Conflict, Words::tr("Nobody asked to undo this sale."));
    if (line->terms.voidAskedBy == m_context.session.staff)
        return Failure::of(FailureKind::Denied, Words::tr("Somebody else must approve what you asked for yourself."));
    AgreementTerms terms = line->terms;
    terms.approvedBy = m_context.session.staff;
    if (!approve) {
        terms.voidAskedAt.reset();
        terms.voidAskedBy = StaffId();
        return write(work, *line, terms, QStringLiteral("agreement_void_refused"), terms.endReason);
    }
    if (line->used > 0)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("A visit was used meanwhile; the sale can no longer be undone."));
    terms.state = AgreementState::Voided;
    terms.endedOn = localDay(work.now(), m_context.catalogue.zone());
    terms.refund = line->agreement.price;
    if (Done paid = giveBack(work, *line, terms.refund, method); !paid)
        return std::move(paid).error();
    return write(work, *line, terms, QStringLiteral("agreement_voided"),
                 Words::tr("%1; %2 yuan given back").arg(terms.endReason, terms.refund.grouped()));
}

Outcome<std::vector<ContractReceipt>> ContractDesk::receipts(AgreementId id)
{
    return readResult(m_context, ContractStore(m_context.database).receiptsOf(id));
}

Outcome<ReceiptId> ContractDesk::newestReceipt()
{
    return readResult(m_context, ContractStore(m_context.database).newestReceipt());
}

Done ContractDesk::assign(WorkOrderId id, qint64 revision, AgreementId agreement)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    if (order->revision != revision || !order->isOpen())
        return Failure::of(FailureKind::Conflict,
                           Words::tr("The order was changed meanwhile. It has been reloaded; check it and try again."));
    QString number = Words::tr("no agreement");
    if (agreement.isValid()) {
        const std::optional<AgreementLineItem> line = ContractStore(m_context.database).line(agreement);
        if (!line || line->agreement.customer != order->customer)
            return Failure::invalid(QStringLiteral("agreement"),
                                    Words::tr("This agreement belongs to another customer."));
        if (line->terms.state != AgreementState::Running)
            return Failure::invalid(QStringLiteral("agreement"),
                                    Words::tr("Agreement %1 is no longer in force.").arg(line->agreement.number));
        number = line->agreement.number;
    }
    if (!ContractStore(m_context.database).assign(id, revision, agreement))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    TimelineEntry entry;
    entry.order = id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = QStringLiteral("agreement_assigned");
    entry.note = number;
    work.tell(entry);
    work.audit(QStringLiteral("order.agreement"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("agreement"), number}});
    work.touch(EntityKind::WorkOrder, id.value);
    return work.commit();
}

} // namespace sanbao
