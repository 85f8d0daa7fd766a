// SPDX-License-Identifier: GPL-3.0-or-later
// Notices of each reader, and what the watch looks for. Every question of the watch is bounded by an index over what
// is open; it is asked beside the window.
#pragma once

#include "core/domain/teamwork.h"
#include "core/domain/work_rule.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class NoticeStore final
{
public:
    explicit NoticeStore(Database& database)
        : m_database(database)
    {
    }

    /// False when this reader has a notice of this cause already.
    bool insert(const NoticeDraft& draft, qint64 reader, Instant at);
    bool isKnown(const QString& cause);
    /// The newest first; rows after the id.
    std::vector<Notice> page(qint64 reader, bool unreadOnly, std::optional<qint64> after, int limit);
    int unread(qint64 reader, int most);
    /// Only the reader's own.
    void markRead(qint64 reader, qint64 id, Instant at);
    int markAllRead(qint64 reader, Instant at);

    /// Without audience; what became due after `since`.
    std::vector<NoticeDraft> overdueOrders(Instant since, Instant now, int limit);
    std::vector<NoticeDraft> openEscalations(Instant since, int limit);
    /// Not answered within their time; the detail is the reason they went up.
    std::vector<NoticeDraft> lateEscalations(Instant since, Instant now, int limit);
    std::vector<NoticeDraft> overdueTasks(Instant since, Instant now, int limit);
    /// An owner who left is none.
    std::vector<NoticeDraft> complaintsWithoutOwner(Instant receivedBefore, int limit);
    std::vector<NoticeDraft> overdueComplaints(Instant since, Instant now, int limit);

private:
    Database& m_database;
};

/// Rules with what they did.
class WorkRuleStore final
{
public:
    explicit WorkRuleStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<WorkRule> rules();
    qint64 insert(const WorkRule& rule);
    bool update(const WorkRule& rule);
    /// Open orders in the state of the rule that it has not acted on since they came there.
    std::vector<StandingOrder> standing(const WorkRule& rule, Instant now, int limit);
    /// False when the rule acted on this already.
    bool insert(const RuleFiring& firing);
    /// The newest first.
    std::vector<RuleFiring> firings(std::optional<qint64> after, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
