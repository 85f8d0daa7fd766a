// SPDX-License-Identifier: GPL-3.0-or-later
// The demo history: the same seed gives the same store, every kind and state occurs, and nothing in it contradicts the
// rules that real orders follow.
#include "core/service/demo_history.h"
#include "core/service/kpi_ledger.h"
#include "core/service/order_desk.h"
#include "core/storage/audit_trail.h"
#include "tests/support/temporary_store.h"

#include <QCryptographicHash>

using namespace sanbao;
using sanbao::test::TemporaryStore;

namespace {

DemoOptions optionsOf(TemporaryStore& store, qint64 orders, quint64 seed)
{
    DemoOptions options;
    options.orders = orders;
    options.seed = seed;
    options.asOf = demoEnd(QDate(2026, 3, 31), store.place->catalogue().zone(), store.clock.now());
    return options;
}

/// Every value of every business table, in order of rows.
QByteArray digestOf(TemporaryStore& store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const char* tables[] = {"customer",         "product_unit",   "work_order",    "order_promise",
                            "order_pause",      "timeline_entry", "fee_line",      "receipt",
                            "payment",          "survey",         "survey_answer", "complaint",
                            "maintenance_plan", "agreement",      "order_fact",    "kpi_month"};
    for (const char* table : tables) {
        const int columns =
            int(store.number(QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('%1')").arg(QLatin1String(table))));
        Statement rows =
            store.database().statement(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(QLatin1String(table)));
        while (rows.next()) {
            for (int column = 0; column < columns; ++column)
                hash.addData(rows.text(column).toUtf8() + '\n');
        }
        INFO(table);
        REQUIRE_FALSE(store.database().takeFailure());
    }
    return hash.result().toHex();
}

} // namespace

TEST_CASE("the same seed and end give the same store, another seed another one")
{
    QByteArray digests[3];
    const quint64 seeds[] = {7, 7, 8};
    for (int i = 0; i < 3; ++i) {
        TemporaryStore store;
        REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, 120, seeds[i])));
        digests[i] = digestOf(store);
    }
    REQUIRE(digests[0] == digests[1]);
    REQUIRE(digests[0] != digests[2]);
}

TEST_CASE("a demo shows every kind of work in every state, and after-care of every outcome")
{
    TemporaryStore store;
    REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, 600, 1)));
    REQUIRE(store.count("work_order") == 600);
    const auto distinct = [&store](const char* column, const char* table) {
        return store.number(
            QStringLiteral("SELECT COUNT(DISTINCT %1) FROM %2").arg(QLatin1String(column), QLatin1String(table)));
    };
    REQUIRE(distinct("service_type", "work_order") == 6);
    REQUIRE(distinct("channel", "work_order") == 8);
    REQUIRE(distinct("priority", "work_order") == 3);
    REQUIRE(distinct("state", "work_order") >= 11);
    REQUIRE(distinct("technician_id", "work_order") == 4);
    REQUIRE(distinct("category_id", "work_order") >= 10);
    REQUIRE(distinct("state", "survey") == 4);
    REQUIRE(distinct("level", "complaint") >= 2);
    REQUIRE(store.count("agreement") == 30);
    REQUIRE(store.count("receipt") > 100);
    REQUIRE(store.number(QStringLiteral("SELECT COUNT(*) FROM maintenance_plan WHERE next_due_on <= '2026-03-31'")) >
            0);
    REQUIRE(store.number(QStringLiteral("SELECT MAX(order_count) FROM customer")) >= 4);
    // Some promises are broken, most are kept.
    const qint64 met = store.number(QStringLiteral("SELECT COUNT(*) FROM order_promise WHERE state = 'met'"));
    const qint64 missed = store.number(QStringLiteral("SELECT COUNT(*) FROM order_promise WHERE state = 'missed'"));
    INFO(met << " met, " << missed << " missed");
    REQUIRE(met * 100 / (met + missed) >= 83);
    REQUIRE(met * 100 / (met + missed) <= 97);
    const qint64 answered = store.number(QStringLiteral("SELECT COUNT(*) FROM survey WHERE state = 'answered'"));
    REQUIRE(answered * 100 / store.count("survey") >= 30);
    REQUIRE(answered * 100 / store.count("survey") <= 50);
    // The desk has something to do right now: overdue, due soon, waiting for parts.
    const OrderCounts counts = store.place->orders().counts().value();
    REQUIRE(counts.open >= 40);
    REQUIRE(counts.overdue >= 3);
    REQUIRE(counts.overdue < counts.open / 2);
    REQUIRE(store.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE wait_reason = 'parts'")) >= 1);
}

