// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered before the work, what comes back after it, and who may read about it.
#include "core/service/kpi_room.h"
#include "tests/support/process_shop.h"

using namespace sanbao;

namespace {

using test::ProcessShop;
using test::wordsOf;

} // namespace

TEST_CASE("a repair plan is proposed from the fault code and chargeable work waits for the customer",
          "[S3-034][S4-026]")
{
    ProcessShop shop;
    const FaultCode* leak = shop.place->catalogue().faultByCode(
        shop.place->catalogue().categoryByCode(QStringLiteral("smart_toilet"))->id, QStringLiteral("ST07"));
    REQUIRE(leak);
    RepairRecipe seal;
    seal.fault = leak->id;
    seal.name = QStringLiteral("更换密封圈");
    seal.steps = QStringLiteral("关水\n拆座圈\n换密封圈\n试水");
    seal.minutes = 50;
    seal.items = {{QStringLiteral("L01"), 1000}, {QStringLiteral("SEAL-2"), 2000}};
    REQUIRE_DONE(shop.proposals.saveRecipe(seal));
    RepairRecipe valve = seal;
    valve.name = QStringLiteral("连进水阀一起换");
    valve.position = 2;
    valve.minutes = 80;
    valve.items.push_back({QStringLiteral("V-100"), 1000});
    REQUIRE_DONE(shop.proposals.saveRecipe(valve));
    RepairRecipe wrong = seal;
    wrong.items = {{QStringLiteral("NOWHERE"), 1000}};
    REQUIRE_REFUSED(shop.proposals.saveRecipe(wrong), FailureKind::Invalid);

    const WorkOrder order = shop.repair("ST07");
    const Outcome<std::vector<ProposalOption>> options = shop.proposals.suggested(order.id);
    REQUIRE_DONE(options);
    REQUIRE(options->size() == 2);
    // 60 for the work and two seals at 68 each; the valve is another 68.
    CHECK(options->front().total() == Money::fromYuan(196));
    CHECK(options->back().total() == Money::fromYuan(264));
    const Outcome<ServiceProposal> issued = shop.proposals.issue(order.id, *options, QDate(2026, 3, 9));
    REQUIRE_DONE(issued);
    CHECK(issued->number == order.number + QStringLiteral("-P1"));
    const Outcome<Document> paper = shop.place->papers().build(DocumentKind::Proposal, order.number);
    REQUIRE_DONE(paper);
    for (const char* wanted : {"更换密封圈", "试水", "196.00", "264.00", "2026-03-09"})
        CHECK((wordsOf(*paper) + paper->subtitle).contains(QString::fromUtf8(wanted)));
    // The work does not begin while the customer has not answered.
    REQUIRE_REFUSED(shop.handsOn.take(order.id, HandsOnStep::Start), FailureKind::Conflict);
    ProposalAnswer answer;
    answer.option = 2;
    REQUIRE_REFUSED(shop.proposals.answer(issued->id, answer), FailureKind::Invalid);
    answer.who = QStringLiteral("欧阳建国");
    answer.how = ConsentWay::Phone;
    REQUIRE_DONE(shop.proposals.answer(issued->id, answer));
    const OrderView agreed = *shop.place->orders().open(order.id);
    CHECK(agreed.totals.due == Money::fromYuan(264));
    CHECK(agreed.fees.size() == 3);
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Start));
    REQUIRE_REFUSED(shop.proposals.answer(issued->id, answer), FailureKind::Conflict);
    // More than agreed is not charged without a new answer.
    std::vector<FeeLine> more = agreed.fees;
    more.push_back(shop.fee("加班费", 100));
    shop.charge(order.id, more);
    OrderEvent resolve = ProcessShop::event(OrderEventKind::Resolve);
    resolve.action = QStringLiteral("更换");
    REQUIRE_FALSE(shop.attempt(order.id, resolve));
    shop.charge(order.id, agreed.fees);
    REQUIRE_DONE(shop.attempt(order.id, resolve));
}

