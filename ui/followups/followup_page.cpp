// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followup_page.h"

#include "core/domain/phone.h"
#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum Span { DueNow, Month };

Columns<CareTask> taskColumns(const std::function<QDate()>& today)
{
    Columns<CareTask> columns;
    columns.push_back({QStringLiteral("due"), [] { return FollowupPage::tr("Due"); }, 110, CellKind::Chip,
                       [](const CareTask& task) { return task.dueOn.toString(Qt::ISODate); }});
    columns.back().data = [today](const CareTask& task, int role) {
        if (role != ToneRole)
            return QVariant();
        const QDate day = today();
        return QVariant(int(task.dueOn < day ? ChipTone::Bad : task.dueOn == day ? ChipTone::Warn : ChipTone::Neutral));
    };
    columns.push_back({QStringLiteral("kind"), [] { return FollowupPage::tr("Reason"); }, 120, CellKind::Text,
                       [](const CareTask& task) { return label(task.kind); }});
    columns.push_back({QStringLiteral("customer"), [] { return FollowupPage::tr("Customer"); }, 180, CellKind::TwoLine,
                       [](const CareTask& task) {
                           return task.customerName.isEmpty() ? FollowupPage::tr("Unnamed") : task.customerName;
                       }});
    columns.back().data = [](const CareTask& task, int role) {
        return role == SecondLineRole ? QVariant(displayPhone(task.customerPhone)) : QVariant();
    };
    columns.push_back({QStringLiteral("text"), [] { return FollowupPage::tr("What to do"); }, 240, CellKind::Text,
                       [](const CareTask& task) { return task.text.simplified(); }});
    columns.back().tooltip = [](const CareTask& task) { return task.text; };
    columns.back().stretch = true;
    return columns;
}

} // namespace

FollowupPage::FollowupPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_span(new ChipChoice(tr("Time"), this))
{
    m_frame->setTitle(title());
    m_span->addChip(tr("Due now"), DueNow);
    m_span->addChip(tr("Next 30 days"), Month);
    m_span->setValue(DueNow);
    m_frame->addWidget(m_span);
    buildActions();
    m_model = new PagedTableModel<CareTask>(
        taskColumns([this] { return today(); }), [this](const PageRequest<CareTask>& request) { return read(request); },
        [](const CareTask& task) { return task.id; }, this);
    m_pane = new ListPane(
        m_model, title(), QStringLiteral("followups"),
        new EmptyState(
            QStringLiteral("callbacks"), tr("Nobody is waiting for a call"),
            tr("Calls after repairs, ends of warranties and packages, low grades and promised calls come up here."),
            nullptr, this),
        this, 46);
    buildPanel();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_pane, 1);
    row->addWidget(m_panel);
    m_frame->body()->addLayout(row, 1);
    connect(m_span, &ChipChoice::chosen, this, [this] { m_model->reload(); });
    connect(m_pane->view(), &ListView::opened, this, &FollowupPage::showPanel);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Customer, EntityKind::WorkOrder, EntityKind::Survey})) {
            m_model->refresh();
            showCounts();
        }
    });
}

void FollowupPage::buildActions()
{
    QAction* customer = makeAction(this, tr("Customer"), QKeySequence(Qt::Key_F6), tr("Open the customer's page"));
    QAction* request =
        makeAction(this, tr("New request"), QKeySequence(Qt::Key_F7), tr("Take in a request of this customer"));
    QAction* done = makeAction(this, tr("Done …"), QKeySequence(Qt::Key_F9), tr("Write down what came of it"));
    QAction* staying = makeAction(this, tr("Who stays"), QKeySequence(Qt::Key_F8),
                                  tr("Customers at risk after their cover ended, and who bought again"));
    m_frame->addButton(staying, Emphasis::Quiet);
    connect(staying, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("retention"), 0, {}}); });
    m_frame->addButton(customer, Emphasis::Secondary);
    m_frame->addButton(request, Emphasis::Secondary);
    m_frame->addButton(done, Emphasis::Primary);
    connect(customer, &QAction::triggered, this, [this] {
        if (const CareTask* task = current())
            Q_EMIT openRequested({QStringLiteral("customer"), task->customer.value, {}});
    });
    connect(request, &QAction::triggered, this, [this] {
        if (const CareTask* task = current())
            Q_EMIT openRequested({QStringLiteral("intake"),
                                  0,
                                  {{QStringLiteral("customer"), task->customer.value},
                                   {QStringLiteral("unit"), task->product.value},
                                   {QStringLiteral("parent"), task->order.value}}});
    });
    connect(done, &QAction::triggered, this, &FollowupPage::showPanel);
}

