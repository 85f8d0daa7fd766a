// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an order under a process: what each step demands, how the work is timed, confirmed and told, which kinds
// of service there are, and what is offered before the work.
#include "core/service/dispatch_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/unit_desk.h"
#include "tests/support/process_shop.h"

using namespace sanbao;

namespace {

using test::ProcessShop;
using test::wordsOf;

} // namespace

TEST_CASE("nobody is sent before the fault has its class, which comes from the fault code", "[S2-127]")
{
    ProcessShop shop;
    IntakeRequest uncoded = shop.request("SN-9");
    uncoded.fault = QStringLiteral("时好时坏，说不清");
    const WorkOrder order = shop.accept(uncoded);
    OrderEvent schedule = ProcessShop::event(OrderEventKind::Schedule);
    schedule.technician = shop.person("tech1");
    const Outcome<WorkOrder> refused = shop.attempt(order.id, schedule);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(shop.fieldsOf(refused.error()) == QStringList{QStringLiteral("grade")});
    schedule.grade = FaultGrade::Common;
    const Outcome<WorkOrder> sent = shop.attempt(order.id, schedule);
    REQUIRE_DONE(sent);
    CHECK(sent->grade == FaultGrade::Common);
    // The customer's words are those of a coded fault: no class has to be typed.
    const WorkOrder named = shop.accept(shop.request("SN-8"));
    schedule.grade.reset();
    const Outcome<WorkOrder> understood = shop.attempt(named.id, schedule);
    REQUIRE_DONE(understood);
    CHECK(understood->grade == FaultGrade::Common);
    // ST09 is a difficult fault by its code: the class needs no typing.
    const WorkOrder coded = shop.repair("ST09");
    schedule.grade.reset();
    const Outcome<WorkOrder> known = shop.attempt(coded.id, schedule);
    REQUIRE_DONE(known);
    CHECK(known->grade == FaultGrade::Difficult);
}

TEST_CASE("the designer's demands and limits hold for the next step, and a step left out is not offered", "[S1-038]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair();
    const Outcome<std::vector<ProcessStep>> steps = shop.process.stepsOf(ServiceType::Repair);
    REQUIRE_DONE(steps);
    CHECK(steps->size() == Codes<OrderState>::table.size());
    ProcessStep onSite = stepOf(*steps, ServiceType::Repair, OrderState::OnSite);
    onSite.fields = {ProcessField::Cause, ProcessField::Appointment};
    onSite.limitMinutes = 120;
    REQUIRE_DONE(shop.process.saveStep(onSite));
    const Outcome<WorkOrder> early = shop.attempt(order.id, ProcessShop::event(OrderEventKind::Arrive));
    REQUIRE_REFUSED(early, FailureKind::Invalid);
    CHECK(shop.fieldsOf(early.error()) == QStringList{QStringLiteral("appointment"), QStringLiteral("cause")});
    onSite.fields.clear();
    onSite.revision = 0;
    REQUIRE_DONE(shop.process.saveStep(onSite));
    // Somebody who saw the row before that changes nothing by accident.
    CHECK_FALSE(shop.process.saveStep(onSite));
    shop.sent(order.id);
    shop.setTime("2026-03-02 10:00");
    const WorkOrder there = shop.done(order.id, ProcessShop::event(OrderEventKind::Arrive));
    const StateLimit limit = shop.process.limitOf(there, shop.place->orders().open(order.id)->timeline);
    CHECK(limit.since == shop.at("2026-03-02 10:00"));
    REQUIRE(limit.dueAt);
    CHECK(*limit.dueAt == shop.at("2026-03-02 12:00"));
    CHECK(limit.isOver(shop.at("2026-03-02 12:01")));

    ProcessStep workshop =
        stepOf(*shop.process.stepsOf(ServiceType::Repair), ServiceType::Repair, OrderState::InWorkshop);
    workshop.isUsed = false;
    REQUIRE_DONE(shop.process.saveStep(workshop));
    const std::vector<OrderEventKind> offered = shop.place->orders().open(order.id)->allowed;
    CHECK(std::find(offered.begin(), offered.end(), OrderEventKind::TakeIn) == offered.end());
    REQUIRE_REFUSED(shop.attempt(order.id, ProcessShop::event(OrderEventKind::TakeIn)), FailureKind::Conflict);
    ProcessStep resolved = workshop;
    resolved.state = OrderState::Resolved;
    REQUIRE_REFUSED(shop.process.saveStep(resolved), FailureKind::Invalid);
    // Only the administrator designs.
    shop.as("counter");
    REQUIRE_REFUSED(shop.process.saveStep(workshop), FailureKind::Denied);
}

