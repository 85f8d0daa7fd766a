// SPDX-License-Identifier: GPL-3.0-or-later
// How a snapshot is laid out and drawn on the dashboard page.
#include "core/service/alert_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/workplace.h"
#include "ui/dashboard/age_bars.h"
#include "ui/dashboard/cost_trend.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/kpi_words.h"
#include "ui/dashboard/trend_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

std::vector<SparkPoint> sparkOf(const DashboardSnapshot& snapshot, std::size_t column)
{
    std::vector<SparkPoint> points;
    for (std::size_t i = 0; i < snapshot.trend.size(); ++i) {
        const bool last = i + 1 == snapshot.trend.size();
        const KpiFigure& figure = last ? snapshot.current[column] : snapshot.trend[i][column];
        points.push_back({plottedValue(figure), figure.provisional});
    }
    return points;
}

std::size_t columnOf(const DashboardSnapshot& snapshot, Kpi kpi)
{
    return std::size_t(std::find(snapshot.kpis.begin(), snapshot.kpis.end(), kpi) - snapshot.kpis.begin());
}

} // namespace

QWidget* DashboardPage::buildContent()
{
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, dp(4), 0);
    column->setSpacing(dp(16));
    buildTiles();
    buildTrends();
    buildLowerCharts();
    m_chartGrid = new QGridLayout;
    m_chartGrid->setSpacing(dp(16));
    column->addLayout(m_headGrid);
    column->addLayout(m_chartGrid);
    m_restTitle = plainLabel({}, TextRole::Section, Ink::Text, m_content);
    column->addWidget(m_restTitle);
    column->addLayout(m_restGrid);
    column->addStretch(1);
    return m_content;
}

void DashboardPage::buildTiles()
{
    for (QGridLayout** grid : {&m_headGrid, &m_restGrid}) {
        *grid = new QGridLayout;
        (*grid)->setSpacing(dp(12));
    }
    for (const KpiDefinition& definition : kpiCatalog()) {
        auto* tile = new KpiTile(definition.kpi, TileSize::Small, m_content);
        connect(tile, &KpiTile::listRequested, this, [this](Kpi wanted, Side side) {
            if (m_snapshot)
                openList(wanted, m_snapshot->question.period, side);
        });
        m_tiles.push_back(tile);
    }
}

void DashboardPage::buildTrends()
{
    addTrend(Kpi::ComplaintRate, 0);
    addTrend(Kpi::FirstResponseTime, 1);
    m_costs = new CostTrend(m_context, m_content);
    connect(m_costs->card(), &ChartCard::saveRequested, this, [this] { exportCard(m_costs->card()); });
}

void DashboardPage::addTrend(Kpi kpi, int colour)
{
    Trend trend;
    trend.kpi = kpi;
    trend.chart = new TrendChart(colour, m_content);
    trend.card = new ChartCard(trend.chart, m_content);
    const auto openPoint = [this, kpi](int index) {
        if (m_snapshot && index >= 0 && index < int(m_snapshot->periods.size()))
            openList(kpi, m_snapshot->periods[std::size_t(index)], clickedSide(kpi));
    };
    connect(trend.chart, &TrendChart::pointActivated, this, openPoint);
    connect(trend.card, &ChartCard::rowActivated, this, openPoint);
    connect(trend.card, &ChartCard::saveRequested, this, [this, card = trend.card] { exportCard(card); });
    m_trends.push_back(trend);
}

void DashboardPage::buildLowerCharts()
{
    m_ages = new AgeBars(m_content);
    m_ageCard = new ChartCard(m_ages, m_content);
    m_heat = new HeatMap(m_content);
    m_heatCard = new ChartCard(m_heat, m_content);
    const auto openBacklog = [this] {
        if (m_snapshot)
            openList(Kpi::Backlog, m_snapshot->question.period, Side::Denominator);
    };
    connect(m_ages, &AgeBars::activated, this, openBacklog);
    connect(m_ageCard, &ChartCard::rowActivated, this, openBacklog);
    for (ChartCard* card : {m_ageCard, m_heatCard})
        connect(card, &ChartCard::saveRequested, this, [this, card] { exportCard(card); });
}

bool DashboardPage::isEmpty() const
{
    for (const std::vector<KpiFigure>& row : m_snapshot->trend) {
        for (const KpiFigure& figure : row) {
            if (figure.n > 0)
                return false;
        }
    }
    return std::all_of(m_snapshot->current.begin(), m_snapshot->current.end(),
                       [](const KpiFigure& figure) { return figure.n == 0; });
}

bool DashboardPage::isRunning(const KpiPeriod& period) const
{
    return period.instants(m_context.workplace.kpis().zone()).to > m_snapshot->asOf;
}

void DashboardPage::display(const DashboardSnapshot& snapshot)
{
    if (snapshot.failure) {
        Q_EMIT messageRequested(Tone::Error, snapshot.failure->message);
        return;
    }
    m_snapshot = snapshot;
    layTiles();
    showSubtitle();
    const bool empty = isEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_scroll);
    m_export->setEnabled(!empty);
    showTiles();
    for (const Trend& trend : m_trends)
        showTrend(trend);
    showBacklog();
    showIntake();
    Q_EMIT shown();
}

