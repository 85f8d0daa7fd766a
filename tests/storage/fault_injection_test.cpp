// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts, full disks and failing reads and writes at every point of the counter's work: what was acknowledged is
// kept, what failed is reported, nothing is left in half.
#include "core/service/order_desk.h"
#include "core/storage/setting_store.h"
#include "tests/storage/counter_work.h"
#include "tests/storage/disk_double.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace sanbao;
using namespace sanbao::test;

namespace {

/// A store with one finished order, restored before each trial.
struct Bench
{
    QTemporaryDir folder;
    QString live = folder.filePath(QStringLiteral("live"));
    QString path = live + QStringLiteral("/store.sqlite");
    ManualClock clock{*parseInstant(QStringLiteral("2026-03-02 09:00"), QTimeZone("Asia/Shanghai"))};
    QStringList acknowledged;
    Files start;
    std::unique_ptr<DiskDouble> disk;

    Bench()
    {
        QDir().mkpath(live);
        disk = std::make_unique<DiskDouble>(live);
        REQUIRE_DONE(makeStore(path, clock));
        const std::unique_ptr<Workplace> place = open();
        REQUIRE_DONE(serve(*place, 1));
        REQUIRE(acknowledged.size() == 8);
    }
    /// Call when the store is closed.
    void keepAsStart() { start = readFiles(live); }
    std::unique_ptr<Workplace> open()
    {
        Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(path, OpenMode::ReadWrite, clock);
        REQUIRE_DONE(opened);
        return std::move(opened).value();
    }
    Done serve(Workplace& place, int n)
    {
        return serveCustomer(place, n, [this](const QString& line) {
            acknowledged.append(line);
            clock.advance(std::chrono::minutes(7));
            disk->mark(acknowledged.size());
        });
    }
    void requireSound(Workplace& place, const QStringList& promised)
    {
        const QString flaws = flawsOf(place).join(QLatin1Char('\n'));
        const QString forgotten = forgottenBy(place, promised).join(QLatin1Char('\n'));
        CHECK(flaws == QString());
        REQUIRE(forgotten == QString());
    }
};

struct Recording
{
    Files before;
    std::vector<DiskChange> changes;
};

/// Everything the disk is told while customers are served, up to the closing of the file.
Recording recordWork(Bench& bench, int customers, const char* synchronous)
{
    Recording made;
    std::unique_ptr<Workplace> place = bench.open();
    Database& database = place->context().database;
    // Small logs, so that cuts hit checkpoints too.
    for (const QString& pragma : {QStringLiteral("PRAGMA wal_autocheckpoint = 40"),
                                  QStringLiteral("PRAGMA synchronous = ") + QLatin1String(synchronous)})
        database.statement(pragma).next();
    made.before = readFiles(bench.live);
    bench.disk->record();
    for (int n = 2; n < customers + 2; ++n)
        REQUIRE_DONE(bench.serve(*place, n));
    place.reset();
    made.changes = bench.disk->recorded();
    return made;
}

/// Acknowledged lines that were lost over `cuts` power cuts; everything else must be right in any case.
int linesLostIn(Bench& bench, const Recording& recording, int cuts, unsigned seed, bool demandOrder)
{
    std::mt19937 random(seed);
    int lost = 0;
    for (int i = 0; i < cuts; ++i) {
        const std::size_t at = random() % (recording.changes.size() + 1);
        INFO("cut " << i << " after change " << at << " of " << recording.changes.size());
        writeFiles(bench.live, afterPowerCut(recording.before, recording.changes, at, random));
        Outcome<std::unique_ptr<Workplace>> place = Workplace::open(bench.path, OpenMode::ReadWrite, bench.clock);
        if (!demandOrder && !place) {
            ++lost;
            continue;
        }
        REQUIRE_DONE(place);
        const QStringList promised =
            bench.acknowledged.mid(0, std::max(8, int(acknowledgedBefore(recording.changes, at))));
        if (demandOrder)
            bench.requireSound(**place, promised);
        lost += int(forgottenBy(**place, promised).size());
    }
    return lost;
}

/// An unreadable sector is damage; everything else is a disk that does not do its work at the moment.
FailureKind reasonFor(DiskFault fault)
{
    return fault == DiskFault::BadSector ? FailureKind::Damaged : FailureKind::Unavailable;
}

struct Trial
{
    bool struck = false;
    bool refused = false;
};

/// Serves a customer while the disk fails at the n-th operation, then another one on the repaired disk.
Trial tryFault(Bench& bench, DiskFault fault, int n)
{
    writeFiles(bench.live, bench.start);
    const QStringList before = bench.acknowledged;
    std::unique_ptr<Workplace> place = bench.open();
    bench.disk->fail(fault, n);
    const Done served = bench.serve(*place, 2);
    Trial trial{bench.disk->hasFailed(), !served};
    INFO("fault " << int(fault) << " at operation " << n << ": " << reasonOf(served));
    if (!served) {
        CHECK(served.error().kind == reasonFor(fault));
        CHECK_FALSE(served.error().message.isEmpty());
    }
    if (fault == DiskFault::Full) {
        CHECK(place->orders().counts().has_value());
        CHECK(forgottenBy(*place, before).isEmpty());
    }
    bench.disk->repair();
    REQUIRE_DONE(bench.serve(*place, 3));
    bench.requireSound(*place, bench.acknowledged);
    place.reset();
    place = bench.open();
    bench.requireSound(*place, bench.acknowledged);
    bench.acknowledged = before;
    return trial;
}

struct Sweep
{
    int points = 0;
    int refused = 0;
};

/// Every `stride`-th operation until none is left to fail.
Sweep sweep(Bench& bench, DiskFault fault, int stride)
{
    Sweep result;
    for (int n = 1;; n += stride) {
        const Trial trial = tryFault(bench, fault, n);
        if (!trial.struck)
            return result;
        ++result.points;
        result.refused += trial.refused ? 1 : 0;
    }
}

void sweepEverything(int stride)
{
    Bench bench;
    bench.keepAsStart();
    const Sweep full = sweep(bench, DiskFault::Full, stride);
    CHECK(full.points > 60 / stride);
    CHECK(full.refused > full.points / 2);
    const Sweep broken = sweep(bench, DiskFault::WriteError, stride);
    CHECK(broken.points > 60 / stride);
    CHECK(broken.refused > broken.points / 2);
    const Sweep unsynced = sweep(bench, DiskFault::SyncError, 1);
    CHECK(unsynced.points >= 7);
    CHECK(unsynced.refused >= 7);
    for (const DiskFault fault : {DiskFault::BadSector, DiskFault::Unplugged}) {
        const Sweep unread = sweep(bench, fault, stride);
        CHECK(unread.points > 20 / stride);
        CHECK(unread.refused > unread.points / 2);
    }
}

} // namespace

