// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/order_finder.h"

#include "core/storage/database.h"

#include <algorithm>
#include <functional>

namespace sanbao {

namespace {

const QString kColumns = QStringLiteral("SELECT id, number, contact_name, contact_phone, product_label, fault_text, "
                                        "service_type, channel, priority, state, "
                                        "wait_reason, technician_id, registered_at, resolved_at, closed_at, "
                                        "next_due_at, next_due_started_at, next_due_kind, "
                                        "in_warranty FROM work_order WHERE ");

OrderRow readRow(const Statement& row)
{
    OrderRow order;
    order.id = row.id<WorkOrderId>(0);
    order.number = row.text(1);
    order.contactName = row.text(2);
    order.contactPhone = row.text(3);
    order.productLabel = row.text(4);
    order.faultText = row.text(5);
    order.type = row.code(6, ServiceType::Repair);
    order.channel = row.code(7, Channel::Other);
    order.priority = row.code(8, Priority::Normal);
    order.state = row.code(9, OrderState::Registered);
    order.waitReason = row.maybeCode<WaitReason>(10);
    order.technician = row.id<StaffId>(11);
    order.registeredAt = row.instant(12);
    order.resolvedAt = row.maybeInstant(13);
    order.closedAt = row.maybeInstant(14);
    order.nextDueAt = row.maybeInstant(15);
    order.nextDueStartedAt = row.maybeInstant(16);
    order.nextDueKind = row.maybeCode<PromiseKind>(17);
    order.inWarranty = row.flag(18);
    return order;
}

/// Conditions as fixed text with one bound value each, so that the statement cache stays small.
struct Conditions
{
    QStringList texts;
    std::vector<std::function<void(Statement&)>> binders;

