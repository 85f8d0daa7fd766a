// SPDX-License-Identifier: GPL-3.0-or-later
// Which target wins, what an agreement changes, what raises a priority, what stops a clock.
#include "core/domain/official_calendar.h"
#include "core/domain/priority_rule.h"
#include "core/domain/work_order_flow.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

Instant at(const char* text)
{
    return *parseInstant(QString::fromLatin1(text), QTimeZone("Asia/Shanghai"));
}

const BusinessCalendar& calendar()
{
    static const BusinessCalendar days = officialWorkingDays(QTimeZone("Asia/Shanghai"));
    return days;
}

ServiceTarget target(int minutes, std::optional<Priority> priority = {}, std::optional<FaultGrade> grade = {},
                     const char* group = "", CategoryId category = {})
{
    ServiceTarget made;
    made.id = minutes;
    made.priority = priority;
    made.grade = grade;
    made.category = category;
    made.minutes = minutes;
    made.customerGroup = QLatin1String(group);
    return made;
}

int winner(const std::vector<ServiceTarget>& table, const TargetQuery& query)
{
    const std::vector<ServiceTarget> found = targetsFor(table, query);
    return found.empty() ? 0 : found.front().minutes;
}

OrderEvent schedule(const char* moment, const char* from, bool customerChose)
{
    OrderEvent event;
    event.kind = OrderEventKind::Schedule;
    event.at = at(moment);
    event.technician = StaffId(3);
    event.appointmentFrom = at(from);
    event.customerChose = customerChose;
    return event;
}

WorkOrder installation(const char* registered)
{
    WorkOrder order;
    order.type = ServiceType::Installation;
    order.registeredAt = at(registered);
    std::vector<ServiceTarget> targets{target(180), target(1440)};
    targets[0].kind = PromiseKind::Arrival;
    targets[1].kind = PromiseKind::Completion;
    targets[1].base = TimeBase::Calendar;
    order.promises = promisesFor(targets, calendar(), order.registeredAt);
    return order;
}

} // namespace

TEST_CASE("priority goes before customer group, that before category, that before fault class", "[S1-040]")
{
    const CategoryId fridge(7);
    const std::vector<ServiceTarget> table{target(60), target(50, {}, FaultGrade::Difficult),
                                           target(40, {}, {}, "", fridge), target(30, {}, {}, "premium"),
                                           target(20, Priority::Urgent)};
    const TargetQuery plain{ServiceType::Repair, Priority::Normal, {}, CategoryId(1), QStringLiteral("normal")};
    CHECK(winner(table, plain) == 60);
    TargetQuery query = plain;
    query.grade = FaultGrade::Difficult;
    CHECK(winner(table, query) == 50);
    query.category = fridge;
    CHECK(winner(table, query) == 40);
    query.customerGroup = QStringLiteral("premium");
    CHECK(winner(table, query) == 30);
    query.priority = Priority::Urgent;
    CHECK(winner(table, query) == 20);
    query.type = ServiceType::Installation;
    CHECK(winner(table, query) == 0);
}

TEST_CASE("an agreement's own targets stand in the place of the table's", "[S1-040]")
{
    std::vector<ServiceTarget> table{target(30), target(480)};
    table[1].kind = PromiseKind::Completion;
    const AgreementTarget general{AgreementId(4), {}, PromiseKind::Response, 20, TimeBase::Calendar, {}};
    const AgreementTarget forRepair{
        AgreementId(4), ServiceType::Repair, PromiseKind::Response, 10, TimeBase::Business, {}};
    const AgreementTarget visit{
        AgreementId(4), ServiceType::Installation, PromiseKind::Arrival, 60, TimeBase::Business, {}};
    const std::vector<ServiceTarget> merged = withAgreement(table, {general, forRepair, visit}, ServiceType::Repair);
    REQUIRE(merged.size() == 2);
    CHECK(merged[0].minutes == 10);
    CHECK(merged[0].agreement == AgreementId(4));
    CHECK(merged[1].minutes == 480);
    CHECK_FALSE(merged[1].agreement.isValid());
    CHECK(promisesFor(merged, calendar(), at("2026-03-02 09:00"))[0].dueAt == at("2026-03-02 09:10"));
}

TEST_CASE("a clock stops only for the reasons its target names", "[S1-040]")
{
    WorkOrder order = installation("2026-03-02 09:00");
    for (Promise& promise : order.promises) {
        promise.base = TimeBase::Business;
        promise.pausedBy = PauseSet::none();
    }
    order.promises[0].pausedBy.set(WaitReason::Customer, true);
    OrderEvent wait;
    wait.kind = OrderEventKind::Wait;
    wait.at = at("2026-03-02 09:30");
    const WaitReason reason = GENERATE(WaitReason::Customer, WaitReason::Parts);
    wait.waitReason = reason;
    WorkOrder waiting = advance(order, wait, calendar(), at("2026-12-31 00:00")).order;
    CHECK((waiting.promises[0].state == PromiseState::Paused) == (reason == WaitReason::Customer));
    CHECK(waiting.promises[1].state == PromiseState::Running);
    OrderEvent resume;
    resume.kind = OrderEventKind::Resume;
    resume.at = at("2026-03-02 10:30");
    waiting = advance(waiting, resume, calendar(), at("2026-12-31 00:00")).order;
    CHECK(waiting.promises[0].dueAt ==
          (reason == WaitReason::Customer ? at("2026-03-02 13:00") : at("2026-03-02 12:00")));
    // 24 business hours of 9 a day from Monday 09:00
    CHECK(waiting.promises[1].dueAt == at("2026-03-04 15:00"));
}