TEST_CASE("an order is closed with who confirmed it and who was told, or with the reason why nobody was there",
          "[S1-019][S3-032]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair("ST07", "2025-08-31");
    shop.resolved(order.id);
    const Outcome<WorkOrder> bare = shop.attempt(order.id, ProcessShop::event(OrderEventKind::Close));
    REQUIRE_REFUSED(bare, FailureKind::Invalid);
    CHECK(shop.fieldsOf(bare.error()) == QStringList{QStringLiteral("confirmation"), QStringLiteral("told")});

    // Signed on the screen: name, moment, strokes and seal are kept, and the customer knows the result.
    shop.minutes(15);
    const Outcome<WorkOrder> signedOrder =
        shop.completion.take(order.id, shop.order(order.id).revision, ProcessShop::event(OrderEventKind::Accept),
                             ProcessShop::signature(), {});
    REQUIRE_DONE(signedOrder);
    const Outcome<CompletionView> view = shop.completion.open(order.id);
    REQUIRE_DONE(view);
    REQUIRE(view->confirmation);
    CHECK(view->confirmation->way == ConfirmWay::Signature);
    CHECK(view->confirmation->at == shop.at("2026-03-02 09:15"));
    CHECK(view->confirmation->ink.size() == 2);
    CHECK(view->confirmation->seal == sealOf(*view->confirmation, order.uid));
    REQUIRE(view->told);
    CHECK(view->told->to == QStringLiteral("欧阳建国"));
    CHECK(view->told->way == ToldWay::InPerson);
    shop.done(order.id, ProcessShop::event(OrderEventKind::Close));

    // Nobody there: the reason is kept, and somebody still has to be told.
    const WorkOrder other = shop.repair("ST07", "2025-08-31");
    shop.resolved(other.id);
    Confirmation absent;
    absent.way = ConfirmWay::Absent;
    absent.reason = QStringLiteral("客户出差，物业开门");
    const Outcome<WorkOrder> untold = shop.completion.take(other.id, shop.order(other.id).revision,
                                                           ProcessShop::event(OrderEventKind::Close), absent, {});
    REQUIRE_REFUSED(untold, FailureKind::Invalid);
    CHECK(shop.fieldsOf(untold.error()) == QStringList{QStringLiteral("told")});
    CHECK_FALSE(shop.completion.open(other.id)->confirmation);
    ToldResult told;
    told.to = QStringLiteral("欧阳建国");
    told.way = ToldWay::Phone;
    const Outcome<WorkOrder> closed = shop.completion.take(other.id, shop.order(other.id).revision,
                                                           ProcessShop::event(OrderEventKind::Close), absent, told);
    REQUIRE_DONE(closed);
    CHECK(closed->state == OrderState::Closed);
    CHECK(closed->acceptedBy == QStringLiteral("客户出差，物业开门"));
    CHECK(shop.completion.open(other.id)->told->way == ToldWay::Phone);
}

TEST_CASE("the code on the customer's slip confirms the work, another number does not", "[S1-019]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair("ST07", "2025-08-31");
    const Outcome<Document> slip = shop.place->papers().build(DocumentKind::Intake, order.number);
    REQUIRE_DONE(slip);
    CHECK(wordsOf(*slip).contains(confirmationCode(order.uid)));
    shop.resolved(order.id);
    Confirmation made = ProcessShop::byName();
    made.way = ConfirmWay::Code;
    made.code =
        confirmationCode(order.uid) == QStringLiteral("123456") ? QStringLiteral("654321") : QStringLiteral("123456");
    const OrderEvent accept = ProcessShop::event(OrderEventKind::Accept);
    const Outcome<WorkOrder> wrong = shop.completion.take(order.id, shop.order(order.id).revision, accept, made, {});
    REQUIRE_REFUSED(wrong, FailureKind::Invalid);
    CHECK(shop.fieldsOf(wrong.error()) == QStringList{QStringLiteral("code")});
    made.code = confirmationCode(order.uid);
    REQUIRE_DONE(shop.completion.take(order.id, shop.order(order.id).revision, accept, made, {}));
    CHECK(shop.completion.open(order.id)->confirmation->way == ConfirmWay::Code);
}

