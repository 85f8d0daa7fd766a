// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly sums in the file against a full recount and against figures from the facts, after random histories
// written step by step.
#include "core/service/kpi_ledger.h"

#include "core/analytics/kpi_engine.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/golden_orders.h"

#include <QTemporaryDir>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct File
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    File()
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("store.sanbao")), OpenMode::Create);
        REQUIRE_DONE(opened);
        database = std::move(*opened);
        // Facts alone are under test; the orders they belong to are not stored.
        database->statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    }
    KpiLedger ledger() { return KpiLedger(*database, shanghai()); }
    void requireNoFailure()
    {
        const std::optional<Failure> failure = database->takeFailure();
        INFO((failure ? failure->detail.toStdString() : std::string()));
        REQUIRE_FALSE(failure);
    }
};

QString described(const Tallies& tallies)
{
    QString text;
    for (const auto& [key, tally] : tallies) {
        text += QStringLiteral("%1 %2 %3 unit %4: n %5 num %6 sum %7 cal %8 ex %9")
                    .arg(kpiId(key.kpi), clockCode(key.clock), QString::number(key.month), QString::number(key.unit),
                         QString::number(tally.n), QString::number(tally.numerator), QString::number(tally.valueSum),
                         QString::number(tally.calendarSum), QString::number(tally.excluded));
        text +=
            QStringLiteral(" pend %1 uns %2\n").arg(QString::number(tally.pending), QString::number(tally.unsettled));
    }
    return text;
}

/// Writes random orders step by step, in a mixed order, with complaints and surveys in between.
KpiFacts writeHistory(KpiLedger& ledger, RandomHistory& history, int orders)
{
    const Instant now = march("05-20 12:00");
    std::vector<WorkOrder> live;
    KpiFacts facts;
    qint64 nextCare = 1;
    for (int round = 0; round < orders * 6; ++round) {
        if (int(live.size()) < orders && history.pick(4) == 0) {
            live.push_back(history.order(qint64(live.size()) + 1, 0));
            ledger.writeFact(factOf(live.back(), workingDays()));
            continue;
        }
        if (live.empty())
            continue;
        WorkOrder& order = live[std::size_t(history.pick(int(live.size())))];
        if (history.step(order, now))
            ledger.writeFact(factOf(order, workingDays(), *ledger.fact(order.id)));
        const OrderFact fact = *ledger.fact(order.id);
        if (history.pick(12) == 0) {
            facts.complaints.push_back(history.complaint(nextCare++, fact));
            ledger.writeFact(facts.complaints.back());
        }
        if (fact.resolvedAt && history.pick(6) == 0) {
            facts.surveys.push_back(history.survey(nextCare++, fact));
            ledger.writeFact(facts.surveys.back());
        }
    }
    for (const WorkOrder& order : live)
        facts.orders.push_back(factOf(order, workingDays()));
    linkRepeats(facts.orders);
    // What later order steps did to the scope and completion of care facts.
    for (ComplaintFact& complaint : facts.complaints) {
        const OrderFact& about = facts.orders[std::size_t(complaint.order.value) - 1];
        const OrgUnitId unit = complaint.scope.unit;
        complaint.scope = scopeOf(about);
        complaint.scope.unit = unit;
    }
    for (SurveyFact& survey : facts.surveys) {
        const OrderFact& about = facts.orders[std::size_t(survey.order.value) - 1];
        survey.scope = scopeOf(about);
        survey.completedAt = about.resolvedAt;
    }
    return facts;
}

Tallies talliesOf(const KpiFacts& facts, Instant asOf)
{
    const MonthIndex months(shanghai());
    Tallies sum;
    for (const OrderFact& fact : facts.orders)
        add(sum, tallyOf(fact, asOf, months));
    for (const ComplaintFact& fact : facts.complaints)
        add(sum, tallyOf(fact, asOf, months));
    for (const SurveyFact& fact : facts.surveys)
        add(sum, tallyOf(fact, asOf, months));
    std::erase_if(sum, [](const auto& entry) { return entry.second.isZero(); });
    return sum;
}

} // namespace

TEST_CASE("Sums kept step by step equal a full recount and the facts, at any later moment", "[S4-015]")
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        File file;
        KpiLedger ledger = file.ledger();
        RandomHistory history(seed);
        const KpiFacts facts = writeHistory(ledger, history, 150);
        file.requireNoFailure();
        for (const Instant asOf :
             {march("06-10 12:00"), march("06-11 09:00"), march("07-20 12:00"), march("12-31 12:00")}) {
            INFO("seed " << seed);
            const Tallies expected = talliesOf(facts, asOf);
            CHECK(described(ledger.recount(asOf)) == described(expected));
            CHECK(described(ledger.stored(asOf)) == described(expected));
            // Settling moves rows from the correction into the sums without changing any figure.
            const Outcome<int> settled = ledger.settle(asOf, 37);
            REQUIRE_DONE(settled);
            CHECK(described(ledger.stored(asOf)) == described(expected));
        }
        file.requireNoFailure();
    }
}

