// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_facts.h"

#include "core/service/contract_words.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/task_line.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace sanbao {

AgreementFacts::AgreementFacts(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("In force"), this);
    card->setTitle(tr("This agreement"));
    m_state = new Chip({}, ChipTone::Neutral, card);
    m_state->setObjectName(QStringLiteral("agreement.state"));
    card->addHeaderWidget(m_state);
    m_column = card->body();
    outer->addWidget(card);
    outer->addStretch(1);
}

void AgreementFacts::addBelow(QWidget* widget)
{
    auto* outer = qobject_cast<QVBoxLayout*>(layout());
    outer->setSpacing(dp(16));
    outer->insertWidget(1, widget);
}

void AgreementFacts::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(plainLabel(name, TextRole::Body, Ink::Muted, m_body), row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_facts->addWidget(wrappedLabel(value, TextRole::Body, Ink::Text, m_body), row, 1);
}

void AgreementFacts::addLinks(const AgreementLineItem& line)
{
    const auto add = [this](const QString& title, const QString& second, auto signal, qint64 id) {
        auto* task = new TaskLine(m_body);
        task->setWords(title, second);
        connect(task, &QAbstractButton::clicked, this, [this, signal, id] { Q_EMIT(this->*signal)(id); });
        m_links->addWidget(task);
    };
    add(line.customerName, tr("Customer"), &AgreementFacts::customerRequested, line.agreement.customer.value);
    if (line.agreement.product.isValid())
        add(line.productLabel.isEmpty() ? tr("Product") : line.productLabel, tr("Product"),
            &AgreementFacts::unitRequested, line.agreement.product.value);
    if (line.terms.renewedFrom.isValid()) {
        if (const Outcome<AgreementLineItem> before = m_workplace.contracts().line(line.terms.renewedFrom))
            add(before->agreement.number, tr("Renews"), &AgreementFacts::agreementRequested,
                before->agreement.id.value);
    }
}

void AgreementFacts::addSignature(const AgreementLineItem& line)
{
    const Outcome<std::optional<AgreementSignature>> signature = m_workplace.contracts().signature(line.agreement.id);
    if (!signature || !*signature) {
        addFact(tr("Signature"), tr("missing"));
        return;
    }
    const AgreementSignature& known = **signature;
    addFact(tr("Signed by"), known.signer);
    addFact(tr("Signed on"), known.signedOn.toString(Qt::ISODate));
    addFact(tr("How"), label(known.device));
    addFact(tr("Recorded by"), known.operatorName);
}

void AgreementFacts::addEnd(const AgreementLineItem& line)
{
    const AgreementTerms& terms = line.terms;
    const Catalogue& catalogue = m_workplace.catalogue();
    addFact(tr("Ended on"), terms.endedOn.toString(Qt::ISODate));
    addFact(terms.voidAskedAt && terms.state == AgreementState::Running ? tr("To be undone") : tr("Why"),
            terms.endReason);
    addFact(tr("Asked for by"), catalogue.staffName(terms.voidAskedBy));
    addFact(tr("Decided by"), catalogue.staffName(terms.approvedBy));
    if (!terms.refund.isZero())
        addFact(tr("Given back"), QStringLiteral("¥ ") + terms.refund.grouped());
}

void AgreementFacts::addReceipts(const AgreementLineItem& line)
{
    const std::vector<ContractReceipt> none;
    for (const ContractReceipt& receipt : m_workplace.contracts().receipts(line.agreement.id).value_or(none)) {
        auto* task = new TaskLine(m_body);
        task->setWords(receipt.number, receipt.total.isNegative() ? tr("Given back") : tr("Receipt"));
        task->setNote(QStringLiteral("¥ ") + receipt.total.grouped());
        task->setToolTip(tr("Print this receipt"));
        connect(task, &QAbstractButton::clicked, this, [this, id = receipt.id.value] { Q_EMIT receiptRequested(id); });
        m_links->addWidget(task);
    }
}

void AgreementFacts::showAgreement(const AgreementLineItem& line)
{
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    const auto [state, tone] = contractState(line, today);
    m_state->setState(state, tone);
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(dp(12));
    m_facts->setVerticalSpacing(dp(6));
    m_facts->setColumnStretch(1, 1);
    m_links = new QVBoxLayout;
    m_links->setSpacing(0);
    column->addLayout(m_facts);
    column->addLayout(m_links);
    m_column->addWidget(m_body);
    addFact(tr("Kind"), label(line.terms.kind));
    addFact(
        tr("Term"),
        tr("%1 to %2").arg(line.agreement.startsOn.toString(Qt::ISODate), line.agreement.endsOn.toString(Qt::ISODate)));
    addFact(tr("Price"), QStringLiteral("¥ ") + line.agreement.price.grouped());
    if (line.terms.visits > 0)
        addFact(tr("Visits"), contractRest(line));
    addSignature(line);
    addEnd(line);
    addLinks(line);
    addReceipts(line);
}

} // namespace sanbao
