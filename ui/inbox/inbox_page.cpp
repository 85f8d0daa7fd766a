// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_page.h"

#include "core/service/inbox_desk.h"
#include "core/service/team_desk.h"
#include "core/service/workplace.h"
#include "ui/inbox/inbox_columns.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QAction>
#include <QVBoxLayout>

namespace sanbao {

namespace {

enum Scope { Unread, All, Tasks };

} // namespace

InboxPage::InboxPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
    , m_scope(new ChipChoice(tr("Which notices"), this))
{
    m_frame->setTitle(title());
    m_scope->addChip(tr("Unread"), Unread);
    m_scope->addChip(tr("All"), All);
    m_scope->addChip(tr("Tasks of my teams"), Tasks);
    m_frame->body()->addWidget(m_scope, 0, Qt::AlignLeft);
    m_markAll = makeAction(this, tr("Mark all read"), QKeySequence(Qt::Key_F8), tr("Everything here has been seen"));
    connect(m_markAll, &QAction::triggered, this, &InboxPage::markAll);
    m_frame->addButton(m_markAll, Emphasis::Secondary);
    m_finish = makeAction(this, tr("Task done"), QKeySequence(Qt::Key_F7), tr("The chosen task is done"));
    connect(m_finish, &QAction::triggered, this, &InboxPage::finishTask);
    m_frame->addButton(m_finish, Emphasis::Primary);
    buildLists();
    connect(m_scope, &ChipChoice::chosen, this, [this] {
        showScope();
        m_notices->reload();
        m_tasks->reload();
        refresh();
    });
    connect(&context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Staff, EntityKind::WorkOrder, EntityKind::Complaint}))
            refresh();
    });
    showScope();
}

void InboxPage::buildLists()
{
    Workplace& workplace = m_context.workplace;
    m_notices = new PagedTableModel<Notice>(
        noticeColumns(workplace),
        [this, &workplace](const PageRequest<Notice>& request) {
            const std::optional<qint64> after = request.after ? std::optional<qint64>(request.after->id) : std::nullopt;
            return InboxDesk(workplace.context()).page(m_scope->value() == Unread, after, request.limit);
        },
        [](const Notice& notice) { return notice.id; }, this);
    m_noticePane = new ListPane(m_notices, tr("Notices"), QStringLiteral("inbox"),
                                new EmptyState(QStringLiteral("inbox"), QString(), QString(), nullptr, this), this);
    connect(m_noticePane->view(), &ListView::opened, this, &InboxPage::openNotice);
    const auto names = std::make_shared<QHash<qint64, QString>>();
    m_tasks = new PagedTableModel<TeamTask>(
        taskColumns(workplace, names),
        [&workplace, names](const PageRequest<TeamTask>& request) -> Outcome<std::vector<TeamTask>> {
            if (request.offset > 0)
                return std::vector<TeamTask>();
            TeamDesk desk(workplace.context());
            for (const Team& team : desk.teams().value_or(std::vector<Team>()))
                names->insert(team.id, desk.nameOf(team));
            return desk.openTasks();
        },
        [](const TeamTask& task) { return task.id; }, this);
    m_taskPane = new ListPane(m_tasks, tr("Tasks"), QStringLiteral("inbox.tasks"),
                              new EmptyState(QStringLiteral("check"), tr("No open task"),
                                             tr("Tasks for a team are given on the page of an order or complaint."),
                                             nullptr, this),
                              this);
    connect(m_taskPane->view(), &ListView::opened, this, [this](qint64 id) {
        if (const TeamTask* task = m_tasks->rowAt(m_tasks->rowOfKey(id)))
            openSubject(task->about);
    });
    m_frame->body()->addWidget(m_noticePane, 1);
    m_frame->body()->addWidget(m_taskPane, 1);
}

QString InboxPage::title() const
{
    return tr("Inbox");
}

void InboxPage::open(const Route& route)
{
    if (route.extras.value(QStringLiteral("scope")).toString() == QLatin1String("tasks")) {
        m_scope->setValue(Tasks);
        showScope();
    }
    refresh();
}

QWidget* InboxPage::firstFocus()
{
    return m_scope->value() == Tasks ? m_taskPane->view() : m_noticePane->view();
}

void InboxPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isBeingOpened())
        refresh();
}

void InboxPage::showScope()
{
    const bool tasks = m_scope->value() == Tasks;
    m_noticePane->setVisible(!tasks);
    m_taskPane->setVisible(tasks);
    m_markAll->setVisible(!tasks);
    m_finish->setVisible(tasks);
    if (m_scope->value() == Unread)
        m_noticePane->empty()->setTexts(tr("Nothing new"),
                                        tr("Overdue orders, arrived parts, low grades, tasks and mentions come here."));
    else
        m_noticePane->empty()->setTexts(tr("No notice yet"),
                                        tr("Overdue orders, arrived parts, low grades, tasks and mentions come here."));
}

void InboxPage::refresh()
{
    if (m_scope->value() == Tasks)
        m_tasks->refresh();
    else
        m_notices->refresh();
    const int unread = InboxDesk(m_context.workplace.context()).unread().value_or(0);
    m_frame->setSubtitle(tr("%1 unread").arg(unread));
    m_markAll->setEnabled(unread > 0);
}

void InboxPage::openNotice(qint64 id)
{
    const Notice* found = m_notices->rowAt(m_notices->rowOfKey(id));
    if (!found)
        return;
    const Subject about = found->about;
    if (!found->readAt) {
        if (const Done read = InboxDesk(m_context.workplace.context()).markRead(id); !read)
            Q_EMIT messageRequested(Tone::Error, read.error().message);
    }
    openSubject(about);
}

void InboxPage::openSubject(const Subject& about)
{
    if (about.order.isValid())
        Q_EMIT openRequested({QStringLiteral("order"), about.order.value, {}});
    else if (about.complaint.isValid())
        Q_EMIT openRequested({QStringLiteral("complaint"), about.complaint.value, {}});
}

void InboxPage::markAll()
{
    const Done read = InboxDesk(m_context.workplace.context()).markAllRead();
    if (!read)
        Q_EMIT messageRequested(Tone::Error, read.error().message);
    refresh();
}

void InboxPage::finishTask()
{
    const TeamTask* task = m_tasks->rowAt(m_tasks->rowOfKey(m_taskPane->view()->currentKey()));
    if (!task)
        return;
    const QString title = task->title;
    const Outcome<TeamTask> done =
        TeamDesk(m_context.workplace.context()).finishTask(task->id, task->revision, QString());
    refresh();
    Q_EMIT messageRequested(done ? Tone::Success : Tone::Warning,
                            done ? tr("Done: %1").arg(title) : done.error().message);
}

} // namespace sanbao
