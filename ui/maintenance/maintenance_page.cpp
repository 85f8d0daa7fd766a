// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maintenance/maintenance_page.h"

#include "core/service/maintenance_desk.h"
#include "core/service/visit_spread_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/quick_form.h"
#include "ui/maintenance/calendar_view.h"
#include "ui/maintenance/due_calendar.h"
#include "ui/maintenance/inspection_view.h"
#include "ui/maintenance/plan_columns.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>

namespace sanbao {

namespace {

constexpr int kRowHeight = 46;
constexpr int kNamedVisits = 5;
constexpr int kMostPlans = 500;
constexpr int kShownDays = 20;
constexpr int kInspections = 1000; ///< chips that are no number of days
constexpr int kCalendar = 1001;

} // namespace

MaintenancePage::MaintenancePage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(nullptr)
    , m_span(new ChipChoice(tr("Until when"), this))
    , m_stack(new QStackedWidget(this))
    , m_inspections(new InspectionView(context, this))
    , m_calendar(new CalendarView(context, this))
    , m_spread(new QuickForm(QStringLiteral("spread"), this))
{
    Workplace& workplace = m_context.workplace;
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    whole->addWidget(m_spread->panel());
    m_from = m_spread->day("from", tr("From"));
    m_perDay = m_spread->text("perDay", tr("Visits a day"), 3);
    connect(m_from, &DayEdit::valueEdited, this, &MaintenancePage::showSpread);
    connect(m_perDay, &QLineEdit::textEdited, this, &MaintenancePage::showSpread);
    connect(m_spread->panel(), &SidePanel::closed, this, &MaintenancePage::updateActions);
    connect(m_spread, &QuickForm::saved, this, [this](const QString& text) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, text);
    });
    m_span->addChip(tr("Due by today"), 0);
    m_span->addChip(tr("Next 7 days"), 7);
    m_span->addChip(tr("Next 30 days"), 30);
    m_span->addChip(tr("Calendar"), kCalendar);
    m_span->addChip(tr("Failing more often"), kInspections);
    m_frame->body()->addWidget(m_span, 0, Qt::AlignLeft);
    m_selectAll = makeAction(this, tr("Select all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                             tr("Select every plan in the list"));
    m_create = makeAction(this, tr("Create visits"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                          tr("Register a maintenance order for each selected plan"));
    m_plan = makeAction(this, tr("Plan products"), QKeySequence(Qt::Key_F7),
                        tr("Give every installed product without a plan the plan of its category"));
    m_plan->setEnabled(workplace.context().may(Permission::ManagePlans));
    connect(m_plan, &QAction::triggered, this, &MaintenancePage::planProducts);
    m_spreadAction = makeAction(this, tr("Spread visits"), QKeySequence(Qt::Key_F8),
                                tr("Spread the visits of the selected plans over days, areas together"));
    connect(m_spreadAction, &QAction::triggered, this, &MaintenancePage::spreadVisits);
    m_frame->addButton(m_plan, Emphasis::Secondary);
    m_frame->addButton(m_spreadAction, Emphasis::Secondary);
    m_frame->addButton(m_selectAll, Emphasis::Secondary);
    m_frame->addButton(m_create, Emphasis::Primary);
    m_model = new PagedTableModel<PlanRow>(
        planColumns(workplace),
        [this, &workplace](const PageRequest<PlanRow>& request) {
            return workplace.maintenance().due(lastDay(), lastOf(request), request.limit);
        },
        [](const PlanRow& row) { return row.plan.id.value; }, this);
    m_pane =
        new ListPane(m_model, title(), QStringLiteral("maintenance"),
                     new EmptyState(QStringLiteral("maintenance"), tr("No maintenance is due"),
                                    tr("Plans are added on the page of a product; they appear here when they are due."),
                                    nullptr, this),
                     this, kRowHeight);
    m_pane->view()->setObjectName(QStringLiteral("maintenance.plans"));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_inspections);
    m_stack->addWidget(m_calendar);
    m_frame->body()->addWidget(m_stack, 1);
    connect(m_inspections, &InspectionView::selectionChanged, this, &MaintenancePage::updateActions);
    connect(m_inspections, &InspectionView::unitRequested, this, [this](qint64 unit) {
        Q_EMIT openRequested({QStringLiteral("unit"), unit, {}});
    });
    connectPlans(m_pane, m_model);
    connectPlans(m_calendar->pane(), m_calendar->model());
    connect(m_selectAll, &QAction::triggered, this,
            [this] { (showsInspections() ? m_inspections->pane() : planPane())->view()->selectAll(); });
    connect(m_create, &QAction::triggered, this, [this] { showsInspections() ? createInspections() : createVisits(); });
    connect(m_span, &ChipChoice::chosen, this, &MaintenancePage::showView);
    connect(&workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Plan, EntityKind::WorkOrder, EntityKind::ProductUnit}))
            refresh();
    });
    updateActions();
}

