// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::optional<QString> SettingStore::value(const QString& key)
{
    Statement query = m_database.statement("SELECT value FROM setting WHERE key = ?");
    query.with(key);
    return query.next() ? std::optional<QString>(query.text(0)) : std::nullopt;
}

void SettingStore::set(const QString& key, const QString& value)
{
    m_database
        .statement("INSERT INTO setting (key, value) VALUES (?, ?) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value, revision = revision + 1")
        .with(key, value)
        .run();
}

} // namespace sanbao
