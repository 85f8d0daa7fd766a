// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the store: who they are, what their role allows, and who has left.
#pragma once

#include "core/domain/organisation.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;

class StaffSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit StaffSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    void showMember(const StaffMember& member);
    bool mayLeave(const StaffMember& member);
    void save();

    PageContext& m_context;
    StaffMember m_member;
    PagedTableModel<StaffMember>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_login = nullptr;
    ChoiceCombo* m_role = nullptr;
    QLabel* m_may = nullptr;
    QCheckBox* m_active = nullptr;
};

} // namespace sanbao
