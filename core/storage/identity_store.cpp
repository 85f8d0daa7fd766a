// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/identity_store.h"

#include "core/base/text_fold.h"
#include "core/storage/database.h"

namespace sanbao {

namespace {

ProductModel readModel(const Statement& row)
{
    ProductModel model;
    model.id = row.integer(0);
    model.category = row.id<CategoryId>(1);
    model.brand = row.text(2);
    model.model = row.text(3);
    model.smart = row.flag(4);
    model.firmware = row.text(5);
    model.controlBoard = row.text(6);
    model.lifeYears = int(row.integer(7));
    model.partsUntil = row.day(8);
    model.partsForLife = row.flag(9);
    model.documents = row.text(10);
    model.active = row.flag(11);
    model.revision = row.integer(12);
    return model;
}

} // namespace

QString modelKey(const QString& text)
{
    QString key;
    for (const QChar c : searchFold(text)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

UnitIdentity IdentityStore::of(ProductUnitId product)
{
    UnitIdentity identity;
    identity.product = product;
    Statement row =
        m_database.statement("SELECT imei, firmware, control_board FROM product_identity WHERE product_id = ?");
    row.with(product);
    if (row.next()) {
        identity.imei = row.text(0);
        identity.firmware = row.text(1);
        identity.controlBoard = row.text(2);
    }
    return identity;
}

void IdentityStore::save(const UnitIdentity& identity)
{
    m_database
        .statement("INSERT INTO product_identity (product_id, imei, firmware, control_board) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (product_id) DO UPDATE SET imei = excluded.imei, firmware = excluded.firmware, "
                   "control_board = excluded.control_board")
        .with(identity.product, identity.imei, identity.firmware, identity.controlBoard)
        .run();
}

std::vector<ProductModel> IdentityStore::models()
{
    std::vector<ProductModel> found;
    Statement rows = m_database.statement(
        "SELECT id, category_id, brand, model, is_smart, firmware, control_board, life_years, parts_until_on, "
        "parts_for_life, "
        "documents, is_active, revision FROM product_model ORDER BY is_active DESC, category_id, brand_key, model_key");
    while (rows.next())
        found.push_back(readModel(rows));
    return found;
}

std::optional<ProductModel> IdentityStore::model(qint64 id)
{
    Statement row = m_database.statement("SELECT id, category_id, brand, model, is_smart, firmware, control_board, "
                                         "life_years, parts_until_on, parts_for_life, "
                                         "documents, is_active, revision FROM product_model WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<ProductModel>(readModel(row)) : std::nullopt;
}

std::optional<ProductModel> IdentityStore::modelFor(const QString& brand, const QString& model)
{
    const QString key = modelKey(model);
    if (key.isEmpty())
        return std::nullopt;
    Statement row = m_database.statement(
        "SELECT id, category_id, brand, model, is_smart, firmware, control_board, life_years, parts_until_on, "
        "parts_for_life, "
        "documents, is_active, revision FROM product_model WHERE model_key = ? AND brand_key IN (?, '') "
        "ORDER BY brand_key DESC LIMIT 1");
    row.with(key, modelKey(brand));
    return row.next() ? std::optional<ProductModel>(readModel(row)) : std::nullopt;
}

bool IdentityStore::save(ProductModel& model)
{
    if (model.id == 0) {
        model.id =
            m_database
                .statement(
                    "INSERT INTO product_model (category_id, brand, model, brand_key, model_key, is_smart, firmware, "
                    "control_board, life_years, parts_until_on, parts_for_life, documents, is_active) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .with(model.category, model.brand, model.model, modelKey(model.brand), modelKey(model.model),
                      model.smart, model.firmware, model.controlBoard, model.lifeYears, model.partsUntil,
                      model.partsForLife, model.documents, model.active)
                .insert();
        return model.id > 0;
    }
    Statement change = m_database.statement(
        "UPDATE product_model SET category_id = ?, brand = ?, model = ?, brand_key = ?, model_key = ?, "
        "is_smart = ?, firmware = ?, control_board = ?, life_years = ?, parts_until_on = ?, "
        "parts_for_life = ?, documents = ?, is_active = ?, revision = revision + 1 "
        "WHERE id = ? AND revision = ?");
    change.with(model.category, model.brand, model.model, modelKey(model.brand), modelKey(model.model), model.smart,
                model.firmware, model.controlBoard, model.lifeYears, model.partsUntil, model.partsForLife,
                model.documents, model.active, model.id, model.revision);
    return change.run() && change.changes() == 1;
}

} // namespace sanbao
