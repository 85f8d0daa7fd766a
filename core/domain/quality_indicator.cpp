// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quality_indicator.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

} // namespace

std::vector<FieldIssue> indicatorIssues(const QualityIndicator& indicator, const QStringList& groups)
{
    std::vector<FieldIssue> issues;
    if (indicator.nameZh.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Give the indicator a name.")});
    if (indicator.weight < 0 || indicator.weight > 100)
        issues.push_back({QStringLiteral("weight"), Words::tr("A weight lies between 0 and 100.")});
    if (indicator.level == 1)
        return issues;
    if (!groups.contains(indicator.parent))
        issues.push_back({QStringLiteral("parent"), Words::tr("Choose the group it counts for.")});
    const bool rises = indicator.best > indicator.worst;
    const bool falls = indicator.best < indicator.worst;
    if (indicator.direction == IndicatorDirection::Up && !rises)
        issues.push_back(
            {QStringLiteral("best"), Words::tr("When higher is better, the best value lies above the worst.")});
    if (indicator.direction == IndicatorDirection::Down && !falls)
        issues.push_back(
            {QStringLiteral("best"), Words::tr("When lower is better, the best value lies below the worst.")});
    return issues;
}

} // namespace sanbao
