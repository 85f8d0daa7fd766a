// SPDX-License-Identifier: GPL-3.0-or-later
// Money over a real file: quotation and consent, deposit, settlement, refund, void, the cash day; sums are conserved
// and receipt numbers have no gap, whatever fails in between.
#include "core/document/document.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/promise_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/till_desk.h"
#include "tests/support/temporary_store.h"

#include <random>

using namespace sanbao;

namespace {

struct Till : test::TemporaryStore
{
    Till() { clock.set(at("2026-03-02 09:00")); }

    WorkOrderId log(const char* phone = "13800138301")
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("张三");
        request.phone = QLatin1String(phone);
        request.category = QStringLiteral("refrigerator");
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    OrderView view(WorkOrderId id)
    {
        const Outcome<OrderView> found = place->orders().open(id);
        REQUIRE_DONE(found);
        return *found;
    }
    void charge(WorkOrderId id, std::vector<FeeLine> lines)
    {
        REQUIRE_DONE(place->orders().recordFees(id, view(id).order.revision, lines));
    }
    static FeeLine line(const char* yuan, ServiceTier tier = ServiceTier::Basic)
    {
        FeeLine made;
        made.name = QStringLiteral("维修费");
        made.note = QStringLiteral("议定");
        made.unitPrice = Money::parse(QString::fromLatin1(yuan)).value();
        made.tier = tier;
        return made;
    }
    Outcome<WorkOrder> resolve(WorkOrderId id)
    {
        OrderEvent event;
        event.kind = OrderEventKind::Resolve;
        event.action = QStringLiteral("换温控器");
        return place->orders().act(id, view(id).order.revision, event);
    }
    Outcome<Receipt> settle(WorkOrderId id, std::vector<Payment> payments)
    {
        return place->orders().settle(id, view(id).order.revision, payments);
    }
    static std::vector<Payment> cash(const char* yuan)
    {
        return {{PaymentMethod::Cash, Money::parse(QString::fromLatin1(yuan)).value()}};
    }
    StaffId manager() { return place->session().staff; }
    qint64 paid()
    {
        return number(QStringLiteral("SELECT COALESCE(SUM(p.amount_fen), 0) FROM payment AS p JOIN receipt AS r ON "
                                     "r.id = p.receipt_id WHERE r.voided_at IS NULL"));
    }
    void become(Role role)
    {
        for (const StaffMember& member : place->catalogue().staff()) {
            if (member.role == role)
                REQUIRE_DONE(place->actAs(member.login));
        }
    }
};

} // namespace

TEST_CASE("chargeable work beyond the consented quotation is refused until a revised one is agreed to", "[S4-021]")
{
    Till till;
    const WorkOrderId order = till.log();
    till.charge(order, {Till::line("100")});
    const Outcome<Quotation> first =
        till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 9));
    REQUIRE_DONE(first);
    CHECK(first->number == QStringLiteral("CX-260302-0001-Q1"));
    CHECK(till.view(order).order.state == OrderState::Quoted);
    REQUIRE_REFUSED(till.resolve(order), FailureKind::Conflict);

    QuotationAnswer yes;
    yes.who = QStringLiteral("张三");
    yes.how = ConsentWay::Phone;
    REQUIRE_DONE(till.place->quotations().answer(first->id, yes));
    till.charge(order, {Till::line("100"), Till::line("80")});
    REQUIRE_REFUSED(till.resolve(order), FailureKind::Conflict);

    const Outcome<Quotation> second =
        till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 9));
    REQUIRE_DONE(second);
    CHECK(second->version == 2);
    CHECK(second->total == Money::fromYuan(180));
    const Done late = till.place->quotations().answer(first->id, yes);
    REQUIRE_REFUSED(late, FailureKind::Conflict);
    REQUIRE_DONE(till.place->quotations().answer(second->id, yes));
    REQUIRE_DONE(till.resolve(order));
    REQUIRE_DONE(till.settle(order, Till::cash("180")));

    const Outcome<std::vector<Quotation>> all = till.place->quotations().ofOrder(order);
    REQUIRE_DONE(all);
    CHECK(all->front().state == QuotationState::Superseded);
    CHECK(all->back().answeredBy == QStringLiteral("张三"));
    CHECK(all->back().answeredHow == ConsentWay::Phone);
}

