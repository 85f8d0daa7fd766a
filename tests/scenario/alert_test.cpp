// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts over months of a store: raised once, taken note of by name, closed with an action, cleared after two good
// months, raised again when it comes back; faults that rise; figures kept as they were reported.
#include "core/service/alert_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/review_desk.h"
#include "tests/support/number_months.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Watched : TemporaryStore
{
    NumberMonths months{*this};
    AlertDesk desk{place->context()};

    Watched()
    {
        months.addYear(2025);
        StoredThreshold limits{0.06, 0.10, 10, {}, QStringLiteral("先打电话给客户，再看是哪个师傅")};
        REQUIRE_DONE(desk.setThreshold(Kpi::ComplaintRate, limits));
    }
    int refresh(const char* when)
    {
        clock.set(at(when));
        months.rebuild();
        const Outcome<int> raised = desk.refresh();
        REQUIRE_DONE(raised);
        return *raised;
    }
    std::vector<KpiAlert> about(Kpi kpi)
    {
        const auto all = desk.page(false, std::nullopt, 100);
        REQUIRE_DONE(all);
        std::vector<KpiAlert> found;
        for (const KpiAlert& alert : *all) {
            if (alert.subject == kpiId(kpi))
                found.push_back(alert);
        }
        return found;
    }
};

} // namespace

TEST_CASE("A crossing raises one alert, which is noted by name and closed with cause and action",
          "[S2-095][S2-142][S2-143]")
{
    Watched store;
    store.refresh("2026-01-05 09:00");
    CHECK(store.about(Kpi::ComplaintRate).empty());
    store.months.add(2026, 1, 100, 14);
    store.refresh("2026-02-03 09:00");
    std::vector<KpiAlert> alerts = store.about(Kpi::ComplaintRate);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts[0].month == 202601);
    CHECK(alerts[0].level == QStringLiteral("critical"));
    CHECK(alerts[0].confirmed);
    CHECK(alerts[0].n == 100);
    CHECK(alerts[0].value.value() == approx(0.14, 1e-12));
    CHECK(store.desk.sentence(alerts[0]).contains(QStringLiteral("14.0 %, n 100")));
    CHECK(store.desk.playbook(alerts[0]).contains(QStringLiteral("先打电话")));
    CHECK(store.refresh("2026-02-04 09:00") == 0); // the same month never rings twice
    CHECK(store.about(Kpi::ComplaintRate).size() == 1);

    const auto noted = store.desk.acknowledge(alerts[0].id, alerts[0].revision, QStringLiteral("新师傅"));
    REQUIRE_DONE(noted);
    CHECK(noted->state == AlertState::Acknowledged);
    CHECK(noted->acknowledgedBy == store.place->session().staff);
    CHECK(noted->acknowledgedAt == store.clock.now());
    REQUIRE_REFUSED(store.desk.acknowledge(alerts[0].id, alerts[0].revision, {}), FailureKind::Conflict);
    const auto unsaid = store.desk.close(noted->id, noted->revision, QStringLiteral("新师傅"), QStringLiteral("  "));
    REQUIRE_REFUSED(unsaid, FailureKind::Invalid);
    CHECK(unsaid.error().issues.front().field == QStringLiteral("action"));
    const auto closed =
        store.desk.close(noted->id, noted->revision, QStringLiteral("新师傅"), QStringLiteral("培训两天"));
    REQUIRE_DONE(closed);
    CHECK(closed->state == AlertState::Closed);
    CHECK(closed->action == QStringLiteral("培训两天"));
    const auto open = store.desk.page(true, std::nullopt, 100);
    REQUIRE_DONE(open);
    for (const KpiAlert& alert : *open)
        CHECK(alert.subject != kpiId(Kpi::ComplaintRate));
    REQUIRE_REFUSED(store.desk.close(closed->id, closed->revision, QStringLiteral("a"), QStringLiteral("b")),
                    FailureKind::Conflict);
}

TEST_CASE("Two good months clear an alert, one does not, and trouble that comes back is a new one")
{
    Watched store;
    store.months.add(2026, 1, 100, 14);
    store.refresh("2026-02-03 09:00");
    store.months.add(2026, 2, 100, 2);
    store.refresh("2026-03-03 09:00");
    REQUIRE(store.about(Kpi::ComplaintRate).size() == 1);
    CHECK(store.about(Kpi::ComplaintRate)[0].clearedMonth == 0);
    CHECK(store.about(Kpi::ComplaintRate)[0].goodMonths == 1);
    store.months.add(2026, 3, 100, 13);
    store.refresh("2026-04-03 09:00");
    std::vector<KpiAlert> alerts = store.about(Kpi::ComplaintRate);
    REQUIRE(alerts.size() == 1); // still the same run of trouble
    CHECK(alerts[0].lastMonth == 202603);
    CHECK(alerts[0].goodMonths == 0);
    store.months.add(2026, 4, 100, 2);
    store.months.add(2026, 5, 100, 3);
    store.refresh("2026-06-03 09:00");
    CHECK(store.about(Kpi::ComplaintRate)[0].clearedMonth == 202605);
    store.months.add(2026, 6, 100, 15);
    store.refresh("2026-07-03 09:00");
    alerts = store.about(Kpi::ComplaintRate);
    REQUIRE(alerts.size() == 2);
    CHECK(alerts[0].month == 202606);
}

