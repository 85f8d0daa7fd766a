// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of an order's life beside its money: kind of service, proposal, confirmation and hand-over; and until when
// the order may stay where it is.
#pragma once

#include "core/document/document_kind.h"
#include "core/service/order_desk.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <vector>

namespace sanbao {

class EndingCard;
class ProposalCard;
class ServiceCard;
class SidePanel;
class Workplace;

class OrderLife final : public QWidget
{
    Q_OBJECT
public:
    OrderLife(Workplace& workplace, QWidget* page);
    void showOrder(const OrderView& view);
    std::vector<SidePanel*> panels() const;
    /// "until 10:30" or "over since 10:30" for the present step; empty when it has no limit.
    QString limitWords(const OrderView& view) const;
    QString kindName() const;

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);
    void changed();
    void panelOpening();
    void printRequested(sanbao::DocumentKind kind);

private:
    template <class C> void listen(C* card);

    Workplace& m_workplace;
    ServiceCard* m_service;
    ProposalCard* m_proposal;
    EndingCard* m_ending;
};

} // namespace sanbao
