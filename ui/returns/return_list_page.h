// SPDX-License-Identifier: GPL-3.0-or-later
// Every return and exchange: what waits for a decision, a refund or a new product, and what was done. It is decided and
// carried out on the page of its order.
#pragma once

#include "core/domain/warranty/return_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChipChoice;
class ListPane;
class PageFrame;
class RepeatPanel;

class ReturnListPage final : public Page
{
    Q_OBJECT
public:
    explicit ReturnListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    void openOrder(qint64 id);
    void openUnit();
    void showScope();
    void refresh();

    PageContext& m_context;
    PageFrame* m_frame = nullptr;
    RepeatPanel* m_repeats;
    ChipChoice* m_scope;
    PagedTableModel<ReturnRow>* m_model = nullptr;
    ListPane* m_pane = nullptr;
};

} // namespace sanbao
