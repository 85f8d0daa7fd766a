// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback: the open items by the day they are due, all by receipt, and what a month looks like by channel and word.
#pragma once

#include "core/service/feedback_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QStackedWidget;

namespace sanbao {

class ChipChoice;
class ChoiceCombo;
class FeedbackPanel;
class FigureTable;
class ListPane;
class PageFrame;

class FeedbackPage final : public Page
{
    Q_OBJECT
public:
    explicit FeedbackPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Choice { Open, All, Counts };
    void buildHead();
    void buildActions();
    void buildList();
    QWidget* buildCounts();
    void choose();
    void refresh();
    void showCounts();
    void openItem(qint64 id);
    void startNew(const Route& route);
    void exportFile();
    FeedbackFilter filter() const;
    QDate month() const;
    QDate lastDay() const;

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_choice;
    ChoiceCombo* m_kind;
    ChoiceCombo* m_month;
    QStackedWidget* m_stack;
    PagedTableModel<FeedbackRow>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    QLabel* m_facts = nullptr;
    FigureTable* m_channels = nullptr;
    FigureTable* m_words = nullptr;
    FeedbackPanel* m_panel = nullptr;
};

} // namespace sanbao
