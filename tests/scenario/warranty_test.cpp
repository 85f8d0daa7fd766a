// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty over a real file: rules in versions, the answer of an order, findings with a second person, returns and
// exchanges, cards of units.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/remedy_desk.h"
#include "core/service/till_desk.h"
#include "core/service/unit_desk.h"
#include "core/service/warranty_desk.h"
#include "core/service/warranty_json.h"
#include "core/storage/product_store.h"
#include "core/storage/warranty_contract_store.h"
#include "core/storage/warranty_rule_store.h"
#include "tests/support/temporary_store.h"

#include <QJsonArray>

#include <algorithm>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Shop : TemporaryStore
{
    using TemporaryStore::TemporaryStore;

    WorkOrderId log(const char* when, const char* fault, const char* invoiced = "2025-09-01",
                    const char* serial = "SN778899", const char* category = "refrigerator")
    {
        clock.set(at(when));
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13800138301");
        request.category = QLatin1String(category);
        request.brand = QStringLiteral("青禾");
        request.serial = QLatin1String(serial);
        request.invoicedOn = QLatin1String(invoiced);
        request.fault = QString::fromUtf8(fault);
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    void act(WorkOrderId id, OrderEvent event)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        REQUIRE_DONE(place->orders().act(id, view->order.revision, event));
    }
    void repair(WorkOrderId id, const char* doneAt)
    {
        clock.set(at(doneAt));
        OrderEvent takeIn;
        takeIn.kind = OrderEventKind::TakeIn;
        act(id, takeIn);
        OrderEvent resolve;
        resolve.kind = OrderEventKind::Resolve;
        resolve.result = ResolveResult::Fixed;
        resolve.cause = QStringLiteral("温控失灵");
        resolve.action = QStringLiteral("更换");
        act(id, resolve);
        OrderEvent accept;
        accept.kind = OrderEventKind::Accept;
        accept.acceptedBy = QStringLiteral("欧阳建国");
        act(id, accept);
    }
    ProductUnit unitOf(WorkOrderId id)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        return *view->product;
    }
    QString text(const char* sql)
    {
        Statement query = database().statement(QString::fromUtf8(sql));
        return query.next() ? query.text(0) : QString();
    }
    void as(const char* login) { REQUIRE_DONE(place->actAs(QLatin1String(login))); }
    OrderCase caseOf(WorkOrderId id)
    {
        const Outcome<OrderCase> found = place->remedies().caseOf(id);
        REQUIRE_DONE(found);
        return *found;
    }
};

bool warns(const OrderCase& present, CaseLevel level, const char* words)
{
    return std::any_of(present.warnings.begin(), present.warnings.end(), [&](const CaseWarning& warning) {
        return warning.level == level && warning.text.contains(QLatin1String(words));
    });
}

FaultFinding misuse(WorkOrderId order, const char* evidence)
{
    FaultFinding finding;
    finding.order = order;
    finding.responsibility = Responsibility::Human;
    finding.exclusion = Exclusion::Misuse;
    finding.evidence = QString::fromUtf8(evidence);
    return finding;
}

WarrantyRule brandRule(int months)
{
    WarrantyRule rule;
    rule.category = QStringLiteral("refrigerator");
    rule.brand = QStringLiteral("青禾");
    rule.months = months;
    rule.responseMinutes = 30;
    rule.partsYears = 5;
    rule.effectiveFrom = QDate(2024, 1, 1);
    rule.source = {QStringLiteral("青禾保修卡"), QStringLiteral("Card of the brand")};
    return rule;
}

} // namespace

TEST_CASE("A new store has the national catalogue, the regions and the promises of its trade")
{
    Shop shop;
    const Outcome<std::vector<WarrantyRule>> rules = shop.place->warranty().rules();
    REQUIRE_DONE(rules);
    const auto has = [&](const char* category, WarrantyLayer layer) {
        return std::any_of(rules->begin(), rules->end(), [&](const WarrantyRule& rule) {
            return rule.category == QLatin1String(category) && rule.layer == layer &&
                   rule.state == RuleState::Published;
        });
    };
    CHECK(has("refrigerator", WarrantyLayer::Statutory));
    CHECK(has("bicycle", WarrantyLayer::Statutory));
    CHECK(has("kettle", WarrantyLayer::Brand));
    CHECK(has("waterproofing", WarrantyLayer::Regional));
    CHECK_FALSE(has("smart_toilet", WarrantyLayer::Brand));
    CHECK(shop.place->warranty().regions()->size() == 5);
}

