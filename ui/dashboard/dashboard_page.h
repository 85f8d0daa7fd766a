// SPDX-License-Identifier: GPL-3.0-or-later
// The manager's page: complaint rate and response time first, then every KPI the recorded facts allow, each with its n,
// definition, trend and comparison, and a click on any number opens exactly the orders behind it. Figures come from the
// KPI room's worker, so the page never waits for them, and follow every saved change.
//
// On the wall it fills the screen without the window around it and computes itself anew every minute.
//
// Each role sees the figures and charts its people arranged, in their order.
//
// Route extras: "month" (yyyy-MM) chooses a month, "arrange" opens the panel to arrange them.
#pragma once

#include "core/domain/dashboard_layout.h"
#include "core/service/background_reader.h"
#include "core/service/kpi_reader.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <optional>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace sanbao {

class AgeBars;
class ArrangePanel;
class ChartCard;
class CostTrend;
class EmptyState;
class HeatMap;
class KpiTile;
class PageFrame;
class PeriodBar;
class ScopeBar;
class TrendChart;

class DashboardPage final : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

    /// What is on screen; empty until the first answer arrived.
    const std::optional<DashboardSnapshot>& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    /// A snapshot is painted.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Trend
    {
        Kpi kpi;
        TrendChart* chart = nullptr;
        ChartCard* card = nullptr;
    };

    void buildActions();
    QWidget* buildContent();
    void buildArrange();
    void buildTiles();
    void buildTrends();
    void buildLowerCharts();
    void addTrend(Kpi kpi, int colour);
    void ask();
    void askChoices();
    void display(const DashboardSnapshot& snapshot);
    void showTiles();
    void showTrend(const Trend& trend);
    void showBacklog();
    void showIntake();
    void showSubtitle();
    bool isEmpty() const;
    bool isRunning(const KpiPeriod& period) const;
    /// Takes the layout of the acting user's role, or of the panel while that is open.
    void readLayout();
    void applyLayout(const DashboardLayout& layout);
    void placeContent();
    /// Width that is left for figures and charts.
    int roomForContent() const;
    void layTiles();
    void layCharts();
    void openArrange();
    KpiTile* tileOf(const QString& id) const;
    /// What stands in the page for a chart, and the card in it.
    std::pair<QWidget*, ChartCard*> chartOf(const QString& id) const;
    void openList(Kpi kpi, const KpiPeriod& period, Side side);
    void exportFile();
    void exportCard(ChartCard* card);
    void toggleTables();
    void showWall();
    void leaveWall();
    void retranslate();

    PageContext& m_context;
    PageFrame* m_frame;
    PeriodBar* m_periodBar;
    ScopeBar* m_scope;
    BackgroundReader m_choices;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QGridLayout* m_headGrid = nullptr;
    QGridLayout* m_restGrid = nullptr;
    QLabel* m_restTitle = nullptr;
    QGridLayout* m_chartGrid = nullptr;
    QHBoxLayout* m_row = nullptr; ///< the figures and, beside them, the panel
    int m_columns = 0;
    std::vector<KpiTile*> m_tiles; ///< all, in catalogue order
    DashboardLayout m_layout;
    ArrangePanel* m_arrange = nullptr;
    std::vector<Trend> m_trends;
    AgeBars* m_ages = nullptr;
    ChartCard* m_ageCard = nullptr;
    HeatMap* m_heat = nullptr;
    ChartCard* m_heatCard = nullptr;
    CostTrend* m_costs = nullptr;
    QAction* m_export = nullptr;
    QAction* m_arrangeAction = nullptr;
    QAction* m_tables = nullptr;
    QAction* m_wallAction = nullptr;
    QWidget* m_wall = nullptr; ///< the figures alone on the whole screen; null while they are on the page
    QLabel* m_wallTitle = nullptr;
    QTimer* m_refresh = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    std::optional<DashboardSnapshot> m_snapshot;
};

} // namespace sanbao
