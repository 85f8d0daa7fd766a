// SPDX-License-Identifier: GPL-3.0-or-later
// Stores of every earlier schema are upgraded: to exactly what a new store has, after a verified copy, completely or
// not at all whatever the machine does meanwhile.
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/storage/disk_double.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sanbao;
using namespace sanbao::test;

namespace {

constexpr char kRows[] =
    "INSERT INTO org_unit (id, code, name, level) VALUES (1, 'CX', '城西店', 'store');"
    "INSERT INTO customer (id, uid, name, phone, created_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
    "FROM n "
    "WHERE i < 50) SELECT i, 'c' || i, '顾客' || i, '138' || i, i FROM n;"
    "INSERT INTO work_order (uid, number, unit_id, customer_id, service_type, channel, priority, state, is_open, "
    "registered_at) "
    "SELECT 'o' || id, 'CX-260302-' || id, 1, id, 'repair', 'walk_in', 'normal', 'registered', 1, id FROM customer;";

QString runShell(const QString& file, const QString& sql)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-bail"), file});
    shell.write("PRAGMA synchronous = OFF;\n" + sql.toUtf8());
    shell.closeWriteChannel();
    REQUIRE(shell.waitForFinished());
    REQUIRE(QString::fromUtf8(shell.readAllStandardError()) == QString());
    return QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
}

/// Everything the file declares, and which scripts it went through.
QString schemaOf(const QString& file)
{
    return runShell(file, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE "
                                         "'sqlite_stat%' ORDER BY type, name;"
                                         "SELECT * FROM schema_history ORDER BY version;"
                                         "PRAGMA user_version; PRAGMA application_id; PRAGMA integrity_check;"));
}

QString ordersIn(const QString& file)
{
    return runShell(file, QStringLiteral("SELECT COUNT(*), MAX(number), MIN(name) FROM work_order o JOIN customer c "
                                         "ON c.id = o.customer_id;"));
}

/// A file as the program with the first `count` migrations left it, written without this program.
void makeOlder(const QString& file, int count)
{
    const std::vector<Migration> shipped = Migrator::shipped();
    QString script = QStringLiteral("PRAGMA journal_mode = WAL; PRAGMA application_id = 0x5342616f; BEGIN;\n");
    for (int i = 0; i < count; ++i) {
        const Migration& migration = shipped[std::size_t(i)];
        script += migration.script + QLatin1Char('\n');
        if (i == 0) {
            script += QStringLiteral("CREATE TABLE IF NOT EXISTS schema_history (version INTEGER PRIMARY KEY, "
                                     "name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;\n");
        }
        script += QStringLiteral("INSERT INTO schema_history SELECT %1, '%2', '';\nPRAGMA user_version = %1;\n")
                      .arg(QString::number(migration.version), migration.name);
    }
    runShell(file, script + QString::fromUtf8(kRows) + QStringLiteral("COMMIT;"));
}

Done upgrade(const QString& file)
{
    const Outcome<std::unique_ptr<Database>> opened = Database::open(file, OpenMode::ReadWrite);
    return opened ? Done() : Done(opened.error());
}

QStringList copiesBeside(const QString& folder)
{
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("store.sqlite.schema*.backup")}, QDir::Files))
        paths.append(folder + QLatin1Char('/') + name);
    return paths;
}

/// A store of the first schema in a watched folder.
struct OldStore
{
    QTemporaryDir folder;
    QString live = folder.filePath(QStringLiteral("live"));
    QString path = live + QStringLiteral("/store.sqlite");
    Files start;
    QString schema;
    QString orders;
    std::unique_ptr<DiskDouble> disk;

    OldStore()
    {
        QDir().mkpath(live);
        disk = std::make_unique<DiskDouble>(live);
        makeOlder(path, 1);
        start = readFiles(live);
        schema = schemaOf(path);
        orders = ordersIn(path);
    }
    /// The file as it lies there is the old one or the new one, and the new one has its copy; opening finishes the
    /// work.
    void requireWhole()
    {
        const bool upgraded =
            runShell(path, QStringLiteral("PRAGMA user_version;")).toInt() == Migrator::currentVersion();
        if (upgraded)
            requireCopy();
        else
            REQUIRE(schemaOf(path) == schema);
        CHECK(ordersIn(path) == orders);
        REQUIRE_DONE(upgrade(path));
        CHECK(runShell(path, QStringLiteral("PRAGMA user_version;")).toInt() == Migrator::currentVersion());
        CHECK(ordersIn(path) == orders);
        requireCopy();
    }
    void requireCopy()
    {
        const QStringList copies = copiesBeside(live);
        REQUIRE_FALSE(copies.isEmpty());
        for (const QString& copy : copies) {
            CHECK(schemaOf(copy) == schema);
            CHECK(ordersIn(copy) == orders);
        }
    }
};

