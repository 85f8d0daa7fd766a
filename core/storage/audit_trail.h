// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what, when, to which record: append-only, each row carrying the SHA-256 of itself and of the row before it.
// Changing, deleting, inserting or reordering a row breaks the chain at that row; the head printed on paper is the
// outside witness against a complete rewrite.
#pragma once

#include "core/base/change_set.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct AuditEntry
{
    qint64 id = 0;
    Instant at;
    QString actor;  ///< login, "system" without a user
    QString action; ///< for example "order.registered"
    QString entity; ///< table name
    qint64 entityId = 0;
    QString body; ///< compact JSON: what was written
    QString hash; ///< hexadecimal
};

struct AuditVerdict
{
    qint64 entries = 0;
    QString head;                   ///< hash of the last row; empty without rows
    std::optional<qint64> brokenAt; ///< id of the first row that does not fit
};

class AuditTrail final
{
public:
    explicit AuditTrail(Database& database)
        : m_database(database)
    {
    }

    void append(AuditEntry entry);
    AuditVerdict verify();
    /// Rows with a greater id, oldest first, at most `limit`.
    std::vector<AuditEntry> entriesAfter(qint64 id, int limit);
    QString head();

private:
    Database& m_database;
};

} // namespace sanbao
