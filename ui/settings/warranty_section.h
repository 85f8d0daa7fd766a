// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty rules: who promises which term for which goods, from which day, by which source. Saving a rule in force
// makes its next version. Below the list: the region whose switches count here.
#pragma once

#include "core/service/warranty_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLabel;

namespace sanbao {

class Card;
class ChoiceCombo;
class ListView;
class RuleForm;
class SearchField;

class WarrantySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit WarrantySection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    bool isDirty() const override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildRegion();
    QWidget* buildEditor();
    void readRules();
    void showRule(const WarrantyRule& rule);
    void showRegion();
    void saveRegion();
    void publish();
    void saveDraft();
    void withdraw();
    void reselect(const WarrantyRule& rule);

    PageContext& m_context;
    std::vector<WarrantyRule> m_rules;
    std::vector<WarrantyRegion> m_regions;
    PagedTableModel<WarrantyRule>* m_model = nullptr;
    ListView* m_list = nullptr;
    SearchField* m_search = nullptr;
    Card* m_editor = nullptr;
    RuleForm* m_form = nullptr;
    ChoiceCombo* m_region = nullptr;
    QCheckBox* m_deducts = nullptr;
    QCheckBox* m_rolls = nullptr;
    QCheckBox* m_sameDay = nullptr;
    QLabel* m_regionNote = nullptr;
};

} // namespace sanbao
