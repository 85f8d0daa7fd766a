// SPDX-License-Identifier: GPL-3.0-or-later
// Moving everything that belongs to one customer to another, with a journal of exactly which rows went. The tables are
// taken from the schema itself (every table with a number of its own that refers to a customer), so that a table added
// later is never forgotten. What is never changed (the timeline) stays where it is.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Database;

struct MergeRow
{
    qint64 id = 0;
    CustomerId kept;
    CustomerId merged;
    Instant at;
    QJsonArray journal; ///< {"table", "column", "ids"} of each moved batch; see customer_merge.cpp for the rest
    bool undone = false;
};

class MergeStore final
{
public:
    explicit MergeStore(Database& database)
        : m_database(database)
    {
    }

    /// Table and number of rows that a merge would move; tables without any are left out.
    std::vector<std::pair<QString, qint64>> countsOf(CustomerId customer);
    /// Moves the rows and answers the journal.
    QJsonArray move(CustomerId from, CustomerId to);
    /// Moves the journal's rows back. False when one of them no longer belongs to `from`.
    bool moveBack(const QJsonArray& journal, CustomerId from, CustomerId to);

    /// Takes the customer out of lists, or puts him back (no value).
    void setMergedInto(CustomerId customer, std::optional<CustomerId> into);
    void recountOrders(CustomerId customer);

    qint64 insert(CustomerId kept, CustomerId merged, Instant at, StaffId by, const QJsonArray& journal);
    std::optional<MergeRow> find(qint64 id);
    /// Not undone, the newest first.
    std::vector<MergeRow> into(CustomerId kept);
    void markUndone(qint64 id, Instant at);

private:
    std::vector<std::pair<QString, QString>> tables();

    Database& m_database;
};

} // namespace sanbao
