// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fee_sheet.h"

namespace sanbao {

FeeTotals totalsOf(const std::vector<FeeLine>& lines)
{
    FeeTotals totals;
    for (const FeeLine& line : lines) {
        totals.list += line.listAmount();
        totals.waived += line.waivedAmount();
    }
    totals.due = totals.list - totals.waived;
    return totals;
}

std::vector<FeeIssue> checkFees(const std::vector<FeeLine>& lines)
{
    std::vector<FeeIssue> issues;
    for (int i = 0; i < int(lines.size()); ++i) {
        const FeeLine& line = lines[std::size_t(i)];
        if (line.name.trimmed().isEmpty())
            issues.push_back({i, FeeRule::NameMissing});
        if (line.quantityMilli <= 0)
            issues.push_back({i, FeeRule::QuantityNotPositive});
        if (line.unitPrice.isNegative())
            issues.push_back({i, FeeRule::PriceNegative});
        if (line.waivedBasisPoints < 0 || line.waivedBasisPoints > 10000)
            issues.push_back({i, FeeRule::WaiverOutOfRange});
        else if (line.waivedBasisPoints > 0 && line.waiverReason.trimmed().isEmpty())
            issues.push_back({i, FeeRule::WaiverReasonMissing});
        if (line.itemCode.isEmpty() && line.note.trimmed().isEmpty())
            issues.push_back({i, FeeRule::UnlistedWithoutNote});
    }
    return issues;
}

} // namespace sanbao
