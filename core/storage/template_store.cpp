// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/template_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kShipped = QStringLiteral("shipped");
const QString kStore = QStringLiteral("store");

TemplateVersion readVersion(const Statement& row)
{
    TemplateVersion version;
    version.text = {row.id<TemplateId>(0), row.text(1), int(row.integer(2)), row.text(3),
                    row.text(4),           row.text(5), row.text(6)};
    version.kind = row.code(7, ContractKind::Service);
    version.shipped = row.text(8) == kShipped;
    version.changeNote = row.text(9);
    version.savedAt = row.instant(10);
    version.savedBy = row.id<StaffId>(11);
    version.active = row.flag(12);
    return version;
}

std::vector<TemplateVersion> readVersions(Statement& rows)
{
    std::vector<TemplateVersion> versions;
    while (rows.next())
        versions.push_back(readVersion(rows));
    return versions;
}

AgreementClause readClause(const Statement& row)
{
    AgreementClause clause;
    clause.id = row.id<ClauseId>(0);
    clause.code = row.text(1);
    clause.version = int(row.integer(2));
    clause.titleZh = row.text(3);
    clause.titleEn = row.text(4);
    clause.bodyZh = row.text(5);
    clause.bodyEn = row.text(6);
    clause.shipped = row.text(7) == kShipped;
    clause.savedAt = row.instant(8);
    clause.savedBy = row.id<StaffId>(9);
    clause.active = row.flag(10);
    return clause;
}

std::vector<AgreementClause> readClauses(Statement& rows)
{
    std::vector<AgreementClause> clauses;
    while (rows.next())
        clauses.push_back(readClause(rows));
    return clauses;
}

} // namespace

TemplateId TemplateStore::insert(const TemplateVersion& version)
{
    return TemplateId(
        m_database
            .statement("INSERT INTO agreement_template (code, version, title_zh, title_en, body_zh, body_en, kind, "
                       "origin, change_note, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(version.text.code, version.text.version, version.text.titleZh, version.text.titleEn,
                  version.text.bodyZh, version.text.bodyEn, version.kind, version.shipped ? kShipped : kStore,
                  version.changeNote, version.savedAt, version.savedBy)
            .insert());
}

std::vector<TemplateVersion> TemplateStore::versions()
{
    Statement rows = m_database.statement("SELECT id, code, version, title_zh, title_en, body_zh, body_en, kind, "
                                          "origin, change_note, saved_at, saved_by, "
                                          "is_active FROM agreement_template ORDER BY code, version DESC");
    return readVersions(rows);
}

std::vector<TemplateVersion> TemplateStore::versionsOf(const QString& code)
{
    Statement rows = m_database.statement("SELECT id, code, version, title_zh, title_en, body_zh, body_en, kind, "
                                          "origin, change_note, saved_at, saved_by, "
                                          "is_active FROM agreement_template WHERE code = ? ORDER BY version DESC");
    rows.with(code);
    return readVersions(rows);
}

std::optional<TemplateVersion> TemplateStore::find(TemplateId id)
{
    Statement row = m_database.statement("SELECT id, code, version, title_zh, title_en, body_zh, body_en, kind, "
                                         "origin, change_note, saved_at, saved_by, "
                                         "is_active FROM agreement_template WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional(readVersion(row)) : std::nullopt;
}

std::optional<TemplateVersion> TemplateStore::current(const QString& code)
{
    Statement row = m_database.statement(
        "SELECT id, code, version, title_zh, title_en, body_zh, body_en, kind, origin, change_note, saved_at, "
        "saved_by, "
        "is_active FROM agreement_template WHERE code = ? AND is_active = 1 ORDER BY version DESC LIMIT 1");
    row.with(code);
    return row.next() ? std::optional(readVersion(row)) : std::nullopt;
}

void TemplateStore::setOffered(const QString& code, bool offered)
{
    m_database.statement("UPDATE agreement_template SET is_active = ? WHERE code = ?").with(offered, code).run();
}

ClauseId TemplateStore::insert(const AgreementClause& clause)
{
    return ClauseId(
        m_database
            .statement("INSERT INTO agreement_clause (code, version, title_zh, title_en, body_zh, body_en, origin, "
                       "saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(clause.code, clause.version, clause.titleZh, clause.titleEn, clause.bodyZh, clause.bodyEn,
                  clause.shipped ? kShipped : kStore, clause.savedAt, clause.savedBy)
            .insert());
}

std::vector<AgreementClause> TemplateStore::clauses()
{
    Statement rows = m_database.statement(
        "SELECT id, code, version, title_zh, title_en, body_zh, body_en, origin, saved_at, saved_by, is_active "
        "FROM agreement_clause AS c WHERE is_active = 1 AND version = (SELECT MAX(version) FROM agreement_clause "
        "WHERE code = c.code) ORDER BY code");
    return readClauses(rows);
}

std::vector<AgreementClause> TemplateStore::clauseVersions(const QString& code)
{
    Statement rows = m_database.statement(
        "SELECT id, code, version, title_zh, title_en, body_zh, body_en, origin, saved_at, saved_by, is_active "
        "FROM agreement_clause WHERE code = ? ORDER BY version DESC");
    rows.with(code);
    return readClauses(rows);
}

std::optional<AgreementClause> TemplateStore::clause(const QString& code)
{
    Statement row = m_database.statement(
        "SELECT id, code, version, title_zh, title_en, body_zh, body_en, origin, saved_at, saved_by, is_active "
        "FROM agreement_clause WHERE code = ? AND is_active = 1 ORDER BY version DESC LIMIT 1");
    row.with(code);
    return row.next() ? std::optional(readClause(row)) : std::nullopt;
}

void TemplateStore::setClauseOffered(const QString& code, bool offered)
{
    m_database.statement("UPDATE agreement_clause SET is_active = ? WHERE code = ?").with(offered, code).run();
}

} // namespace sanbao
