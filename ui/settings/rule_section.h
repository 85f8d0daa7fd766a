// SPDX-License-Identifier: GPL-3.0-or-later
// What raises an order's priority by itself, and the hours in which each channel is answered.
#pragma once

#include "core/domain/service_rules.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class ChoiceCombo;

class RuleSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit RuleSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    struct Line
    {
        QCheckBox* active = nullptr;
        ChoiceCombo* priority = nullptr;
        QLineEdit* words = nullptr;
        QSpinBox* days = nullptr;
    };
    QWidget* buildPriorities();
    QWidget* buildPremium();
    QWidget* buildChannels();
    void savePriorities();
    void addPremium();
    void saveChannels();

    PageContext& m_context;
    FormSection* m_rules = nullptr;
    FormSection* m_premium = nullptr;
    FormSection* m_channels = nullptr;
    std::map<PriorityTrigger, Line> m_lines;
    std::map<Channel, QLineEdit*> m_hours;
    ChoiceCombo* m_category = nullptr;
    QLineEdit* m_brand = nullptr;
    QLineEdit* m_model = nullptr;
    QLabel* m_known = nullptr;
};

} // namespace sanbao