TEST_CASE("a quotation that has run out is not agreed to, and one of nothing is not issued")
{
    Till till;
    const WorkOrderId order = till.log();
    REQUIRE_REFUSED(till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 9)),
                    FailureKind::Invalid);
    till.charge(order, {Till::line("100")});
    REQUIRE_REFUSED(till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 1)),
                    FailureKind::Invalid);
    const Outcome<Quotation> made =
        till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 2));
    REQUIRE_DONE(made);
    QuotationAnswer answer;
    REQUIRE_REFUSED(till.place->quotations().answer(made->id, answer), FailureKind::Invalid);
    answer.who = QStringLiteral("张三");
    till.clock.set(till.at("2026-03-03 00:00"));
    REQUIRE_REFUSED(till.place->quotations().answer(made->id, answer), FailureKind::Conflict);
}

TEST_CASE("the quotation prints its lines, the price list's version and day, and the consent", "[S0-046]")
{
    Till till;
    const WorkOrderId order = till.log();
    const PriceItem item = till.place->catalogue().prices().front();
    till.charge(order, {lineOf(item, 2000)});
    const Outcome<Quotation> made =
        till.place->quotations().issue(order, till.view(order).order.revision, QDate(2026, 3, 9));
    REQUIRE_DONE(made);
    const Outcome<Document> paper = till.place->papers().build(DocumentKind::Quotation, made->number);
    REQUIRE_DONE(paper);
    const QString text = textsOf(*paper).join(QLatin1Char('\n'));
    CHECK(text.contains(item.name));
    CHECK(text.contains((item.price + item.price).grouped()));
    CHECK(text.contains(QStringLiteral("version 1")));
    CHECK(text.contains(QStringLiteral("2026-01-01")));
    CHECK(text.contains(QStringLiteral("2026-03-09")));
    CHECK_FALSE(text.contains(QStringLiteral("发票")));
}

TEST_CASE("a deposit is used in the settlement, and what is too much is given back", "[S4-021]")
{
    Till till;
    const WorkOrderId order = till.log();
    const Outcome<Receipt> deposit = till.place->till().takeDeposit(order, Till::cash("50"));
    REQUIRE_DONE(deposit);
    CHECK(deposit->number == QStringLiteral("CX-R26-000001"));
    till.charge(order, {Till::line("120")});
    REQUIRE_DONE(till.resolve(order));
    CHECK(till.view(order).prepaid == Money::fromYuan(50));
    REQUIRE_REFUSED(till.settle(order, Till::cash("120")), FailureKind::Invalid);
    const Outcome<Receipt> receipt =
        till.settle(order, {{PaymentMethod::Cash, Money::fromYuan(30)}, {PaymentMethod::Wechat, Money::fromYuan(40)}});
    REQUIRE_DONE(receipt);
    CHECK(receipt->number == QStringLiteral("CX-R26-000002"));
    CHECK(receipt->deposits == Money::fromYuan(50));
    CHECK(till.paid() == 12000);
    CHECK(till.view(order).prepaid.isZero());

    const WorkOrderId small = till.log("13800138302");
    REQUIRE_DONE(till.place->till().takeDeposit(small, Till::cash("50")));
    till.charge(small, {Till::line("20")});
    REQUIRE_DONE(till.resolve(small));
    REQUIRE_REFUSED(till.settle(small, {}), FailureKind::Invalid);
    REQUIRE_DONE(till.settle(small, {{PaymentMethod::Cash, Money::fromYuan(-30)}}));
    CHECK(till.paid() == 14000);
}

