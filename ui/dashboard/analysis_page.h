// SPDX-License-Identifier: GPL-3.0-or-later
// One figure from every side: split by technician, model, fault …, set beside the period before or last year, taken
// apart into what changed it, its spread, a Pareto chart, a control chart over two years, and a cross table of two
// dimensions. Every bar, point and cell opens exactly its orders. Answers come from the background. Ready-made reports,
// targets and objectives are two more views of the same period.
//
// Route extras: "kpi" (id), "month" (yyyy-MM), "view" and "report" (numbers).
#pragma once

#include "core/service/analysis_desk.h"
#include "core/service/background_reader.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace sanbao {

class ChartCard;
class ChipChoice;
class ChoiceCombo;
class ColumnChart;
class EmptyState;
class GoalView;
class GroupChart;
class PageFrame;
class PeriodBar;
class ReportView;
class ScopeBar;

enum class AnalysisView { Bars, Change, Spread, Pareto, Control, Cross, Reports, Goals };

class AnalysisPage final : public Page
{
    Q_OBJECT
public:
    explicit AnalysisPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

    const std::optional<Analysis>& analysis() const { return m_analysis; }
    const std::optional<ControlView>& control() const { return m_control; }

Q_SIGNALS:
    /// An answer is painted.
    void shown();

private:
    struct Answer
    {
        std::optional<Analysis> analysis;
        std::optional<ControlView> control;
        std::vector<std::pair<QString, QString>> filters;
        ScopeChoices scopes;
    };

    void buildChoices();
    void buildReports();
    /// Shows what belongs to the view; true when it is one of figures.
    bool switchView();
    void buildCharts();
    AnalysisView view() const;
    AnalysisQuestion question() const;
    void ask();
    void display(const Outcome<Answer>& answer);
    void showGroups();
    void showPareto();
    void showControl();
    void showCross();
    void showSummary();
    void showFilters(const std::vector<std::pair<QString, QString>>& choices);
    void openRow(int row);
    void openMonth(int index);
    void openCell(int row, int column);
    void openList(const KpiPeriod& period, const std::vector<KpiFilter>& filters, const QString& name);
    void saveChart();
    void addNote();

    PageContext& m_context;
    BackgroundReader m_reader;
    PageFrame* m_frame;
    PeriodBar* m_period;
    ChoiceCombo* m_kpi;
    ChoiceCombo* m_by;
    ChoiceCombo* m_across;
    ChoiceCombo* m_against;
    ChoiceCombo* m_filterBy;
    ChoiceCombo* m_filterKey;
    ChipChoice* m_view;
    QWidget* m_choices = nullptr;
    ScopeBar* m_scope = nullptr;
    ReportView* m_reports = nullptr;
    GoalView* m_goals = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_acrossLabel = nullptr;
    QStackedWidget* m_stack = nullptr;
    GroupChart* m_groups = nullptr;
    ColumnChart* m_columns = nullptr;
    ChartCard* m_groupCard = nullptr;
    ChartCard* m_columnCard = nullptr;
    class CrossView* m_cross = nullptr;
    ChartCard* m_crossCard = nullptr;
    EmptyState* m_empty = nullptr;
    std::optional<Analysis> m_analysis;
    std::optional<ControlView> m_control;
    std::vector<int> m_order;
    int m_skipped = 0; ///< months of the control chart before the first figure ///< rows of the analysis in the order
                       ///< of the Pareto chart
};

} // namespace sanbao
