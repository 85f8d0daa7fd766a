// SPDX-License-Identifier: GPL-3.0-or-later
// The life cycle of a work order as pure rules: legal steps, stamps, pauses, promises.
#include "core/domain/official_calendar.h"
#include "core/domain/work_order_flow.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace sanbao;

namespace {

const QTimeZone& zone()
{
    static const QTimeZone shanghai("Asia/Shanghai");
    return shanghai;
}

Instant at(const char* text)
{
    const std::optional<Instant> moment = parseInstant(QString::fromLatin1(text), zone());
    REQUIRE(moment);
    return *moment;
}

const BusinessCalendar& calendar()
{
    static const BusinessCalendar days = officialWorkingDays(zone());
    return days;
}

WorkOrder repairAt(const char* registered)
{
    WorkOrder order;
    order.registeredAt = at(registered);
    const std::vector<ServiceTarget> targets{
        {1, ServiceType::Repair, PromiseKind::Response, {}, {}, {}, 30, TimeBase::Business},
        {2, ServiceType::Repair, PromiseKind::Completion, {}, {}, {}, 480, TimeBase::Business}};
    order.promises = promisesFor(targets, calendar(), order.registeredAt);
    return order;
}

OrderEvent event(OrderEventKind kind, const char* moment)
{
    OrderEvent made;
    made.kind = kind;
    made.at = at(moment);
    made.note = QStringLiteral("reason");
    made.technician = StaffId(1);
    made.waitReason = WaitReason::Parts;
    made.action = QStringLiteral("replaced the valve");
    made.acceptedBy = QStringLiteral("customer");
    return made;
}

WorkOrder step(const WorkOrder& order, OrderEventKind kind, const char* moment)
{
    const FlowResult result = advance(order, event(kind, moment), calendar(), at("2026-12-31 00:00"));
    REQUIRE_FALSE(result.refusal);
    return result.order;
}

const Promise& promiseOf(const WorkOrder& order, PromiseKind kind)
{
    const auto found =
        std::find_if(order.promises.begin(), order.promises.end(), [kind](const Promise& p) { return p.kind == kind; });
    REQUIRE(found != order.promises.end());
    return *found;
}

} // namespace

TEST_CASE("every state allows exactly the listed steps and refuses all others with the legal ones", "[S0-042]")
{
    for (const auto& [state, code] : Codes<OrderState>::table) {
        WorkOrder order = repairAt("2026-03-02 09:05");
        order.state = state;
        const std::vector<OrderEventKind> allowed = allowedEvents(order);
        for (const auto& [kind, name] : Codes<OrderEventKind>::table) {
            const FlowResult result =
                advance(order, event(kind, "2026-03-02 10:00"), calendar(), at("2026-03-02 11:00"));
            const bool legal = std::find(allowed.begin(), allowed.end(), kind) != allowed.end();
            INFO(code << " " << name);
            CHECK(legal == !result.refusal.has_value());
            if (!legal) {
                CHECK(result.refusal->rule == FlowRule::IllegalStep);
                CHECK(result.refusal->allowed == allowed);
                CHECK(result.order.state == state);
            }
        }
    }
}

TEST_CASE("closed and cancelled orders can only be reopened or not at all")
{
    WorkOrder order = repairAt("2026-03-02 09:05");
    order.state = OrderState::Closed;
    CHECK(allowedEvents(order) == std::vector<OrderEventKind>{OrderEventKind::Reopen, OrderEventKind::Note});
    order.state = OrderState::Cancelled;
    CHECK(allowedEvents(order) == std::vector<OrderEventKind>{OrderEventKind::Note});
}

TEST_CASE("the whole way from registration to closing stamps each moment once")
{
    WorkOrder order = repairAt("2026-03-02 09:05");
    order = step(order, OrderEventKind::Respond, "2026-03-02 09:20");
    order = step(order, OrderEventKind::Schedule, "2026-03-02 09:25");
    order = step(order, OrderEventKind::Arrive, "2026-03-02 11:00");
    order = step(order, OrderEventKind::Resolve, "2026-03-02 12:10");
    order = step(order, OrderEventKind::Accept, "2026-03-02 12:15");
    order = step(order, OrderEventKind::Settle, "2026-03-02 12:20");
    order = step(order, OrderEventKind::Close, "2026-03-02 12:25");
    CHECK(order.firstResponseAt == at("2026-03-02 09:20"));
    CHECK(order.arrivedAt == at("2026-03-02 11:00"));
    CHECK(order.resolvedAt == at("2026-03-02 12:10"));
    CHECK(order.closedAt == at("2026-03-02 12:25"));
    CHECK(order.visits == 1);
    CHECK_FALSE(order.isOpen());
    CHECK(promiseOf(order, PromiseKind::Response).state == PromiseState::Met);
    CHECK(promiseOf(order, PromiseKind::Completion).state == PromiseState::Met);
}

TEST_CASE("a response after its due time is a missed promise by the stamps alone", "[S0-029]")
{
    WorkOrder order = repairAt("2026-03-03 10:00");
    CHECK(promiseOf(order, PromiseKind::Response).dueAt == at("2026-03-03 10:30"));
    order = step(order, OrderEventKind::Respond, "2026-03-03 10:45");
    CHECK(promiseOf(order, PromiseKind::Response).state == PromiseState::Missed);
}

