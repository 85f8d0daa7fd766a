// SPDX-License-Identifier: GPL-3.0-or-later
// Care tasks by due day, and what makes new ones: units whose cover may end soon, agreements that end, customers of a
// group.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/care_task.h"
#include "core/domain/product.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// A customer of a group with his last contact of any kind.
struct GroupMember
{
    CustomerId customer;
    MaybeInstant lastContact;
};

class CareStore final
{
public:
    explicit CareStore(Database& database)
        : m_database(database)
    {
    }

    /// False when a task of this origin exists already.
    bool insert(const CareTask& task);
    bool update(const CareTask& task);
    std::optional<CareTask> find(qint64 id);
    /// Open ones due until `until`, the longest due first; rows that follow `after`.
    std::vector<CareTask> due(QDate until, const std::optional<CareTask>& after, int limit);
    std::vector<CareTask> ofCustomer(CustomerId customer, int limit);
    qint64 countDue(QDate until);

    /// Units of the category with a start day of their cover in the range; the caller computes the exact end.
    std::vector<ProductUnitId> unitsStarted(CategoryId category, QDate from, QDate until, int limit);
    /// Of those the ones that were in repair for more than a day: their term may end later.
    std::vector<ProductUnitId> unitsRepaired(CategoryId category, QDate from, QDate until, int limit);
    std::vector<Agreement> agreementsEnding(QDate from, QDate until, int limit);
    std::vector<GroupMember> membersOf(qint64 group, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
