// SPDX-License-Identifier: GPL-3.0-or-later
// Promises across orders: who waits for an answer, causes of missed ones, figures, and the replay after a correction.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/promise_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/settings_desk.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace sanbao;

namespace {

struct PromiseStory : test::TemporaryStore
{
    PromiseStory() { clock.set(at("2026-03-02 09:00")); }

    WorkOrderId log(const char* phone, const char* type = "repair", const char* priority = "")
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("张三");
        request.phone = QLatin1String(phone);
        request.category = QStringLiteral("refrigerator");
        request.fault = QStringLiteral("不制冷");
        request.type = QLatin1String(type);
        request.priority = QLatin1String(priority);
        request.channel = QStringLiteral("hotline");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->order;
    }
    WorkOrder read(WorkOrderId id)
    {
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        return view->order;
    }
    Outcome<WorkOrder> act(WorkOrderId id, OrderEventKind kind)
    {
        OrderEvent event;
        event.kind = kind;
        event.action = QStringLiteral("修好");
        event.note = event.action;
        event.acceptedBy = event.action;
        return place->orders().act(id, read(id).revision, event);
    }
    const Promise& promise(const WorkOrder& order, PromiseKind kind)
    {
        return *std::find_if(order.promises.begin(), order.promises.end(),
                             [kind](const Promise& one) { return one.kind == kind; });
    }
};

} // namespace

TEST_CASE("unanswered requests are listed by the time left, and none is left when all are answered", "[S4-038]")
{
    PromiseStory story;
    const WorkOrderId plain = story.log("13800138301");
    story.clock.set(story.at("2026-03-02 09:10"));
    const WorkOrderId urgent = story.log("13800138302", "repair", "urgent");
    const WorkOrderId slow = story.log("13800138303", "maintenance");
    const auto listed = [&story] {
        std::vector<WorkOrderId> ids;
        const std::vector<OrderRow> rows = story.place->promises().unanswered().value();
        for (const OrderRow& row : rows)
            ids.push_back(row.id);
        return ids;
    };
    // due 09:20, 09:30 and 10:10
    CHECK(listed() == std::vector<WorkOrderId>{urgent, plain, slow});
    REQUIRE_DONE(story.act(urgent, OrderEventKind::Respond));
    REQUIRE_DONE(story.act(plain, OrderEventKind::Cancel));
    CHECK(listed() == std::vector<WorkOrderId>{slow});
    REQUIRE_DONE(story.act(slow, OrderEventKind::Respond));
    CHECK(listed().empty());
}

TEST_CASE("an order with a missed promise is closed only with its cause, and causes are summed up", "[S2-116]")
{
    PromiseStory story;
    const WorkOrderId late = story.log("13800138301");
    story.clock.set(story.at("2026-03-02 10:00"));
    REQUIRE_DONE(story.act(late, OrderEventKind::Respond));
    REQUIRE_DONE(story.act(late, OrderEventKind::Resolve));
    const Outcome<WorkOrder> refused = story.act(late, OrderEventKind::Close);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.front().field == QStringLiteral("breach_cause"));
    REQUIRE_REFUSED(story.place->promises().saveCause(late, {PromiseKind::Response, QStringLiteral("nonsense"), {}}),
                    FailureKind::Invalid);
    REQUIRE_REFUSED(story.place->promises().saveCause(late, {PromiseKind::Completion, QStringLiteral("traffic"), {}}),
                    FailureKind::Conflict);
    REQUIRE_DONE(story.place->promises().saveCause(
        late, {PromiseKind::Response, QStringLiteral("staff_short"), QStringLiteral("午休")}));
    REQUIRE_DONE(story.act(late, OrderEventKind::Close));

    const WorkOrderId other = story.log("13800138302");
    story.clock.set(story.at("2026-03-02 11:00"));
    REQUIRE_DONE(story.act(other, OrderEventKind::Respond));
    const Outcome<PromiseReport> report = story.place->promises().report(QDate(2026, 3, 1), QDate(2026, 3, 31));
    REQUIRE_DONE(report);
    REQUIRE(report->causes.size() == 2);
    for (const CauseTally& tally : report->causes) {
        CHECK((tally.cause.isEmpty() || tally.cause == QStringLiteral("staff_short")));
        CHECK(tally.count == 1);
    }
}

TEST_CASE("the report tells the share of installations finished within 24 hours", "[S0-041]")
{
    PromiseStory story;
    const WorkOrderId quick = story.log("13800138301", "installation");
    const WorkOrderId slow = story.log("13800138302", "installation");
    story.log("13800138303", "installation");
    story.clock.set(story.at("2026-03-02 15:00"));
    REQUIRE_DONE(story.act(quick, OrderEventKind::Resolve));
    story.clock.set(story.at("2026-03-03 09:01"));
    REQUIRE_DONE(story.act(slow, OrderEventKind::Resolve));
    const auto tally = [&story](PromiseKind kind) {
        const Outcome<PromiseReport> report = story.place->promises().report(QDate(2026, 3, 2), QDate(2026, 3, 2));
        REQUIRE_DONE(report);
        for (const PromiseTally& one : report->promises) {
            if (one.type == ServiceType::Installation && one.kind == kind)
                return one;
        }
        FAIL("no such row");
        return PromiseTally();
    };
    // The third one is open past its time: a miss, too.
    CHECK(tally(PromiseKind::Completion).met == 1);
    CHECK(tally(PromiseKind::Completion).missed == 2);
}