TEST_CASE("repair work is started, paused, resumed and finished, and its time is what was worked", "[S3-031]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair("ST07", "2025-08-31");
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Start));
    shop.minutes(20);
    REQUIRE_REFUSED(shop.handsOn.take(order.id, HandsOnStep::Pause), FailureKind::Invalid);
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Pause, QStringLiteral("等客户关水")));
    shop.minutes(45);
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Resume));
    REQUIRE_REFUSED(shop.handsOn.take(order.id, HandsOnStep::Resume), FailureKind::Conflict);
    shop.minutes(10);
    // Waiting for parts stops the work by itself.
    OrderEvent wait = ProcessShop::event(OrderEventKind::Wait);
    wait.waitReason = WaitReason::Parts;
    shop.done(order.id, wait);
    shop.minutes(120);
    shop.done(order.id, ProcessShop::event(OrderEventKind::Resume));
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Resume));
    shop.minutes(15);
    const Outcome<HandsOnView> finished = shop.handsOn.take(order.id, HandsOnStep::Finish);
    REQUIRE_DONE(finished);
    CHECK(finished->minutes == 45); // 20 + 10 + 15
    CHECK(finished->state == HandsOnState::Finished);
    CHECK(finished->spans.size() == 3);
    const QStringList story = shop.storyOf(order.id);
    CHECK(story.count(QStringLiteral("work_paused")) == 2);
    CHECK(story.contains(QStringLiteral("work_finished")));
}

TEST_CASE("a repair is recorded with arrival, start, finish, action and parts", "[S1-018][S0-028]")
{
    ProcessShop shop;
    shop.receive(shop.valve, 2000);
    const WorkOrder order = shop.repair("ST02", "2025-08-31");
    shop.sent(order.id);
    shop.minutes(60);
    shop.as("tech1");
    shop.done(order.id, ProcessShop::event(OrderEventKind::Arrive));
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Start));
    const DiagnosisView codes = *shop.diagnosis.open(order.id);
    REQUIRE_FALSE(codes.symptoms.empty());
    REQUIRE_FALSE(codes.causes.empty());
    OrderDiagnosis made;
    made.order = order.id;
    made.symptom = codes.symptoms.front().id;
    made.cause = codes.causes.front().id;
    made.action = codes.actions.front().id;
    made.grade = FaultGrade::Common;
    made.startedAt = made.endedAt = shop.clock.now();
    REQUIRE_DONE(shop.diagnosis.diagnose(shop.order(order.id).revision, made));
    const OrderPart line = shop.ask(order.id, shop.valve);
    REQUIRE_DONE(shop.parts().issue(shop.take(line)));
    shop.minutes(40);
    REQUIRE_DONE(shop.handsOn.take(order.id, HandsOnStep::Finish));
    const WorkOrder end = shop.resolved(order.id);
    CHECK(end.arrivedAt == shop.at("2026-03-02 10:00"));
    CHECK(end.result == ResolveResult::Fixed);
    CHECK(shop.handsOn.open(order.id)->minutes == 40);
    const std::vector<OrderDiagnosis> stored = shop.diagnosis.open(order.id)->diagnoses;
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().symptom == made.symptom);
    CHECK(stored.front().cause == made.cause);
    CHECK(stored.front().action == made.action);
    CHECK(stored.front().grade == FaultGrade::Common);
    const OrderParts parts = *shop.parts().of(order.id);
    REQUIRE(parts.lines.size() == 1);
    CHECK(parts.lines.front().part.code == QStringLiteral("V-100"));
    CHECK(parts.lines.front().line.used() == 1000);
}

