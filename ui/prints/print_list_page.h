// SPDX-License-Identifier: GPL-3.0-or-later
// The page "prints": everything that was printed, saved as PDF, or should have been, newest first. From here a paper
// comes out again as it was, and the issued copy of a binding one is saved byte for byte.
#pragma once

#include "core/domain/print_record.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

namespace sanbao {

class ChipChoice;
class ChoiceCombo;
class ListPane;
class PageFrame;

class PrintListPage final : public Page
{
    Q_OBJECT
public:
    explicit PrintListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    void buildFilters();
    void buildList();
    void refresh();
    void showActions();
    void showEmpty();
    const PrintRecord* current() const;
    void printAgain();
    void saveIssued();
    void openThing();

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_scope = nullptr;
    ChoiceCombo* m_kind = nullptr;
    PagedTableModel<PrintRecord>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    QAction* m_again = nullptr;
    QAction* m_issued = nullptr;
    QAction* m_thing = nullptr;
};

} // namespace sanbao