TEST_CASE("contacts outside the hours are marked and counted by channel", "[S2-099]")
{
    PromiseStory story;
    story.log("13800138301");
    story.clock.set(story.at("2026-03-02 20:00"));
    story.log("13800138302");
    const Outcome<PromiseReport> report = story.place->promises().report(QDate(2026, 3, 2), QDate(2026, 3, 2));
    REQUIRE_DONE(report);
    REQUIRE(report->contacts.size() == 1);
    CHECK(report->contacts[0].channel == Channel::Hotline);
    CHECK(report->contacts[0].contacts == 2);
    CHECK(report->contacts[0].outOfHours == 1);
}

TEST_CASE("a replay shows old and new times side by side and writes only what is accepted", "[S0-039]")
{
    PromiseStory story;
    const WorkOrderId order = story.log("13800138301");
    const WorkOrder before = story.read(order);
    CHECK(story.promise(before, PromiseKind::Completion).dueAt == story.at("2026-03-04 18:00"));
    REQUIRE_DONE(story.place->settings().putException({QDate(2026, 3, 3), false, QStringLiteral("停电"), {}, {}}));
    ReplayRequest request{QDate(2026, 3, 2), QDate(2026, 3, 2), true, ReplayWith::Calendar};
    const Outcome<std::vector<ReplayRow>> shown = story.place->promises().preview(request);
    REQUIRE_DONE(shown);
    REQUIRE(shown->size() == 1);
    CHECK(shown->front().change.kind == PromiseKind::Completion);
    CHECK(shown->front().change.before.dueAt == story.at("2026-03-04 18:00"));
    CHECK(shown->front().change.after.dueAt == story.at("2026-03-05 18:00"));
    CHECK(story.promise(story.read(order), PromiseKind::Completion).dueAt == story.at("2026-03-04 18:00"));

    SECTION("accepted, it is on the order, its timeline and its clock")
    {
        REQUIRE_DONE(story.place->promises().accept(request, *shown));
        CHECK(story.promise(story.read(order), PromiseKind::Completion).dueAt == story.at("2026-03-05 18:00"));
        CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'promises_recomputed'")) ==
              1);
        CHECK(story.place->promises().preview(request)->empty());
    }
    SECTION("an order changed meanwhile is not overwritten")
    {
        REQUIRE_DONE(story.act(order, OrderEventKind::Respond));
        REQUIRE_REFUSED(story.place->promises().accept(request, *shown), FailureKind::Conflict);
        CHECK(story.promise(story.read(order), PromiseKind::Completion).dueAt == story.at("2026-03-04 18:00"));
    }
    SECTION("new targets are applied to open orders only when they are asked for")
    {
        for (ServiceTarget target : story.place->catalogue().targets()) {
            if (target.type == ServiceType::Repair && target.kind == PromiseKind::Response && !target.priority) {
                target.minutes = 60;
                REQUIRE_DONE(story.place->rules().saveTarget(target));
                break;
            }
        }
        request.with = ReplayWith::Rules;
        const Outcome<std::vector<ReplayRow>> rules = story.place->promises().preview(request);
        REQUIRE_DONE(rules);
        REQUIRE(rules->size() == 2);
        REQUIRE_DONE(story.place->promises().accept(request, *rules));
        CHECK(story.promise(story.read(order), PromiseKind::Response).dueAt == story.at("2026-03-02 10:00"));
        CHECK(story.promise(story.read(order), PromiseKind::Response).targetVersion == 2);
    }
}

TEST_CASE("a replay turns a missed promise into a kept one when the calendar says so", "[S0-039]")
{
    PromiseStory story;
    story.clock.set(story.at("2026-03-02 17:45"));
    const WorkOrderId order = story.log("13800138301");
    story.clock.set(story.at("2026-03-03 10:00"));
    const Outcome<WorkOrder> answered = story.act(order, OrderEventKind::Respond);
    REQUIRE_DONE(answered);
    CHECK(answered->promises.front().state == PromiseState::Missed);
    // The store was closed that morning, nobody had entered it.
    REQUIRE_DONE(
        story.place->settings().putException({QDate(2026, 3, 3), true, QStringLiteral("下午开门"), {}, {{780, 1080}}}));
    const ReplayRequest request{QDate(2026, 3, 2), QDate(2026, 3, 2), false, ReplayWith::Calendar};
    const Outcome<std::vector<ReplayRow>> shown = story.place->promises().preview(request);
    REQUIRE_DONE(shown);
    const auto response = std::find_if(shown->begin(), shown->end(),
                                       [](const ReplayRow& row) { return row.change.kind == PromiseKind::Response; });
    REQUIRE(response != shown->end());
    CHECK(response->change.before.state == PromiseState::Missed);
    CHECK(response->change.after.state == PromiseState::Met);
    CHECK(response->change.after.dueAt == story.at("2026-03-03 13:15"));
    REQUIRE_DONE(story.place->promises().accept(request, *shown));
    CHECK(story.read(order).promises.front().state == PromiseState::Met);
}
