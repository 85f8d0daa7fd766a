// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an order towards the customer: who confirmed it, who was told, what was handed over; and the panel that
// writes the hand-over record.
#pragma once

#include "core/service/completion_desk.h"
#include "core/service/order_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class ActionButton;
class Card;
class ChoiceCombo;
class ConfirmFields;
class FormSection;
class SidePanel;
class Workplace;

class EndingCard final : public QWidget
{
    Q_OBJECT
public:
    EndingCard(Workplace& workplace, QWidget* page);
    void showOrder(const OrderView& view);
    SidePanel* panel() const { return m_panel; }

Q_SIGNALS:
    void panelOpening();
    void changed(const QString& text);
    void refused(const QString& text);
    void printRequested();

private:
    void buildCard();
    void buildPanel();
    void openPanel();
    void save();
    QString words() const;

    Workplace& m_workplace;
    Card* m_card;
    QLabel* m_story;
    ActionButton* m_print = nullptr;
    ActionButton* m_open = nullptr;
    SidePanel* m_panel;
    FormSection* m_form;
    QPlainTextEdit* m_items;
    ChoiceCombo* m_test;
    QLineEdit* m_testNote;
    ChoiceCombo* m_oldParts;
    QLineEdit* m_oldPartsNote;
    ConfirmFields* m_confirm = nullptr;
    QLabel* m_problem;
    OrderView m_view;
    CompletionView m_shown;
};

} // namespace sanbao
