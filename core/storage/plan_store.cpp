// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's visit counts as open only while its order is: a cancelled order frees the plan without anybody writing to
// it.
#include "core/storage/plan_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kColumns = QStringLiteral("SELECT p.id, p.product_id, p.name, p.interval_months, p.next_due_on, "
                                        "p.last_done_on, o.id, p.is_active, p.revision");
const QString kOpenOrder = QStringLiteral(" LEFT JOIN work_order o ON o.id = p.open_order_id AND o.is_open = 1");

MaintenancePlan readPlan(const Statement& row)
{
    MaintenancePlan plan;
    plan.id = row.id<PlanId>(0);
    plan.product = row.id<ProductUnitId>(1);
    plan.name = row.text(2);
    plan.intervalMonths = int(row.integer(3));
    plan.nextDueOn = row.day(4);
    plan.lastDoneOn = row.day(5);
    plan.openOrder = row.id<WorkOrderId>(6);
    plan.active = row.flag(7);
    plan.revision = row.integer(8);
    return plan;
}

} // namespace

PlanId PlanStore::insert(const MaintenancePlan& plan)
{
    return PlanId(m_database
                      .statement("INSERT INTO maintenance_plan (product_id, name, interval_months, next_due_on, "
                                 "last_done_on, open_order_id, is_active) VALUES (?, ?, ?, ?, ?, ?, ?)")
                      .with(plan.product, plan.name, plan.intervalMonths, plan.nextDueOn, plan.lastDoneOn,
                            plan.openOrder, plan.active)
                      .insert());
}

bool PlanStore::update(const MaintenancePlan& plan)
{
    Statement change = m_database.statement("UPDATE maintenance_plan SET name = ?, interval_months = ?, next_due_on = "
                                            "?, last_done_on = ?, open_order_id = ?, "
                                            "is_active = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(plan.name, plan.intervalMonths, plan.nextDueOn, plan.lastDoneOn, plan.openOrder, plan.active, plan.id,
                plan.revision);
    return change.run() && change.changes() == 1;
}

std::optional<MaintenancePlan> PlanStore::find(PlanId id)
{
    Statement row = m_database.statement(kColumns + QStringLiteral(" FROM maintenance_plan p") + kOpenOrder +
                                         QStringLiteral(" WHERE p.id = ?"));
    row.with(id);
    return row.next() ? std::optional<MaintenancePlan>(readPlan(row)) : std::nullopt;
}

std::vector<MaintenancePlan> PlanStore::ofProduct(ProductUnitId product)
{
    Statement rows =
        m_database.statement(kColumns + QStringLiteral(" FROM maintenance_plan p") + kOpenOrder +
                             QStringLiteral(" WHERE p.product_id = ? ORDER BY p.is_active DESC, p.next_due_on, p.id"));
    rows.with(product);
    std::vector<MaintenancePlan> plans;
    while (rows.next())
        plans.push_back(readPlan(rows));
    return plans;
}

std::vector<PlanRow> PlanStore::due(QDate until, const std::optional<PlanRow>& after, int limit, QDate from)
{
    QString text =
        kColumns +
        QStringLiteral(", o.number, u.customer_id, c.name, c.phone, u.category_id, u.brand, u.model, u.serial, "
                       "b.kind, b.season_month, b.season_day, b.reading, b.step, b.unit_name FROM maintenance_plan p") +
        kOpenOrder +
        QStringLiteral(" LEFT JOIN product_unit u ON u.id = p.product_id LEFT JOIN customer c ON c.id = u.customer_id "
                       "LEFT JOIN plan_basis b ON b.plan_id = p.id WHERE p.is_active = 1 AND p.next_due_on <= ?");
    if (from.isValid())
        text += QStringLiteral(" AND p.next_due_on >= ?");
    if (after)
        text += QStringLiteral(" AND (p.next_due_on, p.id) > (?, ?)");
    Statement rows = m_database.statement(text + QStringLiteral(" ORDER BY p.next_due_on, p.id LIMIT ?"));
    rows.with(until);
    if (from.isValid())
        rows.with(from);
    if (after)
        rows.with(after->plan.nextDueOn, after->plan.id);
    rows.with(limit);
    std::vector<PlanRow> found;
    while (rows.next()) {
        PlanRow row;
        row.plan = readPlan(rows);
        row.openOrderNumber = rows.text(9);
        row.customer = rows.id<CustomerId>(10);
        row.customerName = rows.text(11);
        row.customerPhone = rows.text(12);
        row.category = rows.id<CategoryId>(13);
        row.brand = rows.text(14);
        row.model = rows.text(15);
        row.serial = rows.text(16);
        row.basis = {row.plan.id,           rows.code(17, PlanBasisKind::Interval),
                     int(rows.integer(18)), int(rows.integer(19)),
                     rows.text(20),         rows.real(21),
                     rows.text(22)};
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<ProductUnitId> PlanStore::unplanned(int limit)
{
    Statement rows = m_database.statement(
        "SELECT u.id FROM product_unit u WHERE u.category_id IN (SELECT id FROM category WHERE maintenance_months > 0) "
        "AND COALESCE(u.exchanged_on, u.installed_on, u.delivered_on, u.invoiced_on) IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM maintenance_plan p WHERE p.product_id = u.id) ORDER BY u.id LIMIT ?");
    rows.with(limit);
    std::vector<ProductUnitId> units;
    while (rows.next())
        units.push_back(rows.id<ProductUnitId>(0));
    return units;
}

PlanCounts PlanStore::counts(QDate today)
{
    Statement row = m_database.statement(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN p.next_due_on < ? THEN 1 ELSE 0 END), 0) FROM maintenance_plan p "
        "WHERE p.is_active = 1 AND p.next_due_on <= ? AND NOT EXISTS "
        "(SELECT 1 FROM work_order o WHERE o.id = p.open_order_id AND o.is_open = 1)");
    row.with(today, today);
    PlanCounts counts;
    if (row.next()) {
        counts.due = row.integer(0);
        counts.overdue = row.integer(1);
    }
    return counts;
}

} // namespace sanbao
