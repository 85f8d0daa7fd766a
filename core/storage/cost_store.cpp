// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cost_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kColumns = QStringLiteral(
    "SELECT id, order_id, type, is_direct, name, quantity_milli, rate_fen, amount_fen, grade, staff_id, move_id, "
    "happened_on, entered_at, entered_by, voided_at, void_reason FROM order_cost ");

OrderCost readCost(const Statement& row)
{
    OrderCost line;
    int at = 0;
    line.id = row.id<CostId>(at++);
    line.order = row.id<WorkOrderId>(at++);
    line.type = row.code(at++, CostType::Other);
    line.direct = row.flag(at++);
    line.name = row.text(at++);
    line.quantity = row.integer(at++);
    line.rate = row.money(at++);
    line.amount = row.money(at++);
    line.grade = row.text(at++);
    line.staff = row.id<StaffId>(at++);
    line.move = row.integer(at++);
    line.day = row.day(at++);
    line.enteredAt = row.instant(at++);
    line.enteredBy = row.id<StaffId>(at++);
    line.voidedAt = row.maybeInstant(at++);
    line.voidReason = row.text(at++);
    return line;
}

} // namespace

CostId CostStore::insert(OrderCost line)
{
    const Id<struct StockMoveTag> move(line.move); // an id that is not valid is stored as NULL
    return CostId(m_database
                      .statement("INSERT INTO order_cost (order_id, type, is_direct, name, quantity_milli, rate_fen, "
                                 "amount_fen, grade, staff_id, move_id, happened_on, entered_at, entered_by) VALUES "
                                 "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                      .with(line.order, line.type, isDirect(line.type), line.name, line.quantity, line.rate,
                            line.amount, line.grade, line.staff, move, line.day, line.enteredAt, line.enteredBy)
                      .insert());
}

bool CostStore::cancel(CostId id, Instant at, const QString& reason)
{
    Statement change =
        m_database.statement("UPDATE order_cost SET voided_at = ?, void_reason = ? WHERE id = ? AND voided_at IS NULL");
    change.with(at, reason, id);
    return change.run() && change.changes() == 1;
}

std::optional<OrderCost> CostStore::find(CostId id)
{
    Statement row = m_database.statement(kColumns + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readCost(row)) : std::nullopt;
}

std::vector<OrderCost> CostStore::ofOrder(WorkOrderId order)
{
    Statement rows = m_database.statement(kColumns + QStringLiteral("WHERE order_id = ? ORDER BY id"));
    rows.with(order);
    std::vector<OrderCost> lines;
    while (rows.next())
        lines.push_back(readCost(rows));
    return lines;
}

Money CostStore::revenueOf(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT COALESCE(SUM(due_fen + rounding_fen), 0) FROM receipt WHERE order_id "
                                         "= ? AND kind = 'settlement' AND voided_at IS NULL");
    row.with(order);
    return row.next() ? row.money(0) : Money();
}

std::vector<LabourGrade> CostStore::grades()
{
    Statement rows =
        m_database.statement("SELECT code, from_on, name, rate_fen FROM labour_grade ORDER BY code, from_on");
    std::vector<LabourGrade> grades;
    while (rows.next())
        grades.push_back({rows.text(0), rows.day(1), rows.text(2), rows.money(3)});
    return grades;
}

void CostStore::setGrade(const LabourGrade& grade)
{
    m_database
        .statement("INSERT INTO labour_grade (code, from_on, name, rate_fen) VALUES (?, ?, ?, ?) ON CONFLICT (code, "
                   "from_on) DO UPDATE SET name = excluded.name, rate_fen = excluded.rate_fen")
        .with(grade.code, grade.from, grade.name, grade.rate)
        .run();
}

QString CostStore::gradeOf(StaffId staff)
{
    Statement row = m_database.statement("SELECT grade FROM staff_grade WHERE staff_id = ?");
    row.with(staff);
    return row.next() ? row.text(0) : QString();
}

void CostStore::setGradeOf(StaffId staff, const QString& grade)
{
    m_database
        .statement("INSERT INTO staff_grade (staff_id, grade) VALUES (?, ?) ON CONFLICT (staff_id) DO UPDATE SET grade "
                   "= excluded.grade")
        .with(staff, grade)
        .run();
}

bool CostStore::isDirect(CostType type)
{
    Statement row = m_database.statement("SELECT is_direct FROM cost_type WHERE code = ?");
    row.with(type);
    return row.next() && row.flag(0);
}

