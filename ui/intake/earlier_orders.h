// SPDX-License-Identifier: GPL-3.0-or-later
// What was done for this product, or for this customer, before: a repeat shows itself while the request is still typed.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class Workplace;

class EarlierOrders final : public QWidget
{
    Q_OBJECT
public:
    explicit EarlierOrders(Workplace& workplace, QWidget* parent = nullptr);
    /// The unit's orders, else the customer's; nothing for a new customer.
    void showFor(CustomerId customer, ProductUnitId unit);

Q_SIGNALS:
    void orderRequested(qint64 id);

private:
    Workplace& m_workplace;
    QLabel* m_title;
    QVBoxLayout* m_lines;
    CustomerId m_customer;
    ProductUnitId m_unit;
};

} // namespace sanbao
