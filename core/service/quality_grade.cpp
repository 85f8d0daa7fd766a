// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/quality_grade.h"

#include "core/storage/evaluation_store.h"

namespace sanbao {

namespace {

/// Of the five grades, best first.
const std::vector<double> kScores{100, 80, 60, 40, 20};
/// Where a measured value belongs wholly to a grade: 0 is its best, 1 its worst.
const std::vector<double> kCentres{0, 0.25, 0.5, 0.75, 1};

std::vector<double> membershipOf(const ScoredIndicator& row, const AnswerCounts& answers)
{
    const QualityIndicator& indicator = row.indicator;
    if (indicator.source == IndicatorSource::Question) {
        const auto found = answers.items.find(indicator.reference);
        if (found == answers.items.end())
            return {};
        return membershipOfCounts({{found->second.begin(), found->second.end()}}).front();
    }
    if (!row.score)
        return {};
    return triangularMembership((*row.value.value - indicator.best) / (indicator.worst - indicator.best), kCentres);
}

} // namespace

Outcome<QualityGrade> qualityGrade(ServiceContext& context, const QualityMonth& month, FuzzyOperator by)
{
    if (Done permitted = requirePermission(context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = context.catalogue.zone();
    const AnswerCounts answers =
        EvaluationStore(context.database)
            .answers(startOfDay(month.month, zone), startOfDay(month.month.addMonths(1), zone));
    QualityGrade grade;
    grade.by = by;
    std::vector<FuzzyFactor> factors;
    for (const ScoredIndicator& row : month.quality.rows) {
        if (row.indicator.level == 1) {
            grade.groups.push_back(row.indicator);
            factors.push_back({double(row.indicator.weight), {}, {}});
        } else if (!factors.empty()) {
            factors.back().weights.push_back(row.indicator.weight);
            factors.back().membership.push_back(membershipOf(row, answers));
        }
    }
    for (const auto& [each, code] : Codes<FuzzyOperator>::table) {
        // Without any data there is no result, and that is no error.
        Outcome<TwoLevelResult> result = evaluateTwoLevels(factors, kScores, each);
        if (!result)
            continue;
        grade.byOperator[std::size_t(each)] = result->whole.score;
        if (each == by)
            grade.result = std::move(result).value();
    }
    return readResult(context, std::move(grade));
}

} // namespace sanbao
