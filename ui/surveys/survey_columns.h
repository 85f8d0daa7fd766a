// SPDX-License-Identifier: GPL-3.0-or-later
// How a household to call reads in the list, and a survey among the finished ones.
#pragma once

#include "core/domain/callback.h"
#include "core/domain/care_list.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<CallRow> callListColumns(Workplace& workplace);
Columns<SurveyRow> finishedSurveyColumns(Workplace& workplace);

} // namespace sanbao
