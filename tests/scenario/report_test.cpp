// SPDX-License-Identifier: GPL-3.0-or-later
// Reports, targets and plans over real orders of a real file: what a manager reads is what the counter did.
#include "core/service/cost_desk.h"
#include "core/service/day_report_paper.h"
#include "core/service/goal_desk.h"
#include "core/service/order_part_desk.h"
#include "core/service/plan_desk.h"
#include "core/service/quality_sheet.h"
#include "core/service/report_desk.h"
#include "core/storage/audit_trail.h"
#include "tests/support/number_months.h"
#include "tests/support/stock_shop.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

const KpiPeriod kMarch = KpiPeriod::containing(PeriodKind::Month, QDate(2026, 3, 1));

Report reportOf(TemporaryStore& store, ReportKind kind, std::vector<KpiFilter> filters = {}, int limit = 0)
{
    Outcome<Report> report = ReportDesk(store.place->context()).make({kind, kMarch, std::move(filters), limit});
    REQUIRE_DONE(report);
    return *report;
}

/// The cells of the row that begins with this.
QStringList rowOf(const Report& report, const QString& first)
{
    for (const ReportRow& row : report.rows) {
        if (row.cells.value(0) == first)
            return row.cells;
    }
    return {};
}

struct Shop : StockShop
{
    WorkOrder first;

    /// Logged at nine, answered at half past, arrived at 13:30, two days without a part, picked up a day later.
    Shop()
    {
        IntakeRequest wanted = request();
        wanted.address = QStringLiteral("浙江省杭州市西湖区文三路478号");
        first = accept(wanted);
        step("2026-03-02 09:30", OrderEventKind::Respond);
        step("2026-03-02 10:00", OrderEventKind::Schedule);
        as("tech1");
        step("2026-03-02 13:30", OrderEventKind::Arrive);
        step("2026-03-02 14:00", OrderEventKind::Wait);
        step("2026-03-04 14:00", OrderEventKind::Resume);
        step("2026-03-04 15:00", OrderEventKind::Resolve);
        as("admin");
        setTime("2026-03-05 15:00");
        CostDesk costs(place->context());
        REQUIRE_DONE(costs.setKilometreRate(Money::fromFen(200)));
        CostWish trip;
        trip.order = first.id;
        trip.type = CostType::Transport;
        trip.name = QStringLiteral("往返");
        trip.quantity = 12000;
        REQUIRE_DONE(costs.add(trip));
        step("2026-03-05 15:00", OrderEventKind::Accept);
        step("2026-03-05 15:00", OrderEventKind::Settle);
        step("2026-03-05 15:00", OrderEventKind::Close);
        setTime("2026-03-31 18:00");
    }
    void step(const char* when, OrderEventKind kind)
    {
        setTime(when);
        OrderEvent event;
        event.kind = kind;
        if (kind == OrderEventKind::Schedule)
            event.technician = place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
        if (kind == OrderEventKind::Wait)
            event.waitReason = WaitReason::Parts;
        event.action = kind == OrderEventKind::Resolve ? QStringLiteral("更换进水阀") : QString();
        event.acceptedBy = kind == OrderEventKind::Accept ? QStringLiteral("欧阳建国") : QString();
        event.note = QStringLiteral("记录");
        Outcome<WorkOrder> next = place->orders().act(first.id, explained(*place, order(first.id)).revision, event);
        REQUIRE_DONE(next);
        first = *next;
    }
};

} // namespace

TEST_CASE("Waiting is told by segment for each order and together", "[S2-036]")
{
    Shop shop;
    const Report report = reportOf(shop, ReportKind::Waiting);
    REQUIRE(report.rows.size() == 4);
    const QStringList own = rowOf(report, shop.first.number);
    CHECK(own.mid(1) == QStringList{QStringLiteral("0.5"), QStringLiteral("4.0"), QStringLiteral("48.0"),
                                    QStringLiteral("24.0"), QStringLiteral("76.5")});
    CHECK(report.rows[0].cells.mid(1) == own.mid(1)); // one order: the sum is the order
    CHECK(report.rows.back().orders == std::vector<WorkOrderId>{shop.first.id});
}

