// SPDX-License-Identifier: GPL-3.0-or-later
// Name, hotline and address of the store: what stands on every paper.
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QLineEdit;

namespace sanbao {

class StoreSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit StoreSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

private:
    void save();
    PageContext& m_context;
    FormSection* m_form;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QLineEdit* m_hotline;
    QLineEdit* m_address;
};

} // namespace sanbao
