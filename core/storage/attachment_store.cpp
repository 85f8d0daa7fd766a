// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachment_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

QString select(const char* where)
{
    return QStringLiteral("SELECT id, owner, owner_id, hash, name, media_type, byte_count, width, height, added_at, "
                          "added_by, revision, thumbnail FROM attachment WHERE ") +
           QLatin1String(where);
}

Attachment readRow(const Statement& row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>(0);
    attachment.owner = row.code(1, AttachmentOwner::WorkOrder);
    attachment.ownerId = row.integer(2);
    attachment.hash = row.text(3);
    attachment.name = row.text(4);
    attachment.mediaType = row.text(5);
    attachment.bytes = row.integer(6);
    attachment.width = int(row.integer(7));
    attachment.height = int(row.integer(8));
    attachment.addedAt = row.instant(9);
    attachment.addedBy = row.id<StaffId>(10);
    attachment.revision = row.integer(11);
    attachment.thumbnail = row.bytes(12);
    return attachment;
}

} // namespace

std::vector<Attachment> AttachmentStore::of(AttachmentOwner owner, qint64 ownerId)
{
    std::vector<Attachment> attachments;
    Statement rows = m_database.statement(select("owner = ? AND owner_id = ? AND removed_at IS NULL ORDER BY id"));
    rows.with(owner, ownerId);
    while (rows.next())
        attachments.push_back(readRow(rows));
    return attachments;
}

std::optional<Attachment> AttachmentStore::find(AttachmentId id)
{
    Statement row = m_database.statement(select("id = ?"));
    row.with(id);
    return row.next() ? std::optional<Attachment>(readRow(row)) : std::nullopt;
}

std::optional<Attachment> AttachmentStore::sameContent(AttachmentOwner owner, qint64 ownerId, const QString& hash)
{
    Statement row = m_database.statement(select("owner = ? AND owner_id = ? AND hash = ? AND removed_at IS NULL"));
    row.with(owner, ownerId, hash);
    return row.next() ? std::optional<Attachment>(readRow(row)) : std::nullopt;
}

AttachmentId AttachmentStore::insert(const Attachment& attachment)
{
    Statement query = m_database.statement("INSERT INTO attachment (owner, owner_id, hash, name, media_type, "
                                           "byte_count, width, height, added_at, added_by, "
                                           "thumbnail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.with(attachment.owner, attachment.ownerId, attachment.hash, attachment.name, attachment.mediaType,
               attachment.bytes, attachment.width, attachment.height, attachment.addedAt, attachment.addedBy);
    query.bindBytes(attachment.thumbnail);
    return AttachmentId(query.insert());
}

bool AttachmentStore::rename(AttachmentId id, qint64 revision, const QString& name)
{
    Statement query = m_database.statement("UPDATE attachment SET name = ?, revision = revision + 1 "
                                           "WHERE id = ? AND revision = ? AND removed_at IS NULL");
    query.with(name, id, revision);
    return query.run() && query.changes() == 1;
}

bool AttachmentStore::remove(AttachmentId id, qint64 revision, Instant at)
{
    Statement query = m_database.statement("UPDATE attachment SET removed_at = ?, revision = revision + 1 "
                                           "WHERE id = ? AND revision = ? AND removed_at IS NULL");
    query.with(at, id, revision);
    return query.run() && query.changes() == 1;
}

bool AttachmentStore::restore(AttachmentId id)
{
    Statement query = m_database.statement("UPDATE attachment SET removed_at = NULL, revision = revision + 1 "
                                           "WHERE id = ? AND removed_at IS NOT NULL");
    query.with(id);
    return query.run() && query.changes() == 1;
}

int AttachmentStore::count(AttachmentOwner owner, qint64 ownerId)
{
    Statement row =
        m_database.statement("SELECT COUNT(*) FROM attachment WHERE owner = ? AND owner_id = ? AND removed_at IS NULL");
    row.with(owner, ownerId);
    return row.next() ? int(row.integer(0)) : 0;
}

} // namespace sanbao
