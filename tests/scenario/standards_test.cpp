// SPDX-License-Identifier: GPL-3.0-or-later
// Standards that fill the plan of an order: the kit of a visit, service points, steps with limits, instructions that
// are read, exceptions that another person approves, and guidance for customers.
#include "core/service/diagnosis_desk.h"
#include "core/service/dispatch_desk.h"
#include "core/service/dispatch_words.h"
#include "core/service/guide_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/service_point_desk.h"
#include "core/service/technician_desk.h"
#include "core/service/visit_kit_desk.h"
#include "core/service/work_desk.h"
#include "core/service/work_papers.h"
#include "tests/support/stock_shop.h"

#include <algorithm>

using namespace sanbao;

namespace {

struct Shop : test::StockShop
{
    DispatchDesk dispatch{place->context()};
    VisitKitDesk kits{place->context()};
    ServicePointDesk points{place->context()};
    TechnicianDesk people{place->context()};
    GuideDesk guides{place->context()};
    WorkDesk work{place->context()};

    StaffId tech(const char* login) { return place->catalogue().memberByLogin(QLatin1String(login))->id; }
    WorkOrder repair(const char* serial, const QString& address = QStringLiteral("杭州市西湖区文三路1号"))
    {
        IntakeRequest made = request(serial);
        made.address = address;
        return accept(made);
    }
    /// A fault of the order's product, as a diagnosis puts it on the order.
    FaultCodeId fault(const WorkOrder& order)
    {
        const std::vector<FaultCode> faults = place->catalogue().faultsOf(order.category);
        REQUIRE_FALSE(faults.empty());
        return faults.front().id;
    }
    WorkOrder diagnosed(const WorkOrder& order)
    {
        OrderEvent event;
        event.kind = OrderEventKind::Diagnose;
        event.cause = QStringLiteral("进水阀坏");
        event.faultCode = fault(order);
        const Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        return *next;
    }
    HandlingStandard standard(const WorkOrder& order)
    {
        HandlingStandard made;
        made.fault = fault(order);
        made.route = FaultRoute::Expert;
        made.tier = 3;
        made.minutes = 135;
        made.parts = {{valve.id.value, 2000}};
        const Outcome<HandlingStandard> saved = kits.save(made);
        REQUIRE_DONE(saved);
        return *saved;
    }
    Interval hours(const char* from, int minutes)
    {
        const Instant start = at(from);
        return {start, Instant(start.ms + minutes * 60000LL)};
    }
    QString texts(DocumentKind kind, qint64 id)
    {
        const Outcome<Document> document = place->papers().build(kind, id);
        REQUIRE_DONE(document);
        return textsOf(*document).join(QLatin1Char('\n'));
    }
};

SopTemplate detailed(const SopTemplate& before)
{
    SopTemplate next = before;
    int bad = 0;
    next.steps = stepsFromText(
        QStringLiteral("10 | 断水断电 | 水阀关; 电源断 | in: 派工单 | out: 安全的现场 | control: 先断电再拆 | "
                       "limit: 15\n20 | 更换并试水 | 照片 | in: 新阀 | out: 正常冲水 | control: 试水三次 | "
                       "role: technician | limit: 30"),
        {}, true, &bad);
    REQUIRE(bad == 0);
    return next;
}

} // namespace

