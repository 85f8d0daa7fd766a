// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/order_origin_store.h"

#include "core/storage/database.h"

namespace sanbao {

OrderOrigin OrderOriginStore::of(WorkOrderId order)
{
    OrderOrigin origin;
    origin.order = order;
    Statement row = m_database.statement(
        "SELECT platform, platform_order, logistics_number, first_contact_at, first_contact_channel, "
        "parent_order_id FROM order_origin WHERE order_id = ?");
    row.with(order);
    if (row.next()) {
        origin.platform = row.text(0);
        origin.platformOrder = row.text(1);
        origin.logisticsNumber = row.text(2);
        origin.firstContactAt = row.maybeInstant(3);
        origin.firstContactChannel = row.maybeCode<Channel>(4);
        origin.parent = row.id<WorkOrderId>(5);
    }
    return origin;
}

void OrderOriginStore::save(const OrderOrigin& origin)
{
    m_database
        .statement("INSERT INTO order_origin (order_id, platform, platform_order, logistics_number, first_contact_at, "
                   "first_contact_channel, parent_order_id) VALUES (?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (order_id) DO UPDATE SET platform = excluded.platform, platform_order = "
                   "excluded.platform_order, "
                   "logistics_number = excluded.logistics_number, first_contact_at = excluded.first_contact_at, "
                   "first_contact_channel = excluded.first_contact_channel, parent_order_id = excluded.parent_order_id")
        .with(origin.order, origin.platform, origin.platformOrder, origin.logisticsNumber, origin.firstContactAt,
              origin.firstContactChannel, origin.parent)
        .run();
}

std::vector<WorkOrderId> OrderOriginStore::followers(WorkOrderId parent)
{
    std::vector<WorkOrderId> found;
    Statement rows =
        m_database.statement("SELECT order_id FROM order_origin WHERE parent_order_id = ? ORDER BY order_id");
    rows.with(parent);
    while (rows.next())
        found.push_back(rows.id<WorkOrderId>(0));
    return found;
}

std::optional<WorkOrderId> OrderOriginStore::ofReceipt(const QString& number)
{
    Statement row = m_database.statement("SELECT order_id FROM receipt WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional<WorkOrderId>(row.id<WorkOrderId>(0)) : std::nullopt;
}

std::optional<CarryIn> OrderOriginStore::carryIn(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT item, appearance, shelf, handed_back_at, handed_back_to, proof, handed_back_by, revision "
        "FROM carry_in WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    CarryIn carryIn;
    carryIn.order = order;
    carryIn.item = row.text(0);
    carryIn.appearance = row.text(1);
    carryIn.shelf = row.text(2);
    carryIn.handedBackAt = row.maybeInstant(3);
    carryIn.handedBackTo = row.text(4);
    carryIn.proof = row.text(5);
    carryIn.handedBackBy = row.id<StaffId>(6);
    carryIn.revision = row.integer(7);
    return carryIn;
}

void OrderOriginStore::insert(const CarryIn& carryIn)
{
    m_database.statement("INSERT INTO carry_in (order_id, item, appearance, shelf) VALUES (?, ?, ?, ?)")
        .with(carryIn.order, carryIn.item, carryIn.appearance, carryIn.shelf)
        .run();
}

bool OrderOriginStore::update(const CarryIn& carryIn)
{
    Statement change =
        m_database.statement("UPDATE carry_in SET item = ?, appearance = ?, shelf = ?, handed_back_at = ?, "
                             "handed_back_to = ?, proof = ?, handed_back_by = ?, revision = revision + 1 "
                             "WHERE order_id = ? AND revision = ?");
    change.with(carryIn.item, carryIn.appearance, carryIn.shelf, carryIn.handedBackAt, carryIn.handedBackTo,
                carryIn.proof, carryIn.handedBackBy, carryIn.order, carryIn.revision);
    return change.run() && change.changes() == 1;
}

} // namespace sanbao
