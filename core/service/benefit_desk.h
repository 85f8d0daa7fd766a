// SPDX-License-Identifier: GPL-3.0-or-later
// Cost against benefit over two periods of the same length, and over the time before and after a measure.
#pragma once

#include "core/domain/stock/cost_benefit.h"
#include "core/service/service_context.h"

namespace sanbao {

struct BenefitReport
{
    BenefitSide before;
    BenefitSide after;
    std::optional<ShareDifference> complaints;
    std::optional<ShareDifference> repeats;
    std::optional<ShareDifference> retained;
};

class BenefitDesk final
{
public:
    explicit BenefitDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The period and the one of the same length before it. Invalid names "from" when the period is none.
    Outcome<BenefitReport> compare(QDate from, QDate until);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
