// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stock_store.h"

#include "core/base/lot_key.h"
#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

constexpr char kDocumentColumns[] = "SELECT id, number, kind, from_id, to_id, order_id, supplier_id, reference, "
                                    "reason, made_at, made_by FROM stock_document ";
constexpr char kLotColumns[] = "SELECT id, part_id, code, is_serial, supplier_id, received_at FROM part_lot ";
const QString kTrace = QStringLiteral(
    "SELECT m.id, m.document_id, m.part_id, m.lot_id, m.condition, m.from_id, m.to_id, m.order_id, m.quantity_milli, "
    "m.cost_fen, m.at, d.number, d.kind, COALESCE(o.number, ''), COALESCE(o.product_label, ''), o.product_id, "
    "COALESCE(u.serial, ''), COALESCE(s.name, ''), d.made_by FROM stock_move m JOIN stock_document d ON d.id = "
    "m.document_id LEFT JOIN work_order o ON o.id = m.order_id LEFT JOIN product_unit u ON u.id = o.product_id "
    "LEFT JOIN supplier s ON s.id = d.supplier_id ");

StockDocument readDocument(const Statement& row)
{
    return {row.id<StockDocumentId>(0),
            row.text(1),
            row.code(2, StockKind::Receive),
            row.id<StockPlaceId>(3),
            row.id<StockPlaceId>(4),
            row.id<WorkOrderId>(5),
            row.id<SupplierId>(6),
            row.text(7),
            row.text(8),
            row.instant(9),
            row.id<StaffId>(10)};
}

PartLot readLot(const Statement& row)
{
    return {row.id<LotId>(0), row.id<PartId>(1), row.text(2), row.flag(3), row.id<SupplierId>(4), row.instant(5)};
}

StockMove readMove(const Statement& row)
{
    StockMove move;
    int at = 0;
    move.id = row.integer(at++);
    move.document = row.id<StockDocumentId>(at++);
    move.part = row.id<PartId>(at++);
    move.lot = row.id<LotId>(at++);
    move.condition = row.code(at++, PartCondition::New);
    move.from = row.id<StockPlaceId>(at++);
    move.to = row.id<StockPlaceId>(at++);
    move.order = row.id<WorkOrderId>(at++);
    move.quantity = row.integer(at++);
    move.cost = row.money(at++);
    move.at = row.instant(at++);
    return move;
}

std::vector<StockBalance> readBalances(Statement& rows)
{
    std::vector<StockBalance> balances;
    while (rows.next())
        balances.push_back({rows.id<PartId>(0), rows.id<StockPlaceId>(1), rows.code(2, PartCondition::New),
                            rows.id<LotId>(3), rows.integer(4)});
    return balances;
}

} // namespace

StockDocumentId StockStore::insert(const StockDocument& document)
{
    return StockDocumentId(
        m_database
            .statement("INSERT INTO stock_document (number, kind, from_id, to_id, order_id, supplier_id, reference, "
                       "reason, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(document.number, document.kind, document.from, document.to, document.order, document.supplier,
                  document.reference, document.reason, document.madeAt, document.madeBy)
            .insert());
}

