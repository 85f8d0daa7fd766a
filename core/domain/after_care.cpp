// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/after_care.h"

namespace sanbao {

std::optional<double> Survey::meanScore() const
{
    if (grades.empty())
        return std::nullopt;
    double sum = 0;
    for (const auto& [item, grade] : grades)
        sum += grade;
    return sum / double(grades.size());
}

QDate nextDue(const MaintenancePlan& plan, QDate doneOn)
{
    return doneOn.addMonths(plan.intervalMonths);
}

} // namespace sanbao
