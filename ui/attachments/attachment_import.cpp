// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachment_import.h"

#include "core/service/attachment_desk.h"
#include "core/service/workplace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace sanbao {

AttachmentImport::AttachmentImport(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &AttachmentImport::writePiece);
}

void AttachmentImport::addFiles(AttachmentOwner owner, qint64 ownerId, const QStringList& paths)
{
    const AttachmentLimits limits = m_workplace.attachments().limits();
    for (const QString& path : paths)
        enqueue({owner, ownerId, [path, limits] { return prepareFile(path, limits); }, {}});
}

void AttachmentImport::addPicture(AttachmentOwner owner, qint64 ownerId, const QImage& image, const QString& name)
{
    const AttachmentLimits limits = m_workplace.attachments().limits();
    enqueue({owner, ownerId, [image, name, limits] { return preparePicture(image, name, limits); }, {}});
}

void AttachmentImport::enqueue(Task task)
{
    m_queue.push_back(std::move(task));
    Q_EMIT progressed();
    if (!m_busy)
        next();
}

void AttachmentImport::retry()
{
    for (Task& task : m_failed)
        m_queue.push_back(std::move(task));
    m_failed.clear();
    if (!m_busy)
        next();
}

void AttachmentImport::next()
{
    m_busy = !m_queue.empty();
    Q_EMIT progressed();
    if (!m_busy)
        return;
    m_task = std::move(m_queue.front());
    m_queue.pop_front();
    if (!m_task.file.hash.isEmpty()) // prepared at the first try
        return prepared(std::move(m_task.file));
    // The answer comes home through the application object: this one may be gone by then.
    QThreadPool::globalInstance()->start([guard = QPointer<AttachmentImport>(this), prepare = m_task.prepare] {
        PreparedFile file = prepare();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, file = std::move(file)] {
                if (guard)
                    guard->prepared(file);
            },
            Qt::QueuedConnection);
    });
}

void AttachmentImport::prepared(PreparedFile file)
{
    m_task.file = std::move(file);
    if (!m_task.file.problem.isEmpty())
        return fail(m_task.file.problem, false);
    m_piece = -1;
    m_turn.start();
}

void AttachmentImport::writePiece()
{
    AttachmentDesk& desk = m_workplace.attachments();
    const PreparedFile& file = m_task.file;
    Done done;
    if (m_piece < 0) {
        if (desk.has(file.hash))
            return end();
        done = desk.begin(m_task.owner, file.hash, file.content.size());
    } else {
        const qsizetype from = qsizetype(m_piece) * AttachmentDesk::kPartBytes;
        if (from >= file.content.size())
            return end();
        done = desk.putPart(file.hash, m_piece, file.content.mid(from, AttachmentDesk::kPartBytes));
    }
    if (!done)
        return fail(done.error().lines().join(u'\n'), done.error().kind != FailureKind::Invalid);
    ++m_piece;
}

void AttachmentImport::end()
{
    m_turn.stop();
    Attachment attachment;
    attachment.owner = m_task.owner;
    attachment.ownerId = m_task.ownerId;
    attachment.hash = m_task.file.hash;
    attachment.name = m_task.file.name;
    attachment.mediaType = m_task.file.mediaType;
    attachment.bytes = m_task.file.content.size();
    attachment.width = m_task.file.width;
    attachment.height = m_task.file.height;
    attachment.thumbnail = m_task.file.thumbnail;
    const Outcome<AttachmentId> id = m_workplace.attachments().attach(attachment);
    if (!id)
        return fail(id.error().lines().join(u'\n'), id.error().kind == FailureKind::Unavailable);
    Q_EMIT added(id->value);
    next();
}

void AttachmentImport::fail(const QString& text, bool again)
{
    m_turn.stop();
    if (again)
        m_failed.push_back(std::move(m_task));
    Q_EMIT problem(text);
    next();
}

} // namespace sanbao