TEST_CASE("the set of pausing reasons is stored as codes and Other never pauses")
{
    PauseSet set = PauseSet::none();
    set.set(WaitReason::Parts, true);
    set.set(WaitReason::Other, true);
    CHECK(set.text() == QStringLiteral("parts"));
    CHECK(PauseSet::fromText(set.text()) == set);
    CHECK(PauseSet::fromText(PauseSet().text()) == PauseSet());
    CHECK_FALSE(PauseSet().has(WaitReason::Other));
    CHECK(PauseSet::fromText({}) == PauseSet::none());
}

TEST_CASE("an appointment the customer wanted starts the arrival and completion clocks", "[S0-040]")
{
    const WorkOrder order = installation("2026-03-02 09:00");
    CHECK(order.promises[0].dueAt == at("2026-03-02 12:00"));
    const Instant now = at("2026-12-31 00:00");
    const WorkOrder wanted =
        advance(order, schedule("2026-03-02 09:10", "2026-03-04 14:00", true), calendar(), now).order;
    CHECK(wanted.promises[0].dueAt == at("2026-03-04 17:00"));
    CHECK(wanted.promises[1].dueAt == at("2026-03-05 14:00"));
    const WorkOrder ours =
        advance(order, schedule("2026-03-02 09:10", "2026-03-04 14:00", false), calendar(), now).order;
    CHECK(ours.promises[0].dueAt == at("2026-03-02 12:00"));
    CHECK(ours.promises[1].dueAt == at("2026-03-03 09:00"));

    OrderEvent arrive;
    arrive.kind = OrderEventKind::Arrive;
    arrive.at = at("2026-03-04 16:59");
    CHECK(advance(wanted, arrive, calendar(), now).order.promises[0].state == PromiseState::Met);
    CHECK(advance(ours, arrive, calendar(), now).order.promises[0].state == PromiseState::Missed);
}

TEST_CASE("danger, people in need, returning repairs and premium things raise the priority", "[S2-035]")
{
    const std::vector<PriorityRule> rules{
        {1, PriorityTrigger::Safety, Priority::Urgent, QStringLiteral("漏电 gas"), 0, true},
        {2, PriorityTrigger::Vulnerable, Priority::Urgent, QStringLiteral("独居"), 0, true},
        {3, PriorityTrigger::RepeatRepair, Priority::Premium, {}, 30, true},
        {4, PriorityTrigger::PremiumProduct, Priority::Premium, {}, 0, true},
        {5, PriorityTrigger::PremiumCustomer, Priority::Premium, {}, 0, true}};
    PriorityFacts facts;
    CHECK(raisingRule(rules, facts, Priority::Normal) == nullptr);
    facts.daysSinceRepair = 31;
    CHECK(raisingRule(rules, facts, Priority::Normal) == nullptr);
    facts.daysSinceRepair = 30;
    REQUIRE(raisingRule(rules, facts, Priority::Normal));
    CHECK(raisingRule(rules, facts, Priority::Normal)->trigger == PriorityTrigger::RepeatRepair);
    CHECK(raisingRule(rules, facts, Priority::Premium) == nullptr);
    facts.customer = QStringLiteral("独居老人");
    CHECK(raisingRule(rules, facts, Priority::Normal)->trigger == PriorityTrigger::Vulnerable);
    facts.problem = QStringLiteral("smell of GAS");
    CHECK(raisingRule(rules, facts, Priority::Normal)->trigger == PriorityTrigger::Safety);
    CHECK(raisingRule(rules, facts, Priority::Urgent) == nullptr);
    facts = {};
    facts.tier = Priority::Premium;
    CHECK(raisingRule(rules, facts, Priority::Normal)->trigger == PriorityTrigger::PremiumCustomer);
    facts.premiumProduct = true;
    CHECK(raisingRule(rules, facts, Priority::Normal)->trigger == PriorityTrigger::PremiumProduct);
}

TEST_CASE("a premium product is named by category, brand or model", "[S0-008]")
{
    const std::vector<PremiumProduct> products{
        {1, CategoryId(2), QStringLiteral("青禾"), QStringLiteral("S9 Pro"), true},
        {2, {}, QStringLiteral("Aurum"), {}, true},
        {3, CategoryId(5), {}, {}, false}};
    CHECK(isPremium(products, CategoryId(2), QStringLiteral("青禾"), QStringLiteral("s9 pro")));
    CHECK_FALSE(isPremium(products, CategoryId(3), QStringLiteral("青禾"), QStringLiteral("S9 Pro")));
    CHECK_FALSE(isPremium(products, CategoryId(2), QStringLiteral("青禾"), QStringLiteral("S300")));
    CHECK(isPremium(products, CategoryId(9), QStringLiteral("AURUM"), QStringLiteral("X")));
    CHECK_FALSE(isPremium(products, CategoryId(5), QStringLiteral("x"), QStringLiteral("y")));
}