TEST_CASE("people, partners, vehicles, tools and parts are registered and go to one order", "[S0-062][S4-027]")
{
    Shop shop;
    shop.receive(shop.valve, 5000);
    Technician partner;
    partner.kind = TechnicianKind::Partner;
    partner.name = QStringLiteral("安达服务");
    partner.company = QStringLiteral("安达家电服务有限公司");
    const Outcome<Technician> provider = shop.people.save(partner);
    REQUIRE_DONE(provider);
    std::vector<qint64> along;
    for (const auto& [kind, name] :
         {std::pair(ResourceKind::Vehicle, "面包车 A"), std::pair(ResourceKind::Tool, "管钳")}) {
        const Outcome<ServiceResource> saved = shop.people.saveResource({0, kind, QString::fromUtf8(name), true, 0});
        REQUIRE_DONE(saved);
        along.push_back(saved->id);
    }
    WorkOrder order = shop.repair("SN-1");
    const Outcome<Placed> placed =
        shop.dispatch.place(order.id, order.revision, {provider->staff, shop.hours("2026-03-02 14:00", 90), false, {}});
    REQUIRE_DONE(placed);
    REQUIRE_DONE(shop.dispatch.takeAlong(order.id, placed->order.revision, along));
    shop.ask(order.id, shop.valve);
    const Outcome<DispatchBoard> board = shop.dispatch.board(QDate(2026, 3, 2), 1);
    REQUIRE_DONE(board);
    REQUIRE(board->visits.size() == 1);
    const Visit& visit = board->visits.front().visit;
    CHECK(visit.technician == provider->staff);
    CHECK(visit.slot.from == shop.at("2026-03-02 14:00"));
    CHECK(visit.resources == along);
    const Outcome<OrderParts> parts = shop.parts().of(order.id);
    REQUIRE_DONE(parts);
    REQUIRE(parts->lines.size() == 1);
    CHECK(parts->lines.front().line.state == OrderPartState::Reserved);
}

TEST_CASE("a repair gets technician, day, window and parts, and a double booking is warned of", "[S1-017]")
{
    Shop shop;
    shop.receive(shop.valve, 5000);
    const auto plan = [&shop](const WorkOrder& order) {
        const Outcome<Placed> placed = shop.dispatch.place(
            order.id, order.revision, {shop.tech("tech1"), shop.hours("2026-03-02 10:00", 90), true, {}});
        REQUIRE_DONE(placed);
        return *placed;
    };
    const WorkOrder first = shop.repair("SN-1");
    CHECK(plan(first).conflicts.empty());
    const Outcome<VisitNeed> need = shop.dispatch.need(first.id);
    REQUIRE_DONE(need);
    REQUIRE(need->window.has_value());
    CHECK(*need->window == shop.hours("2026-03-02 10:00", 90));
    CHECK(need->technician == shop.tech("tech1"));
    const Outcome<KitAnswer> kept = shop.kits.reserve(first.id, {{shop.valve, 1000, false, 0}});
    REQUIRE_DONE(kept);
    CHECK(kept->reserved == 1);
    const std::vector<ConflictFinding> twice = plan(shop.repair("SN-2")).conflicts;
    REQUIRE(twice.size() == 1);
    CHECK(twice.front().kind == VisitConflict::Overlap);
    CHECK(twice.front().with == first.number);
}

TEST_CASE("proposals prefer the service point that looks after the district, and say which district", "[S1-014]")
{
    Shop shop;
    ServicePoint west;
    west.unit.name = QStringLiteral("城西服务点");
    west.areas = {QStringLiteral("西湖区"), QStringLiteral("余杭区")};
    west.people = {shop.tech("tech2").value};
    REQUIRE_DONE(shop.points.save(west));
    const WorkOrder near = shop.repair("SN-1");
    Outcome<std::vector<Proposal>> proposals = shop.dispatch.proposals(near.id);
    REQUIRE_DONE(proposals);
    REQUIRE(proposals->size() == 2);
    CHECK(proposals->front().technician == shop.tech("tech2"));
    CHECK(reasonsText(proposals->front()).contains(QStringLiteral("城西服务点 → 西湖区")));
    CHECK(proposals->back().cost - proposals->front().cost == 80);
    // Where no point looks after the address, all are alike.
    proposals = shop.dispatch.proposals(shop.repair("SN-2", QStringLiteral("杭州市滨江区江南大道2号")).id);
    REQUIRE_DONE(proposals);
    CHECK(proposals->front().cost == proposals->back().cost);
    CHECK(proposals->front().technician == shop.tech("tech1"));
}

