// SPDX-License-Identifier: GPL-3.0-or-later
// What the cost page shows of its answer.
#include "core/service/workplace.h"
#include "ui/costs/cost_page.h"
#include "ui/costs/figure_grid.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

double yuan(Money amount)
{
    return double(amount.fen()) / 100;
}

/// Columns by falling size with the cumulative share over them, and the same as a table.
void showPareto(ColumnChart* chart, ChartCard* card, const QString& what, std::vector<std::pair<QString, Money>> parts,
                Money whole)
{
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<ColumnPoint> points;
    ChartTable table;
    table.headers = {what, CostPage::tr("Yuan"), CostPage::tr("Share"), CostPage::tr("Cumulative")};
    double sum = 0;
    for (const auto& [name, amount] : parts) {
        const double share = whole.isZero() ? 0 : double(amount.fen()) / double(whole.fen());
        sum += share;
        ColumnPoint point;
        point.label = name;
        point.value = yuan(amount);
        point.cumulative = std::min(100.0, sum * 100);
        point.details = CostPage::tr("%1: ¥ %2, %3").arg(name, amount.grouped(), percentText(share));
        points.push_back(point);
        table.rows.push_back({name, amount.grouped(), percentText(share), percentText(sum)});
    }
    chart->setPoints(points, ColumnView::Pareto);
    card->setTable(table);
    card->setHint(parts.empty()
                      ? CostPage::tr("No cost was entered in this period.")
                      : CostPage::tr("columns: yuan · line: cumulative share · ¥ %1 in all").arg(whole.grouped()));
}

} // namespace

void CostPage::showMonths(const CostReport& report)
{
    clearLayout(m_monthGrid);
    setHead(m_monthGrid,
            {tr("Month"), tr("Direct"), tr("Indirect"), tr("Total"), tr("Budget"), tr("Orders"), tr("Cost per order")},
            m_months);
    int row = 1;
    for (const CostReportMonth& month : report.months) {
        const bool over = !month.budget.isZero() && month.total() > month.budget;
        const bool dear = !report.goal.isZero() && month.perOrder() > report.goal;
        const QString sign = QStringLiteral("▲ ");
        setCell(m_monthGrid, row, 0, costMonthText(month.month), m_months);
        setCell(m_monthGrid, row, 1, month.direct.grouped(), m_months);
        setCell(m_monthGrid, row, 2, month.indirect.grouped(), m_months);
        setCell(m_monthGrid, row, 3, (over ? sign : QString()) + month.total().grouped(), m_months,
                over ? Ink::Bad : Ink::Text);
        setCell(m_monthGrid, row, 4, month.budget.isZero() ? QStringLiteral("–") : month.budget.grouped(), m_months);
        setCell(m_monthGrid, row, 5, QString::number(month.orders), m_months);
        setCell(m_monthGrid, row, 6, (dear ? sign : QString()) + month.perOrder().grouped(), m_months,
                dear ? Ink::Warn : Ink::Text);
        ++row;
    }
    m_months->setHint(report.goal.isZero() ? QString() : tr("goal %1 per order").arg(report.goal.grouped()));
}

void CostPage::showTrend(const CostReport& report)
{
    std::vector<ColumnPoint> points;
    ChartTable table;
    table.headers = {tr("Month"), tr("Cost per order"), tr("Goal"), tr("Orders")};
    for (const CostReportMonth& month : report.months) {
        ColumnPoint point;
        point.label = costMonthText(month.month).mid(2);
        if (month.orders > 0)
            point.value = yuan(month.perOrder());
        point.signal = !report.goal.isZero() && month.perOrder() > report.goal;
        point.hollow = month.month == today().year() * 100 + today().month();
        point.details = tr("%1: ¥ %2 an order, %3 orders")
                            .arg(costMonthText(month.month), month.perOrder().grouped(), QString::number(month.orders));
        points.push_back(point);
        table.rows.push_back(
            {costMonthText(month.month), month.orders > 0 ? month.perOrder().grouped() : QStringLiteral("–"),
             report.goal.isZero() ? QStringLiteral("–") : report.goal.grouped(), QString::number(month.orders)});
    }
    const std::optional<double> goal = report.goal.isZero() ? std::nullopt : std::optional(yuan(report.goal));
    m_trend.chart->setPoints(points, ColumnView::Control, goal);
    m_trend.card->setTitle(tr("Operating cost per order"));
    m_trend.card->setHint(
        goal ? tr("yuan · line: goal %1 · square: above the goal · hollow: running month").arg(report.goal.grouped())
             : tr("yuan · no goal is set (F6)"));
    m_trend.card->setTable(table);
}