TEST_CASE("Limits that cannot be are refused at their field, and only who steers the store sets them")
{
    Watched store;
    const auto fieldOf = [&store](Kpi kpi, const StoredThreshold& limits) {
        const Done done = store.desk.setThreshold(kpi, limits);
        REQUIRE_REFUSED(done, FailureKind::Invalid);
        return done.error().issues.front().field;
    };
    CHECK(fieldOf(Kpi::Csat, {1.5, {}, 10}) == QStringLiteral("warning"));
    CHECK(fieldOf(Kpi::Csat, {0.8, 0.9, 10}) == QStringLiteral("critical")); // critical lies before the warning
    CHECK(fieldOf(Kpi::FirstResponseTime, {30.0, -1.0, 10}) == QStringLiteral("critical"));
    CHECK(fieldOf(Kpi::FirstResponseTime, {30.0, 60.0, 0}) == QStringLiteral("leastN"));
    CHECK(store.desk.threshold(Kpi::Csat).warning == 0.90); // the target is the usual warning
    store.place->context().session.role = Role::Counter;
    REQUIRE_REFUSED(store.desk.setThreshold(Kpi::Csat, {0.8, 0.7, 10}), FailureKind::Denied);
}

TEST_CASE("A fault of one model that rises above its history is told once with its orders countable")
{
    TemporaryStore store;
    store.clock.set(store.at("2026-03-02 09:00"));
    for (int i = 0; i < 6; ++i) {
        IntakeRequest request;
        request.customerName = QStringLiteral("客户%1").arg(i);
        request.phone = QStringLiteral("1391234567%1").arg(i);
        request.category = QStringLiteral("refrigerator");
        request.brand = QStringLiteral("青禾");
        request.model = QStringLiteral("X1");
        request.serial = QStringLiteral("SN%1").arg(i);
        request.installedOn = QStringLiteral("2025-09-01");
        request.fault = QStringLiteral("不制冷");
        REQUIRE_DONE(store.place->intake().accept(request));
        store.clock.advance(std::chrono::hours(20));
    }
    store.database()
        .statement(
            std::string_view("UPDATE work_order SET fault_code_id = (SELECT id FROM fault_code ORDER BY id LIMIT 1)"))
        .run();
    AlertDesk desk(store.place->context());
    REQUIRE_DONE(desk.refresh());
    REQUIRE_DONE(desk.refresh());
    const auto alerts = desk.page(true, std::nullopt, 50);
    REQUIRE_DONE(alerts);
    int surges = 0;
    for (const KpiAlert& alert : *alerts) {
        if (!alert.subject.startsWith(QStringLiteral("surge:")))
            continue;
        ++surges;
        CHECK(alert.numerator == 6);
        CHECK(alert.n == 0);
        CHECK(desk.subjectName(alert.subject).startsWith(QStringLiteral("青禾 X1: ")));
        CHECK(desk.sentence(alert).contains(QStringLiteral("6 in 30 days, 0 in the year before")));
    }
    CHECK(surges == 1);
}

TEST_CASE("What was reported stays beside what is known now after a stamp was corrected")
{
    Watched store;
    store.months.add(2026, 1, 20, 1, 15);
    store.refresh("2026-02-03 09:00");
    const auto reportedOf = [&store](Kpi kpi) {
        for (const ReportedFigure& figure : store.desk.reported(202601)) {
            if (figure.kpi == kpiId(kpi))
                return figure;
        }
        FAIL("not reported");
        return ReportedFigure();
    };
    CHECK(reportedOf(Kpi::FirstResponseTime).value == 15.0);
    CHECK(reportedOf(Kpi::FirstResponseTime).n == 20);
    // The clock of the counter was wrong: every answer came an hour later.
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    for (qint64 id = 1201; id <= 1220; ++id) {
        OrderFact fact = *ledger.fact(WorkOrderId(id));
        fact.firstResponseAt = fact.firstResponseAt->plus(std::chrono::hours(1));
        fact.responseBusiness = 75;
        ledger.writeFact(fact);
    }
    store.refresh("2026-02-10 09:00");
    CHECK(reportedOf(Kpi::FirstResponseTime).value == 15.0);
    const Outcome<Review> review = ReviewDesk(store.place->context()).prepare(202601);
    REQUIRE_DONE(review);
    for (const ReviewFigure& figure : review->figures) {
        if (figure.now.kpi == Kpi::FirstResponseTime) {
            CHECK(figure.now.median == 75.0);
            CHECK(figure.reported == 15.0);
        } else if (figure.now.kpi == Kpi::IntakeVolume) {
            CHECK_FALSE(figure.reported);
        }
    }
}

TEST_CASE("An empty store is judged without a word and without a trace")
{
    TemporaryStore store;
    AlertDesk desk(store.place->context());
    REQUIRE_DONE(desk.refresh());
    const qint64 entries = store.count("audit_entry");
    const Outcome<int> again = desk.refresh();
    REQUIRE_DONE(again);
    CHECK(*again == 0);
    CHECK(store.count("audit_entry") == entries);
    CHECK(store.count("kpi_alert") == 0);
}
