// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: what each fault class asks for, which fills the plan of its orders.
#pragma once

#include "core/service/visit_kit_desk.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;

class HandlingSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit HandlingSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildEditor(Card* card);
    void showFaults();
    void showStandard();
    void save();
    FaultCodeId chosen() const;

    PageContext& m_context;
    ChoiceCombo* m_category;
    QListWidget* m_faults;
    Card* m_editor;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_route = nullptr;
    ChoiceCombo* m_tier = nullptr;
    QSpinBox* m_minutes = nullptr;
    QPlainTextEdit* m_parts = nullptr;
    QLineEdit* m_note = nullptr;
    HandlingStandard m_shown;
};

} // namespace sanbao
