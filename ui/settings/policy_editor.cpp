// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policy_editor.h"

#include "core/service/policy_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/form_section.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

PolicyEditor::PolicyEditor(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this, 84))
    , m_title(new QLineEdit(this))
    , m_kind(new ChoiceCombo(this))
    , m_category(new ChoiceCombo(this))
    , m_from(new DayEdit(this))
    , m_until(new DayEdit(this))
    , m_review(new DayEdit(this))
    , m_change(new QLineEdit(this))
    , m_body(textBox(9, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_title->setObjectName(QStringLiteral("policy.title"));
    m_body->setObjectName(QStringLiteral("policy.body"));
    m_change->setObjectName(QStringLiteral("policy.change"));
    m_title->setMaxLength(80);
    m_change->setMaxLength(200);
    for (const auto& [kind, code] : Codes<PolicyKind>::table)
        m_kind->addChoice(policyKindName(kind), int(kind));
    m_form->addRow(QStringLiteral("title"), tr("Title"), m_title);
    m_form->addRow({}, tr("Kind"), m_kind);
    m_form->addRow({}, tr("Holds for"), m_category);
    m_form->addRow(QStringLiteral("from"), tr("In force from"), m_from);
    m_form->addRow(QStringLiteral("until"), tr("until"), m_until);
    m_form->addRow(QStringLiteral("review"), tr("Review on"), m_review);
    m_form->addRow(QStringLiteral("changeNote"), tr("What changed"), m_change);
    m_form->addRow(QStringLiteral("body"), tr("Text"), m_body);
    m_body->setPlaceholderText(tr("# heading, - item, ! conspicuous term"));
}

void PolicyEditor::showPolicy(const Policy& policy, bool isDraft)
{
    m_policy = policy;
    m_form->clearIssues();
    const Catalogue& catalogue = m_workplace.catalogue();
    const QDate today = localDay(m_workplace.clock().now(), catalogue.zone());
    for (DayEdit* edit : {m_from, m_until, m_review}) {
        edit->setToday(today);
        edit->setEnabled(isDraft);
    }
    m_category->clear();
    m_category->addChoice(tr("All products"), qint64(0));
    for (const Category& category : catalogue.categories())
        m_category->addChoice(catalogue.categoryName(category.id), category.id.value);
    m_title->setText(policy.title);
    m_kind->setValue(int(policy.kind));
    m_category->setValue(policy.scope.category.value);
    m_from->setValue(policy.scope.from);
    m_until->setValue(policy.scope.until);
    m_review->setValue(policy.reviewOn);
    m_change->setText(policy.changeNote);
    m_body->setPlainText(policy.body);
    m_title->setReadOnly(!isDraft);
    m_change->setReadOnly(!isDraft);
    m_body->setReadOnly(!isDraft);
    m_kind->setEnabled(isDraft);
    m_category->setEnabled(isDraft);
    m_form->row(QStringLiteral("changeNote"))->setVisible(policy.version > 1);
}

Policy PolicyEditor::policy() const
{
    Policy typed = m_policy;
    typed.title = m_title->text();
    typed.kind = PolicyKind(m_kind->value().toInt());
    typed.scope.category = CategoryId(m_category->value().toLongLong());
    typed.scope.from = m_from->value();
    typed.scope.until = m_until->value();
    typed.reviewOn = m_review->value();
    typed.changeNote = m_change->text();
    typed.body = m_body->toPlainText();
    return typed;
}

bool PolicyEditor::isEdited() const
{
    const Policy typed = policy();
    return typed.title != m_policy.title || typed.body != m_policy.body || typed.changeNote != m_policy.changeNote ||
           typed.scope.from != m_policy.scope.from || typed.scope.until != m_policy.scope.until ||
           typed.reviewOn != m_policy.reviewOn || typed.kind != m_policy.kind ||
           typed.scope.category != m_policy.scope.category;
}

QWidget* PolicyEditor::firstFocus() const
{
    return m_title;
}

} // namespace sanbao