TEST_CASE("six kinds of service are there, and the store adds its own without new code", "[S1-022][S0-023]")
{
    ProcessShop shop;
    QStringList codes;
    const std::vector<ServiceKind> kinds = *shop.process.kinds();
    for (const ServiceKind& kind : kinds)
        codes.append(kind.code);
    for (const char* wanted :
         {"installation", "repair", "parts_replacement", "maintenance", "consultation", "complaint"})
        CHECK(codes.contains(QLatin1String(wanted)));
    ServiceKind own;
    own.code = QStringLiteral("deep_cleaning");
    own.nameZh = QStringLiteral("深度清洁");
    own.type = ServiceType::Maintenance;
    REQUIRE_DONE(shop.process.saveKind(own));
    REQUIRE_REFUSED(shop.process.saveKind(own), FailureKind::Invalid);
    IntakeRequest made = shop.request();
    made.type = QStringLiteral("deep_cleaning");
    const WorkOrder order = shop.accept(made);
    CHECK(order.type == ServiceType::Maintenance);
    CHECK(serviceName(shop.place->context(), order) == QStringLiteral("深度清洁"));
    // Each type of the five core modules is taken in and counted apart.
    for (const char* type : {"repair", "installation", "upgrade", "consultation", "complaint"}) {
        IntakeRequest next = shop.request();
        next.type = QLatin1String(type);
        shop.accept(next);
    }
    KpiQuery query;
    query.from = query.to = QDate(2026, 3, 2);
    query.grouping = KpiGrouping::Type;
    query.only = {Kpi::IntakeVolume};
    const Outcome<KpiReport> report = shop.place->kpis().figures(query);
    REQUIRE_DONE(report);
    std::map<QString, qint64> counts;
    for (const KpiGroup& group : report->groups)
        counts[group.key] = group.figures.front().n;
    CHECK(counts[QStringLiteral("maintenance")] == 1);
    CHECK(counts[QStringLiteral("repair")] == 1);
    CHECK(counts[QStringLiteral("installation")] == 1);
    CHECK(counts[QStringLiteral("upgrade")] == 1);
    CHECK(counts[QStringLiteral("consultation")] == 2);
}

TEST_CASE("the depth of a repair brings its own price and its own time", "[S2-019]")
{
    ProcessShop shop;
    std::vector<DepthStandard> depths = *shop.process.depths();
    for (DepthStandard& standard : depths) {
        standard.minutes = standard.depth == RepairDepth::Deep ? 180 : 45;
        standard.priceCode = standard.depth == RepairDepth::Deep ? QStringLiteral("L03") : QStringLiteral("L01");
        REQUIRE_DONE(shop.process.saveDepth(standard));
    }
    const WorkOrder order = shop.repair();
    DispatchDesk dispatch(shop.place->context());
    OrderService service = shop.services.open(order)->service;
    service.order = order.id;
    service.depth = RepairDepth::Deep;
    REQUIRE_DONE(shop.services.save(service, DeliveryModel::ThirdParty));
    CHECK(shop.place->orders().open(order.id)->totals.due == Money::fromYuan(220));
    CHECK(dispatch.need(order.id)->minutes == 180);
    CHECK(shop.services.open(order)->model == DeliveryModel::ThirdParty);
    // Another depth replaces the price instead of adding to it.
    service = shop.services.open(order)->service;
    service.depth = RepairDepth::Normal;
    REQUIRE_DONE(shop.services.save(service, DeliveryModel::Own));
    CHECK(shop.place->orders().open(order.id)->totals.due == Money::fromYuan(60));
    CHECK(dispatch.need(order.id)->minutes == 45);
    service = shop.services.open(order)->service;
    service.depth.reset();
    REQUIRE_DONE(shop.services.save(service, DeliveryModel::Own));
    CHECK(shop.place->orders().open(order.id)->totals.due == Money());
}

TEST_CASE("technical support is logged by its four kinds with the time it took", "[S2-098]")
{
    ProcessShop shop;
    const WorkOrder order = shop.repair();
    const auto log = [&](SupportKind kind, int minutes) {
        RemoteAttempt attempt;
        attempt.order = order.id;
        attempt.kind = kind;
        attempt.medium = QStringLiteral("电话");
        attempt.minutes = minutes;
        attempt.note = QStringLiteral("指导关闭进水阀");
        REQUIRE_DONE(shop.diagnosis.tryRemotely(shop.order(order.id).revision, attempt));
    };
    log(SupportKind::Consultation, 5);
    log(SupportKind::Guidance, 12);
    log(SupportKind::Guidance, 8);
    log(SupportKind::RemoteAssistance, 30);
    log(SupportKind::Diagnosis, 7);
    const Outcome<std::vector<SupportTime>> sums = shop.diagnosis.supportTime(QDate(2026, 3, 2), QDate(2026, 3, 2));
    REQUIRE_DONE(sums);
    std::map<SupportKind, std::pair<int, qint64>> found;
    for (const SupportTime& sum : *sums)
        found[sum.kind] = {sum.count, sum.minutes};
    CHECK(found[SupportKind::Guidance] == std::pair<int, qint64>(2, 20));
    CHECK(found[SupportKind::Consultation] == std::pair<int, qint64>(1, 5));
    CHECK(found[SupportKind::Diagnosis] == std::pair<int, qint64>(1, 7));
    CHECK(found[SupportKind::RemoteAssistance] == std::pair<int, qint64>(1, 30));
}

