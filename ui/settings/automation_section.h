// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: rules that act by themselves, what they did, and how long a complaint may be without an owner.
#pragma once

#include "core/domain/work_rule.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;

class AutomationSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AutomationSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildRules();
    QWidget* buildLog();
    QWidget* buildEditor();
    void fillTargets();
    void showRule(const WorkRule& rule);
    void save();
    void saveOwner();
    QString targetOf(const WorkRule& rule) const;

    PageContext& m_context;
    WorkRule m_shown;
    PagedTableModel<WorkRule>* m_model = nullptr;
    PagedTableModel<RuleFiring>* m_log = nullptr;
    Card* m_logCard = nullptr;
    ListView* m_list = nullptr;
    ListView* m_logList = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_state = nullptr;
    ChoiceCombo* m_type = nullptr;
    ChoiceCombo* m_priority = nullptr;
    QSpinBox* m_minutes = nullptr;
    ChoiceCombo* m_action = nullptr;
    ChoiceCombo* m_target = nullptr; ///< "role:manager", "team:3", "staff:7"
    QLineEdit* m_note = nullptr;
    QCheckBox* m_active = nullptr;
    FormSection* m_ownerForm = nullptr;
    QSpinBox* m_owner = nullptr;
};

} // namespace sanbao
