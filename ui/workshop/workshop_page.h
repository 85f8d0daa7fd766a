// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the house: the longest first, with shelf, waiting reason, test and what is to be paid; and those
// nobody fetches. Testing, moving to another shelf and handing over happen here.
#pragma once

#include "core/service/workshop_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;

namespace sanbao {

class ChipChoice;
class ChoiceCombo;
class ListPane;
class PageFrame;
class QuickForm;

class WorkshopPage final : public Page
{
    Q_OBJECT
public:
    explicit WorkshopPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void buildForms();
    void refresh();
    void updateActions();
    void test();
    void move();
    void handOver();
    std::optional<HouseItem> current() const;

    PageContext& m_context;
    PageFrame* m_frame = nullptr;
    ChipChoice* m_which;
    PagedTableModel<HouseItem>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    QuickForm* m_step;
    QuickForm* m_hand;
    ChoiceCombo* m_result = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_shelf = nullptr;
    QLineEdit* m_slip = nullptr;
    QLineEdit* m_identity = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_waiver = nullptr;
    QAction* m_test = nullptr;
    QAction* m_move = nullptr;
    QAction* m_handOver = nullptr;
};

} // namespace sanbao
