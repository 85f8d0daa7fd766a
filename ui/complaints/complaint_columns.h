// SPDX-License-Identifier: GPL-3.0-or-later
// How a complaint reads in a list.
#pragma once

#include "core/storage/complaint_store.h"
#include "ui/models/column.h"
#include "ui/style/theme.h"

namespace sanbao {

class Workplace;

ChipTone toneOf(ComplaintLevel level);
ChipTone toneOf(ComplaintState state);
Columns<ComplaintRow> complaintColumns(Workplace& workplace);

} // namespace sanbao
