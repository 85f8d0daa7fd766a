// SPDX-License-Identifier: GPL-3.0-or-later
// How a survey reads in the call list and among the finished ones.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<SurveyRow> dueSurveyColumns(Workplace& workplace);
Columns<SurveyRow> finishedSurveyColumns(Workplace& workplace);

} // namespace sanbao
