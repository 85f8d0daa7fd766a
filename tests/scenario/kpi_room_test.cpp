// SPDX-License-Identifier: GPL-3.0-or-later
// Figures through the services: orders are registered and worked on at the counter, and the room's figures, groups,
// lists, documents and background answers follow.
#include "core/service/complaint_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/kpi_json.h"
#include "core/service/kpi_ledger.h"
#include "core/service/order_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/catch.h"
#include "tests/support/golden_orders.h"
#include "tests/support/temporary_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Counter : TemporaryStore
{
    KpiRoom& room() { return place->kpis(); }

    WorkOrder registerRepair(const char* at, const char* fault = "不制冷", const char* serial = "SN778899",
                             const char* channel = "walk_in")
    {
        clock.set(this->at(at));
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13912345678");
        request.category = QStringLiteral("refrigerator");
        request.serial = QLatin1String(serial);
        request.fault = QString::fromUtf8(fault);
        request.channel = QLatin1String(channel);
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return read(answer->order);
    }
    WorkOrder read(WorkOrderId id)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        return view->order;
    }
    void act(WorkOrder& order, OrderEventKind kind, const char* at)
    {
        clock.set(this->at(at));
        OrderEvent event;
        event.kind = kind;
        event.at = clock.now();
        event.action = event.acceptedBy = event.note = QStringLiteral("done");
        const Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        order = *next;
    }
    KpiFigure figure(Kpi kpi, KpiClock clockKind = KpiClock::Business)
    {
        KpiQuery query{QDate(2026, 3, 1), QDate(2026, 3, 31), {}, clockKind, KpiGrouping::None, {kpi}};
        const Outcome<KpiReport> report = room().figures(query);
        REQUIRE_DONE(report);
        return report->groups.front().figures.front();
    }
};

/// Golden facts without the orders they belong to.
void writeGolden(TemporaryStore& store)
{
    store.database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    KpiLedger ledger(store.database(), shanghai());
    const KpiFacts golden = goldenFacts();
    for (const OrderFact& fact : golden.orders)
        ledger.writeFact(fact);
    for (const ComplaintFact& fact : golden.complaints)
        ledger.writeFact(fact);
    for (const SurveyFact& fact : golden.surveys)
        ledger.writeFact(fact);
    REQUIRE_FALSE(store.database().takeFailure());
}