TEST_CASE("A store made before there were rules gets them when it is opened")
{
    Shop shop;
    const QString path = shop.path();
    REQUIRE(shop.database().statement("DELETE FROM warranty_rule").run());
    REQUIRE(shop.database().statement("DELETE FROM warranty_region").run());
    shop.place.reset();
    Outcome<std::unique_ptr<Workplace>> again = Workplace::open(path, OpenMode::ReadWrite, shop.clock);
    REQUIRE_DONE(again);
    CHECK((*again)->warranty().regions()->size() == 5);
}

TEST_CASE("A thirty-six month promise is free in month 35 and charged in month 37", "[S0-015]")
{
    Shop shop;
    REQUIRE_DONE(shop.place->warranty().publish(brandRule(36)));
    const WorkOrderId early = shop.log("2026-03-02 09:00", "不制冷", "2023-04-15", "SN1");
    CHECK(shop.number(QStringLiteral("SELECT in_warranty FROM work_order WHERE id = %1").arg(early.value)) == 1);
    const WorkOrderId late = shop.log("2026-03-02 10:00", "不制冷", "2023-02-15", "SN2");
    CHECK(shop.number(QStringLiteral("SELECT in_warranty FROM work_order WHERE id = %1").arg(late.value)) == 0);
    FeeLine labour;
    labour.name = QStringLiteral("检修费");
    labour.unitPrice = Money::fromFen(8000);
    const FeeLine free = shop.place->warranty().proposed(early, labour);
    CHECK(free.amount() == Money());
    CHECK_FALSE(free.waiverReason.isEmpty());
    CHECK(shop.place->warranty().proposed(late, labour).amount() == Money::fromFen(8000));
    const std::optional<OrderDecision> kept = WarrantyRuleStore(shop.database()).decision(early);
    REQUIRE(kept);
    CHECK(kept->status == CoverStatus::In);
    CHECK(kept->layer == WarrantyLayer::Brand);
    CHECK(kept->end == QDate(2026, 4, 15));
}

TEST_CASE("Only what the contract covers is free of charge", "[S1-025]")
{
    Shop shop;
    const WorkOrderId before = shop.log("2026-03-02 09:00", "噪声大", "2024-05-01");
    CHECK(shop.caseOf(before).atIntake.verdict.status == CoverStatus::Part);
    WarrantyContract contract;
    contract.product = shop.unitOf(before).id;
    contract.number = QStringLiteral("CX-Y0001");
    contract.from = QDate(2025, 5, 2);
    contract.until = QDate(2027, 5, 1);
    contract.coversMaterial = false;
    contract.createdAt = shop.clock.now();
    REQUIRE(WarrantyContractStore(shop.database()).insert(contract).isValid());
    const WorkOrderId order = shop.log("2026-03-03 09:00", "噪声大", "2024-05-01");
    CHECK(shop.caseOf(order).atIntake.verdict.status == CoverStatus::Extended);
    FeeLine line;
    line.name = QStringLiteral("门封条");
    line.kind = FeeKind::Part;
    line.unitPrice = Money::fromFen(5000);
    CHECK(shop.place->warranty().proposed(order, line).amount() == Money::fromFen(5000));
    line.kind = FeeKind::Labour;
    CHECK(shop.place->warranty().proposed(order, line).amount() == Money());
}

TEST_CASE("An incomplete policy is kept as a draft and not published", "[S3-020]")
{
    Shop shop;
    WarrantyRule rule = brandRule(24);
    rule.responseMinutes.reset();
    rule.partsYears.reset();
    const Outcome<WarrantyRule> refused = shop.place->warranty().publish(rule);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    REQUIRE(refused.error().issues.size() == 2);
    CHECK(refused.error().issues[0].field == QStringLiteral("rule.response"));
    Outcome<WarrantyRule> draft = shop.place->warranty().saveDraft(rule);
    REQUIRE_DONE(draft);
    const WorkOrderId order = shop.log("2026-03-02 09:00", "噪声大", "2025-01-10");
    CHECK(shop.caseOf(order).atIntake.verdict.status == CoverStatus::Part);
    draft->responseMinutes = 30;
    draft->partsYears = 5;
    REQUIRE_DONE(shop.place->warranty().publish(*draft));
    CHECK(shop.caseOf(order).atIntake.verdict.status == CoverStatus::In);
}