TEST_CASE("Time in each state puts the longest wait first", "[S2-065]")
{
    Shop shop;
    const Report report = reportOf(shop, ReportKind::States);
    REQUIRE(report.rows.size() >= 5);
    CHECK(report.rows[0].cells.value(2) == QStringLiteral("48.0")); // waiting for the part
    CHECK(report.rows[1].cells.value(2) == QStringLiteral("24.0")); // resolved, not picked up
    bool onSite = false;
    for (const ReportRow& row : report.rows)
        onSite = onSite || row.cells.value(2) == QStringLiteral("1.5"); // half an hour before the wait, one after it
    CHECK(onSite);
}

TEST_CASE("Slow hand-offs are listed by whom, from when and how long", "[S4-003]")
{
    Shop shop;
    const Report all = reportOf(shop, ReportKind::HandOffs, {}, 2);
    REQUIRE(all.rows.size() == 2);
    CHECK(all.rows[0].cells.value(4) == QStringLiteral("24.0"));
    CHECK(all.rows[0].cells.value(1) == shop.place->catalogue().memberByLogin(QStringLiteral("tech1"))->name);
    CHECK(all.rows[1].cells.value(3) == QStringLiteral("2026-03-02 10:00"));
    CHECK(all.rows[1].cells.value(4) == QStringLiteral("3.5"));
    CHECK(reportOf(shop, ReportKind::HandOffs, {}, 4).rows.size() == 1);
}

TEST_CASE("Districts tell orders, arrival, trip and cost, and narrow every other report", "[S2-007][S2-070]")
{
    Shop shop;
    shop.setTime("2026-03-06 09:00");
    IntakeRequest elsewhere = shop.request("SN-0002");
    elsewhere.customerName = QStringLiteral("王芳");
    elsewhere.phone = QStringLiteral("13800138302");
    const WorkOrder second = shop.accept(elsewhere);
    const Report report = reportOf(shop, ReportKind::Districts);
    REQUIRE(report.rows.size() == 2);
    const QString district = QStringLiteral("浙江省 杭州市 西湖区"); // as the address says
    const QStringList own = rowOf(report, district);
    CHECK(own.mid(1) == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("4.5"),
                                    QStringLiteral("12.0"), QStringLiteral("1"), QStringLiteral("24.00"),
                                    QStringLiteral("24.00")});
    const Report rows = reportOf(shop, ReportKind::Orders, {{KpiGrouping::District, district}});
    REQUIRE(rows.rows.size() == 1);
    CHECK(rows.rows[0].cells.value(0) == shop.first.number);
    const Report byTechnician =
        reportOf(shop, ReportKind::Orders, {{KpiGrouping::Technician, QStringLiteral("tech1")}});
    CHECK(byTechnician.rows.size() == 1);
    const Report byBrand = reportOf(shop, ReportKind::Orders, {{KpiGrouping::Brand, QStringLiteral("清泉")}});
    CHECK(byBrand.rows.size() == 2);
    const Outcome<DashboardSnapshot> narrowed =
        shop.place->kpis().snapshot({kMarch, KpiClock::Business, {{KpiGrouping::Technician, QStringLiteral("tech1")}}});
    REQUIRE_DONE(narrowed);
    CHECK(narrowed->figure(Kpi::IntakeVolume)->n == 1);
    CHECK(narrowed->trend.back()[0].kpi == narrowed->kpis[0]);
    CHECK(shop.place->kpis().snapshot({kMarch, KpiClock::Business})->figure(Kpi::IntakeVolume)->n == 2);
}

