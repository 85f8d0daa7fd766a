// SPDX-License-Identifier: GPL-3.0-or-later
// The page, its question and its forms. What it shows of the answer is in cost_views.cpp.
#include "ui/costs/cost_page.h"

#include "core/service/workplace.h"
#include "ui/costs/figure_grid.h"
#include "ui/costs/way_view.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace sanbao {

namespace {

enum Setting { Grade, GradeOf, Kilometre, Goal };
constexpr std::array kViewNames{"months", "structure", "delivery", "quality", "ways", "benefit"};

} // namespace

CostPage::CostPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_view(new ChipChoice(tr("What is shown"), this))
    , m_span(new ChipChoice(tr("Period"), this))
    , m_since(new DayEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_months(new Card(tr("Months"), this))
    , m_models(new Card(tr("Ways of delivery"), this))
    , m_quality(new Card(tr("Cost of poor quality"), this))
    , m_visits(new Card(tr("Visits saved by remote help"), this))
    , m_benefit(new Card(tr("Cost and benefit"), this))
    , m_differences(new Card(tr("What changed"), this))
    , m_monthGrid(figureGrid(m_months))
    , m_modelGrid(figureGrid(m_models))
    , m_qualityGrid(figureGrid(m_quality))
    , m_visitRows(new QVBoxLayout)
    , m_benefitGrid(figureGrid(m_benefit))
    , m_differenceRows(new QVBoxLayout)
    , m_ways(new WayView(context, this))
    , m_rates(new QuickForm(QStringLiteral("rates"), this))
    , m_budget(new QuickForm(QStringLiteral("budget"), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    for (SidePanel* panel : {m_rates->panel(), m_budget->panel(), m_ways->panel()})
        whole->addWidget(panel);
    m_since->setObjectName(QStringLiteral("costs.since"));
    m_since->setAccessibleName(tr("Compared from this day on"));
    m_since->setToolTip(tr("The day on which a measure began: as many days before it are compared with those since"));
    m_since->setFixedWidth(dp(150));
    m_frame->addWidget(m_since);
    m_span->addChip(tr("3 months"), 3);
    m_span->addChip(tr("12 months"), 12);
    m_frame->addWidget(m_span);
    QAction* rates =
        makeAction(this, tr("Rates"), QKeySequence(Qt::Key_F6), tr("Set grades, the kilometre and the goal"));
    QAction* budget = makeAction(this, tr("Budget"), QKeySequence(Qt::Key_F7), tr("Set the budget of a month"));
    connect(rates, &QAction::triggered, this, &CostPage::setRates);
    connect(budget, &QAction::triggered, this, &CostPage::setBudget);
    m_frame->addButton(budget, Emphasis::Secondary);
    m_frame->addButton(rates, Emphasis::Secondary);
    m_frame->body()->addWidget(m_view, 0, Qt::AlignLeft);
    m_frame->body()->addWidget(m_stack, 1);
    buildViews();
    buildForms();
    connect(m_view, &ChipChoice::chosen, this, &CostPage::showView);
    connect(m_span, &ChipChoice::chosen, this, [this] {
        m_since->setValue(QDate(today().year(), today().month(), 1).addMonths(1 - m_span->value()));
        refresh();
    });
    connect(m_since, &DayEdit::valueEdited, this, [this] {
        if (m_since->value().isValid())
            refresh();
    });
    connect(m_ways, &WayView::orderRequested, this, [this](qint64 order) {
        Q_EMIT openRequested({QStringLiteral("order"), order, {}});
    });
    connect(m_ways, &WayView::recorded, this, [this](const QString& text) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, text);
    });
}

CostPage::Picture CostPage::makePicture()
{
    auto* chart = new ColumnChart(this);
    return {chart, new ChartCard(chart, this)};
}

QWidget* CostPage::column(std::initializer_list<QWidget*> widgets)
{
    QVBoxLayout* rows = nullptr;
    QScrollArea* area = scrollColumn(rows, this);
    rows->setSpacing(dp(16));
    for (QWidget* widget : widgets)
        rows->addWidget(widget);
    rows->addStretch(1);
    return area;
}

void CostPage::buildViews()
{
    m_trend = makePicture();
    m_shares = makePicture();
    m_drivers = makePicture();
    for (const Picture& picture : {m_trend, m_shares, m_drivers})
        picture.card->setFixedHeight(dp(250));
    m_visits->body()->addLayout(m_visitRows);
    m_differences->body()->addLayout(m_differenceRows);
    m_stack->addWidget(column({m_trend.card, m_months}));
    m_stack->addWidget(column({m_shares.card, m_drivers.card}));
    m_stack->addWidget(column({m_models}));
    m_stack->addWidget(column({m_quality, m_visits}));
    m_stack->addWidget(m_ways);
    m_stack->addWidget(column({m_benefit, m_differences}));
    m_view->addChip(tr("Months and goal"), Months);
    m_view->addChip(tr("Structure"), Structure);
    m_view->addChip(tr("Ways of delivery"), Delivery);
    m_view->addChip(tr("Poor quality"), Quality);
    m_view->addChip(tr("Trips"), Ways);
    m_view->addChip(tr("Cost and benefit"), Benefit);
}

QString CostPage::title() const
{
    return tr("Costs");
}

QWidget* CostPage::firstFocus()
{
    return m_view;
}

QDate CostPage::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

void CostPage::showView()
{
    m_stack->setCurrentIndex(m_view->value());
    m_since->setVisible(m_view->value() == Benefit);
    m_span->setVisible(m_view->value() != Benefit);
    if (m_view->value() == Ways)
        m_ways->refresh();
}