void MaintenancePage::connectPlans(ListPane* pane, PagedTableModelBase* model)
{
    connect(pane->view(), &ListView::opened, this, [this](qint64 plan) {
        if (const PlanRow* row = rowOf(plan))
            Q_EMIT openRequested({QStringLiteral("unit"), row->plan.product.value, {}});
    });
    connect(pane->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MaintenancePage::updateActions);
    connect(model, &PagedTableModelBase::refreshed, this, &MaintenancePage::updateActions);
}

QString MaintenancePage::title() const
{
    return tr("Maintenance");
}

QDate MaintenancePage::lastDay() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()).addDays(m_span->value());
}

void MaintenancePage::open(const Route& route)
{
    if (route.extras.value(QStringLiteral("view")).toString() == QStringLiteral("inspections"))
        m_span->setValue(kInspections);
    if (route.extras.value(QStringLiteral("view")).toString() == QStringLiteral("calendar"))
        m_span->setValue(kCalendar);
    showView();
}

bool MaintenancePage::showsInspections() const
{
    return m_span->value() == kInspections;
}

bool MaintenancePage::showsCalendar() const
{
    return m_span->value() == kCalendar;
}

ListPane* MaintenancePage::planPane() const
{
    return showsCalendar() ? m_calendar->pane() : m_pane;
}

PagedTableModel<PlanRow>* MaintenancePage::planModel() const
{
    return showsCalendar() ? m_calendar->model() : m_model;
}

void MaintenancePage::showView()
{
    m_stack->setCurrentWidget(showsInspections() ? static_cast<QWidget*>(m_inspections)
                              : showsCalendar()  ? m_calendar
                                                 : static_cast<QWidget*>(m_pane));
    m_plan->setVisible(!showsInspections());
    m_spreadAction->setVisible(!showsInspections());
    if (showsInspections() || showsCalendar()) {
        refresh();
        return;
    }
    m_model->reload();
    showCounts();
}

QWidget* MaintenancePage::firstFocus()
{
    if (showsCalendar())
        return m_calendar->calendar();
    return showsInspections() ? m_inspections->pane()->view() : m_pane->view();
}

void MaintenancePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void MaintenancePage::refresh()
{
    if (showsInspections())
        m_inspections->refresh();
    else if (showsCalendar())
        m_calendar->refresh();
    else
        m_model->refresh();
    showCounts();
}

void MaintenancePage::showCounts()
{
    if (const Outcome<PlanCounts> counts = m_context.workplace.maintenance().counts())
        m_frame->setSubtitle(
            tr("%1 due · %2 overdue").arg(QString::number(counts->due), QString::number(counts->overdue)));
    updateActions();
}

const PlanRow* MaintenancePage::rowOf(qint64 plan) const
{
    return planModel()->rowAt(planModel()->rowOfKey(plan));
}

std::vector<PlanId> MaintenancePage::chosenPlans() const
{
    std::vector<PlanId> plans;
    for (const qint64 key : planPane()->view()->selectedKeys()) {
        const PlanRow* row = rowOf(key);
        if (row && !row->plan.openOrder.isValid())
            plans.push_back(row->plan.id);
    }
    return plans;
}

void MaintenancePage::updateActions()
{
    if (showsInspections()) {
        const std::size_t rows = m_inspections->chosen().size();
        m_create->setText(rows > 1 ? tr("Create %1 inspections").arg(rows) : tr("Create inspection"));
        m_create->setEnabled(rows > 0 && m_context.workplace.context().may(Permission::ManagePlans));
        m_selectAll->setEnabled(true);
        return;
    }
    const std::size_t chosen = chosenPlans().size();
    m_create->setText(chosen > 1 ? tr("Create %1 visits").arg(chosen) : tr("Create visit"));
    const ServiceContext& service = m_context.workplace.context();
    m_create->setEnabled(chosen > 0 && service.may(Permission::ManagePlans) && service.may(Permission::RegisterOrder));
    m_spreadAction->setEnabled(chosen > 1 && m_create->isEnabled());
    if (m_spread->panel()->isVisible()) // its own Ctrl+Enter counts then
        m_create->setEnabled(false);
    m_selectAll->setEnabled(planModel()->rowCount() > 0);
}