TEST_CASE("a demo leaves no page of the customer's voice or of the manager empty")
{
    TemporaryStore store;
    REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, 600, 1)));
    const auto rows = [&store](const char* what) {
        INFO(what);
        return store.number(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(what));
    };
    CHECK(rows("feedback") == 18);
    CHECK(rows("feedback WHERE closed_at IS NULL") == 3);
    CHECK(rows("voice_comment WHERE theme <> ''") >= 10);
    CHECK(rows("survey_reply") >= 100);
    CHECK(rows("(SELECT DISTINCT state FROM survey_campaign)") == 3);
    CHECK(rows("(SELECT DISTINCT state FROM complaint)") >= 2);
    CHECK(rows("complaint_detail WHERE source = '12315' AND reply_due_on <> ''") == 1);
    CHECK(rows("kpi_alert") >= 1);
    CHECK(rows("review_pack WHERE minutes <> '' AND decisions <> ''") == 3);
    CHECK(rows("review_action WHERE done_at IS NULL") >= 2);
    CHECK(rows("review_action WHERE done_at IS NOT NULL") >= 2);
    CHECK(rows("(SELECT DISTINCT substr(happened_on, 1, 7) FROM order_cost)") >= 12);
    CHECK(rows("objective") == 5);
}

TEST_CASE("a demo keeps the rules of real data")
{
    TemporaryStore store;
    REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, 300, 3)));
    REQUIRE(store.database().integrityProblems(true).isEmpty());
    REQUIRE_FALSE(AuditTrail(store.database()).verify().brokenAt);
    REQUIRE(store.number(QStringLiteral("SELECT MAX(happened_at) FROM timeline_entry")) <= store.clock.now().ms);
    // Receipts equal their payments and the fees due.
    REQUIRE(store.number(
                QStringLiteral("SELECT COUNT(*) FROM receipt r WHERE total_fen <> "
                               "(SELECT COALESCE(SUM(amount_fen), 0) FROM payment WHERE receipt_id = r.id)")) == 0);
    // Interviewers never asked about their own work.
    REQUIRE(store.number(QStringLiteral("SELECT COUNT(*) FROM survey s JOIN work_order o ON o.id = s.order_id "
                                        "WHERE s.interviewer_id = o.technician_id")) == 0);
    KpiLedger ledger(store.database(), store.place->catalogue().zone());
    REQUIRE(ledger.stored(store.clock.now()) == ledger.recount(store.clock.now()));
    REQUIRE(store.number(QStringLiteral("SELECT COUNT(*) FROM customer c WHERE order_count <> "
                                        "(SELECT COUNT(*) FROM work_order WHERE customer_id = c.id)")) == 0);
}

TEST_CASE("a demo of any size is written, also when an order of the pool still lacks its fault class")
{
    for (const qint64 orders : {60, 80}) {
        INFO(orders);
        TemporaryStore store;
        REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, orders, 1)));
        CHECK(store.count("work_order") == orders);
    }
}

TEST_CASE("a demo goes into an empty store only")
{
    TemporaryStore store;
    REQUIRE_DONE(writeDemo(*store.place, store.clock, optionsOf(store, 20, 1)));
    REQUIRE_REFUSED(writeDemo(*store.place, store.clock, optionsOf(store, 20, 1)), FailureKind::Conflict);
    REQUIRE(store.count("work_order") == 20);
}
