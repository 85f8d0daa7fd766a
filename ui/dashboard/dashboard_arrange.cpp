// SPDX-License-Identifier: GPL-3.0-or-later
// Where figures and charts stand on the dashboard page, as the role's layout says and the width allows.
#include "core/service/dashboard_desk.h"
#include "core/service/workplace.h"
#include "ui/dashboard/age_bars.h"
#include "ui/dashboard/arrange_panel.h"
#include "ui/dashboard/cost_trend.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/trend_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLargeTiles = 2;
constexpr int kChartColumns = 2;
constexpr int kTwoCharts = 760; ///< room that two charts beside each other need
constexpr int kFirstRowHeight = 280;
constexpr int kRowHeight = 250;

} // namespace

void DashboardPage::buildArrange()
{
    m_arrange = new ArrangePanel(m_context, this);
    m_row = new QHBoxLayout;
    m_row->setSpacing(dp(16));
    m_row->addWidget(m_stack, 1);
    m_row->addWidget(m_arrange->panel());
    m_frame->body()->addLayout(m_row, 1);
    connect(m_arrange, &ArrangePanel::changed, this, [this] { applyLayout(m_arrange->layout()); });
    connect(m_arrange, &ArrangePanel::messageRequested, this, &Page::messageRequested);
    connect(m_arrange->panel(), &SidePanel::closed, this, &DashboardPage::readLayout);
    m_layout = DashboardDesk::shipped(m_context.workplace.session().role);
}

void DashboardPage::openArrange()
{
    if (m_wall)
        return;
    m_arrange->open();
    placeContent();
}

void DashboardPage::readLayout()
{
    if (!m_arrange->panel()->isHidden())
        return;
    const Role role = m_context.workplace.session().role;
    applyLayout(DashboardDesk(m_context.workplace.context()).layout(role).value_or(DashboardDesk::shipped(role)));
}

void DashboardPage::applyLayout(const DashboardLayout& layout)
{
    m_layout = layout;
    placeContent();
    if (m_snapshot)
        showTiles(); // a large tile says more than a small one
}

void DashboardPage::placeContent()
{
    m_columns = 0;
    layTiles();
    layCharts();
}

KpiTile* DashboardPage::tileOf(const QString& id) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [kpi = kpiFromId(id)](const KpiTile* tile) { return tile->kpi() == kpi; });
    return found == m_tiles.end() ? nullptr : *found;
}

std::pair<QWidget*, ChartCard*> DashboardPage::chartOf(const QString& id) const
{
    const std::optional<DashboardChart> chart = fromCode<DashboardChart>(id);
    if (!chart)
        return {};
    switch (*chart) {
    case DashboardChart::ComplaintTrend:
        return {m_trends[0].card, m_trends[0].card};
    case DashboardChart::ResponseTrend:
        return {m_trends[1].card, m_trends[1].card};
    case DashboardChart::BacklogAge:
        return {m_ageCard, m_ageCard};
    case DashboardChart::IntakeHours:
        return {m_heatCard, m_heatCard};
    case DashboardChart::OrderCost:
        return {m_costs, m_costs->card()};
    }
    return {};
}

int DashboardPage::roomForContent() const
{
    const int beside = m_arrange->panel()->isHidden() ? 0 : m_arrange->panel()->width() + dp(16);
    return (m_wall ? m_wall->width() : width() - beside) - dp(72);
}

void DashboardPage::layTiles()
{
    const int least = m_arrange->panel()->isHidden() ? 3 : 2;
    const int columns = std::clamp(roomForContent() / dp(206), least, 7);
    if (columns == m_columns)
        return;
    m_columns = columns;
    std::vector<KpiTile*> shown;
    for (const LayoutEntry& entry : m_layout.figures) {
        if (KpiTile* tile = entry.shown ? tileOf(entry.id) : nullptr)
            shown.push_back(tile);
    }
    for (KpiTile* tile : m_tiles) {
        m_headGrid->removeWidget(tile);
        m_restGrid->removeWidget(tile);
        tile->setVisible(std::find(shown.begin(), shown.end(), tile) != shown.end());
    }
    // The head shows two large figures and as many others as fit beside them; the rest follows below the charts.
    const int perLarge = columns >= 6 ? 2 : 1;
    const int head = kLargeTiles + columns - kLargeTiles * perLarge;
    for (int i = 0; i < int(shown.size()); ++i) {
        KpiTile* tile = shown[std::size_t(i)];
        tile->setTileSize(i < kLargeTiles ? TileSize::Large : TileSize::Small);
        if (i < kLargeTiles)
            m_headGrid->addWidget(tile, 0, i * perLarge, 1, perLarge);
        else if (i < head)
            m_headGrid->addWidget(tile, 0, i - kLargeTiles + kLargeTiles * perLarge);
        else
            m_restGrid->addWidget(tile, (i - head) / columns, (i - head) % columns);
        if (i > 0)
            setTabOrder(shown[std::size_t(i) - 1], tile);
    }
    m_restTitle->setVisible(int(shown.size()) > head);
    for (QGridLayout* grid : {m_headGrid, m_restGrid}) {
        for (int column = 0; column < 8; ++column)
            grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void DashboardPage::layCharts()
{
    const int columns = !m_arrange->panel()->isHidden() && roomForContent() < dp(kTwoCharts) ? 1 : kChartColumns;
    std::vector<std::pair<QWidget*, ChartCard*>> shown;
    for (const LayoutEntry& entry : m_layout.charts) {
        if (entry.shown && chartOf(entry.id).first)
            shown.push_back(chartOf(entry.id));
    }
    for (const auto& [chart, code] : Codes<DashboardChart>::table) {
        const auto place = chartOf(QLatin1String(code));
        m_chartGrid->removeWidget(place.first);
        if (std::find(shown.begin(), shown.end(), place) == shown.end())
            place.first->hide();
    }
    for (int i = 0; i < int(shown.size()); ++i) {
        const auto& [widget, card] = shown[std::size_t(i)];
        const int row = i / columns;
        const bool alone = columns == 1 || (i + 1 == int(shown.size()) && i % columns == 0);
        card->setFixedHeight(dp(row == 0 ? kFirstRowHeight : kRowHeight));
        m_chartGrid->addWidget(widget, row, i % columns, 1, alone ? kChartColumns : 1);
        widget->show();
    }
    for (int column = 0; column < kChartColumns; ++column)
        m_chartGrid->setColumnStretch(column, 1);
}

} // namespace sanbao
