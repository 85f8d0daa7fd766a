// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/quick_form.h"

#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

QuickForm::QuickForm(const QString& name, QWidget* page)
    : QObject(page)
    , m_name(name)
    , m_panel(new SidePanel({}, page))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Muted, m_panel))
    , m_form(new FormSection(m_panel, 96))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    m_story->hide();
    m_problem->hide();
    m_problem->setObjectName(m_name + QStringLiteral(".problem"));
    m_panel->body()->addWidget(m_story);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_panel->addSave(tr("Record")), &QAction::triggered, this, &QuickForm::run);
}

void QuickForm::add(const char* field, const QString& label, QWidget* editor)
{
    editor->setObjectName(m_name + QLatin1Char('.') + QLatin1String(field));
    m_form->addRow(QLatin1String(field), label, editor);
}

QLineEdit* QuickForm::text(const char* field, const QString& label, int maxLength)
{
    auto* edit = new QLineEdit(m_form);
    edit->setMaxLength(maxLength);
    add(field, label, edit);
    return edit;
}

MoneyEdit* QuickForm::money(const char* field, const QString& label)
{
    auto* edit = new MoneyEdit(m_form);
    add(field, label, edit);
    return edit;
}

DayEdit* QuickForm::day(const char* field, const QString& label)
{
    auto* edit = new DayEdit(m_form);
    add(field, label, edit);
    return edit;
}

ChoiceCombo* QuickForm::choice(const char* field, const QString& label)
{
    auto* edit = new ChoiceCombo(m_form);
    add(field, label, edit);
    return edit;
}

void QuickForm::show(const char* field, bool visible)
{
    m_form->row(QLatin1String(field))->setVisible(visible);
}

void QuickForm::setStory(const QString& text)
{
    m_story->setText(text);
    m_story->setVisible(!text.isEmpty());
}

void QuickForm::open(const QString& title, std::function<Outcome<QString>()> save, QWidget* first)
{
    m_save = std::move(save);
    m_panel->setTitle(title);
    m_form->clearIssues();
    m_problem->hide();
    m_panel->openPanel(first);
}

/// What is not an amount or a day is refused before the desk is asked.
void QuickForm::run()
{
    m_form->clearIssues();
    m_problem->hide();
    std::vector<FieldIssue> typing;
    for (const FormRow* row : m_form->rows()) {
        const auto* amount = qobject_cast<const MoneyEdit*>(row->editor());
        const auto* moment = qobject_cast<const DayEdit*>(row->editor());
        const QString problem = amount ? amount->problem() : moment ? moment->problem() : QString();
        if (!problem.isEmpty() && row->editor()->isVisible())
            typing.push_back({row->field(), problem});
    }
    if (!typing.empty()) {
        m_form->showIssues(typing);
        return;
    }
    const Outcome<QString> done = m_save ? m_save() : Outcome<QString>(QString());
    if (!done) {
        fillProblem(m_problem, done.error(), {m_form});
        return;
    }
    m_panel->closePanel();
    Q_EMIT saved(*done);
}

} // namespace sanbao
