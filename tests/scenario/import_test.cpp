// SPDX-License-Identifier: GPL-3.0-or-later
// Event logs of other systems: what each row becomes, what is refused, that nothing is taken twice or by halves, and
// that the times of 2,290 real tickets equal a separate computation over the file.
#include "core/service/event_log_import.h"
#include "core/service/kpi_ledger.h"
#include "core/service/order_desk.h"
#include "core/service/order_table_import.h"
#include "core/service/report_desk.h"
#include "core/storage/order_store.h"
#include "tests/support/temporary_store.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QStringEncoder>

#include <algorithm>
#include <map>

using namespace sanbao;
using sanbao::test::TemporaryStore;

namespace {

EventLogMap helpdeskMap()
{
    const QJsonObject document =
        QJsonDocument::fromJson(R"({"columns":{"order":"ticket","event":"activity","at":"timestamp",
        "actor":"agent","customer":"customer","product":"product","service_level":"service_level"},
        "events":{"Assign seriousness":"registered","Take in charge ticket":"first_response","Wait":"pause:customer",
        "Require upgrade":"pause:parts","Resolve ticket":"resolved","Closed":"closed"},"other":"note"})")
            .object();
    const Outcome<EventLogMap> map = EventLogMap::fromJson(document);
    REQUIRE_DONE(map);
    return *map;
}

/// Rows of "ticket,activity,timestamp,agent,customer,product,service_level".
Outcome<ImportReport> import(TemporaryStore& store, const QByteArray& rows, const ImportOptions& options = {})
{
    QBuffer file;
    file.setData("ticket,activity,timestamp,agent,customer,product,service_level\n" + rows);
    file.open(QIODevice::ReadOnly);
    return importEventLog(store.place->context(), file, helpdeskMap(), options);
}

OrderView viewOf(TemporaryStore& store, const char* reference)
{
    const Outcome<WorkOrderId> id = store.place->orders().idOf(QLatin1String(reference));
    REQUIRE_DONE(id);
    const Outcome<OrderView> view = store.place->orders().open(*id);
    REQUIRE_DONE(view);
    return *view;
}

/// What the file says about one ticket, computed from the text alone.
struct Expected
{
    qint64 start = 0;
    std::optional<qint64> response;
    std::optional<qint64> firstResolved;
    std::optional<qint64> lastResolved;
    std::vector<std::pair<qint64, qint64>> pauses;
    QStringList events;
};

std::map<QString, Expected> expectedOf(const QByteArray& csv)
{
    struct Row
    {
        qint64 at;
        QString event;
    };
    std::map<QString, std::vector<Row>> tickets;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = QString::fromUtf8(lines[i]).split(QLatin1Char(','));
        if (fields.size() >= 3)
            tickets[fields[0]].push_back(
                {QDateTime::fromString(fields[2], Qt::ISODate).toMSecsSinceEpoch(), fields[1]});
    }
    std::map<QString, Expected> all;
    for (auto& [ticket, rows] : tickets) {
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.at < b.at; });
        Expected& expected = all[ticket];
        expected.start = rows.front().at;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            expected.events.append(rows[i].event);
            if (rows[i].event == QLatin1String("Take in charge ticket") && !expected.response)
                expected.response = rows[i].at;
            if (rows[i].event == QLatin1String("Resolve ticket")) {
                if (!expected.firstResolved)
                    expected.firstResolved = rows[i].at;
                expected.lastResolved = rows[i].at;
            }
            const bool waits =
                rows[i].event == QLatin1String("Wait") || rows[i].event == QLatin1String("Require upgrade");
            if (waits && i + 1 < rows.size())
                expected.pauses.push_back({rows[i].at, rows[i + 1].at});
        }
    }
    return all;
}

qint64 openMs(qint64 from, qint64 to)
{
    // Monday to Friday 09:00-18:00 in China (+8 all year); 1970-01-01 was a Thursday.
    constexpr qint64 kHour = 3600000;
    constexpr qint64 kDay = 24 * kHour;
    qint64 sum = 0;
    for (qint64 day = (from + 8 * kHour) / kDay; day <= (to + 8 * kHour) / kDay; ++day) {
        const qint64 weekday = (day + 3) % 7;
        const qint64 opens = day * kDay + kHour;
        if (weekday < 5)
            sum += std::max<qint64>(0, std::min(to, opens + 9 * kHour) - std::max(from, opens));
    }
    return sum;
}

