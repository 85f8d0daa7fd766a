// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer was shown: usual points to tick, more in own words, who was there. Stands on the page of the work and
// on the customer's.
#pragma once

#include "core/domain/codes.h"
#include "core/domain/sop/guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class ActionButton;
class Card;
class FormSection;
class Workplace;

class TrainingCard final : public QWidget
{
    Q_OBJECT
public:
    explicit TrainingCard(Workplace& workplace, QWidget* parent = nullptr);
    void showOrder(WorkOrderId order, ServiceType type, const QString& contact);
    void showCustomer(CustomerId customer, const QString& name);

Q_SIGNALS:
    void messageRequested(bool good, const QString& text);
    void printRequested(qint64 order);

private:
    void build();
    void showEvents();
    void prepare(const QStringList& topics, const QString& attendee, bool isOther);
    void record();

    Workplace& m_workplace;
    Card* m_card;
    QLabel* m_events;
    QWidget* m_new;
    FormSection* m_form;
    QListWidget* m_topics;
    QPlainTextEdit* m_more;
    QLineEdit* m_attendees;
    QSpinBox* m_minutes;
    ActionButton* m_print;
    CustomerId m_customer;
    WorkOrderId m_order;
};

} // namespace sanbao
