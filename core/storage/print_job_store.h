// SPDX-License-Identifier: GPL-3.0-or-later
// The list of everything that was printed, newest first.
#pragma once

#include "core/domain/print_record.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class PrintJobStore final
{
public:
    explicit PrintJobStore(Database& database)
        : m_database(database)
    {
    }

    /// `hash` names the kept PDF, empty for none; `body` is the paper as text.
    PrintJobId insert(const PrintRecord& record, const QString& hash, const QString& body);
    std::vector<PrintRecord> page(const PrintFilter& filter, const std::optional<PrintRecord>& after, int limit);
    std::optional<PrintRecord> find(PrintJobId id);
    QString bodyOf(PrintJobId id);
    QString hashOf(PrintJobId id);
    int failedSince(Instant since);

private:
    Database& m_database;
};

} // namespace sanbao
