// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an order's page: where it stands, for how long and with whom; then the customer, the product and what was
// said and done about it.
#pragma once

#include "core/service/order_desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sanbao {

class Card;
class Chip;
class ElidedLabel;
class Workplace;

class OrderSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderSummary(Workplace& workplace, QWidget* parent = nullptr);
    void showView(const OrderView& view);
    /// The elapsed time moves on.
    void tick(const WorkOrder& order);

Q_SIGNALS:
    void customerRequested(qint64 id);
    void unitRequested(qint64 id);

private:
    QWidget* buildFigures();
    QWidget* buildParties();
    void addFact(const QString& words, const QString& value);
    void showFacts(const OrderView& view);
    void showOpenWork(WorkOrderId order);
    void showAdvice(const OrderView& view);

    Workplace& m_workplace;
    Card* m_card;
    QLabel* m_stage;
    QLabel* m_elapsed;
    ElidedLabel* m_responsible;
    ElidedLabel* m_customer;
    QLabel* m_phone;
    QLabel* m_address;
    ElidedLabel* m_product;
    Chip* m_warranty;
    QWidget* m_unitButton = nullptr;
    QLabel* m_late;
    QWidget* m_factHolder;
    QGridLayout* m_facts;
    qint64 m_customerId = 0;
    qint64 m_unitId = 0;
};

} // namespace sanbao
