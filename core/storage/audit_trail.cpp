// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"

#include "core/storage/database.h"

#include <QCryptographicHash>

namespace sanbao {

namespace {

/// Fields are length-prefixed so that no two different rows give the same text.
QString hashOf(const QString& previous, const AuditEntry& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& field) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(previous);
    add(QString::number(entry.id));
    add(QString::number(entry.at.ms));
    add(entry.actor);
    add(entry.action);
    add(entry.entity);
    add(QString::number(entry.entityId));
    add(entry.body);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void AuditTrail::append(AuditEntry entry)
{
    QString previous;
    {
        Statement last = m_database.statement("SELECT id, hash FROM audit_entry ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            entry.id = last.integer(0);
            previous = last.text(1);
        }
    }
    entry.id += 1;
    m_database
        .statement("INSERT INTO audit_entry (id, at, actor, action, entity, entity_id, body, hash) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry.id, entry.at, entry.actor, entry.action, entry.entity, entry.entityId, entry.body,
              hashOf(previous, entry))
        .run();
}

AuditVerdict AuditTrail::verify()
{
    AuditVerdict verdict;
    Statement rows = m_database.statement("SELECT id, at, actor, action, entity, entity_id, body, hash "
                                          "FROM audit_entry ORDER BY id");
    while (rows.next()) {
        AuditEntry entry{rows.integer(0), rows.instant(1), rows.text(2), rows.text(3),
                         rows.text(4),    rows.integer(5), rows.text(6), rows.text(7)};
        const bool follows = entry.id == verdict.entries + 1 && entry.hash == hashOf(verdict.head, entry);
        if (!follows && !verdict.brokenAt)
            verdict.brokenAt = entry.id;
        verdict.entries += 1;
        verdict.head = entry.hash;
    }
    return verdict;
}

std::vector<AuditEntry> AuditTrail::entriesAfter(qint64 id, int limit)
{
    std::vector<AuditEntry> entries;
    Statement rows =
        m_database.statement("SELECT id, at, actor, action, entity, entity_id, body, hash FROM audit_entry "
                             "WHERE id > ? ORDER BY id LIMIT ?");
    rows.with(id, limit);
    while (rows.next()) {
        entries.push_back({rows.integer(0), rows.instant(1), rows.text(2), rows.text(3), rows.text(4), rows.integer(5),
                           rows.text(6), rows.text(7)});
    }
    return entries;
}

QString AuditTrail::head()
{
    Statement last = m_database.statement("SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1");
    return last.next() ? last.text(0) : QString();
}

} // namespace sanbao