TEST_CASE("a power cut at any moment loses no acknowledged step and leaves no half order")
{
    Bench bench;
    const Recording recording = recordWork(bench, 5, "FULL");
    CHECK(recording.changes.size() > 300);
    CHECK(linesLostIn(bench, recording, 300, 20260302, true) == 0);
}

TEST_CASE("five thousand power cuts lose nothing", "[.nightly]")
{
    Bench bench;
    const Recording recording = recordWork(bench, 20, "FULL");
    CHECK(linesLostIn(bench, recording, 5000, 4711, true) == 0);
}

TEST_CASE("the simulated power cut finds a store that does not wait for the disk")
{
    Bench bench;
    const Recording recording = recordWork(bench, 2, "NORMAL");
    CHECK(linesLostIn(bench, recording, 40, 1, false) > 0);
}

TEST_CASE("a full or failing disk is reported at every point, and the store stays good and usable")
{
    sweepEverything(3);
}

TEST_CASE("a full or failing disk is reported at every single operation", "[.nightly]")
{
    sweepEverything(1);
}

TEST_CASE(
    "a store that cannot be opened because of the disk is not called damaged, and opens when the disk works again")
{
    Bench bench;
    bench.keepAsStart();
    int refused = 0;
    for (const DiskFault fault : {DiskFault::Unplugged, DiskFault::Full, DiskFault::WriteError}) {
        for (int n = 1;; ++n) {
            writeFiles(bench.live, bench.start);
            bench.disk->fail(fault, n);
            Outcome<std::unique_ptr<Workplace>> place = Workplace::open(bench.path, OpenMode::ReadWrite, bench.clock);
            const bool struck = bench.disk->hasFailed();
            bench.disk->repair();
            INFO("fault " << int(fault) << " at operation " << n << ": " << reasonOf(place));
            if (!place)
                CHECK(place.error().kind == FailureKind::Unavailable);
            refused += place ? 0 : 1;
            place = Failure{};
            bench.requireSound(*bench.open(), bench.acknowledged);
            if (!struck)
                break;
        }
    }
    CHECK(refused > 3);
}

TEST_CASE("creating a store on a full disk fails without a trace and works when there is room")
{
    Bench bench;
    const QString fresh = bench.live + QStringLiteral("/new.sqlite");
    int refused = 0;
    for (int n = 1;; n += 5) {
        bench.disk->fail(DiskFault::Full, n);
        const Done made = makeStore(fresh, bench.clock);
        const bool struck = bench.disk->hasFailed();
        bench.disk->repair();
        INFO("full at operation " << n << ": " << reasonOf(made));
        if (made) {
            CHECK(bool(Workplace::open(fresh, OpenMode::ReadWrite, bench.clock)));
        } else {
            ++refused;
            CHECK(made.error().kind == FailureKind::Unavailable);
            CHECK(QDir(bench.live).entryList({QStringLiteral("new*")}, QDir::Files).isEmpty());
            REQUIRE_DONE(makeStore(fresh, bench.clock));
        }
        for (const QString& name : QDir(bench.live).entryList({QStringLiteral("new*")}, QDir::Files))
            QFile::remove(bench.live + QLatin1Char('/') + name);
        if (!struck)
            break;
    }
    CHECK(refused > 5);
}

