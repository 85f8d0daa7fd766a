// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_stock.h"

#include "core/service/demo_random.h"
#include "core/service/order_desk.h"
#include "core/service/store_room.h"

#include <array>

namespace sanbao {

namespace {

constexpr qint64 kDay = 86400000;

struct DemoPart
{
    const char* code;
    const char* name;
    const char* unit;
    Tracking tracking;
    int price;
    int stock;
    bool main;
};

constexpr std::array<DemoPart, 10> kParts{{{"KM-C01", "压缩机", "台", Tracking::Serial, 780, 3, true},
                                           {"KB-P12", "主控板", "块", Tracking::Serial, 260, 6, true},
                                           {"FM-102", "进水阀", "个", Tracking::Batch, 68, 24, false},
                                           {"PB-220", "排水泵", "个", Tracking::Batch, 95, 12, false},
                                           {"MF-017", "门封条", "条", Tracking::None, 45, 18, false},
                                           {"CG-330", "温度传感器", "个", Tracking::None, 38, 30, false},
                                           {"DR-450", "启动电容", "个", Tracking::None, 26, 40, false},
                                           {"LX-R32", "制冷剂 R32", "千克", Tracking::None, 120, 8, false},
                                           {"GL-009", "过滤网", "张", Tracking::None, 18, 2, false},
                                           {"YK-115", "遥控器", "个", Tracking::None, 55, 0, false}}};

class DemoStock final
{
public:
    DemoStock(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
        : m_place(place)
        , m_clock(clock)
        , m_asOf(asOf)
        , m_random(seed + 32452843)
    {
    }

    Done run()
    {
        for (const auto& step : {&DemoStock::suppliers, &DemoStock::places, &DemoStock::parts, &DemoStock::trade,
                                 &DemoStock::orders, &DemoStock::costs, &DemoStock::models, &DemoStock::tools}) {
            if (Done done = (this->*step)(); !done)
                return done;
        }
        m_clock.set(m_asOf);
        return {};
    }

private:
    StockDesk& desk() { return m_place.storeRoom().stock(); }

    Done suppliers()
    {
        m_clock.set(Instant(m_asOf.ms - 90 * kDay));
        for (const auto& [code, name, days] :
             {std::tuple("G01", "华东原厂配件中心", 5), std::tuple("G02", "恒信制冷配件商行", 3),
              std::tuple("G03", "联创电子配件", 12)}) {
            Supplier supplier;
            supplier.code = QLatin1String(code);
            supplier.name = QString::fromUtf8(name);
            supplier.contact = QStringLiteral("王经理");
            supplier.phone = QStringLiteral("057188001234");
            supplier.leadDays = days;
            const Outcome<Supplier> saved = desk().save(supplier);
            if (!saved)
                return saved.error();
            m_suppliers.push_back(saved->id);
        }
        return {};
    }

    Done places()
    {
        const StaffMember* driver = m_place.catalogue().memberByLogin(QStringLiteral("tech1"));
        for (const auto& [code, name, kind, minutes] :
             {std::tuple("A-01", "A区货架", PlaceKind::Shelf, 2), std::tuple("VAN-1", "1号服务车", PlaceKind::Van, 20),
              std::tuple("EAST", "城东店", PlaceKind::Branch, 45)}) {
            StockPlace made;
            made.code = QLatin1String(code);
            made.name = QString::fromUtf8(name);
            made.kind = kind;
            made.minutes = minutes;
            made.staff = kind == PlaceKind::Van && driver ? driver->id : StaffId();
            const Outcome<StockPlace> saved = desk().save(made);
            if (!saved)
                return saved.error();
            m_places.push_back(saved->id);
        }
        return {};
    }

    Done parts()
    {
        for (const DemoPart& made : kParts) {
            Part part;
            part.code = QLatin1String(made.code);
            part.name = QString::fromUtf8(made.name);
            part.unitName = QString::fromUtf8(made.unit);
            part.tracking = made.tracking;
            part.price = Money::fromYuan(made.price);
            part.main = made.main;
            part.oldPartBack = made.main;
            part.divisible = part.unitName == QStringLiteral("千克");
            part.supplier = m_suppliers[m_parts.size() % m_suppliers.size()];
            const Outcome<Part> saved = desk().save(part);
            if (!saved)
                return saved.error();
            m_parts.push_back(*saved);
            if (Done received = receive(*saved, made.stock); !received)
                return received;
        }
        return desk().saveLinks(m_parts[5].id, {m_parts[6].code}, {});
    }

    Done receive(const Part& part, int pieces)
    {
        StockSlip slip;
        slip.kind = StockKind::Receive;
        slip.to = m_places[0];
        slip.supplier = part.supplier;
        slip.reference = QStringLiteral("SH%1").arg(m_random.between(10000, 99999));
        const Money cost = part.price.timesBasisPoints(5500);
        if (part.tracking == Tracking::Serial) {
            for (int i = 0; i < pieces; ++i)
                slip.lines.push_back(
                    {part.id, part.code + QStringLiteral("-%1").arg(1001 + i), PartCondition::New, 1000, cost});
        } else if (pieces > 0) {
            const QString batch = part.tracking == Tracking::Batch ? QStringLiteral("B2602") : QString();
            slip.lines.push_back({part.id, batch, PartCondition::New, pieces * 1000, cost});
        }
        if (slip.lines.empty())
            return {};
        const Outcome<StockDocument> booked = desk().book(slip);
        return booked ? Done() : Done(booked.error());
    }

    /// Deliveries with their delays and defects, two losses and two sales over the counter.
    Done trade()
    {
        for (int i = 0; i < 5; ++i) {
            if (Done bought = buy(m_parts[std::size_t(2 + i)], i); !bought)
                return bought;
        }
        m_clock.set(Instant(m_asOf.ms - 20 * kDay));
        for (const auto& [part, pieces, reason] : {std::tuple(4, 1, "运输破损"), std::tuple(5, 2, "装配损坏")}) {
            StockSlip slip;
            slip.kind = StockKind::Scrap;
            slip.from = m_places[0];
            slip.reason = QString::fromUtf8(reason);
            slip.lines.push_back({m_parts[std::size_t(part)].id, {}, PartCondition::New, pieces * 1000, {}});
            if (const auto booked = desk().book(slip); !booked)
                return booked.error();
        }
        m_clock.set(m_asOf);
        for (const auto& [part, buyer] : {std::tuple(8, ""), std::tuple(6, "刘先生")}) {
            SaleWish sale;
            sale.from = m_places[0];
            sale.buyer = QString::fromUtf8(buyer);
            SaleLine line;
            line.part = m_parts[std::size_t(part)].id;
            line.price = m_parts[std::size_t(part)].price;
            sale.lines.push_back(line);
            if (const auto sold = m_place.storeRoom().sales().sell(sale); !sold)
                return sold.error();
        }
        return {};
    }

    Done buy(const Part& part, int which)
    {
        SupplyDesk& supply = m_place.storeRoom().supply();
        m_clock.set(Instant(m_asOf.ms - (70 - which * 7) * kDay));
        const auto asked = supply.requestPurchase(part.id, 10000, part.supplier, m_places[0]);
        if (!asked)
            return asked.error();
        if (const auto ordered = supply.order({asked->id}); !ordered)
            return ordered.error();
        m_clock.set(Instant(m_clock.now().ms + m_random.between(3, 14) * kDay));
        const auto open = m_place.storeRoom().orderParts().openRequests(50);
        if (!open)
            return open.error();
        for (const RequestRow& row : *open) {
            if (row.request.id != asked->id)
                continue;
            const QString batch = part.tracking == Tracking::Batch ? QStringLiteral("B2603") : QString();
            const auto received = m_place.storeRoom().orderParts().receive(asked->id, row.request.revision, batch);
            if (!received)
                return received.error();
            if (which % 2 == 0)
                if (const auto noted = supply.recordDefects(asked->id, received->revision, 1000); !noted)
                    return noted.error();
        }
        return {};
    }

    /// The newest open repairs take, keep or wait for parts.
    Done orders()
    {
        m_clock.set(m_asOf);
        OrderFilter filter;
        filter.scope = OrderScope::Open;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, 14);
        if (!rows)
            return rows.error();
        std::size_t next = 2;
        for (const OrderRow& row : *rows) {
            if (row.type != ServiceType::Repair)
                continue;
            PartWish wish;
            wish.order = row.id;
            wish.part = m_parts[next % m_parts.size()].id;
            const Outcome<OrderPart> line = m_place.storeRoom().orderParts().ask(wish);
            if (!line)
                return line.error();
            const bool plain = m_parts[next % m_parts.size()].tracking != Tracking::Serial;
            if (line->state == OrderPartState::Reserved && plain && m_random.chance(600)) {
                const Outcome<Issued> taken =
                    m_place.storeRoom().orderParts().issue({line->id, line->revision, line->place, 1000, {}});
                if (!taken)
                    return taken.error();
            }
            ++next;
        }
        return {};
    }

