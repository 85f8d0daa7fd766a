// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the store's file. There is one ReadWrite connection per file in the world: it holds the lock file,
// does every commit and every checkpoint (SQLite before 3.51.3 can corrupt the log when two connections do). All others
// are ReadOnly. Use it only in the thread that opened it.
#pragma once

#include "core/base/outcome.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

class QSqlError;

namespace sanbao {

enum class OpenMode {
    ReadWrite, ///< the file must exist; takes the lock; upgrades an older schema
    Create,    ///< the file must not exist; takes the lock; creates the schema
    ReadOnly   ///< query_only, no lock, no upgrade
};

class Database final
{
public:
    /// Failures: NotFound, Busy (names the holder), Unavailable (folder not writable), Damaged (not a store file, or
    /// corrupt), Conflict (made by a newer version).
    static Outcome<std::unique_ptr<Database>> open(const QString& path, OpenMode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }

    /// `sql` is a literal: its text is the cache key.
    Statement statement(std::string_view sql);
    Statement statement(const char* sql) { return statement(std::string_view(sql)); }
    /// For text built at run time from fixed pieces (list filters); never from values.
    Statement statement(const QString& sql);

    /// BEGIN IMMEDIATE, or a savepoint inside an open transaction.
    bool begin();
    bool commit();
    void rollback();
    int depth() const { return m_depth; }

    /// First error since the last takeFailure(); statements refuse to run while one is pending. A failure that ended
    /// the transaction by itself (a disk error does) stays pending until its rollback(): what ran after it would be
    /// saved alone.
    std::optional<Failure> takeFailure();
    bool hasFailure() const { return m_failure.has_value(); }
    void note(Failure failure);

    /// Copies the file to `target` (VACUUM INTO a partial file, opened and checked, then renamed). `target` must not
    /// exist.
    Done backupTo(const QString& target);
    /// PRAGMA quick_check (or integrity_check when `full`) and foreign_key_check; one line a problem.
    QStringList integrityProblems(bool full);

    int schemaVersion();

    /// A statement that runs while `stop` says true ends with a failure; asked every few thousand steps of it, on the
    /// thread that runs it. Empty: nothing stops.
    void stopWhen(std::function<bool()> stop);

    /// Removes a closed file that was never finished, together with its log.
    static void removeFiles(const QString& path);
    /// Removes what SQLite kept beside a file that is gone; a new file of that name would be taken for the old one.
    static void removeLog(const QString& path);

private:
    explicit Database(QString path, OpenMode mode);
    friend class Statement;
    Done connect();
    void disconnect();
    Done lock();
    Done prepareConnection();
    QStringList problemsOfCopy(const QString& path);
    bool isTransactionAlive();
    bool execute(const QString& sql);
    void noteSqlError(const QString& sql, const QSqlError& error);

    QString m_path;
    OpenMode m_mode;
    QString m_connection;
    std::function<bool()> m_stop;
    std::unique_ptr<QLockFile> m_lock;
    std::unordered_map<std::string, std::unique_ptr<Statement::Slot>> m_cache;
    std::optional<Failure> m_failure;
    bool m_failureTold = false; ///< taken, but still pending because the transaction it ended is not rolled back
    int m_depth = 0;
};

} // namespace sanbao
