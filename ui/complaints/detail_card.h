// SPDX-License-Identifier: GPL-3.0-or-later
// How a complaint is classified and through whom it came: the coded lists, the authority with its number and due dates,
// and what was decided.
#pragma once

#include "core/service/complaint_file_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class MoneyEdit;

class DetailCard final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailCard(ComplaintFileDesk& desk, QWidget* parent = nullptr);
    void showDetail(const ComplaintDetail& detail, bool readOnly, QDate today);
    /// What stands in the fields; moments of stages stay as they were shown.
    ComplaintDetail detail() const;
    bool isEdited() const { return m_edited; }
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);

Q_SIGNALS:
    void saveRequested();

private:
    void build();
    void fill(ChoiceCombo* combo, ComplaintCodeKind kind);
    void showOfficial();

    ComplaintFileDesk& m_desk;
    FormSection* m_form;
    ChoiceCombo* m_category;
    ChoiceCombo* m_cause;
    ChoiceCombo* m_closure;
    QLineEdit* m_responsible;
    QLineEdit* m_team;
    ChoiceCombo* m_source;
    QLineEdit* m_authority;
    QLineEdit* m_reference;
    DayEdit* m_authorityOn;
    DayEdit* m_reply;
    DayEdit* m_mediation;
    QLineEdit* m_result;
    QLabel* m_limits;
    ComplaintDetail m_shown;
    bool m_edited = false;
};

} // namespace sanbao