TEST_CASE("A change of a rule makes a version and leaves earlier sales as they were; a term below the law is noticed",
          "[S3-009]")
{
    Shop shop;
    const Outcome<WarrantyRule> first = shop.place->warranty().publish(brandRule(24));
    REQUIRE_DONE(first);
    WarrantyRule next = *first;
    next.months = 3;
    next.effectiveFrom = QDate(2026, 1, 1);
    const Outcome<std::optional<int>> floor = shop.place->warranty().floorBelow(next);
    REQUIRE_DONE(floor);
    CHECK(*floor == std::optional<int>(12));
    const Outcome<WarrantyRule> second = shop.place->warranty().publish(next);
    REQUIRE_DONE(second);
    CHECK(second->version == 2);
    CHECK(shop.text("SELECT effective_until FROM warranty_rule WHERE version = 1 AND brand = '青禾'") ==
          QStringLiteral("2025-12-31"));
    const WorkOrderId old = shop.log("2026-03-02 09:00", "噪声大", "2025-12-30", "SN1");
    CHECK(shop.caseOf(old).atIntake.verdict.end == QDate(2027, 12, 30));
    const WorkOrderId fresh = shop.log("2026-03-02 10:00", "噪声大", "2026-01-02", "SN2");
    const WarrantyVerdict verdict = shop.caseOf(fresh).atIntake.verdict;
    CHECK(verdict.end == QDate(2027, 1, 2));
    CHECK(verdict.winner->layer == WarrantyLayer::Statutory);
}