TEST_CASE("a refund needs a reason, a manager and not more than was paid", "[S4-021]")
{
    Till till;
    const WorkOrderId order = till.log();
    till.charge(order, {Till::line("100")});
    REQUIRE_DONE(till.resolve(order));
    const Outcome<Receipt> receipt = till.settle(order, Till::cash("100"));
    REQUIRE_DONE(receipt);
    const auto refund = [&](const char* yuan, const char* reason, StaffId approver) {
        return till.place->till().refund({receipt->id, Till::cash(yuan), QString::fromUtf8(reason), approver});
    };
    REQUIRE_REFUSED(refund("100.01", "退款", till.manager()), FailureKind::Invalid);
    REQUIRE_REFUSED(refund("10", " ", till.manager()), FailureKind::Invalid);
    REQUIRE_REFUSED(refund("10", "退款", StaffId()), FailureKind::Invalid);
    const Outcome<Receipt> part = refund("30", "服务不满意", till.manager());
    REQUIRE_DONE(part);
    CHECK(part->total == -Money::fromYuan(30));
    CHECK(part->number == QStringLiteral("CX-R26-000002"));
    REQUIRE_REFUSED(refund("70.01", "退款", till.manager()), FailureKind::Invalid);
    REQUIRE_DONE(refund("70", "全部退", till.manager()));
    CHECK(till.paid() == 0);
    REQUIRE_REFUSED(till.place->till().voidVoucher(receipt->id, QStringLiteral("错")), FailureKind::Conflict);
    const Outcome<Document> paper = till.place->papers().build(DocumentKind::Voucher, part->number);
    REQUIRE_DONE(paper);
    const QString text = textsOf(*paper).join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("服务不满意")));
    CHECK(text.contains(receipt->number));
}

TEST_CASE("a void receipt keeps its number and its order can be settled again")
{
    Till till;
    const WorkOrderId order = till.log();
    REQUIRE_DONE(till.place->till().takeDeposit(order, Till::cash("40")));
    till.charge(order, {Till::line("100")});
    REQUIRE_DONE(till.resolve(order));
    const Outcome<Receipt> receipt = till.settle(order, Till::cash("60"));
    REQUIRE_DONE(receipt);
    REQUIRE_REFUSED(till.place->till().voidVoucher(receipt->id, QString()), FailureKind::Invalid);
    REQUIRE_DONE(till.place->till().voidVoucher(receipt->id, QStringLiteral("付款方式录错")));
    REQUIRE_REFUSED(till.place->till().voidVoucher(receipt->id, QStringLiteral("再次")), FailureKind::Conflict);
    CHECK(till.view(order).order.state == OrderState::Resolved);
    CHECK(till.view(order).prepaid == Money::fromYuan(40));
    CHECK_FALSE(till.view(order).receipt);
    const Outcome<Receipt> again = till.settle(order, {{PaymentMethod::Wechat, Money::fromYuan(60)}});
    REQUIRE_DONE(again);
    CHECK(again->number == QStringLiteral("CX-R26-000003"));
    CHECK(till.place->till().voucher(receipt->number)->isVoid());
    CHECK(till.paid() == 10000);

    SECTION("a clerk may not do it")
    {
        till.become(Role::Counter);
        REQUIRE_REFUSED(till.place->till().voidVoucher(again->id, QStringLiteral("错")), FailureKind::Denied);
    }
}

TEST_CASE("a closed cash day refuses every further change to it", "[S4-021]")
{
    Till till;
    const WorkOrderId order = till.log();
    till.charge(order, {Till::line("100")});
    REQUIRE_DONE(till.resolve(order));
    const Outcome<Receipt> receipt = till.settle(order, Till::cash("100"));
    REQUIRE_DONE(receipt);
    const QDate day(2026, 3, 2);
    const Done short5 = till.place->till().closeDay(day, {{PaymentMethod::Cash, {}, Money::fromYuan(95), {}}}, {});
    REQUIRE_REFUSED(short5, FailureKind::Invalid);
    CHECK(short5.error().issues.front().field == QStringLiteral("reason.cash"));
    REQUIRE_DONE(till.place->till().closeDay(
        day, {{PaymentMethod::Cash, {}, Money::fromYuan(95), QStringLiteral("找零出错")}}, QStringLiteral("晚班")));
    const Outcome<CashSheet> sheet = till.place->till().sheet(day);
    REQUIRE_DONE(sheet);
    CHECK(sheet->closedAt == till.at("2026-03-02 09:00"));
    CHECK(sheet->expected() == Money::fromYuan(100));
    CHECK(sheet->counted() == Money::fromYuan(95));

    REQUIRE_REFUSED(till.place->till().voidVoucher(receipt->id, QStringLiteral("错")), FailureKind::Conflict);
    REQUIRE_REFUSED(till.place->till().refund({receipt->id, Till::cash("5"), QStringLiteral("退"), till.manager()}),
                    FailureKind::Conflict);
    const WorkOrderId late = till.log("13800138302");
    REQUIRE_REFUSED(till.place->till().takeDeposit(late, Till::cash("5")), FailureKind::Conflict);
    REQUIRE_REFUSED(till.place->till().closeDay(day, {}, {}), FailureKind::Conflict);

    const Outcome<Document> paper = till.place->papers().build(DocumentKind::CashSheet, QStringLiteral("2026-03-02"));
    REQUIRE_DONE(paper);
    const QString text = textsOf(*paper).join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("找零出错")));
    CHECK(text.contains(receipt->number));
    CHECK(text.contains(QStringLiteral("-5.00")));

    till.clock.set(till.at("2026-03-03 09:00"));
    REQUIRE_DONE(till.place->till().refund({receipt->id, Till::cash("5"), QStringLiteral("退"), till.manager()}));
    REQUIRE_REFUSED(till.place->till().closeDay(QDate(2026, 3, 4), {}, {}), FailureKind::Invalid);
    CHECK(till.place->till().openDays()->empty());
}

