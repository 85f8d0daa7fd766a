// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the KPI dictionary as code, and random histories that only take steps the flow allows.
#include "tests/support/golden_orders.h"

#include "core/domain/official_calendar.h"
#include "core/domain/work_order_flow.h"

#include <algorithm>

namespace sanbao::test {

namespace {

struct Row
{
    ServiceType type;
    int product;
    int fault;
    const char* registered;
    const char* response;
    const char* arrived;
    const char* resolved;
    int visits;
    std::optional<ResolveResult> result;
    std::optional<int> score;
};

const std::vector<Row>& table()
{
    using R = ResolveResult;
    using T = ServiceType;
    static const std::vector<Row> rows{
        {T::Repair, 1, 10, "03-02 09:05", "03-02 09:20", "03-02 11:00", "03-02 12:10", 1, R::Fixed, 5},
        {T::Repair, 2, 10, "03-02 17:50", "03-03 09:10", "03-03 10:30", "03-03 11:40", 1, R::Fixed, 4},
        {T::Repair, 3, 22, "03-03 10:00", "03-03 10:45", "03-03 15:00", "03-05 16:30", 2, R::Fixed, 2},
        {T::Installation, 4, 0, "03-03 13:00", "03-03 13:05", "03-03 15:30", "03-03 16:40", 1, R::Fixed, 5},
        {T::Installation, 5, 0, "03-04 16:00", "03-04 16:20", "03-05 09:40", "03-05 11:00", 1, R::Fixed, 4},
        {T::Repair, 1, 10, "03-10 09:30", "03-10 09:50", "03-10 13:00", "03-10 14:00", 1, R::Fixed, 3},
        {T::Repair, 6, 31, "03-11 08:30", "03-11 09:25", "03-11 14:00", nullptr, 1, {}, {}},
        {T::Repair, 7, 0, "03-12 11:00", nullptr, nullptr, nullptr, 0, {}, {}},
        {T::Repair, 8, 22, "03-13 10:15", "03-13 10:40", nullptr, "03-13 11:05", 0, R::Remote, 5},
        {T::Repair, 3, 22, "04-08 09:00", "04-08 09:15", "04-08 10:00", "04-08 11:00", 1, R::Fixed, {}}};
    return rows;
}

MaybeInstant maybe(const char* wallTime)
{
    return wallTime ? MaybeInstant(march(wallTime)) : MaybeInstant();
}

void promise(WorkOrder& order, PromiseKind kind, int minutes, const MaybeInstant& metAt)
{
    Promise made;
    made.kind = kind;
    made.targetMinutes = minutes;
    made.startsAt = order.registeredAt;
    made.metAt = metAt;
    std::vector<Interval> pauses;
    for (const Pause& pause : order.pauses)
        pauses.push_back({pause.from, *pause.until});
    made.dueAt = dueWithPauses(made, workingDays(), pauses);
    made.state = !metAt ? PromiseState::Running : *metAt <= made.dueAt ? PromiseState::Met : PromiseState::Missed;
    if (order.cancelledAt)
        made.state = PromiseState::Cancelled;
    order.promises.push_back(made);
}

WorkOrder orderOf(const Row& row, int number)
{
    WorkOrder order;
    order.id = WorkOrderId(number);
    order.number = QStringLiteral("W%1").arg(number, 2, 10, QLatin1Char('0'));
    order.unit = OrgUnitId(1);
    order.product = ProductUnitId(row.product);
    order.faultCode = FaultCodeId(row.fault);
    order.type = row.type;
    order.registeredAt = march(row.registered);
    order.firstResponseAt = maybe(row.response);
    order.arrivedAt = maybe(row.arrived);
    order.firstResolvedAt = order.resolvedAt = maybe(row.resolved);
    order.result = row.result;
    order.visits = row.visits;
    order.state = row.resolved ? OrderState::Resolved : OrderState::OnSite;
    return order;
}

} // namespace

QTimeZone shanghai()
{
    return QTimeZone("Asia/Shanghai");
}

Instant march(const char* wallTime)
{
    return *parseInstant(QStringLiteral("2026-") + QLatin1String(wallTime), shanghai());
}

const BusinessCalendar& workingDays()
{
    static const BusinessCalendar calendar = officialWorkingDays(shanghai());
    return calendar;
}

std::vector<WorkOrder> goldenWorkOrders()
{
    std::vector<WorkOrder> orders;
    for (const Row& row : table())
        orders.push_back(orderOf(row, int(orders.size()) + 1));
    orders[2].pauses = {{WaitReason::Parts, march("03-03 15:20"), march("03-05 14:00")}};
    orders[4].pauses = {{WaitReason::Customer, march("03-04 17:00"), march("03-05 09:00")}};
    orders[7].state = OrderState::Cancelled;
    orders[7].cancelledAt = march("03-12 15:00");
    for (WorkOrder& order : orders) {
        promise(order, PromiseKind::Response, 30, order.firstResponseAt);
        if (order.type == ServiceType::Installation)
            promise(order, PromiseKind::Arrival, 180, order.arrivedAt);
    }
    return orders;
}

KpiFacts goldenFacts()
{
    KpiFacts facts;
    for (const WorkOrder& order : goldenWorkOrders())
        facts.orders.push_back(factOf(order, workingDays()));
    linkRepeats(facts.orders);
    for (std::size_t i = 0; i < table().size(); ++i) {
        if (!table()[i].score)
            continue;
        Survey survey;
        survey.id = SurveyId(qint64(i) + 1);
        survey.order = facts.orders[i].order;
        survey.state = SurveyState::Answered;
        survey.answeredAt = facts.orders[i].resolvedAt->plus(std::chrono::hours(72));
        survey.grades[QLatin1String(kOverallItem)] = *table()[i].score;
        facts.surveys.push_back(factOf(survey, facts.orders[i], shanghai()));
    }
    for (const auto& [id, order, received] : {std::tuple(1, 2, "03-05 18:00"), std::tuple(2, 9, "04-08 15:00")}) {
        Complaint complaint;
        complaint.id = ComplaintId(id);
        complaint.unit = OrgUnitId(1);
        complaint.order = facts.orders[std::size_t(order)].order;
        complaint.receivedAt = march(received);
        facts.complaints.push_back(factOf(complaint, facts.orders[std::size_t(order)]));
    }
    return facts;
}

bool RandomHistory::step(WorkOrder& order, Instant now)
{
    std::vector<OrderEventKind> allowed = allowedEvents(order);
    allowed.pop_back(); // the note
    if (allowed.empty())
        return false;
    OrderEvent event;
    event.kind = allowed[std::size_t(pick(int(allowed.size())))];
    // Cancelling and reopening are rare in life too.
    if ((event.kind == OrderEventKind::Cancel || event.kind == OrderEventKind::Reopen) && pick(3) > 0)
        event.kind = allowed.front();
    Instant last = order.registeredAt;
    for (const MaybeInstant& stamp :
         {order.firstResponseAt, order.arrivedAt, order.resolvedAt, order.acceptedAt, order.closedAt})
        last = std::max(last, stamp.value_or(last));
    for (const Pause& pause : order.pauses)
        last = std::max(last, pause.until.value_or(pause.from));
    event.at = Instant(last.ms + qint64(1 + pick(pick(4) == 0 ? 5000 : 200)) * 60'000);
    event.note = QStringLiteral("reason");
    event.technician = StaffId(1 + pick(3));
    event.waitReason = Codes<WaitReason>::table[std::size_t(pick(5))].first;
    event.cause = pick(3) == 0 ? QString() : QStringLiteral("cause %1").arg(pick(2));
    event.action = QStringLiteral("done");
    event.acceptedBy = QStringLiteral("customer");
    event.result = pick(2) == 0 ? ResolveResult::Fixed : Codes<ResolveResult>::table[std::size_t(pick(7))].first;
    const FlowResult result = advance(order, event, workingDays(), now);
    if (!result.refusal)
        order = result.order;
    return !result.refusal;
}

WorkOrder RandomHistory::order(qint64 id, int steps)
{
    WorkOrder order;
    order.id = WorkOrderId(id);
    order.unit = OrgUnitId(1 + pick(units));
    order.product = ProductUnitId(pick(4) == 0 ? 0 : 1 + pick(25));
    order.faultCode = FaultCodeId(pick(3));
    order.category = CategoryId(1 + pick(2));
    order.type = pick(2) == 0 ? ServiceType::Repair : Codes<ServiceType>::table[std::size_t(pick(6))].first;
    order.channel = Codes<Channel>::table[std::size_t(pick(8))].first;
    order.serviceLevel = pick(2) == 0 ? QStringLiteral("normal") : QStringLiteral("premium, \"two\"");
    order.registeredAt = Instant(start.ms + qint64(pick(days * 24 * 60)) * 60'000);
    std::vector<ServiceTarget> targets;
    for (const auto& [kind, minutes] : {std::pair(PromiseKind::Response, 30), std::pair(PromiseKind::Arrival, 180),
                                        std::pair(PromiseKind::Completion, 1440)}) {
        if (pick(4) > 0)
            targets.push_back(
                {0, order.type, kind, {}, {}, {}, minutes, pick(2) == 0 ? TimeBase::Business : TimeBase::Calendar});
    }
    order.promises = promisesFor(targets, workingDays(), order.registeredAt);
    const Instant now = Instant(start.ms + qint64(days) * 86'400'000);
    for (int i = 0; i < steps; ++i)
        step(order, now);
    return order;
}

ComplaintFact RandomHistory::complaint(qint64 id, const OrderFact& about)
{
    Complaint complaint;
    complaint.id = ComplaintId(id);
    complaint.order = about.order;
    complaint.unit = about.unit;
    complaint.receivedAt = about.registeredAt.plus(std::chrono::minutes(1 + pick(20'000)));
    if (pick(2) == 0)
        complaint.closedAt = complaint.receivedAt.plus(std::chrono::minutes(1 + pick(20'000)));
    if (complaint.closedAt && pick(2) == 0)
        complaint.justified = pick(2) == 0;
    return factOf(complaint, about);
}

SurveyFact RandomHistory::survey(qint64 id, const OrderFact& about)
{
    Survey survey;
    survey.id = SurveyId(id);
    survey.order = about.order;
    survey.state = Codes<SurveyState>::table[std::size_t(pick(4))].first;
    const Instant end = about.resolvedAt.value_or(about.registeredAt);
    survey.dueOn = localDay(end, shanghai()).addDays(3);
    if (survey.state == SurveyState::Answered) {
        survey.answeredAt = end.plus(std::chrono::minutes(1 + pick(9'000)));
        survey.grades[QStringLiteral("attitude")] = 1 + pick(5);
        survey.grades[QStringLiteral("speed")] = 1 + pick(5);
        if (pick(2) == 0)
            survey.recommend = pick(11);
    }
    return factOf(survey, about, shanghai());
}

KpiFacts RandomHistory::facts(int orders, Instant now)
{
    KpiFacts facts;
    for (int id = 1; id <= orders; ++id)
        facts.orders.push_back(factOf(order(id, pick(14)), workingDays()));
    linkRepeats(facts.orders);
    qint64 next = 1;
    for (const OrderFact& fact : facts.orders) {
        if (pick(4) == 0) {
            ComplaintFact made = complaint(next++, fact);
            made.closedAt = made.closedAt && *made.closedAt <= now ? made.closedAt : MaybeInstant();
            if (made.receivedAt <= now)
                facts.complaints.push_back(made);
        }
        if (fact.resolvedAt && pick(2) == 0)
            facts.surveys.push_back(survey(next++, fact));
    }
    return facts;
}

} // namespace sanbao::test