TEST_CASE("A finding against the customer needs evidence and a second person", "[S3-019]")
{
    Shop shop;
    const WorkOrderId order = shop.log("2026-03-02 09:00", "面板碎裂", "2026-01-10");
    shop.as("tech1");
    REQUIRE_REFUSED(shop.place->remedies().recordFinding(misuse(order, "")), FailureKind::Invalid);
    // Inside six months the business has to prove its case.
    REQUIRE_REFUSED(shop.place->remedies().recordFinding(misuse(order, "摔过")), FailureKind::Invalid);
    const Outcome<FaultFinding> found =
        shop.place->remedies().recordFinding(misuse(order, "面板左下角有撞击点，外壳凹陷 4 mm，见照片"));
    REQUIRE_DONE(found);
    CHECK(found->state == FindingState::Proposed);
    CHECK(shop.caseOf(order).now.verdict.isFree());
    REQUIRE_REFUSED(shop.place->remedies().decideFinding(found->id, found->revision, true, {}), FailureKind::Denied);
    shop.as("manager");
    REQUIRE_DONE(shop.place->remedies().decideFinding(found->id, found->revision, true, QStringLiteral("照片属实")));
    const OrderCase excluded = shop.caseOf(order);
    CHECK(excluded.atIntake.verdict.status == CoverStatus::Out);
    CHECK_FALSE(excluded.atIntake.verdict.isFree());
    CHECK(shop.number(QStringLiteral("SELECT in_warranty FROM work_order")) == 0);
    CHECK(shop.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event LIKE 'finding%'")) == 2);
}

TEST_CASE("The one who made a finding cannot approve it, whatever his role", "[S3-019]")
{
    Shop shop;
    const WorkOrderId order = shop.log("2026-03-02 09:00", "面板碎裂", "2025-03-10");
    shop.as("manager");
    const Outcome<FaultFinding> found = shop.place->remedies().recordFinding(misuse(order, "外壳凹陷"));
    REQUIRE_DONE(found);
    REQUIRE_REFUSED(shop.place->remedies().decideFinding(found->id, found->revision, true, {}), FailureKind::Denied);
    shop.as("admin");
    REQUIRE_DONE(shop.place->remedies().decideFinding(found->id, found->revision, false, QStringLiteral("证据不足")));
    CHECK(shop.caseOf(order).atIntake.verdict.isFree());
}

TEST_CASE("Days in repair, two repairs and late answers show on the order", "[S3-004]")
{
    Shop shop;
    const WorkOrderId first = shop.log("2025-10-10 09:00", "不制冷");
    shop.repair(first, "2025-10-15 15:00");
    const WorkOrderId second = shop.log("2025-12-01 09:00", "不制冷");
    shop.repair(second, "2025-12-03 15:00");
    const WorkOrderId third = shop.log("2026-03-02 09:00", "不制冷");
    const OrderCase present = shop.caseOf(third);
    CHECK(present.atIntake.verdict.nominalEnd == QDate(2026, 9, 1));
    CHECK(present.atIntake.verdict.end == QDate(2026, 9, 8));
    CHECK(present.now.verdict.repairs == 2);
    CHECK(warns(present, CaseLevel::Warning, "Return"));
    shop.clock.set(shop.at("2026-03-12 09:00"));
    CHECK(warns(shop.caseOf(third), CaseLevel::Warning, "10 days"));
    shop.clock.set(shop.at("2026-03-17 09:00"));
    CHECK(warns(shop.caseOf(third), CaseLevel::Alarm, "15 days"));
    OrderFilter filter;
    const Outcome<std::vector<OrderRow>> rows = shop.place->orders().page(filter, OrderSort::Newest, {}, 50);
    REQUIRE_DONE(rows);
    const auto hints = shop.place->remedies().hints(*rows);
    const auto hint = std::find_if(hints.begin(), hints.end(), [&](const auto& one) { return one.first == third; });
    REQUIRE(hint != hints.end());
    CHECK(hint->second.level == CaseLevel::Alarm);
}

TEST_CASE("A store in Zhejiang lends a product after five days")
{
    Shop shop;
    REQUIRE_REFUSED(shop.place->warranty().setRegion(QStringLiteral("atlantis")), FailureKind::Invalid);
    REQUIRE_DONE(shop.place->warranty().setRegion(QStringLiteral("zhejiang")));
    const WorkOrderId order = shop.log("2026-03-02 09:00", "不制冷");
    CHECK(warns(shop.caseOf(order), CaseLevel::Note, "2026-03-07"));
    shop.clock.set(shop.at("2026-03-08 09:00"));
    CHECK(warns(shop.caseOf(order), CaseLevel::Alarm, "has to be lent"));
    Loaner loaner;
    loaner.order = order;
    loaner.label = QStringLiteral("备用冰箱 120 升");
    const Outcome<Loaner> lent = shop.place->remedies().lend(loaner);
    REQUIRE_DONE(lent);
    CHECK_FALSE(warns(shop.caseOf(order), CaseLevel::Alarm, "has to be lent"));
    REQUIRE_DONE(shop.place->remedies().takeBack(lent->id, order, QStringLiteral("完好")));
    CHECK(shop.caseOf(order).loaners.front().returnedAt.has_value());
}

TEST_CASE("A return is checked, approved and paid back with the days of use deducted where the region does", "[S2-002]")
{
    Shop shop;
    shop.repair(shop.log("2025-10-10 09:00", "不制冷"), "2025-10-15 15:00");
    shop.repair(shop.log("2025-12-01 09:00", "不制冷"), "2025-12-03 15:00");
    const WorkOrderId order = shop.log("2026-03-02 09:00", "不制冷");
    ReturnWish wish;
    wish.order = order;
    wish.ground = ReturnGround::RepairedTwice;
    REQUIRE_REFUSED(shop.place->remedies().requestReturn(wish), FailureKind::Invalid);
    wish.price = Money::fromFen(399900);
    const Outcome<ReturnRecord> asked = shop.place->remedies().requestReturn(wish);
    REQUIRE_DONE(asked);
    CHECK(asked->isDue);
    CHECK(asked->number == QStringLiteral("CX-H000001"));
    // 2025-09-01 to 2026-03-02 is 182 days; seven of them in repair, today's stay is nothing yet.
    CHECK(asked->usedDays == 175);
    CHECK(asked->depreciation == Money::fromFen(34991));
    CHECK(asked->refund == Money::fromFen(399900 - 34991));
    REQUIRE_REFUSED(shop.place->remedies().completeReturn(asked->id, asked->revision, {}), FailureKind::Conflict);
    const Outcome<ReturnRecord> approved = shop.place->remedies().decideReturn(asked->id, asked->revision, true, {});
    REQUIRE_DONE(approved);
    const Outcome<ReturnRecord> done =
        shop.place->remedies().completeReturn(approved->id, approved->revision, {}, PaymentMethod::Wechat);
    REQUIRE_DONE(done);
    CHECK(done->state == ReturnState::Completed);
    const Outcome<CashSheet> sheet = shop.place->till().sheet(QDate(2026, 3, 2));
    REQUIRE_DONE(sheet);
    REQUIRE(sheet->vouchers.size() == 1);
    CHECK(sheet->vouchers.front().total == Money::fromFen(34991 - 399900));
    CHECK(sheet->vouchers.front().reason.contains(asked->number));
    CHECK(sheet->expected() == sheet->vouchers.front().total);
    REQUIRE_REFUSED(shop.place->till().voidVoucher(sheet->vouchers.front().id, QStringLiteral("弄错")),
                    FailureKind::Conflict);
    REQUIRE_DONE(shop.place->warranty().setRegion(QStringLiteral("zhejiang")));
    CHECK(shop.place->remedies().previewReturn(wish)->refund == Money::fromFen(399900));
}

TEST_CASE("What is not owed is granted only by the manager and with a reason", "[S2-002]")
{
    Shop shop;
    const WorkOrderId order = shop.log("2026-03-02 09:00", "噪声大", "2024-01-10");
    ReturnWish wish;
    wish.order = order;
    wish.kind = ReturnKind::Exchange;
    wish.ground = ReturnGround::Goodwill;
    shop.as("counter");
    REQUIRE_REFUSED(shop.place->remedies().requestReturn(wish), FailureKind::Invalid);
    wish.note = QStringLiteral("老客户，反复投诉");
    const Outcome<ReturnRecord> asked = shop.place->remedies().requestReturn(wish);
    REQUIRE_DONE(asked);
    CHECK_FALSE(asked->isDue);
    REQUIRE_REFUSED(shop.place->remedies().decideReturn(asked->id, asked->revision, true, {}), FailureKind::Denied);
    shop.as("manager");
    REQUIRE_REFUSED(shop.place->remedies().decideReturn(asked->id, asked->revision, false, {}), FailureKind::Invalid);
    REQUIRE_DONE(shop.place->remedies().decideReturn(asked->id, asked->revision, true, {}));
}

TEST_CASE("A replacement promise needs a finding before approval, and an exchange starts a new unit with a new term",
          "[S3-018][S2-002]")
{
    Shop shop;
    WarrantyRule promise = brandRule(24);
    promise.replaceMonths = 12;
    REQUIRE_DONE(shop.place->warranty().publish(promise));
    const WorkOrderId order = shop.log("2026-03-02 09:00", "不制冷");
    ReturnWish wish;
    wish.order = order;
    wish.kind = ReturnKind::Exchange;
    wish.ground = ReturnGround::NoWorry;
    const Outcome<ReturnRecord> asked = shop.place->remedies().requestReturn(wish);
    REQUIRE_DONE(asked);
    CHECK(asked->isDue);
    REQUIRE_REFUSED(shop.place->remedies().decideReturn(asked->id, asked->revision, true, {}), FailureKind::Conflict);
    FaultFinding finding;
    finding.order = order;
    REQUIRE_DONE(shop.place->remedies().recordFinding(finding));
    const Outcome<ReturnRecord> approved = shop.place->remedies().decideReturn(asked->id, asked->revision, true, {});
    REQUIRE_DONE(approved);
    REQUIRE_REFUSED(shop.place->remedies().completeReturn(approved->id, approved->revision, {}), FailureKind::Invalid);
    REQUIRE_REFUSED(shop.place->remedies().completeReturn(approved->id, approved->revision, QStringLiteral("SN778899")),
                    FailureKind::Invalid);
    const Outcome<ReturnRecord> done =
        shop.place->remedies().completeReturn(approved->id, approved->revision, QStringLiteral("SN990011"));
    REQUIRE_DONE(done);
    CHECK(done->oldSerial == QStringLiteral("SN778899"));
    const std::optional<ProductUnit> fresh = ProductStore(shop.database()).bySerial(QStringLiteral("SN990011"));
    REQUIRE(fresh);
    CHECK(fresh->exchangedOn == QDate(2026, 3, 2));
    CHECK(shop.place->warranty().term(*fresh).end == QDate(2028, 3, 2));
    const Outcome<UnitCard> old = shop.place->units().card(shop.unitOf(order).id);
    REQUIRE_DONE(old);
    CHECK(old->detail.replacedBy == fresh->id);
    const Outcome<LifePage> life = shop.place->records().unit(fresh->id);
    REQUIRE_DONE(life);
    CHECK(std::any_of(life->events.begin(), life->events.end(),
                      [](const LifeEvent& event) { return event.text.contains(QStringLiteral("SN778899")); }));
}

TEST_CASE("The card of a unit keeps invoice, device number, firmware and former owners")
{
    Shop shop;
    const WorkOrderId order = shop.log("2026-03-02 09:00", "不制冷");
    const ProductUnit unit = shop.unitOf(order);
    UnitDetail detail;
    detail.product = unit.id;
    detail.imei = QStringLiteral("490154203237519");
    REQUIRE_REFUSED(shop.place->units().save(detail), FailureKind::Invalid);
    detail.imei = QStringLiteral("490154203237518");
    detail.invoiceNumber = QStringLiteral("25112000000012345678");
    detail.invoicePrice = Money::fromFen(399900);
    detail.use = UseKind::Commercial;
    REQUIRE_DONE(shop.place->units().save(detail));
    detail.invoiceNumber = QStringLiteral("25112000000099999999");
    REQUIRE_REFUSED(shop.place->units().save(detail), FailureKind::Conflict);
    ConfigurationChange change;
    change.product = unit.id;
    change.changedOn = QDate(2026, 3, 1);
    change.value = QStringLiteral("V2.1.7");
    REQUIRE_DONE(shop.place->units().addConfiguration(change));
    Customer buyer;
    buyer.name = QStringLiteral("王丽梅");
    buyer.phoneRaw = QStringLiteral("13900139000");
    const Outcome<Customer> stored = shop.place->records().saveCustomer(buyer);
    REQUIRE_DONE(stored);
    REQUIRE_REFUSED(shop.place->units().changeOwner(unit.id, unit.revision, stored->id, QDate(2026, 3, 2), {}),
                    FailureKind::Invalid);
    REQUIRE_DONE(shop.place->units().changeOwner(unit.id, unit.revision, stored->id, QDate(2026, 3, 2),
                                                 QStringLiteral("二手转让")));
    const Outcome<UnitCard> card = shop.place->units().card(unit.id);
    REQUIRE_DONE(card);
    CHECK(card->detail.invoicePrice == std::optional<Money>(Money::fromFen(399900)));
    CHECK(card->configuration.front().value == QStringLiteral("V2.1.7"));
    REQUIRE(card->owners.size() == 1);
    CHECK(card->owners.front().to == stored->id);
    CHECK(ProductStore(shop.database()).find(unit.id)->customer == stored->id);
}

TEST_CASE("Paid maintenance for life keeps the product serviceable after the term at normal charges", "[S3-010]")
{
    Shop shop;
    WarrantyRule rule = brandRule(12);
    rule.servicedForLife = true;
    REQUIRE_DONE(shop.place->warranty().publish(rule));
    const WorkOrderId order = shop.log("2026-03-02 09:00", "噪声大", "2020-01-10");
    const OrderCase present = shop.caseOf(order);
    CHECK(present.atIntake.verdict.status == CoverStatus::Out);
    CHECK(present.atIntake.verdict.servicedForLife);
    CHECK_FALSE(present.atIntake.verdict.isFree());
    const WarrantyCardText card = cardText(present.atIntake.verdict, present.atIntake.facts);
    CHECK(card.reasons.join(QLatin1Char('\n')).contains(QStringLiteral("normal charges")));
}

TEST_CASE("The calculator and the card give the same answer", "[S3-004]")
{
    Shop shop;
    shop.repair(shop.log("2025-10-10 09:00", "不制冷"), "2025-10-22 15:00");
    const WorkOrderId order = shop.log("2026-03-02 09:00", "噪声大");
    const OrderCase present = shop.caseOf(order);
    const QJsonObject document{
        {QStringLiteral("category"), QStringLiteral("refrigerator")},
        {QStringLiteral("brand"), QStringLiteral("青禾")},
        {QStringLiteral("invoiced"), QStringLiteral("2025-09-01")},
        {QStringLiteral("on"), QStringLiteral("2026-03-02")},
        {QStringLiteral("repairs"), QJsonArray{QJsonObject{{QStringLiteral("in"), QStringLiteral("2025-10-10")},
                                                           {QStringLiteral("out"), QStringLiteral("2025-10-22")},
                                                           {QStringLiteral("fault"), QStringLiteral("温控失灵")}}}}};
    const Outcome<QJsonObject> answer = calculateWarranty(document, QDate(2026, 3, 2));
    REQUIRE_DONE(answer);
    CHECK(*answer == verdictJson(present.atIntake.verdict, present.atIntake.facts));
    CHECK(answer->value(QStringLiteral("end")).toString() == QStringLiteral("2026-09-13"));
    CHECK(answer->value(QStringLiteral("excluded_days")).toInt() == 12);
    CHECK(answer->value(QStringLiteral("status")).toString() == codeOf(CoverStatus::In));
}
