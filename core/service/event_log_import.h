// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the event log of another system, one row an event, into work orders with their timelines. The whole file is
// read before anything is written, everything is written in one transaction, and the same rows are never taken twice.
//
// Every row stays on the order's timeline under its original name, also one that the order's life does not allow here;
// what the log says about the first response, the pauses and the resolutions counts exactly as it stands.
#pragma once

#include "core/service/event_log_map.h"
#include "core/service/service_context.h"

#include <functional>
#include <vector>

class QIODevice;

namespace sanbao {

struct RefusedRow
{
    qint64 line = 0;
    QString field; ///< key of the column; empty when the row as a whole is wrong
    QString value;
    QString reason;
};

struct ImportReport
{
    qint64 read = 0;     ///< rows of the file without its header
    qint64 imported = 0; ///< rows that are new in the store
    qint64 orders = 0;   ///< orders that are new in the store
    qint64 known = 0;    ///< rows that were imported before
    std::vector<RefusedRow> refused;
};

struct ImportOptions
{
    bool dryRun = false; ///< do everything, keep nothing
    /// Gets the rows done and all rows; false stops the import without a trace.
    std::function<bool(qint64 done, qint64 total)> progress;
};

/// Failures: Denied, Invalid (a file that cannot be read to its end, a column that is not there), Unavailable
/// (stopped).
Outcome<ImportReport> importEventLog(ServiceContext& context, QIODevice& file, const EventLogMap& map,
                                     const ImportOptions& options = {});

} // namespace sanbao
