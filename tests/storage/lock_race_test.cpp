// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty programs want to write the same store at the same moment: one gets it, the others learn who has it.
#include "core/storage/database.h"
#include "tests/storage/counter_work.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Racers
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store.sqlite"));
    std::vector<std::unique_ptr<QProcess>> programs;

    explicit Racers(int count)
    {
        const SystemClock clock;
        REQUIRE_DONE(makeStore(path, clock));
        for (int i = 0; i < count; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(SANBAO_PROGRAM_FOLDER "/crash_writer"),
                                   {QStringLiteral("hold"), path});
        }
        for (const auto& program : programs)
            REQUIRE(answerOf(*program) == QStringLiteral("ready"));
    }
    ~Racers()
    {
        for (const auto& program : programs) {
            program->closeWriteChannel();
            if (!program->waitForFinished(5000))
                program->kill();
        }
    }
    static QString answerOf(QProcess& program)
    {
        while (!program.canReadLine()) {
            if (!program.waitForReadyRead(30000))
                return QStringLiteral("no answer");
        }
        return QString::fromUtf8(program.readLine()).trimmed();
    }
    void tell(const char* word)
    {
        for (const auto& program : programs)
            program->write(QByteArray(word) + '\n');
        for (const auto& program : programs)
            program->waitForBytesWritten(0);
    }
    /// All try at once; exactly one wins and every other is told so. Returns the winner.
    std::size_t race()
    {
        tell("open");
        std::vector<QString> answers;
        for (const auto& program : programs)
            answers.push_back(answerOf(*program));
        const auto winner = std::find(answers.begin(), answers.end(), QStringLiteral("won"));
        REQUIRE(winner != answers.end());
        const std::size_t place = std::size_t(winner - answers.begin());
        const QString holder = QStringLiteral("process %1 ").arg(programs[place]->processId());
        for (std::size_t i = 0; i < answers.size(); ++i) {
            INFO(answers[i].toStdString());
            if (i != place)
                CHECK((answers[i].startsWith(QStringLiteral("busy ")) && answers[i].contains(holder)));
        }
        return place;
    }
    void leave()
    {
        tell("leave");
        for (const auto& program : programs)
            CHECK(answerOf(*program) == QStringLiteral("left"));
    }
    /// The holder dies without a word.
    void killWinner(std::size_t winner)
    {
        programs[winner]->kill();
        REQUIRE(programs[winner]->waitForFinished());
        programs.erase(programs.begin() + std::ptrdiff_t(winner));
    }
};

} // namespace

TEST_CASE("of twenty programs that open a store for writing at once exactly one wins")
{
    Racers racers(20);
    for (int round = 0; round < 5; ++round) {
        racers.race();
        racers.leave();
    }
}

TEST_CASE("after the holder of a store was killed the next one gets it")
{
    Racers racers(20);
    racers.killWinner(racers.race());
    for (int round = 0; round < 5; ++round)
        racers.killWinner(racers.race());
}

TEST_CASE("a hundred races for a store whose holder was killed have one winner each", "[.nightly]")
{
    for (int group = 0; group < 10; ++group) {
        Racers racers(20);
        for (int round = 0; round < 10; ++round)
            racers.killWinner(racers.race());
    }
}

TEST_CASE("a lock file without content, left behind by a program killed at its start, locks nobody out")
{
    Racers racers(1);
    QFile lock(racers.path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    racers.race();
    REQUIRE_REFUSED((Database::open(racers.path, OpenMode::ReadWrite)), FailureKind::Busy);
    racers.leave();
    REQUIRE_DONE((Database::open(racers.path, OpenMode::ReadWrite)));
}