TEST_CASE("Top faults, models and parts are counted by period and area", "[S2-028]")
{
    Shop shop;
    shop.receive(shop.valve, 5000);
    shop.setTime("2026-03-07 09:00");
    IntakeRequest more = shop.request("SN-0003");
    more.customerName = QStringLiteral("王芳");
    more.phone = QStringLiteral("13800138302");
    const WorkOrder second = shop.accept(more);
    const OrderPart wanted = shop.ask(second.id, shop.valve, 2000);
    REQUIRE_DONE(shop.parts().issue(shop.take(wanted, "", 2000)));
    const Report models = reportOf(shop, ReportKind::TopModels);
    REQUIRE(models.rows.size() == 1);
    CHECK(models.rows[0].cells.mid(0, 4) ==
          QStringList{QStringLiteral("清泉 S300"), QStringLiteral("2"), QStringLiteral("100.0"), QStringLiteral("0")});
    const Report faults = reportOf(shop, ReportKind::TopFaults);
    qint64 sum = 0;
    for (const ReportRow& row : faults.rows)
        sum += row.cells.value(1).toLongLong();
    CHECK(sum == 2);
    const Report parts = reportOf(shop, ReportKind::TopParts);
    REQUIRE(parts.rows.size() == 1);
    CHECK(parts.rows[0].cells == QStringList{QStringLiteral("进水阀"), QStringLiteral("V-100"), QStringLiteral("2"),
                                             QStringLiteral("1"), QStringLiteral("50.0")});
    CHECK(parts.rows[0].orders == std::vector<WorkOrderId>{second.id});
    Outcome<Document> sheet = QualitySheet(shop.place->context()).make(kMarch, {}, QStringLiteral("清泉"));
    REQUIRE_DONE(sheet);
    const QStringList texts = textsOf(*sheet);
    CHECK(texts.contains(QStringLiteral("清泉 S300")));
    CHECK(texts.join(QLatin1Char(' ')).contains(shop.first.number));
    CHECK(texts.join(QLatin1Char(' ')).contains(second.number));
}

TEST_CASE("Answer times are recorded and reported with the mean and the share in time", "[S0-011]")
{
    Shop shop;
    GoalDesk desk(shop.place->context());
    for (const std::optional<qint64> seconds :
         {std::optional<qint64>(20), std::optional<qint64>(60), std::optional<qint64>(61), std::optional<qint64>()}) {
        AnswerTime answer;
        answer.seconds = seconds;
        REQUIRE_DONE(desk.recordAnswer(answer));
    }
    AnswerTime wrong;
    wrong.seconds = -1;
    REQUIRE_REFUSED(desk.recordAnswer(wrong), FailureKind::Invalid);
    const Report minute = reportOf(shop, ReportKind::Answers);
    REQUIRE(minute.rows.size() == 2);
    CHECK(minute.rows[1].cells.mid(1) == QStringList{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("1"),
                                                     QStringLiteral("47.0"), QStringLiteral("50.0")});
    CHECK(reportOf(shop, ReportKind::Answers, {}, 61).rows[0].cells.value(5) == QStringLiteral("75.0"));
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'answer.recorded'")) == 4);
}

