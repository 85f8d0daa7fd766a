// SPDX-License-Identifier: GPL-3.0-or-later
// Registering many maintenance visits over several days: first shown, then made in one go, each with the day it is
// meant for as the wished time.
#pragma once

#include "core/domain/visit_spread.h"
#include "core/service/maintenance_desk.h"

namespace sanbao {

class VisitSpreadDesk final
{
public:
    explicit VisitSpreadDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Invalid names "from" or "perDay". Nothing is written.
    Outcome<std::vector<SpreadVisit>> preview(const std::vector<PlanId>& plans, QDate from, int perDay);
    /// All of them or none.
    Outcome<std::vector<PlannedVisit>> create(const std::vector<SpreadVisit>& visits);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
