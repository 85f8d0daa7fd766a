// SPDX-License-Identifier: GPL-3.0-or-later
// Making a proposal beside the order: up to three options, each with its steps, items of the price list or parts, and
// time; and recording which one the customer chose.
#pragma once

#include "core/service/order_desk.h"
#include "core/service/proposal_desk.h"

#include <QObject>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class DayEdit;
class FormSection;
class SidePanel;
class SignaturePad;
class Workplace;

class OfferPanel final : public QObject
{
    Q_OBJECT
public:
    OfferPanel(Workplace& workplace, QWidget* page);

    SidePanel* panel() const { return m_panel; }
    void offer(const OrderView& view);
    void answer(const OrderView& view, const ServiceProposal& proposal);

Q_SIGNALS:
    void issued(const QString& number);
    void answered(const QString& text);
    void refused(const QString& text);

private:
    /// An option as it is typed: the items stay text until it is issued.
    struct Typed
    {
        QString name;
        QString steps;
        int minutes = 60;
        QString items;
        std::vector<FeeLine> extra; ///< lines without a code of a list
    };

    void build();
    void buildAnswer();
    void showOption(int index);
    void keepOption();
    void addOption();
    void priceOption();
    std::vector<FeeLine> linesOf(const Typed& typed, QString* problem);
    void save();
    void issue();
    void followAnswer();
    void record();
    void showFailure(const Failure& failure, FormSection* form);

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    FormSection* m_reply;
    ChoiceCombo* m_option;
    QLineEdit* m_name;
    QPlainTextEdit* m_steps;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_items;
    QLabel* m_price;
    DayEdit* m_until;
    ChoiceCombo* m_choice;
    QLineEdit* m_who;
    ChoiceCombo* m_how;
    QLineEdit* m_note;
    SignaturePad* m_pad;
    QLabel* m_problem;
    ActionButton* m_add = nullptr;
    QAction* m_save = nullptr;
    OrderView m_view;
    ServiceProposal m_proposal;
    std::vector<Typed> m_typed;
    int m_shown = -1;
    bool m_answering = false;
};

} // namespace sanbao
