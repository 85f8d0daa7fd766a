// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a store file to the schema of this program: numbered scripts, append-only, all in one transaction, a verified
// dated copy beside the file before an existing one is touched. A file made by a newer program is refused.
#pragma once

#include "core/base/outcome.h"

#include <QString>

#include <vector>

namespace sanbao {

class Database;

struct Migration
{
    int version = 0;
    QString name;
    QString script;
};

class Migrator final
{
public:
    explicit Migrator(Database& database)
        : m_database(database)
    {
    }

    /// Shipped scripts in order, from the embedded resources.
    static std::vector<Migration> shipped();
    static int currentVersion();

    /// Damaged when this is not a store file, Conflict when it is newer, or older and only readable.
    Done check();
    Done upgrade();

private:
    Done refuseForeignOrNewer(int version);
    void apply(const Migration& migration);

    Database& m_database;
};

} // namespace sanbao
