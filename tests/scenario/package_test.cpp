// SPDX-License-Identifier: GPL-3.0-or-later
// Products sold as contracts: number, contract and receipt in one go, one visit used by each closed order, undone only
// before use and with a second person's approval, and a report that agrees with it all.
#include "core/service/paper_desk.h"
#include "core/service/till_desk.h"
#include "core/storage/contract_store.h"
#include "tests/support/contract_store.h"

using namespace sanbao;
using namespace sanbao::test;

TEST_CASE("A maintenance package is sold as a contract with number, printed terms and receipt", "[S0-032][S0-044]")
{
    ContractStory story;
    const SoldContract sold = story.sell("BY2");
    CHECK(sold.agreement.number == QStringLiteral("CX-A000001"));
    CHECK(sold.agreement.endsOn == QDate(2027, 3, 1));
    CHECK(sold.agreement.price == Money::fromYuan(199));
    REQUIRE(sold.receipt);
    CHECK(sold.receipt->number == QStringLiteral("CX-R26-000001"));
    CHECK(sold.receipt->total == Money::fromYuan(199));
    CHECK(sold.agreement.body.contains(QStringLiteral("- Package: Yearly maintenance, two visits")));
    CHECK(sold.agreement.body.contains(QStringLiteral("- Visits included: 2")));
    CHECK(sold.agreement.body.contains(QStringLiteral("- Cleaning, inspection, tightening, check of wear parts")));
    CHECK(sold.agreement.body.contains(QStringLiteral("- Not included: Cost of parts that are replaced")));
    REQUIRE_DONE(story.place->papers().build(DocumentKind::Agreement, sold.agreement.number));
    CHECK(story.line(sold.agreement.id).terms.visits == 2);
}

TEST_CASE("Each maintenance visit uses one up in the transaction that closes its order", "[S0-032]")
{
    ContractStory story;
    const SoldContract sold = story.sell("BY2");
    WorkOrder visit = story.take(QStringLiteral("maintenance"));
    CHECK(visit.agreement == sold.agreement.id);
    for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                      OrderEventKind::Accept, OrderEventKind::Settle}) {
        visit = story.step(visit, kind);
        CHECK(story.line(sold.agreement.id).used == 0);
    }
    SECTION("nothing is used when closing fails")
    {
        story.database()
            .statement("CREATE TRIGGER no_close BEFORE INSERT ON survey BEGIN SELECT RAISE(ABORT, 'full'); END")
            .run();
        OrderEvent close;
        close.kind = OrderEventKind::Close;
        CHECK_FALSE(story.place->orders().act(visit.id, visit.revision, close));
        CHECK(story.line(sold.agreement.id).used == 0);
        CHECK(story.place->orders().open(visit.id)->order.state == OrderState::Settled);
    }
    SECTION("closing uses one, reopening and closing again does not use another")
    {
        visit = story.step(visit, OrderEventKind::Close);
        CHECK(story.line(sold.agreement.id).used == 1);
        const OrderView view = *story.place->orders().open(visit.id);
        QStringList notes;
        for (const TimelineEntry& entry : view.timeline) {
            if (entry.event == QStringLiteral("visit_used"))
                notes.append(entry.note);
        }
        CHECK(notes == QStringList{sold.agreement.number + QStringLiteral(": visit 1 of 2, 1 left")});
        visit = story.step(visit, OrderEventKind::Reopen);
        story.closed(visit);
        CHECK(story.line(sold.agreement.id).used == 1);
    }
    SECTION("a repair of the unit uses none, and a third visit finds nothing left")
    {
        story.step(visit, OrderEventKind::Close);
        story.closed(story.take(QStringLiteral("repair")));
        CHECK(story.line(sold.agreement.id).used == 1);
        story.closed(story.take(QStringLiteral("maintenance")));
        CHECK(story.line(sold.agreement.id).used == 2);
        story.closed(story.take(QStringLiteral("maintenance")));
        CHECK(story.line(sold.agreement.id).used == 2);
    }
    SECTION("with a second package its visits come first when the first one's are used up")
    {
        story.step(visit, OrderEventKind::Close);
        story.closed(story.take(QStringLiteral("maintenance")));
        const SoldContract second = story.sell("BY2");
        CHECK(story.take(QStringLiteral("maintenance")).agreement == second.agreement.id);
    }
}

TEST_CASE("Sold with an order the price is a line of its fees and no second receipt", "[S0-032]")
{
    ContractStory story;
    const WorkOrder order = story.take(QStringLiteral("repair"));
    const SoldContract sold = story.sell("BY2", order.id);
    CHECK_FALSE(sold.receipt);
    const OrderView view = *story.place->orders().open(order.id);
    REQUIRE(view.fees.size() == 1);
    CHECK(view.fees[0].name == QStringLiteral("Yearly maintenance, two visits · ") + sold.agreement.number);
    CHECK(view.totals.due == Money::fromYuan(199));
    CHECK(story.count("contract_receipt") == 0);
}