TEST_CASE("Repeat repairs are counted a month for a window of one's own, against the target", "[S3-024]")
{
    TemporaryStore store;
    store.clock.set(store.at("2026-06-30 18:00"));
    store.database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    int id = 0;
    const auto add = [&](int product, Instant registered) {
        OrderFact fact;
        fact.order = WorkOrderId(++id);
        fact.product = ProductUnitId(product);
        fact.unit = store.place->catalogue().unit().id;
        fact.registeredAt = registered;
        fact.firstResponseAt = fact.arrivedAt = fact.registeredAt;
        fact.firstResolvedAt = fact.resolvedAt = fact.registeredAt.plus(std::chrono::hours(2));
        fact.result = ResolveResult::Fixed;
        ledger.writeFactDeferred(fact);
    };
    const Instant january12 = store.at("2026-01-12 09:00");
    for (int product = 1; product <= 10; ++product)
        add(product, january12);
    add(9, january12.plus(std::chrono::hours(24 * 20)));
    add(10, january12.plus(std::chrono::hours(24 * 45)));
    REQUIRE_DONE(ledger.rebuild(store.clock.now()));
    REQUIRE_DONE(store.place->kpis().setTarget(Kpi::RepeatRepairRate, 0.15));
    const auto ofJanuary = [&](int days) {
        Outcome<Report> report =
            ReportDesk(store.place->context())
                .make({ReportKind::Returns, KpiPeriod::containing(PeriodKind::Month, QDate(2026, 3, 1)), {}, days});
        REQUIRE_DONE(report);
        REQUIRE(report->rows.size() == 12);
        CHECK(*report->courseTarget == approx(15.0, 1e-9));
        CHECK(report->rows[9].cells.value(0) == QStringLiteral("2026-01"));
        CHECK(report->rows[9].course[9].value_or(-1) == approx(report->rows[9].cells.value(3).toDouble(), 1e-9));
        return report->rows[9];
    };
    CHECK(ofJanuary(30).cells.mid(1, 3) ==
          QStringList{QStringLiteral("10"), QStringLiteral("1"), QStringLiteral("10.0")});
    CHECK(ofJanuary(30).orders == std::vector<WorkOrderId>{WorkOrderId(9)});
    CHECK(ofJanuary(60).cells.mid(1, 3) ==
          QStringList{QStringLiteral("10"), QStringLiteral("2"), QStringLiteral("20.0")});
    CHECK_FALSE(ofJanuary(60).cells.value(5).isEmpty()); // above the target
}

TEST_CASE("Remote solutions are told by fault and month", "[S2-087]")
{
    TemporaryStore store;
    store.database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    const CategoryId category = store.place->catalogue().categories().front().id;
    const std::vector<FaultCode> codes = store.place->catalogue().faultsOf(category);
    REQUIRE(codes.size() >= 2);
    int id = 0;
    const auto add = [&](const char* when, FaultCodeId fault, ResolveResult result) {
        OrderFact fact;
        fact.order = WorkOrderId(++id);
        fact.unit = store.place->catalogue().unit().id;
        fact.faultCode = fault;
        fact.registeredAt = store.at(when);
        fact.firstResponseAt = fact.registeredAt;
        fact.firstResolvedAt = fact.resolvedAt = fact.registeredAt.plus(std::chrono::hours(1));
        fact.result = result;
        ledger.writeFactDeferred(fact);
    };
    add("2026-02-03 09:00", codes[0].id, ResolveResult::Remote);
    add("2026-02-03 09:00", codes[0].id, ResolveResult::Fixed);
    add("2026-03-03 09:00", codes[0].id, ResolveResult::Remote);
    add("2026-03-03 09:00", codes[1].id, ResolveResult::Fixed);
    REQUIRE_DONE(ledger.rebuild(store.clock.now()));
    const Report report = reportOf(store, ReportKind::Remote);
    REQUIRE(report.rows.size() == 3);
    REQUIRE(report.courseLabels.size() == 12);
    CHECK(*report.rows[0].course[10] == approx(50.0, 1e-9));
    CHECK(*report.rows[1].course[10] == approx(50.0, 1e-9)); // the first fault
    CHECK(*report.rows[1].course[11] == approx(100.0, 1e-9));
    CHECK(*report.rows[2].course[11] == approx(0.0, 1e-9));
    CHECK_FALSE(report.rows[2].course[10]);
    CHECK(report.rows[1].cells.value(2) == QStringLiteral("2"));
}

