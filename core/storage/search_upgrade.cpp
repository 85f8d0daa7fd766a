// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_upgrade.h"

#include "core/storage/database.h"
#include "core/storage/search_index.h"
#include "core/storage/setting_store.h"

#include <utility>
#include <vector>

namespace sanbao {

namespace {

constexpr int kPortion = 5000;

std::vector<std::pair<qint64, QString>> addressesAfter(Database& database, qint64 id)
{
    std::vector<std::pair<qint64, QString>> found;
    Statement rows = database.statement("SELECT id, address FROM customer WHERE id > ? ORDER BY id LIMIT ?");
    rows.with(id, kPortion);
    while (rows.next())
        found.emplace_back(rows.integer(0), rows.text(1));
    return found;
}

} // namespace

void upgradeSearchKeys(Database& database)
{
    const QString key = QStringLiteral("search.keys");
    const QString present = QStringLiteral("2");
    if (database.isReadOnly() || SettingStore(database).value(key) == present || database.hasFailure())
        return;
    SearchIndex index(database);
    qint64 last = 0;
    for (bool more = true; more;) {
        const std::vector<std::pair<qint64, QString>> portion = addressesAfter(database, last);
        more = !portion.empty();
        if (!database.begin())
            return;
        for (const auto& [id, address] : portion) {
            index.add(id, SearchIndex::addressWordKeys(address));
            last = id;
        }
        if (!more)
            SettingStore(database).set(key, present);
        if (!database.commit()) {
            database.rollback();
            return;
        }
    }
}

} // namespace sanbao
