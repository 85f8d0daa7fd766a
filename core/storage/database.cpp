// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/migrator.h"
#include "core/storage/sql_failure.h"
#include "core/storage/statement_slot.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// How long a program that is just leaving, or just arriving, may keep the lock before it counts as the holder.
constexpr int kLockPatienceMs = 300;

/// Steps of SQLite's machine between two looks whether to stop: some tens of microseconds.
constexpr int kStepsBetweenLooks = 4000;

/// The disk's own complaint about the first statements, if there is one: then nothing is said about the file itself.
std::optional<Failure> diskFailure(const QSqlError& error, const char* sql)
{
    Failure failure = failureOf(error, QLatin1String(sql));
    if (error.isValid() && (failure.kind == FailureKind::Unavailable || failure.kind == FailureKind::Busy))
        return failure;
    return std::nullopt;
}

QString newConnectionName()
{
    static QAtomicInt counter;
    return QStringLiteral("sanbao-%1").arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_connection(newConnectionName())
{
}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    m_cache.clear();
    if (QSqlDatabase::contains(m_connection)) {
        {
            QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
            if (connection.isOpen() && m_mode != OpenMode::ReadOnly)
                QSqlQuery(connection).exec(QStringLiteral("PRAGMA optimize"));
            connection.close();
        }
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Outcome<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode)
{
    const QFileInfo info(path);
    if (mode == OpenMode::Create && info.exists())
        return Failure::of(FailureKind::Conflict, Words::tr("The file %1 already exists.").arg(path));
    if (mode != OpenMode::Create && !info.exists())
        return Failure::of(FailureKind::NotFound, Words::tr("The file %1 does not exist.").arg(path));
    const QString absolute = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    std::unique_ptr<Database> database(new Database(absolute, mode));
    if (mode != OpenMode::ReadOnly) {
        if (Done locked = database->lock(); !locked)
            return std::move(locked).error();
    }
    Done ready = database->connect();
    if (ready)
        ready = mode == OpenMode::ReadOnly ? Migrator(*database).check() : Migrator(*database).upgrade();
    if (!ready) {
        database->disconnect();
        if (mode == OpenMode::Create)
            removeFiles(absolute);
        return std::move(ready).error();
    }
    if (mode == OpenMode::Create)
        database->m_mode = OpenMode::ReadWrite;
    return database;
}

void Database::removeFiles(const QString& path)
{
    QFile::remove(path);
    removeLog(path);
}

void Database::removeLog(const QString& path)
{
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Done Database::lock()
{
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    const bool fileLocked = QFileInfo::exists(m_path) && !QFileInfo(m_path).isWritable();
    if (!folder.isDir() || !folder.isWritable() || fileLocked) {
        return Failure::of(FailureKind::Unavailable,
                           Words::tr("The folder %1 cannot be written. Choose a folder you may write to, or ask the "
                                     "administrator for the right.")
                               .arg(folder.filePath()));
    }
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(kLockPatienceMs))
        return {};
    if (m_lock->error() != QLockFile::LockFailedError) {
        return Failure::of(FailureKind::Unavailable,
                           Words::tr("The file %1 cannot be locked: its folder refuses the lock file.").arg(m_path));
    }
    qint64 pid = 0;
    QString host;
    QString application;
    if (m_lock->getLockInfo(&pid, &host, &application)) {
        return Failure::of(FailureKind::Busy,
                           Words::tr("The file %1 is in use by %2 (process %3 on %4). Close it there first.")
                               .arg(m_path, application, QString::number(pid), host));
    }
    // A lock without a name: its owner was killed before writing it. It cannot be removed while the owner lives.
    if (m_lock->removeStaleLockFile() && m_lock->tryLock(0))
        return {};
    return Failure::of(FailureKind::Busy,
                       Words::tr("The file %1 is in use by another program. Close it there first.").arg(m_path));
}

Done Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        return Failure::of(FailureKind::Unavailable, Words::tr("The file %1 cannot be opened.").arg(m_path),
                           connection.lastError().text());
    }
    return prepareConnection();
}

void Database::stopWhen(std::function<bool()> stop)
{
    m_stop = std::move(stop);
    // The driver hands out a pointer to SQLite's own handle, under this name.
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    sqlite3* sqlite = *static_cast<sqlite3* const*>(handle.constData());
    const auto ask = [](void* database) { return static_cast<Database*>(database)->m_stop() ? 1 : 0; };
    if (m_stop)
        sqlite3_progress_handler(sqlite, kStepsBetweenLooks, ask, this);
    else
        sqlite3_progress_handler(sqlite, 0, nullptr, nullptr);
}

Done Database::prepareConnection()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const auto pragma = [&query](const char* text) { return query.exec(QLatin1String(text)); };
    // The first statement that reads the file tells whether it is a database at all.
    if (!query.exec(QStringLiteral("PRAGMA schema_version")) || !query.next()) {
        if (std::optional<Failure> disk = diskFailure(query.lastError(), "PRAGMA schema_version"))
            return std::move(*disk);
        return Failure::of(FailureKind::Damaged,
                           Words::tr("The file %1 is not a store file, or it is damaged.").arg(m_path),
                           query.lastError().text());
    }
    query.finish();
    if (m_mode == OpenMode::ReadOnly) {
        pragma("PRAGMA query_only = ON");
        pragma("PRAGMA wal_autocheckpoint = 0");
    } else {
        const bool asked = query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) && query.next();
        if (!asked || query.value(0).toString() != QLatin1String("wal")) {
            if (std::optional<Failure> disk = diskFailure(query.lastError(), "PRAGMA journal_mode"))
                return std::move(*disk);
            return Failure::of(
                FailureKind::Unavailable,
                Words::tr("The file %1 lies where write-ahead logging is impossible, for example on a network "
                          "drive. Move it to a local disk.")
                    .arg(m_path));
        }
        query.finish();
        pragma("PRAGMA synchronous = FULL");
    }
    for (const char* text : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                             "PRAGMA temp_store = MEMORY"})
        pragma(text);
    // Small: the system's own cache holds the file as well, and a page from there costs a microsecond.
    pragma(m_mode == OpenMode::ReadOnly ? "PRAGMA cache_size = -500" : "PRAGMA cache_size = -3000");
    return {};
}

