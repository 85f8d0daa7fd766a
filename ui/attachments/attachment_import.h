// SPDX-License-Identifier: GPL-3.0-or-later
// Takes files into the store without keeping the window waiting: prepares them in the thread pool, then writes them
// piece by piece, one piece in each turn of the event loop. One file after the other; what fails is told and kept for
// another try.
#pragma once

#include "ui/attachments/file_preparer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace sanbao {

class Workplace;

class AttachmentImport final : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentImport(Workplace& workplace, QObject* parent = nullptr);

    void addFiles(AttachmentOwner owner, qint64 ownerId, const QStringList& paths);
    void addPicture(AttachmentOwner owner, qint64 ownerId, const QImage& image, const QString& name);
    /// What failed for want of room or access is tried again.
    void retry();
    int waiting() const { return int(m_queue.size()) + (m_busy ? 1 : 0); }
    int failed() const { return int(m_failed.size()); }

Q_SIGNALS:
    void added(qint64 id);
    void problem(const QString& text);
    void progressed();

private:
    using Preparation = std::function<PreparedFile()>;
    struct Task
    {
        AttachmentOwner owner = AttachmentOwner::WorkOrder;
        qint64 ownerId = 0;
        Preparation prepare;
        PreparedFile file;
    };
    void enqueue(Task task);
    void next();
    void prepared(PreparedFile file);
    void writePiece();
    void end();
    void fail(const QString& text, bool again);

    Workplace& m_workplace;
    std::deque<Task> m_queue;
    std::vector<Task> m_failed;
    Task m_task;
    bool m_busy = false;
    int m_piece = -1; ///< the next to write; -1: the content is not announced yet
    QTimer m_turn;
};

} // namespace sanbao
