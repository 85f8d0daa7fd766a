// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recipe_form.h"

#include "core/service/proposal_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

RecipeForm::RecipeForm(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new FormSection(this, 72))
    , m_fault(new ChoiceCombo(m_form))
    , m_recipe(new ChoiceCombo(m_form))
    , m_name(new QLineEdit(m_form))
    , m_steps(textBox(3, m_form))
    , m_minutes(new QSpinBox(m_form))
    , m_items(textBox(3, m_form))
    , m_active(new QCheckBox(tr("proposed for this fault"), m_form))
{
    build();
}

void RecipeForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Repair plans by fault"), this);
    column->addWidget(card);
    m_minutes->setRange(1, 10080);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_name->setMaxLength(60);
    m_steps->setPlaceholderText(tr("Steps, one a line"));
    m_items->setPlaceholderText(tr("Code of the price list or of a part, one a line: V-100 x 2"));
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("recipe.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("fault", tr("Fault"), m_fault);
    add("recipe", tr("Plan"), m_recipe);
    add("name", tr("Name"), m_name);
    add("steps", tr("Steps"), m_steps);
    add("minutes", tr("Takes"), m_minutes);
    add("items", tr("Items"), m_items);
    m_form->addLoose(m_active);
    card->body()->addWidget(m_form);
    auto* save = new ActionButton(tr("Save the plan"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("recipe.save"));
    connect(save, &QPushButton::clicked, this, &RecipeForm::save);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    connect(m_fault, &ChoiceCombo::chosen, this, &RecipeForm::loadRecipes);
    connect(m_recipe, &ChoiceCombo::chosen, this, &RecipeForm::showRecipe);
}

void RecipeForm::load()
{
    const QVariant kept = m_fault->value();
    const Catalogue& catalogue = m_context.workplace.catalogue();
    m_fault->clear();
    for (const Category& category : catalogue.categories()) {
        for (const FaultCode& fault : catalogue.faultsOf(category.id)) {
            if (fault.active && m_fault->findData(fault.id.value) < 0)
                m_fault->addChoice(fault.code + QLatin1Char(' ') + catalogue.faultName(fault.id), fault.id.value);
        }
    }
    m_fault->setValue(kept);
    loadRecipes();
}

void RecipeForm::loadRecipes()
{
    const QVariant kept = m_recipe->value();
    m_recipes = ProposalDesk(m_context.workplace.context())
                    .recipes(FaultCodeId(m_fault->value().toLongLong()))
                    .value_or(std::vector<RepairRecipe>());
    m_recipe->clear();
    for (const RepairRecipe& recipe : m_recipes)
        m_recipe->addChoice(recipe.name, recipe.id);
    m_recipe->addChoice(tr("new plan"), qint64(0));
    m_recipe->setValue(kept);
    showRecipe();
}

void RecipeForm::showRecipe()
{
    RepairRecipe shown;
    for (const RepairRecipe& recipe : m_recipes) {
        if (recipe.id == m_recipe->value().toLongLong())
            shown = recipe;
    }
    m_form->clearIssues();
    m_name->setText(shown.name);
    m_steps->setPlainText(shown.steps);
    m_minutes->setValue(shown.minutes);
    m_items->setPlainText(itemsText(shown.items));
    m_active->setChecked(shown.active);
}

void RecipeForm::save()
{
    RepairRecipe next;
    next.position = int(m_recipes.size()) + 1;
    for (const RepairRecipe& recipe : m_recipes) {
        if (recipe.id == m_recipe->value().toLongLong())
            next = recipe;
    }
    int badLine = 0;
    next.fault = FaultCodeId(m_fault->value().toLongLong());
    next.name = m_name->text();
    next.steps = m_steps->toPlainText();
    next.minutes = m_minutes->value();
    next.items = itemsOf(m_items->toPlainText(), &badLine);
    next.active = m_active->isChecked();
    m_form->clearIssues();
    if (badLine > 0) {
        m_form->showIssues(
            {{QStringLiteral("items"), tr("Line %1: write a code and how many, like V-100 x 2.").arg(badLine)}});
        return;
    }
    const Outcome<RepairRecipe> saved = ProposalDesk(m_context.workplace.context()).saveRecipe(next);
    if (!saved) {
        if (const QString words = placeRefusal(saved.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(Tone::Warning, words);
        return;
    }
    loadRecipes();
    m_recipe->setValue(saved->id);
    showRecipe();
    Q_EMIT messageRequested(Tone::Success, tr("The plan is saved; proposals start from it."));
}

} // namespace sanbao
