// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance plans in the file; the due list is one index range.
#pragma once

#include "core/domain/after_care.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// What the due list shows of one plan.
struct PlanRow
{
    MaintenancePlan plan;
    CustomerId customer;
    QString customerName;
    QString customerPhone;
    CategoryId category;
    QString brand;
    QString model;
    QString serial;
    QString openOrderNumber; ///< of the visit that is registered and not finished yet
};

struct PlanCounts
{
    qint64 due = 0;     ///< due today or earlier, without a registered visit
    qint64 overdue = 0; ///< due before today, without a registered visit
};

class PlanStore final
{
public:
    explicit PlanStore(Database& database) : m_database(database) {}

    PlanId insert(const MaintenancePlan& plan);
    /// False when the revision is no longer the stored one (somebody else saved), or on an error.
    bool update(const MaintenancePlan& plan);
    std::optional<MaintenancePlan> find(PlanId id);
    std::vector<MaintenancePlan> ofProduct(ProductUnitId product);
    /// Active plans due until `until`, the longest due first; rows that follow `after`.
    std::vector<PlanRow> due(QDate until, const std::optional<PlanRow>& after, int limit);
    PlanCounts counts(QDate today);
    /// Products with a known start and a category that is maintained, but without any plan; oldest records first.
    std::vector<ProductUnitId> unplanned(int limit);

private:
    Database& m_database;
};

} // namespace sanbao
