// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer has with us beside orders: the people of his household, and his points.
#pragma once

#include "core/domain/customer.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanbao {

class Card;
class Prompt;
class Workplace;

class RelationCards final : public QWidget
{
    Q_OBJECT
public:
    RelationCards(Workplace& workplace, Prompt& prompt, QWidget* parent = nullptr);
    void showFor(CustomerId customer);

Q_SIGNALS:
    void customerRequested(qint64 customer);
    void messageRequested(bool good, const QString& text);

private:
    void showHousehold();
    void showPoints();
    void join();
    void book(int sign);

    Workplace& m_workplace;
    Prompt& m_prompt;
    Card* m_household;
    Card* m_points;
    CustomerId m_customer;
};

} // namespace sanbao
