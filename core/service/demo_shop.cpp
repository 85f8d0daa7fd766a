// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_shop.h"

#include "core/service/completion_desk.h"
#include "core/service/diagnosis_desk.h"
#include "core/service/hands_on_desk.h"
#include "core/service/order_desk.h"
#include "core/service/proposal_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/remedy_desk.h"
#include "core/service/store_room.h"
#include "core/service/unit_of_work.h"
#include "core/service/work_desk.h"
#include "core/storage/order_origin_store.h"

namespace sanbao {

namespace {

constexpr qint64 kMinute = 60000;

class DemoShop final
{
public:
    DemoShop(Workplace& place, ManualClock& clock, Instant asOf)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_asOf(asOf)
        , m_before(place.session())
    {
    }

    Done run()
    {
        for (const auto& step : {&DemoShop::arrivals, &DemoShop::help, &DemoShop::offers, &DemoShop::work,
                                 &DemoShop::quotation, &DemoShop::workshop, &DemoShop::remedies, &DemoShop::handOver}) {
            m_clock.set(m_asOf);
            Done done = (this->*step)();
            m_context.session = m_before;
            if (!done)
                return done;
        }
        m_clock.set(m_asOf);
        return {};
    }

private:
    std::vector<OrderView> repairs(OrderState state, int limit, OrderScope scope = OrderScope::Open)
    {
        OrderFilter filter;
        filter.scope = scope;
        filter.state = state;
        filter.type = ServiceType::Repair;
        std::vector<OrderView> views;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, limit);
        for (const OrderRow& row : rows.value_or(std::vector<OrderRow>())) {
            if (Outcome<OrderView> view = m_place.orders().open(row.id); view)
                views.push_back(std::move(view).value());
        }
        return views;
    }

    void actAs(StaffId staff)
    {
        if (const StaffMember* member = m_context.catalogue.member(staff))
            m_context.session = {member->id, member->login, member->name, member->role};
    }
    void actAs(const char* login)
    {
        if (const StaffMember* member = m_context.catalogue.memberByLogin(QLatin1String(login)))
            actAs(member->id);
    }

    /// Two visits that were due have begun: one at the customer's, one thing was taken to the workshop.
    Done arrivals()
    {
        std::vector<OrderEventKind> wanted{OrderEventKind::TakeIn, OrderEventKind::Arrive, OrderEventKind::Arrive};
        for (const OrderView& view : repairs(OrderState::Scheduled, 40)) {
            if (wanted.empty() || !view.order.appointmentFrom || *view.order.appointmentFrom > m_asOf)
                continue;
            m_clock.set(Instant(m_asOf.ms - 58 * kMinute));
            actAs(view.order.technician);
            OrderEvent event;
            event.kind = wanted.back();
            event.technician = view.order.technician;
            const Outcome<WorkOrder> begun = m_place.orders().act(view.order.id, view.order.revision, event);
            if (Done went = unlessRefused(begun); !went)
                return went;
            if (begun)
                wanted.pop_back();
        }
        return {};
    }

    /// Advice by phone and video that did not mend it, and one question passed on to the expert.
    Done help()
    {
        DiagnosisDesk desk(m_context);
        const std::array notes{std::pair(SupportKind::Guidance, "按说明复位后故障仍在，需上门"),
                               std::pair(SupportKind::RemoteAssistance, "视频查看故障代码，建议带检测仪")};
        std::size_t next = 0;
        for (const OrderView& view : repairs(OrderState::Responded, int(notes.size()))) {
            RemoteAttempt attempt;
            attempt.order = view.order.id;
            attempt.kind = notes[next].first;
            attempt.medium = next == 0 ? QStringLiteral("电话") : QStringLiteral("视频");
            attempt.minutes = 12;
            attempt.note = QString::fromUtf8(notes[next++].second);
            if (Done tried = unlessRefused(desk.tryRemotely(view.order.revision, attempt)); !tried)
                return tried;
        }
        for (const OrderView& view : repairs(OrderState::OnSite, 1)) {
            actAs(view.order.technician);
            Escalation up;
            up.order = view.order.id;
            up.fromTier = 2;
            up.toTier = 3;
            up.reason = QStringLiteral("主板型号停产，需确认替代件");
            if (Done passed = unlessRefused(desk.escalate(up)); !passed)
                return passed;
        }
        return {};
    }

