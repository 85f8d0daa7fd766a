// SPDX-License-Identifier: GPL-3.0-or-later
// First half of an event-log import: the file becomes rows in memory, sorted by order and moment, and what cannot be a
// row is listed with its line. Nothing is written here.
#pragma once

#include "core/service/event_log_import.h"

#include <QSet>

#include <vector>

namespace sanbao {

struct LogRow
{
    qint64 line = 0;
    Instant at;
    int order = 0; ///< rank of the order: the one that began first is 0
    LogTarget target;
    std::array<QString, kLogColumns> values; ///< as in the file, trimmed; equal texts share their memory
    QString key;                             ///< tells the row from every other row, for importing twice

    const QString& value(LogColumn column) const { return values[std::size_t(column)]; }
};

struct EventLog
{
    std::vector<LogRow>
        rows; ///< orders by their first moment, rows of an order by moment, equal moments as in the file
    qint64 read = 0;
    std::vector<RefusedRow> refused;
};

Outcome<EventLog> readEventLog(const ServiceContext& context, QIODevice& file, const EventLogMap& map);

} // namespace sanbao