TEST_CASE("waiting stops the completion clock and resuming moves its due time by the waited business time")
{
    WorkOrder order = repairAt("2026-03-03 09:20");
    order = step(order, OrderEventKind::Respond, "2026-03-03 09:30");
    order = step(order, OrderEventKind::Wait, "2026-03-03 10:00");
    CHECK(order.state == OrderState::Waiting);
    CHECK(promiseOf(order, PromiseKind::Completion).state == PromiseState::Paused);
    CHECK(allowedEvents(order) ==
          std::vector<OrderEventKind>{OrderEventKind::Resume, OrderEventKind::Cancel, OrderEventKind::Note});
    order = step(order, OrderEventKind::Resume, "2026-03-04 15:00");
    CHECK(order.state == OrderState::Responded);
    // 8 h from 03-03 09:20 with a pause from 03-03 10:00 to 03-04 15:00 ends on 03-05 at 13:20 (calendar vectors).
    CHECK(promiseOf(order, PromiseKind::Completion).dueAt == at("2026-03-05 13:20"));
    CHECK(promiseOf(order, PromiseKind::Response).dueAt == at("2026-03-03 09:50"));
}

TEST_CASE("a wait for another reason keeps the clock running")
{
    WorkOrder order = step(repairAt("2026-03-03 09:20"), OrderEventKind::Respond, "2026-03-03 09:30");
    const Instant due = promiseOf(order, PromiseKind::Completion).dueAt;
    OrderEvent wait = event(OrderEventKind::Wait, "2026-03-03 10:00");
    wait.waitReason = WaitReason::Other;
    order = advance(order, wait, calendar(), at("2026-12-31 00:00")).order;
    order = step(order, OrderEventKind::Resume, "2026-03-04 15:00");
    CHECK(promiseOf(order, PromiseKind::Completion).dueAt == due);
}

TEST_CASE("steps cannot be dated before registration, before the last step, or in the future")
{
    const WorkOrder order = step(repairAt("2026-03-03 09:20"), OrderEventKind::Respond, "2026-03-03 09:30");
    const auto rule = [&order](const char* moment) {
        return advance(order, event(OrderEventKind::Diagnose, moment), calendar(), at("2026-03-03 12:00"))
            .refusal->rule;
    };
    CHECK(rule("2026-03-03 09:00") == FlowRule::BeforeRegistration);
    CHECK(rule("2026-03-03 09:25") == FlowRule::BeforeLastStep);
    CHECK(rule("2026-03-03 13:00") == FlowRule::InTheFuture);
}

TEST_CASE("leaving a state needs its facts", "[S1-021]")
{
    WorkOrder order = step(repairAt("2026-03-03 09:20"), OrderEventKind::Respond, "2026-03-03 09:30");
    order.technician = StaffId();
    const auto refused = [&order](OrderEvent incomplete) {
        return advance(order, incomplete, calendar(), at("2026-03-03 12:00")).refusal->rule;
    };
    OrderEvent resolve = event(OrderEventKind::Resolve, "2026-03-03 10:00");
    resolve.action.clear();
    CHECK(refused(resolve) == FlowRule::MissingAction);
    OrderEvent cancel = event(OrderEventKind::Cancel, "2026-03-03 10:00");
    cancel.note.clear();
    CHECK(refused(cancel) == FlowRule::MissingReason);
    OrderEvent wait = event(OrderEventKind::Wait, "2026-03-03 10:00");
    wait.waitReason.reset();
    CHECK(refused(wait) == FlowRule::MissingReason);
    OrderEvent schedule = event(OrderEventKind::Schedule, "2026-03-03 10:00");
    schedule.technician = StaffId();
    CHECK(refused(schedule) == FlowRule::MissingTechnician);
}

TEST_CASE("reopening counts, keeps the first resolution and runs the completion clock again")
{
    WorkOrder order = step(repairAt("2026-03-03 09:20"), OrderEventKind::Resolve, "2026-03-03 10:00");
    order = step(order, OrderEventKind::Close, "2026-03-03 10:05");
    order = step(order, OrderEventKind::Reopen, "2026-03-04 10:00");
    CHECK(order.reopenCount == 1);
    CHECK(order.isOpen());
    order = step(order, OrderEventKind::Resolve, "2026-03-04 11:00");
    CHECK(order.firstResolvedAt == at("2026-03-03 10:00"));
    CHECK(order.resolvedAt == at("2026-03-04 11:00"));
}

TEST_CASE("a premium customer gets the shorter target of two otherwise equal orders", "[S0-008]")
{
    const std::vector<ServiceTarget> targets{
        {1, ServiceType::Repair, PromiseKind::Response, {}, {}, {}, 30, TimeBase::Business},
        {2, ServiceType::Repair, PromiseKind::Response, Priority::Premium, {}, {}, 15, TimeBase::Business}};
    const auto due = [&targets](Priority priority) {
        return promisesFor(targetsFor(targets, {ServiceType::Repair, priority, {}, {}}), calendar(),
                           at("2026-03-03 10:00"))
            .front()
            .dueAt;
    };
    CHECK(due(Priority::Normal) == at("2026-03-03 10:30"));
    CHECK(due(Priority::Premium) == at("2026-03-03 10:15"));
}
