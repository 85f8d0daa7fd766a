// SPDX-License-Identifier: GPL-3.0-or-later
// Promises over a real file: stamped at intake from the rules of that moment and kept whatever becomes of the rules.
#include "core/service/intake_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/unit_of_work.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace sanbao;

namespace {

struct RuleStory : test::TemporaryStore
{
    RuleStory() { clock.set(at("2026-03-02 09:00")); }

    IntakeRequest request(const char* name = "张三", const char* phone = "13800138301") const
    {
        IntakeRequest made;
        made.customerName = QString::fromUtf8(name);
        made.phone = QLatin1String(phone);
        made.category = QStringLiteral("refrigerator");
        made.brand = QStringLiteral("青禾");
        made.model = QStringLiteral("S300");
        made.fault = QStringLiteral("不制冷");
        return made;
    }
    WorkOrder take(const IntakeRequest& wanted)
    {
        const Outcome<IntakeAnswer> answer = place->intake().accept(wanted);
        REQUIRE_DONE(answer);
        return read(answer->order);
    }
    WorkOrder read(WorkOrderId id)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        return view->order;
    }
    static const Promise& promise(const WorkOrder& order, PromiseKind kind)
    {
        const auto found = std::find_if(order.promises.begin(), order.promises.end(),
                                        [kind](const Promise& one) { return one.kind == kind; });
        REQUIRE(found != order.promises.end());
        return *found;
    }
    ServiceTarget general(PromiseKind kind)
    {
        for (const ServiceTarget& target : place->catalogue().targets()) {
            if (target.type == ServiceType::Repair && target.kind == kind && !target.priority && !target.grade)
                return target;
        }
        FAIL("no such target");
        return {};
    }
};

} // namespace

TEST_CASE("a changed target holds for new orders; the old version and the open orders stay", "[S0-039]")
{
    RuleStory story;
    const WorkOrder before = story.take(story.request());
    ServiceTarget response = story.general(PromiseKind::Response);
    response.minutes = 45;
    story.clock.set(story.at("2026-03-02 10:00"));
    REQUIRE_DONE(story.place->rules().saveTarget(response));
    const WorkOrder after = story.take(story.request("李四", "13800138302"));
    CHECK(RuleStory::promise(after, PromiseKind::Response).targetMinutes == 45);
    CHECK(RuleStory::promise(after, PromiseKind::Response).targetVersion == 2);
    const WorkOrder kept = story.read(before.id);
    CHECK(RuleStory::promise(kept, PromiseKind::Response).targetMinutes == 30);
    CHECK(RuleStory::promise(kept, PromiseKind::Response).dueAt == story.at("2026-03-02 09:30"));
    CHECK(RuleStory::promise(kept, PromiseKind::Response).targetVersion == 1);

    const Outcome<std::vector<ServiceTarget>> first = story.place->rules().targetsOf(1);
    REQUIRE_DONE(first);
    CHECK(std::any_of(first->begin(), first->end(), [](const ServiceTarget& target) {
        return target.type == ServiceType::Repair && target.kind == PromiseKind::Response && target.minutes == 30;
    }));
    CHECK(first->size() == story.place->catalogue().targets().size());
    CHECK(story.place->rules().targetVersions()->size() == 2);
}

TEST_CASE("each fault class has its own response, arrival and completion limits, and the matrix is printed", "[S2-115]")
{
    RuleStory story;
    const std::vector<FaultCode> faults =
        story.place->catalogue().faultsOf(story.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id);
    const std::vector<std::pair<FaultGrade, int>> classes{
        {FaultGrade::General, 7}, {FaultGrade::Common, 11}, {FaultGrade::Difficult, 13}};
    for (const auto& [grade, minutes] : classes) {
        int factor = 1;
        for (const PromiseKind kind : {PromiseKind::Response, PromiseKind::Arrival, PromiseKind::Completion}) {
            ServiceTarget target;
            target.type = ServiceType::Repair;
            target.kind = kind;
            target.grade = grade;
            target.minutes = minutes * factor++;
            REQUIRE_DONE(story.place->rules().saveTarget(target));
        }
    }
    int number = 0;
    for (const auto& [grade, minutes] : classes) {
        const auto fault = std::find_if(faults.begin(), faults.end(),
                                        [grade = grade](const FaultCode& code) { return code.grade == grade; });
        REQUIRE(fault != faults.end());
        IntakeRequest request = story.request("李四", "13800138302");
        request.serial = QStringLiteral("SN-%1").arg(++number);
        request.faultCode = fault->code;
        const WorkOrder order = story.take(request);
        CHECK(RuleStory::promise(order, PromiseKind::Response).targetMinutes == minutes);
        CHECK(RuleStory::promise(order, PromiseKind::Arrival).targetMinutes == 2 * minutes);
        CHECK(RuleStory::promise(order, PromiseKind::Completion).targetMinutes == 3 * minutes);
    }
    const Outcome<Document> sheet = story.place->papers().build(DocumentKind::Standards, 0);
    REQUIRE_DONE(sheet);
    QStringList rows;
    for (const Block& block : sheet->blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block)) {
            for (const QStringList& row : table->rows)
                rows.append(row.join(QLatin1Char('|')));
        }
    }
    for (const auto& [grade, minutes] : classes) {
        for (const PromiseKind kind : {PromiseKind::Response, PromiseKind::Arrival, PromiseKind::Completion})
            CHECK(rows.filter(label(kind)).filter(label(grade)).filter(label(ServiceType::Repair)).size() == 1);
    }
}

