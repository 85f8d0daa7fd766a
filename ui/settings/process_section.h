// SPDX-License-Identifier: GPL-3.0-or-later
// The process designer: for each service type its steps, what has to be known before an order enters one and how long
// it may stay there; the kinds of service the counter offers; the standards of repair depth; and the recipes of faults.
#pragma once

#include "core/domain/process/order_service.h"
#include "core/domain/process/process_step.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;
class RecipeForm;

class ProcessSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit ProcessSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    QWidget* buildKinds();
    QWidget* buildDepths();
    void loadSteps();
    void showStep(const ProcessStep& step);
    ProcessStep typed() const;
    void saveStep();
    void showKind();
    void saveKind();
    void showDepth();
    void saveDepth();
    ServiceType type() const;

    PageContext& m_context;
    ChoiceCombo* m_type;
    QCheckBox* m_enforced;
    std::vector<ProcessStep> m_steps;
    ProcessStep m_shown;
    PagedTableModel<ProcessStep>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QCheckBox* m_used = nullptr;
    QListWidget* m_fields = nullptr;
    QSpinBox* m_limit = nullptr;
    std::vector<ServiceKind> m_kinds;
    FormSection* m_kindForm = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_kindType = nullptr;
    QLineEdit* m_kindCode = nullptr;
    QLineEdit* m_kindName = nullptr;
    QLineEdit* m_kindEnglish = nullptr;
    QCheckBox* m_kindActive = nullptr;
    std::vector<DepthStandard> m_depths;
    FormSection* m_depthForm = nullptr;
    ChoiceCombo* m_depth = nullptr;
    QSpinBox* m_minutes = nullptr;
    ChoiceCombo* m_price = nullptr;
    RecipeForm* m_recipes = nullptr;
};

} // namespace sanbao
