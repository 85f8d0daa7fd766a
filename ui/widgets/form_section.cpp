// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_section.h"

#include "core/base/outcome.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace sanbao {

namespace {

/// Hidden on purpose; a form that is not on the screen yet has all its rows.
bool isTakenOff(const FormRow& row)
{
    return row.editor()->isHidden() && row.editor()->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

} // namespace

FormRow::FormRow(QString field, QLabel* label, QWidget* editor, QLabel* issue, QGridLayout* grid, int gapLine)
    : QObject(grid->parent())
    , m_field(std::move(field))
    , m_label(label)
    , m_editor(editor)
    , m_issue(issue)
    , m_grid(grid)
    , m_gapLine(gapLine)
    , m_gap(grid->rowMinimumHeight(gapLine))
{
}

void FormRow::setIssue(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_issue->setText(text);
    m_issue->setVisible(m_visible && !text.isEmpty());
    m_editor->setAccessibleDescription(text);
    m_editor->setProperty("issue", !text.isEmpty());
    m_editor->update();
}

void FormRow::setVisible(bool visible)
{
    m_visible = visible;
    m_label->setVisible(visible);
    m_editor->setVisible(visible);
    m_issue->setVisible(visible && !m_text.isEmpty());
    m_grid->setRowMinimumHeight(m_gapLine, visible ? m_gap : 0);
}

FormSection::FormSection(QWidget* parent, int labelWidth)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_labelWidth(labelWidth)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(dp(12));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, dp(m_labelWidth) - dp(12));
    m_grid->setColumnStretch(1, 1);
}

FormRow* FormSection::addRow(const QString& field, const QString& text, QWidget* editor)
{
    QLabel* label = plainLabel(text, TextRole::Body, Ink::Muted, this);
    label->setBuddy(editor);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, dp(7), 0, 0);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(text);
    if (editor->objectName().isEmpty() && !field.isEmpty())
        editor->setObjectName(field);
    QLabel* issue = wrappedLabel({}, TextRole::Hint, Ink::Bad, this);
    issue->setContentsMargins(0, dp(2), 0, 0);
    issue->hide();

    const int line = m_grid->rowCount();
    if (!m_rows.empty() || line > 1)
        m_grid->setRowMinimumHeight(line, dp(10));
    m_grid->addWidget(label, line + 1, 0, Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(editor, line + 1, 1);
    m_grid->addWidget(issue, line + 2, 1);
    auto* row = new FormRow(field, label, editor, issue, m_grid, line);
    m_rows.push_back(row);
    return row;
}

void FormSection::addLoose(QWidget* widget)
{
    const int line = m_grid->rowCount();
    m_grid->setRowMinimumHeight(line, dp(6));
    m_grid->addWidget(widget, line + 1, 1);
}

void FormSection::addFullWidth(QWidget* widget)
{
    const int line = m_grid->rowCount();
    m_grid->setRowMinimumHeight(line, dp(10));
    m_grid->addWidget(widget, line + 1, 0, 1, 2);
}

FormRow* FormSection::row(const QString& field) const
{
    for (FormRow* row : m_rows) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

void FormSection::clearIssues()
{
    for (FormRow* row : m_rows)
        row->setIssue({});
}

std::vector<FieldIssue> FormSection::showIssues(const std::vector<FieldIssue>& issues)
{
    clearIssues();
    std::vector<FieldIssue> left;
    QWidget* first = nullptr;
    for (const FieldIssue& issue : issues) {
        FormRow* found = issue.field.isEmpty() ? nullptr : row(issue.field);
        if (!found || isTakenOff(*found)) {
            left.push_back(issue);
            continue;
        }
        found->setIssue(found->issue().isEmpty() ? issue.message : found->issue() + QLatin1Char('\n') + issue.message);
        if (!first)
            first = found->editor();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return left;
}

} // namespace sanbao
