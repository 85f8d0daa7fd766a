// SPDX-License-Identifier: GPL-3.0-or-later
// How a complaint reads in a list.
#pragma once

#include "core/domain/care_list.h"
#include "ui/models/column.h"
#include "ui/models/complaint_tones.h"

namespace sanbao {

class Workplace;

Columns<ComplaintRow> complaintColumns(Workplace& workplace);

/// The queue a complaint or feedback stands in, as it is shown and as it is typed; the usual one has a name.
QString queueWords(const QString& team);
QString queueOf(const QString& words);

} // namespace sanbao
