// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/result_page.h"

#include "core/service/campaign_desk.h"
#include "core/service/steering.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/surveys/campaign_view.h"
#include "ui/surveys/result_view.h"
#include "ui/surveys/sign_view.h"
#include "ui/surveys/trace_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMonths = 12;

} // namespace

ResultPage::ResultPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_choice(new ChipChoice(tr("What to show"), this))
    , m_period(new ChoiceCombo(this))
    , m_stack(new QStackedWidget(this))
    , m_results(new ResultView(context, this))
    , m_campaigns(new CampaignView(context, this))
    , m_sign(new SignView(context, this))
    , m_trace(new TraceView(context, this))
{
    m_frame->setTitle(title());
    buildHead();
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_campaigns->pane());
    m_stack->addWidget(m_sign);
    m_stack->addWidget(m_trace);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_stack, 1);
    row->addWidget(m_campaigns->panel());
    m_frame->body()->addLayout(row, 1);
    buildActions();
    connect(m_results, &ResultView::monthChosen, this, [this](QDate month) {
        m_period->setValue(month);
        refresh();
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Survey, EntityKind::Complaint}))
            refresh();
    });
}

void ResultPage::buildHead()
{
    m_choice->addChip(tr("Results"), Results);
    m_choice->addChip(tr("Survey calendar"), Calendar);
    m_choice->addChip(tr("Periodic analysis"), Analyses);
    m_choice->addChip(tr("Improvements"), Trace);
    m_period->setAccessibleName(tr("Period"));
    m_period->setObjectName(QStringLiteral("result.period"));
    m_period->setMinimumContentsLength(13);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_choice);
    row->addWidget(m_period);
    row->addStretch(1);
    m_frame->body()->addLayout(row);
    connect(m_choice, &ChipChoice::chosen, this, &ResultPage::choose);
    connect(m_period, &ChoiceCombo::chosen, this, &ResultPage::refresh);
}

void ResultPage::buildActions()
{
    const ServiceContext& context = m_context.workplace.context();
    QAction* calls = makeAction(this, tr("Calls"), QKeySequence(Qt::Key_F7), tr("To the list of calls"));
    m_export = makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E),
                          tr("Every question by product line as a CSV file"));
    m_close = makeAction(this, tr("Finish"), QKeySequence(Qt::Key_F10), tr("Finish the chosen campaign"));
    m_draw = makeAction(this, tr("Draw the sample"), QKeySequence(Qt::Key_F9),
                        tr("Choose by the rule of the campaign and put the calls on today's list"));
    m_new = makeAction(this, tr("New campaign"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_export->setEnabled(context.may(Permission::Export));
    for (QAction* action : {m_close, m_draw, m_new})
        action->setEnabled(context.may(kSteersStore));
    m_frame->addButton(calls, Emphasis::Quiet);
    m_frame->addButton(m_export, Emphasis::Secondary);
    m_frame->addButton(m_close, Emphasis::Secondary);
    m_frame->addButton(m_draw, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Primary);
    connect(calls, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("surveys"), 0, {}}); });
    connect(m_export, &QAction::triggered, this, &ResultPage::exportFile);
    connect(m_new, &QAction::triggered, m_campaigns, &CampaignView::startNew);
    connect(m_draw, &QAction::triggered, m_campaigns, &CampaignView::draw);
    connect(m_close, &QAction::triggered, m_campaigns, &CampaignView::close);
}

QString ResultPage::title() const
{
    return tr("Survey results");
}

QDate ResultPage::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

void ResultPage::fillPeriods()
{
    m_period->addChoice(tr("Last 12 months"), QDate());
    const QDate month(today().year(), today().month(), 1);
    for (int back = 0; back < kMonths; ++back)
        m_period->addChoice(month.addMonths(-back).toString(QStringLiteral("yyyy-MM")), month.addMonths(-back));
}

void ResultPage::open(const Route& route)
{
    if (m_period->count() == 0)
        fillPeriods();
    const QString view = route.extras.value(QStringLiteral("view")).toString();
    if (view == QLatin1String("calendar"))
        m_choice->setValue(Calendar);
    else if (view == QLatin1String("analyses"))
        m_choice->setValue(Analyses);
    else if (view == QLatin1String("trace"))
        m_choice->setValue(Trace);
    if (const qint64 order = route.extras.value(QStringLiteral("order")).toLongLong(); order > 0)
        m_trace->setOrder(WorkOrderId(order));
    choose();
}

QWidget* ResultPage::firstFocus()
{
    switch (m_choice->value()) {
    case Calendar:
        return m_campaigns->pane()->view();
    case Analyses:
        return m_sign->firstFocus();
    case Trace:
        return m_trace->firstFocus();
    default:
        return m_period;
    }
}

void ResultPage::choose()
{
    const int view = m_choice->value();
    m_stack->setCurrentIndex(view);
    m_period->setVisible(view == Results);
    m_export->setVisible(view == Results);
    for (QAction* action : {m_close, m_draw, m_new})
        action->setVisible(view == Calendar);
    if (view != Calendar)
        m_campaigns->panel()->hide();
    refresh();
}

void ResultPage::refresh()
{
    switch (m_choice->value()) {
    case Calendar:
        m_campaigns->refresh();
        break;
    case Analyses:
        m_sign->refresh();
        break;
    case Trace:
        m_trace->refresh();
        break;
    default: {
        const QDate month = m_period->value().toDate();
        const QDate from = month.isValid() ? month : today().addYears(-1).addDays(1);
        m_results->showPeriod(from, month.isValid() ? month.addMonths(1).addDays(-1) : today());
        break;
    }
    }
    CampaignDesk desk(m_context.workplace.context());
    const qint64 due = desk.countDue().value_or(0);
    const qint64 overdue = desk.countOverdue().value_or(0);
    m_frame->setSubtitle(
        tr("Campaigns due: %1 · analyses overdue: %2").arg(QString::number(due), QString::number(overdue)));
}

void ResultPage::exportFile()
{
    const Outcome<QString> path = m_results->exportLines();
    if (!path)
        Q_EMIT messageRequested(Tone::Error, path.error().message);
    else if (!path->isEmpty())
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

} // namespace sanbao
