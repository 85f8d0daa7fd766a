// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/feedback_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kColumns = QStringLiteral(
    "SELECT id, number, kind, channel, sentiment, customer_id, order_id, topic, body, source, link, team, owner_id, "
    "due_on, response, minutes, solved, received_at, closed_at, complaint_id, entered_by, revision, "
    "(SELECT name FROM customer WHERE id = feedback.customer_id), "
    "(SELECT number FROM work_order WHERE id = feedback.order_id) FROM feedback WHERE ");

Feedback readFeedback(const Statement& row)
{
    Feedback feedback;
    feedback.id = row.integer(0);
    feedback.number = row.text(1);
    feedback.kind = row.code(2, FeedbackKind::Other);
    feedback.channel = row.code(3, FeedbackChannel::Other);
    feedback.sentiment = row.code(4, Mood::Neutral);
    feedback.customer = row.id<CustomerId>(5);
    feedback.order = row.id<WorkOrderId>(6);
    feedback.topic = row.text(7);
    feedback.body = row.text(8);
    feedback.source = row.text(9);
    feedback.link = row.text(10);
    feedback.team = row.text(11);
    feedback.owner = row.id<StaffId>(12);
    feedback.dueOn = row.day(13);
    feedback.response = row.text(14);
    if (const std::optional<qint64> minutes = row.maybeInteger(15))
        feedback.minutes = int(*minutes);
    feedback.solved = row.maybeFlag(16);
    feedback.receivedAt = row.instant(17);
    feedback.closedAt = row.maybeInstant(18);
    feedback.complaint = row.id<ComplaintId>(19);
    feedback.enteredBy = row.id<StaffId>(20);
    feedback.revision = row.integer(21);
    return feedback;
}

std::vector<FeedbackRow> readRows(Statement& rows)
{
    std::vector<FeedbackRow> found;
    while (rows.next())
        found.push_back({readFeedback(rows), rows.text(22), rows.text(23)});
    return found;
}

} // namespace

qint64 FeedbackStore::insert(const Feedback& feedback)
{
    return m_database
        .statement(
            "INSERT INTO feedback (number, kind, channel, sentiment, customer_id, order_id, topic, body, source, "
            "link, team, owner_id, due_on, response, minutes, solved, received_at, closed_at, complaint_id, "
            "entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(feedback.number, feedback.kind, feedback.channel, feedback.sentiment, feedback.customer, feedback.order,
              feedback.topic, feedback.body, feedback.source, feedback.link, feedback.team, feedback.owner,
              feedback.dueOn, feedback.response, feedback.minutes, feedback.solved, feedback.receivedAt,
              feedback.closedAt, feedback.complaint, feedback.enteredBy)
        .insert();
}

bool FeedbackStore::update(const Feedback& feedback)
{
    Statement change = m_database.statement(
        "UPDATE feedback SET kind = ?, channel = ?, sentiment = ?, customer_id = ?, order_id = ?, topic = ?, body = ?, "
        "source = ?, link = ?, team = ?, owner_id = ?, due_on = ?, response = ?, minutes = ?, solved = ?, "
        "closed_at = ?, complaint_id = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(feedback.kind, feedback.channel, feedback.sentiment, feedback.customer, feedback.order, feedback.topic,
                feedback.body, feedback.source, feedback.link, feedback.team, feedback.owner, feedback.dueOn,
                feedback.response, feedback.minutes, feedback.solved, feedback.closedAt, feedback.complaint,
                feedback.id, feedback.revision);
    return change.run() && change.changes() == 1;
}

std::optional<Feedback> FeedbackStore::find(qint64 id)
{
    Statement row = m_database.statement(kColumns + QStringLiteral("id = ?"));
    row.with(id);
    return row.next() ? std::optional<Feedback>(readFeedback(row)) : std::nullopt;
}

std::optional<FeedbackRow> FeedbackStore::row(qint64 id)
{
    Statement rows = m_database.statement(kColumns + QStringLiteral("id = ?"));
    rows.with(id);
    std::vector<FeedbackRow> found = readRows(rows);
    return found.empty() ? std::nullopt : std::optional<FeedbackRow>(std::move(found.front()));
}

