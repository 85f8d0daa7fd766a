// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists with their lines. A published list is never changed; only its last day is set when the next one begins.
#pragma once

#include "core/domain/price_list.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class PriceStore final
{
public:
    explicit PriceStore(Database& database)
        : m_database(database)
    {
    }

    /// All lists with their items, oldest version first.
    std::vector<PriceList> lists();
    int nextVersion();
    /// The list with its items; their ids are not used.
    qint64 insertList(const PriceList& list);
    void publish(qint64 list, QDate from, QDate until, const QString& note);
    void setEnd(qint64 list, QDate until);
    /// A draft only.
    void removeDraft(qint64 list);

    PriceItemId insertItem(qint64 list, const PriceItem& item);
    void updateItem(const PriceItem& item);
    void removeItem(PriceItemId item);

private:
    std::vector<PriceItem> items(const PriceList& list);

    Database& m_database;
};

} // namespace sanbao
