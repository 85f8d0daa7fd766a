// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/team_desk.h"

#include "core/base/text_fold.h"
#include "core/service/notices.h"
#include "core/service/unit_of_work.h"
#include "core/storage/complaint_store.h"
#include "core/storage/order_store.h"
#include "core/storage/team_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kLongestTitle = 200;
constexpr int kLongestComment = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Teams)
};

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict, Words::tr("This was changed elsewhere meanwhile. Look at it again."));
}

EntityKind kindOf(const Subject& about)
{
    return about.order.isValid() ? EntityKind::WorkOrder : EntityKind::Complaint;
}

qint64 idOf(const Subject& about)
{
    return about.order.isValid() ? about.order.value : about.complaint.value;
}

const Team* find(const std::vector<Team>& teams, qint64 id)
{
    const auto found = std::find_if(teams.begin(), teams.end(), [id](const Team& team) { return team.id == id; });
    return found == teams.end() ? nullptr : &*found;
}

} // namespace

QString TeamDesk::nameOf(const Team& team) const
{
    return speaksChinese() || team.nameEn.isEmpty() ? team.nameZh : team.nameEn;
}

QString TeamDesk::teamName(qint64 id)
{
    const std::vector<Team> all = TeamStore(m_context.database).teams();
    const Team* team = find(all, id);
    return team ? nameOf(*team) : QString();
}

Outcome<std::vector<Team>> TeamDesk::teams()
{
    return readResult(m_context, TeamStore(m_context.database).teams());
}

Outcome<Team> TeamDesk::saveTeam(const Team& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    TeamStore store(m_context.database);
    Team team = typed;
    team.nameZh = cleanText(typed.nameZh);
    team.nameEn = cleanText(typed.nameEn).isEmpty() ? team.nameZh : cleanText(typed.nameEn);
    if (team.nameZh.isEmpty())
        return Failure::invalid(QStringLiteral("name"), Words::tr("Name the team."));
    const std::vector<Team> all = store.teams();
    for (const Team& other : all) {
        if (other.id != team.id && searchFold(other.nameZh) == searchFold(team.nameZh))
            return Failure::invalid(QStringLiteral("name"), Words::tr("There is a team of this name already."));
    }
    if (team.id > 0) {
        if (!store.update(team))
            return m_context.database.takeFailure().value_or(changedMeanwhile());
        team.revision += 1;
    } else {
        team.position = all.empty() ? 1 : all.back().position + 1;
        team.code = QStringLiteral("team%1").arg(team.position);
        team.id = store.insert(team);
    }
    store.replaceMembers(team);
    work.audit(QStringLiteral("team.saved"), EntityKind::Setting, team.id,
               {{QStringLiteral("name"), team.nameZh}, {QStringLiteral("members"), int(team.members.size())}});
    work.touch(EntityKind::Setting, team.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return team;
}

Done TeamDesk::exists(const Subject& about)
{
    if (about.isValid() && !TeamStore(m_context.database).numberOf(about).isEmpty())
        return {};
    return Failure::of(FailureKind::NotFound, Words::tr("This order or complaint does not exist."));
}

void TeamDesk::touch(UnitOfWork& work, const Subject& about)
{
    work.touch(kindOf(about), idOf(about));
}

void TeamDesk::tell(UnitOfWork& work, const Subject& about, const QString& event, const QString& note)
{
    TimelineEntry entry;
    entry.event = event;
    entry.note = note;
    if (about.order.isValid()) {
        const WorkOrder order = OrderStore(m_context.database).find(about.order).value_or(WorkOrder());
        entry.order = order.id;
        entry.product = order.product;
        entry.customer = order.customer;
    } else if (const std::optional<Complaint> complaint = ComplaintStore(m_context.database).find(about.complaint)) {
        // The history of a complaint is what begins with its number.
        entry.event = QStringLiteral("complaint_") + event;
        entry.note = complaint->number + QStringLiteral(" · ") + note;
        entry.order = complaint->order;
        entry.customer = complaint->customer;
    }
    work.tell(entry);
    touch(work, about);
}

Outcome<std::vector<TeamTask>> TeamDesk::tasksAbout(const Subject& about)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, TeamStore(m_context.database).tasksAbout(about));
}

Outcome<std::vector<TeamTask>> TeamDesk::openTasks(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    TeamStore store(m_context.database);
    std::vector<TeamTask> tasks = store.openTasks(limit);
    const Role role = m_context.session.role;
    if (role == Role::Manager || role == Role::Dispatcher || role == Role::Admin)
        return readResult(m_context, std::move(tasks));
    const std::vector<Team> all = store.teams();
    const auto foreign = [&](const TeamTask& task) {
        const Team* team = find(all, task.team);
        return !team || team->members.count(m_context.session.staff.value) == 0;
    };
    tasks.erase(std::remove_if(tasks.begin(), tasks.end(), foreign), tasks.end());
    return readResult(m_context, std::move(tasks));
}

