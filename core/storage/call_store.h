// SPDX-License-Identifier: GPL-3.0-or-later
// The households to call, with everything due in each, and the calls that were made.
#pragma once

#include "core/domain/callback.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class CallStore final
{
public:
    explicit CallStore(Database& database)
        : m_database(database)
    {
    }

    /// Households to call until `until`, the longest due first; rows that follow `after`. Who was called on `today`
    /// comes up on the next day.
    std::vector<CallRow> due(QDate until, QDate today, const std::optional<CallRow>& after, int limit);
    /// Everything open in the household that is due until `until`.
    std::vector<CallItem> items(qint64 key, QDate until);
    CallCounts counts(QDate today);

    /// Key of the household a customer belongs to, see CallRow::key.
    qint64 keyOf(CustomerId customer);
    void insert(const CallAttempt& call);
    /// The household's call on that day.
    std::optional<CallAttempt> onDay(qint64 key, QDate day);
    /// Calls of a customer or his household, the newest first.
    std::vector<CallAttempt> history(qint64 key, int limit);
    void countTaskAttempt(qint64 task, QDate next);

private:
    std::vector<CallAttempt> calls(qint64 key, const QString& condition, QDate day, int limit);

    Database& m_database;
};

} // namespace sanbao
