// SPDX-License-Identifier: GPL-3.0-or-later
// What the store wants to reach and how fast it answers: targets of a store and month, objectives of a year, answer
// times of calls and counter visits.
#pragma once

#include "core/domain/goal.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class GoalStore final
{
public:
    explicit GoalStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<MonthTarget> targets(int month);
    /// Empty takes the target away.
    void setTarget(OrgUnitId unit, int month, const QString& kpi, std::optional<double> target);

    std::vector<Objective> objectives(int year);
    std::optional<Objective> objective(ObjectiveId id);
    ObjectiveId insert(const Objective& objective);
    /// False when the revision is not the stored one any more.
    bool update(const Objective& objective);

    qint64 insert(const AnswerTime& answer);
    std::vector<AnswerTime> answers(Instant from, Instant to);

private:
    Database& m_database;
};

} // namespace sanbao
