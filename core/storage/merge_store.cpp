// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/merge_store.h"

#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace sanbao {

namespace {

MergeRow readRow(const Statement& row)
{
    MergeRow merge;
    merge.id = row.integer(0);
    merge.kept = row.id<CustomerId>(1);
    merge.merged = row.id<CustomerId>(2);
    merge.at = row.instant(3);
    merge.journal = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
    merge.undone = !row.isNull(5);
    return merge;
}

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<std::pair<QString, QString>> MergeStore::tables()
{
    // The profile and its parts are joined value by value; the customer row itself and the journal of merges stay.
    static const QStringList apart{QStringLiteral("timeline_entry"), QStringLiteral("customer"),
                                   QStringLiteral("customer_merge")};
    std::vector<std::pair<QString, QString>> found;
    Statement rows =
        m_database.statement("SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
                             "WHERE t.type = 'table' AND f.\"table\" = 'customer' "
                             "AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'id' AND c.pk = 1) "
                             "ORDER BY t.name, f.\"from\"");
    while (rows.next()) {
        if (!apart.contains(rows.text(0)))
            found.emplace_back(rows.text(0), rows.text(1));
    }
    return found;
}

std::vector<std::pair<QString, qint64>> MergeStore::countsOf(CustomerId customer)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const auto& [table, column] : tables()) {
        Statement row =
            m_database.statement(QStringLiteral("SELECT COUNT(*) FROM \"%1\" WHERE \"%2\" = ?").arg(table, column));
        row.with(customer);
        if (row.next() && row.integer(0) > 0)
            counts.emplace_back(table, row.integer(0));
    }
    return counts;
}

QJsonArray MergeStore::move(CustomerId from, CustomerId to)
{
    QJsonArray journal;
    for (const auto& [table, column] : tables()) {
        QJsonArray ids;
        {
            Statement rows =
                m_database.statement(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?").arg(table, column));
            rows.with(from);
            while (rows.next())
                ids.append(rows.integer(0));
        }
        if (ids.isEmpty())
            continue;
        m_database.statement(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE \"%2\" = ?").arg(table, column))
            .with(to, from)
            .run();
        journal.append(QJsonObject{
            {QStringLiteral("table"), table}, {QStringLiteral("column"), column}, {QStringLiteral("ids"), ids}});
    }
    return journal;
}

bool MergeStore::moveBack(const QJsonArray& journal, CustomerId from, CustomerId to)
{
    const std::vector<std::pair<QString, QString>> known = tables();
    for (const QJsonValue& value : journal) {
        const QJsonObject batch = value.toObject();
        const std::pair<QString, QString> place{batch.value(QStringLiteral("table")).toString(),
                                                batch.value(QStringLiteral("column")).toString()};
        if (std::find(known.begin(), known.end(), place) == known.end())
            continue;
        const QJsonArray ids = batch.value(QStringLiteral("ids")).toArray();
        Statement change = m_database.statement(
            QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE \"%2\" = ? AND id IN (SELECT value FROM json_each(?))")
                .arg(place.first, place.second));
        change.with(to, from, compact(ids));
        if (!change.run() || change.changes() != ids.size())
            return false;
    }
    return true;
}

void MergeStore::setMergedInto(CustomerId customer, std::optional<CustomerId> into)
{
    m_database.statement("UPDATE customer SET merged_into = ?, revision = revision + 1 WHERE id = ?")
        .with(into.value_or(CustomerId()), customer)
        .run();
}

void MergeStore::recountOrders(CustomerId customer)
{
    m_database
        .statement("UPDATE customer SET order_count = (SELECT COUNT(*) FROM work_order WHERE customer_id = "
                   "customer.id) WHERE id = ?")
        .with(customer)
        .run();
}

qint64 MergeStore::insert(CustomerId kept, CustomerId merged, Instant at, StaffId by, const QJsonArray& journal)
{
    return m_database
        .statement(
            "INSERT INTO customer_merge (kept_id, merged_id, merged_at, merged_by, journal) VALUES (?, ?, ?, ?, ?)")
        .with(kept, merged, at, by, compact(journal))
        .insert();
}

std::optional<MergeRow> MergeStore::find(qint64 id)
{
    Statement row = m_database.statement(
        "SELECT id, kept_id, merged_id, merged_at, journal, undone_at FROM customer_merge WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<MergeRow>(readRow(row)) : std::nullopt;
}

std::vector<MergeRow> MergeStore::into(CustomerId kept)
{
    std::vector<MergeRow> found;
    Statement rows =
        m_database.statement("SELECT id, kept_id, merged_id, merged_at, journal, undone_at FROM customer_merge "
                             "WHERE kept_id = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 20");
    rows.with(kept);
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

void MergeStore::markUndone(qint64 id, Instant at)
{
    m_database.statement("UPDATE customer_merge SET undone_at = ? WHERE id = ?").with(at, id).run();
}

} // namespace sanbao
