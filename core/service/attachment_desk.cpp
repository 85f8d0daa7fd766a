// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachment_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/attachment_store.h"
#include "core/storage/file_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

class Attachments
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr qint64 kGivenUpMs = 24LL * 60 * 60 * 1000;
constexpr int kLongestName = 120;
const QString kEdgeKey = QStringLiteral("attachment.longest_edge");

Permission permissionFor(AttachmentOwner owner)
{
    switch (owner) {
    case AttachmentOwner::Agreement:
        return Permission::IssueAgreement;
    case AttachmentOwner::Complaint:
        return Permission::LogComplaint;
    case AttachmentOwner::Survey:
        return Permission::TakeSurvey;
    default:
        return Permission::RespondOrder;
    }
}

EntityKind entityOf(AttachmentOwner owner)
{
    switch (owner) {
    case AttachmentOwner::WorkOrder:
        return EntityKind::WorkOrder;
    case AttachmentOwner::ProductUnit:
        return EntityKind::ProductUnit;
    case AttachmentOwner::Agreement:
        return EntityKind::Agreement;
    case AttachmentOwner::Complaint:
        return EntityKind::Complaint;
    case AttachmentOwner::Survey:
        return EntityKind::Survey;
    }
    return EntityKind::WorkOrder;
}

QString megabytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024 * 1024), 'f', 1);
}

} // namespace

QString AttachmentDesk::hashOf(const QByteArray& content)
{
    return FileStore::hashOf(content);
}

Outcome<std::vector<Attachment>> AttachmentDesk::of(AttachmentOwner owner, qint64 ownerId)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, AttachmentStore(m_context.database).of(owner, ownerId));
}

Outcome<Attachment> AttachmentDesk::find(AttachmentId id)
{
    const std::optional<Attachment> attachment = AttachmentStore(m_context.database).find(id);
    if (!attachment) {
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Attachments::tr("This file is not in the store.")));
    }
    return *attachment;
}

Outcome<QByteArray> AttachmentDesk::content(AttachmentId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const Outcome<Attachment> attachment = find(id);
    if (!attachment)
        return attachment.error();
    QByteArray content = FileStore(m_context.database).content(attachment->hash);
    if (content.isEmpty()) {
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Damaged, Attachments::tr("The content of \"%1\" is damaged.").arg(attachment->name)));
    }
    return content;
}

AttachmentLimits AttachmentDesk::limits()
{
    AttachmentLimits limits;
    bool valid = false;
    const int edge = SettingStore(m_context.database).value(kEdgeKey).value_or(QString()).toInt(&valid);
    if (valid && edge >= 256)
        limits.edge = edge;
    return limits;
}

