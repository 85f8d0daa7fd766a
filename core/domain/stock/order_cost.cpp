// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/order_cost.h"

namespace sanbao {

CostSums sumsOf(const std::vector<OrderCost>& lines)
{
    CostSums sums;
    for (const auto& [type, code] : Codes<CostType>::table) {
        Money sum;
        bool any = false;
        for (const OrderCost& line : lines) {
            if (line.isVoid() || line.type != type)
                continue;
            any = true;
            sum += line.amount;
            (line.direct ? sums.direct : sums.indirect) += line.amount;
        }
        if (any)
            sums.byType.emplace_back(type, sum);
    }
    return sums;
}

int OrderMargin::rate() const
{
    const qint64 income = (revenue + recovered).fen();
    if (income <= 0)
        return 0;
    const qint64 scaled = margin().fen() * 10000;
    return int(scaled >= 0 ? (scaled + income / 2) / income : (scaled - income / 2) / income);
}

const LabourGrade* gradeOn(const std::vector<LabourGrade>& grades, const QString& code, QDate day)
{
    const LabourGrade* found = nullptr;
    for (const LabourGrade& grade : grades) {
        if (grade.code == code && grade.from <= day && (!found || grade.from > found->from))
            found = &grade;
    }
    return found;
}

} // namespace sanbao
