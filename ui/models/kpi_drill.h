// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure to what it counts: the orders behind it as a list, or the complaints that belong to no order.
#pragma once

#include "core/analytics/kpi_engine.h"
#include "core/base/outcome.h"

#include <QString>

#include <vector>

namespace sanbao {

class Page;

/// Opens the list on behalf of `page`, or says why there is none. `title` names the list.
void openMembers(Page& page, const Outcome<std::vector<KpiMember>>& members, const QString& title);

} // namespace sanbao