void CostPage::buildForms()
{
    m_what = m_rates->choice("what", tr("What"));
    m_what->addChoice(tr("Hourly rate of a grade"), Grade);
    m_what->addChoice(tr("Grade of a person"), GradeOf);
    m_what->addChoice(tr("Rate of a kilometre"), Kilometre);
    m_what->addChoice(tr("Goal per order"), Goal);
    m_staff = m_rates->choice("staff", tr("Who"));
    m_grade = m_rates->text("code", tr("Grade"), 20);
    m_from = m_rates->day("from", tr("From"));
    m_rate = m_rates->money("rate", tr("Yuan"));
    const auto show = [this] {
        const int what = m_what->value().toInt();
        m_rates->show("staff", what == GradeOf);
        m_rates->show("code", what == Grade || what == GradeOf);
        m_rates->show("from", what == Grade);
        m_rates->show("rate", what != GradeOf);
    };
    connect(m_what, &ChoiceCombo::chosen, this, show);
    show();
    m_type = m_budget->choice("type", tr("Kind"));
    for (const auto& [type, code] : Codes<CostType>::table)
        m_type->addChoice(label(type), int(type));
    m_month = m_budget->text("month", tr("Month"), 7);
    m_amount = m_budget->money("amount", tr("Yuan"));
    for (const QuickForm* form : {m_rates, m_budget})
        connect(form, &QuickForm::saved, this, [this](const QString& text) {
            refresh();
            Q_EMIT messageRequested(Tone::Success, text);
        });
}

void CostPage::open(const Route& route)
{
    const QString wanted = route.extras.value(QStringLiteral("view")).toString();
    for (std::size_t i = 0; i < kViewNames.size(); ++i) {
        if (wanted == QLatin1String(kViewNames[i]))
            m_view->setValue(int(i));
    }
    if (m_span->value() != 12)
        m_span->setValue(3);
    m_since->setToday(today());
    if (!m_since->value().isValid())
        m_since->setValue(QDate(today().year(), today().month(), 1).addMonths(1 - m_span->value()));
    showView();
    refresh();
}

void CostPage::refresh()
{
    const QDate until = today();
    const QDate from = QDate(until.year(), until.month(), 1).addMonths(1 - m_span->value());
    const QDate since = m_since->value().isValid() && m_since->value() <= until ? m_since->value() : from;
    setProperty("busy", true);
    m_reader.ask(
        [from, until, since](Workplace& place, const Stop&) -> Outcome<Answer> {
            StoreRoom& room = place.storeRoom();
            Outcome<CostReport> costs = room.costs().report(from, until);
            if (!costs)
                return std::move(costs).error();
            Outcome<TripReport> trips = room.trips().report(from, until);
            if (!trips)
                return std::move(trips).error();
            Outcome<BenefitReport> benefit = room.benefit().compare(since, until);
            if (!benefit)
                return std::move(benefit).error();
            return Answer{std::move(*costs), std::move(*trips), *benefit};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void CostPage::display(const Outcome<Answer>& answer)
{
    setProperty("busy", false);
    if (!answer) {
        Q_EMIT messageRequested(Tone::Warning, answer.error().message);
        Q_EMIT shown();
        return;
    }
    showMonths(answer->costs);
    showTrend(answer->costs);
    showShares(answer->costs);
    showDrivers(answer->costs);
    showModels(answer->costs);
    showQuality(answer->costs, answer->trips);
    m_ways->showPoints(answer->trips);
    showBenefit(answer->benefit);
    showDifferences(answer->benefit);
    Q_EMIT shown();
}

void CostPage::setRates()
{
    m_budget->panel()->closePanel();
    m_staff->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            m_staff->addChoice(member.name, member.id.value);
    }
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_from->setToday(today);
    m_from->setValue(QDate(today.year(), today.month(), 1));
    m_rate->clearValue();
    QStringList known;
    for (const LabourGrade& grade :
         m_context.workplace.storeRoom().costs().grades().value_or(std::vector<LabourGrade>()))
        known.append(tr("%1: ¥ %2 from %3").arg(grade.code, grade.rate.grouped(), grade.from.toString(Qt::ISODate)));
    m_rates->setStory(known.join(QLatin1Char('\n')));
    m_rates->open(
        tr("Rates"), [this] { return saveRates(); }, m_what);
}

Outcome<QString> CostPage::saveRates()
{
    CostDesk& desk = m_context.workplace.storeRoom().costs();
    const Money rate = m_rate->value().value_or(Money());
    Done done;
    switch (m_what->value().toInt()) {
    case Grade:
        done = desk.saveGrade({m_grade->text(), m_from->value(), {}, rate});
        break;
    case GradeOf:
        done = desk.setGradeOf(StaffId(m_staff->value().toLongLong()), m_grade->text().trimmed());
        break;
    case Kilometre:
        done = desk.setKilometreRate(rate);
        break;
    default:
        done = desk.setGoal(rate);
        break;
    }
    return done ? Outcome<QString>(tr("The rate is saved.")) : Outcome<QString>(done.error());
}

void CostPage::setBudget()
{
    m_rates->panel()->closePanel();
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_month->setText(today.toString(QStringLiteral("yyyy-MM")));
    m_amount->clearValue();
    const auto run = [this]() -> Outcome<QString> {
        const QDate month = QDate::fromString(m_month->text().trimmed() + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid())
            return Failure::invalid(QStringLiteral("month"), tr("Write the month as 2026-03."));
        const Done done = m_context.workplace.storeRoom().costs().setBudget(
            month.year() * 100 + month.month(), CostType(m_type->value().toInt()), m_amount->value().value_or(Money()));
        return done ? Outcome<QString>(tr("The budget is saved.")) : Outcome<QString>(done.error());
    };
    m_budget->open(tr("Budget"), run, m_type);
}

} // namespace sanbao
