// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the money: any mixture of ways to pay that adds up to what is due. The receipt follows.
#pragma once

#include "core/service/order_desk.h"

#include <QObject>

#include <utility>
#include <vector>

class QLabel;

namespace sanbao {

class ActionButton;
class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class SettlementPanel final : public QObject
{
    Q_OBJECT
public:
    SettlementPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const OrderView& view);
    bool isOpen() const;

Q_SIGNALS:
    void settled(const sanbao::Receipt& receipt);
    void refused(const QString& text);

private:
    void build();
    /// Payments typed so far; issues for what is no amount.
    std::vector<Payment> payments(std::vector<FieldIssue>& issues) const;
    void showBalance();
    void showRest();
    void save();

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLabel* m_due;
    QLabel* m_parts;
    QLabel* m_rest;
    QLabel* m_problem;
    std::vector<std::pair<PaymentMethod, MoneyEdit*>> m_edits;
    OrderView m_view;
};

} // namespace sanbao
