// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are kept with which record; the content is in file_store.h.
#pragma once

#include "core/domain/attachment.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class AttachmentStore final
{
public:
    explicit AttachmentStore(Database& database)
        : m_database(database)
    {
    }

    /// Oldest first, without what was removed.
    std::vector<Attachment> of(AttachmentOwner owner, qint64 ownerId);
    std::optional<Attachment> find(AttachmentId id);
    std::optional<Attachment> sameContent(AttachmentOwner owner, qint64 ownerId, const QString& hash);
    AttachmentId insert(const Attachment& attachment);
    /// False when somebody else changed the row meanwhile.
    bool rename(AttachmentId id, qint64 revision, const QString& name);
    bool remove(AttachmentId id, qint64 revision, Instant at);
    bool restore(AttachmentId id);
    int count(AttachmentOwner owner, qint64 ownerId);

private:
    Database& m_database;
};

} // namespace sanbao