void FollowupPage::buildPanel()
{
    m_panel = new SidePanel(tr("Follow-up"), this, 340);
    m_what = wrappedLabel({}, TextRole::Body, Ink::Text, m_panel);
    m_form = new FormSection(m_panel, 60);
    m_result = textBox(5, m_form);
    m_result->setPlaceholderText(tr("What the customer said, what was agreed"));
    m_day = new DayEdit(m_form);
    m_form->addRow(QStringLiteral("result"), tr("Result"), m_result);
    m_form->addRow(QStringLiteral("day"), tr("Or on"), m_day);
    m_panel->body()->addWidget(m_what);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addStretch(1);
    auto* drop = new ActionButton(tr("Not needed"), Emphasis::Quiet, m_panel);
    auto* later = new ActionButton(tr("Put off"), Emphasis::Secondary, m_panel);
    QAction* save = makeAction(m_panel, tr("Done"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* done = new ActionButton(save, Emphasis::Primary, m_panel);
    done->setObjectName(QStringLiteral("followup.done"));
    for (ActionButton* button : {drop, later, done})
        m_panel->footer()->addWidget(button);
    CareDesk& care = m_context.workplace.care();
    connect(save, &QAction::triggered, this, [this, &care] {
        take(care.finish(m_task.id, m_task.revision, m_result->toPlainText()), tr("The follow-up is done."));
    });
    connect(later, &QPushButton::clicked, this, [this, &care] {
        take(care.postpone(m_task.id, m_task.revision, m_day->value()), tr("The follow-up is put off."));
    });
    connect(drop, &QPushButton::clicked, this, [this, &care] {
        take(care.drop(m_task.id, m_task.revision, m_result->toPlainText()), tr("The follow-up is dropped."));
    });
}

QString FollowupPage::title() const
{
    return tr("Customer care");
}

QDate FollowupPage::today() const
{
    return localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
}

void FollowupPage::open(const Route&)
{
    if (!m_refreshed && m_context.workplace.context().may(Permission::TakeSurvey)) {
        m_refreshed = true;
        if (const Outcome<int> made = m_context.workplace.care().refresh(); !made)
            Q_EMIT messageRequested(Tone::Warning, made.error().message);
    }
    m_model->refresh();
    showCounts();
}

QWidget* FollowupPage::firstFocus()
{
    return m_pane->view();
}

Outcome<std::vector<CareTask>> FollowupPage::read(const PageRequest<CareTask>& request)
{
    const QDate until = m_span->value() == Month ? today().addDays(30) : today();
    return m_context.workplace.care().due(until, lastOf(request), request.limit);
}

void FollowupPage::showCounts()
{
    const Outcome<qint64> due = m_context.workplace.care().countDue();
    m_frame->setSubtitle(due ? tr("Due now: %1").arg(*due) : QString());
}

const CareTask* FollowupPage::current() const
{
    return m_model->rowAt(m_model->rowOfKey(m_pane->view()->currentKey()));
}

void FollowupPage::showPanel()
{
    const CareTask* task = current();
    if (!task)
        return;
    m_task = *task;
    m_panel->setTitle(m_task.customerName.isEmpty() ? tr("Follow-up") : m_task.customerName);
    m_what->setText(
        QStringList{label(m_task.kind) + QStringLiteral(" · ") + displayPhone(m_task.customerPhone), m_task.text}.join(
            QLatin1Char('\n')));
    m_result->clear();
    m_day->setToday(today());
    m_day->setValue({});
    m_form->clearIssues();
    m_panel->openPanel(m_result);
}

void FollowupPage::take(const Outcome<CareTask>& result, const QString& success)
{
    m_form->clearIssues();
    if (result) {
        m_panel->closePanel();
        m_model->refresh();
        showCounts();
        Q_EMIT messageRequested(Tone::Success, success);
        return;
    }
    QStringList lines;
    for (const FieldIssue& issue : m_form->showIssues(result.error().issues))
        lines.append(issue.message);
    if (result.error().issues.empty())
        lines.append(result.error().message);
    if (!lines.isEmpty())
        Q_EMIT messageRequested(Tone::Error, lines.join(QLatin1Char('\n')));
}

} // namespace sanbao