std::optional<StockDocument> StockStore::document(StockDocumentId id)
{
    Statement row = m_database.statement(QLatin1String(kDocumentColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readDocument(row)) : std::nullopt;
}

std::vector<StockDocument> StockStore::documents(qint64 before, int limit)
{
    Statement rows =
        m_database.statement(QLatin1String(kDocumentColumns) + QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"));
    rows.with(before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
    std::vector<StockDocument> documents;
    while (rows.next())
        documents.push_back(readDocument(rows));
    return documents;
}

void StockStore::change(PartId part, StockPlaceId place, PartCondition condition, LotId lot, qint64 by)
{
    if (!place.isValid())
        return;
    if (by > 0) {
        m_database
            .statement("INSERT INTO stock_balance (part_id, place_id, condition, lot_id, on_hand_milli) VALUES (?, ?, "
                       "?, ?, ?) ON CONFLICT (part_id, place_id, condition, lot_id) DO UPDATE SET on_hand_milli = "
                       "on_hand_milli + excluded.on_hand_milli")
            .with(part, place, condition, lot.value, by)
            .run();
        return;
    }
    m_database
        .statement("UPDATE stock_balance SET on_hand_milli = on_hand_milli + ? WHERE part_id = ? AND place_id = ? AND "
                   "condition = ? AND lot_id = ?")
        .with(by, part, place, condition, lot.value)
        .run();
}

qint64 StockStore::insert(const StockMove& move, StockKind kind, int month)
{
    const qint64 id = m_database
                          .statement("INSERT INTO stock_move (document_id, part_id, lot_id, condition, from_id, to_id, "
                                     "order_id, quantity_milli, cost_fen, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .with(move.document, move.part, move.lot, move.condition, move.from, move.to, move.order,
                                move.quantity, move.cost, move.at)
                          .insert();
    change(move.part, move.from, move.condition, move.lot, -move.quantity);
    change(move.part, move.to, move.condition, move.lot, move.quantity);
    const bool used = kind == StockKind::Issue || kind == StockKind::Sale;
    const qint64 use = used ? move.quantity : kind == StockKind::Return ? -move.quantity : 0;
    const qint64 scrapped = kind == StockKind::Scrap ? move.quantity : 0;
    if (use != 0 || scrapped != 0) {
        m_database
            .statement("INSERT INTO part_month (part_id, month, used_milli, scrapped_milli) VALUES (?, ?, ?, ?) ON "
                       "CONFLICT (part_id, month) DO UPDATE SET used_milli = used_milli + excluded.used_milli, "
                       "scrapped_milli = scrapped_milli + excluded.scrapped_milli")
            .with(move.part, month, use, scrapped)
            .run();
    }
    return id;
}

std::vector<StockMove> StockStore::movesOf(StockDocumentId document)
{
    Statement rows = m_database.statement(
        "SELECT id, document_id, part_id, lot_id, condition, from_id, to_id, order_id, quantity_milli, cost_fen, at "
        "FROM stock_move WHERE document_id = ? ORDER BY id");
    rows.with(document);
    std::vector<StockMove> moves;
    while (rows.next())
        moves.push_back(readMove(rows));
    return moves;
}

LotId StockStore::insert(const PartLot& lot)
{
    return LotId(m_database
                     .statement("INSERT INTO part_lot (part_id, code, code_key, is_serial, supplier_id, received_at) "
                                "VALUES (?, ?, ?, ?, ?, ?)")
                     .with(lot.part, lot.code, lotKey(lot.code), lot.serial, lot.supplier, lot.receivedAt)
                     .insert());
}

std::optional<PartLot> StockStore::lot(LotId id)
{
    Statement row = m_database.statement(QLatin1String(kLotColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readLot(row)) : std::nullopt;
}

std::optional<PartLot> StockStore::lot(PartId part, const QString& code)
{
    Statement row =
        m_database.statement(QLatin1String(kLotColumns) + QStringLiteral("WHERE part_id = ? AND code_key = ?"));
    row.with(part, lotKey(code));
    return row.next() ? std::optional(readLot(row)) : std::nullopt;
}

std::vector<PartLot> StockStore::lotsByCode(const QString& code)
{
    Statement rows =
        m_database.statement(QLatin1String(kLotColumns) + QStringLiteral("WHERE code_key = ? ORDER BY id LIMIT 20"));
    rows.with(lotKey(code));
    std::vector<PartLot> lots;
    while (rows.next())
        lots.push_back(readLot(rows));
    return lots;
}

qint64 StockStore::onHand(PartId part, StockPlaceId place, PartCondition condition, LotId lot)
{
    Statement row = m_database.statement("SELECT on_hand_milli FROM stock_balance WHERE part_id = ? AND place_id = ? "
                                         "AND condition = ? AND lot_id = ?");
    row.with(part, place, condition, lot.value);
    return row.next() ? row.integer(0) : 0;
}

std::vector<StockBalance> StockStore::balances(PartId part)
{
    Statement rows =
        m_database.statement("SELECT part_id, place_id, condition, lot_id, on_hand_milli FROM stock_balance WHERE "
                             "part_id = ? AND on_hand_milli > 0 ORDER BY place_id, condition, lot_id");
    rows.with(part);
    return readBalances(rows);
}

std::vector<StockBalance> StockStore::balancesAt(StockPlaceId place)
{
    Statement rows =
        m_database.statement("SELECT part_id, place_id, condition, lot_id, on_hand_milli FROM stock_balance WHERE "
                             "place_id = ? AND on_hand_milli > 0 ORDER BY part_id, condition, lot_id");
    rows.with(place);
    return readBalances(rows);
}

qint64 StockStore::reserved(PartId part, StockPlaceId place, PartCondition condition)
{
    Statement row = m_database.statement("SELECT COALESCE(SUM(reserved_milli), 0) FROM order_part WHERE part_id = ? "
                                         "AND place_id = ? AND condition = ? AND reserved_milli > 0");
    row.with(part, place, condition);
    return row.next() ? row.integer(0) : 0;
}

std::vector<TraceRow> StockStore::readTrace(Statement& rows)
{
    std::vector<TraceRow> trace;
    while (rows.next()) {
        TraceRow row;
        row.move = readMove(rows);
        row.document = rows.text(11);
        row.kind = rows.code(12, StockKind::Receive);
        row.order = rows.text(13);
        row.productLabel = rows.text(14);
        row.product = rows.id<ProductUnitId>(15);
        row.serial = rows.text(16);
        row.supplier = rows.text(17);
        row.by = rows.id<StaffId>(18);
        trace.push_back(std::move(row));
    }
    return trace;
}

std::vector<TraceRow> StockStore::trace(LotId lot)
{
    Statement rows = m_database.statement(kTrace + QStringLiteral("WHERE m.lot_id = ? ORDER BY m.id DESC LIMIT 500"));
    rows.with(lot);
    return readTrace(rows);
}

std::vector<TraceRow> StockStore::traceOfPart(PartId part, int limit)
{
    Statement rows = m_database.statement(kTrace + QStringLiteral("WHERE m.part_id = ? ORDER BY m.id DESC LIMIT ?"));
    rows.with(part, limit);
    return readTrace(rows);
}

std::vector<TraceRow> StockStore::traceOfOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(kTrace + QStringLiteral("WHERE m.order_id = ? ORDER BY m.id"));
    rows.with(order);
    return readTrace(rows);
}

void StockStore::countWish(PartId part, int month, bool filled)
{
    m_database
        .statement("INSERT INTO part_month (part_id, month, asked, filled) VALUES (?, ?, 1, ?) ON CONFLICT (part_id, "
                   "month) DO UPDATE SET asked = asked + 1, filled = filled + excluded.filled")
        .with(part, month, filled)
        .run();
}

std::vector<MonthUse> StockStore::months(PartId part, int fromMonth)
{
    Statement rows = m_database.statement("SELECT month, used_milli, scrapped_milli, asked, filled FROM part_month "
                                          "WHERE part_id = ? AND month >= ? ORDER BY month");
    rows.with(part, fromMonth);
    std::vector<MonthUse> months;
    while (rows.next())
        months.push_back(
            {int(rows.integer(0)), rows.integer(1), rows.integer(2), int(rows.integer(3)), int(rows.integer(4))});
    return months;
}

std::vector<SlowRow> StockStore::stocked()
{
    Statement rows = m_database.statement(
        "SELECT b.part_id, SUM(b.on_hand_milli), COALESCE((SELECT MAX(m.month) FROM part_month m WHERE m.part_id = "
        "b.part_id AND m.used_milli > 0), 0) FROM stock_balance b JOIN stock_place s ON s.id = b.place_id WHERE "
        "b.on_hand_milli > 0 AND b.condition <> 'defective' AND s.kind IN ('shelf', 'van') GROUP BY b.part_id");
    std::vector<SlowRow> found;
    while (rows.next())
        found.push_back({rows.id<PartId>(0), rows.integer(1), int(rows.integer(2))});
    return found;
}

MonthUse StockStore::total(int fromMonth, int untilMonth)
{
    Statement row = m_database.statement(
        "SELECT COALESCE(SUM(used_milli), 0), COALESCE(SUM(scrapped_milli), 0), COALESCE(SUM(asked), 0), "
        "COALESCE(SUM(filled), 0) FROM part_month WHERE month BETWEEN ? AND ?");
    row.with(fromMonth, untilMonth);
    MonthUse sum;
    if (row.next())
        sum = {untilMonth, row.integer(0), row.integer(1), int(row.integer(2)), int(row.integer(3))};
    return sum;
}

std::vector<LossRow> StockStore::losses(Instant from, Instant until)
{
    Statement rows = m_database.statement(
        "SELECT d.kind, d.reason, COUNT(DISTINCT d.id), SUM(m.quantity_milli), SUM(m.cost_fen) AS value FROM "
        "stock_document d JOIN stock_move m ON m.document_id = d.id WHERE d.kind IN ('scrap', 'count') AND d.made_at "
        ">= "
        "? AND d.made_at < ? AND m.to_id IS NULL GROUP BY d.kind, d.reason ORDER BY value DESC, d.kind, d.reason");
    rows.with(from, until);
    std::vector<LossRow> found;
    while (rows.next())
        found.push_back(
            {rows.code(0, StockKind::Scrap), rows.text(1), int(rows.integer(2)), rows.integer(3), rows.money(4)});
    return found;
}

qint64 StockStore::issued(Instant from, Instant until)
{
    Statement row = m_database.statement(
        "SELECT COALESCE(SUM(CASE d.kind WHEN 'return' THEN -m.quantity_milli ELSE m.quantity_milli END), 0) FROM "
        "stock_document d JOIN stock_move m ON m.document_id = d.id WHERE d.kind IN ('issue', 'sale', 'return') AND "
        "d.made_at >= ? AND d.made_at < ?");
    row.with(from, until);
    return row.next() ? row.integer(0) : 0;
}

} // namespace sanbao