void MaintenancePage::createVisits()
{
    const std::vector<PlanId> plans = chosenPlans();
    if (plans.empty())
        return;
    const Question question{
        tr("Create visits"),
        plans.size() == 1
            ? tr("One maintenance order is registered now.")
            : tr("%1 maintenance orders are registered now, one for each selected plan.").arg(plans.size()),
        tr("Create visits"), tr("Not now"), false};
    if (!m_context.prompt.confirm(this, question))
        return;
    const Outcome<std::vector<PlannedVisit>> visits = m_context.workplace.maintenance().createVisits(plans);
    if (!visits) {
        Q_EMIT messageRequested(Tone::Error, visits.error().lines().join(QLatin1Char('\n')));
        return;
    }
    QStringList numbers;
    for (const PlannedVisit& visit : *visits)
        numbers.append(visit.number);
    const qsizetype more = numbers.size() - kNamedVisits;
    numbers = numbers.mid(0, kNamedVisits);
    if (more > 0)
        numbers.append(tr("%1 more").arg(more));
    Q_EMIT messageRequested(Tone::Success, tr("Registered: %1").arg(numbers.join(QStringLiteral(", "))));
}

void MaintenancePage::spreadVisits()
{
    m_toSpread = chosenPlans();
    if (m_toSpread.size() < 2)
        return;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_from->setValue(today.addDays(1));
    m_perDay->setText(QStringLiteral("6"));
    showSpread();
    const auto run = [this]() -> Outcome<QString> {
        VisitSpreadDesk desk(m_context.workplace.context());
        const auto days = desk.preview(m_toSpread, m_from->value(), m_perDay->text().toInt());
        if (!days)
            return days.error();
        const auto made = desk.create(*days);
        if (!made)
            return made.error();
        return tr("%1 visits are registered from %2 to %3.")
            .arg(QString::number(made->size()), days->front().day.toString(Qt::ISODate),
                 days->back().day.toString(Qt::ISODate));
    };
    m_spread->open(tr("Spread visits"), run, m_from);
    updateActions();
}

/// What would be made, day by day, while it is still being chosen.
void MaintenancePage::showSpread()
{
    const auto days =
        VisitSpreadDesk(m_context.workplace.context()).preview(m_toSpread, m_from->value(), m_perDay->text().toInt());
    QStringList lines;
    if (days) {
        std::map<QDate, std::map<QString, int>> byDay;
        for (const SpreadVisit& visit : *days)
            ++byDay[visit.day][visit.area.isEmpty() ? tr("no area") : visit.area];
        for (const auto& [day, areas] : byDay) {
            QStringList words;
            for (const auto& [area, visits] : areas)
                words.append(QStringLiteral("%1 × %2").arg(area, QString::number(visits)));
            lines.append(QStringLiteral("%1: %2").arg(day.toString(Qt::ISODate), words.join(QStringLiteral(", "))));
        }
    }
    m_spread->setStory(lines.mid(0, kShownDays).join(QLatin1Char('\n')));
}

void MaintenancePage::createInspections()
{
    const std::vector<InspectionRow> rows = m_inspections->chosen();
    if (rows.empty())
        return;
    const Question question{
        tr("Create inspections"),
        tr("%1 inspection orders are registered now, each with the reason it is offered for.").arg(rows.size()),
        tr("Create inspections"), tr("Not now"), false};
    if (!m_context.prompt.confirm(this, question))
        return;
    const auto made = m_context.workplace.storeRoom().initiative().createInspections(rows);
    if (!made) {
        Q_EMIT messageRequested(Tone::Error, made.error().lines().join(QLatin1Char('\n')));
        return;
    }
    QStringList numbers;
    for (const InspectionOrder& order : *made)
        numbers.append(order.number);
    Q_EMIT messageRequested(Tone::Success,
                            tr("Registered: %1").arg(numbers.mid(0, kNamedVisits).join(QStringLiteral(", "))));
    refresh();
}

void MaintenancePage::planProducts()
{
    MaintenanceDesk& desk = m_context.workplace.maintenance();
    const Outcome<int> waiting = desk.unplanned(kMostPlans);
    if (waiting && *waiting == 0) {
        Q_EMIT messageRequested(Tone::Info, tr("Every installed product that needs maintenance has a plan already."));
        return;
    }
    const Question question{
        tr("Plan products"),
        tr("%1 installed products have no maintenance plan. Each gets the interval of its category, counted from its "
           "installation.")
            .arg(waiting.value_or(0)),
        tr("Plan them"), tr("Not now"), false};
    if (!waiting || !m_context.prompt.confirm(this, question))
        return;
    const Outcome<int> made = desk.planUnplanned(kMostPlans);
    if (made)
        Q_EMIT messageRequested(Tone::Success, tr("%1 plans are made.").arg(*made));
    else
        Q_EMIT messageRequested(Tone::Error, made.error().lines().join(QLatin1Char('\n')));
}

} // namespace sanbao
