// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of warranty rules and of the regional switches. A version that is in force is never rewritten: a change
// inserts the next one and ends the one before.
#pragma once

#include "core/domain/warranty/warranty_verdict.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct OrderDecision
{
    WorkOrderId order;
    CoverStatus status = CoverStatus::Unknown;
    std::optional<WarrantyLayer> layer;
    QString ruleCode;
    int ruleVersion = 0;
    QDate start;
    QDate end;
    int excludedDays = 0;
    bool freeLabour = false;
    bool freeMaterial = false;
    QString reason;
    Instant decidedAt;
};

class WarrantyRuleStore final
{
public:
    explicit WarrantyRuleStore(Database& database)
        : m_database(database)
    {
    }

    WarrantyRuleId insert(const WarrantyRule& rule);
    /// Drafts only change this way; false when the row was changed meanwhile.
    bool update(const WarrantyRule& rule);
    std::optional<WarrantyRule> find(WarrantyRuleId id);
    /// All versions of all rules, by category and code, the newest version first.
    std::vector<WarrantyRule> all();
    /// Published versions that may decide about the category; rules for every category are among them.
    std::vector<WarrantyRule> ofCategory(const QString& category);
    int lastVersion(const QString& code);
    /// The published version of a code that has no end yet ends on the day.
    void endOpenVersion(const QString& code, QDate lastDay, Instant at, StaffId by);

    /// Electronic goods, for rules that hold for these only.
    bool isSmart(CategoryId category);
    void setSmart(const QString& categoryCode);

    /// What was decided for an order at its intake; the first answer stays.
    void keepDecision(const OrderDecision& decision);
    std::optional<OrderDecision> decision(WorkOrderId order);

    void insertRegion(const WarrantyRegion& region);
    std::vector<WarrantyRegion> regions();

private:
    Database& m_database;
};

} // namespace sanbao
