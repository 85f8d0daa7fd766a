// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a contact beside the list: how, in which direction, what was said, what has to follow. A consultation can
// take its transcript from a file and become a request.
#pragma once

#include "core/domain/contact.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class Prompt;
class SidePanel;
class Workplace;

class ContactPanel final : public QObject
{
    Q_OBJECT
public:
    ContactPanel(Workplace& workplace, Prompt& prompt, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(CustomerId customer, ContactKind kind = ContactKind::Call);
    QPlainTextEdit* bodyEdit() const { return m_body; }

Q_SIGNALS:
    void logged(const QString& text);
    /// The contact is logged and becomes a request or a complaint.
    void becomes(const QString& page, qint64 contact);

private:
    void build();
    void readFile();
    bool save();
    void saveAs(const QString& page);

    Workplace& m_workplace;
    Prompt& m_prompt;
    SidePanel* m_panel;
    FormSection* m_form;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_direction;
    ChoiceCombo* m_channel;
    QPlainTextEdit* m_body;
    QLineEdit* m_next;
    DayEdit* m_nextOn;
    QLabel* m_problem;
    CustomerId m_customer;
    qint64 m_logged = 0;
};

} // namespace sanbao