TEST_CASE("Complaints are told by team and technician with their number of orders", "[S3-016]")
{
    TemporaryStore store;
    store.database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    const StaffMember* technician = store.place->catalogue().memberByLogin(QStringLiteral("tech1"));
    REQUIRE(technician);
    store.database()
        .statement("INSERT INTO technician_profile (staff_id, kind, company) VALUES (?, 'partner', '快修公司')")
        .with(technician->id)
        .run();
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    for (int id = 1; id <= 20; ++id) {
        OrderFact fact;
        fact.order = WorkOrderId(id);
        fact.unit = store.place->catalogue().unit().id;
        fact.technician = id <= 5 ? technician->id : StaffId();
        fact.registeredAt = store.at("2026-03-03 09:00");
        fact.firstResponseAt = fact.arrivedAt = fact.registeredAt;
        fact.firstResolvedAt = fact.resolvedAt = fact.closedAt = fact.registeredAt.plus(std::chrono::hours(1));
        ledger.writeFactDeferred(fact);
    }
    ComplaintFact complaint;
    complaint.complaint = ComplaintId(1);
    complaint.order = WorkOrderId(2);
    complaint.scope.technician = technician->id;
    complaint.receivedAt = store.at("2026-03-05 09:00");
    complaint.justified = true;
    ledger.writeFactDeferred(complaint);
    REQUIRE_DONE(ledger.rebuild(store.clock.now()));
    KpiQuery query{QDate(2026, 3, 1),  QDate(2026, 3, 31), {},
                   KpiClock::Business, KpiGrouping::Team,  {Kpi::ComplaintRate}};
    const Outcome<KpiReport> teams = store.place->kpis().figures(query);
    REQUIRE_DONE(teams);
    bool found = false;
    for (const KpiGroup& group : teams->groups) {
        if (group.key != QStringLiteral("快修公司"))
            continue;
        found = true;
        CHECK(group.figures.front().denominator == 5);
        CHECK(*group.figures.front().value == approx(0.2, 1e-9));
    }
    CHECK(found);
    query.grouping = KpiGrouping::None;
    query.filters = {{KpiGrouping::Technician, QStringLiteral("tech1")}};
    const Outcome<KpiReport> own = store.place->kpis().figures(query);
    REQUIRE_DONE(own);
    CHECK(own->groups.front().figures.front().n == 5);
    CHECK(*own->groups.front().figures.front().value == approx(0.2, 1e-9));
}

TEST_CASE("Targets are set per store and month, and stores are ranked by what they attain", "[S1-028]")
{
    TemporaryStore store;
    NumberMonths months(store);
    months.add(2026, 3, 100, 4);
    Statement(store.database().statement("INSERT INTO org_unit (id, code, name, level) VALUES (77, 'CD', '城东店', "
                                         "'store')"))
        .run();
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    for (int id = 1; id <= 100; ++id) { // the same month in another store, but with eight complaints
        OrderFact fact = *ledger.fact(WorkOrderId(id));
        fact.order = WorkOrderId(1000 + id);
        fact.unit = OrgUnitId(77);
        ledger.writeFactDeferred(fact);
    }
    for (int id = 1; id <= 8; ++id) {
        ComplaintFact fact;
        fact.complaint = ComplaintId(1000 + id);
        fact.order = WorkOrderId(1000 + id);
        fact.scope.unit = OrgUnitId(77);
        fact.receivedAt = store.at("2026-03-10 09:00");
        fact.justified = true;
        ledger.writeFactDeferred(fact);
    }
    months.rebuild();
    GoalDesk desk(store.place->context());
    const OrgUnitId own = store.place->catalogue().unit().id;
    REQUIRE_DONE(desk.setTarget(own, 202603, Kpi::ComplaintRate, 0.05));
    REQUIRE_DONE(desk.setTarget(OrgUnitId(77), 202603, Kpi::ComplaintRate, 0.05));
    const auto line = [](const StoreGoals& goals) {
        for (const GoalLine& one : goals.lines) {
            if (one.kpi == Kpi::ComplaintRate)
                return one;
        }
        FAIL("no line");
        return GoalLine();
    };
    Outcome<std::vector<StoreGoals>> march = desk.month(202603);
    REQUIRE_DONE(march);
    REQUIRE(march->size() == 2);
    CHECK((*march)[0].unit == own);
    CHECK((*march)[0].rank == 1);
    CHECK(*line((*march)[0]).attainment == approx(1.25, 1e-9)); // 5 % wanted, 4 % found
    CHECK(line((*march)[0]).reached);
    CHECK((*march)[1].rank == 2);
    CHECK(*line((*march)[1]).attainment == approx(0.625, 1e-9));
    CHECK_FALSE(line((*march)[1]).reached);
    CHECK(line((*march)[1]).own);
    REQUIRE_DONE(desk.setTarget(OrgUnitId(77), 202603, Kpi::ComplaintRate, 0.10));
    march = desk.month(202603);
    REQUIRE_DONE(march);
    CHECK((*march)[1].rank == 1); // both attain the same
    REQUIRE_REFUSED(desk.setTarget(own, 202603, Kpi::ComplaintRate, 2.0), FailureKind::Invalid);
    REQUIRE_DONE(store.place->actAs(QStringLiteral("counter")));
    REQUIRE_REFUSED(desk.setTarget(own, 202603, Kpi::ComplaintRate, 0.01), FailureKind::Denied);
}