void DashboardPage::showSubtitle()
{
    const QTimeZone& zone = m_context.workplace.kpis().zone();
    const QString asOf = inZone(m_snapshot->asOf, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (m_wallTitle)
        m_wallTitle->setText(QStringLiteral("%1 · %2 · %3")
                                 .arg(m_context.workplace.catalogue().unit().name, m_snapshot->question.period.title(),
                                      tr("as of %1").arg(asOf)));
    if (!m_snapshot->lastChange) {
        m_frame->setSubtitle(tr("as of %1").arg(asOf));
        return;
    }
    const QString change = inZone(*m_snapshot->lastChange, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_frame->setSubtitle(tr("as of %1 · last change %2").arg(asOf, change));
}

void DashboardPage::showTiles()
{
    KpiRoom& room = m_context.workplace.kpis();
    const bool running = isRunning(m_snapshot->question.period);
    for (KpiTile* tile : m_tiles) {
        const std::size_t column = columnOf(*m_snapshot, tile->kpi());
        tile->setFigure(m_snapshot->current[column], &m_snapshot->previous[column], room.target(tile->kpi()),
                        sparkOf(*m_snapshot, column), running);
    }
}

void DashboardPage::showTrend(const Trend& trend)
{
    const std::size_t column = columnOf(*m_snapshot, trend.kpi);
    const bool share = definitionOf(trend.kpi).form == KpiForm::Share;
    std::optional<double> target = m_context.workplace.kpis().target(trend.kpi);
    std::vector<TrendPoint> points;
    ChartTable table;
    table.headers = QStringList{tr("Period")} + figureHeaders();
    bool median = true;
    for (std::size_t i = 0; i < m_snapshot->periods.size(); ++i) {
        const bool last = i + 1 == m_snapshot->periods.size();
        const KpiFigure& figure = last ? m_snapshot->current[column] : m_snapshot->trend[i][column];
        const KpiPeriod& period = m_snapshot->periods[i];
        median = median && (figure.n == 0 || figure.median.has_value());
        const QString words =
            QStringLiteral("%1: %2 %3 (n %4)")
                .arg(period.title(), valueWords(figure), unitWords(figure), QString::number(figure.n));
        points.push_back({period.shortTitle(), words, plottedValue(figure), figure.provisional || isRunning(period)});
        table.rows.push_back(QStringList{period.title()} + figureCells(figure));
    }
    QStringList hint;
    if (share)
        hint << tr("% of %1 orders").arg(m_snapshot->current[column].n);
    else
        hint << tr("minutes") << (median ? tr("median") : tr("mean")) << tr("n %1").arg(m_snapshot->current[column].n);
    if (target)
        hint << tr("target %1").arg(targetWords(trend.kpi, *target));
    std::optional<double> benchmark = AlertDesk(m_context.workplace.context()).threshold(trend.kpi).benchmark;
    if (benchmark)
        hint << tr("benchmark %1").arg(targetWords(trend.kpi, *benchmark));
    trend.card->setHint(hint.join(QStringLiteral(" · ")));
    trend.card->setTitle(tr("%1, 12 periods").arg(kpiName(trend.kpi)));
    if (target && share)
        *target *= 100;
    if (benchmark && share)
        *benchmark *= 100;
    trend.chart->setPoints(points, target, benchmark);
    trend.card->setTable(table);
}

void DashboardPage::showBacklog()
{
    const KpiFigure* backlog = m_snapshot->figure(Kpi::Backlog);
    std::vector<AgeBar> bars;
    ChartTable table{{tr("Age"), tr("Orders")}, {}};
    QString overdue;
    for (const VariantFigure& variant : backlog->variants) {
        const QString name = variantName(variant.code);
        if (variant.code == QLatin1String("overdue"))
            overdue = tr("%1 past the promise").arg(variant.numerator);
        else
            bars.push_back({name, variant.numerator});
        table.rows.push_back({name, QString::number(variant.numerator)});
    }
    m_ages->setBars(bars);
    m_ages->setToolTip(kpiText(Kpi::Backlog));
    m_ageCard->setTitle(tr("Backlog by age"));
    m_ageCard->setHint(overdue.isEmpty() ? tr("nothing is open")
                                         : QStringLiteral("%1 · %2").arg(tr("%1 open").arg(backlog->n), overdue));
    m_ageCard->setTable(table);
}

void DashboardPage::showIntake()
{
    int total = 0;
    ChartTable table{{tr("Weekday"), tr("Hour"), tr("Orders")}, {}};
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const int count = m_snapshot->intake[std::size_t(weekday)][std::size_t(hour)];
            total += count;
            if (count > 0)
                table.rows.push_back({weekdayName(weekday), QString::number(hour), QString::number(count)});
        }
    }
    m_heat->setCounts(m_snapshot->intake);
    m_heatCard->setTitle(tr("When requests come in"));
    m_heatCard->setHint(tr("orders per weekday and hour · n %1").arg(total));
    m_heatCard->setTable(table);
}

} // namespace sanbao
