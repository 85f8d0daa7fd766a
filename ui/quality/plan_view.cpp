// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plan_view.h"

#include "core/service/kpi_amount.h"
#include "core/service/workplace.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr std::size_t kShownWeeks = 26;

void fill(QTableWidget* view, const QStringList& headers, const std::vector<QStringList>& rows)
{
    fillTable(view, headers, rows, 1);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QString decimal(double value, int digits = 1)
{
    return QLocale().toString(value, 'f', digits);
}

QString span(const CountInterval& interval)
{
    return QStringLiteral("%1–%2").arg(decimal(interval.low, 0), decimal(interval.high, 0));
}

/// The models know periods; here a period is a week.
QString weekModelName(ForecastModel model)
{
    if (model == ForecastModel::Naive)
        return PlanView::tr("as last week");
    return model == ForecastModel::Mean12 ? PlanView::tr("Mean of 12 weeks") : forecastModelName(model);
}

QString plannedWords(const std::optional<double>& planned)
{
    return planned ? QLocale().toString(*planned, 'g', 8) : PlanView::tr("Enter decides");
}

} // namespace

PlanView::PlanView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_chart(new ColumnChart(this))
    , m_chartCard(new ChartCard(m_chart, this))
    , m_staff(plainTable(tr("Technicians a week"), QStringLiteral("plan.staff"), this))
    , m_parts(plainTable(tr("Parts next month"), QStringLiteral("plan.parts"), this))
    , m_proof(plainTable(tr("What predictions were worth"), QStringLiteral("plan.proof"), this))
{
    auto* weeks = new QWidget(this);
    auto* column = new QVBoxLayout(weeks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_chartCard, 1);
    auto* staff = new Card(tr("Technicians a week"), this);
    staff->body()->addWidget(m_staff);
    staff->setFixedHeight(dp(204));
    m_chart->setMinimumHeight(dp(140));
    column->addWidget(staff);
    m_stack->addWidget(weeks);
    for (QTableWidget* table : {m_parts, m_proof}) {
        auto* card = new Card({}, this);
        card->body()->addWidget(table);
        m_stack->addWidget(card);
    }
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_staff, &QTableWidget::cellActivated, this, &PlanView::editStaff);
    connect(m_parts, &QTableWidget::cellActivated, this, &PlanView::editPart);
}

void PlanView::setPlan(const PlanAhead& plan)
{
    m_plan = plan;
    showWeeks();
    showParts();
    showProof();
}

void PlanView::showPart(Part part)
{
    m_stack->setCurrentIndex(part);
}

QString PlanView::words() const
{
    if (m_stack->currentIndex() == Parts)
        return m_plan.parts.empty()
                   ? tr("No part has been used yet.")
                   : tr("Pieces expected in the coming month with their 95 % interval, beside what is free, what is "
                        "on its way and what open orders wait for. Enter accepts or changes what is to be bought.");
    if (m_stack->currentIndex() == Proof)
        return tr("Predictions are kept with the day they were made and their window, and compared with what came.");
    if (!m_plan.model)
        return tr("A forecast of weeks needs more than %1 whole weeks of orders.").arg(kWeekOrigins);
    const QString model = weekModelName(m_plan.model->model);
    const QString error = decimal(m_plan.model->meanError);
    const QString inside = decimal(m_plan.model->coverage * 100, 0);
    const QString first =
        m_plan.beatsNaive
            ? tr("%1 had the smallest error over the last %2 weeks: %3 orders, %4 % of the weeks inside the interval.")
                  .arg(model, QString::number(m_plan.model->origins), error, inside)
            : tr("No model beats \"%1\", so it is used: mean error over %2 weeks %3 orders, %4 % inside the interval.")
                  .arg(model, QString::number(m_plan.model->origins), error, inside);
    return first + QLatin1Char(' ') +
           tr("An order takes %1 min of work (n %2), a technician has %3 h a week.")
               .arg(decimal(m_plan.minutesPerOrder, 0), QString::number(m_plan.measured),
                    decimal(m_plan.minutesPerTechnician / 60, 0));
}

void PlanView::showWeeks()
{
    std::vector<ColumnPoint> points;
    ChartTable twin{{tr("Week"), tr("Orders"), tr("Expected"), tr("95 % interval"), tr("Forecast then")}, {}};
    const std::size_t from = m_plan.history.size() > kShownWeeks ? m_plan.history.size() - kShownWeeks : 0;
    for (std::size_t i = from; i < m_plan.history.size(); ++i) {
        const QString week = m_plan.weeks[i].toString(QStringLiteral("MM-dd"));
        const QString count = decimal(m_plan.history[i], 0);
        QString then;
        for (const WeekProof& proof : m_plan.proofs) {
            if (proof.issued.week == m_plan.weeks[i])
                then = QStringLiteral("%1 (%2–%3)")
                           .arg(decimal(proof.issued.expected), decimal(proof.issued.low, 0),
                                decimal(proof.issued.high, 0));
        }
        points.push_back({week, tr("Week of %1: %2 orders").arg(week, count), m_plan.history[i]});
        twin.rows.push_back({week, count, {}, {}, then});
    }
    std::vector<QStringList> rows;
    for (const StaffNeed& need : m_plan.staff) {
        const QString week = need.week.toString(QStringLiteral("MM-dd"));
        ColumnPoint point{
            week, tr("Week of %1: %2 expected, 95 % between %3").arg(week, decimal(need.expected), span(need.interval)),
            need.expected, need.interval.low, need.interval.high};
        point.hollow = true;
        points.push_back(point);
        twin.rows.push_back({week, {}, decimal(need.expected), span(need.interval), {}});
        rows.push_back({need.week.toString(Qt::ISODate), decimal(need.expected), span(need.interval),
                        QString::number(need.suggested), plannedWords(need.planned)});
    }
    m_chart->setPoints(points, ColumnView::Forecast);
    m_chartCard->setTitle(tr("Orders a week"));
    int inside = 0;
    for (const WeekProof& proof : m_plan.proofs)
        inside += proof.inside() ? 1 : 0;
    m_chartCard->setHint(m_plan.proofs.empty()
                             ? tr("hollow: expected · line: 95 % interval")
                             : tr("hollow: expected · line: 95 % interval · %1 of %2 issued forecasts came true")
                                   .arg(QString::number(inside), QString::number(m_plan.proofs.size())));
    m_chartCard->setTable(twin);
    fill(m_staff,
         {tr("Week of"), tr("Expected orders"), tr("95 % interval"), tr("Technicians suggested"), tr("Planned")}, rows);
}