void CostPage::showShares(const CostReport& report)
{
    Money whole;
    std::vector<std::pair<QString, Money>> parts;
    for (const auto& [type, amount] : report.share) {
        whole += amount;
        parts.emplace_back(label(type), amount);
    }
    m_shares.card->setTitle(tr("Share by type"));
    showPareto(m_shares.chart, m_shares.card, tr("Type"), std::move(parts), whole);
}

void CostPage::showDrivers(const CostReport& report)
{
    Money whole;
    for (const auto& [type, amount] : report.share)
        whole += amount;
    m_drivers.card->setTitle(tr("What costs most"));
    showPareto(m_drivers.chart, m_drivers.card, tr("Item"), report.drivers, whole);
}

void CostPage::showModels(const CostReport& report)
{
    clearLayout(m_modelGrid);
    setHead(m_modelGrid,
            {tr("Delivery"), tr("Orders"), tr("Revenue"), tr("Cost"), tr("Margin"), tr("Cost per order"),
             tr("Satisfaction")},
            m_models);
    int row = 1;
    for (const ModelLine& line : report.models) {
        setCell(m_modelGrid, row, 0, label(line.model), m_models);
        setCell(m_modelGrid, row, 1, QString::number(line.orders), m_models);
        setCell(m_modelGrid, row, 2, line.revenue.grouped(), m_models);
        setCell(m_modelGrid, row, 3, line.cost.grouped(), m_models);
        setCell(m_modelGrid, row, 4, line.margin().grouped(), m_models,
                line.margin().isNegative() ? Ink::Bad : Ink::Text);
        setCell(m_modelGrid, row, 5, line.perOrder().grouped(), m_models);
        setCell(m_modelGrid, row, 6,
                line.answers > 0
                    ? tr("%1 (n %2)").arg(QString::number(line.satisfaction, 'f', 2), QString::number(line.answers))
                    : QStringLiteral("–"),
                m_models);
        ++row;
    }
    m_models->setHint(tr("orders finished in the period · satisfaction: mean grade 1 to 5"));
    if (report.models.empty())
        m_modelGrid->addWidget(
            wrappedLabel(tr("No order was finished in this period."), TextRole::Body, Ink::Muted, m_models), 1, 0, 1,
            7);
}

void CostPage::showQuality(const CostReport& report, const TripReport& trips)
{
    clearLayout(m_qualityGrid);
    clearLayout(m_visitRows);
    setHead(m_qualityGrid, {tr("What went wrong"), tr("Cases"), tr("Yuan")}, m_quality);
    const QualityCost& quality = report.quality;
    int row = 1;
    const auto line = [&](const QString& name, const QString& cases, Money amount, Ink ink = Ink::Text) {
        setCell(m_qualityGrid, row, 0, name, m_quality, ink);
        setCell(m_qualityGrid, row, 1, cases, m_quality, ink);
        setCell(m_qualityGrid, row++, 2, amount.grouped(), m_quality, ink);
    };
    line(tr("Repeated repairs"), QString::number(quality.repeats), quality.repeatRepairs);
    line(tr("Paid back to customers"), {}, quality.compensation);
    line(tr("Goodwill and free repeats"), {}, quality.goodwill);
    line(tr("Poor quality together"), {}, quality.total(), Ink::Bad);
    for (const WastedTrips& wasted : trips.wasted)
        line(tr("Wasted trip: %1").arg(label(wasted.outcome)), QString::number(wasted.trips), wasted.cost);
    line(tr("Wasted trips together"), tr("%1 of %2").arg(trips.wastedTrips()).arg(trips.trips), trips.wastedCost(),
         Ink::Bad);
    m_quality->setHint(tr("a repeat: a repair of the same product within 30 days"));
    const auto say = [this](const QString& text, TextRole role, Ink ink) {
        m_visitRows->addWidget(wrappedLabel(text, role, ink, m_visits));
    };
    say(tr("%1 orders solved remotely × ¥ %2 a visit = ¥ %3 saved")
            .arg(QString::number(report.remote), report.meanVisit.grouped(), report.saved().grouped()),
        TextRole::Strong, Ink::Ok);
    say(tr("Assumptions: without remote help each of these orders would have needed one visit; a visit costs the mean "
           "of "
           "labour and transport of the %1 orders of the period that had one. Parts are not counted, nor is the time "
           "spent "
           "on the remote help itself.")
            .arg(report.visitOrders),
        TextRole::Body, Ink::Muted);
}

