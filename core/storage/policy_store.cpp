// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/policy_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

enum class Part { Whole, Scope };

QString select(const char* rest, Part part = Part::Whole)
{
    return QLatin1String("SELECT id, code, version, kind, ") +
           QLatin1String(part == Part::Whole ? "title, body, change_note, " : "'', '', '', ") +
           QLatin1String("unit_id, category_id, issued_by_unit, effective_on, ends_on, review_on, published_at, "
                         "published_by, withdrawn_on, withdrawn_reason, revision FROM policy ") +
           QLatin1String(rest);
}

Policy readRow(const Statement& row)
{
    Policy policy;
    policy.id = row.id<PolicyId>(0);
    policy.code = row.text(1);
    policy.version = int(row.integer(2));
    policy.kind = row.code(3, PolicyKind::Policy);
    policy.title = row.text(4);
    policy.body = row.text(5);
    policy.changeNote = row.text(6);
    policy.scope = {row.id<OrgUnitId>(7), row.id<CategoryId>(8), row.day(10), row.day(11)};
    policy.issuedByUnit = row.text(9);
    policy.reviewOn = row.day(12);
    policy.publishedAt = row.maybeInstant(13);
    policy.publishedBy = row.id<StaffId>(14);
    policy.withdrawnOn = row.day(15);
    policy.withdrawnReason = row.text(16);
    policy.revision = row.integer(17);
    return policy;
}

std::vector<Policy> read(Statement rows)
{
    std::vector<Policy> policies;
    while (rows.next())
        policies.push_back(readRow(rows));
    return policies;
}

} // namespace

std::vector<Policy> PolicyStore::all()
{
    return read(m_database.statement(select("ORDER BY code, version DESC")));
}

std::vector<Policy> PolicyStore::scopes()
{
    return read(m_database.statement(select("ORDER BY code, version DESC", Part::Scope)));
}

std::optional<Policy> PolicyStore::find(PolicyId id)
{
    Statement row = m_database.statement(select("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<Policy>(readRow(row)) : std::nullopt;
}

PolicyId PolicyStore::insert(const Policy& policy)
{
    return PolicyId(
        m_database
            .statement("INSERT INTO policy (code, version, kind, title, body, change_note, unit_id, category_id, "
                       "issued_by_unit, effective_on, ends_on, review_on, published_at, published_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(policy.code, policy.version, policy.kind, policy.title, policy.body, policy.changeNote,
                  policy.scope.unit, policy.scope.category, policy.issuedByUnit, policy.scope.from, policy.scope.until,
                  policy.reviewOn, policy.publishedAt, policy.publishedBy)
            .insert());
}

bool PolicyStore::update(const Policy& policy)
{
    Statement query = m_database.statement(
        "UPDATE policy SET kind = ?, title = ?, body = ?, change_note = ?, unit_id = ?, category_id = ?, "
        "effective_on = ?, ends_on = ?, review_on = ?, published_at = ?, published_by = ?, withdrawn_on = ?, "
        "withdrawn_reason = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    query.with(policy.kind, policy.title, policy.body, policy.changeNote, policy.scope.unit, policy.scope.category,
               policy.scope.from, policy.scope.until, policy.reviewOn, policy.publishedAt, policy.publishedBy,
               policy.withdrawnOn, policy.withdrawnReason, policy.id, policy.revision);
    return query.run() && query.changes() == 1;
}

int PolicyStore::nextVersion(const QString& code)
{
    Statement row = m_database.statement("SELECT COALESCE(MAX(version), 0) + 1 FROM policy WHERE code = ?");
    row.with(code);
    return row.next() ? int(row.integer(0)) : 1;
}

QString PolicyStore::nextCode(const QString& store)
{
    Statement row = m_database.statement("SELECT COUNT(DISTINCT code) + 1 FROM policy");
    const qint64 number = row.next() ? row.integer(0) : 1;
    return QStringLiteral("%1-P%2").arg(store, QString::number(number).rightJustified(3, u'0'));
}

void PolicyStore::accept(const std::vector<PolicyId>& policies, const QString& owner, qint64 ownerId, Instant at)
{
    QStringList ids;
    for (const PolicyId id : policies)
        ids.append(QString::number(id.value));
    m_database
        .statement("INSERT INTO policy_acceptance (policy_id, owner, owner_id, accepted_at) SELECT value, ?, ?, ? FROM "
                   "json_each(?) WHERE 1 = 1 ON CONFLICT (owner, owner_id, policy_id) DO NOTHING")
        .with(owner, ownerId, at, QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']'))
        .run();
}

std::vector<PolicyId> PolicyStore::acceptedBy(const QString& owner, qint64 ownerId)
{
    std::vector<PolicyId> ids;
    Statement rows = m_database.statement(
        "SELECT policy_id FROM policy_acceptance WHERE owner = ? AND owner_id = ? ORDER BY policy_id");
    rows.with(owner, ownerId);
    while (rows.next())
        ids.push_back(rows.id<PolicyId>(0));
    return ids;
}

} // namespace sanbao