    std::vector<ProposalOption> optionsFor(WorkOrderId order)
    {
        std::vector<RecipeItem> labour;
        for (const PriceItem& item : m_context.catalogue.prices()) {
            if (item.active && item.kind == FeeKind::Labour && item.name.contains(QStringLiteral("维修人工")))
                labour.push_back({item.code, 1000});
        }
        if (labour.empty())
            return {};
        ProposalDesk desk(m_context);
        ProposalOption whole{QStringLiteral("更换原厂配件"), QStringLiteral("拆检\n更换配件\n通电试机"), 90, {}};
        whole.lines = desk.linesOf(order, {labour.back(), {QStringLiteral("KB-P12"), 1000}});
        ProposalOption mended{QStringLiteral("修复原件"), QStringLiteral("拆检\n修复元件\n通电试机"), 60, {}};
        mended.lines = desk.linesOf(order, {labour.front(), {QStringLiteral("DR-450"), 1000}});
        return {whole, mended};
    }

    /// One proposal was accepted by phone, one refused, one is still with the customer.
    Done offers()
    {
        ProposalDesk desk(m_context);
        std::vector<OrderView> wanted;
        for (const OrderState state : {OrderState::Diagnosed, OrderState::Responded, OrderState::Waiting}) {
            for (OrderView& view : repairs(state, 4))
                wanted.push_back(std::move(view));
        }
        int answer = 1;
        for (const OrderView& view : wanted) {
            if (view.order.inWarranty || answer < -1)
                continue;
            const auto made = desk.issue(view.order.id, optionsFor(view.order.id), desk.usualEnd());
            if (!made) {
                if (Done refused = unlessRefused(made); !refused)
                    return refused;
                continue;
            }
            ProposalAnswer said;
            said.option = answer;
            said.who = view.customer.name;
            said.how = ConsentWay::Phone;
            said.note = answer == 0 ? QStringLiteral("暂不维修，考虑换新") : QString();
            if (answer >= 0)
                if (Done told = unlessRefused(desk.answer(made->id, said)); !told)
                    return told;
            --answer;
        }
        return {};
    }

    Done quotation()
    {
        for (const OrderView& view : repairs(OrderState::OnSite, 3)) {
            const std::vector<ProposalOption> options = optionsFor(view.order.id);
            if (view.order.inWarranty || options.empty())
                continue;
            if (Done fees = unlessRefused(
                    m_place.orders().recordFees(view.order.id, view.order.revision, options.front().lines));
                !fees)
                return fees;
            const Outcome<OrderView> now = m_place.orders().open(view.order.id);
            if (!now)
                return now.error();
            return unlessRefused(
                m_place.quotations().issue(view.order.id, now->order.revision, m_place.quotations().usualEnd()));
        }
        return {};
    }

    /// Two technicians have their hands on it: the first steps are done, the next one runs.
    Done work()
    {
        HandsOnDesk hands(m_context);
        WorkDesk desk(m_context);
        for (const OrderState state : {OrderState::OnSite, OrderState::InWorkshop}) {
            for (const OrderView& view : repairs(state, 2)) {
                actAs(view.order.technician);
                m_clock.set(Instant(m_asOf.ms - 55 * kMinute));
                if (Done begun = unlessRefused(hands.take(view.order.id, HandsOnStep::Start)); !begun)
                    return begun;
                if (Done copied = unlessRefused(desk.begin(view.order.id)); !copied)
                    return copied;
                for (const int minutes : {50, 38, 37, 30, 29}) {
                    m_clock.set(Instant(m_asOf.ms - minutes * kMinute));
                    if (Done went = unlessRefused(desk.advance(view.order.id)); !went)
                        return went;
                }
                m_clock.set(m_asOf);
                m_context.session = m_before;
            }
        }
        return {};
    }

