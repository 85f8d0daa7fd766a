// SPDX-License-Identifier: GPL-3.0-or-later
// Teams with their people and tasks, talk inside the house about orders and complaints, and which team has a complaint.
#pragma once

#include "core/domain/teamwork.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class TeamStore final
{
public:
    explicit TeamStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<Team> teams();
    qint64 insert(const Team& team);
    /// False when it was changed meanwhile.
    bool update(const Team& team);
    void replaceMembers(const Team& team);

    qint64 insert(const TeamTask& task);
    bool update(const TeamTask& task);
    std::optional<TeamTask> task(qint64 id);
    std::vector<TeamTask> tasksAbout(const Subject& about);
    /// Not done, the next due first.
    std::vector<TeamTask> openTasks(int limit);

    qint64 insert(const InnerComment& comment);
    std::vector<InnerComment> commentsAbout(const Subject& about);

    qint64 teamOf(ComplaintId complaint);
    void setTeam(ComplaintId complaint, qint64 team, Instant at, StaffId by);
    /// Open ones of the teams the person belongs to, the next due first.
    std::vector<ComplaintId> queueOf(StaffId member, int limit);
    /// Number of the order or complaint; empty when there is none.
    QString numberOf(const Subject& about);

private:
    Database& m_database;
};

} // namespace sanbao
