// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one version of a policy.
#pragma once

#include "core/domain/policy.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace sanbao {

class ChoiceCombo;
class DayEdit;
class FormSection;
class Workplace;

class PolicyEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyEditor(Workplace& workplace, QWidget* parent = nullptr);

    void showPolicy(const Policy& policy, bool isDraft);
    /// What was typed over the policy shown.
    Policy policy() const;
    bool isEdited() const;
    FormSection* form() const { return m_form; }
    QWidget* firstFocus() const;

private:
    Workplace& m_workplace;
    Policy m_policy;
    FormSection* m_form;
    QLineEdit* m_title;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_category;
    DayEdit* m_from;
    DayEdit* m_until;
    DayEdit* m_review;
    QLineEdit* m_change;
    QPlainTextEdit* m_body;
};

} // namespace sanbao