Statement Database::statement(std::string_view sql)
{
    const std::string key(sql);
    std::unique_ptr<Statement::Slot>& cached = m_cache[key];
    const auto prepare = [this, &key] {
        auto slot = std::make_unique<Statement::Slot>(QSqlDatabase::database(m_connection, false));
        slot->prepared = slot->query.prepare(QString::fromStdString(key));
        return slot;
    };
    if (!cached || !cached->prepared)
        cached = prepare();
    if (!cached->busy)
        return Statement(*this, cached.get(), false);
    return Statement(*this, prepare().release(), true);
}

Statement Database::statement(const QString& sql)
{
    return statement(std::string_view(sql.toStdString()));
}

bool Database::execute(const QString& sql)
{
    if (m_failure)
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (query.exec(sql))
        return true;
    noteSqlError(sql, query.lastError());
    return false;
}

bool Database::begin()
{
    const bool begun =
        m_depth == 0 ? statement("BEGIN IMMEDIATE").run() : execute(QStringLiteral("SAVEPOINT step%1").arg(m_depth));
    m_depth += begun ? 1 : 0;
    return begun;
}

bool Database::commit()
{
    if (m_depth == 0)
        return false;
    const bool done =
        m_depth == 1 ? statement("COMMIT").run() : execute(QStringLiteral("RELEASE step%1").arg(m_depth - 1));
    if (done)
        --m_depth;
    return done;
}

void Database::rollback()
{
    if (m_depth == 0)
        return;
    --m_depth;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (m_depth == 0) {
        query.exec(QStringLiteral("ROLLBACK"));
        if (m_failureTold)
            m_failure.reset();
        m_failureTold = false;
        return;
    }
    query.exec(QStringLiteral("ROLLBACK TO step%1").arg(m_depth));
    query.exec(QStringLiteral("RELEASE step%1").arg(m_depth));
}

std::optional<Failure> Database::takeFailure()
{
    if (m_failure && m_depth > 0 && !isTransactionAlive()) {
        m_failureTold = true;
        return m_failure;
    }
    std::optional<Failure> failure;
    failure.swap(m_failure);
    return failure;
}

bool Database::isTransactionAlive()
{
    // Inside a transaction another BEGIN is refused.
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral("BEGIN")))
        return true;
    query.exec(QStringLiteral("ROLLBACK"));
    return false;
}

void Database::note(Failure failure)
{
    if (!m_failure)
        m_failure = std::move(failure);
}

void Database::noteSqlError(const QString& sql, const QSqlError& error)
{
    note(failureOf(error, sql));
}

Done Database::backupTo(const QString& target)
{
    if (QFileInfo::exists(target))
        return Failure::of(FailureKind::Conflict, Words::tr("The file %1 already exists.").arg(target));
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    // VACUUM INTO takes an expression, so the path is bound like any value.
    Statement copy = statement("VACUUM INTO ?");
    if (!copy.with(partial).run()) {
        QFile::remove(partial);
        return takeFailure().value_or(Failure::of(FailureKind::Internal, Words::tr("The backup failed.")));
    }
    if (const QStringList problems = problemsOfCopy(partial); !problems.isEmpty()) {
        QFile::remove(partial);
        return Failure::of(FailureKind::Unavailable, Words::tr("The backup could not be verified and was discarded."),
                           problems.join(QLatin1Char('\n')));
    }
    if (!QFile::rename(partial, target))
        return Failure::of(FailureKind::Unavailable, Words::tr("The backup cannot be renamed to %1.").arg(target));
    return {};
}

QStringList Database::problemsOfCopy(const QString& path)
{
    // Connected by hand: a copy made before an upgrade has the old schema, which open() refuses to read.
    Database copy(path, OpenMode::ReadOnly);
    if (Done connected = copy.connect(); !connected)
        return connected.error().lines();
    QStringList problems = copy.integrityProblems(false);
    // An interrupted copy is sound and empty.
    if (copy.schemaVersion() != schemaVersion())
        problems.append(Words::tr("The copy has another schema than the original."));
    return problems;
}

QStringList Database::integrityProblems(bool full)
{
    QStringList problems;
    Statement check = full ? statement("PRAGMA integrity_check") : statement("PRAGMA quick_check");
    while (check.next()) {
        if (check.text(0) != QLatin1String("ok"))
            problems.append(check.text(0));
    }
    Statement keys = statement("PRAGMA foreign_key_check");
    while (keys.next())
        problems.append(
            Words::tr("Row %1 of %2 points to a missing row of %3.").arg(keys.text(1), keys.text(0), keys.text(2)));
    if (const std::optional<Failure> failure = takeFailure())
        problems.append(failure->message);
    return problems;
}

int Database::schemaVersion()
{
    Statement query = statement("PRAGMA user_version");
    return query.next() ? int(query.integer(0)) : 0;
}

} // namespace sanbao
