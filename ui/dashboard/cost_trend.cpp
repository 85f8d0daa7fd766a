// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cost_trend.h"

#include "core/service/alert_desk.h"
#include "core/service/workplace.h"
#include "ui/dashboard/trend_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/chart_card.h"

#include <QTimer>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMonths = 12;
constexpr int kColour = 2;

} // namespace

CostTrend::CostTrend(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_chart(new TrendChart(kColour, this))
    , m_card(new ChartCard(m_chart, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_chart->setObjectName(QStringLiteral("dashboard.cost_trend"));
    setVisible(context.workplace.context().may(Permission::ReadCost));
}

void CostTrend::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // After the figures of the page, which are asked for once it is shown: there is one reader for all.
    QTimer::singleShot(0, this, &CostTrend::ask);
}

void CostTrend::ask()
{
    const QDate until = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate from = QDate(until.year(), until.month(), 1).addMonths(1 - kMonths);
    m_reader.ask([from, until](Workplace& place, const Stop&) { return place.storeRoom().costs().trend(from, until); },
                 [this](const Outcome<CostReport>& report) { display(report); });
}

void CostTrend::display(const Outcome<CostReport>& report)
{
    if (!report) {
        hide();
        return;
    }
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    std::vector<TrendPoint> points;
    ChartTable table;
    table.headers = {tr("Month"), tr("Cost per order"), tr("Orders")};
    for (const CostReportMonth& month : report->months) {
        const QString name = QDate(month.month / 100, month.month % 100, 1).toString(QStringLiteral("yyyy-MM"));
        TrendPoint point{
            name.mid(2),
            tr("%1: ¥ %2 an order (%3 orders)").arg(name, month.perOrder().grouped(), QString::number(month.orders)),
            {},
            month.month == today.year() * 100 + today.month()};
        if (month.orders > 0)
            point.value = double(month.perOrder().fen()) / 100;
        points.push_back(point);
        table.rows.push_back(
            {name, month.orders > 0 ? month.perOrder().grouped() : QStringLiteral("–"), QString::number(month.orders)});
    }
    const std::optional<double> goal =
        report->goal.isZero() ? std::nullopt : std::optional(double(report->goal.fen()) / 100);
    const std::optional<double> benchmark =
        AlertDesk(m_context.workplace.context()).threshold(Kpi::CostPerOrder).benchmark;
    m_chart->setPoints(points, goal, benchmark);
    QStringList hint{tr("yuan")};
    hint << (goal ? tr("goal %1").arg(report->goal.grouped()) : tr("no goal is set on the page of costs"));
    if (benchmark)
        hint << tr("benchmark %1").arg(QString::number(*benchmark, 'f', 2));
    m_card->setTitle(tr("Operating cost per order, 12 months"));
    m_card->setHint(hint.join(QStringLiteral(" · ")));
    m_card->setTable(table);
    Q_EMIT shown();
}

} // namespace sanbao
