// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/price_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<PriceList> PriceStore::lists()
{
    std::vector<PriceList> lists;
    {
        Statement rows =
            m_database.statement("SELECT id, version, from_on, until_on, note, is_published, made_at, made_by "
                                 "FROM price_list ORDER BY version");
        while (rows.next()) {
            lists.push_back({rows.integer(0),
                             int(rows.integer(1)),
                             rows.day(2),
                             rows.day(3),
                             rows.text(4),
                             rows.flag(5),
                             rows.instant(6),
                             rows.id<StaffId>(7),
                             {}});
        }
    }
    for (PriceList& list : lists)
        list.items = items(list);
    return lists;
}

std::vector<PriceItem> PriceStore::items(const PriceList& list)
{
    std::vector<PriceItem> items;
    Statement rows =
        m_database.statement("SELECT id, code, name, kind, unit_name, price_fen, is_active, tier, scope, conditions, "
                             "duration_minutes, free_reason FROM price_entry WHERE list_id = ? ORDER BY code");
    rows.with(list.id);
    while (rows.next()) {
        items.push_back({rows.id<PriceItemId>(0), rows.text(1), rows.text(2), rows.code(3, FeeKind::Other),
                         rows.text(4), rows.money(5), list.from, rows.flag(6), rows.code(7, ServiceTier::Basic),
                         rows.text(8), rows.text(9), int(rows.integer(10)), rows.text(11), list.version});
    }
    return items;
}

int PriceStore::nextVersion()
{
    Statement row = m_database.statement("SELECT COALESCE(MAX(version), 0) + 1 FROM price_list");
    return row.next() ? int(row.integer(0)) : 1;
}

qint64 PriceStore::insertList(const PriceList& list)
{
    const qint64 id =
        m_database
            .statement("INSERT INTO price_list (version, from_on, until_on, note, is_published, made_at, made_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(list.version, list.from, list.until, list.note, list.published, list.madeAt, list.madeBy)
            .insert();
    for (const PriceItem& item : list.items)
        insertItem(id, item);
    return id;
}

void PriceStore::publish(qint64 list, QDate from, QDate until, const QString& note)
{
    m_database
        .statement("UPDATE price_list SET from_on = ?, until_on = ?, note = ?, is_published = 1 WHERE id = ? AND "
                   "is_published = 0")
        .with(from, until, note, list)
        .run();
}

void PriceStore::setEnd(qint64 list, QDate until)
{
    m_database.statement("UPDATE price_list SET until_on = ? WHERE id = ?").with(until, list).run();
}

void PriceStore::removeDraft(qint64 list)
{
    m_database
        .statement(
            "DELETE FROM price_entry WHERE list_id = (SELECT id FROM price_list WHERE id = ? AND is_published = 0)")
        .with(list)
        .run();
    m_database.statement("DELETE FROM price_list WHERE id = ? AND is_published = 0").with(list).run();
}

PriceItemId PriceStore::insertItem(qint64 list, const PriceItem& item)
{
    return PriceItemId(
        m_database
            .statement("INSERT INTO price_entry (list_id, code, name, kind, tier, unit_name, price_fen, scope, "
                       "conditions, duration_minutes, free_reason, is_active) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(list, item.code, item.name, item.kind, item.tier, item.unitName, item.price, item.scope,
                  item.conditions, item.durationMinutes, item.freeReason, item.active)
            .insert());
}

void PriceStore::updateItem(const PriceItem& item)
{
    m_database
        .statement("UPDATE price_entry SET name = ?, kind = ?, tier = ?, unit_name = ?, price_fen = ?, scope = ?, "
                   "conditions = ?, duration_minutes = ?, free_reason = ?, is_active = ? WHERE id = ?")
        .with(item.name, item.kind, item.tier, item.unitName, item.price, item.scope, item.conditions,
              item.durationMinutes, item.freeReason, item.active, item.id)
        .run();
}

void PriceStore::removeItem(PriceItemId item)
{
    m_database.statement("DELETE FROM price_entry WHERE id = ?").with(item).run();
}

} // namespace sanbao
