// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, locking, upgrading, transactions and backup of the store file, on real files.
#include "core/storage/audit_trail.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/setting_store.h"
#include "core/storage/sql_script.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sanbao;

namespace {

QString runSqlite(const QString& file, const QString& sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file, sql});
    REQUIRE(shell.waitForFinished());
    return QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError()).trimmed();
}

std::unique_ptr<Database> create(const QString& path)
{
    Outcome<std::unique_ptr<Database>> database = Database::open(path, OpenMode::Create);
    REQUIRE_DONE(database);
    return std::move(database).value();
}

} // namespace

TEST_CASE("a new file has the newest schema, write-ahead logging and full synchronisation")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = create(path);
    CHECK(database->schemaVersion() == Migrator::currentVersion());
    Statement mode = database->statement("PRAGMA journal_mode");
    REQUIRE(mode.next());
    CHECK(mode.text(0) == QStringLiteral("wal"));
    Statement synchronous = database->statement("PRAGMA synchronous");
    REQUIRE(synchronous.next());
    CHECK(synchronous.integer(0) == 2);
    Statement keys = database->statement("PRAGMA foreign_keys");
    REQUIRE(keys.next());
    CHECK(keys.integer(0) == 1);
    CHECK(database->integrityProblems(true).isEmpty());
}

TEST_CASE("a second writer of the same file is refused and told who holds it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto first = create(path);
    const Outcome<std::unique_ptr<Database>> second = Database::open(path, OpenMode::ReadWrite);
    REQUIRE_REFUSED(second, FailureKind::Busy);
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));

    Outcome<std::unique_ptr<Database>> reader = Database::open(path, OpenMode::ReadOnly);
    REQUIRE_DONE(reader);
    CHECK_FALSE((*reader)->statement("INSERT INTO setting (key, value) VALUES ('a', 'b')").run());
    CHECK((*reader)->takeFailure()->kind == FailureKind::Unavailable);
}

TEST_CASE("the lock is free again after the holder is gone")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    create(path).reset();
    REQUIRE_DONE((Database::open(path, OpenMode::ReadWrite)));
}

TEST_CASE("a file of a newer version, of another program, or no database at all is refused and left as it is")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    create(path).reset();

    SECTION("newer")
    {
        runSqlite(path, QStringLiteral("PRAGMA user_version = 9999"));
        const auto opened = Database::open(path, OpenMode::ReadWrite);
        REQUIRE_REFUSED(opened, FailureKind::Conflict);
        CHECK(opened.error().message.contains(QStringLiteral("9999")));
        CHECK(runSqlite(path, QStringLiteral("PRAGMA user_version")) == QStringLiteral("9999"));
    }
    SECTION("another program")
    {
        const QString other = folder.filePath(QStringLiteral("other.sqlite"));
        runSqlite(other, QStringLiteral("CREATE TABLE t (a)"));
        REQUIRE_REFUSED((Database::open(other, OpenMode::ReadWrite)), FailureKind::Damaged);
        CHECK(runSqlite(other, QStringLiteral("SELECT count(*) FROM sqlite_schema")) == QStringLiteral("1"));
    }
    SECTION("not a database")
    {
        const QString text = folder.filePath(QStringLiteral("notes.txt"));
        QFile file(text);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        REQUIRE_REFUSED((Database::open(text, OpenMode::ReadWrite)), FailureKind::Damaged);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == QByteArray(4096, 'x'));
    }
}

TEST_CASE("a folder that cannot be written is named")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/store.sqlite"));
    const auto opened = Database::open(path, OpenMode::Create);
    REQUIRE_REFUSED(opened, FailureKind::Unavailable);
    CHECK(opened.error().message.contains(QStringLiteral("missing")));
}

TEST_CASE("a failed step rolls the whole transaction back, a savepoint only itself")
{
    QTemporaryDir folder;
    auto database = create(folder.filePath(QStringLiteral("store.sqlite")));
    SettingStore settings(*database);

    REQUIRE(database->begin());
    settings.set(QStringLiteral("kept"), QStringLiteral("1"));
    REQUIRE(database->begin());
    settings.set(QStringLiteral("dropped"), QStringLiteral("1"));
    database->rollback();
    REQUIRE(database->commit());
    CHECK(settings.value(QStringLiteral("kept")));
    CHECK_FALSE(settings.value(QStringLiteral("dropped")));

    REQUIRE(database->begin());
    settings.set(QStringLiteral("half"), QStringLiteral("1"));
    CHECK_FALSE(database->statement("INSERT INTO setting (key, value) VALUES ('kept', 'twice')").run());
    CHECK_FALSE(database->commit());
    CHECK(database->takeFailure()->kind == FailureKind::Conflict);
    database->rollback();
    CHECK_FALSE(settings.value(QStringLiteral("half")));
}

