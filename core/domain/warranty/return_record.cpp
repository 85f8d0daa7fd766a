// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/return_record.h"

#include <algorithm>

namespace sanbao {

namespace {

std::optional<RemedyGround> remedyGround(ReturnGround ground)
{
    switch (ground) {
    case ReturnGround::WithinReturnDays:
    case ReturnGround::DistanceSale:
        return RemedyGround::WithinReturnDays;
    case ReturnGround::WithinExchangeDays:
        return RemedyGround::WithinExchangeDays;
    case ReturnGround::RepairedTwice:
        return RemedyGround::RepairedTwice;
    case ReturnGround::RepairTooLong:
        return RemedyGround::RepairTooLong;
    case ReturnGround::PartsTooLate:
        return RemedyGround::PartsTooLate;
    case ReturnGround::NoWorry:
        return RemedyGround::NoWorry;
    case ReturnGround::NoSameModel:
    case ReturnGround::Goodwill:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<ReturnGround> groundsOf(ReturnKind kind)
{
    if (kind == ReturnKind::Exchange)
        return {ReturnGround::WithinReturnDays, ReturnGround::WithinExchangeDays, ReturnGround::RepairedTwice,
                ReturnGround::RepairTooLong,    ReturnGround::PartsTooLate,       ReturnGround::NoWorry,
                ReturnGround::Goodwill};
    return {ReturnGround::WithinReturnDays, ReturnGround::RepairedTwice, ReturnGround::RepairTooLong,
            ReturnGround::NoSameModel,      ReturnGround::DistanceSale,  ReturnGround::Goodwill};
}

bool isOwed(const WarrantyVerdict& verdict, ReturnKind kind, ReturnGround ground)
{
    if (ground == ReturnGround::NoSameModel)
        return kind == ReturnKind::Return && verdict.offers(Remedy::Exchange);
    const Remedy remedy = kind == ReturnKind::Return ? Remedy::Return : Remedy::Exchange;
    const std::optional<RemedyGround> wanted = remedyGround(ground);
    return wanted && std::any_of(verdict.remedies.begin(), verdict.remedies.end(), [&](const RemedyChoice& choice) {
               return choice.remedy == remedy && choice.ground == *wanted;
           });
}

std::optional<ReturnIssue> checkApproval(const ReturnRecord& record, const std::optional<FaultFinding>& finding)
{
    if (record.state != ReturnState::Requested)
        return ReturnIssue::NotWaiting;
    if (record.ground == ReturnGround::Goodwill || record.ground == ReturnGround::DistanceSale)
        return std::nullopt;
    if (record.ground == ReturnGround::NoWorry && !finding)
        return ReturnIssue::FindingMissing;
    // A finding against the customer that waits for its second person holds the replacement promise back as well.
    const bool against = finding && finding->isRejection() && finding->state != FindingState::Refused;
    if (against && (finding->excludes() || record.ground == ReturnGround::NoWorry))
        return ReturnIssue::CustomersFault;
    return std::nullopt;
}

ReturnSum refundOf(Money price, ReturnGround ground, int basisPointsPerDay, const WarrantyRegion& region,
                   QDate invoicedOn, QDate returnedOn, const std::vector<DaySpell>& away)
{
    const bool byChoice = ground == ReturnGround::RepairedTwice || ground == ReturnGround::RepairTooLong;
    const int rate = byChoice && region.deductsUse && invoicedOn.isValid() ? basisPointsPerDay : 0;
    return returnSum(price, rate, invoicedOn.isValid() ? invoicedOn : returnedOn, returnedOn, away);
}

} // namespace sanbao
