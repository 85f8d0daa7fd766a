// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for other programs: orders, customers, surveys, complaints and figures of a period as CSV or a spreadsheet.
// Names, phones and addresses are masked unless somebody who may see them says why; every export leaves its trace.
#pragma once

#include "core/service/service_context.h"

#include <QStringList>

#include <functional>

namespace sanbao {

struct ExportRequest
{
    QString table; ///< one of exportTables()
    QDate from;
    QDate to;       ///< inclusive
    QString path;   ///< ends with .xlsx for a spreadsheet; anything else is CSV
    QString reason; ///< why the personal data is needed; empty: masked
    /// Told the rows written so far; answering false stops, and no file is left.
    std::function<bool(qint64 rows)> progress;
};

/// orders, customers, surveys, complaints, kpi.
QStringList exportTables();

/// Rows written, without the headings. Denied without the permission to export, or for a reason without the one to see
/// personal data; Invalid names "table", "from" or "to", or says that a spreadsheet cannot hold so much.
Outcome<qint64> exportTable(ServiceContext& context, const ExportRequest& request);

} // namespace sanbao
