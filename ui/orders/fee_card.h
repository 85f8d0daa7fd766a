// SPDX-License-Identifier: GPL-3.0-or-later
// What an order costs: each line with its list price and what was waived, the three totals, and the receipt once it is
// settled. Changing a line happens in the fee panel; the card only shows and asks.
#pragma once

#include "core/service/order_desk.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace sanbao {

class Card;

class FeeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit FeeCard(QWidget* parent = nullptr);

    /// Adds a line; belongs to the page, so that its key is on the sheet and it goes away with the settlement.
    void setAddAction(QAction* action);
    void showFees(const OrderView& view);

Q_SIGNALS:
    void editRequested(int index);
    void removeRequested(int index);

private:
    void addLine(const FeeLine& line, int index, bool changeable);
    void showTotals(const OrderView& view);

    Card* m_card;
    QGridLayout* m_grid;
    QLabel* m_empty;
    QLabel* m_list;
    QLabel* m_waived;
    QLabel* m_due;
    QLabel* m_receipt;
    QWidget* m_totals;
};

} // namespace sanbao
