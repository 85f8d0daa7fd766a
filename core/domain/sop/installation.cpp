// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/installation.h"

#include <algorithm>

namespace sanbao {

namespace {

bool isFilled(const InstallationRecord& record)
{
    return !record.points.empty() && std::all_of(record.points.begin(), record.points.end(),
                                                 [](const AcceptancePoint& point) { return point.isGood.has_value(); });
}

bool isGood(const InstallationRecord& record)
{
    return std::all_of(record.points.begin(), record.points.end(),
                       [](const AcceptancePoint& point) { return point.isGood.value_or(true); });
}

} // namespace

std::vector<InstallationGap> gapsOf(const InstallationRecord& record)
{
    std::vector<InstallationGap> gaps;
    if (!isFilled(record))
        gaps.push_back(InstallationGap::PointsOpen);
    if (!isGood(record))
        gaps.push_back(InstallationGap::PointsFailed);
    if (!record.selfAt)
        gaps.push_back(InstallationGap::SelfCheck);
    if (!record.secondAt)
        gaps.push_back(InstallationGap::SecondCheck);
    else if (record.secondBy == record.selfBy)
        gaps.push_back(InstallationGap::SamePerson);
    if (record.topics.isEmpty() || record.trainingAck.isEmpty())
        gaps.push_back(InstallationGap::Training);
    if (!record.isAccepted || record.signedBy.isEmpty())
        gaps.push_back(InstallationGap::Acceptance);
    else if (!*record.isAccepted)
        gaps.push_back(InstallationGap::NotAccepted);
    return gaps;
}

std::optional<InstallationGap> refusalOfSecond(const InstallationRecord& record, StaffId who)
{
    if (!isFilled(record))
        return InstallationGap::PointsOpen;
    if (!record.selfAt)
        return InstallationGap::SelfCheck;
    if (record.selfBy == who)
        return InstallationGap::SamePerson;
    return std::nullopt;
}

} // namespace sanbao