TEST_CASE("an accepted upgrade becomes part of the product's configuration history", "[S0-034]")
{
    ProcessShop shop;
    IntakeRequest made = shop.request("SN-UP", "2015-01-05");
    made.type = QStringLiteral("upgrade");
    const WorkOrder order = shop.accept(made);
    OrderEvent resolve = ProcessShop::event(OrderEventKind::Resolve);
    resolve.action = QStringLiteral("刷写固件");
    const Outcome<WorkOrder> unnamed = shop.attempt(order.id, resolve);
    REQUIRE_REFUSED(unnamed, FailureKind::Invalid);
    CHECK(shop.fieldsOf(unnamed.error()) == QStringList{QStringLiteral("upgrade")});
    UpgradeItem item;
    item.order = order.id;
    item.before = QStringLiteral("V1.2");
    item.after = QStringLiteral("V1.2");
    REQUIRE_REFUSED(shop.services.addUpgrade(item), FailureKind::Invalid);
    item.after = QStringLiteral("V2.0");
    REQUIRE_DONE(shop.services.addUpgrade(item));
    // Its price is quoted and agreed to before the work counts as done.
    shop.charge(order.id, {shop.fee("固件升级", 90)});
    const Outcome<WorkOrder> unagreed = shop.attempt(order.id, resolve);
    REQUIRE_FALSE(unagreed);
    const Outcome<Quotation> quotation =
        QuotationDesk(shop.place->context()).issue(order.id, shop.order(order.id).revision, QDate(2026, 3, 9));
    REQUIRE_DONE(quotation);
    QuotationAnswer yes;
    yes.who = QStringLiteral("欧阳建国");
    REQUIRE_DONE(QuotationDesk(shop.place->context()).answer(quotation->id, yes));
    REQUIRE_DONE(shop.attempt(order.id, resolve));
    UnitDesk units(shop.place->context());
    CHECK(units.card(order.product)->configuration.empty());
    REQUIRE_DONE(shop.completion.take(order.id, shop.order(order.id).revision,
                                      ProcessShop::event(OrderEventKind::Accept), ProcessShop::byName(), {}));
    const std::vector<ConfigurationChange> history = units.card(order.product)->configuration;
    REQUIRE(history.size() == 1);
    CHECK(history.front().value == QStringLiteral("V2.0"));
    CHECK(history.front().note.contains(QStringLiteral("V1.2")));
    CHECK(history.front().changedOn == QDate(2026, 3, 2));
}

TEST_CASE("handing over records what went back, the test and the old parts, and prints it", "[S4-028]")
{
    ProcessShop shop;
    shop.receive(shop.valve, 1000);
    const WorkOrder order = shop.repair("ST02", "2025-08-31");
    REQUIRE_DONE(shop.parts().issue(shop.take(shop.ask(order.id, shop.valve))));
    shop.resolved(order.id);
    HandOver made;
    made.order = order.id;
    made.items = {QStringLiteral("智能马桶 S300"), QStringLiteral("遥控器 1 个")};
    made.receivedBy = QStringLiteral("欧阳建国");
    const Done unsaid = shop.completion.handOver(made, ProcessShop::signature());
    REQUIRE_REFUSED(unsaid, FailureKind::Invalid);
    CHECK(shop.fieldsOf(unsaid.error()) == QStringList{QStringLiteral("oldParts")});
    made.oldParts = OldParts::Waived;
    made.testNote = QStringLiteral("冲水正常，无渗漏");
    REQUIRE_DONE(shop.completion.handOver(made, ProcessShop::signature()));
    const CompletionView view = *shop.completion.open(order.id);
    REQUIRE(view.handOver);
    CHECK(view.handOver->items.size() == 2);
    CHECK(view.handOver->oldParts == OldParts::Waived);
    REQUIRE(view.handedTo);
    CHECK(view.handedTo->way == ConfirmWay::Signature);
    const Outcome<Document> paper = shop.place->papers().build(DocumentKind::HandOver, order.number);
    REQUIRE_DONE(paper);
    const QString words = wordsOf(*paper);
    for (const char* wanted : {"遥控器 1 个", "冲水正常，无渗漏", "进水阀 × 1", "欧阳建国"})
        CHECK(words.contains(QString::fromUtf8(wanted)));
}
