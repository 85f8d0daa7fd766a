// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

#include "core/storage/database.h"

namespace sanbao {

bool ImportStore::knows(const QString& source, const QString& rowKey)
{
    Statement row = m_database.statement("SELECT 1 FROM import_row WHERE source = ? AND row_key = ?");
    row.with(source, rowKey);
    return row.next();
}

void ImportStore::add(const QString& source, const QString& rowKey)
{
    m_database.statement("INSERT INTO import_row (source, row_key) VALUES (?, ?)").with(source, rowKey).run();
}

} // namespace sanbao
