// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out, offered and decided about a complaint. Every field is needed for closing; the refusal of the desk
// is shown under the field it names.
#pragma once

#include "core/service/complaint_desk.h"

#include <QWidget>

class QPlainTextEdit;

namespace sanbao {

class FormSection;
class YesNoField;

class HandlingForm final : public QWidget
{
    Q_OBJECT
public:
    explicit HandlingForm(QWidget* parent = nullptr);

    void showComplaint(const Complaint& complaint);
    ComplaintClosing closing() const;
    /// Puts back what was typed before the stored complaint was shown again.
    void restore(const ComplaintClosing& typed);
    QString remedy() const;
    bool isEdited() const { return m_edited; }
    void setEdited(bool edited) { m_edited = edited; }
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    void clearIssues();
    QWidget* firstField() const;

private:
    FormSection* m_form;
    QPlainTextEdit* m_finding;
    YesNoField* m_justified;
    QPlainTextEdit* m_remedy;
    YesNoField* m_accepted;
    QPlainTextEdit* m_cause;
    bool m_edited = false;
};

} // namespace sanbao
