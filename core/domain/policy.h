// SPDX-License-Identifier: GPL-3.0-or-later
// Policies, procedures and notices of the store as documents with versions. A version says for which unit, which
// product category and which days it holds; it is never offered outside of that. It binds from its effective day until
// a later version does, it ends, or it is withdrawn, and stays readable for the orders that were taken under it.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

using PolicyId = Id<struct PolicyTag>;

enum class PolicyKind { Policy, Procedure, Notice };
enum class PolicyState { Draft, Upcoming, InForce, Superseded, Ended, Withdrawn };

template <> struct Codes<PolicyKind>
{
    static constexpr CodeTable<PolicyKind, 3> table{
        {{PolicyKind::Policy, "policy"}, {PolicyKind::Procedure, "procedure"}, {PolicyKind::Notice, "notice"}}};
};
template <> struct Codes<PolicyState>
{
    static constexpr CodeTable<PolicyState, 6> table{{{PolicyState::Draft, "draft"},
                                                      {PolicyState::Upcoming, "upcoming"},
                                                      {PolicyState::InForce, "in_force"},
                                                      {PolicyState::Superseded, "superseded"},
                                                      {PolicyState::Ended, "ended"},
                                                      {PolicyState::Withdrawn, "withdrawn"}}};
};

/// For whom and when something holds. Invalid ids and days set no limit.
struct Applicability
{
    OrgUnitId unit;
    CategoryId category;
    QDate from;
    QDate until; ///< last day
};

/// An invalid category asks for what holds whatever the product is.
bool applies(const Applicability& scope, OrgUnitId unit, CategoryId category, QDate on);

struct Policy
{
    PolicyId id;
    QString code; ///< the same for all versions
    int version = 1;
    PolicyKind kind = PolicyKind::Policy;
    QString title;
    QString body; ///< in the line structure of agreements
    QString changeNote;
    Applicability scope;
    QString issuedByUnit; ///< name of the issuing unit, as printed
    QDate reviewOn;
    MaybeInstant publishedAt;
    StaffId publishedBy;
    QDate withdrawnOn;
    QString withdrawnReason;
    qint64 revision = 0;
};

/// `versions` are all versions of the same code.
PolicyState stateOf(const Policy& policy, const std::vector<Policy>& versions, QDate on);

/// Those of all policies that bind an order of this unit and category on this day.
std::vector<Policy> policiesInForce(const std::vector<Policy>& all, OrgUnitId unit, CategoryId category, QDate on);

enum class PolicyRule {
    TitleMissing,
    BodyMissing,
    EffectiveDayMissing,
    EndsBeforeStart,
    ReviewBeforeStart,
    ChangeNoteMissing,  ///< from the second version on
    FinalInterpretation ///< "the right of final interpretation": void for consumers, see domain.md section 1.5
};

std::vector<PolicyRule> brokenRules(const Policy& policy);

/// True when the text reserves the right of final or sole interpretation.
bool reservesInterpretation(const QString& text);

} // namespace sanbao