Outcome<TeamTask> TeamDesk::addTask(const Subject& about, qint64 team, const QString& title, Instant due)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (Done known = exists(about); !known)
        return std::move(known).error();
    TeamStore store(m_context.database);
    const std::vector<Team> all = store.teams();
    const Team* chosen = find(all, team);
    TeamTask task;
    task.about = about;
    task.team = team;
    task.title = cleanText(title);
    task.dueAt = due;
    task.createdAt = work.now();
    task.createdBy = m_context.session.staff;
    std::vector<FieldIssue> issues;
    if (task.title.isEmpty() || task.title.size() > kLongestTitle)
        issues.push_back({QStringLiteral("title"), Words::tr("Say what is to be done.")});
    if (!chosen || !chosen->active)
        issues.push_back({QStringLiteral("team"), Words::tr("Choose a team.")});
    if (due <= work.now())
        issues.push_back({QStringLiteral("due"), Words::tr("The task is due later than now.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    task.id = store.insert(task);
    task.number = store.numberOf(about);
    tell(work, about, QStringLiteral("task_added"), nameOf(*chosen) + QStringLiteral(" · ") + task.title);
    NoticeDraft draft{NoticeKind::Task, QStringLiteral("task:%1").arg(task.id), about, task.number, task.title, {}};
    draft.audience.teams.push_back(team);
    sendNotice(m_context, work, draft);
    work.audit(QStringLiteral("task.added"), kindOf(about), idOf(about),
               {{QStringLiteral("team"), chosen->code}, {QStringLiteral("title"), task.title}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return task;
}

Outcome<TeamTask> TeamDesk::finishTask(qint64 id, qint64 revision, const QString& result)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    TeamStore store(m_context.database);
    const std::optional<TeamTask> stored = store.task(id);
    if (!stored || stored->revision != revision || stored->doneAt)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    TeamTask task = *stored;
    task.result = cleanText(result);
    if (task.result.size() > kLongestTitle)
        return Failure::invalid(QStringLiteral("result"), Words::tr("At most %1 characters.").arg(kLongestTitle));
    task.doneAt = work.now();
    task.doneBy = m_context.session.staff;
    if (!store.update(task))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    task.revision += 1;
    const QString story = task.result.isEmpty() ? task.title : task.title + QStringLiteral(" · ") + task.result;
    tell(work, task.about, QStringLiteral("task_done"), story);
    if (task.createdBy.isValid() && task.createdBy != m_context.session.staff) {
        NoticeDraft draft{
            NoticeKind::TaskDone, QStringLiteral("task_done:%1").arg(id), task.about, task.number, story, {}};
        draft.audience.people.push_back(task.createdBy);
        sendNotice(m_context, work, draft);
    }
    work.audit(QStringLiteral("task.done"), kindOf(task.about), idOf(task.about),
               {{QStringLiteral("title"), task.title}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return task;
}

Outcome<std::vector<InnerComment>> TeamDesk::comments(const Subject& about)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, TeamStore(m_context.database).commentsAbout(about));
}

Outcome<InnerComment> TeamDesk::comment(const Subject& about, const QString& text)
{
    UnitOfWork work(m_context, Permission::ReadOrders);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (Done known = exists(about); !known)
        return std::move(known).error();
    InnerComment comment{0, about, cleanText(text), work.now(), m_context.session.staff};
    if (comment.body.isEmpty())
        return Failure::invalid(QStringLiteral("comment"), Words::tr("Write something first."));
    if (comment.body.size() > kLongestComment)
        return Failure::invalid(QStringLiteral("comment"), Words::tr("At most %1 characters.").arg(kLongestComment));
    comment.id = TeamStore(m_context.database).insert(comment);
    NoticeDraft draft{NoticeKind::Mention, QStringLiteral("comment:%1").arg(comment.id), about, {}, {}, {}};
    draft.detail =
        m_context.session.name.isEmpty() ? comment.body : m_context.session.name + QStringLiteral("：") + comment.body;
    draft.audience.people = mentionedIn(comment.body, m_context.catalogue.staff());
    if (!draft.audience.people.empty())
        sendNotice(m_context, work, draft);
    work.audit(QStringLiteral("comment.added"), kindOf(about), idOf(about), {{QStringLiteral("comment"), comment.id}});
    touch(work, about);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return comment;
}

Done TeamDesk::assignTeam(ComplaintId id, qint64 team)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<Complaint> complaint = ComplaintStore(m_context.database).find(id);
    if (!complaint || complaint->closedAt)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict, Words::tr("Only an open complaint is given to a team.")));
    TeamStore store(m_context.database);
    const std::vector<Team> all = store.teams();
    const Team* chosen = find(all, team);
    if (!chosen || !chosen->active)
        return Failure::invalid(QStringLiteral("team"), Words::tr("Choose a team."));
    store.setTeam(id, team, work.now(), m_context.session.staff);
    tell(work, {{}, id}, QStringLiteral("team"), nameOf(*chosen));
    NoticeDraft draft{NoticeKind::ComplaintTeam,
                      QStringLiteral("complaint_team:%1:%2").arg(QString::number(id.value), QString::number(team)),
                      {{}, id},
                      complaint->number,
                      complaint->claim,
                      {}};
    draft.audience.teams.push_back(team);
    sendNotice(m_context, work, draft);
    work.audit(QStringLiteral("complaint.team"), EntityKind::Complaint, id.value,
               {{QStringLiteral("team"), chosen->code}});
    return work.commit();
}

Outcome<qint64> TeamDesk::teamOf(ComplaintId complaint)
{
    return readResult(m_context, TeamStore(m_context.database).teamOf(complaint));
}

Outcome<std::vector<ComplaintRow>> TeamDesk::complaintQueue(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    ComplaintStore store(m_context.database);
    std::vector<ComplaintRow> rows;
    for (const ComplaintId id : TeamStore(m_context.database).queueOf(m_context.session.staff, limit)) {
        if (std::optional<ComplaintRow> row = store.row(id))
            rows.push_back(std::move(*row));
    }
    return readResult(m_context, std::move(rows));
}

} // namespace sanbao
