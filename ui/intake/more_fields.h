// SPDX-License-Identifier: GPL-3.0-or-later
// What only some requests need, folded away until it is asked for: what stays in the store, the online shop, the first
// contact, the electronics of a smart product.
#pragma once

#include "core/service/intake_desk.h"

#include <QWidget>

class QLineEdit;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class FormSection;
class Workplace;

class MoreFields final : public QWidget
{
    Q_OBJECT
public:
    explicit MoreFields(Workplace& workplace, QWidget* parent = nullptr);

    FormSection* form() const { return m_form; }
    void show(const IntakeRequest& request);
    void fill(IntakeRequest& request) const;
    /// Unfolds when one of the issues belongs here; answers those that do not.
    std::vector<FieldIssue> showIssues(const std::vector<FieldIssue>& issues);
    void unfold(bool open);
    QAction* action() const { return m_action; }

Q_SIGNALS:
    void edited();

private:
    using Member = QString IntakeRequest::*;
    void add(const char* field, const QString& label, Member member, const QString& hint = {});

    Workplace& m_workplace;
    QAction* m_action;
    FormSection* m_form;
    ChoiceCombo* m_firstChannel;
    std::vector<std::pair<QLineEdit*, Member>> m_lines;
};

} // namespace sanbao