    /// What customers left in the store lies on a shelf until it is fetched.
    Done workshop()
    {
        std::vector<OrderView> inside = repairs(OrderState::InWorkshop, 3);
        for (const OrderState state : {OrderState::Resolved, OrderState::Accepted}) {
            for (OrderView& view : repairs(state, 1))
                inside.push_back(std::move(view));
        }
        UnitOfWork work(m_context, Permission::ImportData);
        if (Done ready = work.begin(); !ready)
            return ready;
        OrderOriginStore origins(m_context.database);
        int shelf = 1;
        for (const OrderView& view : inside) {
            if (origins.carryIn(view.order.id))
                continue;
            CarryIn item;
            item.order = view.order.id;
            item.item = view.product ? view.product->brand + QLatin1Char(' ') + view.product->model
                                     : view.order.contactName + QStringLiteral("送修件");
            item.appearance = QStringLiteral("外壳有轻微划痕，附电源线");
            item.shelf = QStringLiteral("B-%1").arg(shelf++, 2, 10, QLatin1Char('0'));
            origins.insert(item);
            work.touch(EntityKind::WorkOrder, view.order.id.value);
        }
        work.audit(QStringLiteral("demo.written"), EntityKind::WorkOrder, 0,
                   {{QStringLiteral("carry_ins"), int(inside.size())}});
        if (Done committed = work.commit(); !committed)
            return committed;
        for (const OrderView& view : inside) {
            if (view.order.state != OrderState::InWorkshop)
                if (Done tested = unlessRefused(m_place.storeRoom().workshop().recordTest(
                        view.order.id, true, QStringLiteral("通电运行 2 小时正常")));
                    !tested)
                    return tested;
        }
        return {};
    }

    /// A loaner, a finding, one exchange that is approved and one return that waits for the manager.
    Done remedies()
    {
        for (const OrderView& view : repairs(OrderState::Waiting, 1)) {
            Loaner loaner;
            loaner.order = view.order.id;
            loaner.label = QStringLiteral("备用机 BY-03");
            loaner.serial = QStringLiteral("BY20250003");
            if (Done lent = unlessRefused(m_place.remedies().lend(loaner)); !lent)
                return lent;
            FaultFinding finding;
            finding.order = view.order.id;
            finding.evidence = QStringLiteral("拆检：元件老化，无进水和外力痕迹");
            if (Done found = unlessRefused(m_place.remedies().recordFinding(finding)); !found)
                return found;
        }
        bool isExchange = true;
        for (const OrderView& view : repairs(OrderState::Closed, 2, OrderScope::All)) {
            ReturnWish wish;
            wish.order = view.order.id;
            wish.kind = isExchange ? ReturnKind::Exchange : ReturnKind::Return;
            wish.ground = ReturnGround::Goodwill;
            wish.price = Money::fromYuan(1299);
            wish.note = QStringLiteral("同一故障反复出现，客户要求更换");
            actAs("counter");
            const Outcome<ReturnRecord> asked = m_place.remedies().requestReturn(wish);
            if (Done taken = unlessRefused(asked); !taken)
                return taken;
            actAs("manager");
            if (asked && isExchange)
                if (Done decided = unlessRefused(m_place.remedies().decideReturn(asked->id, asked->revision, true,
                                                                                 QStringLiteral("按承诺换新")));
                    !decided)
                    return decided;
            isExchange = false;
        }
        return {};
    }

    Done handOver()
    {
        for (const OrderView& view : repairs(OrderState::Resolved, 2)) {
            HandOver made;
            made.order = view.order.id;
            made.items = {view.product ? view.product->brand + QLatin1Char(' ') + view.product->model
                                       : QStringLiteral("送修产品"),
                          QStringLiteral("电源线 1 根")};
            made.testNote = QStringLiteral("通电试机正常");
            made.oldParts = OldParts::Waived;
            made.receivedBy = view.customer.name;
            Confirmation signature;
            signature.order = view.order.id;
            signature.name = view.customer.name;
            signature.way = ConfirmWay::Signature;
            signature.ink = {{{0.2, 0.5}, {0.5, 0.2}, {0.8, 0.6}, {1.1, 0.3}},
                             {{1.2, 0.2}, {1.3, 0.8}, {1.6, 0.4}, {2.0, 0.6}}};
            if (Done given = unlessRefused(CompletionDesk(m_context).handOver(made, signature)); !given)
                return given;
        }
        return {};
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    Instant m_asOf;
    Session m_before;
};

} // namespace

Done writeDemoShop(Workplace& place, ManualClock& clock, Instant asOf)
{
    return DemoShop(place, clock, asOf).run();
}

} // namespace sanbao
