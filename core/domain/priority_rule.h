// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that raise an order's priority by themselves: danger, people who need help at once, a repair that comes back,
// premium products and customers. The rule that fired is kept on the order, so that nobody has to guess.
#pragma once

#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class PriorityTrigger { Safety, Vulnerable, RepeatRepair, PremiumProduct, PremiumCustomer };
template <> struct Codes<PriorityTrigger>
{
    static constexpr CodeTable<PriorityTrigger, 5> table{{{PriorityTrigger::Safety, "safety"},
                                                          {PriorityTrigger::Vulnerable, "vulnerable"},
                                                          {PriorityTrigger::RepeatRepair, "repeat_repair"},
                                                          {PriorityTrigger::PremiumProduct, "premium_product"},
                                                          {PriorityTrigger::PremiumCustomer, "premium_customer"}}};
};

struct PriorityRule
{
    qint64 id = 0;
    PriorityTrigger trigger = PriorityTrigger::Safety;
    Priority priority = Priority::Urgent;
    QString words; ///< Safety, Vulnerable: any of these words, separated by spaces
    int days = 0;  ///< RepeatRepair: within so many days after the last repair
    bool active = true;
};

/// Empty fields match everything.
struct PremiumProduct
{
    qint64 id = 0;
    CategoryId category;
    QString brand;
    QString model;
    bool active = true;
};

/// What is known of a request when it comes in.
struct PriorityFacts
{
    QString problem;  ///< the fault, the wish and the note
    QString customer; ///< what is noted about the customer
    Priority tier = Priority::Normal;
    bool premiumProduct = false;
    std::optional<qint64> daysSinceRepair; ///< of the same unit
};

bool isPremium(const std::vector<PremiumProduct>& products, CategoryId category, const QString& brand,
               const QString& model);

/// The strongest rule that fires above `present`; null when none does.
const PriorityRule* raisingRule(const std::vector<PriorityRule>& rules, const PriorityFacts& facts, Priority present);

} // namespace sanbao
