// SPDX-License-Identifier: GPL-3.0-or-later
// Long questions beside the window: overtaken ones end, and nobody waits for what is not wanted any more.
#include "core/service/background_reader.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <atomic>
#include <memory>

using namespace sanbao;
using namespace sanbao::test;

namespace {

constexpr int kPatienceMs = 20'000;

/// A question that would take hours; `begun` is set when it is being answered.
auto endless(std::shared_ptr<std::atomic<bool>> begun)
{
    return [begun](Workplace& place, const Stop&) -> Outcome<qint64> {
        begun->store(true);
        Statement count = place.context().database.statement(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT COUNT(*) "
            "FROM n");
        return count.next() ? count.integer(0) : 0;
    };
}

Outcome<qint64> customers(Workplace& place, const Stop&)
{
    Statement count = place.context().database.statement("SELECT COUNT(*) FROM customer");
    return count.next() ? count.integer(0) : -1;
}

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer patience;
    patience.start();
    while (!done() && patience.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return done();
}

} // namespace

TEST_CASE("a question that was overtaken is interrupted and the newer one answered")
{
    TemporaryStore store;
    BackgroundReader reader(*store.place);
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    bool oldAnswered = false;
    reader.ask(endless(begun), [&oldAnswered](const Outcome<qint64>&) { oldAnswered = true; });
    REQUIRE(waitFor([&begun] { return begun->load(); }));
    std::optional<Outcome<qint64>> answer;
    reader.ask(customers, [&answer](const Outcome<qint64>& found) { answer = found; });
    REQUIRE(waitFor([&answer] { return answer.has_value(); }));
    REQUIRE(*answer);
    CHECK(**answer == 0);
    CHECK_FALSE(oldAnswered);
    CHECK_FALSE(reader.isBusy());
}

TEST_CASE("an asker goes without waiting, and the others are answered")
{
    TemporaryStore store;
    BackgroundReader other(*store.place);
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    {
        BackgroundReader reader(*store.place);
        reader.ask(endless(begun), [](const Outcome<qint64>&) { FAIL("nobody waits for this answer"); });
        REQUIRE(waitFor([&begun] { return begun->load(); }));
    }
    std::optional<Outcome<qint64>> answer;
    other.ask(customers, [&answer](const Outcome<qint64>& found) { answer = found; });
    REQUIRE(waitFor([&answer] { return answer.has_value(); }));
    CHECK(**answer == 0);
}

TEST_CASE("cancelling one asker leaves the question of another alone")
{
    TemporaryStore store;
    BackgroundReader first(*store.place);
    BackgroundReader second(*store.place);
    std::optional<Outcome<qint64>> answer;
    first.ask(customers, [&answer](const Outcome<qint64>& found) { answer = found; });
    second.ask(customers, [](const Outcome<qint64>&) { FAIL("was cancelled"); });
    second.cancel();
    REQUIRE(waitFor([&answer] { return answer.has_value(); }));
    CHECK(**answer == 0);
}

TEST_CASE("progress is told on the asker's thread and not after its end")
{
    TemporaryStore store;
    int told = 0;
    BackgroundReader::Teller kept;
    {
        BackgroundReader reader(*store.place);
        kept = reader.teller();
        bool answered = false;
        reader.ask(
            [tell = reader.teller(), &told](Workplace&, const Stop&) -> Outcome<qint64> {
                tell([&told] { ++told; });
                return 1;
            },
            [&answered](const Outcome<qint64>&) { answered = true; });
        REQUIRE(waitFor([&answered] { return answered; }));
    }
    CHECK(told == 1);
    kept([&told] { ++told; });
    QCoreApplication::processEvents();
    CHECK(told == 1);
}
