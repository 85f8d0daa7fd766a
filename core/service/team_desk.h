// SPDX-License-Identifier: GPL-3.0-or-later
// Working together on orders and complaints: teams, their tasks with due dates of their own, talk inside the house with
// people named by "@", and complaints that a team takes over. Each tells those whom it concerns.
#pragma once

#include "core/domain/care_list.h"
#include "core/domain/teamwork.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class UnitOfWork;

class TeamDesk final
{
public:
    explicit TeamDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<Team>> teams();
    /// Invalid names "name".
    Outcome<Team> saveTeam(const Team& team);
    QString nameOf(const Team& team) const;
    QString teamName(qint64 team);

    Outcome<std::vector<TeamTask>> tasksAbout(const Subject& about);
    /// Open tasks of the acting person's teams; all of them for managers and dispatchers. The next due first.
    Outcome<std::vector<TeamTask>> openTasks(int limit = 200);
    /// Invalid names "title", "team", "due".
    Outcome<TeamTask> addTask(const Subject& about, qint64 team, const QString& title, Instant due);
    /// Tells whoever gave it. Invalid names "result".
    Outcome<TeamTask> finishTask(qint64 id, qint64 revision, const QString& result);

    Outcome<std::vector<InnerComment>> comments(const Subject& about);
    /// People named with "@" find it in their inbox. Invalid names "comment".
    Outcome<InnerComment> comment(const Subject& about, const QString& text);

    /// The clock of the complaint goes on as before.
    Done assignTeam(ComplaintId complaint, qint64 team);
    Outcome<qint64> teamOf(ComplaintId complaint);
    /// Open complaints of the acting person's teams, the next due first.
    Outcome<std::vector<ComplaintRow>> complaintQueue(int limit = 200);

private:
    void tell(UnitOfWork& work, const Subject& about, const QString& event, const QString& note);
    void touch(UnitOfWork& work, const Subject& about);
    Done exists(const Subject& about);

    ServiceContext& m_context;
};

} // namespace sanbao
