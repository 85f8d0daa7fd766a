// SPDX-License-Identifier: GPL-3.0-or-later
// A year of costs and parts: what orders of each month cost, the budget of the month, and what was taken from the
// shelf.
#include "core/service/demo_random.h"
#include "core/service/demo_steering.h"
#include "core/service/order_desk.h"
#include "core/service/store_room.h"
#include "core/service/unit_of_work.h"
#include "core/storage/cost_store.h"
#include "core/storage/part_store.h"

#include <array>

namespace sanbao {

namespace {

constexpr int kMonths = 12;
constexpr int kOrdersAMonth = 60;
constexpr int kPartMonths = 9;

class DemoCosts final
{
public:
    DemoCosts(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
        : m_place(place)
        , m_context(place.context())
        , m_clock(clock)
        , m_asOf(asOf)
        , m_random(seed + 86028121)
    {
    }

    Done run()
    {
        const QDate today = localDay(m_asOf, m_place.catalogue().zone());
        const QDate running(today.year(), today.month(), 1);
        for (int back = kMonths - 1; back >= 0; --back) {
            if (Done done = month(running.addMonths(-back)); !done)
                return done;
        }
        for (int back = kPartMonths; back >= 1; --back) {
            if (Done done = parts(running.addMonths(-back).addDays(14)); !done)
                return done;
        }
        m_clock.set(m_asOf);
        return {};
    }

private:
    Done month(QDate first)
    {
        const QTimeZone& zone = m_place.catalogue().zone();
        OrderFilter filter;
        filter.scope = OrderScope::Closed;
        filter.from = startOfDay(first, zone);
        filter.until = startOfDay(first.addMonths(1), zone);
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, kOrdersAMonth);
        if (!rows)
            return rows.error();
        UnitOfWork work(m_context, Permission::ImportData);
        if (Done ready = work.begin(); !ready)
            return ready;
        for (const OrderRow& row : *rows) {
            if (row.technician.isValid() && row.closedAt && row.resolvedAt)
                order(row);
        }
        const int number = first.year() * 100 + first.month();
        const qint64 orders = qint64(rows->size());
        CostStore store(m_context.database);
        store.setBudget(number, CostType::Labour, Money::fromYuan(orders * 52));
        store.setBudget(number, CostType::Transport, Money::fromYuan(orders * 9));
        store.setBudget(number, CostType::Material, Money::fromYuan(orders * 19));
        work.audit(QStringLiteral("demo.written"), EntityKind::Setting, number);
        return work.commit();
    }

    void order(const OrderRow& row)
    {
        CostStore store(m_context.database);
        const QString grade = store.gradeOf(row.technician);
        const Money hour = grade == QLatin1String("A") ? Money::fromYuan(60) : Money::fromYuan(45);
        OrderCost labour = line(row, CostType::Labour, m_place.catalogue().staffName(row.technician),
                                m_random.between(2, 6) * 250, hour);
        labour.grade = grade;
        labour.staff = row.technician;
        store.insert(labour);
        if (m_random.chance(620))
            store.insert(line(row, CostType::Transport, QStringLiteral("上门里程"), m_random.between(3, 14) * 1000,
                              Money::fromFen(150)));
        if (m_random.chance(260)) {
            constexpr std::array<std::pair<const char*, int>, 4> kUsed{
                {{"进水阀", 37}, {"排水泵", 52}, {"密封圈", 25}, {"主控板", 143}}};
            const auto& [name, yuan] = kUsed[m_random.weighted({300, 250, 350, 100})];
            store.insert(line(row, CostType::Material, QString::fromUtf8(name), 1000, Money::fromYuan(yuan)));
        }
        if (m_random.chance(30))
            store.insert(line(row, CostType::ThirdParty, QStringLiteral("外协焊接"), 1000, Money::fromYuan(120)));
        if (m_random.chance(60))
            store.insert(line(row, CostType::Other, QStringLiteral("停车费"), 1000, Money::fromYuan(10)));
    }

    OrderCost line(const OrderRow& row, CostType type, const QString& name, qint64 quantity, Money rate) const
    {
        OrderCost cost;
        cost.order = row.id;
        cost.type = type;
        cost.name = name;
        cost.quantity = quantity;
        cost.rate = rate;
        cost.amount = rate.timesMilli(quantity);
        cost.day = localDay(*row.resolvedAt, m_place.catalogue().zone());
        cost.enteredAt = *row.closedAt;
        cost.enteredBy = m_context.session.staff;
        return cost;
    }

    /// A delivery and what went out of it in the same month.
    Done parts(QDate day)
    {
        constexpr std::array kUsed{"FM-102", "PB-220", "MF-017", "CG-330", "DR-450", "GL-009"};
        StockDesk& desk = m_place.storeRoom().stock();
        const Outcome<std::vector<StockPlace>> places = desk.places();
        if (!places)
            return places.error();
        const auto shelf = std::find_if(places->begin(), places->end(),
                                        [](const StockPlace& place) { return place.code == QLatin1String("A-01"); });
        if (shelf == places->end())
            return {};
        StockSlip in;
        in.kind = StockKind::Receive;
        in.to = shelf->id;
        in.reference = QStringLiteral("SH%1").arg(m_random.between(10000, 99999));
        StockSlip out;
        out.kind = StockKind::Issue;
        out.from = shelf->id;
        out.reason = QStringLiteral("维修领用");
        for (const char* code : kUsed) {
            const std::optional<Part> part = PartStore(m_context.database).byCode(QLatin1String(code));
            if (!part)
                continue;
            const qint64 pieces = m_random.between(1, 6);
            const QString batch = part->tracking == Tracking::Batch ? QStringLiteral("B2512") : QString();
            in.lines.push_back(
                {part->id, batch, PartCondition::New, pieces * 1000, part->price.timesBasisPoints(5500)});
            out.lines.push_back({part->id, batch, PartCondition::New, pieces * 1000, {}});
        }
        if (in.lines.empty())
            return {};
        m_clock.set(atWallTime(day, 9 * 60, m_place.catalogue().zone()));
        if (const auto booked = desk.book(in); !booked)
            return booked.error();
        m_clock.set(atWallTime(day.addDays(9), 17 * 60, m_place.catalogue().zone()));
        const auto taken = desk.book(out);
        return taken ? Done() : Done(taken.error());
    }

    Workplace& m_place;
    ServiceContext& m_context;
    ManualClock& m_clock;
    Instant m_asOf;
    DemoRandom m_random;
};

} // namespace

Done writeDemoCosts(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
{
    return DemoCosts(place, clock, asOf, seed).run();
}

} // namespace sanbao
