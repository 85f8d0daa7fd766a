// SPDX-License-Identifier: GPL-3.0-or-later
// The price list in versions: what may be charged, for what unit, on which terms, from which day to which. A published
// version is only looked at; changes are made in the next one and published with its days.
#pragma once

#include "core/domain/price_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace sanbao {

class ActionButton;
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
    void buildActions(Card* card);
    QWidget* buildEditor();
    QWidget* buildPublication();
    const PriceList* shownList() const;
    void offerVersions(int version);
    void showVersion();
    void showItem(const PriceItem& item);
    void save();
    void remove();
    void prepare();
    void publish();
    void drop();

    PageContext& m_context;
    PriceItem m_item;
    PagedTableModel<PriceItem>* m_model = nullptr;
    ListView* m_list = nullptr;
    ChoiceCombo* m_version = nullptr;
    Card* m_editor = nullptr;
    Card* m_publication = nullptr;
    FormSection* m_form = nullptr;
    FormSection* m_days = nullptr;
    QAction* m_prepare = nullptr;
    QAction* m_add = nullptr;
    QAction* m_save = nullptr;
    QAction* m_remove = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    ChoiceCombo* m_kind = nullptr;
    ChoiceCombo* m_tier = nullptr;
    QLineEdit* m_unit = nullptr;
    MoneyEdit* m_price = nullptr;
    QLineEdit* m_scope = nullptr;
    QLineEdit* m_terms = nullptr;
    QSpinBox* m_duration = nullptr;
    ChoiceCombo* m_free = nullptr;
    QCheckBox* m_active = nullptr;
    DayEdit* m_from = nullptr;
    DayEdit* m_until = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace sanbao
