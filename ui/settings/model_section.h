// SPDX-License-Identifier: GPL-3.0-or-later
// The product catalogue: models with their electronics, service life and supply of parts.
#pragma once

#include "core/domain/product_model.h"
#include "ui/models/paged_table_model.h"
#include "ui/settings/settings_section.h"
#include "ui/shell/page_context.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class ListView;

class ModelSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit ModelSection(PageContext& context, QWidget* parent = nullptr);
    void load() override;
    QWidget* firstFocus() override;

private:
    void buildList();
    QWidget* buildEditor();
    void showModel(const ProductModel& model);
    void showSmart();
    void save();

    PageContext& m_context;
    PagedTableModel<ProductModel>* m_model = nullptr;
    ListView* m_list = nullptr;
    Card* m_editor = nullptr;
    FormSection* m_form = nullptr;
    ChoiceCombo* m_category = nullptr;
    QLineEdit* m_brand = nullptr;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_smart = nullptr;
    QLineEdit* m_firmware = nullptr;
    QLineEdit* m_board = nullptr;
    QSpinBox* m_life = nullptr;
    DayEdit* m_parts = nullptr;
    QCheckBox* m_partsForLife = nullptr;
    QPlainTextEdit* m_documents = nullptr;
    QCheckBox* m_active = nullptr;
    ProductModel m_shown;
};

} // namespace sanbao