TEST_CASE("A rebuild after deferred writes gives the same sums and repeats as writing step by step")
{
    File file;
    KpiLedger ledger = file.ledger();
    RandomHistory history(77);
    const Instant asOf = march("06-10 12:00");
    const KpiFacts facts = history.facts(400, march("05-20 12:00"));
    for (const OrderFact& fact : facts.orders)
        ledger.writeFactDeferred(fact);
    for (const ComplaintFact& fact : facts.complaints)
        ledger.writeFactDeferred(fact);
    for (const SurveyFact& fact : facts.surveys)
        ledger.writeFactDeferred(fact);
    qint64 reported = 0;
    REQUIRE_DONE(ledger.rebuild(asOf, [&reported](qint64 done, qint64 total) {
        CHECK(done <= total);
        reported = total;
        return true;
    }));
    CHECK(reported == 400);
    CHECK(described(ledger.stored(asOf)) == described(talliesOf(facts, asOf)));
    for (const OrderFact& fact : facts.orders) {
        INFO("order " << fact.order.value);
        CHECK(ledger.fact(fact.order)->repeatedAt == fact.repeatedAt);
    }
    file.requireNoFailure();
}

TEST_CASE("A stopped rebuild leaves the sums as they were")
{
    File file;
    KpiLedger ledger = file.ledger();
    for (const OrderFact& fact : goldenFacts().orders)
        ledger.writeFact(fact);
    const Instant asOf = march("06-10 12:00");
    const QString before = described(ledger.stored(asOf));
    REQUIRE_REFUSED(ledger.rebuild(asOf, [](qint64, qint64) { return false; }), FailureKind::Unavailable);
    CHECK(described(ledger.stored(asOf)) == before);
    CHECK_FALSE(before.isEmpty());
}

TEST_CASE("The golden orders give their figures from the stored sums and from the stored rows")
{
    File file;
    KpiLedger ledger = file.ledger();
    const KpiFacts golden = goldenFacts();
    for (const OrderFact& fact : golden.orders)
        ledger.writeFact(fact);
    for (const ComplaintFact& fact : golden.complaints)
        ledger.writeFact(fact);
    for (const SurveyFact& fact : golden.surveys)
        ledger.writeFact(fact);
    const Instant asOf = march("06-30 18:00");
    const Tallies sums = ledger.stored(asOf);
    const auto of = [&sums](Kpi kpi, KpiClock clock) {
        const auto found = sums.find({kpi, clock, 202603, 1});
        return found == sums.end() ? KpiFigure() : figureOf(kpi, found->second, clock);
    };
    CHECK(of(Kpi::FirstResponseTime, KpiClock::Business).value == 21.875);
    const KpiTally calendar = sums.at({Kpi::FirstResponseTime, KpiClock::Business, 202603, 1});
    CHECK(figureOf(Kpi::FirstResponseTime, calendar, KpiClock::Calendar).value == 138.125);
    CHECK(of(Kpi::ResponseAttainment, KpiClock::Business).numerator == 7);
    CHECK(of(Kpi::ResponseAttainment, KpiClock::Calendar).numerator == 5);
    CHECK(of(Kpi::ResolvedWithin24h, KpiClock::Business).numerator == 6);
    CHECK(of(Kpi::RepeatRepairRate, KpiClock::Business).numerator == 1);
    CHECK(of(Kpi::RepeatRepair60, KpiClock::Business).numerator == 2);
    CHECK(of(Kpi::ComplaintRate, KpiClock::Business).value == 1.0 / 7);
    CHECK(of(Kpi::Csat, KpiClock::Business).mean == 4.0);

    KpiStore store(*file.database);
    const Instant end = march("04-01 00:00");
    const std::vector<OrderFact> rows = store.orders(march("03-01 00:00"), end, Instant(end.ms - 1));
    CHECK(rows.size() == 9); // W10 is of April
    CHECK(store.orders(march("05-01 00:00"), march("06-01 00:00"), march("05-31 12:00")).size() ==
          1); // W07 is still open
    CHECK(store.surveys(march("03-01 00:00"), end).size() == 7);
    CHECK(store.complaints(march("03-01 00:00"), end).size() == 1);
    file.requireNoFailure();
}

TEST_CASE("Settling an amount changes no figure and is kept with the order's fact")
{
    File file;
    KpiLedger ledger = file.ledger();
    const OrderFact first = goldenFacts().orders.front();
    ledger.writeFact(first);
    const QString before = described(ledger.stored(march("06-30 18:00")));
    ledger.setAmount(first.order, Money::fromYuan(129));
    CHECK(ledger.fact(first.order)->amountFen == 12900);
    CHECK(described(ledger.stored(march("06-30 18:00"))) == before);
}