TEST_CASE("a rolled-back settlement gives its receipt number back")
{
    Till till;
    const WorkOrderId order = till.log();
    till.charge(order, {Till::line("100")});
    REQUIRE_DONE(till.resolve(order));
    till.database()
        .statement("CREATE TRIGGER broken BEFORE INSERT ON payment BEGIN SELECT RAISE(ABORT, 'disk'); END")
        .run();
    CHECK_FALSE(till.settle(order, Till::cash("100")));
    CHECK_FALSE(till.place->till().takeDeposit(till.log("13800138302"), Till::cash("5")));
    till.database().statement("DROP TRIGGER broken").run();
    const Outcome<Receipt> receipt = till.settle(order, Till::cash("100"));
    REQUIRE_DONE(receipt);
    CHECK(receipt->number == QStringLiteral("CX-R26-000001"));
    till.clock.set(till.at("2027-01-04 09:00"));
    const Outcome<Receipt> next = till.place->till().takeDeposit(till.log("13800138303"), Till::cash("5"));
    REQUIRE_DONE(next);
    CHECK(next->number == QStringLiteral("CX-R27-000001"));
}

TEST_CASE("whatever is taken, refused, voided and given back: sums are conserved and no number is missing")
{
    Till till;
    std::mt19937 random(11);
    std::vector<WorkOrderId> orders;
    for (int step = 0; step < 120; ++step) {
        if (orders.size() < 6 || random() % 6 == 0) {
            orders.push_back(till.log(qPrintable(QStringLiteral("138001%1").arg(10000 + step))));
            till.charge(orders.back(),
                        {Till::line(qPrintable(QStringLiteral("%1.%2").arg(random() % 300).arg(10 + random() % 90)))});
        }
        const WorkOrderId order = orders[random() % orders.size()];
        const std::vector<Receipt> vouchers = till.place->till().ofOrder(order).value();
        const Money amount = Money::fromFen(qint64(random() % 9000) + 1);
        switch (random() % 6) {
        case 0:
            (void)till.place->till().takeDeposit(order, {{PaymentMethod::Alipay, amount}});
            break;
        case 1:
            (void)till.resolve(order);
            break;
        case 2:
            (void)till.settle(order, {{PaymentMethod::Cash, till.view(order).toPay()}});
            break;
        case 3:
            (void)till.settle(order, {{PaymentMethod::Cash, amount}});
            break;
        case 4:
            if (!vouchers.empty())
                (void)till.place->till().refund({vouchers[random() % vouchers.size()].id,
                                                 {{PaymentMethod::Cash, amount}},
                                                 QStringLiteral("退"),
                                                 till.manager()});
            break;
        default:
            if (!vouchers.empty())
                (void)till.place->till().voidVoucher(vouchers[random() % vouchers.size()].id, QStringLiteral("作废"));
        }
        // What is in the till is what the settlements stand for, plus open deposits, less what was given back of
        // settlements.
        const qint64 settled = till.number(QStringLiteral("SELECT COALESCE(SUM(due_fen + rounding_fen), 0) FROM "
                                                          "receipt WHERE kind = 'settlement' AND voided_at IS NULL"));
        const qint64 refunded = till.number(
            QStringLiteral("SELECT COALESCE(SUM(-r.total_fen), 0) FROM receipt AS r JOIN receipt AS p ON p.id = "
                           "r.refund_of WHERE r.kind = 'refund' AND r.voided_at IS NULL AND p.kind = 'settlement'"));
        qint64 open = 0;
        for (const WorkOrderId one : orders)
            open += till.view(one).prepaid.fen();
        REQUIRE(till.paid() == settled + open - refunded);
        REQUIRE(till.paid() ==
                till.number(QStringLiteral("SELECT COALESCE(SUM(total_fen), 0) FROM receipt WHERE voided_at IS NULL")));
    }
    const qint64 receipts = till.count("receipt");
    CHECK(receipts > 10);
    CHECK(till.number(QStringLiteral("SELECT COUNT(DISTINCT number) FROM receipt")) == receipts);
    CHECK(till.number(QStringLiteral("SELECT MAX(CAST(SUBSTR(number, 8) AS INTEGER)) FROM receipt")) == receipts);
}