TEST_CASE("of two otherwise equal orders the one for a premium product is due earlier", "[S0-008]")
{
    RuleStory story;
    REQUIRE_DONE(
        story.place->rules().savePremiumProduct({0, {}, QStringLiteral("青禾"), QStringLiteral("S900"), true}));
    const WorkOrder normal = story.take(story.request());
    IntakeRequest premium = story.request("李四", "13800138302");
    premium.model = QStringLiteral("S900");
    const WorkOrder other = story.take(premium);
    CHECK(RuleStory::promise(normal, PromiseKind::Response).dueAt == story.at("2026-03-02 09:30"));
    CHECK(RuleStory::promise(other, PromiseKind::Response).dueAt == story.at("2026-03-02 09:15"));
    CHECK(other.priority == Priority::Premium);
    CHECK(other.priorityRule == QStringLiteral("premium_product"));
}

TEST_CASE("the rule that raised a priority is stored with the order", "[S2-035]")
{
    RuleStory story;
    IntakeRequest danger = story.request();
    danger.fault = QStringLiteral("外壳漏电");
    const WorkOrder order = story.take(danger);
    CHECK(order.priority == Priority::Urgent);
    CHECK(order.priorityRule == QStringLiteral("safety"));
    CHECK(RuleStory::promise(order, PromiseKind::Response).targetMinutes == 10);
    CHECK(story.number(QStringLiteral(
              "SELECT COUNT(*) FROM audit_entry WHERE body LIKE '%\"priority_rule\":\"safety\"%'")) == 1);

    SECTION("a rule that is switched off raises nothing")
    {
        PriorityRule safety = story.place->catalogue().rules().priority.front();
        REQUIRE(safety.trigger == PriorityTrigger::Safety);
        safety.active = false;
        REQUIRE_DONE(story.place->rules().savePriorityRule(safety));
        IntakeRequest again = danger;
        again.phone = QStringLiteral("13800138309");
        CHECK(story.take(again).priority == Priority::Normal);
    }
    SECTION("a repair that comes back within 30 days is raised")
    {
        IntakeRequest first = story.request("王五", "13800138303");
        first.serial = QStringLiteral("SN-1");
        WorkOrder repaired = story.take(first);
        OrderEvent resolve;
        resolve.kind = OrderEventKind::Resolve;
        resolve.action = QStringLiteral("换温控器");
        REQUIRE_DONE(story.place->orders().act(repaired.id, repaired.revision, resolve));
        story.clock.set(story.at("2026-03-20 09:00"));
        const WorkOrder back = story.take(first);
        CHECK(back.priorityRule == QStringLiteral("repeat_repair"));
        CHECK(back.priority == Priority::Premium);
    }
}

