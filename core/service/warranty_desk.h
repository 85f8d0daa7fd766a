// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of warranty as the administrator keeps them, and the answer for one product unit as counter and papers show
// it. A rule in force is never rewritten: saving it makes the next version from a day on.
#pragma once

#include "core/domain/fee_sheet.h"
#include "core/service/warranty_answer.h"

#include <optional>
#include <vector>

namespace sanbao {

class WarrantyDesk final
{
public:
    explicit WarrantyDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<WarrantyAnswer> ofUnit(const ProductUnit& unit, const WarrantyQuestion& question);
    /// The short form for today.
    WarrantyTerm term(const ProductUnit& unit);
    /// As it stood when the order was taken in.
    Outcome<WarrantyAnswer> ofOrder(WorkOrderId order);

    /// The fee line as the order's warranty proposes it: free where it is covered. A line that already has a waiver
    /// stays.
    FeeLine proposed(WorkOrderId order, const FeeLine& line);

    Outcome<std::vector<WarrantyRule>> rules();
    Outcome<std::vector<WarrantyRegion>> regions();
    QString region();
    Done setRegion(const QString& code);
    /// The next version of a region's switches. Invalid names "region.returnDays" …
    Done saveRegion(const WarrantyRegion& region);

    /// What keeps the rule from being published, by field.
    std::vector<FieldIssue> check(const WarrantyRule& rule);
    /// Statutory months the rule falls below; empty when it does not.
    Outcome<std::optional<int>> floorBelow(const WarrantyRule& rule);
    /// A draft may be incomplete; it decides nothing.
    Outcome<WarrantyRule> saveDraft(const WarrantyRule& rule);
    /// Publishes a new rule, a draft, or the next version of a rule in force, which then ends the day before.
    Outcome<WarrantyRule> publish(const WarrantyRule& rule);
    /// The rule in force ends with the day.
    Done withdraw(WarrantyRuleId id, QDate lastDay);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
