// SPDX-License-Identifier: GPL-3.0-or-later
// Key and value pairs of the store: zone, callback days, paper per document and the like.
#pragma once

#include <QString>

#include <optional>

namespace sanbao {

class Database;

class SettingStore final
{
public:
    explicit SettingStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<QString> value(const QString& key);
    void set(const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace sanbao