void CostStore::setDirect(CostType type, bool direct)
{
    m_database.statement("UPDATE cost_type SET is_direct = ? WHERE code = ?").with(direct, type).run();
}

std::optional<CostRecovery> CostStore::recovery(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT order_id, maker, claimed_fen, received_fen, state, claimed_at, "
                                         "answered_at, note, revision FROM cost_recovery WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return CostRecovery{
        row.id<WorkOrderId>(0), row.text(1),         row.money(2), row.money(3),  row.code(4, RecoveryState::Claimed),
        row.instant(5),         row.maybeInstant(6), row.text(7),  row.integer(8)};
}

void CostStore::insert(const CostRecovery& recovery)
{
    m_database
        .statement("INSERT INTO cost_recovery (order_id, maker, claimed_fen, state, claimed_at, note) VALUES (?, ?, ?, "
                   "?, ?, ?)")
        .with(recovery.order, recovery.maker, recovery.claimed, recovery.state, recovery.claimedAt, recovery.note)
        .run();
}

bool CostStore::update(const CostRecovery& recovery)
{
    Statement change = m_database.statement("UPDATE cost_recovery SET maker = ?, claimed_fen = ?, received_fen = ?, "
                                            "state = ?, answered_at = ?, note = ?, revision = revision + 1 WHERE "
                                            "order_id = ? AND revision = ?");
    change.with(recovery.maker, recovery.claimed, recovery.received, recovery.state, recovery.answeredAt, recovery.note,
                recovery.order, recovery.revision);
    return change.run() && change.changes() == 1;
}

DeliveryModel CostStore::modelOf(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT model FROM order_model WHERE order_id = ?");
    row.with(order);
    return row.next() ? row.code(0, DeliveryModel::Own) : DeliveryModel::Own;
}

void CostStore::setModel(WorkOrderId order, DeliveryModel model)
{
    m_database
        .statement("INSERT INTO order_model (order_id, model) VALUES (?, ?) ON CONFLICT (order_id) DO UPDATE SET model "
                   "= excluded.model")
        .with(order, model)
        .run();
}

std::vector<CostMonth> CostStore::months(QDate from, QDate until)
{
    Statement rows = m_database.statement(
        "SELECT CAST(substr(happened_on, 1, 4) || substr(happened_on, 6, 2) AS INTEGER), type, is_direct, "
        "SUM(amount_fen) FROM order_cost WHERE voided_at IS NULL AND happened_on BETWEEN ? AND ? GROUP BY 1, 2, 3 "
        "ORDER BY 1, 2, 3");
    rows.with(from, until);
    std::vector<CostMonth> months;
    while (rows.next())
        months.push_back({int(rows.integer(0)), rows.code(1, CostType::Other), rows.flag(2), rows.money(3)});
    return months;
}

std::vector<std::pair<int, int>> CostStore::ordersPerMonth(QDate from, QDate until)
{
    Statement rows = m_database.statement(
        "SELECT CAST(substr(happened_on, 1, 4) || substr(happened_on, 6, 2) AS INTEGER), COUNT(DISTINCT order_id) FROM "
        "order_cost WHERE voided_at IS NULL AND happened_on BETWEEN ? AND ? GROUP BY 1 ORDER BY 1");
    rows.with(from, until);
    std::vector<std::pair<int, int>> months;
    while (rows.next())
        months.emplace_back(int(rows.integer(0)), int(rows.integer(1)));
    return months;
}

std::vector<ModelLine> CostStore::models(Instant from, Instant until)
{
    Statement rows = m_database.statement(
        "SELECT q.model, COUNT(*), SUM(q.revenue), SUM(q.cost), COALESCE(SUM(q.grade), 0), COUNT(q.grade) FROM (SELECT "
        "COALESCE(m.model, 'own') AS model, (SELECT COALESCE(SUM(r.due_fen + r.rounding_fen), 0) FROM receipt r WHERE "
        "r.order_id = o.id AND r.kind = 'settlement' AND r.voided_at IS NULL) AS revenue, (SELECT "
        "COALESCE(SUM(c.amount_fen), 0) FROM order_cost c WHERE c.order_id = o.id AND c.voided_at IS NULL) AS cost, "
        "(SELECT a.grade FROM survey s JOIN survey_answer a ON a.survey_id = s.id WHERE s.order_id = o.id AND a.item = "
        "'overall') AS grade FROM work_order o LEFT JOIN order_model m ON m.order_id = o.id WHERE o.resolved_at >= ? "
        "AND o.resolved_at < ?) q GROUP BY q.model ORDER BY q.model");
    rows.with(from, until);
    std::vector<ModelLine> lines;
    while (rows.next()) {
        ModelLine line{rows.code(0, DeliveryModel::Own),
                       int(rows.integer(1)),
                       rows.money(2),
                       rows.money(3),
                       0,
                       int(rows.integer(5))};
        if (line.answers > 0)
            line.satisfaction = double(rows.integer(4)) / line.answers;
        lines.push_back(line);
    }
    return lines;
}