TEST_CASE("a refused or outdated proposal binds nobody", "[S4-026]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair();
    ProposalOption option;
    option.name = QStringLiteral("检修");
    option.lines = {shop.fee("检修", 120)};
    const Outcome<ServiceProposal> first = shop.proposals.issue(order.id, {option}, QDate(2026, 3, 3));
    REQUIRE_DONE(first);
    const Outcome<ServiceProposal> second = shop.proposals.issue(order.id, {option}, QDate(2026, 3, 3));
    REQUIRE_DONE(second);
    ProposalAnswer no;
    no.who = QStringLiteral("欧阳建国");
    REQUIRE_REFUSED(shop.proposals.answer(first->id, no), FailureKind::Conflict);
    REQUIRE_DONE(shop.proposals.answer(second->id, no));
    CHECK(shop.proposals.ofOrder(order.id)->back().state == QuotationState::Refused);
    CHECK(shop.place->orders().open(order.id)->fees.empty());
    const Outcome<ServiceProposal> third = shop.proposals.issue(order.id, {option}, QDate(2026, 3, 3));
    REQUIRE_DONE(third);
    shop.setTime("2026-03-04 09:00");
    ProposalAnswer late = no;
    late.option = 1;
    REQUIRE_REFUSED(shop.proposals.answer(third->id, late), FailureKind::Conflict);
    REQUIRE_REFUSED(shop.proposals.issue(order.id, {option}, QDate(2026, 3, 3)), FailureKind::Invalid);
}

TEST_CASE("repairs open the same way in and out of warranty; only price and consent differ", "[S3-005]")
{
    ProcessShop shop;
    const WorkOrder covered = shop.repair("ST07", "2025-08-31");
    const WorkOrder charged = shop.repair("ST08", "2025-08-31");
    IntakeRequest old = shop.request("SN-OLD", "2010-01-05");
    old.faultCode = QStringLiteral("ST07");
    const WorkOrder outside = shop.accept(old);
    CHECK(covered.inWarranty);
    CHECK_FALSE(outside.inWarranty);
    CHECK(covered.state == outside.state);
    CHECK(shop.place->orders().open(covered.id)->allowed == shop.place->orders().open(outside.id)->allowed);
    CHECK(covered.promises.size() == outside.promises.size());
    const std::vector<RecipeItem> labour{{QStringLiteral("L01"), 1000}};
    CHECK(totalsOf(shop.proposals.linesOf(covered.id, labour)).due == Money());
    CHECK(totalsOf(shop.proposals.linesOf(outside.id, labour)).due == Money::fromYuan(60));
    shop.charge(covered.id, shop.proposals.linesOf(covered.id, labour));
    shop.charge(outside.id, shop.proposals.linesOf(outside.id, labour));
    REQUIRE_DONE(shop.handsOn.take(covered.id, HandsOnStep::Start));
    REQUIRE_REFUSED(shop.handsOn.take(outside.id, HandsOnStep::Start), FailureKind::Conflict);
    CHECK(charged.inWarranty);
}

