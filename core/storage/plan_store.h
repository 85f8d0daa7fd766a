// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance plans in the file; the due list is one index range.
#pragma once

#include "core/domain/care_list.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class PlanStore final
{
public:
    explicit PlanStore(Database& database)
        : m_database(database)
    {
    }

    PlanId insert(const MaintenancePlan& plan);
    /// False when the revision is no longer the stored one (somebody else saved), or on an error.
    bool update(const MaintenancePlan& plan);
    std::optional<MaintenancePlan> find(PlanId id);
    std::vector<MaintenancePlan> ofProduct(ProductUnitId product);
    /// Active plans due until `until`, the longest due first; rows that follow `after`. A valid `from` leaves out what
    /// was due before.
    std::vector<PlanRow> due(QDate until, const std::optional<PlanRow>& after, int limit, QDate from = {});
    PlanCounts counts(QDate today);
    /// Products with a known start and a category that is maintained, but without any plan; oldest records first.
    std::vector<ProductUnitId> unplanned(int limit);

private:
    Database& m_database;
};

} // namespace sanbao