void PlanView::showParts()
{
    std::vector<QStringList> rows;
    for (const PartNeed& need : m_plan.parts)
        rows.push_back({QStringLiteral("%1 %2").arg(need.part.code, need.part.name), decimal(need.outlook.expected),
                        span(need.outlook.interval), decimal(need.free), decimal(need.coming), decimal(need.awaited),
                        QString::number(need.suggested), plannedWords(need.planned)});
    fill(m_parts,
         {tr("Part"), tr("Expected a month"), tr("95 % interval"), tr("Free"), tr("On its way"), tr("Open orders"),
          tr("Suggested"), tr("Planned")},
         rows);
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void PlanView::showProof()
{
    const PredictionProof& proof = m_plan.predictions;
    const auto dash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    std::vector<QStringList> rows{
        {tr("Faults predicted"), QString::number(proof.issued)},
        {tr("Decided: failed, or the window has passed"), QString::number(proof.over)},
        {tr("Failed within the window (expected)"),
         QStringLiteral("%1 (%2)").arg(QString::number(proof.hits), decimal(proof.expected))},
        {tr("Hit rate"), dash(proof.hitRate ? decimal(*proof.hitRate * 100) + QStringLiteral(" %") : QString())},
        {tr("Mean days from prediction to fault"), dash(proof.meanLead ? decimal(*proof.meanLead) : QString())},
        {tr("At least %1 days ahead").arg(kLeadDays), QString::number(proof.early)}};
    if (!m_plan.satisfaction) {
        rows.push_back(
            {tr("Satisfaction from how the order went"),
             tr("needs %1 answers, there are %2").arg(QString::number(kLeastCases), QString::number(m_plan.answers))});
    } else {
        const PredictorTest& test = *m_plan.satisfaction;
        rows.push_back({tr("Satisfaction: error for answers not seen before (n %1)").arg(test.cases),
                        tr("%1 grades").arg(decimal(test.error, 3))});
        rows.push_back(
            {tr("Satisfaction: error of simply taking the mean"), tr("%1 grades").arg(decimal(test.naiveError, 3))});
        rows.push_back({tr("Satisfaction predictor"),
                        test.isOffered()
                            ? tr("better than the mean by %1 grades").arg(decimal(test.naiveError - test.error, 3))
                            : tr("not better than the mean: no prediction is shown")});
    }
    for (const auto& [number, grade] : m_plan.callFirst)
        rows.push_back({tr("Expected to be content least: %1").arg(number), tr("%1 grades").arg(decimal(grade))});
    fill(m_proof, {tr("What"), tr("Value")}, rows);
}

void PlanView::editStaff(int row)
{
    if (row < 0 || row >= int(m_plan.staff.size()))
        return;
    const StaffNeed& need = m_plan.staff[std::size_t(row)];
    decide({need.week, PlanKind::Staff, 0, double(need.suggested), need.planned.value_or(need.suggested), {}, {}},
           tr("Technicians in the week of %1; suggested: %2")
               .arg(need.week.toString(Qt::ISODate), QString::number(need.suggested)));
}

void PlanView::editPart(int row)
{
    if (row < 0 || row >= int(m_plan.parts.size()) || m_plan.staff.empty())
        return;
    const PartNeed& need = m_plan.parts[std::size_t(row)];
    decide({m_plan.staff.front().week,
            PlanKind::Part,
            need.part.id.value,
            double(need.suggested),
            need.planned.value_or(need.suggested),
            {},
            {}},
           tr("Pieces of %1 to buy; suggested: %2").arg(need.part.name, QString::number(need.suggested)));
}

void PlanView::decide(PlannedAmount amount, const QString& question)
{
    const std::optional<QString> typed = m_context.prompt.askText(
        this, {tr("Plan"), question, QString::number(amount.planned, 'g', 8), tr("Accept"), {}, false});
    if (!typed)
        return;
    bool number = false;
    amount.planned = typed->trimmed().toDouble(&number);
    if (!number) {
        Q_EMIT messageRequested(Tone::Error, tr("This is not a number."));
        return;
    }
    const Done kept = PlanDesk(m_context.workplace.context()).decide(amount);
    if (!kept)
        Q_EMIT messageRequested(Tone::Error, kept.error().lines().join(QLatin1Char('\n')));
    else
        Q_EMIT decided();
}

} // namespace sanbao
