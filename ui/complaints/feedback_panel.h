// SPDX-License-Identifier: GPL-3.0-or-later
// One item of feedback beside the list: what was said by whom through which channel, who answers it until when, and
// the answer.
#pragma once

#include "core/service/feedback_desk.h"

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
class Page;
class SidePanel;
class SubjectPicker;
class YesNoField;
struct PageContext;

class FeedbackPanel final : public QObject
{
    Q_OBJECT
public:
    FeedbackPanel(PageContext& context, Page* page);
    SidePanel* panel() const { return m_panel; }
    /// A new item; customer and order may be known already.
    void startNew(FeedbackKind kind, CustomerId customer, WorkOrderId order);
    void show(const FeedbackRow& row);

Q_SIGNALS:
    void stored(const QString& success);
    void refused(const QString& text);

private:
    void build();
    void buildSubject();
    void buildAnswer();
    void buildActions();
    void fillPeople();
    void put(const Feedback& feedback);
    Feedback typed() const;
    void chooseCustomer(CustomerId customer, WorkOrderId order);
    void showSubject();
    void showKind();
    void kindChosen();
    void save();
    void close();
    void makeComplaint();
    void take(const Outcome<Feedback>& result, const QString& success);
    void refuse(const Failure& failure);

    PageContext& m_context;
    Page* m_page;
    SidePanel* m_panel;
    FormSection* m_form = nullptr;
    FormSection* m_answer = nullptr;
    SubjectPicker* m_picker = nullptr;
    QLabel* m_who = nullptr;
    ActionButton* m_other = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_channel = nullptr;
    ChoiceCombo* m_sentiment = nullptr;
    QLineEdit* m_topic = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QLineEdit* m_source = nullptr;
    QLineEdit* m_link = nullptr;
    ChoiceCombo* m_owner = nullptr;
    QLineEdit* m_team = nullptr;
    DayEdit* m_due = nullptr;
    QPlainTextEdit* m_response = nullptr;
    QSpinBox* m_minutes = nullptr;
    YesNoField* m_solved = nullptr;
    QAction* m_save = nullptr;
    QAction* m_close = nullptr;
    QAction* m_complaint = nullptr;
    Feedback m_feedback;
};

} // namespace sanbao
