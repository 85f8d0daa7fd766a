// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and instruments: what is due for calibration first, who has what, and what a tool cost and was used.
#pragma once

#include "core/service/equipment_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class DayEdit;
class ListPane;
class MoneyEdit;
class PageFrame;
class QuickForm;

class EquipmentPage final : public Page
{
    Q_OBJECT
public:
    explicit EquipmentPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void buildForms();
    void refresh();
    void showThing(qint64 id);
    void addFact(const QString& name, const QString& text);
    void edit(const Equipment& thing);
    Outcome<QString> saveThing(Equipment thing);
    void lend();
    void record();
    std::optional<Equipment> current() const;

    PageContext& m_context;
    PageFrame* m_frame = nullptr;
    PagedTableModel<Equipment>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    Card* m_card = nullptr;
    QVBoxLayout* m_facts = nullptr;
    QuickForm* m_form;
    QuickForm* m_step;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_serial = nullptr;
    QLineEdit* m_place = nullptr;
    DayEdit* m_bought = nullptr;
    MoneyEdit* m_cost = nullptr;
    QLineEdit* m_months = nullptr;
    DayEdit* m_calibrated = nullptr;
    ChoiceCombo* m_kind = nullptr;
    DayEdit* m_day = nullptr;
    MoneyEdit* m_price = nullptr;
    ChoiceCombo* m_staff = nullptr;
    QLineEdit* m_note = nullptr;
    QAction* m_new = nullptr;
    QAction* m_change = nullptr;
    QAction* m_lend = nullptr;
    QAction* m_record = nullptr;
};

} // namespace sanbao
