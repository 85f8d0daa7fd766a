// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and files of a record. Content comes in pieces, each its own small commit, so that a large file never keeps
// the window waiting; it counts only with the last step, attach(), and what was begun and given up is cleared away
// later. Removing hides the file and can be taken back; nothing is destroyed.
#pragma once

#include "core/domain/attachment.h"
#include "core/service/service_context.h"

namespace sanbao {

class UnitOfWork;

class AttachmentDesk final
{
public:
    static constexpr int kPartBytes = 256 * 1024;

    explicit AttachmentDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<Attachment>> of(AttachmentOwner owner, qint64 ownerId);
    Outcome<QByteArray> content(AttachmentId id);

    AttachmentLimits limits();
    Done setLongestEdge(int pixels);
    /// SHA-256 as the content is named by; thread-safe.
    static QString hashOf(const QByteArray& content);
    /// True when the content is here already, from whatever record: no piece has to be sent.
    bool has(const QString& hash);
    Done begin(AttachmentOwner owner, const QString& hash, qint64 bytes);
    Done putPart(const QString& hash, int position, const QByteArray& content);
    /// Binds the content to its record. Fills moment and person. Conflict when the record has it already.
    Outcome<AttachmentId> attach(const Attachment& attachment);
    /// All steps at once, for small files and scripts.
    Outcome<AttachmentId> add(Attachment attachment, const QByteArray& content);

    Done rename(AttachmentId id, qint64 revision, const QString& name);
    Done remove(AttachmentId id, qint64 revision);
    Done restore(AttachmentId id);

private:
    Outcome<Attachment> find(AttachmentId id);
    void tell(UnitOfWork& work, const Attachment& attachment, const QString& event);
    template <class Change> Done change(AttachmentId id, const QString& event, Change&& apply);

    ServiceContext& m_context;
};

} // namespace sanbao
