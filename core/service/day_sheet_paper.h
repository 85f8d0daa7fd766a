// SPDX-License-Identifier: GPL-3.0-or-later
// The day sheet of a technician from the plan as it stands.
#pragma once

#include "core/document/day_sheet.h"
#include "core/service/service_context.h"

namespace sanbao {

/// The id under which the sheet is built and printed.
qint64 daySheetId(StaffId technician, QDate day);

/// An id without a technician gives the first one's sheet of today.
Outcome<Document> daySheetPaper(ServiceContext& context, qint64 id, const StoreProfile& store, const PrintStamp& stamp);

/// From "tech1@2026-03-02" or "tech1", which means today.
Outcome<qint64> daySheetOf(ServiceContext& context, const QString& number);

} // namespace sanbao
