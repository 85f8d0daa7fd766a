// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance that is due: choose several plans and register their visits in one go, or open the product of one. Beside
// it the products that fail more often than before, for an inspection in time.
//
// Route extra "view" = "inspections" opens the latter, "calendar" the month with the due days.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QStackedWidget;

namespace sanbao {

class CalendarView;
class ChipChoice;
class DayEdit;
class InspectionView;
class ListPane;
class PageFrame;
class QuickForm;

class MaintenancePage final : public Page
{
    Q_OBJECT
public:
    explicit MaintenancePage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showCounts();
    void updateActions();
    QDate lastDay() const;
    /// The selected plans whose visit is not registered yet.
    std::vector<PlanId> chosenPlans() const;
    const PlanRow* rowOf(qint64 plan) const;
    void createVisits();
    void planProducts();
    void createInspections();
    void spreadVisits();
    void showSpread();
    bool showsInspections() const;
    bool showsCalendar() const;
    /// The list of plans on screen: all that are due, or those of a day.
    ListPane* planPane() const;
    PagedTableModel<PlanRow>* planModel() const;
    void connectPlans(ListPane* pane, PagedTableModelBase* model);
    void showView();

    PageContext& m_context;
    PageFrame* m_frame;
    ChipChoice* m_span;
    QAction* m_create = nullptr;
    QAction* m_plan = nullptr;
    QAction* m_selectAll = nullptr;
    PagedTableModel<PlanRow>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    QStackedWidget* m_stack;
    InspectionView* m_inspections;
    CalendarView* m_calendar;
    QuickForm* m_spread;
    DayEdit* m_from = nullptr;
    QLineEdit* m_perDay = nullptr;
    QAction* m_spreadAction = nullptr;
    std::vector<PlanId> m_toSpread;
};

} // namespace sanbao
