// SPDX-License-Identifier: GPL-3.0-or-later
// Deposits, refunds, voids and invoice data of one order beside its page: what was taken so far, and one form for the
// thing to be done next.
#pragma once

#include "core/service/order_desk.h"
#include "core/service/till_desk.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class MoneyEdit;
class SidePanel;
class Workplace;

class VoucherPanel final : public QObject
{
    Q_OBJECT
public:
    VoucherPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const OrderView& view);

Q_SIGNALS:
    void done(const QString& text);
    /// A deposit or refund that wants to be printed.
    void booked(qint64 voucher);
    void refused(const QString& text);

private:
    enum class Task { Deposit, Refund, Void, Invoice };
    void build();
    void offer();
    void showFields();
    void showInvoice();
    void save();
    Outcome<QString> run(Task task);
    Outcome<QString> invoice();
    ReceiptId chosen() const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLabel* m_story;
    QLabel* m_problem;
    ChoiceCombo* m_task;
    ChoiceCombo* m_voucher;
    MoneyEdit* m_amount;
    ChoiceCombo* m_method;
    QLineEdit* m_reason;
    ChoiceCombo* m_approver;
    QLineEdit* m_title;
    QLineEdit* m_tax;
    QLineEdit* m_email;
    QLineEdit* m_number;
    OrderView m_view;
    std::vector<Receipt> m_vouchers;
};

} // namespace sanbao
