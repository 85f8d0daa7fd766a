// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/leaving_desk.h"

#include "core/domain/order_list.h"
#include "core/service/dispatch_desk.h"
#include "core/storage/order_finder.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr int kMostOrders = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

bool hasBegun(OrderState state)
{
    return state == OrderState::OnSite || state == OrderState::InWorkshop || state == OrderState::Waiting;
}

std::vector<OrderRow> openOrdersOf(ServiceContext& context, StaffId technician)
{
    OrderFilter filter;
    filter.technician = technician;
    return OrderFinder(context.database)
        .page(filter, OrderSort::NextDue, std::nullopt, kMostOrders, context.clock.now());
}

} // namespace

Outcome<OpenWork> LeavingDesk::openWorkOf(StaffId technician)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OpenWork open;
    for (const OrderRow& row : openOrdersOf(m_context, technician)) {
        if (row.state == OrderState::Scheduled)
            open.planned.append(row.number);
        else if (hasBegun(row.state))
            open.begun.append(row.number);
    }
    return readResult(m_context, std::move(open));
}

Done LeavingDesk::handBack(StaffId technician)
{
    const QString name = m_context.catalogue.staffName(technician);
    const Outcome<OpenWork> open = openWorkOf(technician);
    if (!open)
        return open.error();
    if (!open->begun.isEmpty())
        return Failure::invalid(
            QStringLiteral("active"),
            Words::tr("%1 has begun work on %2. Finish it, or plan it for somebody else on the order's page first.")
                .arg(name, open->begun.join(QStringLiteral(", "))));
    OrderStore orders(m_context.database);
    DispatchDesk dispatch(m_context);
    for (const OrderRow& row : openOrdersOf(m_context, technician)) {
        const std::optional<WorkOrder> order = orders.find(row.id);
        if (!order || order->state != OrderState::Scheduled)
            continue;
        const Outcome<WorkOrder> released =
            dispatch.release(order->id, order->revision, Words::tr("%1 no longer works here.").arg(name));
        if (!released)
            return released.error();
    }
    return {};
}

} // namespace sanbao
