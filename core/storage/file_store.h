// SPDX-License-Identifier: GPL-3.0-or-later
// Content of files inside the store's file, in pieces, each content once. A file counts when its last piece is there;
// what was begun and never finished is cleared away by clearUnfinished().
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace sanbao {

class Database;

class FileStore final
{
public:
    static constexpr int kPartBytes = 256 * 1024;

    explicit FileStore(Database& database)
        : m_database(database)
    {
    }

    /// SHA-256 of the content in hexadecimal digits: the name the content goes by.
    static QString hashOf(const QByteArray& content);

    bool isComplete(const QString& hash);
    void begin(const QString& hash, qint64 bytes, Instant now);
    void putPart(const QString& hash, int position, const QByteArray& content);
    /// Notes a failure when a piece is missing.
    void complete(const QString& hash);
    /// All at once, for small files.
    void put(const QString& hash, const QByteArray& content, Instant now);
    /// The whole content; empty when there is none or when it is not what it should be.
    QByteArray content(const QString& hash);
    /// Forgets what was begun before this moment and never finished.
    void clearUnfinished(Instant before);

private:
    Database& m_database;
};

} // namespace sanbao