    Done costs()
    {
        CostDesk& desk = m_place.storeRoom().costs();
        const QDate first = localDay(m_asOf, m_place.catalogue().zone()).addYears(-2);
        for (const auto& [code, yuan] : {std::pair("A", 60), std::pair("B", 45)}) {
            if (Done set = desk.saveGrade({QLatin1String(code), first, {}, Money::fromYuan(yuan)}); !set)
                return set;
        }
        if (Done set = desk.setKilometreRate(Money::fromFen(150)); !set)
            return set;
        if (Done set = desk.setGoal(Money::fromYuan(90)); !set)
            return set;
        for (const StaffMember& member : m_place.catalogue().staff()) {
            if (member.role != Role::Technician)
                continue;
            if (Done set = desk.setGradeOf(member.id, m_random.chance(400) ? QStringLiteral("A") : QStringLiteral("B"));
                !set)
                return set;
        }
        OrderFilter filter;
        filter.scope = OrderScope::Open;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, 30);
        if (!rows)
            return rows.error();
        for (const OrderRow& row : *rows) {
            if (!row.technician.isValid())
                continue;
            CostWish labour{row.id, CostType::Labour, {}, m_random.between(2, 10) * 250, {}, row.technician};
            if (const auto added = desk.add(labour); !added)
                return added.error();
            if (Done went = way(row); !went)
                return went;
        }
        return {};
    }

