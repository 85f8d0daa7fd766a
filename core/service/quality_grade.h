// SPDX-License-Identifier: GPL-3.0-or-later
// The quality of a month as a grade: fuzzy comprehensive evaluation on two levels, the groups of indicators over their
// indicators. Answers belong to the grades by their shares; a measured value by how far it lies between its best and
// its worst, to the two nearest grades in proportion.
#pragma once

#include "core/analytics/two_level_evaluation.h"
#include "core/service/quality_desk.h"

#include <array>

namespace sanbao {

struct QualityGrade
{
    FuzzyOperator by = FuzzyOperator::ProductSum;
    std::vector<QualityIndicator> groups;            ///< in the order of result->factors
    std::optional<TwoLevelResult> result;            ///< nothing without data
    std::array<std::optional<double>, 4> byOperator; ///< the score under each, in the order of FuzzyOperator
};

/// `month` as QualityDesk::months() answered it. Denied without the permission to read figures.
Outcome<QualityGrade> qualityGrade(ServiceContext& context, const QualityMonth& month,
                                   FuzzyOperator by = FuzzyOperator::ProductSum);

} // namespace sanbao
