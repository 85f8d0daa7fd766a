// SPDX-License-Identifier: GPL-3.0-or-later
// How a maintenance plan reads in the due list and in the list of one day.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<PlanRow> planColumns(Workplace& workplace);
/// The same without the day, which the calendar tells.
Columns<PlanRow> dayPlanColumns(Workplace& workplace);

} // namespace sanbao