void CostPage::showBenefit(const BenefitReport& report)
{
    clearLayout(m_benefitGrid);
    const BenefitSide& a = report.before;
    const BenefitSide& b = report.after;
    const auto span = [](const BenefitSide& side) {
        return tr("%1 to %2").arg(side.from.toString(Qt::ISODate), side.until.toString(Qt::ISODate));
    };
    setHead(m_benefitGrid, {tr("Figure"), span(a), span(b), tr("Change")}, m_benefit);
    int row = 1;
    const auto money = [&](const QString& name, Money before, Money after) {
        setCell(m_benefitGrid, row, 0, name, m_benefit);
        setCell(m_benefitGrid, row, 1, before.grouped(), m_benefit);
        setCell(m_benefitGrid, row, 2, after.grouped(), m_benefit);
        setCell(m_benefitGrid, row++, 3, (after - before).grouped(), m_benefit);
    };
    const auto count = [&](const QString& name, int before, int after) {
        setCell(m_benefitGrid, row, 0, name, m_benefit);
        setCell(m_benefitGrid, row, 1, QString::number(before), m_benefit);
        setCell(m_benefitGrid, row, 2, QString::number(after), m_benefit);
        setCell(m_benefitGrid, row++, 3, QString::number(after - before), m_benefit);
    };
    money(tr("Service cost"), a.cost, b.cost);
    money(tr("Service revenue"), a.revenue, b.revenue);
    money(tr("Paid by makers"), a.recovered, b.recovered);
    money(tr("Result"), a.result(), b.result());
    money(tr("Cost per order"), a.costPerOrder(), b.costPerOrder());
    count(tr("Orders"), a.orders, b.orders);
    count(tr("Customers retained"), a.retained, b.retained);
    count(tr("Complaints"), a.complaints, b.complaints);
    setCell(m_benefitGrid, row, 0, tr("Satisfaction (1 to 5)"), m_benefit);
    const auto grade = [](const BenefitSide& side) {
        return side.answers > 0
                   ? tr("%1 (n %2)").arg(QString::number(side.grade, 'f', 2), QString::number(side.answers))
                   : QStringLiteral("–");
    };
    setCell(m_benefitGrid, row, 1, grade(a), m_benefit);
    setCell(m_benefitGrid, row, 2, grade(b), m_benefit);
    setCell(m_benefitGrid, row, 3,
            a.answers > 0 && b.answers > 0 ? QString::number(b.grade - a.grade, 'f', 2) : QStringLiteral("–"),
            m_benefit);
    m_benefit->setHint(tr("two periods of the same length · retained: had an order within the year before the period"));
}

void CostPage::showDifferences(const BenefitReport& report)
{
    clearLayout(m_differenceRows);
    const auto say = [this](const QString& name, const std::optional<double>& before,
                            const std::optional<double>& after, const std::optional<ShareDifference>& difference,
                            bool goodWhenHigher) {
        if (!difference) {
            m_differenceRows->addWidget(
                wrappedLabel(tr("%1: too few cases to compare.").arg(name), TextRole::Body, Ink::Muted, m_differences));
            return;
        }
        const auto points = [](double share) { return QString::number(share * 100, 'f', 1); };
        const QString verdict = difference->isClear() ? tr("a clear change") : tr("may be chance");
        const bool better = (difference->difference > 0) == goodWhenHigher;
        m_differenceRows->addWidget(
            wrappedLabel(tr("%1: %2 before, %3 since: %4 points (95 %: %5 to %6), %7")
                             .arg(name, percentText(before), percentText(after), points(difference->difference),
                                  points(difference->low), points(difference->high), verdict),
                         TextRole::Body,
                         !difference->isClear() ? Ink::Text
                         : better               ? Ink::Ok
                                                : Ink::Bad,
                         m_differences));
    };
    const BenefitSide& a = report.before;
    const BenefitSide& b = report.after;
    say(tr("Complaints per order"), a.complaintShare(), b.complaintShare(), report.complaints, false);
    say(tr("Repeated repairs per order"), a.repeatShare(), b.repeatShare(), report.repeats, false);
    say(tr("Retained customers"), a.retainedShare(), b.retainedShare(), report.retained, true);
    m_differences->setHint(tr("choose the day above on which a measure began"));
}

} // namespace sanbao
