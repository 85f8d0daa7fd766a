// SPDX-License-Identifier: GPL-3.0-or-later
// What the store wants to reach: targets of a store and month with attainment and rank, objectives of a year with owner
// and progress; and how long callers waited for an answer.
#pragma once

#include "core/domain/goal.h"
#include "core/service/kpi_room.h"

namespace sanbao {

struct GoalLine
{
    Kpi kpi = Kpi::ComplaintRate;
    KpiFigure figure;
    std::optional<double> target;     ///< empty: none is set
    bool own = false;                 ///< of this store and month; otherwise the one that holds everywhere
    std::optional<double> attainment; ///< 1: exactly the target; at most 2
    bool reached = false;
};

struct StoreGoals
{
    OrgUnitId unit;
    QString name;
    std::vector<GoalLine> lines;
    std::optional<double> attainment; ///< mean of the lines with data
    int rank = 0;                     ///< 1 is the best store of the month; 0 without data; equal ones share a rank
};

struct ObjectiveProgress
{
    Objective objective;
    QString measure;                ///< name of the figure, or the words
    std::optional<double> now;      ///< of the year so far, in the unit of the target
    std::optional<double> progress; ///< share of the target, 1 is reached
    bool reached = false;
    QString unit; ///< "%", "min" …; empty when measured by hand
};

class GoalDesk final
{
public:
    explicit GoalDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every store with orders or targets in the month, the best first.
    Outcome<std::vector<StoreGoals>> month(int month);
    /// Empty takes the store's own target of the month away. Invalid names "target".
    Done setTarget(OrgUnitId unit, int month, Kpi kpi, std::optional<double> target);

    Outcome<std::vector<ObjectiveProgress>> year(int year);
    /// Invalid names "what", "measure", "target".
    Outcome<Objective> add(const Objective& objective);
    Outcome<Objective> change(const Objective& objective);

    /// Invalid names "seconds". An unset moment is now; without seconds the caller gave up.
    Outcome<AnswerTime> recordAnswer(const AnswerTime& answer);

private:
    std::vector<GoalLine> linesOf(OrgUnitId unit, const std::vector<MonthTarget>& own, const KpiFacts& facts,
                                  const Period& span);
    std::vector<FieldIssue> check(const Objective& objective) const;

    ServiceContext& m_context;
};

} // namespace sanbao
