// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_store.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sanbao {

QString FileStore::hashOf(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool FileStore::isComplete(const QString& hash)
{
    Statement row = m_database.statement("SELECT is_complete FROM stored_file WHERE hash = ?");
    row.with(hash);
    return row.next() && row.flag(0);
}

void FileStore::begin(const QString& hash, qint64 bytes, Instant now)
{
    m_database
        .statement("INSERT INTO stored_file (hash, byte_count, started_at) VALUES (?, ?, ?) "
                   "ON CONFLICT (hash) DO UPDATE SET started_at = excluded.started_at")
        .with(hash, bytes, now)
        .run();
}

void FileStore::putPart(const QString& hash, int position, const QByteArray& content)
{
    Statement query = m_database.statement("INSERT INTO stored_file_part (hash, position, content) VALUES (?, ?, ?) "
                                           "ON CONFLICT (hash, position) DO NOTHING");
    query.with(hash, position);
    query.bindBytes(content);
    query.run();
}

void FileStore::complete(const QString& hash)
{
    Statement query = m_database.statement(
        "UPDATE stored_file SET is_complete = 1 WHERE hash = ? AND byte_count = "
        "(SELECT SUM(LENGTH(p.content)) FROM stored_file_part AS p WHERE p.hash = stored_file.hash)");
    query.with(hash);
    if (query.run() && query.changes() != 1)
        m_database.note(Failure::of(FailureKind::Internal,
                                    QCoreApplication::translate("Files", "The file is not complete. Add it again."),
                                    hash));
}

void FileStore::put(const QString& hash, const QByteArray& content, Instant now)
{
    if (isComplete(hash))
        return;
    begin(hash, content.size(), now);
    int position = 0;
    for (qsizetype from = 0; from < content.size(); from += kPartBytes)
        putPart(hash, position++, content.mid(from, kPartBytes));
    complete(hash);
}

QByteArray FileStore::content(const QString& hash)
{
    QByteArray content;
    Statement rows =
        m_database.statement("SELECT p.content FROM stored_file_part AS p JOIN stored_file AS f ON f.hash = p.hash "
                             "WHERE p.hash = ? AND f.is_complete = 1 ORDER BY p.position");
    rows.with(hash);
    while (rows.next())
        content.append(rows.bytes(0));
    return hashOf(content) == hash ? content : QByteArray();
}

void FileStore::clearUnfinished(Instant before)
{
    m_database
        .statement("DELETE FROM stored_file_part WHERE hash IN "
                   "(SELECT hash FROM stored_file WHERE is_complete = 0 AND started_at < ?)")
        .with(before)
        .run();
    m_database.statement("DELETE FROM stored_file WHERE is_complete = 0 AND started_at < ?").with(before).run();
}

} // namespace sanbao
