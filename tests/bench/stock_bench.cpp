// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stock_bench.h"

#include "core/service/stock_desk.h"
#include "core/service/store_room.h"

#include <algorithm>

namespace sanbao::bench {

namespace {

constexpr qint64 kOrdersAPart = 50;
constexpr qint64 kMovesADocument = 5;
constexpr int kListRows = 40;

template <class T> T need(const Outcome<T>& outcome)
{
    if (!outcome)
        fail(outcome.error().lines().join(QLatin1Char(' ')) + outcome.error().detail);
    return *outcome;
}

} // namespace

StockBench::StockBench(Workplace& place, qint64 orders)
    : m_place(place)
{
    const qint64 parts = std::max<qint64>(10, orders / kOrdersAPart);
    addParts(parts);
    addMoves(parts, orders); // five movements each: as many documents as orders
    addBusyPart();
    const QString none;
    for (const PartRow& row : need(m_place.storeRoom().stock().parts(QStringLiteral("件"), none, 200)))
        m_parts.push_back(row.part.id);
    if (m_parts.empty())
        fail(QStringLiteral("no part was found"));
}

void StockBench::addParts(qint64 parts)
{
    m_place.context()
        .database
        .statement("INSERT INTO part (code, code_key, name, name_fold, pinyin, unit_name, price_fen, cost_fen, "
                   "supplier_id, created_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                   "?) SELECT 'ZZ-' || printf('%06d', i), 'ZZ' || printf('%06d', i), '配件' || i, '配件' || i, "
                   "'peijian', '个', 3000 + i % 900, 2000 + i % 600, 1, 1700000000000 FROM n")
        .with(parts)
        .run();
}

void StockBench::addMoves(qint64 parts, qint64 documents)
{
    Database& database = m_place.context().database;
    database.begin();
    database
        .statement("INSERT INTO stock_document (number, kind, from_id, to_id, made_at, made_by) WITH RECURSIVE n(i) AS "
                   "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT 'ZZ-' || i, CASE i % 2 WHEN 1 THEN "
                   "'receive' ELSE 'issue' END, CASE i % 2 WHEN 0 THEN 1 END, CASE i % 2 WHEN 1 THEN 1 END, "
                   "1600000000000 + i * 60000, 1 FROM n")
        .with(documents)
        .run();
    // What one document receives the next one issues in part, so that stock grows slowly and never falls below zero.
    database
        .statement("INSERT INTO stock_move (document_id, part_id, condition, from_id, to_id, quantity_milli, cost_fen, "
                   "at) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT d.id, "
                   "first.id + ((d.id / 2) * 7919 + i * 613) % ?, 'new', d.from_id, d.to_id, CASE WHEN d.from_id IS "
                   "NULL THEN 3000 ELSE 2000 END, 2000, d.made_at FROM stock_document d, n, (SELECT MIN(id) id FROM "
                   "part WHERE code_key LIKE 'ZZ%') first WHERE d.number LIKE 'ZZ-%' ORDER BY d.id")
        .with(kMovesADocument - 1, parts)
        .run();
    database
        .statement("INSERT INTO stock_balance (part_id, place_id, condition, on_hand_milli) SELECT part_id, 1, 'new', "
                   "MAX(0, SUM(CASE WHEN to_id IS NULL THEN -quantity_milli ELSE quantity_milli END)) FROM stock_move "
                   "WHERE part_id IN (SELECT id FROM part WHERE code_key LIKE 'ZZ%') GROUP BY part_id")
        .run();
    database.commit();
}

void StockBench::addBusyPart()
{
    Part part;
    part.code = QStringLiteral("BENCH-PART");
    part.name = QStringLiteral("进水阀");
    part.unitName = QStringLiteral("个");
    StockDesk& desk = m_place.storeRoom().stock();
    m_busy = need(desk.save(part)).id;
    StockSlip slip;
    slip.to = StockPlaceId(1);
    slip.lines.push_back({m_busy, {}, PartCondition::New, 1'000'000, Money::fromYuan(20)});
    const StockDocumentId document = need(desk.book(slip)).id;
    m_place.context()
        .database
        .statement(
            "INSERT INTO stock_move (document_id, part_id, condition, from_id, quantity_milli, cost_fen, at) WITH "
            "RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT ?, ?, 'new', 1, "
            "1000, 2000, i * 1000 FROM n")
        .with(document, m_busy)
        .run();
}

Sample StockBench::list()
{
    StockDesk& desk = m_place.storeRoom().stock();
    QString after;
    return measure(200, [&desk, &after](int) {
        const Outcome<std::vector<PartRow>> rows = desk.parts({}, after, kListRows);
        after = need(rows).empty() ? QString() : rows->back().part.code;
    });
}

Sample StockBench::card()
{
    StockDesk& desk = m_place.storeRoom().stock();
    return measure(200, [this, &desk](int run) { need(desk.card(m_parts[std::size_t(run) % m_parts.size()])); });
}

Sample StockBench::busyCard()
{
    StockDesk& desk = m_place.storeRoom().stock();
    return measure(200, [this, &desk](int) { need(desk.card(m_busy)); });
}

Sample StockBench::book()
{
    StockDesk& desk = m_place.storeRoom().stock();
    return measure(200, [&desk, this](int run) {
        StockSlip slip;
        slip.to = StockPlaceId(1);
        slip.lines.push_back(
            {m_parts[std::size_t(run) % m_parts.size()], {}, PartCondition::New, 1000, Money::fromYuan(20)});
        need(desk.book(slip));
    });
}

} // namespace sanbao::bench