TEST_CASE("An extended warranty begins when the present one ends and prints cover and exclusions", "[S1-025]")
{
    ContractStory story;
    const SoldContract sold = story.sell("YB12");
    // Installed 2025-09-02, one year: in warranty to 2026-09-02.
    CHECK(sold.agreement.startsOn == QDate(2026, 9, 3));
    CHECK(sold.agreement.endsOn == QDate(2027, 9, 2));
    CHECK(sold.agreement.body.contains(
        QStringLiteral("- Labour and parts as covered by the original whole-unit warranty")));
    CHECK(sold.agreement.body.contains(QStringLiteral("- Not included: Consumables and outer parts")));
    PackageSale loose;
    loose.package = story.package("YB12").id;
    loose.customer = story.customer;
    loose.startsOn = QDate(2026, 3, 2);
    const Outcome<SoldContract> refused = story.place->packages().sell(loose);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.at(0).field == QStringLiteral("product"));
}

TEST_CASE("A sale is undone before its first use only, and by two people", "[S0-032]")
{
    ContractStory story;
    story.be("counter");
    const SoldContract sold = story.sell("BY2");
    const auto revision = [&] { return story.line(sold.agreement.id).terms.revision; };
    ContractDesk& desk = story.place->contracts();
    REQUIRE_REFUSED(desk.askVoid(sold.agreement.id, revision(), QString()), FailureKind::Invalid);
    REQUIRE_REFUSED(desk.decideVoid(sold.agreement.id, revision(), true, PaymentMethod::Cash), FailureKind::Denied);
    REQUIRE_DONE(desk.askVoid(sold.agreement.id, revision(), QStringLiteral("客户反悔")));
    CHECK(desk.counts()->voidAsked == 1);
    // It is still in force until somebody decides.
    CHECK(story.take(QStringLiteral("maintenance")).agreement == sold.agreement.id);

    SECTION("approved: void, all money back, no cover any more")
    {
        story.be("manager");
        const Outcome<AgreementTerms> decided =
            desk.decideVoid(sold.agreement.id, revision(), true, PaymentMethod::Cash);
        REQUIRE_DONE(decided);
        CHECK(decided->state == AgreementState::Voided);
        const std::vector<ContractReceipt> receipts = *desk.receipts(sold.agreement.id);
        REQUIRE(receipts.size() == 2);
        CHECK(receipts[1].number == QStringLiteral("CX-R26-000002"));
        CHECK(receipts[1].total == -Money::fromYuan(199));
        CHECK_FALSE(story.take(QStringLiteral("maintenance")).agreement.isValid());
    }
    SECTION("turned down: it goes on")
    {
        story.be("manager");
        REQUIRE_DONE(desk.decideVoid(sold.agreement.id, revision(), false, PaymentMethod::Cash));
        CHECK(desk.counts()->voidAsked == 0);
        CHECK(story.line(sold.agreement.id).terms.state == AgreementState::Running);
        REQUIRE_REFUSED(desk.decideVoid(sold.agreement.id, revision(), true, PaymentMethod::Cash),
                        FailureKind::Conflict);
    }
    SECTION("nobody approves what he asked for himself")
    {
        story.be("manager");
        REQUIRE_DONE(desk.decideVoid(sold.agreement.id, revision(), false, PaymentMethod::Cash));
        REQUIRE_DONE(desk.askVoid(sold.agreement.id, revision(), QStringLiteral("x")));
        REQUIRE_REFUSED(desk.decideVoid(sold.agreement.id, revision(), true, PaymentMethod::Cash), FailureKind::Denied);
    }
    SECTION("a used one cannot be undone, only cancelled with the rest given back")
    {
        story.be("admin");
        story.closed(story.take(QStringLiteral("maintenance")));
        REQUIRE_REFUSED(desk.decideVoid(sold.agreement.id, revision(), true, PaymentMethod::Cash),
                        FailureKind::Conflict);
        const Outcome<AgreementTerms> cancelled = desk.cancel(
            sold.agreement.id, revision(), {QStringLiteral("搬家"), QDate(2026, 3, 2), PaymentMethod::Cash});
        REQUIRE_DONE(cancelled);
        CHECK(cancelled->refund.plain() == QStringLiteral("99.50"));
    }
}

