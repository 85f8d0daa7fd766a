// SPDX-License-Identifier: GPL-3.0-or-later
// The price list: what may be charged, for what unit, from which day.
#pragma once

#include "core/domain/fee_sheet.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class ListView;
class MoneyEdit;

class PriceSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PriceSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    void showItem(const PriceItem& item);
    void save();

    PageContext& m_context;
    PriceItem m_item;
    PagedTableModel<PriceItem>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_kind = nullptr;
    QLineEdit* m_unit = nullptr;
    MoneyEdit* m_price = nullptr;
    DayEdit* m_from = nullptr;
    QCheckBox* m_active = nullptr;
};

} // namespace sanbao