Done AttachmentDesk::setLongestEdge(int pixels)
{
    constexpr int kLeast = 256;
    constexpr int kMost = 8192;
    if (pixels < kLeast || pixels > kMost) {
        return Failure::invalid(
            QStringLiteral("edge"),
            Attachments::tr("Between %1 and %2 pixels.").arg(QString::number(kLeast), QString::number(kMost)));
    }
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(m_context.database).set(kEdgeKey, QString::number(pixels));
    work.audit(QStringLiteral("setting.changed"), EntityKind::Setting, 0,
               {{QStringLiteral("key"), kEdgeKey}, {QStringLiteral("value"), pixels}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

bool AttachmentDesk::has(const QString& hash)
{
    const bool complete = FileStore(m_context.database).isComplete(hash);
    m_context.database.takeFailure();
    return complete;
}

Done AttachmentDesk::begin(AttachmentOwner owner, const QString& hash, qint64 bytes)
{
    if (Done permitted = requirePermission(m_context, permissionFor(owner)); !permitted)
        return permitted;
    const qint64 most = limits().bytes;
    if (bytes <= 0)
        return Failure::of(FailureKind::Invalid, Attachments::tr("The file is empty."));
    if (bytes > most) {
        return Failure::of(
            FailureKind::Invalid,
            Attachments::tr("The file has %1 MB; at most %2 MB can be kept.").arg(megabytes(bytes), megabytes(most)));
    }
    if (m_context.database.isReadOnly())
        return Failure::of(FailureKind::Unavailable, Attachments::tr("The store file is open for reading only."));
    Database& database = m_context.database;
    FileStore files(database);
    database.begin();
    files.clearUnfinished(Instant(m_context.clock.now().ms - kGivenUpMs));
    files.begin(hash, bytes, m_context.clock.now());
    if (!database.hasFailure() && database.commit())
        return {};
    std::optional<Failure> failure = database.takeFailure();
    database.rollback();
    return failure.value_or(Failure{});
}

Done AttachmentDesk::putPart(const QString& hash, int position, const QByteArray& content)
{
    Database& database = m_context.database;
    database.begin();
    FileStore(database).putPart(hash, position, content);
    if (!database.hasFailure() && database.commit())
        return {};
    std::optional<Failure> failure = database.takeFailure();
    database.rollback();
    return failure.value_or(Failure{});
}

void AttachmentDesk::tell(UnitOfWork& work, const Attachment& attachment, const QString& event)
{
    if (attachment.owner == AttachmentOwner::WorkOrder || attachment.owner == AttachmentOwner::ProductUnit) {
        TimelineEntry entry;
        if (attachment.owner == AttachmentOwner::WorkOrder)
            entry.order = WorkOrderId(attachment.ownerId);
        else
            entry.product = ProductUnitId(attachment.ownerId);
        entry.event = event;
        entry.note = attachment.name;
        work.tell(entry);
    }
    work.audit(event, entityOf(attachment.owner), attachment.ownerId,
               {{QStringLiteral("name"), attachment.name},
                {QStringLiteral("hash"), attachment.hash},
                {QStringLiteral("bytes"), attachment.bytes}});
    work.touch(entityOf(attachment.owner), attachment.ownerId);
}

Outcome<AttachmentId> AttachmentDesk::attach(const Attachment& attachment)
{
    UnitOfWork work(m_context, permissionFor(attachment.owner));
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    AttachmentStore store(m_context.database);
    if (const auto same = store.sameContent(attachment.owner, attachment.ownerId, attachment.hash)) {
        return Failure::of(FailureKind::Conflict,
                           Attachments::tr("This file is attached already, as \"%1\".").arg(same->name));
    }
    Attachment kept = attachment;
    kept.name = cleanText(attachment.name).simplified().left(kLongestName);
    if (kept.name.isEmpty())
        kept.name = Attachments::tr("File");
    kept.addedAt = work.now();
    kept.addedBy = m_context.session.staff;
    FileStore(m_context.database).complete(kept.hash);
    kept.id = store.insert(kept);
    tell(work, kept, QStringLiteral("file_added"));
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return kept.id;
}

Outcome<AttachmentId> AttachmentDesk::add(Attachment attachment, const QByteArray& content)
{
    attachment.hash = hashOf(content);
    attachment.bytes = content.size();
    if (!has(attachment.hash)) {
        if (Done begun = begin(attachment.owner, attachment.hash, content.size()); !begun)
            return std::move(begun).error();
        int position = 0;
        for (qsizetype from = 0; from < content.size(); from += kPartBytes) {
            if (Done put = putPart(attachment.hash, position++, content.mid(from, kPartBytes)); !put)
                return std::move(put).error();
        }
    }
    return attach(attachment);
}

template <class Change> Done AttachmentDesk::change(AttachmentId id, const QString& event, Change&& apply)
{
    Outcome<Attachment> attachment = find(id);
    if (!attachment)
        return std::move(attachment).error();
    UnitOfWork work(m_context, permissionFor(attachment->owner));
    if (Done ready = work.begin(); !ready)
        return ready;
    AttachmentStore store(m_context.database);
    if (!apply(store, *attachment, work.now())) {
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Attachments::tr("Somebody else changed this file meanwhile. Look at it again.")));
    }
    tell(work, *attachment, event);
    return work.commit();
}

Done AttachmentDesk::rename(AttachmentId id, qint64 revision, const QString& name)
{
    const QString kept = cleanText(name).simplified().left(kLongestName);
    if (kept.isEmpty())
        return Failure::invalid(QStringLiteral("name"), Attachments::tr("Give the file a name."));
    return change(id, QStringLiteral("file_renamed"), [&](AttachmentStore& store, Attachment& attachment, Instant) {
        attachment.name = kept;
        return store.rename(id, revision, kept);
    });
}

Done AttachmentDesk::remove(AttachmentId id, qint64 revision)
{
    return change(id, QStringLiteral("file_removed"),
                  [&](AttachmentStore& store, Attachment&, Instant now) { return store.remove(id, revision, now); });
}

Done AttachmentDesk::restore(AttachmentId id)
{
    return change(id, QStringLiteral("file_restored"),
                  [&](AttachmentStore& store, Attachment&, Instant) { return store.restore(id); });
}

} // namespace sanbao
