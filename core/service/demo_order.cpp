// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a demo order. What follows the work (fees, survey, complaint) is in demo_aftercare.cpp.
#include "core/service/demo_order.h"

#include "core/domain/phone.h"
#include "core/service/warranty_answer.h"

#include <algorithm>

namespace sanbao {

namespace {

using Kind = OrderEventKind;

constexpr std::array<std::pair<ServiceType, int>, 6> kTypes{{{ServiceType::Repair, 660},
                                                             {ServiceType::Installation, 140},
                                                             {ServiceType::Maintenance, 80},
                                                             {ServiceType::Consultation, 60},
                                                             {ServiceType::Upgrade, 30},
                                                             {ServiceType::Return, 30}}};
constexpr std::array<std::pair<Channel, int>, 8> kChannels{{{Channel::Hotline, 380},
                                                            {Channel::WalkIn, 200},
                                                            {Channel::Wechat, 180},
                                                            {Channel::Ecommerce, 80},
                                                            {Channel::App, 60},
                                                            {Channel::Web, 40},
                                                            {Channel::Other, 40},
                                                            {Channel::Mail, 20}}};

template <class E, std::size_t N> E choose(DemoRandom& random, const std::array<std::pair<E, int>, N>& table)
{
    std::array<int, N> weights{};
    for (std::size_t i = 0; i < N; ++i)
        weights[i] = table[i].second;
    return table[random.weighted(weights)].first;
}

OrderEvent plain(Kind kind)
{
    OrderEvent event;
    event.kind = kind;
    return event;
}

} // namespace

Instant openMinutesBefore(const BusinessCalendar& calendar, Instant at, qint64 minutes)
{
    // Whole days back until enough open time lies between, then forward again by what is too much.
    constexpr qint64 kDay = 86400000;
    Instant from = at;
    for (int day = 0; day < 400 && calendar.minutesBetween(from, at) < minutes; ++day)
        from = Instant(from.ms - kDay);
    const qint64 surplus = calendar.minutesBetween(from, at) - minutes;
    return calendar.addMinutes(from, std::max<qint64>(surplus, 0)).value_or(from);
}

DemoOrder::DemoOrder(ServiceContext& context, DemoPopulation& population, DemoRandom random, Instant asOf)
    : m_context(context)
    , m_population(population)
    , m_random(random)
    , m_asOf(asOf)
{
}

Instant DemoOrder::later(Instant from, qint64 openMinutes) const
{
    const Instant at = m_context.catalogue.calendar()
                           .addMinutes(from, openMinutes)
                           .value_or(from.plus(std::chrono::minutes(openMinutes)));
    return Instant(at.ms / 60000 * 60000);
}

StaffId DemoOrder::technician()
{
    if (m_technician.isValid())
        return m_technician;
    std::vector<StaffId> technicians;
    for (const StaffMember& member : m_context.catalogue.staff()) {
        if (member.role == Role::Technician && member.active)
            technicians.push_back(member.id);
    }
    if (!technicians.empty())
        m_technician = m_random.pick(technicians);
    return m_technician;
}

StaffId DemoOrder::counter()
{
    for (const StaffMember& member : m_context.catalogue.staff()) {
        if (member.role == Role::Counter && member.active)
            return member.id;
    }
    return m_context.session.staff;
}

void DemoOrder::chooseFault(WorkOrder& order, DemoUnit& thing)
{
    if (order.type == ServiceType::Installation) {
        order.faultText = QStringLiteral("新机安装");
        return;
    }
    if (order.type == ServiceType::Maintenance) {
        order.faultText = QStringLiteral("定期保养");
        return;
    }
    const std::vector<FaultCode> faults = m_context.catalogue.faultsOf(order.category);
    const FaultCode* fault = faults.empty() ? nullptr : &m_random.pick(faults);
    if (const FaultCode* last = m_context.catalogue.fault(thing.lastFault); last && m_random.chance(250))
        fault = last;
    order.faultText = demoFaultText(m_random, fault ? fault->nameZh : QStringLiteral("需要检修"));
    if (!fault || !m_random.chance(850))
        return;
    order.faultCode = fault->id;
    order.grade = fault->grade;
    thing.lastFault = fault->id;
}

WorkOrder DemoOrder::head(Instant at)
{
    WorkOrder order;
    order.registeredAt = at;
    order.registeredBy = counter();
    order.type = choose(m_random, kTypes);
    order.channel = choose(m_random, kChannels);
    const std::size_t who = m_population.caller(m_random, at);
    DemoUnit& thing = m_population.unit(m_population.thing(m_random, who, order.type, at));
    const Customer& customer = m_population.customer(who).customer;
    m_label = thing.label;
    order.customer = customer.id;
    order.product = thing.unit.id;
    order.category = thing.unit.category;
    order.priority = m_random.chance(45) ? Priority::Urgent : customer.tier;
    order.serviceLevel = codeOf(order.priority);
    order.contactName = customer.name;
    order.contactPhone = customer.phone;
    order.contactAddress = customer.address;
    chooseFault(order, thing);
    order.inWarranty =
        answerWarranty(m_context, thing.unit, questionOf(order, m_context.catalogue.zone())).verdict.isFree();
    if (order.channel == Channel::WalkIn && m_random.chance(500))
        order.accessories = QStringLiteral("机身有轻微划痕，附电源线");
    if (m_random.chance(200))
        order.wish = QStringLiteral("周末上午");
    return order;
}

bool DemoOrder::halts(DemoHalt here)
{
    m_stopped = m_stopped || m_halt == here;
    return m_stopped;
}

/// Takes the step between `least` and `most` open minutes after the last one; nothing once the demo has reached its
/// end.
bool DemoOrder::step(OrderStory& story, OrderEvent event, int least, int most, StaffId actor)
{
    if (m_stopped)
        return false;
    event.at = later(m_at, m_random.between(least, most));
    event.actor = actor;
    m_stopped = event.at > m_asOf || !story.step(event);
    if (!m_stopped)
        m_at = event.at;
    return !m_stopped;
}

void DemoOrder::respond(OrderStory& story)
{
    const bool late = m_slow ? m_random.chance(350) : m_random.chance(40);
    const int target = story.order().promises.empty() ? 30 : story.order().promises.front().targetMinutes;
    if (late)
        step(story, plain(Kind::Respond), target + 5, target * 6, counter());
    else
        step(story, plain(Kind::Respond), 1, std::max(2, target * 8 / 10), counter());
}

void DemoOrder::pause(OrderStory& story, WaitReason reason, int least, int most)
{
    OrderEvent wait = plain(Kind::Wait);
    wait.waitReason = reason;
    if (reason == WaitReason::Parts && m_repair->part)
        wait.note = QStringLiteral("已订购：") + QString::fromUtf16(m_repair->part);
    step(story, wait, 5, 40, m_technician);
    if (halts(DemoHalt::Waiting))
        return;
    step(story, plain(Kind::Resume), least, most, counter());
}

/// From the answer to the moment somebody stands in front of the thing.
void DemoOrder::prepare(OrderStory& story)
{
    OrderEvent diagnose = plain(Kind::Diagnose);
    m_cause = QString::fromUtf16(m_repair->cause);
    diagnose.cause = m_random.chance(920) ? m_cause : QStringLiteral("待上门确认");
    if (m_way != Way::OnSite || m_random.chance(350) || m_halt == DemoHalt::Diagnosed)
        step(story, diagnose, 5, 45, technician());
    if (halts(DemoHalt::Diagnosed) || m_way == Way::Remote)
        return;
    if (m_way == Way::Workshop) {
        step(story, plain(Kind::TakeIn), 2, 20, counter());
        return;
    }
    const bool isUrgent = story.order().priority == Priority::Urgent || story.order().type == ServiceType::Installation;
    OrderEvent schedule = plain(Kind::Schedule);
    schedule.technician = technician();
    const Instant from =
        later(m_at, m_slow ? m_random.between(900, 2200) : m_random.between(isUrgent ? 30 : 90, isUrgent ? 110 : 620));
    schedule.appointmentFrom = Instant(from.ms / 1800000 * 1800000);
    schedule.appointmentTo = schedule.appointmentFrom->plus(std::chrono::hours(2));
    step(story, schedule, 3, 25, counter());
    if (halts(DemoHalt::Scheduled))
        return;
    if (m_random.chance(70))
        pause(story, WaitReason::Customer, 120, 700);
    if (m_stopped)
        return;
    const qint64 wait = m_context.catalogue.calendar().minutesBetween(m_at, *schedule.appointmentFrom);
    OrderEvent arrive = plain(Kind::Arrive);
    arrive.technician = m_technician;
    step(story, arrive, int(std::max<qint64>(wait - 10, 5)), int(std::max<qint64>(wait + 60, 20)), m_technician);
}

void DemoOrder::work(OrderStory& story)
{
    if (halts(DemoHalt::AtWork))
        return;
    const bool repairs = story.order().type == ServiceType::Repair || story.order().type == ServiceType::Return;
    if (repairs && m_way == Way::Workshop && !story.order().inWarranty) {
        step(story, plain(Kind::Quote), 15, 90, technician());
        if (m_random.chance(200))
            pause(story, WaitReason::Decision, 60, 600);
    }
    const bool needsPart = repairs && m_repair->part != nullptr && m_way != Way::Remote;
    if (m_halt == DemoHalt::Waiting || (needsPart && m_random.chance(m_slow ? 700 : 180))) {
        pause(story, m_random.chance(800) ? WaitReason::Parts : WaitReason::Customer, 300, 2200);
        if (m_way == Way::OnSite) {
            OrderEvent again = plain(Kind::Arrive);
            again.technician = m_technician;
            step(story, again, 30, 300, m_technician);
        }
    }
    OrderEvent resolve = plain(Kind::Resolve);
    resolve.action = repairs ? QString::fromUtf16(m_repair->action) : QStringLiteral("按流程完成，现场测试正常");
    resolve.cause = repairs ? m_cause : QString();
    constexpr std::array<std::pair<ResolveResult, int>, 6> results{{{ResolveResult::Fixed, 900},
                                                                    {ResolveResult::NoFault, 30},
                                                                    {ResolveResult::Unrepairable, 20},
                                                                    {ResolveResult::Declined, 20},
                                                                    {ResolveResult::Exchanged, 20},
                                                                    {ResolveResult::Returned, 10}}};
    resolve.result = m_way == Way::Remote ? ResolveResult::Remote
                     : repairs            ? choose(m_random, results)
                                          : ResolveResult::Fixed;
    step(story, resolve, m_way == Way::Remote ? 5 : 25,
         m_slow                   ? 2400
         : m_way == Way::Workshop ? 420
                                  : 110,
         technician());
}

void DemoOrder::finish(OrderStory& story)
{
    if (halts(DemoHalt::Resolved))
        return;
    if (m_way != Way::Remote) {
        OrderEvent accept = plain(Kind::Accept);
        accept.acceptedBy = m_random.chance(960) ? story.order().contactName : QStringLiteral("客户不在现场，电话确认");
        step(story, accept, 2, m_way == Way::Workshop ? 400 : 20, m_way == Way::Workshop ? counter() : technician());
    }
    if (halts(DemoHalt::Accepted))
        return;
    const Money due = totalsOf(m_fees).due;
    if (!due.isZero()) {
        OrderEvent settle = plain(Kind::Settle);
        settle.note = due.grouped() + QStringLiteral(" 元");
        step(story, settle, 2, 30, counter());
    }
    step(story, plain(Kind::Close), 5, 300, counter());
}

void DemoOrder::reopen(OrderStory& story)
{
    OrderEvent event = plain(Kind::Reopen);
    event.note = demoReopenReason(m_random);
    step(story, event, 300, 3000, counter());
    OrderEvent schedule = plain(Kind::Schedule);
    schedule.technician = technician();
    step(story, schedule, 5, 60, counter());
    step(story, plain(Kind::Arrive), 60, 500, technician());
    OrderEvent resolve = plain(Kind::Resolve);
    resolve.action = QStringLiteral("复检并重新处理，故障消除");
    resolve.cause = m_cause;
    step(story, resolve, 20, 120, technician());
    OrderEvent accept = plain(Kind::Accept);
    accept.acceptedBy = story.order().contactName;
    step(story, accept, 2, 20, technician());
    step(story, plain(Kind::Close), 5, 200, counter());
}

void DemoOrder::cancel(OrderStory& story)
{
    OrderEvent event = plain(Kind::Cancel);
    event.note = demoCancelReason(m_random);
    step(story, event, 10, 400, counter());
}

void DemoOrder::live(OrderStory& story)
{
    if (halts(DemoHalt::Registered))
        return;
    respond(story);
    if (halts(DemoHalt::Responded))
        return;
    if (m_halt == DemoHalt::None && m_random.chance(40)) {
        cancel(story);
        return;
    }
    prepare(story);
    work(story);
    finish(story);
    if (story.order().state == OrderState::Closed && m_random.chance(22))
        reopen(story);
}

OrderHistory DemoOrder::make(const DemoCall& call)
{
    m_halt = call.halt;
    m_at = call.at;
    WorkOrder order = head(call.at);
    const bool isTalk =
        order.type == ServiceType::Consultation || (order.type == ServiceType::Repair && m_random.chance(80));
    const bool canBeCarried = order.type != ServiceType::Installation && order.type != ServiceType::Maintenance;
    m_way = isTalk ? Way::Remote : order.channel == Channel::WalkIn && canBeCarried ? Way::Workshop : Way::OnSite;
    if (m_halt == DemoHalt::AtWork || m_halt == DemoHalt::Waiting || m_halt == DemoHalt::Scheduled ||
        m_halt == DemoHalt::Accepted)
        m_way = m_way == Way::Remote ? Way::OnSite : m_way;
    if (m_halt == DemoHalt::Scheduled)
        m_way = Way::OnSite;
    m_slow = m_random.chance(90);
    m_repair = &demoRepair(m_random);
    OrderHistory history{OrderStory(std::move(order), m_context, m_asOf), m_label, {}, {}, {}, {}};
    history.story.registered(history.story.order().faultText);
    addFees(history);
    live(history.story);
    pay(history);
    addSurvey(history);
    addComplaint(history);
    return history;
}

} // namespace sanbao
