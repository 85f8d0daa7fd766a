// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

std::vector<TimelineEntry> readAll(Statement& rows)
{
    std::vector<TimelineEntry> entries;
    while (rows.next()) {
        TimelineEntry entry;
        entry.id = rows.integer(0);
        entry.order = rows.id<WorkOrderId>(1);
        entry.product = rows.id<ProductUnitId>(2);
        entry.customer = rows.id<CustomerId>(3);
        entry.happenedAt = rows.instant(4);
        entry.enteredAt = rows.instant(5);
        entry.actor = rows.id<StaffId>(6);
        entry.event = rows.text(7);
        entry.fromState = rows.text(8);
        entry.toState = rows.text(9);
        entry.note = rows.text(10);
        entry.source = rows.text(11);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

void TimelineStore::append(const TimelineEntry& entry)
{
    m_database
        .statement("INSERT INTO timeline_entry (order_id, product_id, customer_id, happened_at, entered_at, actor_id, "
                   "event, from_state, to_state, note, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry.order, entry.product, entry.customer, entry.happenedAt, entry.enteredAt, entry.actor, entry.event,
              entry.fromState, entry.toState, entry.note, entry.source)
        .run();
}

std::vector<TimelineEntry> TimelineStore::ofOrder(WorkOrderId order)
{
    Statement rows = m_database.statement("SELECT id, order_id, product_id, customer_id, happened_at, entered_at, "
                                          "actor_id, event, from_state, to_state, note, "
                                          "source FROM timeline_entry WHERE order_id = ? ORDER BY happened_at, id");
    rows.with(order);
    return readAll(rows);
}

std::vector<TimelineEntry> TimelineStore::ofProduct(ProductUnitId product)
{
    Statement rows = m_database.statement("SELECT id, order_id, product_id, customer_id, happened_at, entered_at, "
                                          "actor_id, event, from_state, to_state, note, "
                                          "source FROM timeline_entry WHERE product_id = ? ORDER BY happened_at, id");
    rows.with(product);
    return readAll(rows);
}

std::vector<TimelineEntry> TimelineStore::ofCustomer(CustomerId customer)
{
    Statement rows = m_database.statement(
        "SELECT id, order_id, product_id, customer_id, happened_at, entered_at, actor_id, event, from_state, to_state, "
        "note, "
        "source FROM timeline_entry WHERE customer_id = ? AND order_id IS NULL ORDER BY happened_at, id");
    rows.with(customer);
    return readAll(rows);
}

} // namespace sanbao
