// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/part_store.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kColumns = QStringLiteral(
    "SELECT p.id, p.code, p.name, p.unit_name, p.tracking, p.is_divisible, p.is_main, p.old_part_back, p.price_code, "
    "p.price_fen, p.cost_fen, p.service_level_bp, p.supplier_id, p.is_active, p.created_at, p.revision");

Part readPart(const Statement& row)
{
    Part part;
    int at = 0;
    part.id = row.id<PartId>(at++);
    part.code = row.text(at++);
    part.name = row.text(at++);
    part.unitName = row.text(at++);
    part.tracking = row.code(at++, Tracking::None);
    part.divisible = row.flag(at++);
    part.main = row.flag(at++);
    part.oldPartBack = row.flag(at++);
    part.priceCode = row.text(at++);
    part.price = row.money(at++);
    part.cost = row.money(at++);
    part.serviceLevel = int(row.integer(at++));
    part.supplier = row.id<SupplierId>(at++);
    part.active = row.flag(at++);
    part.createdAt = row.instant(at++);
    part.revision = row.integer(at++);
    return part;
}

Supplier readSupplier(const Statement& row)
{
    return {row.id<SupplierId>(0), row.text(1), row.text(2), row.text(3),   row.text(4),
            int(row.integer(5)),   row.text(6), row.flag(7), row.integer(8)};
}

StockPlace readPlace(const Statement& row)
{
    return {row.id<StockPlaceId>(0), row.text(1),         row.text(2), row.code(3, PlaceKind::Shelf),
            row.id<StaffId>(4),      int(row.integer(5)), row.flag(6), row.integer(7)};
}

QString pinyinOf(const QString& name)
{
    return pinyinInitials(name).value(0);
}

template <class IdType> std::vector<IdType> readIds(Statement& rows)
{
    std::vector<IdType> ids;
    while (rows.next())
        ids.push_back(rows.id<IdType>(0));
    return ids;
}

constexpr char kSupplierColumns[] =
    "SELECT id, code, name, contact, phone, lead_days, note, is_active, revision FROM supplier ";
constexpr char kPlaceColumns[] =
    "SELECT id, code, name, kind, staff_id, minutes, is_active, revision FROM stock_place ";

} // namespace

PartId PartStore::insert(const Part& part)
{
    return PartId(m_database
                      .statement("INSERT INTO part (code, code_key, name, name_fold, pinyin, unit_name, tracking, "
                                 "is_divisible, is_main, old_part_back, price_code, price_fen, cost_fen, "
                                 "service_level_bp, supplier_id, is_active, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                      .with(part.code, asciiKey(part.code), part.name, searchFold(part.name), pinyinOf(part.name),
                            part.unitName, part.tracking, part.divisible, part.main, part.oldPartBack, part.priceCode,
                            part.price, part.cost, part.serviceLevel, part.supplier, part.active, part.createdAt)
                      .insert());
}

bool PartStore::update(const Part& part)
{
    Statement change = m_database.statement(
        "UPDATE part SET code = ?, code_key = ?, name = ?, name_fold = ?, pinyin = ?, unit_name = ?, tracking = ?, "
        "is_divisible = ?, is_main = ?, old_part_back = ?, price_code = ?, price_fen = ?, service_level_bp = ?, "
        "supplier_id = ?, is_active = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(part.code, asciiKey(part.code), part.name, searchFold(part.name), pinyinOf(part.name), part.unitName,
                part.tracking, part.divisible, part.main, part.oldPartBack, part.priceCode, part.price,
                part.serviceLevel, part.supplier, part.active, part.id, part.revision);
    return change.run() && change.changes() == 1;
}

std::optional<Part> PartStore::find(PartId id)
{
    Statement row = m_database.statement(kColumns + QStringLiteral(" FROM part p WHERE p.id = ?"));
    row.with(id);
    return row.next() ? std::optional(readPart(row)) : std::nullopt;
}

std::optional<Part> PartStore::byCode(const QString& code)
{
    Statement row = m_database.statement(kColumns + QStringLiteral(" FROM part p WHERE p.code_key = ?"));
    row.with(asciiKey(code));
    return row.next() ? std::optional(readPart(row)) : std::nullopt;
}

std::vector<PartRow> PartStore::list(const QString& text, const QString& after, int limit)
{
    const QString folded = searchFold(text);
    const QString key = asciiKey(text);
    const bool all = folded.isEmpty();
    Statement rows = m_database.statement(
        kColumns +
        QStringLiteral(
            ", (SELECT COALESCE(SUM(b.on_hand_milli), 0) FROM stock_balance b JOIN stock_place s ON s.id = b.place_id "
            "WHERE b.part_id = p.id AND b.condition <> 'defective' AND s.kind IN ('shelf', 'van')), "
            "(SELECT COALESCE(SUM(o.reserved_milli), 0) FROM order_part o WHERE o.part_id = p.id AND "
            "o.reserved_milli > 0) FROM part p WHERE p.code > ? AND (? OR (? <> '' AND instr(p.code_key, ?) > 0) OR "
            "instr(p.name_fold, ?) > 0 OR (? <> '' AND substr(p.pinyin, 1, length(?)) = ?)) ORDER BY p.code LIMIT ?"));
    const QString typed = folded.toLower();
    rows.with(after, all, key, key, folded, typed, typed, typed, limit);
    std::vector<PartRow> found;
    while (rows.next())
        found.push_back({readPart(rows), rows.integer(16), rows.integer(17)});
    return found;
}

