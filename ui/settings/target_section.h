// SPDX-License-Identifier: GPL-3.0-or-later
// Service targets: how long until the response, the visit, the completion and the callback, for which kind of service,
// fault and customer, and which waiting stops the clock. Each change is a new version; orders keep what they have.
#pragma once

#include "core/domain/service_promise.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <map>

class QCheckBox;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;

class TargetSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TargetSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    void buildConditions();
    void buildTime();
    void showTarget(const ServiceTarget& target);
    void showChosen(qint64 id);
    ServiceTarget typed() const;
    void save();
    void remove();
    QString conditionText(const ServiceTarget& target) const;

    PageContext& m_context;
    ServiceTarget m_target;
    PagedTableModel<ServiceTarget>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_card = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_type = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_priority = nullptr;
    ChoiceCombo* m_group = nullptr;
    ChoiceCombo* m_category = nullptr;
    ChoiceCombo* m_grade = nullptr;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_hours = nullptr;
    QSpinBox* m_minutes = nullptr;
    ChoiceCombo* m_base = nullptr;
    std::map<WaitReason, QCheckBox*> m_pauses;
};

} // namespace sanbao
