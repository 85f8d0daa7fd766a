// SPDX-License-Identifier: GPL-3.0-or-later
// Who stays: covers that ran out, contacts since, and purchases after a service. Counted here by hand.
#include "core/service/contact_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/retention_desk.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;

namespace {

struct Shop : test::TemporaryStore
{
    using TemporaryStore::TemporaryStore;

    CustomerId serve(const char* when, const char* phone, const char* serial, const char* invoiced,
                     const char* category = "refrigerator")
    {
        clock.set(at(when));
        IntakeRequest request;
        request.customerName = QStringLiteral("客户") + QLatin1String(phone + 7);
        request.phone = QLatin1String(phone);
        request.category = QLatin1String(category);
        request.brand = QStringLiteral("青禾");
        request.serial = QLatin1String(serial);
        request.invoicedOn = QLatin1String(invoiced);
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        for (const OrderEventKind kind : {OrderEventKind::TakeIn, OrderEventKind::Resolve}) {
            const Outcome<OrderView> view = place->orders().open(answer->order);
            OrderEvent event;
            event.kind = kind;
            event.result = kind == OrderEventKind::Resolve ? std::optional(ResolveResult::Fixed) : std::nullopt;
            event.cause = QStringLiteral("温控失灵");
            event.action = QStringLiteral("更换");
            REQUIRE_DONE(place->orders().act(answer->order, view->order.revision, event));
        }
        return place->orders().open(answer->order)->customer.id;
    }
    RetentionReport ask(const RetentionQuestion& question)
    {
        Outcome<RetentionReport> report = RetentionDesk(place->context()).report(question);
        REQUIRE_DONE(report);
        return *report;
    }
};

RetentionQuestion year2025()
{
    RetentionQuestion question;
    question.servedFrom = QDate(2025, 1, 1);
    question.servedTo = QDate(2025, 12, 31);
    return question;
}

} // namespace

TEST_CASE("Customers nobody heard of for months after their cover ended are listed with count and rate", "[S2-038]")
{
    // Refrigerators are under warranty for twelve months. All three covers ended in spring 2025.
    Shop shop;
    const CustomerId silent = shop.serve("2025-02-03 09:00", "13800000001", "SN-A", "2024-03-10");
    const CustomerId called = shop.serve("2025-02-04 09:00", "13800000002", "SN-B", "2024-04-10");
    shop.serve("2025-02-05 09:00", "13800000003", "SN-C", "2025-01-20"); // covered until January 2026
    shop.clock.set(shop.at("2025-08-01 10:00"));
    Contact contact;
    contact.customer = called;
    contact.body = QStringLiteral("询问保养");
    REQUIRE_DONE(shop.place->contacts().log(contact));

    shop.clock.set(shop.at("2025-11-30 10:00"));
    const RetentionReport report = shop.ask(year2025());
    CHECK(report.coverEnded == 2);
    CHECK(report.atRiskCount == 1);
    REQUIRE(report.atRisk.size() == 1);
    CHECK(report.atRisk.front().customer == silent);
    CHECK(report.atRisk.front().coveredUntil == QDate(2025, 3, 10));
    CHECK(report.atRisk.front().lastContactOn == QDate(2025, 2, 3));

    RetentionQuestion longer = year2025();
    longer.silentMonths = 9; // the cover of April ended less than nine months before
    CHECK(shop.ask(longer).coverEnded == 0);
    shop.clock.set(shop.at("2025-12-10 10:00"));
    CHECK(shop.ask(longer).coverEnded == 1);
}

TEST_CASE("A second purchase in the months after a service counts once a customer", "[S1-029]")
{
    Shop shop;
    shop.serve("2025-02-03 09:00", "13800000001", "SN-A", "2024-03-10");
    shop.serve("2025-02-10 09:00", "13800000002", "SN-B", "2024-04-10");
    shop.serve("2025-03-10 09:00", "13800000002", "SN-B", "2024-04-10"); // the same customer, served twice
    shop.serve("2025-04-01 09:00", "13800000003", "SN-C", "2024-04-10");
    // The second buys in the fourth month after his last service, the third after fourteen months.
    shop.serve("2026-07-01 09:00", "13800000002", "SN-B2", "2025-07-05", "washer");
    shop.serve("2026-07-01 10:00", "13800000003", "SN-C2", "2026-06-01", "washer");

    RetentionQuestion question = year2025();
    RetentionReport report = shop.ask(question);
    CHECK(report.served == 3);
    CHECK(report.boughtAgain == 1);
    CHECK(report.provisional); // until the end of 2026
    question.purchaseMonths = 15;
    CHECK(shop.ask(question).boughtAgain == 2);
    question.purchaseMonths = 3;
    CHECK(shop.ask(question).boughtAgain == 0);
    question.purchaseMonths = 6;
    report = shop.ask(question);
    CHECK(report.boughtAgain == 1);
    CHECK_FALSE(report.provisional); // the last of them could buy until 30 June 2026
}

TEST_CASE("Questions about staying customers are checked, and only for those who read figures")
{
    Shop shop;
    RetentionQuestion question = year2025();
    question.silentMonths = 0;
    question.servedTo = QDate(2024, 1, 1);
    const Done checked = RetentionDesk(shop.place->context()).check(question);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().issues.size() == 2);
    REQUIRE_DONE(shop.place->actAs(QStringLiteral("tech1")));
    CHECK(RetentionDesk(shop.place->context()).check(year2025()).error().kind == FailureKind::Denied);
}
