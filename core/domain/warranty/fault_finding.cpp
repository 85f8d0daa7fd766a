// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/fault_finding.h"

namespace sanbao {

namespace {

/// A word is no evidence where the business has to prove its case.
constexpr int kProofLength = 10;

} // namespace

std::optional<FindingIssue> checkFinding(const FaultFinding& finding, QDate on, QDate proofUntil)
{
    if (!finding.isRejection())
        return std::nullopt;
    const QString evidence = finding.evidence.trimmed();
    if (evidence.isEmpty())
        return FindingIssue::EvidenceMissing;
    if (proofUntil.isValid() && on <= proofUntil && evidence.size() < kProofLength)
        return FindingIssue::ProofIsOurs;
    return std::nullopt;
}

std::optional<FindingIssue> checkDecision(const FaultFinding& finding, StaffId decider)
{
    if (finding.state != FindingState::Proposed)
        return FindingIssue::NotWaiting;
    if (finding.foundBy == decider)
        return FindingIssue::SamePerson;
    return std::nullopt;
}

} // namespace sanbao