TEST_CASE("Value-added services have their own report of sales, use and what is owed, also by tier", "[S2-068][S1-023]")
{
    ContractStory story;
    ServicePackage custom = story.package("QX1");
    custom.tier = ServiceTier::Customised;
    REQUIRE_DONE(story.place->packages().save(custom));
    const SoldContract first = story.sell("BY4");
    story.sell("BY4");
    story.sell("QX1");
    story.closed(story.take(QStringLiteral("maintenance")));
    const SoldContract undone = story.sell("BY2");
    story.be("counter");
    REQUIRE_DONE(story.place->contracts().askVoid(undone.agreement.id, 0, QStringLiteral("误售")));
    story.be("manager");
    REQUIRE_DONE(story.place->contracts().decideVoid(undone.agreement.id, 1, true, PaymentMethod::Cash));

    const Outcome<PackageReport> report = story.place->packages().report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(report);
    const auto figures = [&](const char* code) {
        for (const PackageFigures& line : report->packages) {
            if (line.package.code == QLatin1String(code))
                return line;
        }
        return PackageFigures();
    };
    CHECK(figures("BY4").sold == 2);
    CHECK(figures("BY4").revenue == Money::fromYuan(718));
    CHECK(figures("BY4").granted == 8);
    CHECK(figures("BY4").used + figures("QX1").used == 1);
    CHECK(figures("BY2").sold == 1);
    CHECK(figures("BY2").voided == 1);
    CHECK(figures("BY2").revenue.isZero());
    CHECK(figures("BY2").remaining == 0);
    CHECK(report->total.sold == 4);
    CHECK(report->total.revenue.plain() == QStringLiteral("847.00")); // 2 × 359 + 129
    CHECK(report->total.remaining == 8);                              // 4 + 4 + 1 less the one used
    CHECK(report->tiers[std::size_t(ServiceTier::ValueAdded)].sold == 3);
    CHECK(report->tiers[std::size_t(ServiceTier::ValueAdded)].revenue == Money::fromYuan(718));
    CHECK(report->tiers[std::size_t(ServiceTier::Customised)].revenue == Money::fromYuan(129));
    CHECK(report->tiers[std::size_t(ServiceTier::Basic)].sold == 0);
    CHECK(story.place->packages().report(QDate(2026, 4, 1), QDate(2026, 4, 30))->total.sold == 0);
    REQUIRE_REFUSED(story.place->packages().report(QDate(2026, 4, 1), QDate(2026, 3, 1)), FailureKind::Invalid);
    CHECK(first.agreement.number == QStringLiteral("CX-A000001"));
}

TEST_CASE("Products for sale are edited without touching what was sold")
{
    ContractStory story;
    const SoldContract sold = story.sell("BY2");
    ServicePackage package = story.package("BY2");
    package.price = Money::fromYuan(249);
    package.visits = 3;
    REQUIRE_DONE(story.place->packages().save(package));
    CHECK(story.line(sold.agreement.id).terms.visits == 2);
    CHECK(story.line(sold.agreement.id).agreement.price == Money::fromYuan(199));
    REQUIRE_REFUSED(story.place->packages().save(package), FailureKind::Conflict);
    package = story.package("BY2");
    package.active = false;
    REQUIRE_DONE(story.place->packages().save(package));
    for (const ServicePackage& offered : must(story.place->packages().onSale(story.customer, story.unit)))
        CHECK(offered.code != QStringLiteral("BY2"));
    ServicePackage twin = story.package("BY4");
    twin.id = PackageId();
    const Outcome<ServicePackage> twice = story.place->packages().save(twin);
    REQUIRE_REFUSED(twice, FailureKind::Invalid);
    CHECK(twice.error().issues.at(0).field == QStringLiteral("code"));
}

TEST_CASE("Money of contracts goes through the till of the day and shares its gapless numbers")
{
    ContractStory story;
    const SoldContract sold = story.sell("BY2");
    const WorkOrder order = story.take(QStringLiteral("repair"));
    const Outcome<Receipt> deposit =
        story.place->till().takeDeposit(order.id, {{PaymentMethod::Cash, Money::fromYuan(50)}});
    REQUIRE_DONE(deposit);
    CHECK(sold.receipt->number == QStringLiteral("CX-R26-000001"));
    CHECK(deposit->number == QStringLiteral("CX-R26-000002"));
    const QDate day(2026, 3, 2);
    const Outcome<CashSheet> sheet = story.place->till().sheet(day);
    REQUIRE_DONE(sheet);
    REQUIRE(sheet->vouchers.size() == 2);
    CHECK(sheet->vouchers.front().kind == VoucherKind::Contract);
    CHECK(sheet->vouchers.front().agreement == sold.agreement.id);
    CHECK(sheet->expected() == Money::fromYuan(249));
    REQUIRE_REFUSED(story.place->till().closeDay(day, {{sold.receipt->method, {}, Money::fromYuan(3), {}}}, {}),
                    FailureKind::Invalid);
    REQUIRE_DONE(story.place->till().closeDay(day, sheet->counts, {}));

    // Nothing of a closed day changes: no contract is sold and none of its money is given back.
    const qint64 agreements = story.count("agreement");
    const PackageSale again =
        must(story.place->packages().proposal(story.package("BY2").id, story.customer, story.unit, {}));
    REQUIRE_REFUSED(story.place->packages().sell(again), FailureKind::Conflict);
    CHECK(story.count("agreement") == agreements);
    story.clock.set(story.at("2026-03-03 09:00"));
    REQUIRE_DONE(story.place->packages().sell(again));
    CHECK(story.place->till().openDays()->empty());
    story.clock.set(story.at("2026-03-04 09:00"));
    CHECK(*story.place->till().openDays() == std::vector<QDate>{QDate(2026, 3, 3)});
}
