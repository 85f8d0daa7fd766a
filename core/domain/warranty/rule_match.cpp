// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/rule_match.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

namespace sanbao {

namespace {

bool fits(const QString& condition, const QString& value)
{
    return condition.isEmpty() || sameName(condition, value);
}

bool isInForce(const WarrantyRule& rule, QDate soldOn)
{
    if (!soldOn.isValid())
        return !rule.effectiveUntil.isValid();
    if (rule.effectiveUntil.isValid() && rule.effectiveUntil < soldOn)
        return false;
    // Goods sold before the first version of a rule are judged by it: nothing older is known.
    return rule.version == 1 || !rule.effectiveFrom.isValid() || rule.effectiveFrom <= soldOn;
}

} // namespace

bool sameName(const QString& a, const QString& b)
{
    return searchFold(a) == searchFold(b);
}

bool namesPart(const BilingualText& part, const QString& wanted)
{
    static const QRegularExpression separator(QStringLiteral("[,，、;；/()（）]+"));
    const QString asked = searchFold(wanted);
    if (asked.isEmpty())
        return false;
    for (const QString& text : {part.zh, part.en}) {
        if (!text.isEmpty() && searchFold(text) == asked)
            return true;
        for (const QString& name : text.split(separator, Qt::SkipEmptyParts)) {
            const QString known = searchFold(name);
            if (!known.isEmpty() && (known == asked || asked.contains(known)))
                return true;
        }
    }
    return false;
}

bool applies(const WarrantyRule& rule, const RuleSubject& subject)
{
    if (rule.state != RuleState::Published || !isInForce(rule, subject.soldOn))
        return false;
    if (!rule.region.isEmpty() && rule.region != subject.region)
        return false;
    if (rule.smartOnly && !subject.smart)
        return false;
    if (rule.use && *rule.use != subject.use)
        return false;
    if (rule.defect && *rule.defect != subject.defect.value_or(DefectKind::Function))
        return false;
    return fits(rule.category, subject.category) && fits(rule.brand, subject.brand) && fits(rule.model, subject.model);
}

int closeness(const WarrantyRule& rule)
{
    const auto worth = [](bool given, int points) { return given ? points : 0; };
    return worth(!rule.model.isEmpty(), 64) + worth(!rule.brand.isEmpty(), 32) + worth(rule.use.has_value(), 16) +
           worth(rule.defect.has_value(), 8) + worth(!rule.category.isEmpty(), 4) + worth(rule.smartOnly, 2) +
           worth(!rule.region.isEmpty(), 1);
}

} // namespace sanbao
