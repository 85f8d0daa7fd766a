// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QRegularExpression>

namespace sanbao {

bool applies(const Applicability& scope, OrgUnitId unit, CategoryId category, QDate on)
{
    if (scope.unit.isValid() && scope.unit != unit)
        return false;
    if (scope.category.isValid() && scope.category != category)
        return false;
    if (scope.from.isValid() && on < scope.from)
        return false;
    return !scope.until.isValid() || on <= scope.until;
}

PolicyState stateOf(const Policy& policy, const std::vector<Policy>& versions, QDate on)
{
    if (policy.withdrawnOn.isValid() && policy.withdrawnOn <= on)
        return PolicyState::Withdrawn;
    if (!policy.publishedAt)
        return PolicyState::Draft;
    for (const Policy& other : versions) {
        const bool later = other.code == policy.code && other.version > policy.version && other.publishedAt;
        if (later && other.scope.from <= on && other.scope.from >= policy.scope.from)
            return PolicyState::Superseded;
    }
    if (on < policy.scope.from)
        return PolicyState::Upcoming;
    if (policy.scope.until.isValid() && on > policy.scope.until)
        return PolicyState::Ended;
    return PolicyState::InForce;
}

std::vector<Policy> policiesInForce(const std::vector<Policy>& all, OrgUnitId unit, CategoryId category, QDate on)
{
    std::vector<Policy> found;
    for (const Policy& policy : all) {
        if (applies(policy.scope, unit, category, on) && stateOf(policy, all, on) == PolicyState::InForce)
            found.push_back(policy);
    }
    return found;
}

std::vector<PolicyRule> brokenRules(const Policy& policy)
{
    std::vector<PolicyRule> broken;
    if (policy.title.trimmed().isEmpty())
        broken.push_back(PolicyRule::TitleMissing);
    if (policy.body.trimmed().isEmpty())
        broken.push_back(PolicyRule::BodyMissing);
    if (!policy.scope.from.isValid())
        broken.push_back(PolicyRule::EffectiveDayMissing);
    else if (policy.scope.until.isValid() && policy.scope.until < policy.scope.from)
        broken.push_back(PolicyRule::EndsBeforeStart);
    if (policy.scope.from.isValid() && policy.reviewOn.isValid() && policy.reviewOn <= policy.scope.from)
        broken.push_back(PolicyRule::ReviewBeforeStart);
    if (policy.version > 1 && policy.changeNote.trimmed().isEmpty())
        broken.push_back(PolicyRule::ChangeNoteMissing);
    if (reservesInterpretation(policy.title) || reservesInterpretation(policy.body))
        broken.push_back(PolicyRule::FinalInterpretation);
    return broken;
}

bool reservesInterpretation(const QString& text)
{
    static const QRegularExpression clause(
        QStringLiteral("(最终|唯一|单方)[的]?(解释|決定|决定)|解释权.{0,4}(归|属)|最終解釋|解釋權.{0,4}(歸|屬)|"
                       "(final|sole|unilateral)\\W+(right\\W+(of|to)\\W+)?interpret"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString joined = text; // Chinese text may be spaced out or wrapped anywhere
    joined.removeIf([](QChar c) { return c.isSpace(); });
    return clause.match(text).hasMatch() || clause.match(joined).hasMatch();
}

} // namespace sanbao
