// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback in the file: the open items by due day, all by receipt, and what a period counts.
#pragma once

#include "core/domain/feedback.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class FeedbackStore final
{
public:
    explicit FeedbackStore(Database& database)
        : m_database(database)
    {
    }

    qint64 insert(const Feedback& feedback);
    /// False when the revision is no longer the stored one, or on an error.
    bool update(const Feedback& feedback);
    std::optional<Feedback> find(qint64 id);
    std::optional<FeedbackRow> row(qint64 id);
    /// Open: soonest due first. All: newest receipt first. Rows that follow `after`.
    std::vector<FeedbackRow> page(const FeedbackFilter& filter, const std::optional<FeedbackRow>& after, int limit);
    /// Received from `from` (inclusive) to `to` (exclusive), the newest first.
    std::vector<FeedbackRow> received(Instant from, Instant to, int limit);
    FeedbackCounts counts(QDate today);
    std::vector<ChannelCount> byChannel(Instant from, Instant to);
    std::vector<TopicCount> byTopic(Instant from, Instant to, int limit);
    std::vector<QString> bodies(Instant from, Instant to, int limit);
    /// Topics used before, the most frequent first.
    std::vector<QString> topics(int limit);

private:
    Database& m_database;
};

} // namespace sanbao