TEST_CASE("Objectives of the year have an owner and show their progress", "[S4-018]")
{
    TemporaryStore store;
    NumberMonths months(store);
    months.add(2026, 2, 100, 4);
    months.add(2026, 3, 100, 8);
    months.rebuild();
    GoalDesk desk(store.place->context());
    Objective fewer;
    fewer.year = 2026;
    fewer.what = QStringLiteral("投诉率降到百分之五");
    fewer.kpi = kpiId(Kpi::ComplaintRate);
    fewer.target = 0.05;
    fewer.owner = store.place->catalogue().staff().front().id;
    REQUIRE_DONE(desk.add(fewer));
    Objective trained;
    trained.year = 2026;
    trained.what = QStringLiteral("每季度培训一次");
    trained.measure = QStringLiteral("培训次数");
    trained.target = 4;
    Outcome<Objective> kept = desk.add(trained);
    REQUIRE_DONE(kept);
    kept->reached = 3;
    REQUIRE_DONE(desk.change(*kept));
    REQUIRE_REFUSED(desk.change(*kept), FailureKind::Conflict);
    Objective empty;
    empty.year = 2026;
    REQUIRE_REFUSED(desk.add(empty), FailureKind::Invalid);
    const Outcome<std::vector<ObjectiveProgress>> year = desk.year(2026);
    REQUIRE_DONE(year);
    REQUIRE(year->size() == 2);
    CHECK(*(*year)[0].now == approx(0.06, 1e-9)); // 12 of 200
    CHECK(*(*year)[0].progress == approx(5.0 / 6, 1e-9));
    CHECK_FALSE((*year)[0].reached);
    CHECK((*year)[0].objective.owner == fewer.owner);
    CHECK(*(*year)[1].progress == approx(0.75, 1e-9));
    CHECK(desk.year(2025)->empty());
}

TEST_CASE("The report of a day counts what came and was finished and carries the head of the audit chain")
{
    Shop shop;
    Outcome<Document> first = dayReportPaper(shop.place->context(), QDate(2026, 3, 2));
    REQUIRE_DONE(first);
    const QString words = textsOf(*first).join(QLatin1Char('\n'));
    CHECK(words.contains(shop.first.number));
    CHECK(words.contains(AuditTrail(shop.database()).head()));
    Outcome<Document> quiet = dayReportPaper(shop.place->context(), QDate(2026, 3, 3));
    REQUIRE_DONE(quiet);
    CHECK_FALSE(textsOf(*quiet).join(QLatin1Char('\n')).contains(shop.first.number)); // waiting: nothing happened
    Outcome<Document> done = dayReportPaper(shop.place->context(), QDate(2026, 3, 4));
    REQUIRE_DONE(done);
    CHECK(textsOf(*done).join(QLatin1Char('\n')).contains(shop.first.number));
    REQUIRE_REFUSED(dayReportPaper(shop.place->context(), QDate(2026, 4, 1)), FailureKind::Invalid);
}
