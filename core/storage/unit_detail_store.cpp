// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unit_detail_store.h"

#include "core/storage/database.h"

namespace sanbao {

UnitDetail UnitDetailStore::of(ProductUnitId product)
{
    UnitDetail detail;
    detail.product = product;
    Statement row =
        m_database.statement("SELECT imei, invoice_number, invoice_price_fen, produced_on, use_kind, replaced_by_id, "
                             "replaces_id, revision FROM unit_detail WHERE product_id = ?");
    row.with(product);
    if (!row.next())
        return detail;
    detail.imei = row.text(0);
    detail.invoiceNumber = row.text(1);
    if (!row.isNull(2))
        detail.invoicePrice = row.money(2);
    detail.producedOn = row.day(3);
    detail.use = row.code(4, UseKind::Home);
    detail.replacedBy = row.id<ProductUnitId>(5);
    detail.replaces = row.id<ProductUnitId>(6);
    detail.revision = row.integer(7);
    return detail;
}

bool UnitDetailStore::save(const UnitDetail& detail)
{
    Statement change = m_database.statement(
        "INSERT INTO unit_detail (product_id, imei, invoice_number, invoice_price_fen, produced_on, use_kind, "
        "replaced_by_id, "
        "replaces_id, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (product_id) DO UPDATE SET imei = "
        "excluded.imei, "
        "invoice_number = excluded.invoice_number, invoice_price_fen = excluded.invoice_price_fen, produced_on = "
        "excluded.produced_on, "
        "use_kind = excluded.use_kind, replaced_by_id = excluded.replaced_by_id, replaces_id = excluded.replaces_id, "
        "revision = unit_detail.revision + 1 WHERE unit_detail.revision = ?");
    change.with(detail.product, detail.imei, detail.invoiceNumber, detail.invoicePrice, detail.producedOn, detail.use,
                detail.replacedBy, detail.replaces, detail.revision);
    return change.run() && change.changes() == 1;
}

ProductUnitId UnitDetailStore::byImei(const QString& imei)
{
    Statement row = m_database.statement("SELECT product_id FROM unit_detail WHERE imei = ? AND imei <> ''");
    row.with(imei);
    return row.next() ? row.id<ProductUnitId>(0) : ProductUnitId();
}

qint64 UnitDetailStore::add(const ConfigurationChange& change)
{
    return m_database
        .statement("INSERT INTO unit_configuration (product_id, changed_on, kind, value, note, entered_at, entered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(change.product, change.changedOn, change.kind, change.value, change.note, change.enteredAt,
              change.enteredBy)
        .insert();
}

std::vector<ConfigurationChange> UnitDetailStore::configuration(ProductUnitId product)
{
    std::vector<ConfigurationChange> changes;
    Statement row =
        m_database.statement("SELECT id, changed_on, kind, value, note, entered_at, entered_by FROM unit_configuration "
                             "WHERE product_id = ? ORDER BY changed_on DESC, id DESC");
    row.with(product);
    while (row.next()) {
        changes.push_back({row.integer(0), product, row.day(1), row.code(2, ConfigurationKind::Other), row.text(3),
                           row.text(4), row.instant(5), row.id<StaffId>(6)});
    }
    return changes;
}

qint64 UnitDetailStore::add(const OwnerChange& change)
{
    return m_database
        .statement("INSERT INTO unit_owner (product_id, from_customer_id, to_customer_id, changed_on, reason, "
                   "entered_at, entered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(change.product, change.from, change.to, change.changedOn, change.reason, change.enteredAt,
              change.enteredBy)
        .insert();
}

std::vector<OwnerChange> UnitDetailStore::owners(ProductUnitId product)
{
    std::vector<OwnerChange> changes;
    Statement row =
        m_database.statement("SELECT id, from_customer_id, to_customer_id, changed_on, reason, entered_at, entered_by "
                             "FROM unit_owner WHERE product_id = ? ORDER BY id DESC");
    row.with(product);
    while (row.next()) {
        changes.push_back({row.integer(0), product, row.id<CustomerId>(1), row.id<CustomerId>(2), row.day(3),
                           row.text(4), row.instant(5), row.id<StaffId>(6)});
    }
    return changes;
}

} // namespace sanbao
