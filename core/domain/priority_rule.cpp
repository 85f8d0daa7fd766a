// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priority_rule.h"

#include "core/base/text_fold.h"

#include <algorithm>

namespace sanbao {

namespace {

bool containsAny(const QString& text, const QString& words)
{
    const QString folded = searchFold(text);
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [&folded](const QString& word) { return folded.contains(searchFold(word)); });
}

bool fires(const PriorityRule& rule, const PriorityFacts& facts)
{
    switch (rule.trigger) {
    case PriorityTrigger::Safety:
        return containsAny(facts.problem, rule.words);
    case PriorityTrigger::Vulnerable:
        return containsAny(facts.problem, rule.words) || containsAny(facts.customer, rule.words);
    case PriorityTrigger::RepeatRepair:
        return facts.daysSinceRepair && *facts.daysSinceRepair <= rule.days;
    case PriorityTrigger::PremiumProduct:
        return facts.premiumProduct;
    case PriorityTrigger::PremiumCustomer:
        return facts.tier != Priority::Normal;
    }
    return false;
}

} // namespace

bool isPremium(const std::vector<PremiumProduct>& products, CategoryId category, const QString& brand,
               const QString& model)
{
    return std::any_of(products.begin(), products.end(), [&](const PremiumProduct& premium) {
        return premium.active && (!premium.category.isValid() || premium.category == category) &&
               (premium.brand.isEmpty() || searchFold(premium.brand) == searchFold(brand)) &&
               (premium.model.isEmpty() || searchFold(premium.model) == searchFold(model));
    });
}

const PriorityRule* raisingRule(const std::vector<PriorityRule>& rules, const PriorityFacts& facts, Priority present)
{
    const PriorityRule* strongest = nullptr;
    for (const PriorityRule& rule : rules) {
        const Priority beaten = strongest ? strongest->priority : present;
        if (rule.active && rule.priority > beaten && fires(rule, facts))
            strongest = &rule;
    }
    return strongest;
}

} // namespace sanbao
