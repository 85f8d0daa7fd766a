// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/proposal_card.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/orders/offer_panel.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

ProposalCard::ProposalCard(Workplace& workplace, QWidget* page)
    : QWidget(page)
    , m_workplace(workplace)
    , m_card(new Card(tr("Repair plan and proposal"), this))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Text, m_card))
    , m_panel(new OfferPanel(workplace, page))
{
    build();
    connect(m_panel, &OfferPanel::issued, this, [this](const QString& number) {
        Q_EMIT changed(tr("Proposal %1 is issued.").arg(number));
        Q_EMIT printRequested();
    });
    connect(m_panel, &OfferPanel::answered, this, &ProposalCard::changed);
    connect(m_panel, &OfferPanel::refused, this, &ProposalCard::refused);
}

void ProposalCard::build()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_story->setObjectName(QStringLiteral("proposal.story"));
    m_card->body()->addWidget(m_story);
    const auto button = [this](const QString& words, const char* name, Emphasis emphasis) {
        auto* made = new ActionButton(words, emphasis, m_card);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_print = button(tr("Print"), "proposal.print", Emphasis::Quiet);
    m_answer = button(tr("Record the answer"), "proposal.answer", Emphasis::Secondary);
    m_offer = button(tr("Make a proposal"), "proposal.offer", Emphasis::Secondary);
    connect(m_print, &QPushButton::clicked, this, &ProposalCard::printRequested);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        Q_EMIT panelOpening();
        m_panel->offer(m_view);
    });
    connect(m_answer, &QPushButton::clicked, this, [this] {
        Q_EMIT panelOpening();
        m_panel->answer(m_view, m_proposals.back());
    });
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_print);
    row->addWidget(m_answer);
    row->addWidget(m_offer);
    m_card->body()->addLayout(row);
}

SidePanel* ProposalCard::panel() const
{
    return m_panel->panel();
}

QString ProposalCard::words() const
{
    if (m_proposals.empty())
        return tr("Nothing was proposed yet. A plan with steps, items, price and time starts from the fault code.");
    const ServiceProposal& newest = m_proposals.back();
    QStringList lines{tr("%1 · %2 · valid until %3")
                          .arg(newest.number, label(newest.state), newest.validUntil.toString(Qt::ISODate))};
    int number = 0;
    for (const ProposalOption& option : newest.options) {
        ++number;
        lines.append(
            tr("%1. %2 · ¥ %3 · %4")
                .arg(QString::number(number), option.name, option.total().grouped(), durationText(option.minutes)) +
            (newest.chosen == number ? QStringLiteral(" ✓") : QString()));
    }
    if (newest.answeredAt && newest.answeredHow)
        lines.append(newest.answeredBy + QStringLiteral(" · ") + label(*newest.answeredHow) +
                     (newest.answerNote.isEmpty() ? QString() : QStringLiteral(" · ") + newest.answerNote));
    return lines.join(QLatin1Char('\n'));
}

void ProposalCard::showOrder(const OrderView& view)
{
    m_view = view;
    m_proposals = ProposalDesk(m_workplace.context()).ofOrder(view.order.id).value_or(std::vector<ServiceProposal>());
    m_story->setText(words());
    const bool may = m_workplace.context().may(Permission::RespondOrder) && view.order.isOpen();
    m_print->setVisible(!m_proposals.empty());
    m_answer->setVisible(may && !m_proposals.empty() && m_proposals.back().state == QuotationState::Issued);
    m_offer->setVisible(may && !view.receipt);
}

} // namespace sanbao
