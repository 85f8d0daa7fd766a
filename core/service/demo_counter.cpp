// SPDX-License-Identifier: GPL-3.0-or-later
// The counter of a demo: what is agreed, told, printed and counted beside the work.
#include "core/service/agreement_desk.h"
#include "core/service/archive_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/demo_shop.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/print_job_desk.h"
#include "core/service/team_desk.h"
#include "core/service/till_desk.h"

namespace sanbao {

namespace {

constexpr qint64 kDay = 86400000;
constexpr int kOrders = 40;

class DemoCounter final
{
public:
    DemoCounter(Workplace& place, ManualClock& clock, Instant asOf)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_asOf(asOf)
        , m_before(place.session())
        , m_today(localDay(asOf, place.catalogue().zone()))
    {
    }

    Done run()
    {
        OrderFilter filter;
        filter.scope = OrderScope::All;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, kOrders);
        for (const OrderRow& row : rows.value_or(std::vector<OrderRow>())) {
            if (Outcome<OrderView> view = m_place.orders().open(row.id); view)
                m_orders.push_back(std::move(view).value());
        }
        for (const auto& step : {&DemoCounter::plans, &DemoCounter::groups, &DemoCounter::contacts, &DemoCounter::till,
                                 &DemoCounter::papers, &DemoCounter::notes}) {
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
    void actAs(const char* login)
    {
        if (const StaffMember* member = m_context.catalogue.memberByLogin(QLatin1String(login)))
            m_context.session = {member->id, member->login, member->name, member->role};
    }

    Done plan(ProductUnitId unit, int number)
    {
        constexpr std::array<int, 9> kDue{-4, -1, 0, 2, 3, 6, 9, 13, 21};
        MaintenancePlan made;
        made.product = unit;
        made.intervalMonths = 12;
        made.name = QStringLiteral("年度清洗保养");
        made.nextDueOn = m_today.addDays(kDue[std::size_t(number) % kDue.size()]);
        PlanBasis basis;
        if (number % 4 == 2) {
            made.name = QStringLiteral("换季保养");
            basis.kind = PlanBasisKind::Season;
            basis.month = m_today.addDays(number + 5).month();
            basis.day = m_today.addDays(number + 5).day();
        } else if (number % 4 == 3) {
            made.name = QStringLiteral("500 小时保养");
            basis.kind = PlanBasisKind::Usage;
            basis.reading = QStringLiteral("运行小时");
            basis.step = 500;
            basis.unitName = QStringLiteral("h");
        }
        const auto created = m_place.maintenance().create(made, basis);
        if (!created || basis.kind != PlanBasisKind::Usage)
            return unlessRefused(created);
        for (const auto& [days, hours] : {std::pair(90, 180.0), std::pair(2, 440.0)}) {
            m_clock.set(Instant(m_asOf.ms - days * kDay));
            UnitReading reading;
            reading.product = unit;
            reading.kind = basis.reading;
            reading.value = hours;
            reading.unitName = basis.unitName;
            if (Done read = unlessRefused(ArchiveDesk(m_context).addReading(reading)); !read)
                return read;
        }
        m_clock.set(m_asOf);
        return {};
    }

    Done plans()
    {
        int number = 0;
        for (const OrderView& view : m_orders) {
            if (!view.product || number >= 14)
                continue;
            const auto present = m_place.maintenance().plansOf(view.product->id);
            if (!present)
                return present.error();
            if (!present->empty())
                continue;
            if (Done planned = plan(view.product->id, number++); !planned)
                return planned;
        }
        return {};
    }

    Done groups()
    {
        for (const auto& [name, priority, discount] :
             {std::tuple("老会员", Priority::Normal, 500), std::tuple("企业客户", Priority::Premium, 800)}) {
            CustomerGroup group;
            group.name = QString::fromUtf8(name);
            group.priority = priority;
            group.discountBasisPoints = discount;
            if (Done saved = unlessRefused(m_place.customers().saveGroup(group)); !saved)
                return saved;
        }
        return {};
    }

    Done contacts()
    {
        actAs("counter");
        const std::array<std::pair<const char*, const char*>, 3> talks{{{"询问师傅几点上门，已告知上门时间", ""},
                                                                        {"询问配件到货时间", "到货后电话通知客户"},
                                                                        {"反映遥控器不灵，指导更换电池后正常", ""}}};
        for (std::size_t i = 0; i < talks.size() && i < m_orders.size(); ++i) {
            Contact contact;
            contact.customer = m_orders[i].customer.id;
            contact.order = m_orders[i].order.id;
            contact.body = QString::fromUtf8(talks[i].first);
            contact.nextAction = QString::fromUtf8(talks[i].second);
            if (!contact.nextAction.isEmpty())
                contact.nextOn = m_today.addDays(1);
            if (Done logged = unlessRefused(m_place.contacts().log(contact)); !logged)
                return logged;
        }
        return {};
    }

    /// Every day but the last was closed as it was counted.
    Done till()
    {
        const auto days = m_place.till().openDays();
        if (!days)
            return days.error();
        for (const QDate day : *days) {
            const Outcome<CashSheet> sheet = m_place.till().sheet(day);
            if (!sheet)
                return sheet.error();
            if (Done closed = unlessRefused(m_place.till().closeDay(day, sheet->counts, {})); !closed)
                return closed;
        }
        return {};
    }

    Done printed(DocumentKind kind, qint64 thing, bool isJammed = false)
    {
        const Outcome<Document> document = m_place.papers().build(kind, thing);
        if (!document)
            return unlessRefused(document);
        PrintRecord record;
        record.document = codeOf(kind);
        record.thing = thing;
        record.number = document->number;
        record.title = document->title;
        record.paper = m_place.papers().paperFor(kind);
        record.printer = QStringLiteral("柜台打印机");
        record.result = isJammed ? PrintResult::Failed : PrintResult::Printed;
        record.reason = isJammed ? QStringLiteral("缺纸") : QString();
        return unlessRefused(m_place.printJobs().note(record, *document));
    }

    Done papers()
    {
        actAs("counter");
        int count = 0;
        for (const OrderView& view : m_orders) {
            if (count >= 6)
                break;
            const bool isPaid = view.order.state == OrderState::Closed && count > 2;
            const DocumentKind kind = isPaid ? DocumentKind::Receipt : DocumentKind::Intake;
            if (Done came = printed(kind, view.order.id.value, count == 1); !came)
                return came;
            ++count;
        }
        return {};
    }

    /// Others wrote to the administrator and gave his team something to do.
    Done notes()
    {
        const Outcome<std::vector<Team>> teams = TeamDesk(m_context).teams();
        if (!teams || teams->empty() || m_orders.empty())
            return teams ? Done() : Done(teams.error());
        TeamDesk desk(m_context);
        const std::array<std::pair<const char*, const char*>, 3> said{
            {{"manager", "@admin 本单客户要求开专用发票，请核对开票资料。"},
             {"counter", "@admin 客户换了手机号，老档案请合并。"},
             {"dispatch", "@admin 明天下午人手不足，能否请合作方支援？"}}};
        for (std::size_t i = 0; i < said.size(); ++i) {
            const Subject about{m_orders[std::min(i, m_orders.size() - 1)].order.id, {}};
            actAs(said[i].first);
            if (Done told = unlessRefused(desk.comment(about, QString::fromUtf8(said[i].second))); !told)
                return told;
        }
        actAs("manager");
        return unlessRefused(desk.addTask({m_orders.front().order.id, {}}, teams->front().id,
                                          QStringLiteral("盘点工具柜，补齐安全带"), Instant(m_asOf.ms + kDay)));
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    Instant m_asOf;
    Session m_before;
    QDate m_today;
    std::vector<OrderView> m_orders;
};

} // namespace

Done writeDemoCounter(Workplace& place, ManualClock& clock, Instant asOf)
{
    return DemoCounter(place, clock, asOf).run();
}

} // namespace sanbao
