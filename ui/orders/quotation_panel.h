// SPDX-License-Identifier: GPL-3.0-or-later
// The quotation of an order beside the page: issued from the fees, printed, and the customer's answer with who, how and
// when. A revised one takes the place of the earlier.
#pragma once

#include "core/service/order_desk.h"
#include "core/service/quotation_desk.h"

#include <QObject>

class QAction;
class QLabel;
class QLineEdit;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;
class Workplace;

class QuotationPanel final : public QObject
{
    Q_OBJECT
public:
    QuotationPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const OrderView& view);

Q_SIGNALS:
    void issued(const QString& number);
    void answered(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void buildAnswer();
    void showNewest();
    void issue();
    void record();
    void save();
    void showProblem(const Failure& failure, FormSection* form);

    Workplace& m_workplace;
    SidePanel* m_panel;
    QLabel* m_story;
    QLabel* m_problem;
    FormSection* m_issue;
    FormSection* m_answer;
    DayEdit* m_until;
    ChoiceCombo* m_verdict;
    QLineEdit* m_who;
    ChoiceCombo* m_how;
    QLineEdit* m_note;
    ActionButton* m_again = nullptr;
    QAction* m_save = nullptr;
    OrderView m_view;
    std::vector<Quotation> m_quotations;
    bool m_answering = false;
};

} // namespace sanbao
