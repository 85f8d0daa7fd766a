// SPDX-License-Identifier: GPL-3.0-or-later
// Who is responsible for a fault, and whether something takes the repair out of the warranty. A finding against the
// customer needs evidence and a second person; until he agrees, the warranty holds.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

using FindingId = Id<struct FindingTag>;

enum class Responsibility { Product, Human, Environment, ThirdParty };
enum class Exclusion { Misuse, UnauthorisedRepair, NoProof, AlteredCard, ForceMajeure };
enum class FindingState { Recorded, Proposed, Approved, Refused };

struct FaultFinding
{
    FindingId id;
    WorkOrderId order;
    Responsibility responsibility = Responsibility::Product;
    std::optional<Exclusion> exclusion;
    QString evidence;
    FindingState state = FindingState::Recorded;
    Instant foundAt;
    StaffId foundBy;
    MaybeInstant decidedAt;
    StaffId decidedBy;
    QString decisionNote;
    qint64 revision = 0;

    /// Against the customer: it takes something from him and needs a second person.
    bool isRejection() const { return exclusion.has_value() || responsibility == Responsibility::Human; }
    bool excludes() const { return isRejection() && state == FindingState::Approved; }
};

enum class FindingIssue { EvidenceMissing, ProofIsOurs, SamePerson, NotWaiting };

/// What a finding lacks. `proofUntil` is the day until which the business has to prove that the goods were sound.
std::optional<FindingIssue> checkFinding(const FaultFinding& finding, QDate on, QDate proofUntil);
/// Why this person may not decide about the finding.
std::optional<FindingIssue> checkDecision(const FaultFinding& finding, StaffId decider);

template <> struct Codes<Responsibility>
{
    static constexpr CodeTable<Responsibility, 4> table{{{Responsibility::Product, "product"},
                                                         {Responsibility::Human, "human"},
                                                         {Responsibility::Environment, "environment"},
                                                         {Responsibility::ThirdParty, "third_party"}}};
};
template <> struct Codes<Exclusion>
{
    static constexpr CodeTable<Exclusion, 5> table{{{Exclusion::Misuse, "misuse"},
                                                    {Exclusion::UnauthorisedRepair, "unauthorised_repair"},
                                                    {Exclusion::NoProof, "no_proof"},
                                                    {Exclusion::AlteredCard, "altered_card"},
                                                    {Exclusion::ForceMajeure, "force_majeure"}}};
};
template <> struct Codes<FindingState>
{
    static constexpr CodeTable<FindingState, 4> table{{{FindingState::Recorded, "recorded"},
                                                       {FindingState::Proposed, "proposed"},
                                                       {FindingState::Approved, "approved"},
                                                       {FindingState::Refused, "refused"}}};
};

} // namespace sanbao