QJsonObject kpiOf(const QJsonObject& group, const char* id)
{
    for (const QJsonValue& kpi : group.value(QStringLiteral("kpis")).toArray()) {
        if (kpi.toObject().value(QStringLiteral("id")).toString() == QLatin1String(id))
            return kpi.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("Figures follow the counter's work step by step and each opens its orders", "[S0-077]")
{
    Counter counter;
    WorkOrder first = counter.registerRepair("2026-03-02 09:05");
    CHECK(counter.figure(Kpi::IntakeVolume).n == 1);
    CHECK(counter.figure(Kpi::FirstResponseTime).n == 0);
    CHECK_FALSE(counter.figure(Kpi::FirstResponseTime).value);
    CHECK(counter.figure(Kpi::Backlog).n == 1);

    counter.act(first, OrderEventKind::Respond, "2026-03-02 09:20");
    CHECK(counter.figure(Kpi::FirstResponseTime).value == 15.0);
    counter.act(first, OrderEventKind::Arrive, "2026-03-02 11:00");
    counter.act(first, OrderEventKind::Resolve, "2026-03-02 12:10");
    CHECK(counter.figure(Kpi::ResolvedWithin24h).value == 1.0);
    CHECK(counter.figure(Kpi::Backlog).n == 0);
    CHECK_FALSE(counter.figure(Kpi::Backlog).value);
    CHECK(counter.figure(Kpi::RepeatRepairRate).numerator == 0);
    CHECK(counter.figure(Kpi::RepeatRepairRate).provisional);

    const WorkOrder second = counter.registerRepair("2026-03-10 09:30");
    CHECK(second.product == first.product);
    CHECK(counter.figure(Kpi::RepeatRepairRate).numerator == 1);
    const KpiQuery march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const auto repeated = counter.room().list(Kpi::RepeatRepairRate, march, Side::Numerator);
    REQUIRE_DONE(repeated);
    const auto numbers = counter.room().numbers(*repeated);
    REQUIRE_DONE(numbers);
    CHECK(*numbers == QStringList{first.number});

    NewComplaint complaint;
    complaint.order = first.id;
    complaint.claim = QStringLiteral("又坏了");
    const auto logged = counter.place->complaints().log(complaint);
    REQUIRE_DONE(logged);
    CHECK(counter.figure(Kpi::ComplaintRate).value == 1.0);
    const auto complaints = counter.room().list(Kpi::ComplaintRate, march, Side::Numerator);
    REQUIRE_DONE(complaints);
    CHECK(*counter.room().numbers(*complaints) == QStringList{logged->number});
}

TEST_CASE("The document of figures holds the golden March and nulls where there is no data")
{
    TemporaryStore store;
    writeGolden(store);
    KpiQuery query{QDate(2026, 3, 1), QDate(2026, 3, 31), store.at("2026-03-31 18:00")};
    const Outcome<KpiReport> report = store.place->kpis().figures(query);
    REQUIRE_DONE(report);
    const QJsonObject document = toJson(*report, shanghai());
    CHECK(document.value(QStringLiteral("from")).toString() == QStringLiteral("2026-03-01"));
    CHECK(document.value(QStringLiteral("as_of")).toString() == QStringLiteral("2026-03-31T18:00:00+08:00"));
    CHECK(document.value(QStringLiteral("clock")).toString() == QStringLiteral("business"));
    const QJsonArray groups = document.value(QStringLiteral("groups")).toArray();
    REQUIRE(groups.size() == 1);
    const QJsonObject all = groups.first().toObject();
    CHECK(all.value(QStringLiteral("key")).toString() == QStringLiteral("all"));
    const QJsonObject attainment = kpiOf(all, "response_attainment");
    CHECK(attainment.value(QStringLiteral("n")).toInt() == 8);
    CHECK(attainment.value(QStringLiteral("numerator")).toInt() == 7);
    CHECK(attainment.value(QStringLiteral("denominator")).toInt() == 8);
    CHECK(attainment.value(QStringLiteral("value")).toDouble() == 0.875);
    CHECK(attainment.value(QStringLiteral("low")).toDouble() == approx(0.5291, 5e-5));
    CHECK(attainment.value(QStringLiteral("provisional")).toBool() == false);
    CHECK(attainment.value(QStringLiteral("excluded")).toInt() == 1);
    const QJsonObject response = kpiOf(all, "first_response_time");
    CHECK(response.value(QStringLiteral("mean")).toDouble() == 21.875);
    CHECK(response.value(QStringLiteral("median")).toDouble() == 20);
    CHECK(response.value(QStringLiteral("p90")).toDouble() == 45);
    const QJsonObject nps = kpiOf(all, "nps");
    CHECK(nps.value(QStringLiteral("n")).toInt() == 0);
    CHECK(nps.value(QStringLiteral("value")).isNull());
    CHECK(kpiOf(all, "repeat_repair_rate").value(QStringLiteral("provisional")).toBool());
}

TEST_CASE("Groups split a figure without losing or doubling an order", "[S0-064]")
{
    TemporaryStore store;
    writeGolden(store);
    KpiQuery query{QDate(2026, 2, 10), QDate(2026, 4, 15), store.at("2026-06-30 18:00")};
    query.only = {Kpi::IntakeVolume, Kpi::ComplaintRate};
    for (const char* code : {"month", "week", "store", "region", "product", "model", "brand", "category", "fault",
                             "technician", "channel", "type", "service_level", "priority", "district"}) {
        INFO(code);
        query.grouping = *groupingFromCode(QLatin1String(code));
        const Outcome<KpiReport> report = store.place->kpis().figures(query);
        REQUIRE_DONE(report);
        qint64 orders = 0;
        qint64 complaints = 0;
        for (const KpiGroup& group : report->groups) {
            CHECK_FALSE(group.key.isEmpty());
            orders += group.figures[0].n;
            complaints += group.figures[1].numerator;
        }
        CHECK(orders == 10);
        CHECK(complaints == 2);
    }
    query.grouping = KpiGrouping::Month;
    const Outcome<KpiReport> months = store.place->kpis().figures(query);
    REQUIRE_DONE(months);
    REQUIRE(months->groups.size() == 3);
    CHECK(months->groups[1].key == QStringLiteral("2026-03"));
    CHECK(months->groups[1].figures[0].n == 9);
    CHECK_FALSE(groupingFromCode(QStringLiteral("colour")));
}

TEST_CASE("One report compares volume, first response and satisfaction of the channels in a period", "[S2-122]")
{
    Counter counter;
    const auto served = [&counter](const char* channel, const char* serial, const char* from, const char* answered,
                                   int grade) {
        WorkOrder order = counter.registerRepair(from, "不制冷", serial, channel);
        for (const OrderEventKind kind : {OrderEventKind::Respond, OrderEventKind::TakeIn, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close})
            counter.act(order, kind, answered);
        const Outcome<std::optional<Survey>> survey = counter.place->surveys().ofOrder(order.id);
        REQUIRE_DONE(survey);
        SurveyAnswers answers;
        answers.grades.emplace(QLatin1String(kOverallItem), grade);
        REQUIRE_DONE(counter.place->surveys().answer((*survey)->id, (*survey)->revision, answers));
    };
    served("hotline", "SN-1", "2026-03-02 09:00", "2026-03-02 09:10", 5);
    served("hotline", "SN-2", "2026-03-02 09:00", "2026-03-02 09:20", 4);
    served("web", "SN-3", "2026-03-02 09:00", "2026-03-02 09:25", 2);
    counter.registerRepair("2026-03-03 09:00", "不制冷", "SN-4", "web");
    counter.registerRepair("2026-04-01 09:00", "不制冷", "SN-5", "app"); // after the period

    KpiQuery query{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    query.grouping = KpiGrouping::Channel;
    query.only = {Kpi::IntakeVolume, Kpi::FirstResponseTime, Kpi::Csat};
    const Outcome<KpiReport> report = counter.room().figures(query);
    REQUIRE_DONE(report);
    REQUIRE(report->groups.size() == 2);
    for (const KpiGroup& group : report->groups) {
        INFO(group.key.toStdString());
        const bool hotline = group.key == QStringLiteral("hotline");
        CHECK((hotline || group.key == QStringLiteral("web")));
        REQUIRE(group.figures.size() == 3);
        CHECK(group.figures[0].n == 2);
        CHECK(group.figures[1].value == (hotline ? 15.0 : 25.0));
        CHECK(group.figures[1].n == (hotline ? 2 : 1));
        CHECK(group.figures[2].value == (hotline ? 1.0 : 0.0));
    }
}

TEST_CASE("Monthly series from the sums equal figures from the facts")
{
    TemporaryStore store;
    writeGolden(store);
    store.clock.set(store.at("2026-06-30 18:00"));
    for (const KpiDefinition& definition : kpiCatalog()) {
        INFO(definition.id);
        for (const KpiClock clock : {KpiClock::Business, KpiClock::Calendar}) {
            const auto series = store.place->kpis().series(definition.kpi, clock, 202603, 202604);
            REQUIRE_DONE(series);
            REQUIRE(series->size() == 2);
            KpiQuery query{QDate(2026, 3, 1), QDate(2026, 4, 30), {}, clock, KpiGrouping::Month, {definition.kpi}};
            const auto report = store.place->kpis().figures(query);
            REQUIRE_DONE(report);
            for (std::size_t month = 0; month < 2; ++month) {
                const KpiFigure& figure = report->groups[month].figures.front();
                CHECK((*series)[month].n == figure.n);
                CHECK((*series)[month].numerator == figure.numerator);
                CHECK((*series)[month].value == figure.value);
                CHECK((*series)[month].provisional == figure.provisional);
            }
        }
    }
}

TEST_CASE("Unknown ids are refused by name, ids without data are answered with nothing")
{
    const auto good = parseKpiIds(QStringLiteral("csat, nps"));
    REQUIRE_DONE(good);
    CHECK(*good == std::vector<Kpi>{Kpi::Csat, Kpi::Nps});
    const auto bad = parseKpiIds(QStringLiteral("csat,parts_fill_rate,humour"));
    REQUIRE_REFUSED(bad, FailureKind::Invalid);
    REQUIRE(bad.error().issues.size() == 1);
    CHECK(bad.error().issues[0].message.contains(QStringLiteral("humour")));
    TemporaryStore store;
    writeGolden(store);
    KpiQuery query{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    query.only = {Kpi::PartsFillRate, Kpi::CostPerOrder, Kpi::HotlineAnswer};
    const auto report = store.place->kpis().figures(query);
    REQUIRE_DONE(report);
    for (const KpiFigure& figure : report->groups.front().figures) {
        const QJsonObject json = toJson(figure);
        CHECK(json.value(QStringLiteral("n")).toInt() == 0);
        CHECK(json.value(QStringLiteral("value")).isNull());
    }
}

TEST_CASE("A reversed range is refused, and targets are kept by the store")
{
    TemporaryStore store;
    KpiRoom& room = store.place->kpis();
    const auto reversed = room.figures({QDate(2026, 3, 31), QDate(2026, 3, 1)});
    REQUIRE_REFUSED(reversed, FailureKind::Invalid);
    CHECK(reversed.error().issues.front().field == QStringLiteral("to"));
    CHECK(room.target(Kpi::Csat) == 0.90);
    REQUIRE_DONE(room.setTarget(Kpi::Csat, 0.95));
    CHECK(room.target(Kpi::Csat) == 0.95);
    REQUIRE_DONE(room.setTarget(Kpi::Csat, {}));
    CHECK(room.target(Kpi::Csat) == 0.90);
}

TEST_CASE("The worker answers the newest question and again after every saved change", "[S2-137]")
{
    Counter counter;
    std::vector<DashboardSnapshot> answers;
    QObject::connect(&counter.room(), &KpiRoom::snapshotReady, &counter.room(),
                     [&answers](const DashboardSnapshot& snapshot) { answers.push_back(snapshot); });
    const auto waitFor = [&answers](std::size_t count) {
        QElapsedTimer timer;
        timer.start();
        while (answers.size() < count && timer.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        REQUIRE(answers.size() >= count);
    };
    const DashboardQuestion march{KpiPeriod::containing(PeriodKind::Month, QDate(2026, 3, 1)), KpiClock::Business};
    const DashboardQuestion february{march.period.before(), KpiClock::Business};
    counter.room().watch(february);
    counter.room().watch(march);
    waitFor(1);
    CHECK_FALSE(answers.back().failure);
    CHECK(answers.back().question == march);
    CHECK(answers.back().figure(Kpi::IntakeVolume)->n == 0);
    CHECK(answers.back().trend.size() == 12);

    const std::size_t before = answers.size();
    counter.registerRepair("2026-03-02 09:05");
    waitFor(before + 1);
    CHECK(answers.back().figure(Kpi::IntakeVolume)->n == 1);
    CHECK(answers.back().intake[0][9] == 1); // Monday, nine o'clock
    CHECK(answers.back().lastChange == counter.at("2026-03-02 09:05"));
    const auto direct = counter.room().snapshot(march);
    REQUIRE_DONE(direct);
    CHECK(direct->figure(Kpi::Backlog)->n == answers.back().figure(Kpi::Backlog)->n);
    counter.room().unwatch();
}

TEST_CASE("Periods step through the calendar and keep their kind")
{
    const KpiPeriod march = KpiPeriod::containing(PeriodKind::Month, QDate(2026, 3, 31));
    CHECK(march.from == QDate(2026, 3, 1));
    CHECK(march.before() == KpiPeriod::containing(PeriodKind::Month, QDate(2026, 2, 1)));
    CHECK(march.before(3).title() == QStringLiteral("2025-12"));
    const KpiPeriod quarter = KpiPeriod::containing(PeriodKind::Quarter, QDate(2026, 3, 31));
    CHECK(quarter.title() == QStringLiteral("2026 Q1"));
    CHECK(quarter.before().title() == QStringLiteral("2025 Q4"));
    CHECK(KpiPeriod::containing(PeriodKind::Year, QDate(2026, 3, 31)).before().title() == QStringLiteral("2025"));
    const KpiPeriod days = KpiPeriod::ofDays(QDate(2026, 3, 5), QDate(2026, 3, 11));
    CHECK(days.before().to == QDate(2026, 3, 4));
    CHECK(days.before().from == QDate(2026, 2, 26));
    CHECK(march.trend(12).front().title() == QStringLiteral("2025-04"));
    CHECK(march.trend(12).size() == 12);
}