QualityCost CostStore::quality(Instant from, Instant until)
{
    QualityCost cost;
    {
        Statement row = m_database.statement(
            "SELECT COALESCE(SUM(c.amount_fen), 0), COUNT(DISTINCT o.id) FROM work_order o LEFT JOIN order_cost c ON "
            "c.order_id = o.id AND c.voided_at IS NULL WHERE o.registered_at >= ? AND o.registered_at < ? AND "
            "o.service_type = 'repair' AND o.product_id IS NOT NULL AND EXISTS (SELECT 1 FROM work_order p WHERE "
            "p.product_id = o.product_id AND p.id <> o.id AND p.service_type = 'repair' AND p.result IN ('fixed', "
            "'remote') AND p.resolved_at <= o.registered_at AND p.resolved_at > o.registered_at - 2592000000)");
        row.with(from, until);
        if (row.next()) {
            cost.repeatRepairs = row.money(0);
            cost.repeats = int(row.integer(1));
        }
    }
    {
        Statement row = m_database.statement(
            "SELECT COALESCE(SUM((l.quantity_milli * l.unit_price_fen / 1000) * l.waived_bp / 10000), 0) FROM fee_line "
            "l JOIN work_order o ON o.id = l.order_id WHERE l.waiver_reason IN ('goodwill', 'repeat') AND "
            "o.registered_at >= ? AND o.registered_at < ?");
        row.with(from, until);
        if (row.next())
            cost.goodwill = row.money(0);
    }
    Statement row = m_database.statement("SELECT COALESCE(-SUM(total_fen), 0) FROM receipt WHERE kind = 'refund' AND "
                                         "voided_at IS NULL AND issued_at >= ? AND issued_at < ?");
    row.with(from, until);
    if (row.next())
        cost.compensation = row.money(0);
    return cost;
}

AvoidedVisits CostStore::avoidedVisits(Instant from, Instant until)
{
    AvoidedVisits avoided;
    {
        Statement row = m_database.statement(
            "SELECT COUNT(*) FROM work_order WHERE result = 'remote' AND resolved_at >= ? AND resolved_at < ?");
        row.with(from, until);
        avoided.remote = row.next() ? int(row.integer(0)) : 0;
    }
    Statement row = m_database.statement(
        "SELECT COUNT(DISTINCT o.id), COALESCE(SUM(c.amount_fen), 0) FROM work_order o JOIN order_cost c ON c.order_id "
        "= "
        "o.id AND c.voided_at IS NULL AND c.type IN ('transport', 'labour') WHERE o.visits > 0 AND o.resolved_at >= ? "
        "AND o.resolved_at < ?");
    row.with(from, until);
    if (row.next()) {
        avoided.visitOrders = int(row.integer(0));
        avoided.visitCost = row.money(1);
    }
    return avoided;
}

std::vector<std::pair<QString, Money>> CostStore::drivers(QDate from, QDate until, int limit)
{
    Statement rows = m_database.statement(
        "SELECT name, SUM(amount_fen) AS sum FROM order_cost WHERE voided_at IS NULL AND happened_on BETWEEN ? AND ? "
        "GROUP BY name ORDER BY sum DESC, name LIMIT ?");
    rows.with(from, until, limit);
    std::vector<std::pair<QString, Money>> found;
    while (rows.next())
        found.emplace_back(rows.text(0), rows.money(1));
    return found;
}

Money CostStore::budget(int month, CostType type)
{
    Statement row = m_database.statement("SELECT amount_fen FROM cost_budget WHERE month = ? AND type = ?");
    row.with(month, type);
    return row.next() ? row.money(0) : Money();
}

void CostStore::setBudget(int month, CostType type, Money amount)
{
    m_database
        .statement("INSERT INTO cost_budget (month, type, amount_fen) VALUES (?, ?, ?) ON CONFLICT (month, type) DO "
                   "UPDATE SET amount_fen = excluded.amount_fen")
        .with(month, type, amount)
        .run();
}

} // namespace sanbao