std::vector<FeedbackRow> FeedbackStore::page(const FeedbackFilter& filter, const std::optional<FeedbackRow>& after,
                                             int limit)
{
    const bool open = filter.scope == FeedbackScope::Open;
    QString text = kColumns + (open ? QStringLiteral("closed_at IS NULL") : QStringLiteral("1 = 1"));
    if (filter.kind)
        text += QStringLiteral(" AND kind = ?");
    if (after)
        text += open ? QStringLiteral(" AND (due_on, id) > (?, ?)") : QStringLiteral(" AND (received_at, id) < (?, ?)");
    text += open ? QStringLiteral(" ORDER BY due_on, id LIMIT ?")
                 : QStringLiteral(" ORDER BY received_at DESC, id DESC LIMIT ?");
    Statement rows = m_database.statement(text);
    if (filter.kind)
        rows.with(*filter.kind);
    if (after && open)
        rows.with(after->feedback.dueOn, after->feedback.id);
    else if (after)
        rows.with(after->feedback.receivedAt, after->feedback.id);
    rows.with(limit);
    return readRows(rows);
}

std::vector<FeedbackRow> FeedbackStore::received(Instant from, Instant to, int limit)
{
    Statement rows = m_database.statement(
        kColumns + QStringLiteral("received_at >= ? AND received_at < ? ORDER BY received_at DESC, id DESC LIMIT ?"));
    rows.with(from, to, limit);
    return readRows(rows);
}

FeedbackCounts FeedbackStore::counts(QDate today)
{
    Statement row = m_database.statement("SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_on < ? THEN 1 ELSE 0 END), 0) "
                                         "FROM feedback WHERE closed_at IS NULL");
    row.with(today);
    FeedbackCounts counts;
    if (row.next())
        counts = {row.integer(0), row.integer(1)};
    return counts;
}

std::vector<ChannelCount> FeedbackStore::byChannel(Instant from, Instant to)
{
    Statement rows = m_database.statement(
        "SELECT channel, COUNT(*), SUM(CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END), "
        "SUM(CASE WHEN closed_at IS NULL THEN 0 ELSE (closed_at - received_at) / 3600000 END) FROM feedback "
        "WHERE received_at >= ? AND received_at < ? GROUP BY channel");
    rows.with(from, to);
    std::vector<ChannelCount> found;
    while (rows.next())
        found.push_back({rows.code(0, FeedbackChannel::Other), rows.integer(1), rows.integer(2), rows.integer(3)});
    return found;
}

std::vector<TopicCount> FeedbackStore::byTopic(Instant from, Instant to, int limit)
{
    Statement rows = m_database.statement("SELECT topic, COUNT(*) FROM feedback WHERE received_at >= ? "
                                          "AND received_at < ? AND topic <> '' GROUP BY topic "
                                          "ORDER BY COUNT(*) DESC, topic LIMIT ?");
    rows.with(from, to, limit);
    std::vector<TopicCount> found;
    while (rows.next())
        found.push_back({rows.text(0), rows.integer(1)});
    return found;
}

std::vector<QString> FeedbackStore::bodies(Instant from, Instant to, int limit)
{
    Statement rows = m_database.statement(
        "SELECT body FROM feedback WHERE received_at >= ? AND received_at < ? ORDER BY received_at DESC LIMIT ?");
    rows.with(from, to, limit);
    std::vector<QString> found;
    while (rows.next())
        found.push_back(rows.text(0));
    return found;
}

std::vector<QString> FeedbackStore::topics(int limit)
{
    Statement rows = m_database.statement("SELECT topic FROM (SELECT topic FROM feedback WHERE topic <> '' "
                                          "ORDER BY received_at DESC LIMIT 500) AS recent GROUP BY topic "
                                          "ORDER BY COUNT(*) DESC, topic LIMIT ?");
    rows.with(limit);
    std::vector<QString> found;
    while (rows.next())
        found.push_back(rows.text(0));
    return found;
}

} // namespace sanbao
