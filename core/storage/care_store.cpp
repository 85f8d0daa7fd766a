// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care_store.h"

#include "core/storage/database.h"

#include <algorithm>

namespace sanbao {

namespace {

CareTask readTask(const Statement& row)
{
    CareTask task;
    task.id = row.integer(0);
    task.origin = row.text(1);
    task.kind = row.code(2, CareKind::AfterCare);
    task.customer = row.id<CustomerId>(3);
    task.order = row.id<WorkOrderId>(4);
    task.product = row.id<ProductUnitId>(5);
    task.text = row.text(6);
    task.dueOn = row.day(7);
    task.state = row.code(8, CareState::Open);
    task.result = row.text(9);
    task.doneAt = row.maybeInstant(10);
    task.doneBy = row.id<StaffId>(11);
    task.revision = row.integer(12);
    task.customerName = row.text(13);
    task.customerPhone = row.text(14);
    return task;
}

} // namespace

bool CareStore::insert(const CareTask& task)
{
    Statement added =
        m_database.statement("INSERT INTO care_task (origin, kind, customer_id, order_id, product_id, text, due_on) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING");
    added.with(task.origin, task.kind, task.customer, task.order, task.product, task.text, task.dueOn);
    return added.run() && added.changes() == 1;
}

bool CareStore::update(const CareTask& task)
{
    Statement change = m_database.statement(
        "UPDATE care_task SET text = ?, due_on = ?, state = ?, result = ?, done_at = ?, done_by = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(task.text, task.dueOn, task.state, task.result, task.doneAt, task.doneBy, task.id, task.revision);
    return change.run() && change.changes() == 1;
}

std::optional<CareTask> CareStore::find(qint64 id)
{
    Statement row = m_database.statement(
        "SELECT t.id, t.origin, t.kind, t.customer_id, t.order_id, t.product_id, t.text, t.due_on, t.state, "
        "t.result, t.done_at, t.done_by, t.revision, c.name, c.phone FROM care_task t "
        "JOIN customer c ON c.id = t.customer_id WHERE t.id = ?");
    row.with(id);
    return row.next() ? std::optional<CareTask>(readTask(row)) : std::nullopt;
}

std::vector<CareTask> CareStore::due(QDate until, const std::optional<CareTask>& after, int limit)
{
    std::vector<CareTask> found;
    Statement rows = m_database.statement(
        "SELECT t.id, t.origin, t.kind, t.customer_id, t.order_id, t.product_id, t.text, t.due_on, t.state, "
        "t.result, t.done_at, t.done_by, t.revision, c.name, c.phone FROM care_task t "
        "JOIN customer c ON c.id = t.customer_id "
        "WHERE t.state = 'open' AND t.due_on <= ? AND (t.due_on, t.id) > (?, ?) ORDER BY t.due_on, t.id LIMIT ?");
    rows.with(until, after ? after->dueOn.toString(Qt::ISODate) : QString(), after ? after->id : qint64(0), limit);
    while (rows.next())
        found.push_back(readTask(rows));
    return found;
}

std::vector<CareTask> CareStore::ofCustomer(CustomerId customer, int limit)
{
    std::vector<CareTask> found;
    Statement rows = m_database.statement(
        "SELECT t.id, t.origin, t.kind, t.customer_id, t.order_id, t.product_id, t.text, t.due_on, t.state, "
        "t.result, t.done_at, t.done_by, t.revision, c.name, c.phone FROM care_task t "
        "JOIN customer c ON c.id = t.customer_id WHERE t.customer_id = ? ORDER BY t.due_on DESC, t.id DESC LIMIT ?");
    rows.with(customer, limit);
    while (rows.next())
        found.push_back(readTask(rows));
    return found;
}

qint64 CareStore::countDue(QDate until)
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM care_task WHERE state = 'open' AND due_on <= ?");
    row.with(until);
    return row.next() ? row.integer(0) : 0;
}

std::vector<ProductUnitId> CareStore::unitsStarted(CategoryId category, QDate from, QDate until, int limit)
{
    std::vector<ProductUnitId> found;
    Statement rows = m_database.statement(
        "SELECT id FROM product_unit WHERE category_id = ? AND installed_on BETWEEN ? AND ? "
        "UNION SELECT id FROM product_unit WHERE category_id = ? AND invoiced_on BETWEEN ? AND ? LIMIT ?");
    rows.with(category, from, until, category, from, until, limit);
    while (rows.next())
        found.push_back(rows.id<ProductUnitId>(0));
    return found;
}

std::vector<ProductUnitId> CareStore::unitsRepaired(CategoryId category, QDate from, QDate until, int limit)
{
    std::vector<ProductUnitId> found;
    Statement rows = m_database.statement(
        "SELECT p.id FROM product_unit p WHERE p.category_id = ? AND COALESCE(p.installed_on, p.invoiced_on) BETWEEN ? "
        "AND ? AND EXISTS (SELECT 1 FROM work_order o WHERE o.product_id = p.id AND o.service_type = 'repair' AND "
        "o.resolved_at - o.registered_at > 86400000) LIMIT ?");
    rows.with(category, from, until, limit);
    while (rows.next())
        found.push_back(rows.id<ProductUnitId>(0));
    return found;
}

std::vector<Agreement> CareStore::agreementsEnding(QDate from, QDate until, int limit)
{
    std::vector<Agreement> found;
    Statement rows = m_database.statement("SELECT id, number, customer_id, product_id, ends_on, title FROM agreement "
                                          "WHERE ends_on BETWEEN ? AND ? ORDER BY ends_on, id LIMIT ?");
    rows.with(from, until, limit);
    while (rows.next()) {
        Agreement agreement;
        agreement.id = rows.id<AgreementId>(0);
        agreement.number = rows.text(1);
        agreement.customer = rows.id<CustomerId>(2);
        agreement.product = rows.id<ProductUnitId>(3);
        agreement.endsOn = rows.day(4);
        agreement.title = rows.text(5);
        found.push_back(std::move(agreement));
    }
    return found;
}

std::vector<GroupMember> CareStore::membersOf(qint64 group, int limit)
{
    std::vector<GroupMember> found;
    Statement rows = m_database.statement(
        "SELECT t.customer_id, (SELECT MAX(registered_at) FROM work_order WHERE customer_id = t.customer_id), "
        "(SELECT MAX(happened_at) FROM contact WHERE customer_id = t.customer_id) "
        "FROM customer_tag t WHERE t.group_id = ? ORDER BY t.customer_id LIMIT ?");
    rows.with(group, limit);
    while (rows.next()) {
        const qint64 last = std::max(rows.integer(1), rows.integer(2));
        found.push_back({rows.id<CustomerId>(0), last > 0 ? MaybeInstant(Instant(last)) : std::nullopt});
    }
    return found;
}

} // namespace sanbao
