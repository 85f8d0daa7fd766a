// SPDX-License-Identifier: GPL-3.0-or-later
// What a coded fault is usually repaired with: steps, items and time. Proposals start from these recipes.
#pragma once

#include "core/domain/process/proposal.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;
class FormSection;

class RecipeForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeForm(PageContext& context, QWidget* parent = nullptr);
    void load();

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);

private:
    void build();
    void loadRecipes();
    void showRecipe();
    void save();

    PageContext& m_context;
    FormSection* m_form;
    ChoiceCombo* m_fault;
    ChoiceCombo* m_recipe;
    QLineEdit* m_name;
    QPlainTextEdit* m_steps;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_items;
    QCheckBox* m_active;
    std::vector<RepairRecipe> m_recipes;
};

} // namespace sanbao
