// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contract_card.h"

#include "core/service/contract_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/task_line.h"

#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kSoonDays = 30;

} // namespace

QString contractRest(const AgreementLineItem& line)
{
    if (line.terms.visits > 0) {
        return ContractCard::tr("%1 of %2 visits left")
            .arg(QString::number(line.terms.visits - line.used), QString::number(line.terms.visits));
    }
    return ContractCard::tr("until %1").arg(line.agreement.endsOn.toString(Qt::ISODate));
}

std::pair<QString, ChipTone> contractState(const AgreementLineItem& line, QDate today)
{
    const Agreement& agreement = line.agreement;
    if (line.terms.state != AgreementState::Running)
        return {label(line.terms.state), ChipTone::Neutral};
    if (line.terms.voidAskedAt)
        return {ContractCard::tr("Waits for approval"), ChipTone::Warn};
    if (agreement.endsOn < today)
        return {ContractCard::tr("Ended"), ChipTone::Neutral};
    if (!line.isSigned)
        return {ContractCard::tr("Not signed"), ChipTone::Warn};
    if (agreement.startsOn > today)
        return {ContractCard::tr("Not begun"), ChipTone::Accent};
    if (line.terms.visits > 0 && line.used >= line.terms.visits)
        return {ContractCard::tr("Used up"), ChipTone::Neutral};
    if (!line.renewed && agreement.endsOn <= today.addDays(kSoonDays))
        return {ContractCard::tr("Runs out"), ChipTone::Warn};
    return {label(AgreementState::Running), ChipTone::Ok};
}

ContractCard::ContractCard(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(title, this))
    , m_sell(new ActionButton(tr("Sell a package"), Emphasis::Secondary, m_card))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->setSpacing(dp(6));
    m_sell->setObjectName(QStringLiteral("sellPackage"));
    m_sell->setToolTip(tr("Maintenance, extended warranty or a value-added service as a contract"));
    m_card->body()->addWidget(m_sell, 0, Qt::AlignLeft);
    connect(m_sell, &QPushButton::clicked, this, &ContractCard::sellRequested);
}

void ContractCard::showContracts(const std::vector<AgreementLineItem>& lines, QDate today)
{
    if (m_lines) { // perhaps pressed just now
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (lines.empty())
        column->addWidget(wrappedLabel(tr("No agreement or package."), TextRole::Body, Ink::Muted, m_lines));
    for (const AgreementLineItem& line : lines) {
        auto* task = new TaskLine(m_lines);
        const auto [state, tone] = contractState(line, today);
        task->setChip(state, tone);
        task->setWords(line.agreement.title, line.agreement.number);
        task->setNote(contractRest(line),
                      line.terms.visits > 0 && line.used >= line.terms.visits ? ChipTone::Warn : ChipTone::Neutral);
        connect(task, &QAbstractButton::clicked, this,
                [this, id = line.agreement.id.value] { Q_EMIT agreementRequested(id); });
        column->addWidget(task);
    }
    m_card->body()->insertWidget(0, m_lines);
}

void ContractCard::setMaySell(bool may)
{
    m_sell->setVisible(may);
}

} // namespace sanbao
