// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customer_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

Customer readRow(const Statement& row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(0);
    customer.uid = row.text(1);
    customer.name = row.text(2);
    customer.phone = row.text(3);
    customer.phoneRaw = row.text(4);
    customer.address = row.text(5);
    customer.tier = row.code(6, Priority::Normal);
    customer.note = row.text(7);
    customer.orderCount = int(row.integer(8));
    customer.createdAt = row.instant(9);
    customer.revision = row.integer(10);
    return customer;
}

std::vector<Customer> readAll(Statement& rows)
{
    std::vector<Customer> customers;
    while (rows.next())
        customers.push_back(readRow(rows));
    return customers;
}

} // namespace

CustomerId CustomerStore::insert(const Customer& customer)
{
    return CustomerId(
        m_database
            .statement("INSERT INTO customer (uid, name, phone, phone_raw, address, tier, note, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(customer.uid, customer.name, customer.phone, customer.phoneRaw, customer.address, customer.tier,
                  customer.note, customer.createdAt)
            .insert());
}

bool CustomerStore::update(const Customer& customer)
{
    Statement change =
        m_database.statement("UPDATE customer SET name = ?, phone = ?, phone_raw = ?, address = ?, tier = ?, "
                             "note = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(customer.name, customer.phone, customer.phoneRaw, customer.address, customer.tier, customer.note,
                customer.id, customer.revision);
    return change.run() && change.changes() == 1;
}

void CustomerStore::countOrder(CustomerId customer)
{
    m_database.statement("UPDATE customer SET order_count = order_count + 1 WHERE id = ?").with(customer).run();
}

std::optional<Customer> CustomerStore::find(CustomerId id)
{
    Statement row =
        m_database.statement("SELECT id, uid, name, phone, phone_raw, address, tier, note, order_count, created_at, "
                             "revision FROM customer WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<Customer>(readRow(row)) : std::nullopt;
}

std::vector<Customer> CustomerStore::byPhone(const QString& phone, int limit)
{
    Statement rows = m_database.statement(
        "SELECT id, uid, name, phone, phone_raw, address, tier, note, order_count, created_at, "
        "revision FROM customer WHERE phone = ? AND merged_into IS NULL ORDER BY order_count DESC, id DESC LIMIT ?");
    rows.with(phone, limit);
    return readAll(rows);
}

std::vector<Customer> CustomerStore::page(CustomerId before, int limit)
{
    Statement rows =
        m_database.statement("SELECT id, uid, name, phone, phone_raw, address, tier, note, order_count, created_at, "
                             "revision FROM customer WHERE id < ? AND merged_into IS NULL ORDER BY id DESC LIMIT ?");
    rows.with(before.isValid() ? before.value : std::numeric_limits<qint64>::max(), limit);
    return readAll(rows);
}

} // namespace sanbao
