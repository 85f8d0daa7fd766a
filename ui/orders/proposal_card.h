// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of an order: what was offered, with its price and time, and the customer's choice.
#pragma once

#include "core/service/order_desk.h"
#include "core/service/proposal_desk.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class ActionButton;
class Card;
class OfferPanel;
class SidePanel;
class Workplace;

class ProposalCard final : public QWidget
{
    Q_OBJECT
public:
    ProposalCard(Workplace& workplace, QWidget* page);
    void showOrder(const OrderView& view);
    SidePanel* panel() const;

Q_SIGNALS:
    void panelOpening();
    void changed(const QString& text);
    void refused(const QString& text);
    void printRequested();

private:
    void build();
    QString words() const;

    Workplace& m_workplace;
    Card* m_card;
    QLabel* m_story;
    ActionButton* m_print = nullptr;
    ActionButton* m_offer = nullptr;
    ActionButton* m_answer = nullptr;
    OfferPanel* m_panel;
    OrderView m_view;
    std::vector<ServiceProposal> m_proposals;
};

} // namespace sanbao
