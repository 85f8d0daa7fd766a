// SPDX-License-Identifier: GPL-3.0-or-later
// Asking, following changes, and drilling down; what a snapshot looks like is in dashboard_view.cpp.
#include "ui/dashboard/dashboard_page.h"

#include "core/service/kpi_room.h"
#include "core/service/workplace.h"
#include "ui/dashboard/arrange_panel.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/period_bar.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/models/kpi_drill.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kRefreshMs = 60'000;

} // namespace

DashboardPage::DashboardPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_periodBar(new PeriodBar(this))
    , m_scope(new ScopeBar(this))
    , m_choices(context.workplace)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("dashboard"), {}, {}, nullptr, this))
{
    buildActions();
    m_frame->addWidget(m_periodBar);
    m_frame->addButton(m_arrangeAction, Emphasis::Quiet);
    m_frame->addButton(m_wallAction, Emphasis::Quiet);
    m_frame->addButton(m_export, Emphasis::Secondary);
    m_frame->body()->addWidget(m_scope);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildContent());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    buildArrange();
    KpiRoom& room = m_context.workplace.kpis();
    m_periodBar->setToday(localDay(room.now(), room.zone()));
    connect(m_periodBar, &PeriodBar::changed, this, &DashboardPage::ask);
    connect(m_periodBar, &PeriodBar::changed, this, &DashboardPage::askChoices);
    connect(m_scope, &ScopeBar::changed, this, &DashboardPage::ask);
    connect(&room, &KpiRoom::snapshotReady, this, [this](const DashboardSnapshot& answer) { display(answer); });
    retranslate();
}

DashboardPage::~DashboardPage()
{
    m_context.workplace.kpis().unwatch();
}

void DashboardPage::buildActions()
{
    m_back = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_forward = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_tables = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_export = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_back, &QAction::triggered, this, [this] { m_periodBar->step(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { m_periodBar->step(1); });
    connect(m_tables, &QAction::triggered, this, &DashboardPage::toggleTables);
    connect(m_export, &QAction::triggered, this, &DashboardPage::exportFile);
    m_wallAction = makeAction(this, {}, QKeySequence(Qt::Key_F11));
    connect(m_wallAction, &QAction::triggered, this, &DashboardPage::showWall);
    m_arrangeAction = makeAction(this, {}, QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_arrangeAction, &QAction::triggered, this, &DashboardPage::openArrange);
    m_refresh = new QTimer(this);
    m_refresh->setObjectName(QStringLiteral("dashboard.refresh"));
    m_refresh->setInterval(kRefreshMs);
    connect(m_refresh, &QTimer::timeout, this, [this] { m_context.workplace.kpis().again(); });
}

void DashboardPage::showWall()
{
    if (m_wall)
        return;
    m_arrange->panel()->closePanel();
    m_wall = new QWidget(this, Qt::Window);
    m_wall->setObjectName(QStringLiteral("dashboard.wall"));
    m_wall->setWindowTitle(title());
    auto* column = new QVBoxLayout(m_wall);
    column->setContentsMargins(dp(24), dp(16), dp(24), dp(16));
    m_wallTitle = plainLabel({}, TextRole::PageTitle, Ink::Text, m_wall);
    column->addWidget(m_wallTitle);
    column->addWidget(m_stack, 1);
    QAction* leave = makeAction(m_wall, tr("Leave the wall"), QKeySequence(Qt::Key_Escape));
    connect(leave, &QAction::triggered, this, &DashboardPage::leaveWall);
    m_wall->showFullScreen();
    m_refresh->start();
    if (m_snapshot)
        display(DashboardSnapshot(*m_snapshot));
}

void DashboardPage::leaveWall()
{
    if (!m_wall)
        return;
    m_refresh->stop();
    m_row->insertWidget(0, m_stack, 1);
    m_stack->show();
    m_wall->deleteLater();
    m_wall = nullptr;
    m_wallTitle = nullptr;
    layTiles();
}

QString DashboardPage::title() const
{
    return tr("Service dashboard");
}

void DashboardPage::open(const Route& route)
{
    KpiRoom& room = m_context.workplace.kpis();
    m_periodBar->setToday(localDay(room.now(), room.zone()));
    const QString month = route.extras.value(QStringLiteral("month")).toString();
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (first.isValid())
        m_periodBar->setPeriod(KpiPeriod::containing(PeriodKind::Month, first));
    readLayout();
    ask();
    askChoices();
    if (route.extras.value(QStringLiteral("arrange")).toBool())
        openArrange();
}

QWidget* DashboardPage::firstFocus()
{
    for (const LayoutEntry& entry : m_layout.figures) {
        if (KpiTile* tile = entry.shown ? tileOf(entry.id) : nullptr)
            return tile;
    }
    return m_periodBar->firstEditor();
}

void DashboardPage::ask()
{
    m_context.workplace.kpis().watch({m_periodBar->period(), m_periodBar->clock(), m_scope->filters()});
}

void DashboardPage::askChoices()
{
    m_choices.ask(
        [period = m_periodBar->period()](Workplace& place, const Stop&) {
            return AnalysisDesk(place.context()).scopes(ScopeBar::groupings(), period);
        },
        [this](const Outcome<ScopeChoices>& choices) {
            if (choices)
                m_scope->setChoices(*choices);
        });
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (isBeingOpened())
        return;
    readLayout();
    if (m_snapshot)
        ask();
}

void DashboardPage::hideEvent(QHideEvent* event)
{
    leaveWall();
    m_context.workplace.kpis().unwatch();
    Page::hideEvent(event);
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layTiles();
}

void DashboardPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_snapshot)
        display(DashboardSnapshot(*m_snapshot));
    Q_EMIT titleChanged();
}

