// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_life.h"

#include "core/service/process_desk.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/orders/ending_card.h"
#include "ui/orders/proposal_card.h"
#include "ui/orders/service_card.h"

#include <QVBoxLayout>

namespace sanbao {

OrderLife::OrderLife(Workplace& workplace, QWidget* page)
    : QWidget(page)
    , m_workplace(workplace)
    , m_service(new ServiceCard(workplace, this))
    , m_proposal(new ProposalCard(workplace, page))
    , m_ending(new EndingCard(workplace, page))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_proposal);
    column->addWidget(m_ending);
    column->addWidget(m_service);
    listen(m_service);
    listen(m_proposal);
    listen(m_ending);
    connect(m_proposal, &ProposalCard::panelOpening, this, &OrderLife::panelOpening);
    connect(m_ending, &EndingCard::panelOpening, this, &OrderLife::panelOpening);
    connect(m_proposal, &ProposalCard::printRequested, this, [this] { Q_EMIT printRequested(DocumentKind::Proposal); });
    connect(m_ending, &EndingCard::printRequested, this, [this] { Q_EMIT printRequested(DocumentKind::HandOver); });
}

template <class C> void OrderLife::listen(C* card)
{
    connect(card, &C::changed, this, [this](const QString& text) {
        Q_EMIT changed();
        Q_EMIT messageRequested(Tone::Success, text);
    });
    connect(card, &C::refused, this, [this](const QString& text) {
        Q_EMIT changed();
        Q_EMIT messageRequested(Tone::Warning, text);
    });
}

std::vector<SidePanel*> OrderLife::panels() const
{
    return {m_proposal->panel(), m_ending->panel()};
}

void OrderLife::showOrder(const OrderView& view)
{
    m_service->showOrder(view);
    m_proposal->showOrder(view);
    m_ending->showOrder(view);
}

QString OrderLife::kindName() const
{
    return m_service->kindName();
}

QString OrderLife::limitWords(const OrderView& view) const
{
    const StateLimit limit = ProcessDesk(m_workplace.context()).limitOf(view.order, view.timeline);
    if (!limit.dueAt)
        return {};
    const Instant now = m_workplace.clock().now();
    const QString when = dayAndTimeWords(*limit.dueAt, now, m_workplace.catalogue().zone());
    return limit.isOver(now) ? tr("in this step for too long: since %1").arg(when)
                             : tr("in this step until %1").arg(when);
}

} // namespace sanbao