    void add(const char* text) { texts.append(QString::fromLatin1(text)); }
    template <class... Values> void add(const char* text, Values... values)
    {
        texts.append(QString::fromLatin1(text));
        binders.push_back([=](Statement& statement) { statement.with(values...); });
    }
};

Conditions conditionsOf(const OrderFilter& filter, Instant now)
{
    Conditions conditions;
    if (filter.scope == OrderScope::Open)
        conditions.add("is_open = 1");
    else if (filter.scope == OrderScope::Closed)
        conditions.add("is_open = 0");
    else
        conditions.add("1 = 1");
    if (filter.state)
        conditions.add("state = ?", *filter.state);
    if (filter.type)
        conditions.add("service_type = ?", *filter.type);
    if (filter.technician.isValid())
        conditions.add("technician_id = ?", filter.technician);
    if (filter.customer.isValid())
        conditions.add("customer_id = ?", filter.customer);
    if (filter.product.isValid())
        conditions.add("product_id = ?", filter.product);
    if (filter.from)
        conditions.add("registered_at >= ?", *filter.from);
    if (filter.until)
        conditions.add("registered_at < ?", *filter.until);
    if (filter.overdueOnly)
        conditions.add("next_due_at < ? AND state <> 'waiting'", now);
    return conditions;
}

void addPosition(Conditions& conditions, OrderSort sort, const OrderRow& after)
{
    switch (sort) {
    case OrderSort::NextDue:
        conditions.add("(next_due_at, id) > (?, ?)", *after.nextDueAt, after.id);
        break;
    case OrderSort::Newest:
        conditions.add("(registered_at, id) < (?, ?)", after.registeredAt, after.id);
        break;
    case OrderSort::Oldest:
        conditions.add("(registered_at, id) > (?, ?)", after.registeredAt, after.id);
        break;
    }
}

QString orderClause(OrderSort sort)
{
    switch (sort) {
    case OrderSort::NextDue:
        return QStringLiteral(" ORDER BY next_due_at, id LIMIT ?");
    case OrderSort::Newest:
        return QStringLiteral(" ORDER BY registered_at DESC, id DESC LIMIT ?");
    case OrderSort::Oldest:
        return QStringLiteral(" ORDER BY registered_at, id LIMIT ?");
    }
    return {};
}

std::vector<OrderRow> run(Database& database, const Conditions& conditions, OrderSort sort, int limit)
{
    Statement rows = database.statement(kColumns + conditions.texts.join(QStringLiteral(" AND ")) + orderClause(sort));
    for (const auto& bind : conditions.binders)
        bind(rows);
    rows.with(limit);
    std::vector<OrderRow> found;
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

} // namespace

std::vector<OrderRow> OrderFinder::page(const OrderFilter& filter, OrderSort sort, const std::optional<OrderRow>& after,
                                        int limit, Instant now)
{
    if (!filter.ids.empty())
        return pageOfIds(filter, sort, after, limit);
    if (sort != OrderSort::NextDue) {
        Conditions conditions = conditionsOf(filter, now);
        if (after)
            addPosition(conditions, sort, *after);
        return run(m_database, conditions, sort, limit);
    }
    OrderFilter open = filter;
    open.scope = OrderScope::Open;
    std::vector<OrderRow> found;
    if (!after || after->nextDueAt) {
        Conditions timed = conditionsOf(open, now);
        timed.add("next_due_at IS NOT NULL");
        if (after)
            addPosition(timed, sort, *after);
        found = run(m_database, timed, OrderSort::NextDue, limit);
    }
    if (int(found.size()) < limit) {
        Conditions untimed = conditionsOf(open, now);
        untimed.add("next_due_at IS NULL");
        if (after && !after->nextDueAt)
            addPosition(untimed, OrderSort::Oldest, *after);
        const std::vector<OrderRow> rest = run(m_database, untimed, OrderSort::Oldest, limit - int(found.size()));
        found.insert(found.end(), rest.begin(), rest.end());
    }
    return found;
}

std::vector<OrderRow> OrderFinder::pageOfIds(const OrderFilter& filter, OrderSort sort,
                                             const std::optional<OrderRow>& after, int limit)
{
    // Numbers grow with registration, so a drill-down is paged along its ids.
    std::vector<WorkOrderId> ids = filter.ids;
    const bool newestFirst = sort == OrderSort::Newest;
    std::sort(ids.begin(), ids.end(),
              [newestFirst](WorkOrderId a, WorkOrderId b) { return newestFirst ? a > b : a < b; });
    std::vector<OrderRow> found;
    for (const WorkOrderId id : ids) {
        if (after && (newestFirst ? id >= after->id : id <= after->id))
            continue;
        if (const std::optional<OrderRow> next = row(id))
            found.push_back(*next);
        if (int(found.size()) == limit)
            break;
    }
    return found;
}

std::optional<OrderRow> OrderFinder::row(WorkOrderId id)
{
    Statement rows = m_database.statement(kColumns + QStringLiteral("id = ?"));
    rows.with(id);
    return rows.next() ? std::optional<OrderRow>(readRow(rows)) : std::nullopt;
}

OrderCounts OrderFinder::counts(Instant now, Instant dayStart, Instant dayEnd)
{
    OrderCounts counts;
    const auto one = [](Statement query) { return query.next() ? query.integer(0) : 0; };
    counts.open = one(m_database.statement("SELECT COUNT(*) FROM work_order WHERE is_open = 1"));
    Statement today = m_database.statement(
        "SELECT COUNT(*) FROM work_order WHERE is_open = 1 AND next_due_at >= ? AND next_due_at < ?");
    counts.dueToday = one(std::move(today.with(now, dayEnd)));
    Statement late = m_database.statement(
        "SELECT COUNT(*) FROM work_order WHERE is_open = 1 AND next_due_at < ? AND state <> 'waiting'");
    counts.overdue = one(std::move(late.with(now)));
    Statement taken =
        m_database.statement("SELECT COUNT(*) FROM work_order WHERE registered_at >= ? AND registered_at < ?");
    counts.registeredToday = one(std::move(taken.with(dayStart, dayEnd)));
    Statement solved =
        m_database.statement("SELECT COUNT(*) FROM work_order WHERE resolved_at >= ? AND resolved_at < ?");
    counts.resolvedToday = one(std::move(solved.with(dayStart, dayEnd)));
    return counts;
}

} // namespace sanbao
