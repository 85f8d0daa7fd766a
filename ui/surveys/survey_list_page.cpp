// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_list_page.h"

#include "core/service/callback_desk.h"
#include "core/service/care_desk.h"
#include "core/service/survey_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/surveys/call_panel.h"
#include "ui/surveys/survey_columns.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kComingDays = 14;
constexpr int kRowHeight = 46;
constexpr int kRateDays = 30;

} // namespace

SurveyListPage::SurveyListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_choice(new ChipChoice(tr("Which surveys"), this))
    , m_stack(new QStackedWidget(this))
    , m_reader(context.workplace)
{
    m_frame->setTitle(title());
    m_choice->addChip(tr("To call today"), Today);
    m_choice->addChip(tr("Next 14 days"), Coming);
    m_choice->addChip(tr("Answered"), Answered);
    m_choice->addChip(tr("Declined"), Declined);
    m_choice->addChip(tr("Not reached"), Unreachable);
    m_frame->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    buildLists();
    buildCall();
    connect(m_choice, &ChipChoice::chosen, this, &SurveyListPage::choose);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Survey, EntityKind::Customer, EntityKind::WorkOrder}))
            refresh();
    });
}

void SurveyListPage::buildLists()
{
    Workplace& workplace = m_context.workplace;
    const auto key = [](const SurveyRow& row) { return row.id.value; };
    m_calls = new PagedTableModel<CallRow>(
        callListColumns(workplace),
        [this, &workplace](const PageRequest<CallRow>& request) {
            return CallbackDesk(workplace.context()).due(lastDay(), lastOf(request), request.limit);
        },
        [](const CallRow& row) { return row.key; }, this);
    m_finished = new PagedTableModel<SurveyRow>(
        finishedSurveyColumns(workplace),
        [this, &workplace](const PageRequest<SurveyRow>& request) {
            return workplace.surveys().finished(outcome(), lastOf(request), request.limit);
        },
        key, this);
    m_callPane = new ListPane(
        m_calls, tr("Calls to make"), QStringLiteral("surveyCalls"),
        new EmptyState(QStringLiteral("callbacks"), tr("No calls to make"),
                       tr("Calls after repairs, ends of warranties and packages, low grades and promised calls come up "
                          "here on their day."),
                       nullptr, this),
        this, kRowHeight);
    m_finishedPane = new ListPane(m_finished, tr("Finished surveys"), QStringLiteral("surveysFinished"),
                                  new EmptyState(QStringLiteral("survey"), tr("Nothing here yet"),
                                                 tr("Surveys with this outcome are listed here."), nullptr, this),
                                  this, kRowHeight);
    for (ListPane* pane : {m_callPane, m_finishedPane})
        m_stack->addWidget(pane);
    connect(m_callPane->view(), &ListView::opened, this, [this](qint64 row) { openCall(row, false); });
    connect(m_finishedPane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("survey"), id, {}});
    });
}

void SurveyListPage::buildCall()
{
    m_call = new CallPanel(m_context, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_stack, 1);
    row->addWidget(m_call->panel());
    m_frame->body()->addLayout(row, 1);
    QAction* call = makeAction(this, tr("Call …"), QKeySequence(Qt::Key_F9), tr("Script, earlier tries and outcome"));
    QAction* staying = makeAction(this, tr("Who stays"), QKeySequence(Qt::Key_F8),
                                  tr("Customers at risk after their cover ended, and who bought again"));
    connect(staying, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("retention"), 0, {}}); });
    m_frame->addButton(staying, Emphasis::Quiet);
    QAction* results = makeAction(this, tr("Results"), QKeySequence(Qt::Key_F7),
                                  tr("What surveys say together, the calendar of campaigns, the periodic analysis"));
    connect(results, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("survey-results"), 0, {}});
    });
    m_frame->addButton(results, Emphasis::Secondary);
    m_frame->addButton(call, Emphasis::Primary);
    connect(call, &QAction::triggered, this, [this] { openCall(m_callPane->view()->currentKey(), true); });
    connect(m_call, &CallPanel::refused, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
    connect(m_call, &CallPanel::recorded, this, [this](const QString& success, qint64 survey) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, success);
        if (survey > 0)
            Q_EMIT openRequested({QStringLiteral("survey"), survey, {}});
    });
}