void DashboardPage::openList(Kpi kpi, const KpiPeriod& period, Side side)
{
    if (!m_snapshot)
        return;
    KpiQuery query;
    query.from = period.from;
    query.to = period.to;
    query.asOf = m_snapshot->asOf;
    query.clock = m_snapshot->question.clock;
    query.filters = m_snapshot->question.filters;
    const bool share = definitionOf(kpi).form == KpiForm::Share;
    QString name = QStringLiteral("%1 · %2").arg(kpiName(kpi), period.title());
    if (share)
        name += QStringLiteral(" · ") + (side == Side::Numerator ? tr("numerator") : tr("denominator"));
    openMembers(*this, m_context.workplace.kpis().list(kpi, query, side), name);
}

void DashboardPage::exportFile()
{
    if (!m_snapshot)
        return;
    const QString suggested =
        QStringLiteral("kpi-%1.csv").arg(m_periodBar->period().title().replace(QLatin1Char(' '), QLatin1Char('-')));
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Export the dashboard"), suggested,
                                  tr("Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)"));
    if (!path)
        return;
    const Done written = saveDashboard(*path, *m_snapshot, m_content, title());
    if (written)
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
    else
        Q_EMIT messageRequested(Tone::Error, written.error().message);
}

void DashboardPage::exportCard(ChartCard* card)
{
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Export the chart"), QStringLiteral("chart.csv"),
                                  tr("Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)"));
    if (!path)
        return;
    if (const Done written = saveChart(*path, card); !written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

void DashboardPage::toggleTables()
{
    const bool on = !m_trends.front().card->isTableShown();
    for (ChartCard* card : findChildren<ChartCard*>())
        card->setTableShown(on);
}

void DashboardPage::retranslate()
{
    const auto describe = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    describe(m_back, tr("Period before"), tr("Show the period before"));
    describe(m_forward, tr("Next period"), tr("Show the next period"));
    describe(m_tables, tr("Charts as tables"), tr("Show every chart as a table, or as a chart again"));
    describe(m_wallAction, tr("Wall"), tr("Show the figures alone on the whole screen; Escape comes back"));
    describe(m_arrangeAction, tr("Arrange"), tr("Choose the figures and charts of a role and their order"));
    describe(m_export, tr("Export"), tr("Save the figures as a table or the page as a picture"));
    m_frame->setTitle(title());
    m_restTitle->setText(tr("More figures"));
    m_periodBar->retranslate();
    m_scope->retranslate();
    m_empty->setTexts(tr("No orders in this period"), tr("Choose another period, or register the first order. Figures "
                                                         "appear as soon as there is something to count."));
    m_arrange->retranslate();
    for (KpiTile* tile : m_tiles)
        tile->retranslate();
    for (const Trend& trend : m_trends)
        trend.card->retranslate();
    m_ageCard->retranslate();
    m_heatCard->retranslate();
}

} // namespace sanbao
