// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/forecast_page.h"

#include "core/service/kpi_amount.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/quality/plan_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

enum View { Orders, Life, Risk, Weeks, Parts, Proof };
constexpr std::size_t kShownMonths = 24;

QTableWidget* table(const QString& name, QWidget* parent)
{
    auto* made = new QTableWidget(parent);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setShowGrid(false);
    made->setFrameShape(QFrame::NoFrame);
    made->verticalHeader()->setVisible(false);
    made->verticalHeader()->setDefaultSectionSize(dp(28));
    made->setAccessibleName(name);
    return made;
}

void fill(QTableWidget* view, const QStringList& headers, const std::vector<QStringList>& rows)
{
    view->setColumnCount(int(headers.size()));
    view->setHorizontalHeaderLabels(headers);
    view->setRowCount(int(rows.size()));
    for (int row = 0; row < view->rowCount(); ++row) {
        for (int column = 0; column < view->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[std::size_t(row)].value(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            view->setItem(row, column, item);
        }
    }
    for (int column = 0; column < view->columnCount(); ++column) {
        if (QTableWidgetItem* header = view->horizontalHeaderItem(column))
            header->setTextAlignment(column > 0 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    // Figures are as wide as their names; what a line is about takes the rest.
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

QString decimal(double value, int digits = 1)
{
    return QLocale().toString(value, 'f', digits);
}

int nextMonth(int month)
{
    return month % 100 == 12 ? month + 89 : month + 1;
}

} // namespace

ForecastPage::ForecastPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_frame(new PageFrame(this))
    , m_view(new ChipChoice(tr("View"), this))
    , m_category(new ChoiceCombo(this))
    , m_stack(new QStackedWidget(this))
{
    m_frame->setTitle(title());
    m_view->addChip(tr("Order volume"), Orders);
    m_view->addChip(tr("Fault life"), Life);
    m_view->addChip(tr("Products at risk"), Risk);
    m_view->addChip(tr("Weeks and technicians"), Weeks);
    m_view->addChip(tr("Parts"), Parts);
    m_view->addChip(tr("What it was worth"), Proof);
    m_view->setValue(Orders);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_category->setAccessibleName(tr("Category"));
    m_category->setObjectName(QStringLiteral("forecast.category"));
    m_frame->addWidget(m_category);
    m_frame->addWidget(m_view);
    m_words = wrappedLabel({}, TextRole::Body, Ink::Muted, this);
    m_words->setObjectName(QStringLiteral("forecast.words"));
    m_frame->body()->addWidget(m_words);
    buildVolumes();
    m_models = table(tr("Fault life"), this);
    m_risks = table(tr("Products at risk"), this);
    for (QTableWidget* view : {m_models, m_risks}) {
        auto* card = new Card({}, this);
        card->body()->addWidget(view);
        m_stack->addWidget(card);
    }
    m_plan = new PlanView(context, this);
    m_stack->addWidget(m_plan);
    connect(m_plan, &PlanView::decided, this, [this] { open({}); });
    connect(m_plan, &PlanView::messageRequested, this, &ForecastPage::messageRequested);
    m_frame->body()->addWidget(m_stack, 1);
    connect(m_view, &ChipChoice::chosen, this, &ForecastPage::switchView);
    connect(m_category, &ChoiceCombo::chosen, this, &ForecastPage::showForecast);
    connect(m_risks, &QTableWidget::cellActivated, this, [this](int row) {
        if (row >= 0 && row < int(m_lives.risks.size()))
            Q_EMIT openRequested({QStringLiteral("unit"), m_lives.risks[std::size_t(row)].unit.value, {}});
    });
}

void ForecastPage::buildVolumes()
{
    m_chart = new ColumnChart(this);
    m_chartCard = new ChartCard(m_chart, this);
    m_tests = table(tr("Back-test"), this);
    auto* testCard = new Card(tr("Back-test: each model forecasts the last 12 months, one month ahead"), this);
    testCard->body()->addWidget(m_tests);
    testCard->setFixedHeight(dp(232));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_chartCard, 1);
    column->addWidget(testCard);
    m_stack->addWidget(page);
}

QString ForecastPage::title() const
{
    return tr("Forecast");
}

QWidget* ForecastPage::firstFocus()
{
    return m_category;
}

void ForecastPage::open(const Route& route)
{
    if (route.extras.contains(QStringLiteral("view")))
        m_view->setValue(route.extras.value(QStringLiteral("view")).toInt());
    setProperty("busy", true);
    m_reader.ask(
        [](Workplace& place, const Stop&) -> Outcome<Answer> {
            ForecastDesk desk(place.context());
            Outcome<std::vector<VolumeForecast>> volumes = desk.volumes();
            if (!volumes)
                return std::move(volumes).error();
            Outcome<LifeReport> lives = desk.lives();
            if (!lives)
                return std::move(lives).error();
            Outcome<PlanAhead> plan = PlanDesk(place.context()).look();
            if (!plan)
                return std::move(plan).error();
            return Answer{std::move(*volumes), std::move(*lives), std::move(*plan)};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void ForecastPage::display(const Outcome<Answer>& answer)
{
    setProperty("busy", false);
    if (!answer) {
        Q_EMIT messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_forecasts = answer->volumes;
    m_lives = answer->lives;
    if (const Done kept = ForecastDesk(m_context.workplace.context()).issue(m_forecasts); !kept)
        Q_EMIT messageRequested(Tone::Warning, kept.error().message);
    m_plan->setPlan(answer->plan);
    if (const Done kept = PlanDesk(m_context.workplace.context()).issue(answer->plan, m_lives); !kept)
        Q_EMIT messageRequested(Tone::Warning, kept.error().message);
    const QVariant chosen = m_category->value();
    m_category->clear();
    for (std::size_t i = 0; i < m_forecasts.size(); ++i)
        m_category->addChoice(m_forecasts[i].name, m_forecasts[i].category.value);
    m_category->setValue(chosen);
    switchView();
    Q_EMIT shown();
}

void ForecastPage::switchView()
{
    m_stack->setCurrentIndex(std::min(m_view->value(), int(Weeks)));
    m_category->setVisible(m_view->value() == Orders);
    if (m_view->value() == Orders)
        showForecast();
    else if (m_view->value() == Life)
        showLives();
    else if (m_view->value() == Risk)
        showRisks();
    else {
        m_plan->showPart(static_cast<PlanView::Part>(m_view->value() - Weeks));
        m_words->setText(m_plan->words());
    }
}

void ForecastPage::showForecast()
{
    const int index = m_category->currentIndex();
    if (index < 0 || index >= int(m_forecasts.size()))
        return;
    const VolumeForecast& forecast = m_forecasts[std::size_t(index)];
    std::vector<ColumnPoint> points;
    ChartTable twin{{tr("Month"), tr("Orders"), tr("Expected"), tr("95 % interval")}, {}};
    const std::size_t from = forecast.history.size() > kShownMonths ? forecast.history.size() - kShownMonths : 0;
    for (std::size_t i = from; i < forecast.history.size(); ++i) {
        const QString month = monthText(forecast.months[i]);
        const QString count = decimal(forecast.history[i], 0);
        points.push_back({month, tr("%1: %2 orders").arg(month, count), forecast.history[i]});
        twin.rows.push_back({month, count, {}, {}});
    }
    int month = forecast.months.empty() ? 0 : forecast.months.back();
    for (std::size_t i = 0; i < forecast.ahead.size(); ++i) {
        month = nextMonth(month);
        const CountInterval& interval = forecast.intervals[i];
        const QString span = QStringLiteral("%1–%2").arg(decimal(interval.low, 0), decimal(interval.high, 0));
        ColumnPoint point{
            monthText(month),
            tr("%1: %2 expected, 95 % between %3").arg(monthText(month), decimal(forecast.ahead[i]), span),
            forecast.ahead[i], interval.low, interval.high};
        point.hollow = true;
        points.push_back(point);
        twin.rows.push_back({monthText(month), {}, decimal(forecast.ahead[i]), span});
    }
    m_chart->setPoints(points, ColumnView::Forecast);
    m_chartCard->setTitle(tr("Orders a month: %1").arg(forecast.name));
    m_chartCard->setHint(
        forecast.winner ? tr("hollow: expected · line: 95 % interval · %1").arg(forecastModelName(*forecast.winner))
                        : tr("orders a month · n %1 months").arg(forecast.history.size()));
    m_chartCard->setTable(twin);
    showTests(forecast);
}

void ForecastPage::showTests(const VolumeForecast& forecast)
{
    std::vector<QStringList> rows;
    for (const BackTest& test : forecast.tests) {
        const bool won = forecast.winner && test.model == *forecast.winner;
        rows.push_back(
            {forecastModelName(test.model) + (won ? QStringLiteral(" ✓") : QString()), decimal(test.meanError, 2),
             test.scaledError > 0 ? decimal(test.scaledError, 2) : QStringLiteral("–"), decimal(test.bias, 2),
             decimal(test.coverage * 100, 0) + QStringLiteral(" %"), QString::number(test.origins)});
    }
    fill(m_tests,
         {tr("Model"), tr("Mean error (orders)"), tr("Scaled error"), tr("Bias"), tr("Inside interval"),
          tr("Months tested")},
         rows);
    if (forecast.tests.empty())
        m_words->setText(tr("A forecast needs more than 12 whole months of orders."));
    else if (!forecast.winner)
        m_words->setText(tr("No model beats \"last month\" or \"same month last year\" here, so none is shown."));
    else
        m_words->setText(
            tr("%1 had the smallest error over the last 12 months.").arg(forecastModelName(*forecast.winner)));
}

void ForecastPage::showLives()
{
    std::vector<QStringList> rows;
    for (const ModelLife& life : m_lives.models) {
        const bool wide = life.fit && life.fit->failures < kEnoughFailures;
        rows.push_back(
            {life.model, QString::number(life.units), QString::number(life.failures),
             life.survivingYear ? decimal(*life.survivingYear * 100) + QStringLiteral(" %") : QStringLiteral("–"),
             life.fit ? decimal(life.fit->shape, 2) : QStringLiteral("–"),
             life.fit ? decimal(life.fit->scale) : QStringLiteral("–"),
             life.fit ? decimal(life.fit->ageAt(0.1)) : QStringLiteral("–"),
             life.fit ? decimal(life.expected) + (wide ? QStringLiteral(" ~") : QString()) : QStringLiteral("–")});
    }
    fill(m_models,
         {tr("Model"), tr("Units"), tr("First faults"), tr("Without fault after a year"), tr("Shape"),
          tr("Typical life (months)"), tr("10 % failed by (months)"), tr("Faults next 90 days")},
         rows);
    m_words->setText(tr("First fault by age, units that still work included. Below 5 faults no curve is drawn; ~ marks "
                        "curves on fewer than 20. Shape below 1: early faults, about 1: random, above 1: wear-out."));
}

void ForecastPage::showRisks()
{
    std::vector<QStringList> rows;
    for (const UnitRisk& risk : m_lives.risks)
        rows.push_back({risk.model, risk.since.toString(Qt::ISODate), decimal(risk.chance * 100) + QStringLiteral(" %"),
                        QString::number(risk.sample)});
    fill(m_risks, {tr("Product"), tr("In use since"), tr("Chance of a fault in 90 days"), tr("Faults behind it")},
         rows);
    m_words->setText(rows.empty() ? tr("No model has enough faults yet for a list.")
                                  : tr("Weibull curve of the model at the age of the unit. Enter opens the product."));
}

} // namespace sanbao
