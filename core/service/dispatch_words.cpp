// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/dispatch_words.h"

#include "core/service/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

QString inBrackets(const QString& words, const QString& with)
{
    return with.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, with);
}

} // namespace

QString tierText(int tier)
{
    switch (tier) {
    case 1:
        return Words::tr("Tier 1 basic");
    case 2:
        return Words::tr("Tier 2 trained");
    default:
        return Words::tr("Tier 3 expert");
    }
}

QString label(TechnicianKind kind)
{
    return kind == TechnicianKind::Partner ? Words::tr("Partner") : Words::tr("Employee");
}

QString label(ResourceKind kind)
{
    return kind == ResourceKind::Vehicle ? Words::tr("Vehicle") : Words::tr("Tool");
}

QString reasonText(const ReasonLine& reason)
{
    switch (reason.reason) {
    case ProposalReason::Skilled:
        return Words::tr("knows the product");
    case ProposalReason::NotSkilled:
        return Words::tr("not trained on the product");
    case ProposalReason::TierFits:
        return Words::tr("tier fits");
    case ProposalReason::TierTooLow:
        return Words::tr("tier %1 is too low").arg(reason.amount);
    case ProposalReason::TierToSpare:
        return Words::tr("tier %1 is more than needed").arg(reason.amount);
    case ProposalReason::AreaCovered:
        return Words::tr("covers the area");
    case ProposalReason::OutsideArea:
        return Words::tr("outside his areas");
    case ProposalReason::Load:
        return Words::tr("day %1 % planned").arg(reason.amount);
    case ProposalReason::Soon:
        return Words::tr("free in %1").arg(durationText(reason.amount));
    case ProposalReason::AfterPromise:
        return Words::tr("%1 after the promise").arg(durationText(reason.amount));
    case ProposalReason::Partner:
        return Words::tr("partner provider");
    case ProposalReason::PointCovers:
        return Words::tr("service point %1").arg(reason.words);
    case ProposalReason::PointElsewhere:
        return Words::tr("another service point looks after the district");
    case ProposalReason::PartsAtHand:
        return Words::tr("has the parts with him: %1").arg(reason.words);
    case ProposalReason::PartsInStore:
        return Words::tr("fetches parts from the store: %1").arg(reason.words);
    case ProposalReason::PartsElsewhere:
        return Words::tr("parts lie in another van: %1").arg(reason.words);
    case ProposalReason::PartsMissing:
        return Words::tr("parts are missing: %1").arg(reason.words);
    }
    return {};
}

QString reasonsText(const Proposal& proposal)
{
    std::vector<ReasonLine> reasons = proposal.reasons;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const ReasonLine& first, const ReasonLine& second) { return first.points > second.points; });
    QStringList words;
    for (const ReasonLine& reason : reasons)
        words.append(reason.points > 0 ? Words::tr("%1 +%2").arg(reasonText(reason), QString::number(reason.points))
                                       : reasonText(reason));
    return words.join(QStringLiteral(" · "));
}

QString conflictText(const ConflictFinding& conflict)
{
    switch (conflict.kind) {
    case VisitConflict::Overlap:
        return inBrackets(Words::tr("overlaps another visit"), conflict.with);
    case VisitConflict::Absent:
        return inBrackets(Words::tr("the technician is away"), conflict.with);
    case VisitConflict::NotSkilled:
        return Words::tr("not trained on the product");
    case VisitConflict::TierTooLow:
        return Words::tr("the fault asks for a higher tier");
    case VisitConflict::OutsideArea:
        return Words::tr("outside his areas");
    case VisitConflict::OutsideHours:
        return Words::tr("outside the opening hours");
    case VisitConflict::OutsideWindow:
        return Words::tr("outside the hours agreed with the customer");
    case VisitConflict::AfterPromise:
        return Words::tr("begins after the promised time");
    case VisitConflict::ResourceTwice:
        return inBrackets(Words::tr("vehicle or tool planned elsewhere"), conflict.with);
    case VisitConflict::DayFull:
        return Words::tr("more than his day holds");
    }
    return {};
}

QString conflictsText(const std::vector<ConflictFinding>& conflicts)
{
    QStringList words;
    for (const ConflictFinding& conflict : conflicts)
        words.append(conflictText(conflict));
    return words.join(Words::tr("; "));
}

QString slotText(Interval slot, const QTimeZone& zone, QDate day)
{
    const QDateTime from = inZone(slot.from, zone);
    const QString hours = from.toString(QStringLiteral("HH:mm")) + QChar(0x2013) +
                          inZone(slot.to, zone).toString(QStringLiteral("HH:mm"));
    return from.date() == day ? hours : from.toString(QStringLiteral("MM-dd ")) + hours;
}

} // namespace sanbao
