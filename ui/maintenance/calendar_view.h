// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of due maintenance with the plans of the chosen day beside it.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;

namespace sanbao {

class Card;
class DueCalendar;
class EmptyState;
class ListPane;

class CalendarView final : public QWidget
{
    Q_OBJECT
public:
    CalendarView(PageContext& context, Page* page);

    void refresh();
    DueCalendar* calendar() const { return m_calendar; }
    ListPane* pane() const { return m_pane; }
    PagedTableModel<PlanRow>* model() const { return m_model; }

private:
    QDate today() const;
    Card* buildMonth();
    void readMonth();
    void showDay();
    void enterDay();

    PageContext& m_context;
    DueCalendar* m_calendar;
    Card* m_month = nullptr;
    QLabel* m_words;
    EmptyState* m_empty;
    PagedTableModel<PlanRow>* m_model;
    ListPane* m_pane;
    QDate m_shown;
};

} // namespace sanbao