/// Minutes to `end` without the pauses, by the open hours or around the clock.
qint64 netMinutes(const Expected& expected, qint64 end, bool business)
{
    const auto length = [business](qint64 from, qint64 to) { return business ? openMs(from, to) : to - from; };
    qint64 sum = length(expected.start, end);
    for (const auto& [from, to] : expected.pauses) {
        if (from < end)
            sum -= length(from, std::min(to, end));
    }
    return sum / 60000;
}

QByteArray realLog()
{
    const QString folder =
        qEnvironmentVariable("SANBAO_SHARED_DATA", QStringLiteral(SANBAO_SOURCE_DIR "/../shared/data"));
    QFile file(folder + QStringLiteral("/helpdesk/events.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("times of the real help-desk log equal a separate computation over the file")
{
    const QByteArray csv = realLog();
    if (csv.isEmpty()) {
        WARN("skipped: shared/data/helpdesk/events.csv is not here");
        return;
    }
    TemporaryStore store("generic");
    QBuffer file;
    file.setData(csv);
    file.open(QIODevice::ReadOnly);
    const Outcome<ImportReport> report = importEventLog(store.place->context(), file, helpdeskMap());
    REQUIRE_DONE(report);
    const std::map<QString, Expected> expected = expectedOf(csv);
    REQUIRE(report->read == 10718);
    REQUIRE(report->imported == 10718);
    REQUIRE(report->orders == qint64(expected.size()));
    REQUIRE(report->refused.empty());

    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    OrderStore orders(store.database());
    TimelineStore timeline(store.database());
    const auto minutes = [](std::optional<qint64> ms) {
        return ms ? std::optional<qint64>(*ms / 60000) : std::nullopt;
    };
    for (const auto& [ticket, want] : expected) {
        INFO(ticket.toStdString());
        const std::optional<WorkOrderId> id = orders.idOfExternal(ticket);
        REQUIRE(id);
        const OrderFact fact = ledger.fact(*id).value();
        REQUIRE(fact.registeredAt.ms == want.start);
        const auto ms = [](const MaybeInstant& at) { return at ? std::optional<qint64>(at->ms) : std::nullopt; };
        REQUIRE(ms(fact.firstResponseAt) == want.response);
        REQUIRE(ms(fact.firstResolvedAt) == want.firstResolved);
        REQUIRE(ms(fact.resolvedAt) == want.lastResolved);
        if (want.response)
            REQUIRE(fact.responseBusiness == minutes(openMs(want.start, *want.response)));
        if (want.lastResolved) {
            REQUIRE(fact.resolutionCalendarNet == netMinutes(want, *want.lastResolved, false));
            REQUIRE(fact.firstResolutionCalendarNet == netMinutes(want, *want.firstResolved, false));
            REQUIRE(fact.resolutionBusinessNet == netMinutes(want, *want.lastResolved, true));
            REQUIRE(fact.firstResolutionBusinessNet == netMinutes(want, *want.firstResolved, true));
        }
        QStringList sources;
        for (const TimelineEntry& entry : timeline.ofOrder(*id)) {
            if (!entry.source.isEmpty())
                sources.append(entry.source);
        }
        QStringList events = want.events;
        std::sort(events.begin(), events.end());
        std::sort(sources.begin(), sources.end());
        REQUIRE(sources == events);
    }
    REQUIRE(ledger.stored(store.clock.now()) == ledger.recount(store.clock.now()));

    file.seek(0);
    const Outcome<ImportReport> again = importEventLog(store.place->context(), file, helpdeskMap());
    REQUIRE_DONE(again);
    REQUIRE(again->imported == 0);
    REQUIRE(again->orders == 0);
    REQUIRE(again->known == 10718);
    REQUIRE(store.count("work_order") == qint64(expected.size()));
}

TEST_CASE("an order begins with its earliest row, whatever that row says, and answers with its first response")
{
    TemporaryStore store;
    REQUIRE_DONE(import(store, "T1,Closed,2026-03-04T10:00:00+08:00,ann,甲,泵,gold\n"
                               "T1,Take in charge ticket,2026-03-02T10:20:00+08:00,ann,甲,泵,gold\n"
                               "T1,Resolve ticket,2026-03-03T09:30:00+08:00,ann,甲,泵,gold\n"
                               "T1,Take in charge ticket,2026-03-02T11:00:00+08:00,ben,甲,泵,gold\n"));
    const OrderView view = viewOf(store, "T1");
    REQUIRE(view.order.registeredAt == store.at("2026-03-02 10:20"));
    REQUIRE(view.order.firstResponseAt == store.at("2026-03-02 10:20"));
    REQUIRE(view.order.resolvedAt == store.at("2026-03-03 09:30"));
    REQUIRE(view.order.state == OrderState::Closed);
    REQUIRE(view.order.serviceLevel == QStringLiteral("gold"));
    REQUIRE(view.customer.name == QStringLiteral("甲"));
    REQUIRE(view.order.promises.size() == 2);
}

TEST_CASE("an order resolved twice was open in between and keeps both moments")
{
    TemporaryStore store;
    REQUIRE_DONE(import(store, "T1,Assign seriousness,2026-03-02T09:00:00+08:00,a,甲,泵,1\n"
                               "T1,Resolve ticket,2026-03-02T10:00:00+08:00,a,甲,泵,1\n"
                               "T1,Wait,2026-03-02T11:00:00+08:00,a,甲,泵,1\n"
                               "T1,Resolve ticket,2026-03-02T12:00:00+08:00,a,甲,泵,1\n"));
    const WorkOrder order = viewOf(store, "T1").order;
    REQUIRE(order.firstResolvedAt == store.at("2026-03-02 10:00"));
    REQUIRE(order.resolvedAt == store.at("2026-03-02 12:00"));
    REQUIRE(order.reopenCount == 1);
    REQUIRE(order.pauses.size() == 1);
    REQUIRE(order.pauses[0].until == store.at("2026-03-02 12:00"));
    REQUIRE_FALSE(order.firstResponseAt); // the log has no response
}

TEST_CASE("rows that the order's life does not allow stay on its timeline")
{
    TemporaryStore store;
    REQUIRE_DONE(import(store, "T1,Assign seriousness,2026-03-02T09:00:00+08:00,a,甲,泵,1\n"
                               "T1,Resolve ticket,2026-03-02T10:00:00+08:00,a,甲,泵,1\n"
                               "T1,Closed,2026-03-02T11:00:00+08:00,a,甲,泵,1\n"
                               "T1,Closed,2026-03-02T12:00:00+08:00,a,甲,泵,1\n"
                               "T1,Wait,2026-03-02T13:00:00+08:00,a,甲,泵,1\n"
                               "T1,Quality check,2026-03-02T14:00:00+08:00,a,甲,泵,1\n"));
    const OrderView view = viewOf(store, "T1");
    REQUIRE(view.order.state == OrderState::Closed);
    REQUIRE(view.order.closedAt == store.at("2026-03-02 11:00"));
    QStringList sources;
    for (const TimelineEntry& entry : view.timeline)
        sources.append(entry.source);
    REQUIRE(sources == QStringList{QStringLiteral("Assign seriousness"), QStringLiteral("Resolve ticket"),
                                   QStringLiteral("Closed"), QStringLiteral("Closed"), QStringLiteral("Wait"),
                                   QStringLiteral("Quality check")});
}

TEST_CASE("a refused row is named with line, column and reason and never stops the rest")
{
    TemporaryStore store;
    const Outcome<ImportReport> report = import(store, "T1,Assign seriousness,2026-03-02T09:00:00+08:00,a,甲,泵,1\n"
                                                       "T1,Closed,2026-02-30T09:00:00+08:00,a,甲,泵,1\n"
                                                       ",Closed,2026-03-02T09:00:00+08:00,a,甲,泵,1\n"
                                                       "T2,Closed,2027-01-01T09:00:00+08:00,a,甲,泵,1\n"
                                                       "T3,Closed,2026-03-02T09:00:00+08:00,a\n"
                                                       "T4,Assign seriousness,2026-03-02T10:00:00+08:00,a,乙,泵,1\n");
    REQUIRE_DONE(report);
    REQUIRE(report->read == 6);
    REQUIRE(report->imported == 2);
    REQUIRE(report->orders == 2);
    REQUIRE(report->refused.size() == 4);
    REQUIRE(report->refused[0].line == 3);
    REQUIRE(report->refused[0].field == QStringLiteral("at"));
    REQUIRE(report->refused[0].value == QStringLiteral("2026-02-30T09:00:00+08:00"));
    REQUIRE(report->refused[1].field == QStringLiteral("order"));
    REQUIRE(report->refused[2].line == 5);
    REQUIRE(report->refused[3].line == 6);
    for (const RefusedRow& row : report->refused)
        REQUIRE_FALSE(row.reason.isEmpty());
}

TEST_CASE("a log cut off inside a quoted field imports nothing")
{
    TemporaryStore store;
    const Outcome<ImportReport> report = import(store, "T1,Closed,2026-03-02T09:00:00+08:00,a,甲,泵,1\nT2,\"Clo");
    REQUIRE_REFUSED(report, FailureKind::Invalid);
    REQUIRE(report.error().message.contains(QStringLiteral("Line 3")));
    REQUIRE(store.count("work_order") == 0);
    REQUIRE(store.count("customer") == 0);
    REQUIRE(store.count("import_row") == 0);
}

TEST_CASE("a dry run and a stopped import leave no trace")
{
    TemporaryStore store;
    const QByteArray rows =
        "T1,Closed,2026-03-02T09:00:00+08:00,a,甲,泵,1\nT2,Closed,2026-03-02T09:00:00+08:00,a,甲,泵,1\n";
    const qint64 audited = store.count("audit_entry");
    ImportOptions dry;
    dry.dryRun = true;
    const Outcome<ImportReport> tried = import(store, rows, dry);
    REQUIRE_DONE(tried);
    REQUIRE(tried->orders == 2);
    ImportOptions stopping;
    stopping.progress = [](qint64 done, qint64 total) { return done * 2 < total; };
    REQUIRE_REFUSED(import(store, rows, stopping), FailureKind::Unavailable);
    for (const char* table :
         {"work_order", "customer", "product_unit", "timeline_entry", "import_row", "order_fact", "search_key"})
        REQUIRE(store.count(table) == 0);
    REQUIRE(store.count("audit_entry") == audited);
}

TEST_CASE("a log in GB18030 is read like one in UTF-8")
{
    TemporaryStore store;
    QStringEncoder encoder("GB18030");
    const QByteArray rows =
        encoder.encode(QStringLiteral("T1,Closed,2026-03-02T09:00:00+08:00,小王,欧阳建国,冰箱,1\n"));
    REQUIRE_DONE(import(store, rows));
    REQUIRE(viewOf(store, "T1").customer.name == QStringLiteral("欧阳建国"));
}

TEST_CASE("customers without a phone are told apart by name, also by a second file")
{
    TemporaryStore store;
    REQUIRE_DONE(import(store, "T1,Closed,2026-03-02T09:00:00+08:00,a,customer-1,泵,1\n"
                               "T2,Closed,2026-03-02T09:10:00+08:00,a,customer-11,泵,1\n"));
    REQUIRE_DONE(import(store, "T3,Closed,2026-03-03T09:00:00+08:00,a,Customer-1,泵,1\n"));
    REQUIRE(store.count("customer") == 2);
    REQUIRE(store.count("product_unit") == 0); // this store has no category that fits a bare product name
    const OrderView first = viewOf(store, "T1");
    REQUIRE(viewOf(store, "T3").customer.id == first.customer.id);
    REQUIRE(first.customer.orderCount == 2);
}

TEST_CASE("a mapping is refused for every key, column and meaning it gets wrong")
{
    const auto refusal = [](const char* text) {
        const Outcome<EventLogMap> map = EventLogMap::fromJson(QJsonDocument::fromJson(text).object());
        REQUIRE_REFUSED(map, FailureKind::Invalid);
        return map.error().lines().join(QLatin1Char('\n'));
    };
    const QString wrong =
        refusal(R"({"columns":{"order":"a","event":"b","at":"c","colour":"d"},"events":{"X":"vanished"},"extra":1})");
    REQUIRE(wrong.contains(QStringLiteral("columns.colour")));
    REQUIRE(wrong.contains(QStringLiteral("vanished")));
    REQUIRE(wrong.contains(QStringLiteral("extra")));
    REQUIRE(refusal(R"({"columns":{"order":"a","event":"b"},"events":{}})").contains(QStringLiteral("columns.at")));

    TemporaryStore store;
    QBuffer file;
    file.setData("ticket,activity,agent\nT1,Closed,a\n");
    file.open(QIODevice::ReadOnly);
    const Outcome<ImportReport> report = importEventLog(store.place->context(), file, helpdeskMap());
    REQUIRE_REFUSED(report, FailureKind::Invalid);
    REQUIRE(report.error().lines().join(QLatin1Char('\n')).contains(QStringLiteral("timestamp")));
}

TEST_CASE("A table of finished work becomes orders once, with outcomes by category, and refuses what it cannot place")
{
    TemporaryStore store;
    const QJsonObject document =
        QJsonDocument::fromJson(R"({"columns":{"order":"id","registered":"date","category":"kind","brand":"brand",
        "fault":"problem","result":"status","customer":"group"},"categories":{"Fridge":"refrigerator","TV":"tv"},
        "results":{"Fixed":"fixed","End of life":"unrepairable","Repairable":"declined","Unknown":"cancelled"}})")
            .object();
    const Outcome<OrderTableMap> map = OrderTableMap::fromJson(document);
    REQUIRE_DONE(map);
    const QByteArray rows("id,date,kind,brand,problem,status,group\n"
                          "a1,2025-11-19,Fridge,Haier,\"warm,\ninside\",Fixed,Hackney\n"
                          "a2,2025-11-19,Fridge,,,End of life,Hackney\n"
                          "a3,2025-11-20,TV,Sony,dark,Unknown,Oslo\n"
                          "a4,2025-11-20,Toaster,,,Fixed,Oslo\n"
                          "a5,someday,TV,,,Fixed,Oslo\n"
                          "a6,2025-11-20,TV,,,Exploded,Oslo\n"
                          ",2025-11-20,TV,,,Fixed,Oslo\n");
    const auto take = [&](bool dryRun) {
        QBuffer file;
        file.setData(rows);
        file.open(QIODevice::ReadOnly);
        ImportOptions options;
        options.dryRun = dryRun;
        Outcome<ImportReport> report = importOrderTable(store.place->context(), file, *map, options);
        REQUIRE_DONE(report);
        return *report;
    };
    CHECK(take(true).orders == 3);
    CHECK(store.count("work_order") == 0);
    const ImportReport report = take(false);
    CHECK(report.read == 7);
    CHECK(report.orders == 3);
    REQUIRE(report.refused.size() == 4);
    CHECK(report.refused[0].field == QStringLiteral("category"));
    CHECK(report.refused[1].field == QStringLiteral("registered"));
    CHECK(report.refused[2].field == QStringLiteral("result"));
    CHECK(report.refused[3].field == QStringLiteral("order"));
    CHECK(take(false).known == 3);
    CHECK(store.count("work_order") == 3);
    CHECK(store.count("customer") == 2);
    CHECK(viewOf(store, "a1").order.state == OrderState::Closed);
    CHECK(viewOf(store, "a3").order.state == OrderState::Cancelled);
    const Outcome<Report> outcomes =
        ReportDesk(store.place->context())
            .make({ReportKind::Outcomes, KpiPeriod::containing(PeriodKind::Month, QDate(2025, 11, 1)), {}, 0});
    REQUIRE_DONE(outcomes);
    REQUIRE(outcomes->rows.size() == 2);
    CHECK(outcomes->rows[0].cells.value(1) == QStringLiteral("2")); // refrigerators: one fixed, one past repair
    CHECK(outcomes->rows[0].cells.value(2) == QStringLiteral("1"));
    CHECK(outcomes->rows[0].cells.value(5) == QStringLiteral("1"));
    CHECK(outcomes->rows[1].cells.back() == QStringLiteral("1")); // the television was called off
    QJsonObject wrong = document;
    wrong.insert(QStringLiteral("results"), QJsonObject{{QStringLiteral("Fixed"), QStringLiteral("mended")}});
    REQUIRE_REFUSED(OrderTableMap::fromJson(wrong), FailureKind::Invalid);
}
