// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review: everything in one go, what is written down stays, and forecasts are kept as they were issued.
#include "core/service/forecast_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/review_desk.h"
#include "tests/support/command_line.h"
#include "tests/support/number_months.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

WorkOrderId logRepair(TemporaryStore& store, int number)
{
    IntakeRequest request;
    request.customerName = QStringLiteral("客户%1").arg(number);
    request.phone = QStringLiteral("139%1").arg(number, 8, 10, QLatin1Char('1'));
    request.category = QStringLiteral("refrigerator");
    request.fault = QStringLiteral("不制冷");
    const Outcome<IntakeAnswer> answer = store.place->intake().accept(request);
    REQUIRE_DONE(answer);
    return answer->order;
}

} // namespace

TEST_CASE("One call gathers the month: figures, worst orders, breakdowns, actions; the paper holds them all",
          "[S0-055][S0-061]")
{
    TemporaryStore store;
    store.clock.set(store.at("2026-03-02 09:00"));
    const WorkOrderId late = logRepair(store, 1);
    logRepair(store, 2);
    store.clock.set(store.at("2026-03-31 17:00"));
    ReviewDesk desk(store.place->context());
    int parts = 0;
    const Outcome<Review> review = desk.prepare(202603, [&parts](int done, int total) {
        parts = done;
        return done <= total;
    });
    REQUIRE_DONE(review);
    CHECK(parts == 5);
    REQUIRE(review->health.size() == 4);
    CHECK(review->health[0].code == QStringLiteral("no_owner"));
    CHECK(review->health[0].orders.size() == 2);
    CHECK(review->health[1].orders.size() == 2); // both are past their promise after a month
    CHECK(review->health[1].orders.front() == late);
    CHECK(review->auditHead.size() == 64);

    ReviewPack pack = review->pack;
    pack.month = 202603;
    pack.minutes = QStringLiteral("会议于 3 月 31 日召开");
    pack.decisions = QStringLiteral("增加一名师傅");
    pack.comments[kpiId(Kpi::Backlog)] = QStringLiteral("缺压缩机");
    const Outcome<ReviewPack> saved = desk.save(pack);
    REQUIRE_DONE(saved);
    REQUIRE_REFUSED(desk.save(pack), FailureKind::Conflict); // somebody else was first
    const auto action = desk.addAction(202603, QStringLiteral("备压缩机两台"), {}, QDate(2026, 4, 10));
    REQUIRE_DONE(action);
    REQUIRE_REFUSED(desk.addAction(202603, QStringLiteral(" "), {}, {}), FailureKind::Invalid);

    const Outcome<Review> again = desk.prepare(202603);
    REQUIRE_DONE(again);
    CHECK(again->pack.decisions == QStringLiteral("增加一名师傅"));
    CHECK(again->pack.comments.at(kpiId(Kpi::Backlog)) == QStringLiteral("缺压缩机"));
    REQUIRE(again->actions.size() == 1);
    const QString text = textsOf(desk.document(*again)).join(QLatin1Char('\n'));
    for (const char* words : {"Monthly service review 2026-03", "会议于 3 月 31 日召开", "增加一名师傅", "缺压缩机",
                              "备压缩机两台", "Open orders without a technician"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK(text.contains(again->auditHead));
}

TEST_CASE("An open action goes along into the next month until it is finished with its outcome")
{
    TemporaryStore store;
    ReviewDesk desk(store.place->context());
    const auto action = desk.addAction(202603, QStringLiteral("备件盘点"), {}, {});
    REQUIRE_DONE(action);
    store.clock.set(store.at("2026-04-30 09:00"));
    REQUIRE(desk.prepare(202604)->actions.size() == 1);
    REQUIRE_REFUSED(desk.finish(action->id, action->revision, {}), FailureKind::Invalid);
    REQUIRE_DONE(desk.finish(action->id, action->revision, QStringLiteral("已盘点")));
    CHECK(desk.prepare(202604)->actions.empty());
    CHECK(desk.prepare(202603)->actions.size() == 1);
    REQUIRE_REFUSED(desk.prepare(202605), FailureKind::Invalid);
    REQUIRE_REFUSED(desk.prepare(202604, [](int, int) { return false; }), FailureKind::Unavailable);
    store.place->context().session.role = Role::Counter;
    REQUIRE_REFUSED(desk.addAction(202604, QStringLiteral("x"), {}, {}), FailureKind::Denied);
}

TEST_CASE("Volumes by category carry their back-test, and what was forecast is kept as issued")
{
    TemporaryStore store;
    ForecastDesk desk(store.place->context());
    const auto empty = desk.volumes();
    REQUIRE_DONE(empty);
    REQUIRE(empty->size() == 1);
    CHECK_FALSE(empty->front().winner);
    // Thirty months that go up and down around four: their mean beats the last month.
    for (int month = 0; month < 30; ++month) {
        const QDate first = QDate(2023, 9, 1).addMonths(month);
        for (int i = 0; i < 2 + month * 7 % 5; ++i) {
            store.clock.set(atWallTime(first.addDays(i), 10 * 60, store.place->catalogue().zone()));
            logRepair(store, month * 100 + i);
        }
    }
    store.clock.set(store.at("2026-03-02 09:00"));
    const auto volumes = desk.volumes();
    REQUIRE_DONE(volumes);
    REQUIRE(volumes->size() == 2);
    const VolumeForecast& fridges = volumes->at(1);
    CHECK(fridges.months.front() == 202310);
    CHECK(fridges.months.back() == 202602);
    CHECK(fridges.history == volumes->front().history);
    CHECK(fridges.history.back() == 5);
    CHECK(fridges.tests.size() >= 5);
    for (const BackTest& test : fridges.tests)
        CHECK(test.origins == kOrigins);
    REQUIRE(fridges.winner);
    REQUIRE_DONE(desk.issue(*volumes));
    const auto issued = desk.volumes()->at(1).issued;
    REQUIRE(issued.size() == 1);
    CHECK(issued.front().month == 202603);
    CHECK(issued.front().expected == fridges.ahead.front());
    CHECK(issued.front().issuedAt == store.clock.now());
    store.clock.advance(std::chrono::hours(48));
    REQUIRE_DONE(desk.issue(*desk.volumes())); // the first one of a month stands
    CHECK(desk.volumes()->at(1).issued.front().issuedAt == issued.front().issuedAt);
}

TEST_CASE("Products most likely to fail are listed with the faults their curve rests on", "[S2-060]")
{
    TemporaryStore store;
    ForecastDesk desk(store.place->context());
    store.clock.set(store.at("2026-03-02 09:00"));
    for (int i = 0; i < 14; ++i) {
        IntakeRequest request;
        request.customerName = QStringLiteral("客户%1").arg(i);
        request.phone = QStringLiteral("139123456%1").arg(i, 2, 10, QLatin1Char('0'));
        request.category = QStringLiteral("refrigerator");
        request.brand = QStringLiteral("青禾");
        request.model = QStringLiteral("X1");
        request.serial = QStringLiteral("SN%1").arg(i);
        request.installedOn = QDate(2025, 1, 1).addDays(i * 20).toString(Qt::ISODate);
        request.fault = QStringLiteral("不制冷");
        request.type = i < 7 ? QStringLiteral("repair") : QStringLiteral("installation");
        REQUIRE_DONE(store.place->intake().accept(request));
        store.clock.advance(std::chrono::hours(24 * 3));
    }
    const auto report = desk.lives();
    REQUIRE_DONE(report);
    REQUIRE(report->models.size() == 1);
    CHECK(report->models.front().units == 14);
    CHECK(report->models.front().failures == 7);
    REQUIRE(report->models.front().fit);
    REQUIRE(report->risks.size() == 7);
    double sum = 0;
    for (std::size_t i = 0; i < report->risks.size(); ++i) {
        CHECK(report->risks[i].sample == 7);
        CHECK(report->risks[i].chance > 0);
        if (i > 0)
            CHECK(report->risks[i].chance <= report->risks[i - 1].chance);
        sum += report->risks[i].chance;
    }
    CHECK(sum == approx(report->models.front().expected, 1e-9));
}

TEST_CASE("The command line writes the review of a month and refuses what it is not told", "[S0-055]")
{
    CommandLine shell;
    shell.init();
    shell.intake(kRequest);
    const QDate today = QDate::currentDate();
    const QString out = shell.path("review.pdf");
    const Answer made =
        shell.run({QStringLiteral("review"), QStringLiteral("--month"), today.toString(QStringLiteral("yyyy-MM")),
                   QStringLiteral("--out"), out, QStringLiteral("--json")});
    INFO(made.error.toStdString());
    REQUIRE(made.code == 0);
    CHECK(made.json().object().value(QStringLiteral("file")).toString() == out);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(shell.run("review --month 2026-13 --out x.pdf").code == 2);
    CHECK(shell.run("review --month 2199-01 --out x.pdf").code == 1);
}
