// SPDX-License-Identifier: GPL-3.0-or-later
// Monthly reviews, their actions, and the counts of what is missing in the process.
#pragma once

#include "core/domain/review.h"

#include <vector>

namespace sanbao {

class Database;

class ReviewStore final
{
public:
    explicit ReviewStore(Database& database)
        : m_database(database)
    {
    }

    ReviewPack pack(int month);
    /// False when somebody else saved meanwhile.
    bool save(const ReviewPack& pack);

    ReviewActionId insert(const ReviewAction& action);
    bool update(const ReviewAction& action);
    std::optional<ReviewAction> action(ReviewActionId id);
    /// Open ones by due day, then those of the month that are done.
    std::vector<ReviewAction> actions(int month);

    /// At most `limit` orders each.
    std::vector<HealthCount> health(Instant monthFrom, Instant monthTo, Instant now, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
