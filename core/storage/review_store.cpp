// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/review_store.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sanbao {

namespace {

QString commentsText(const std::map<QString, QString>& comments)
{
    QJsonObject object;
    for (const auto& [kpi, text] : comments) {
        if (!text.isEmpty())
            object.insert(kpi, text);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<QString, QString> commentsOf(const QString& text)
{
    std::map<QString, QString> comments;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto comment = object.begin(); comment != object.end(); ++comment)
        comments[comment.key()] = comment.value().toString();
    return comments;
}

ReviewAction readAction(const Statement& row)
{
    ReviewAction action;
    action.id = row.id<ReviewActionId>(0);
    action.month = int(row.integer(1));
    action.what = row.text(2);
    action.owner = row.id<StaffId>(3);
    action.dueOn = row.day(4);
    action.doneAt = row.maybeInstant(5);
    action.outcome = row.text(6);
    action.revision = row.integer(7);
    return action;
}

HealthCount take(const char* code, Statement&& rows)
{
    HealthCount count{QLatin1String(code), {}};
    while (rows.next())
        count.orders.push_back(rows.id<WorkOrderId>(0));
    return count;
}

} // namespace

ReviewPack ReviewStore::pack(int month)
{
    ReviewPack pack;
    pack.month = month;
    Statement row = m_database.statement(
        "SELECT comments, minutes, decisions, prepared_at, prepared_by, revision FROM review_pack WHERE month = ?");
    row.with(month);
    if (!row.next())
        return pack;
    pack.comments = commentsOf(row.text(0));
    pack.minutes = row.text(1);
    pack.decisions = row.text(2);
    pack.preparedAt = row.instant(3);
    pack.preparedBy = row.id<StaffId>(4);
    pack.revision = row.integer(5);
    pack.stored = true;
    return pack;
}

bool ReviewStore::save(const ReviewPack& pack)
{
    if (!pack.stored) {
        Statement query = m_database.statement(
            "INSERT INTO review_pack (month, comments, minutes, decisions, prepared_at, prepared_by) VALUES (?, ?, ?, "
            "?, ?, ?) ON CONFLICT (month) DO NOTHING");
        query.with(pack.month, commentsText(pack.comments), pack.minutes, pack.decisions, pack.preparedAt,
                   pack.preparedBy);
        return query.run() && query.changes() == 1;
    }
    Statement query =
        m_database.statement("UPDATE review_pack SET comments = ?, minutes = ?, decisions = ?, prepared_at = ?, "
                             "prepared_by = ?, revision = revision + 1 WHERE month = ? AND revision = ?");
    query.with(commentsText(pack.comments), pack.minutes, pack.decisions, pack.preparedAt, pack.preparedBy, pack.month,
               pack.revision);
    return query.run() && query.changes() == 1;
}

ReviewActionId ReviewStore::insert(const ReviewAction& action)
{
    return ReviewActionId(
        m_database.statement("INSERT INTO review_action (month, what, owner_id, due_on) VALUES (?, ?, ?, ?)")
            .with(action.month, action.what, action.owner, action.dueOn)
            .insert());
}

bool ReviewStore::update(const ReviewAction& action)
{
    Statement query = m_database.statement("UPDATE review_action SET what = ?, owner_id = ?, due_on = ?, done_at = ?, "
                                           "outcome = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    query.with(action.what, action.owner, action.dueOn, action.doneAt, action.outcome, action.id, action.revision);
    return query.run() && query.changes() == 1;
}

std::optional<ReviewAction> ReviewStore::action(ReviewActionId id)
{
    Statement row = m_database.statement(
        "SELECT id, month, what, owner_id, due_on, done_at, outcome, revision FROM review_action WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<ReviewAction>(readAction(row)) : std::nullopt;
}

std::vector<ReviewAction> ReviewStore::actions(int month)
{
    std::vector<ReviewAction> found;
    Statement rows = m_database.statement(
        "SELECT id, month, what, owner_id, due_on, done_at, outcome, revision FROM review_action WHERE (done_at IS "
        "NULL AND month <= ?) OR month = ? ORDER BY done_at IS NOT NULL, due_on IS NULL, due_on, id");
    rows.with(month, month);
    while (rows.next())
        found.push_back(readAction(rows));
    return found;
}

std::vector<HealthCount> ReviewStore::health(Instant monthFrom, Instant monthTo, Instant now, int limit)
{
    std::vector<HealthCount> counts;
    Statement noOwner = m_database.statement("SELECT id FROM work_order WHERE is_open = 1 AND technician_id IS NULL "
                                             "ORDER BY registered_at, id LIMIT ?");
    noOwner.with(limit);
    counts.push_back(take("no_owner", std::move(noOwner)));
    Statement overdue = m_database.statement(
        "SELECT id FROM work_order WHERE is_open = 1 AND next_due_at < ? ORDER BY next_due_at, id LIMIT ?");
    overdue.with(now, limit);
    counts.push_back(take("overdue", std::move(overdue)));
    Statement noSurvey = m_database.statement(
        "SELECT o.id FROM work_order o WHERE o.resolved_at >= ? AND o.resolved_at < ? AND o.closed_at IS NOT NULL AND "
        "NOT EXISTS (SELECT 1 FROM survey s WHERE s.order_id = o.id) ORDER BY o.resolved_at, o.id LIMIT ?");
    noSurvey.with(monthFrom, monthTo, limit);
    counts.push_back(take("no_survey", std::move(noSurvey)));
    Statement noRecord = m_database.statement(
        "SELECT id FROM work_order WHERE resolved_at >= ? AND resolved_at < ? AND service_type = 'repair' AND (action "
        "= '' OR confirmed_cause = '') ORDER BY resolved_at, id LIMIT ?");
    noRecord.with(monthFrom, monthTo, limit);
    counts.push_back(take("no_record", std::move(noRecord)));
    return counts;
}

} // namespace sanbao
