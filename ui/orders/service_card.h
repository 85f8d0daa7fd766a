// SPDX-License-Identifier: GPL-3.0-or-later
// The kind of service an order is in the store's words, how deep the repair goes, who delivers it, and which earlier
// order it does again and why.
#pragma once

#include "core/service/order_desk.h"
#include "core/service/order_service_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class FormSection;
class Workplace;

class ServiceCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceCard(Workplace& workplace, QWidget* parent = nullptr);
    void showOrder(const OrderView& view);
    QString kindName() const { return m_shown.kindName; }

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void fill();
    QString standardWords() const;
    void save();
    void saveRepeat();
    void report(const Done& done, FormSection* form, const QString& success);

    Workplace& m_workplace;
    Card* m_card;
    FormSection* m_form;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_depth;
    QLabel* m_standard;
    ChoiceCombo* m_model;
    QWidget* m_repeatBox;
    FormSection* m_repeat;
    QLabel* m_earlier;
    ChoiceCombo* m_cause;
    QLineEdit* m_note;
    WorkOrder m_order;
    OrderServiceView m_shown;
};

} // namespace sanbao