TEST_CASE("the standard of a fault fills route, skill, time and kit of the order", "[S1-041]")
{
    Shop shop;
    const WorkOrder order = shop.diagnosed(shop.repair("SN-1"));
    const HandlingStandard made = shop.standard(order);
    const Outcome<std::optional<HandlingStandard>> found = shop.kits.standardOf(order.id);
    REQUIRE_DONE(found);
    REQUIRE(found->has_value());
    CHECK((*found)->route == FaultRoute::Expert);
    const Outcome<VisitNeed> need = shop.dispatch.need(order.id);
    REQUIRE_DONE(need);
    CHECK(need->minutes == 135);
    CHECK(tierOf(*need) == 3);
    const Outcome<std::vector<KitLine>> kit = shop.kits.kit(order.id);
    REQUIRE_DONE(kit);
    REQUIRE_FALSE(kit->empty());
    CHECK(kit->front().part.id == shop.valve.id);
    CHECK(kit->front().quantity == 2000);
    CHECK(kit->front().isStandard);
    // A tier-2 technician is warned of, an order without the fault is as before.
    const Outcome<Placed> placed = shop.dispatch.place(
        order.id, order.revision, {shop.tech("tech1"), shop.hours("2026-03-02 10:00", 135), false, {}});
    REQUIRE_DONE(placed);
    CHECK(placed->conflicts == std::vector<ConflictFinding>{{VisitConflict::TierTooLow, {}}});
    CHECK(shop.dispatch.need(shop.repair("SN-2").id)->minutes == 90);
    const Outcome<std::vector<HandlingPart>> wrong = shop.kits.partsFromText(QStringLiteral("V-100 x 2\nNOPE"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().issues.front().field == QStringLiteral("parts"));
}

TEST_CASE("the parts that orders alike needed are proposed with the appointment and kept", "[S2-109]")
{
    Shop shop;
    shop.receive(shop.valve, 9000);
    shop.receive(shop.hose, 9000);
    for (const char* serial : {"SN-1", "SN-2", "SN-3"}) {
        const WorkOrder order = shop.diagnosed(shop.repair(serial));
        const OrderPart line = shop.ask(order.id, shop.valve);
        REQUIRE_DONE(shop.parts().issue(shop.take(line)));
    }
    const WorkOrder next = shop.diagnosed(shop.repair("SN-4"));
    REQUIRE_DONE(shop.dispatch.agreeWindow(next.id, next.revision, shop.hours("2026-03-03 09:00", 120),
                                           QStringLiteral("欧阳建国")));
    Outcome<std::vector<KitLine>> kit = shop.kits.kit(next.id);
    REQUIRE_DONE(kit);
    REQUIRE(kit->size() == 1);
    CHECK(kit->front().part.id == shop.valve.id);
    CHECK_FALSE(kit->front().isStandard);
    CHECK(kit->front().free == 6000);
    const Outcome<KitAnswer> kept = shop.kits.reserve(next.id, *kit);
    REQUIRE_DONE(kept);
    CHECK(kept->reserved == 1);
    CHECK(kept->waiting.isEmpty());
    kit = shop.kits.kit(next.id);
    REQUIRE_DONE(kit);
    CHECK(kit->empty());
}

TEST_CASE("each step has input, output, control point and role, and the process sheet prints them", "[S4-013]")
{
    Shop shop;
    const std::vector<SopTemplate> all = *shop.work.standards();
    const auto repair =
        std::find_if(all.begin(), all.end(), [](const SopTemplate& one) { return one.type == ServiceType::Repair; });
    REQUIRE(repair != all.end());
    SopTemplate next = detailed(*repair);
    next.from = QDate(2026, 3, 2);
    const Outcome<SopTemplate> published = shop.work.publish(next);
    REQUIRE_DONE(published);
    const QString sheet = shop.texts(DocumentKind::ProcessSheet, published->id);
    for (const char* words : {"断水断电", "派工单", "安全的现场", "先断电再拆", "更换并试水", "正常冲水", "试水三次"})
        CHECK(sheet.contains(QString::fromUtf8(words)));
    CHECK(sheet.contains(QStringLiteral("Technician")));
    const Outcome<Document> byCode = shop.place->papers().build(DocumentKind::ProcessSheet, repair->code);
    REQUIRE_DONE(byCode);
    CHECK(byCode->title == QStringLiteral("Process sheet"));
}

TEST_CASE("a step keeps role, standard time, limit and check, and is overdue only past its limit", "[S4-031]")
{
    Shop shop;
    const WorkOrder order = shop.repair("SN-1");
    const Outcome<WorkRun> before = shop.work.run(order.id);
    REQUIRE_DONE(before);
    REQUIRE(before->standard.has_value());
    SopTemplate next = detailed(*before->standard);
    next.from = QDate(2026, 3, 2);
    REQUIRE_DONE(shop.work.publish(next));
    REQUIRE_DONE(shop.work.begin(order.id));
    REQUIRE_DONE(shop.work.advance(order.id));
    const WorkStep step = shop.work.run(order.id)->steps.front();
    CHECK(step.role == Role::Technician);
    CHECK(step.minutes == 10);
    CHECK(step.limitMinutes == 15);
    CHECK(step.checks == QStringList{QStringLiteral("水阀关"), QStringLiteral("电源断")});
    shop.clock.set(Instant(shop.clock.now().ms + 15 * 60000));
    CHECK(shop.work.overdue(order.id)->empty());
    shop.clock.set(Instant(shop.clock.now().ms + 60000));
    const Outcome<std::vector<WorkStep>> late = shop.work.overdue(order.id);
    REQUIRE_DONE(late);
    REQUIRE(late->size() == 1);
    CHECK(late->front().name == QStringLiteral("断水断电"));
}

TEST_CASE("an instruction for the product and fault opens from the order and its reading is kept", "[S2-009]")
{
    Shop shop;
    const WorkOrder order = shop.diagnosed(shop.repair("SN-1"));
    WorkInstruction made;
    made.title = QStringLiteral("智能马桶换阀作业指导书");
    made.body = QStringLiteral("1. 关水阀\n2. 断电\n3. 换阀");
    made.category = order.category;
    made.fault = shop.fault(order);
    const Outcome<WorkInstruction> first = shop.guides.save(made);
    REQUIRE_DONE(first);
    WorkInstruction foreign = made;
    foreign.title = QStringLiteral("淋浴房");
    for (const Category& category : shop.place->catalogue().categories()) {
        if (category.id != order.category)
            foreign.category = category.id;
    }
    foreign.fault = {};
    REQUIRE_DONE(shop.guides.save(foreign));
    Outcome<std::vector<WorkInstruction>> fitting = shop.guides.instructionsFor(order.id);
    REQUIRE_DONE(fitting);
    REQUIRE(fitting->size() == 1);
    shop.as("tech1");
    const Outcome<WorkInstruction> read = shop.guides.read(order.id, fitting->front().id);
    REQUIRE_DONE(read);
    CHECK(read->body == made.body);
    shop.as("admin");
    WorkInstruction second = *first;
    second.body += QStringLiteral("\n4. 试水");
    REQUIRE_DONE(shop.guides.save(second));
    fitting = shop.guides.instructionsFor(order.id);
    REQUIRE(fitting->size() == 1);
    CHECK(fitting->front().version == 2);
    const Outcome<std::vector<InstructionReading>> log = shop.guides.readings(order.id);
    REQUIRE_DONE(log);
    REQUIRE(log->size() == 1);
    CHECK(log->front().version == 1);
    CHECK(log->front().by == shop.tech("tech1"));
    CHECK(shop.place->orders().open(order.id)->timeline.back().event == QStringLiteral("instruction_read"));
}

TEST_CASE("all units work by the same version, unless an exception was approved by another person", "[S2-066]")
{
    Shop shop;
    ServicePoint west;
    west.unit.name = QStringLiteral("城西服务点");
    west.people = {shop.tech("tech2").value};
    const Outcome<ServicePoint> point = shop.points.save(west);
    REQUIRE_DONE(point);
    const WorkOrder store = shop.repair("SN-1");
    const qint64 old = shop.work.run(store.id)->standard->id;
    SopTemplate next = detailed(*shop.work.run(store.id)->standard);
    next.from = QDate(2026, 3, 2);
    const Outcome<SopTemplate> common = shop.work.publish(next);
    REQUIRE_DONE(common);
    const auto planned = [&shop](const char* serial, const char* login) {
        const WorkOrder order = shop.repair(serial);
        REQUIRE_DONE(shop.dispatch.place(order.id, order.revision,
                                         {shop.tech(login), shop.hours("2026-03-02 14:00", 60), false, {}}));
        return order.id;
    };
    const auto version = [&shop](WorkOrderId order) { return shop.work.run(order)->standard->id; };
    CHECK(version(planned("SN-2", "tech1")) == common->id);
    CHECK(version(planned("SN-3", "tech2")) == common->id);
    SopException wish;
    wish.unit = point->unit.id;
    wish.templateId = old;
    wish.reason = QStringLiteral("旧型号库存未用完");
    wish.until = QDate(2026, 3, 31);
    shop.as("dispatch");
    const Outcome<SopException> asked = shop.guides.askException(wish);
    REQUIRE_DONE(asked);
    CHECK(version(planned("SN-4", "tech2")) == common->id);
    CHECK_FALSE(shop.guides.answerException(asked->id, true));
    shop.as("manager");
    REQUIRE_DONE(shop.guides.answerException(asked->id, true));
    CHECK_FALSE(shop.guides.answerException(asked->id, false));
    const WorkOrderId ofPoint = planned("SN-5", "tech2");
    CHECK(version(ofPoint) == old);
    CHECK(version(planned("SN-6", "tech1")) == common->id);
    shop.setTime("2026-04-01 09:00");
    CHECK(version(ofPoint) == common->id);
}

TEST_CASE("whoever asked for an exception cannot approve it", "[S2-066]")
{
    Shop shop;
    shop.as("manager");
    SopException wish;
    wish.unit = shop.place->catalogue().unit().id;
    wish.templateId = shop.work.standards()->front().id;
    wish.reason = QStringLiteral("试行");
    wish.until = QDate(2026, 3, 31);
    const Outcome<SopException> asked = shop.guides.askException(wish);
    REQUIRE_DONE(asked);
    const Done own = shop.guides.answerException(asked->id, true);
    REQUIRE_FALSE(own);
    CHECK(own.error().kind == FailureKind::Denied);
}

TEST_CASE("guidance is recorded point by point and printed for the customer", "[S1-024]")
{
    Shop shop;
    const WorkOrder order = shop.repair("SN-1");
    const QStringList usual = GuideDesk::usualTopics(ServiceType::Installation);
    REQUIRE(usual.size() == 7);
    TrainingEvent event;
    event.order = order.id;
    event.topics = {usual[0], usual[2], QStringLiteral("遥控器配对")};
    event.attendees = {QStringLiteral("欧阳建国")};
    event.minutes = 20;
    shop.as("tech1");
    REQUIRE_DONE(shop.guides.record(event));
    const QString paper = shop.texts(DocumentKind::Guidance, order.id.value);
    for (const QString& topic : event.topics)
        CHECK(paper.contains(topic));
    CHECK_FALSE(paper.contains(usual[1]));
    CHECK(paper.contains(order.number));
    CHECK(paper.contains(QStringLiteral("欧阳建国")));
}

TEST_CASE("a training has topics and attendees and belongs to a customer, or to an order of his", "[S3-008]")
{
    Shop shop;
    const WorkOrder order = shop.repair("SN-1");
    TrainingEvent event;
    event.customer = order.customer;
    event.topics = {QStringLiteral("滤芯更换")};
    event.attendees = {QStringLiteral("张主管"), QStringLiteral(" 李工 "), QStringLiteral("张主管")};
    event.heldOn = QDate(2026, 3, 1);
    REQUIRE_DONE(shop.guides.record(event));
    event.customer = {};
    event.order = order.id;
    REQUIRE_DONE(shop.guides.record(event));
    const Outcome<std::vector<TrainingEvent>> all = shop.guides.trainingsOf(order.customer);
    REQUIRE_DONE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().attendees == QStringList{QStringLiteral("张主管"), QStringLiteral("李工")});
    CHECK(shop.guides.trainingsOf(order.id)->size() == 1);
    TrainingEvent empty;
    empty.customer = order.customer;
    empty.heldOn = QDate(2026, 3, 3);
    const Outcome<TrainingEvent> refused = shop.guides.record(empty);
    REQUIRE_FALSE(refused);
    CHECK(test::fieldsOf(refused.error()) ==
          QStringList{QStringLiteral("attendees"), QStringLiteral("heldOn"), QStringLiteral("topics")});
}
