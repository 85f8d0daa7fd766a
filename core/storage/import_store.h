// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of foreign files are in the store already, so that the same file can be imported again without harm.
#pragma once

#include <QString>

namespace sanbao {

class Database;

class ImportStore final
{
public:
    explicit ImportStore(Database& database)
        : m_database(database)
    {
    }

    bool knows(const QString& source, const QString& rowKey);
    void add(const QString& source, const QString& rowKey);

private:
    Database& m_database;
};

} // namespace sanbao
