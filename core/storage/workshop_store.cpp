// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workshop_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<HouseRow> WorkshopStore::inHouse(int limit)
{
    // CROSS: from the few things in the house to their orders, never through all orders in their order of arrival.
    Statement rows = m_database.statement(
        "SELECT c.order_id, o.number, o.contact_name, o.contact_phone, o.product_label, c.item, o.accessories, "
        "c.appearance, c.shelf, o.state, o.wait_reason, o.registered_at, o.resolved_at, EXISTS (SELECT 1 FROM loaner l "
        "WHERE l.order_id = o.id AND l.returned_at IS NULL), (SELECT t.is_passed FROM workshop_test t WHERE t.order_id "
        "= o.id ORDER BY t.id DESC LIMIT 1), EXISTS (SELECT 1 FROM receipt r WHERE r.order_id = o.id AND r.kind = "
        "'settlement' AND r.voided_at IS NULL), c.revision FROM carry_in c CROSS JOIN work_order o ON o.id = "
        "c.order_id "
        "WHERE c.handed_back_at IS NULL ORDER BY o.registered_at, o.id LIMIT ?");
    rows.with(limit);
    std::vector<HouseRow> found;
    while (rows.next()) {
        HouseRow row;
        row.order = rows.id<WorkOrderId>(0);
        row.number = rows.text(1);
        row.customer = rows.text(2);
        row.phone = rows.text(3);
        row.product = rows.text(4);
        row.item = rows.text(5);
        row.accessories = rows.text(6);
        row.appearance = rows.text(7);
        row.shelf = rows.text(8);
        row.state = rows.code(9, OrderState::Registered);
        row.waitReason = rows.maybeCode<WaitReason>(10);
        row.registeredAt = rows.instant(11);
        row.readyAt = rows.maybeInstant(12);
        row.loanerOut = rows.flag(13);
        row.tested = rows.maybeFlag(14);
        row.settled = rows.flag(15);
        row.revision = rows.integer(16);
        found.push_back(std::move(row));
    }
    return found;
}

qint64 WorkshopStore::insert(const WorkshopTest& test)
{
    return m_database
        .statement("INSERT INTO workshop_test (order_id, is_passed, note, tested_at, tested_by) VALUES (?, ?, ?, ?, ?)")
        .with(test.order, test.passed, test.note, test.testedAt, test.testedBy)
        .insert();
}

std::optional<WorkshopTest> WorkshopStore::lastTest(WorkOrderId order)
{
    Statement row =
        m_database.statement("SELECT id, order_id, is_passed, note, tested_at, tested_by FROM workshop_test "
                             "WHERE order_id = ? ORDER BY id DESC LIMIT 1");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return WorkshopTest{row.integer(0), row.id<WorkOrderId>(1), row.flag(2),
                        row.text(3),    row.instant(4),         row.id<StaffId>(5)};
}

} // namespace sanbao