TEST_CASE("a misdiagnosed repair is found by the one that follows, counted and costed apart", "[S3-036][S2-100]")
{
    ProcessShop shop;
    const auto diagnosed = [&](const WorkOrder& order, const char* login) {
        shop.as(login);
        OrderDiagnosis made;
        made.order = order.id;
        made.cause = shop.diagnosis.open(order.id)->causes.front().id;
        made.grade = FaultGrade::Common;
        made.startedAt = made.endedAt = shop.clock.now();
        REQUIRE_DONE(shop.diagnosis.diagnose(shop.order(order.id).revision, made));
        shop.as("admin");
    };
    const WorkOrder first = shop.repair("ST07", "2025-08-31");
    diagnosed(first, "tech1");
    shop.resolved(first.id);
    shop.ended(first.id);
    shop.setTime("2026-03-09 09:00");
    const WorkOrder again = shop.repair("ST07", "2025-08-31");
    diagnosed(again, "tech2");
    const OrderServiceView view = *shop.services.open(again);
    CHECK(view.earlier == first.id);
    CostWish cost;
    cost.order = again.id;
    cost.type = CostType::Transport;
    cost.name = QStringLiteral("二次上门");
    cost.quantity = 1000;
    cost.rate = Money::fromYuan(45);
    REQUIRE_DONE(shop.place->storeRoom().costs().add(cost));
    OrderRepeat repeat;
    repeat.order = again.id;
    repeat.earlier = again.id;
    repeat.cause = RepeatCause::Misdiagnosis;
    REQUIRE_REFUSED(shop.services.recordRepeat(repeat), FailureKind::Invalid);
    repeat.earlier = first.id;
    REQUIRE_DONE(shop.services.recordRepeat(repeat));
    CHECK(shop.diagnosis.open(first.id)->diagnoses.back().isWrong);
    CHECK(shop.storyOf(first.id).contains(QStringLiteral("misdiagnosis")));
    // Another repeat, for another reason, does not mix with it.
    IntakeRequest other = shop.request("SN-2", "2025-08-31");
    const WorkOrder base = shop.accept(other);
    shop.resolved(base.id);
    shop.ended(base.id);
    const WorkOrder worn = shop.accept(other);
    OrderRepeat failed;
    failed.order = worn.id;
    failed.earlier = base.id;
    failed.cause = RepeatCause::PartFailed;
    REQUIRE_DONE(shop.services.recordRepeat(failed));
    const Outcome<RepeatReport> report = shop.services.report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(report);
    REQUIRE(report->repeats.size() == 2);
    for (const RepeatLine& line : report->repeats) {
        CHECK(line.count == 1);
        CHECK(line.cost == (line.cause == RepeatCause::Misdiagnosis ? Money::fromYuan(45) : Money()));
    }
    // One of two diagnoses was wrong: half of all, all of the first technician, none of the second.
    CHECK(report->diagnoses == 2);
    CHECK(report->wrong == 1);
    for (const MisdiagnosisLine& line : report->byTechnician) {
        CHECK(line.diagnoses == 1);
        CHECK(line.wrong == (line.technician == shop.person("tech1") ? 1 : 0));
    }
    REQUIRE(report->byFault.size() == 1);
    CHECK(report->byFault.front().wrong == 1);
    CHECK(report->byFault.front().diagnoses == 2);
    // Thought over: the mark goes away again.
    repeat.cause = RepeatCause::Use;
    REQUIRE_DONE(shop.services.recordRepeat(repeat));
    CHECK_FALSE(shop.diagnosis.open(first.id)->diagnoses.back().isWrong);
}

TEST_CASE("the success rate is the faults fixed of those attempted", "[S2-124]")
{
    ProcessShop shop;
    const auto finish = [&](const char* serial, ResolveResult result) {
        IntakeRequest made = shop.request(serial, "2025-08-31");
        const WorkOrder order = shop.accept(made);
        OrderEvent resolve = ProcessShop::event(OrderEventKind::Resolve);
        resolve.action = QStringLiteral("处理");
        resolve.result = result;
        shop.done(order.id, resolve);
    };
    finish("S-1", ResolveResult::Fixed);
    finish("S-2", ResolveResult::Fixed);
    finish("S-3", ResolveResult::Remote);
    finish("S-4", ResolveResult::Unrepairable);
    KpiQuery query;
    query.from = query.to = QDate(2026, 3, 2);
    query.only = {Kpi::FaultHandlingSuccess};
    const Outcome<KpiReport> report = shop.place->kpis().figures(query);
    REQUIRE_DONE(report);
    const KpiFigure& figure = report->groups.front().figures.front();
    CHECK(figure.n == 4);
    REQUIRE(figure.value);
    CHECK(*figure.value == test::approx(0.75, 1e-9)); // three of four
}

TEST_CASE("every role reads the history of an order, and who only reads sees no way to reach the customer", "[S2-077]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair();
    shop.sent(order.id);
    int auditors = 0;
    for (const auto& [role, code] : Codes<Role>::table) {
        shop.place->context().session.role = role;
        const Outcome<OrderView> view = shop.place->orders().open(order.id);
        REQUIRE_DONE(view);
        CHECK(view->timeline.size() >= 2);
        CHECK(shop.completion.open(order.id));
        if (role != Role::Auditor)
            continue;
        ++auditors;
        CHECK(view->order.contactPhone == QStringLiteral("138****8301"));
        CHECK(view->customer.phone == QStringLiteral("138****8301"));
        REQUIRE_REFUSED(shop.attempt(order.id, ProcessShop::event(OrderEventKind::Arrive)), FailureKind::Denied);
    }
    CHECK(auditors == 1);
}