TEST_CASE("an agreement of the customer promises what it says until it ends", "[S1-040]")
{
    RuleStory story;
    const WorkOrder first = story.take(story.request());
    story.database()
        .statement(
            "INSERT INTO agreement (number, template_id, customer_id, starts_on, ends_on, price_fen, title, body, "
            "body_hash, issued_at) SELECT 'CX-A1', MIN(id), 1, '2026-01-01', '2026-03-05', 0, '', '', '', 0 "
            "FROM agreement_template")
        .run();
    const AgreementId agreement(story.number(QStringLiteral("SELECT id FROM agreement")));
    {
        UnitOfWork work(story.place->context(), Permission::IssueAgreement);
        REQUIRE_DONE(work.begin());
        const AgreementTarget fast{agreement, ServiceType::Repair, PromiseKind::Response, 5, TimeBase::Calendar, {}};
        REQUIRE_DONE(story.place->rules().writeAgreementTargets(agreement, {fast}));
        work.audit(QStringLiteral("agreement.targets"), EntityKind::Agreement, agreement.value);
        REQUIRE_DONE(work.commit());
    }
    const WorkOrder agreed = story.take(story.request());
    CHECK(RuleStory::promise(agreed, PromiseKind::Response).dueAt == story.at("2026-03-02 09:05"));
    CHECK(RuleStory::promise(agreed, PromiseKind::Response).agreement == agreement);
    CHECK_FALSE(RuleStory::promise(agreed, PromiseKind::Completion).agreement.isValid());
    CHECK(RuleStory::promise(story.take(story.request("李四", "13800138302")), PromiseKind::Response).targetMinutes ==
          30);
    story.clock.set(story.at("2026-03-06 09:00"));
    CHECK(RuleStory::promise(story.take(story.request()), PromiseKind::Response).targetMinutes == 30);
    CHECK(RuleStory::promise(story.read(first.id), PromiseKind::Response).targetMinutes == 30);

    SECTION("twice the same promise is refused")
    {
        const AgreementTarget one{agreement, {}, PromiseKind::Response, 5, TimeBase::Calendar, {}};
        const Done refused = story.place->rules().writeAgreementTargets(agreement, {one, one});
        REQUIRE_REFUSED(refused, FailureKind::Invalid);
        CHECK(refused.error().issues.front().field == QStringLiteral("targets.1"));
    }
}

TEST_CASE("an order keeps the calendar it was promised with", "[S0-039]")
{
    RuleStory story;
    const WorkOrder order = story.take(story.request());
    const Instant due = RuleStory::promise(order, PromiseKind::Completion).dueAt;
    // 27 business hours of 9 a day from Monday 09:00
    CHECK(due == story.at("2026-03-04 18:00"));
    REQUIRE_DONE(story.place->settings().putException({QDate(2026, 3, 3), false, QStringLiteral("盘点"), {}, {}}));
    CHECK(story.place->catalogue().calendar().version() == 1);

    OrderEvent wait;
    wait.kind = OrderEventKind::Wait;
    wait.waitReason = WaitReason::Parts;
    const Outcome<WorkOrder> waiting = story.place->orders().act(order.id, order.revision, wait);
    REQUIRE_DONE(waiting);
    story.clock.set(story.at("2026-03-02 10:00"));
    OrderEvent resume;
    resume.kind = OrderEventKind::Resume;
    const Outcome<WorkOrder> resumed = story.place->orders().act(order.id, waiting->revision, resume);
    REQUIRE_DONE(resumed);
    CHECK(RuleStory::promise(*resumed, PromiseKind::Completion).dueAt == story.at("2026-03-05 10:00"));

    const WorkOrder later = story.take(story.request("李四", "13800138302"));
    CHECK(RuleStory::promise(later, PromiseKind::Completion).dueAt == story.at("2026-03-06 10:00"));
    CHECK(RuleStory::promise(later, PromiseKind::Completion).calendarVersion == 1);
}

TEST_CASE("split shifts, special hours of a day and hours of a channel count", "[S2-099]")
{
    RuleStory story;
    WeekPattern week;
    week.days.fill({{540, 720}, {810, 1080}});
    REQUIRE_DONE(story.place->settings().saveWeek(week));
    REQUIRE_DONE(
        story.place->settings().putException({QDate(2026, 3, 3), true, QStringLiteral("早班"), {}, {{480, 660}}}));
    story.clock.set(story.at("2026-03-02 11:50"));
    CHECK(RuleStory::promise(story.take(story.request()), PromiseKind::Response).dueAt == story.at("2026-03-02 13:50"));
    story.clock.set(story.at("2026-03-02 17:50"));
    CHECK(RuleStory::promise(story.take(story.request()), PromiseKind::Response).dueAt == story.at("2026-03-03 08:20"));

    WeekPattern hotline;
    hotline.days.fill({{480, 1260}});
    REQUIRE_DONE(story.place->rules().saveChannelHours(Channel::Hotline, hotline));
    story.clock.set(story.at("2026-03-02 19:00"));
    IntakeRequest call = story.request();
    call.channel = QStringLiteral("hotline");
    CHECK_FALSE(story.take(call).outOfHours);
    call.channel = QStringLiteral("wechat");
    CHECK(story.take(call).outOfHours);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE out_of_hours = 1")) == 1);
}