std::vector<DiskChange> recordUpgrade(const OldStore& store)
{
    store.disk->record();
    REQUIRE_DONE(upgrade(store.path));
    return store.disk->recorded();
}

} // namespace

TEST_CASE("a store upgraded from any earlier schema has exactly the schema of a new store")
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.sqlite"));
    REQUIRE_DONE((Database::open(fresh, OpenMode::Create)));
    const auto declared = [](const QString& file) {
        return runShell(file, QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE "
                                             "'sqlite_stat%' ORDER BY type, name;"
                                             "SELECT version, name FROM schema_history ORDER BY version;"
                                             "PRAGMA user_version; PRAGMA application_id; PRAGMA integrity_check;"));
    };
    const int versions = int(Migrator::shipped().size());
    REQUIRE(versions > 1);
    for (int version = 1; version < versions; ++version) {
        const QString file = folder.filePath(QStringLiteral("from%1.sqlite").arg(version));
        makeOlder(file, version);
        const QString orders = ordersIn(file);
        REQUIRE_DONE(upgrade(file));
        CHECK(declared(file) == declared(fresh));
        CHECK(ordersIn(file) == orders);
    }
}

TEST_CASE("an upgrade first puts a verified, dated copy of the old store beside it")
{
    const OldStore store;
    REQUIRE(copiesBeside(store.live).isEmpty());
    REQUIRE_DONE(upgrade(store.path));
    const QStringList copies = copiesBeside(store.live);
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().contains(QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyyMMdd-"))));
    CHECK(schemaOf(copies.front()) == store.schema);
    CHECK(ordersIn(copies.front()) == store.orders);
    REQUIRE_DONE(upgrade(store.path));
    CHECK(copiesBeside(store.live).size() == 1);
}

TEST_CASE("a store of an older schema is not opened for reading, and stays as it is")
{
    const OldStore store;
    REQUIRE_REFUSED((Database::open(store.path, OpenMode::ReadOnly)), FailureKind::Conflict);
    CHECK(schemaOf(store.path) == store.schema);
}

TEST_CASE("a disk that fails during an upgrade leaves the old store as it was")
{
    OldStore store;
    int refused = 0;
    for (const DiskFault fault : {DiskFault::Full, DiskFault::SyncError, DiskFault::Unplugged}) {
        for (int n = 1;; n += fault == DiskFault::SyncError ? 1 : 9) {
            writeFiles(store.live, store.start);
            store.disk->fail(fault, n);
            const Done done = upgrade(store.path);
            const bool struck = store.disk->hasFailed();
            store.disk->repair();
            INFO("fault " << int(fault) << " at operation " << n << ": " << reasonOf(done));
            if (!done) {
                ++refused;
                CHECK(done.error().kind == FailureKind::Unavailable);
                CHECK(schemaOf(store.path) == store.schema);
            }
            CHECK(ordersIn(store.path) == store.orders);
            if (!struck)
                break;
            REQUIRE_DONE(upgrade(store.path));
        }
    }
    CHECK(refused > 5);
    CHECK(QDir(store.live).entryList({QStringLiteral("*.partial*")}).isEmpty());
}

TEST_CASE("a program killed during an upgrade leaves the old store or the new one with its copy")
{
    OldStore store;
    const std::vector<DiskChange> changes = recordUpgrade(store);
    REQUIRE(changes.size() > 30);
    for (std::size_t at = 0; at <= changes.size(); at += std::max<std::size_t>(1, changes.size() / 25)) {
        INFO("killed after change " << at << " of " << changes.size());
        writeFiles(store.live, afterKill(store.start, changes, at));
        store.requireWhole();
    }
}

TEST_CASE("a power cut during an upgrade leaves the old store or the new one with its copy")
{
    OldStore store;
    const std::vector<DiskChange> changes = recordUpgrade(store);
    std::mt19937 random(7);
    for (int cut = 0; cut < 25; ++cut) {
        const std::size_t at = random() % (changes.size() + 1);
        INFO("cut after change " << at << " of " << changes.size());
        writeFiles(store.live, afterPowerCut(store.start, changes, at, random));
        store.requireWhole();
    }
}