TEST_CASE("a program killed while it creates a store leaves none, and the store can be created again")
{
    Bench bench;
    for (const QString& name : QDir(bench.live).entryList(QDir::Files))
        QFile::remove(bench.live + QLatin1Char('/') + name);
    bench.disk->record();
    REQUIRE_DONE(makeStore(bench.path, bench.clock));
    const std::vector<DiskChange> changes = bench.disk->recorded();
    REQUIRE(changes.size() > 50);
    std::mt19937 random(5);
    for (std::size_t at = 0; at < changes.size(); at += 11) {
        INFO("stopped after change " << at << " of " << changes.size());
        writeFiles(bench.live, at % 2 == 0 ? afterKill({}, changes, at) : afterPowerCut({}, changes, at, random));
        const bool present = QFile::exists(bench.path);
        if (!present)
            REQUIRE_DONE(makeStore(bench.path, bench.clock));
        const std::unique_ptr<Workplace> place = bench.open();
        CHECK(place->catalogue().unit().code == QStringLiteral("CX"));
        CHECK(place->catalogue().categories().size() > 1);
        CHECK(flawsOf(*place).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("the log of a removed store does not get into the new one of the same name")
{
    Bench bench;
    {
        const std::unique_ptr<Workplace> place = bench.open();
        REQUIRE_DONE(bench.serve(*place, 2));
        REQUIRE(QFile::copy(bench.path + QStringLiteral("-wal"), bench.live + QStringLiteral("/kept")));
    }
    REQUIRE(QFile::remove(bench.path));
    REQUIRE(QFile::rename(bench.live + QStringLiteral("/kept"), bench.path + QStringLiteral("-wal")));
    REQUIRE_DONE(makeStore(bench.path, bench.clock));
    const std::unique_ptr<Workplace> place = bench.open();
    CHECK(place->orders().counts()->registeredToday == 0);
    CHECK(flawsOf(*place).isEmpty());
}

TEST_CASE("when the disk fails inside bulk work nothing of it is kept, not even what follows the failure")
{
    Bench bench;
    bench.keepAsStart();
    int struck = 0;
    for (int n = 1; n < 40; ++n) {
        writeFiles(bench.live, bench.start);
        const std::unique_ptr<Workplace> place = bench.open();
        Database& database = place->context().database;
        SettingStore settings(database);
        REQUIRE(database.begin());
        settings.set(QStringLiteral("bulk.first"), QStringLiteral("1"));
        REQUIRE(database.begin());
        bench.disk->fail(DiskFault::Unplugged, n);
        settings.set(QStringLiteral("bulk.second"), QStringLiteral("1"));
        for (const char* table :
             {"audit_entry", "search_key", "calendar_day", "kpi_month", "timeline_entry", "agreement_template"})
            database.statement(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)).next();
        const bool failed = bench.disk->hasFailed();
        bench.disk->repair();
        struck += failed ? 1 : 0;
        // The row is given up, the next one is tried.
        database.rollback();
        database.takeFailure();
        if (database.begin()) {
            settings.set(QStringLiteral("bulk.third"), QStringLiteral("1"));
            database.commit();
        }
        const bool kept = database.commit();
        database.takeFailure();
        database.rollback();
        CHECK(database.depth() == 0);
        INFO("read " << n << (failed ? " failed" : " did not happen"));
        CHECK(settings.value(QStringLiteral("bulk.first")).has_value() == kept);
        CHECK(settings.value(QStringLiteral("bulk.third")).has_value() == kept);
    }
    CHECK(struck > 3);
}

TEST_CASE("a process whose files may not grow says so, keeps every acknowledged step and still reads")
{
    Bench bench;
    const QString acks = bench.folder.filePath(QStringLiteral("acks"));
    bench.disk.reset();
    QProcess writer;
    writer.start(QStringLiteral(SANBAO_PROGRAM_FOLDER "/crash_writer"),
                 {QStringLiteral("work"), bench.path, acks, QStringLiteral("2000000")});
    REQUIRE(writer.waitForFinished(60000));
    CHECK(writer.exitStatus() == QProcess::NormalExit);
    CHECK(writer.exitCode() == 2);
    const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
    CHECK(said.value(0).startsWith("unavailable "));
    CHECK(said.value(1) == "readable");

    QFile file(acks);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    CHECK(lines.size() > 8);
    const SystemClock now;
    Outcome<std::unique_ptr<Workplace>> place = Workplace::open(bench.path, OpenMode::ReadWrite, now);
    REQUIRE_DONE(place);
    bench.requireSound(**place, lines);
}
