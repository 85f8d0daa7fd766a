// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/product_store.h"

#include "core/base/text_fold.h"
#include "core/storage/database.h"

namespace sanbao {

namespace {

ProductUnit readRow(const Statement& row)
{
    ProductUnit unit;
    unit.id = row.id<ProductUnitId>(0);
    unit.uid = row.text(1);
    unit.customer = row.id<CustomerId>(2);
    unit.category = row.id<CategoryId>(3);
    unit.brand = row.text(4);
    unit.model = row.text(5);
    unit.serial = row.text(6);
    unit.invoicedOn = row.day(7);
    unit.deliveredOn = row.day(8);
    unit.installedOn = row.day(9);
    unit.exchangedOn = row.day(10);
    unit.note = row.text(11);
    unit.createdAt = row.instant(12);
    unit.revision = row.integer(13);
    return unit;
}

} // namespace

ProductUnitId ProductStore::insert(const ProductUnit& unit)
{
    return ProductUnitId(
        m_database
            .statement("INSERT INTO product_unit (uid, customer_id, category_id, brand, model, serial, serial_key, "
                       "invoiced_on, delivered_on, installed_on, exchanged_on, note, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(unit.uid, unit.customer, unit.category, unit.brand, unit.model, unit.serial, asciiKey(unit.serial),
                  unit.invoicedOn, unit.deliveredOn, unit.installedOn, unit.exchangedOn, unit.note, unit.createdAt)
            .insert());
}

bool ProductStore::update(const ProductUnit& unit)
{
    Statement change = m_database.statement(
        "UPDATE product_unit SET customer_id = ?, category_id = ?, brand = ?, model = ?, serial = ?, serial_key = ?, "
        "invoiced_on = ?, delivered_on = ?, installed_on = ?, exchanged_on = ?, note = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ?");
    change.with(unit.customer, unit.category, unit.brand, unit.model, unit.serial, asciiKey(unit.serial),
                unit.invoicedOn, unit.deliveredOn, unit.installedOn, unit.exchangedOn, unit.note, unit.id,
                unit.revision);
    return change.run() && change.changes() == 1;
}

std::optional<ProductUnit> ProductStore::find(ProductUnitId id)
{
    Statement row = m_database.statement(
        "SELECT id, uid, customer_id, category_id, brand, model, serial, invoiced_on, delivered_on, installed_on, "
        "exchanged_on, note, created_at, revision FROM product_unit WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<ProductUnit>(readRow(row)) : std::nullopt;
}

std::optional<ProductUnit> ProductStore::bySerial(const QString& serial)
{
    const QString key = asciiKey(serial);
    if (key.isEmpty())
        return std::nullopt;
    Statement row = m_database.statement(
        "SELECT id, uid, customer_id, category_id, brand, model, serial, invoiced_on, delivered_on, installed_on, "
        "exchanged_on, note, created_at, revision FROM product_unit WHERE serial_key = ? AND serial_key <> ''");
    row.with(key);
    return row.next() ? std::optional<ProductUnit>(readRow(row)) : std::nullopt;
}

std::vector<ProductUnit> ProductStore::ofCustomer(CustomerId customer, int limit)
{
    std::vector<ProductUnit> units;
    Statement rows = m_database.statement(
        "SELECT id, uid, customer_id, category_id, brand, model, serial, invoiced_on, delivered_on, installed_on, "
        "exchanged_on, note, created_at, revision FROM product_unit WHERE customer_id = ? ORDER BY id DESC LIMIT ?");
    rows.with(customer, limit);
    while (rows.next())
        units.push_back(readRow(rows));
    return units;
}

} // namespace sanbao