    /// Most ways end with the work done; some were for nothing.
    Done way(const OrderRow& row)
    {
        constexpr std::array kOutcomes{TripOutcome::CustomerAbsent, TripOutcome::WrongPart, TripOutcome::NoFaultFound};
        TripWish trip;
        trip.order = row.id;
        trip.staff = row.technician;
        trip.metres = m_random.between(3, 22) * 1000;
        trip.minutes = int(m_random.between(15, 55));
        if (m_random.chance(250))
            trip.outcome = kOutcomes[std::size_t(m_random.between(0, 2))];
        const auto went = m_place.storeRoom().trips().record(trip);
        return went ? Done() : Done(went.error());
    }

    /// The newest orders were done by van, in the store, by partners or as usual.
    Done models()
    {
        constexpr std::array kModels{DeliveryModel::Own, DeliveryModel::Mobile, DeliveryModel::ThirdParty,
                                     DeliveryModel::InStore};
        OrderFilter filter;
        filter.scope = OrderScope::All;
        const auto rows = m_place.orders().page(filter, OrderSort::Newest, std::nullopt, 60);
        if (!rows)
            return rows.error();
        for (const OrderRow& row : *rows) {
            const DeliveryModel model = kModels[std::size_t(m_random.between(0, 3))];
            if (Done set = m_place.storeRoom().costs().setModel(row.id, model); !set)
                return set;
        }
        return {};
    }

    Done tools()
    {
        EquipmentDesk& desk = m_place.storeRoom().equipment();
        const QDate today = localDay(m_asOf, m_place.catalogue().zone());
        const StaffMember* holder = m_place.catalogue().memberByLogin(QStringLiteral("tech1"));
        int number = 1;
        for (const auto& [name, months, ago, yuan] :
             {std::tuple("绝缘电阻测试仪", 12, 340, 1280), std::tuple("压力表", 6, 190, 260),
              std::tuple("万用表", 12, 120, 420), std::tuple("真空泵", 0, 0, 1650),
              std::tuple("热成像仪", 24, 300, 3980)}) {
            Equipment thing;
            thing.code = QStringLiteral("GJ-%1").arg(number++, 2, 10, QLatin1Char('0'));
            thing.name = QString::fromUtf8(name);
            thing.place = QStringLiteral("工具柜");
            thing.cost = Money::fromYuan(yuan);
            thing.boughtOn = today.addDays(-500);
            thing.calibrationMonths = months;
            thing.calibratedOn = months > 0 ? today.addDays(-ago) : QDate();
            const auto saved = desk.save(thing);
            if (!saved)
                return saved.error();
            if (holder && number == 4)
                if (const auto lent = desk.lend(saved->id, saved->revision, holder->id); !lent)
                    return lent.error();
        }
        return {};
    }

    Workplace& m_place;
    ManualClock& m_clock;
    Instant m_asOf;
    DemoRandom m_random;
    std::vector<SupplierId> m_suppliers;
    std::vector<StockPlaceId> m_places;
    std::vector<Part> m_parts;
};

} // namespace

Done writeDemoStock(Workplace& place, ManualClock& clock, Instant asOf, quint64 seed)
{
    return DemoStock(place, clock, asOf, seed).run();
}

} // namespace sanbao
