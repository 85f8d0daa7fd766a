// SPDX-License-Identifier: GPL-3.0-or-later
// Language, light or dark, and text size: chosen here, applied at once.
#pragma once

#include "ui/settings/settings_section.h"

namespace sanbao {

class Appearance;
class ChoiceCombo;

class AppearanceSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(Appearance& appearance, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    Appearance& m_appearance;
    ChoiceCombo* m_language;
    ChoiceCombo* m_theme;
    ChoiceCombo* m_scale;
};

} // namespace sanbao
