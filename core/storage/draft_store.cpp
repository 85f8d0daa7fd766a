// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_store.h"

#include "core/storage/database.h"

namespace sanbao {

void DraftStore::save(const Draft& draft)
{
    m_database
        .statement("INSERT INTO draft (kind, slot, body, saved_at) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (kind, slot) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at")
        .with(draft.kind, draft.slot, draft.body, draft.savedAt)
        .run();
}

void DraftStore::remove(const QString& kind, const QString& slot)
{
    m_database.statement("DELETE FROM draft WHERE kind = ? AND slot = ?").with(kind, slot).run();
}

std::optional<Draft> DraftStore::find(const QString& kind, const QString& slot)
{
    Statement query = m_database.statement("SELECT body, saved_at FROM draft WHERE kind = ? AND slot = ?");
    query.with(kind, slot);
    if (!query.next())
        return std::nullopt;
    return Draft{kind, slot, query.text(0), query.instant(1)};
}

std::vector<Draft> DraftStore::all(const QString& kind)
{
    std::vector<Draft> drafts;
    Statement query =
        m_database.statement("SELECT slot, body, saved_at FROM draft WHERE kind = ? ORDER BY saved_at DESC");
    query.with(kind);
    while (query.next())
        drafts.push_back({kind, query.text(0), query.text(1), query.instant(2)});
    return drafts;
}

} // namespace sanbao