TEST_CASE("a backup is a verified copy and never overwrites")
{
    QTemporaryDir folder;
    auto database = create(folder.filePath(QStringLiteral("store.sqlite")));
    SettingStore(*database).set(QStringLiteral("name"), QStringLiteral("城西店"));
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    REQUIRE_DONE(database->backupTo(copy));
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".partial")));
    CHECK(runSqlite(copy, QStringLiteral("SELECT value FROM setting WHERE key = 'name'")) == QStringLiteral("城西店"));
    REQUIRE_REFUSED(database->backupTo(copy), FailureKind::Conflict);
}

TEST_CASE("the audit chain names the first row that was changed, removed or inserted")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = create(path);
    AuditTrail trail(*database);
    for (int i = 1; i <= 5; ++i)
        trail.append({0,
                      Instant(i),
                      QStringLiteral("wang"),
                      QStringLiteral("test"),
                      QStringLiteral("setting"),
                      i,
                      QStringLiteral("{}"),
                      {}});
    REQUIRE(trail.verify().entries == 5);
    REQUIRE_FALSE(trail.verify().brokenAt);
    CHECK_FALSE(database->statement("UPDATE audit_entry SET body = 'x' WHERE id = 3").run());
    database->takeFailure();
    CHECK_FALSE(database->statement("DELETE FROM audit_entry WHERE id = 3").run());
    database->takeFailure();

    const QString open =
        QStringLiteral("DROP TRIGGER audit_entry_is_never_changed; DROP TRIGGER audit_entry_is_never_deleted; ");
    database.reset();
    SECTION("changed")
    {
        runSqlite(path, open + QStringLiteral("UPDATE audit_entry SET actor = 'li' WHERE id = 3"));
        database = std::move(Database::open(path, OpenMode::ReadWrite)).value();
        CHECK(AuditTrail(*database).verify().brokenAt == std::optional<qint64>(3));
    }
    SECTION("removed")
    {
        runSqlite(path, open + QStringLiteral("DELETE FROM audit_entry WHERE id = 2"));
        database = std::move(Database::open(path, OpenMode::ReadWrite)).value();
        CHECK(AuditTrail(*database).verify().brokenAt == std::optional<qint64>(3));
    }
    SECTION("reordered")
    {
        runSqlite(path,
                  open + QStringLiteral(
                             "UPDATE audit_entry SET id = 99 WHERE id = 4; UPDATE audit_entry SET id = 4 WHERE id = 5; "
                             "UPDATE audit_entry SET id = 5 WHERE id = 99"));
        database = std::move(Database::open(path, OpenMode::ReadWrite)).value();
        CHECK(AuditTrail(*database).verify().brokenAt == std::optional<qint64>(4));
    }
}

TEST_CASE("a state change on the timeline cannot be edited afterwards", "[S0-052]")
{
    QTemporaryDir folder;
    auto database = create(folder.filePath(QStringLiteral("store.sqlite")));
    REQUIRE(
        database->statement("INSERT INTO timeline_entry (happened_at, entered_at, event) VALUES (1, 1, 'note')").run());
    CHECK_FALSE(database->statement("UPDATE timeline_entry SET note = 'x'").run());
    database->takeFailure();
    CHECK_FALSE(database->statement("DELETE FROM timeline_entry").run());
    database->takeFailure();
}

TEST_CASE("a script is split at statements, not inside strings, comments or triggers")
{
    const QStringList parts =
        splitSqlScript(QStringLiteral("-- first; not a split\nCREATE TABLE a (x TEXT DEFAULT ';');\n"
                                      "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END;\n"
                                      "SELECT 3"));
    REQUIRE(parts.size() == 3);
    CHECK(parts.at(0).startsWith(QStringLiteral("CREATE TABLE a")));
    CHECK(parts.at(1).endsWith(QStringLiteral("END")));
    CHECK(parts.at(2) == QStringLiteral("SELECT 3"));
}
