// SPDX-License-Identifier: GPL-3.0-or-later
// A program that serves customers is killed at random moments, again and again on the same store.
#include "tests/storage/counter_work.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <random>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct KilledCounter
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.sqlite"));
    QString acks = folder.filePath(QStringLiteral("acks"));
    SystemClock clock;
    std::mt19937 random{20260302};

    KilledCounter() { REQUIRE_DONE(makeStore(path, clock)); }

    /// Complete lines only: the last one may have been interrupted.
    QStringList acknowledged() const
    {
        QFile file(acks);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        return text.left(text.lastIndexOf(QLatin1Char('\n')) + 1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    /// Lets the writer get a few steps further, or not even started, and kills it between any two instructions.
    void killOnce()
    {
        const qint64 enough = QFile(acks).size() + qint64(random() % 12) * 20;
        QProcess writer;
        writer.start(QStringLiteral(SANBAO_PROGRAM_FOLDER "/crash_writer"), {QStringLiteral("work"), path, acks});
        REQUIRE(writer.waitForStarted());
        for (int waited = 0; QFile(acks).size() < enough && waited < 30000; ++waited) {
            REQUIRE(writer.state() == QProcess::Running);
            QThread::usleep(1000);
        }
        QThread::usleep(random() % 9000);
        writer.kill();
        REQUIRE(writer.waitForFinished());
        REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    }

    void requireSound()
    {
        Outcome<std::unique_ptr<Workplace>> place = Workplace::open(path, OpenMode::ReadWrite, clock);
        REQUIRE_DONE(place);
        CHECK(flawsOf(**place).join(QLatin1Char('\n')) == QString());
        REQUIRE(forgottenBy(**place, acknowledged()).join(QLatin1Char('\n')) == QString());
    }

    void run(int rounds)
    {
        for (int round = 1; round <= rounds; ++round) {
            INFO("round " << round);
            killOnce();
            requireSound();
        }
        CHECK(acknowledged().size() > 3 * rounds);
    }
};

} // namespace

TEST_CASE("a program killed at any moment loses no acknowledged step and leaves no half order")
{
    KilledCounter().run(40);
}

TEST_CASE("five hundred kills lose nothing", "[.nightly]")
{
    KilledCounter().run(500);
}

TEST_CASE("the checks of a store find what is missing")
{
    KilledCounter counter;
    QStringList acknowledged;
    const auto open = [&counter] {
        Outcome<std::unique_ptr<Workplace>> place = Workplace::open(counter.path, OpenMode::ReadWrite, counter.clock);
        REQUIRE_DONE(place);
        return std::move(place).value();
    };
    {
        const std::unique_ptr<Workplace> place = open();
        for (int n = 1; n <= 2; ++n)
            REQUIRE_DONE(serveCustomer(*place, n, [&acknowledged](const QString& line) { acknowledged.append(line); }));
        CHECK(flawsOf(*place).isEmpty());
        CHECK(forgottenBy(*place, acknowledged).isEmpty());
        acknowledged.append({QStringLiteral("draft 3"), QStringLiteral("receipt CX-R26-000003")});
        CHECK(forgottenBy(*place, acknowledged).size() == 2);
    }
    for (const char* damage :
         {"DELETE FROM order_promise WHERE order_id = 2", "DELETE FROM order_fact WHERE order_id = 2",
          "DELETE FROM search_key WHERE field = 21 AND entity_id = 2", "DELETE FROM payment WHERE receipt_id = 2",
          "UPDATE work_order SET state = 'resolved' WHERE id = 2", "UPDATE number_series SET last = last + 1",
          "UPDATE customer SET order_count = 5 WHERE id = 1", "UPDATE kpi_month SET n = n + 1",
          "DROP TRIGGER audit_entry_is_never_changed; UPDATE audit_entry SET actor = 'x' WHERE id = 4"}) {
        INFO(damage);
        const std::unique_ptr<Workplace> place = open();
        Database& database = place->context().database;
        REQUIRE(database.begin());
        for (const QString& sql : QString::fromLatin1(damage).split(QLatin1Char(';')))
            REQUIRE(database.statement(sql).run());
        CHECK_FALSE(flawsOf(*place).isEmpty());
        database.rollback();
    }
}