void PartStore::setCost(PartId id, Money cost)
{
    m_database.statement("UPDATE part SET cost_fen = ? WHERE id = ?").with(cost, id).run();
}

std::vector<PartId> PartStore::substitutes(PartId part)
{
    Statement rows = m_database.statement("SELECT other_id FROM part_substitute WHERE part_id = ? ORDER BY other_id");
    rows.with(part);
    return readIds<PartId>(rows);
}

void PartStore::setSubstitutes(PartId part, const std::vector<PartId>& others)
{
    m_database.statement("DELETE FROM part_substitute WHERE part_id = ?").with(part).run();
    for (const PartId other : others)
        m_database.statement("INSERT INTO part_substitute (part_id, other_id) VALUES (?, ?)").with(part, other).run();
}

QStringList PartStore::models(PartId part)
{
    Statement rows = m_database.statement("SELECT model FROM part_model WHERE part_id = ? ORDER BY model");
    rows.with(part);
    QStringList models;
    while (rows.next())
        models.append(rows.text(0));
    return models;
}

void PartStore::setModels(PartId part, const QStringList& models)
{
    m_database.statement("DELETE FROM part_model WHERE part_id = ?").with(part).run();
    for (const QString& model : models)
        m_database
            .statement("INSERT INTO part_model (part_id, model_key, model) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .with(part, searchFold(model), model)
            .run();
}

std::vector<PartId> PartStore::partsForModel(const QString& model, int limit)
{
    Statement rows =
        m_database.statement("SELECT part_id FROM part_model WHERE model_key = ? ORDER BY part_id LIMIT ?");
    rows.with(searchFold(model), limit);
    return readIds<PartId>(rows);
}

std::vector<std::pair<SupplierId, Money>> PartStore::prices(PartId part)
{
    Statement rows =
        m_database.statement("SELECT supplier_id, price_fen FROM part_supplier WHERE part_id = ? ORDER BY supplier_id");
    rows.with(part);
    std::vector<std::pair<SupplierId, Money>> prices;
    while (rows.next())
        prices.emplace_back(rows.id<SupplierId>(0), rows.money(1));
    return prices;
}

void PartStore::setPrice(PartId part, SupplierId supplier, Money price)
{
    m_database
        .statement("INSERT INTO part_supplier (part_id, supplier_id, price_fen) VALUES (?, ?, ?) "
                   "ON CONFLICT (part_id, supplier_id) DO UPDATE SET price_fen = excluded.price_fen")
        .with(part, supplier, price)
        .run();
}

std::vector<PartId> PartStore::partsOf(SupplierId supplier)
{
    Statement rows = m_database.statement("SELECT part_id FROM part_supplier WHERE supplier_id = ? ORDER BY part_id");
    rows.with(supplier);
    return readIds<PartId>(rows);
}

SupplierId PartStore::insert(const Supplier& supplier)
{
    return SupplierId(m_database
                          .statement("INSERT INTO supplier (code, name, contact, phone, lead_days, note, is_active) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?)")
                          .with(supplier.code, supplier.name, supplier.contact, supplier.phone, supplier.leadDays,
                                supplier.note, supplier.active)
                          .insert());
}

bool PartStore::update(const Supplier& supplier)
{
    Statement change =
        m_database.statement("UPDATE supplier SET code = ?, name = ?, contact = ?, phone = ?, lead_days = ?, note = ?, "
                             "is_active = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(supplier.code, supplier.name, supplier.contact, supplier.phone, supplier.leadDays, supplier.note,
                supplier.active, supplier.id, supplier.revision);
    return change.run() && change.changes() == 1;
}

std::optional<Supplier> PartStore::supplier(SupplierId id)
{
    Statement row = m_database.statement(QLatin1String(kSupplierColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readSupplier(row)) : std::nullopt;
}

std::vector<Supplier> PartStore::suppliers()
{
    Statement rows = m_database.statement(QLatin1String(kSupplierColumns) + QStringLiteral("ORDER BY code"));
    std::vector<Supplier> suppliers;
    while (rows.next())
        suppliers.push_back(readSupplier(rows));
    return suppliers;
}

StockPlaceId PartStore::insert(const StockPlace& place)
{
    return StockPlaceId(m_database
                            .statement("INSERT INTO stock_place (code, name, kind, staff_id, minutes, is_active) "
                                       "VALUES (?, ?, ?, ?, ?, ?)")
                            .with(place.code, place.name, place.kind, place.staff, place.minutes, place.active)
                            .insert());
}

bool PartStore::update(const StockPlace& place)
{
    Statement change = m_database.statement("UPDATE stock_place SET code = ?, name = ?, kind = ?, staff_id = ?, "
                                            "minutes = ?, is_active = ?, revision = revision + 1 WHERE id = ? AND "
                                            "revision = ?");
    change.with(place.code, place.name, place.kind, place.staff, place.minutes, place.active, place.id, place.revision);
    return change.run() && change.changes() == 1;
}

std::optional<StockPlace> PartStore::place(StockPlaceId id)
{
    Statement row = m_database.statement(QLatin1String(kPlaceColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readPlace(row)) : std::nullopt;
}

std::vector<StockPlace> PartStore::places()
{
    Statement rows = m_database.statement(QLatin1String(kPlaceColumns) + QStringLiteral("ORDER BY id"));
    std::vector<StockPlace> places;
    while (rows.next())
        places.push_back(readPlace(rows));
    return places;
}

} // namespace sanbao