/// One thing to talk about that has a page of its own is opened there at once.
void SurveyListPage::openCall(qint64 key, bool evenOneSurvey)
{
    const CallRow* row = m_calls->rowAt(m_calls->rowOfKey(key));
    if (!row || !showsCalls())
        return;
    const bool onlySurvey = row->items.size() == 1 && row->items.front().reason == CallReason::Survey;
    if (onlySurvey && !evenOneSurvey)
        Q_EMIT openRequested({QStringLiteral("survey"), row->items.front().id, {}});
    else
        m_call->show(*row);
}

QString SurveyListPage::title() const
{
    return tr("Callbacks & surveys");
}

bool SurveyListPage::showsCalls() const
{
    return m_choice->value() == Today || m_choice->value() == Coming;
}

SurveyState SurveyListPage::outcome() const
{
    switch (m_choice->value()) {
    case Declined:
        return SurveyState::Declined;
    case Unreachable:
        return SurveyState::Unreachable;
    default:
        return SurveyState::Answered;
    }
}

QDate SurveyListPage::lastDay() const
{
    const Workplace& workplace = m_context.workplace;
    const QDate today = localDay(m_context.workplace.clock().now(), workplace.catalogue().zone());
    return m_choice->value() == Coming ? today.addDays(kComingDays) : today;
}

void SurveyListPage::choose()
{
    m_stack->setCurrentWidget(showsCalls() ? m_callPane : m_finishedPane);
    if (showsCalls())
        m_calls->reload();
    else
        m_finished->reload();
}

void SurveyListPage::open(const Route& route)
{
    planCalls();
    if (route.extras.value(QStringLiteral("view")).toString() == QLatin1String("answered")) {
        m_choice->setValue(Answered);
        choose();
    }
    refresh();
    if (const qint64 key = route.extras.value(QStringLiteral("household")).toLongLong(); key > 0) {
        m_choice->setValue(Today);
        choose();
        m_callPane->view()->selectKey(key);
        openCall(key, true);
    }
}

void SurveyListPage::planCalls()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    if (m_plannedOn == today || !m_context.workplace.context().may(Permission::TakeSurvey))
        return;
    m_plannedOn = today;
    m_reader.ask([](Workplace& place, const Stop&) { return place.care().upcoming(); },
                 [this](const Outcome<std::vector<CareTask>>& tasks) {
                     const Outcome<int> made =
                         tasks ? m_context.workplace.care().plan(*tasks) : Outcome<int>(tasks.error());
                     if (!made)
                         Q_EMIT messageRequested(Tone::Warning, made.error().message);
                 });
}

QWidget* SurveyListPage::firstFocus()
{
    return (showsCalls() ? m_callPane : m_finishedPane)->view();
}

void SurveyListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void SurveyListPage::refresh()
{
    if (showsCalls())
        m_calls->refresh();
    else
        m_finished->refresh();
    CallbackDesk desk(m_context.workplace.context());
    QString words;
    if (const Outcome<CallCounts> counts = desk.counts())
        words = tr("%1 to call · %2 late").arg(QString::number(counts->due), QString::number(counts->overdue));
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const Outcome<CallRates> rates = desk.rates(today.addDays(-kRateDays), today);
    if (rates && rates->due > 0)
        words += QStringLiteral(" · ") + tr("last %1 days: called %2 of %3, answered %4")
                                             .arg(QString::number(kRateDays), QString::number(rates->called),
                                                  QString::number(rates->due), QString::number(rates->answered));
    m_frame->setSubtitle(words);
}

} // namespace sanbao
