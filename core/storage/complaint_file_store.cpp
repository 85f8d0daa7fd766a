// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaint_file_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

QString columnOf(ComplaintCodeKind kind)
{
    switch (kind) {
    case ComplaintCodeKind::Category:
        return QStringLiteral("category");
    case ComplaintCodeKind::Closure:
        return QStringLiteral("closure");
    case ComplaintCodeKind::Cause:
        break;
    }
    return QStringLiteral("cause_code");
}

QString columnOf(ComplaintStage stage)
{
    switch (stage) {
    case ComplaintStage::Acknowledged:
        return QStringLiteral("acknowledged_at");
    case ComplaintStage::Investigated:
        return QStringLiteral("investigated_at");
    case ComplaintStage::Proposed:
        return QStringLiteral("proposed_at");
    case ComplaintStage::Agreed:
        break;
    }
    return QStringLiteral("agreed_at");
}

std::vector<ComplaintId> idsOf(Statement& rows)
{
    std::vector<ComplaintId> found;
    while (rows.next())
        found.push_back(rows.id<ComplaintId>(0));
    return found;
}

} // namespace

ComplaintDetail ComplaintFileStore::find(ComplaintId id)
{
    ComplaintDetail detail;
    detail.complaint = id;
    Statement row = m_database.statement(
        "SELECT source, category, cause_code, closure, responsible, team, authority, reference, authority_on, "
        "reply_due_on, mediation_due_on, result, paid, acknowledged_at, investigated_at, proposed_at, agreed_at "
        "FROM complaint_detail WHERE complaint_id = ?");
    row.with(id);
    if (!row.next())
        return detail;
    detail.source = row.code(0, ComplaintSource::Direct);
    detail.category = row.text(1);
    detail.cause = row.text(2);
    detail.closure = row.text(3);
    detail.responsible = row.text(4);
    detail.team = row.text(5);
    detail.authority = row.text(6);
    detail.reference = row.text(7);
    detail.authorityOn = row.day(8);
    detail.replyDueOn = row.day(9);
    detail.mediationDueOn = row.day(10);
    detail.result = row.text(11);
    if (!row.isNull(12))
        detail.paid = row.money(12);
    detail.acknowledgedAt = row.maybeInstant(13);
    detail.investigatedAt = row.maybeInstant(14);
    detail.proposedAt = row.maybeInstant(15);
    detail.agreedAt = row.maybeInstant(16);
    return detail;
}

void ComplaintFileStore::save(const ComplaintDetail& detail)
{
    m_database
        .statement("INSERT INTO complaint_detail (complaint_id, source, category, cause_code, closure, responsible, "
                   "team, authority, reference, authority_on, reply_due_on, mediation_due_on, result, paid) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (complaint_id) DO UPDATE SET "
                   "source = excluded.source, category = excluded.category, cause_code = excluded.cause_code, "
                   "closure = excluded.closure, responsible = excluded.responsible, team = excluded.team, "
                   "authority = excluded.authority, reference = excluded.reference, authority_on = "
                   "excluded.authority_on, reply_due_on = excluded.reply_due_on, mediation_due_on = "
                   "excluded.mediation_due_on, result = excluded.result, paid = excluded.paid")
        .with(detail.complaint, detail.source, detail.category, detail.cause, detail.closure, detail.responsible,
              detail.team, detail.authority, detail.reference, detail.authorityOn, detail.replyDueOn,
              detail.mediationDueOn, detail.result, detail.paid)
        .run();
}

void ComplaintFileStore::stamp(ComplaintId id, ComplaintStage stage, Instant at)
{
    const QString column = columnOf(stage);
    m_database
        .statement(QStringLiteral("INSERT INTO complaint_detail (complaint_id, %1) VALUES (?, ?) ON CONFLICT "
                                  "(complaint_id) DO UPDATE SET %1 = COALESCE(complaint_detail.%1, excluded.%1)")
                       .arg(column))
        .with(id, at)
        .run();
}

std::vector<ComplaintCode> ComplaintFileStore::codes(ComplaintCodeKind kind)
{
    std::vector<ComplaintCode> found;
    Statement rows = m_database.statement(
        "SELECT code, name_zh, name_en FROM complaint_code WHERE kind = ? ORDER BY position, code");
    rows.with(kind);
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), rows.text(2)});
    return found;
}

void ComplaintFileStore::saveCode(ComplaintCodeKind kind, const ComplaintCode& code)
{
    m_database
        .statement("INSERT INTO complaint_code (kind, code, name_zh, name_en, position) VALUES (?, ?, ?, ?, 8) "
                   "ON CONFLICT (kind, code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en")
        .with(kind, code.code, code.nameZh, code.nameEn)
        .run();
}

std::vector<AuthorityLimit> ComplaintFileStore::limits()
{
    std::vector<AuthorityLimit> found;
    Statement rows = m_database.statement("SELECT code, name_zh, name_en, working_days, source, checked_on FROM "
                                          "authority_limit ORDER BY working_days, code");
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), rows.text(2), int(rows.integer(3)), rows.text(4), rows.day(5)});
    return found;
}

void ComplaintFileStore::saveLimit(const AuthorityLimit& limit)
{
    m_database.statement("UPDATE authority_limit SET working_days = ?, source = ?, checked_on = ? WHERE code = ?")
        .with(limit.workingDays, limit.source, limit.checkedOn, limit.code)
        .run();
}

std::vector<CauseCount> ComplaintFileStore::counts(ComplaintCodeKind kind, Instant from, Instant to)
{
    std::vector<CauseCount> found;
    Statement rows = m_database.statement(
        QStringLiteral("SELECT COALESCE(d.%1, ''), COUNT(*) FROM complaint c LEFT JOIN complaint_detail d ON "
                       "d.complaint_id = c.id WHERE c.received_at >= ? AND c.received_at < ? GROUP BY 1")
            .arg(columnOf(kind)));
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.text(0), {}, rows.integer(1)});
    return found;
}

std::vector<ComplaintId> ComplaintFileStore::ofCode(ComplaintCodeKind kind, const QString& code, Instant from,
                                                    Instant to)
{
    Statement rows = m_database.statement(
        QStringLiteral("SELECT c.id FROM complaint c LEFT JOIN complaint_detail d ON d.complaint_id = c.id "
                       "WHERE c.received_at >= ? AND c.received_at < ? AND COALESCE(d.%1, '') = ? "
                       "ORDER BY c.received_at DESC, c.id DESC")
            .arg(columnOf(kind)));
    rows.with(from, to, code);
    return idsOf(rows);
}

std::vector<ComplaintId> ComplaintFileStore::receivedBetween(Instant from, Instant to)
{
    Statement rows = m_database.statement(
        "SELECT id FROM complaint WHERE received_at >= ? AND received_at < ? ORDER BY received_at, id");
    rows.with(from, to);
    return idsOf(rows);
}

std::vector<ComplaintId> ComplaintFileStore::repliesDue(QDate until, int limit)
{
    Statement rows = m_database.statement(
        "SELECT d.complaint_id FROM complaint_detail d JOIN complaint c ON c.id = d.complaint_id WHERE "
        "d.reply_due_on <= ? AND c.closed_at IS NULL ORDER BY d.reply_due_on, d.complaint_id LIMIT ?");
    rows.with(until, limit);
    return idsOf(rows);
}

} // namespace sanbao