TEST_CASE("invoice data is kept with the receipt and checked by form")
{
    Till till;
    const WorkOrderId order = till.log();
    const Outcome<Receipt> deposit = till.place->till().takeDeposit(order, Till::cash("5"));
    REQUIRE_DONE(deposit);
    InvoiceData data{
        deposit->id, QStringLiteral("杭州某某有限公司"), QStringLiteral("9133"), QStringLiteral("x"), {}, {}, 0};
    const Done refused = till.place->till().saveInvoice(data);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.size() == 2);
    data.taxNumber = QStringLiteral("91330100ma27xxxx0p");
    data.email = QStringLiteral("fp@example.com");
    REQUIRE_DONE(till.place->till().saveInvoice(data));
    data.number = QStringLiteral("25332000000012345678");
    REQUIRE_DONE(till.place->till().saveInvoice(data));
    const Outcome<std::optional<InvoiceData>> kept = till.place->till().invoice(deposit->id);
    REQUIRE_DONE(kept);
    CHECK((*kept)->taxNumber == QStringLiteral("91330100MA27XXXX0P"));
    CHECK((*kept)->number == QStringLiteral("25332000000012345678"));
}

TEST_CASE("revenue is told by tier with the average and the share of orders with value-added services",
          "[S1-023][S2-068][S2-188]")
{
    Till till;
    const auto sell = [&till](const char* phone, std::vector<FeeLine> lines) {
        const WorkOrderId order = till.log(phone);
        till.charge(order, lines);
        REQUIRE_DONE(till.resolve(order));
        REQUIRE_DONE(till.settle(order, {{PaymentMethod::Cash, till.view(order).toPay()}}));
    };
    FeeLine washing = Till::line("98", ServiceTier::ValueAdded);
    washing.itemCode = QStringLiteral("A01");
    washing.quantityMilli = 2000;
    sell("13800138301", {Till::line("60.50"), washing});
    sell("13800138302", {Till::line("30")});
    sell("13800138303", {Till::line("11"), Till::line("400", ServiceTier::Customised)});
    const Outcome<RevenueReport> report = till.place->promises().revenue(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(report);
    CHECK(report->orders == 3);
    // 60.50 + 196.00 + 30.00 + 11.00 + 400.00
    CHECK(report->fen == 69750);
    CHECK(report->averageFen() == 23250);
    CHECK(report->withValueAdded == 1);
    REQUIRE(report->tiers.size() == 3);
    CHECK(report->tiers[0].fen == 10150);
    CHECK(report->tiers[0].lines == 3);
    CHECK(report->tiers[1].fen == 19600);
    CHECK(report->tiers[1].orders == 1);
    CHECK(report->tiers[2].fen == 40000);
    CHECK(till.place->promises().revenue(QDate(2026, 4, 1), QDate(2026, 4, 30))->orders == 0);
}
