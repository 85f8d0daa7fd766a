// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/warranty_rule.h"

#include "core/domain/warranty/rule_match.h"

#include <algorithm>

namespace sanbao {

const WarrantyRegion* WarrantyBook::region(const QString& code, QDate on) const
{
    const auto inForce = [&](const QString& wanted) {
        const WarrantyRegion* best = nullptr;
        for (const WarrantyRegion& one : regions) {
            const bool holds = one.code == wanted && (!one.effectiveFrom.isValid() || one.effectiveFrom <= on);
            if (holds && (!best || one.version > best->version))
                best = &one;
        }
        return best;
    };
    const WarrantyRegion* own = code.isEmpty() ? nullptr : inForce(code);
    return own ? own : inForce(QStringLiteral("CN"));
}

QString WarrantyBook::regionCode(const QString& text) const
{
    const QString wanted = text.trimmed();
    for (const WarrantyRegion& one : regions) {
        const bool chinese = !one.name.zh.isEmpty() && wanted.startsWith(one.name.zh);
        if (chinese || wanted.compare(one.code, Qt::CaseInsensitive) == 0 ||
            wanted.compare(one.name.en, Qt::CaseInsensitive) == 0)
            return one.code;
    }
    return {};
}

std::vector<RuleIssue> checkRule(const WarrantyRule& rule)
{
    std::vector<RuleIssue> issues;
    if (rule.category.isEmpty() && rule.brand.isEmpty() && rule.layer != WarrantyLayer::Regional)
        issues.push_back(RuleIssue::CategoryMissing);
    if (rule.layer == WarrantyLayer::Regional && rule.region.isEmpty())
        issues.push_back(RuleIssue::RegionMissing);
    if (rule.months && *rule.months <= 0)
        issues.push_back(RuleIssue::TermMissing);
    if (!rule.responseMinutes)
        issues.push_back(RuleIssue::ResponseMissing);
    if (!rule.partsYears)
        issues.push_back(RuleIssue::PartsMissing);
    if (rule.source.isEmpty())
        issues.push_back(RuleIssue::SourceMissing);
    if (!rule.effectiveFrom.isValid())
        issues.push_back(RuleIssue::EffectiveMissing);
    if (rule.effectiveUntil.isValid() && rule.effectiveUntil < rule.effectiveFrom)
        issues.push_back(RuleIssue::EndsBeforeStart);
    return issues;
}

std::optional<int> floorBroken(const WarrantyRule& rule, const std::vector<WarrantyRule>& rules)
{
    if (!rule.months || rule.layer == WarrantyLayer::Statutory || rule.use == UseKind::Commercial)
        return std::nullopt;
    std::optional<int> unitFloor;
    std::optional<int> partFloor;
    for (const WarrantyRule& law : rules) {
        if (law.layer != WarrantyLayer::Statutory || law.state != RuleState::Published || !law.months ||
            law.category != rule.category)
            continue;
        if (law.coversWholeUnit())
            unitFloor = std::max(unitFloor.value_or(0), *law.months);
        else if (!rule.coversWholeUnit() && namesPart(law.part, rule.part.zh.isEmpty() ? rule.part.en : rule.part.zh))
            partFloor = std::max(partFloor.value_or(0), *law.months);
    }
    const std::optional<int> floor = partFloor ? partFloor : unitFloor;
    return floor && *rule.months < *floor ? floor : std::nullopt;
}

} // namespace sanbao
