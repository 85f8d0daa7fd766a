// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/survey_list_page.h"

#include "core/service/survey_desk.h"
#include "core/service/workplace.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/surveys/survey_columns.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kComingDays = 14;
constexpr int kRowHeight = 46;

} // namespace

SurveyListPage::SurveyListPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_choice(new ChipChoice(tr("Which surveys"), this))
    , m_stack(new QStackedWidget(this))
{
    m_frame->setTitle(title());
    m_choice->addChip(tr("To call today"), Today);
    m_choice->addChip(tr("Next 14 days"), Coming);
    m_choice->addChip(tr("Answered"), Answered);
    m_choice->addChip(tr("Declined"), Declined);
    m_choice->addChip(tr("Not reached"), Unreachable);
    m_frame->body()->addWidget(m_choice, 0, Qt::AlignLeft);
    buildLists();
    m_frame->body()->addWidget(m_stack);
    connect(m_choice, &ChipChoice::chosen, this, &SurveyListPage::choose);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Survey}))
            refresh();
    });
}

void SurveyListPage::buildLists()
{
    Workplace& workplace = m_context.workplace;
    const auto key = [](const SurveyRow& row) { return row.id.value; };
    m_calls = new PagedTableModel<SurveyRow>(
        dueSurveyColumns(workplace),
        [this, &workplace](const PageRequest<SurveyRow>& request) {
            return workplace.surveys().due(lastDay(), lastOf(request), request.limit);
        },
        key, this);
    m_finished = new PagedTableModel<SurveyRow>(
        finishedSurveyColumns(workplace),
        [this, &workplace](const PageRequest<SurveyRow>& request) {
            return workplace.surveys().finished(outcome(), lastOf(request), request.limit);
        },
        key, this);
    m_callPane = new ListPane(
        m_calls, tr("Calls to make"), QStringLiteral("surveyCalls"),
        new EmptyState(QStringLiteral("callbacks"), tr("No calls to make"),
                       tr("When an order is closed, its customer appears here on the day of the callback."), nullptr,
                       this),
        this, kRowHeight);
    m_finishedPane = new ListPane(m_finished, tr("Finished surveys"), QStringLiteral("surveysFinished"),
                                  new EmptyState(QStringLiteral("survey"), tr("Nothing here yet"),
                                                 tr("Surveys with this outcome are listed here."), nullptr, this),
                                  this, kRowHeight);
    for (ListPane* pane : {m_callPane, m_finishedPane}) {
        m_stack->addWidget(pane);
        connect(pane->view(), &ListView::opened, this, [this](qint64 id) {
            Q_EMIT openRequested({QStringLiteral("survey"), id, {}});
        });
    }
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
    (showsCalls() ? m_calls : m_finished)->reload();
}

void SurveyListPage::open(const Route&)
{
    refresh();
}

QWidget* SurveyListPage::firstFocus()
{
    return (showsCalls() ? m_callPane : m_finishedPane)->view();
}

void SurveyListPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void SurveyListPage::refresh()
{
    (showsCalls() ? m_calls : m_finished)->refresh();
    if (const Outcome<SurveyCounts> counts = m_context.workplace.surveys().counts())
        m_frame->setSubtitle(
            tr("%1 to call · %2 late").arg(QString::number(counts->due), QString::number(counts->overdue)));
}

} // namespace sanbao
