// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dispatch_bench.h"

#include "core/service/automation_desk.h"
#include "core/service/dispatch_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/technician_desk.h"

#include <QStringList>

namespace sanbao::bench {

namespace {

constexpr int kTechnicians = 60;
constexpr int kVisitsEach = 5;
constexpr int kPool = 200;
constexpr int kVisitMinutes = 75;

template <class T> T need(const Outcome<T>& outcome)
{
    if (!outcome)
        fail(outcome.error().lines().join(QLatin1Char(' ')) + outcome.error().detail);
    return *outcome;
}

} // namespace

DispatchBench::DispatchBench(Workplace& place)
    : m_place(place)
{
    const QTimeZone& zone = place.catalogue().zone();
    m_day = localDay(place.clock().now(), zone).addDays(1);
    while (!place.catalogue().calendar().isOpenDay(m_day))
        m_day = m_day.addDays(1);
    TechnicianDesk people(place.context());
    const Interval whole{startOfDay(m_day, zone), startOfDay(m_day.addDays(1), zone)};
    for (int i = int(need(people.technicians(whole)).size()); i < kTechnicians; ++i) {
        Technician technician;
        technician.kind = TechnicianKind::Partner;
        technician.name = QStringLiteral("师傅%1").arg(i);
        technician.company = QStringLiteral("安达服务");
        technician.tier = 1 + i % 3;
        need(people.save(technician));
    }
    DispatchDesk desk(place.context());
    int number = 0;
    for (const Technician& technician : need(people.technicians(whole))) {
        for (int visit = 0; visit < kVisitsEach; ++visit) {
            const WorkOrderId id = order(QStringLiteral("VISIT%1").arg(++number));
            const Instant from = atWallTime(m_day, 9 * 60 + visit * kVisitMinutes, zone);
            need(desk.place(id, need(place.orders().open(id)).order.revision,
                            {technician.staff, {from, Instant(from.ms + kVisitMinutes * 60000LL)}, false, {}}));
        }
    }
    for (int i = 0; i < kPool; ++i)
        m_waiting = order(QStringLiteral("POOL%1").arg(i));
}

WorkOrderId DispatchBench::order(const QString& serial)
{
    IntakeRequest request;
    request.customerName = QStringLiteral("欧阳建国");
    request.phone = QStringLiteral("19811112222");
    request.address = QStringLiteral("杭州市西湖区文三路478号");
    const Category& category = m_place.catalogue().categories().front();
    request.category = category.code;
    request.faultCode = m_place.catalogue().faultsOf(category.id).front().code; // its class decides who may be sent
    request.brand = QStringLiteral("青禾");
    request.model = QStringLiteral("S300");
    request.serial = serial;
    request.fault = QStringLiteral("不制冷");
    return need(m_place.intake().accept(request)).order;
}

Sample DispatchBench::board()
{
    return measure(40, [this](int) { need(DispatchDesk(m_place.context()).board(m_day, 1)); });
}

Sample DispatchBench::proposals()
{
    return measure(40, [this](int) { need(DispatchDesk(m_place.context()).proposals(m_waiting)); });
}

Sample DispatchBench::pool()
{
    return measure(10, [this](int) { need(DispatchDesk(m_place.context()).planPool(m_day, 5)); });
}

Sample DispatchBench::watch()
{
    return measure(20, [this](int) { need(AutomationDesk(m_place.context()).look()); });
}

} // namespace sanbao::bench
