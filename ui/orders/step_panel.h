// SPDX-License-Identifier: GPL-3.0-or-later
// One step of an order's life in a panel beside it: only the fields of this step, what is wrong under its field. When
// somebody else changed the order meanwhile, what was typed stays and the step can be taken again.
#pragma once

#include "core/service/order_desk.h"
#include "ui/orders/step_fields.h"

#include <QObject>
#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace sanbao {

class ChoiceCombo;
class ConfirmFields;
class DayEdit;
class FormSection;
class SidePanel;
class Workplace;

class StepPanel final : public QObject
{
    Q_OBJECT
public:
    StepPanel(Workplace& workplace, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const OrderView& view, OrderEventKind kind);
    OrderEventKind kind() const { return m_kind; }
    bool isOpen() const;
    /// Something is typed that closing would lose.
    bool hasInput() const;
    void save();

Q_SIGNALS:
    /// What to tell the person.
    void done(const QString& text);
    /// The step was not taken: the order changed meanwhile, or the step is not possible.
    void refused(const QString& text);

private:
    void build();
    void buildFields();
    QPlainTextEdit* textArea(const QString& name);
    void showFields();
    void offerTechnicians();
    void offerFaults();
    void offerGrades();
    std::vector<StepField> wanted() const;
    bool asks(StepField field) const;
    Outcome<WorkOrder> take(const OrderEvent& step);
    OrderEvent event(std::vector<FieldIssue>& issues) const;
    void readAppointment(OrderEvent& event, std::vector<FieldIssue>& issues) const;
    void showRefusal(const Failure& failure);
    QWidget* firstField() const;
    QStringList texts() const;

    Workplace& m_workplace;
    SidePanel* m_panel;
    FormSection* m_form;
    QLabel* m_hint;
    QLabel* m_problem;
    ChoiceCombo* m_technician;
    QWidget* m_appointment;
    DayEdit* m_day;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QCheckBox* m_wanted;
    ChoiceCombo* m_reason;
    QPlainTextEdit* m_cause;
    ChoiceCombo* m_fault;
    ChoiceCombo* m_grade;
    QPlainTextEdit* m_action;
    ChoiceCombo* m_result;
    ConfirmFields* m_confirm = nullptr;
    QLineEdit* m_toldTo;
    ChoiceCombo* m_toldWay;
    QPlainTextEdit* m_note;
    QLineEdit* m_at;

    OrderView m_view;
    OrderEventKind m_kind = OrderEventKind::Note;
    bool m_told = false;   ///< the result was told already
    QStringList m_offered; ///< texts as the panel opened with them
};

} // namespace sanbao
