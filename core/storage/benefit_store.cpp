// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/benefit_store.h"

#include "core/storage/database.h"

namespace sanbao {

qint64 BenefitStore::sum(const char* sql, QDate from, QDate until)
{
    Statement row = m_database.statement(sql);
    row.with(from, until);
    return row.next() ? row.integer(0) : 0;
}

qint64 BenefitStore::sum(const char* sql, Instant from, Instant until)
{
    Statement row = m_database.statement(sql);
    row.with(from, until);
    return row.next() ? row.integer(0) : 0;
}

BenefitSide BenefitStore::side(QDate firstDay, QDate lastDay, Instant from, Instant until)
{
    BenefitSide side;
    side.from = firstDay;
    side.until = lastDay;
    side.cost = Money::fromFen(sum("SELECT COALESCE(SUM(amount_fen), 0) FROM order_cost WHERE voided_at IS NULL AND "
                                   "happened_on BETWEEN ? AND ?",
                                   firstDay, lastDay));
    qint64 revenue = sum("SELECT COALESCE(SUM(CASE WHEN kind = 'settlement' THEN due_fen + rounding_fen ELSE total_fen "
                         "END), 0) FROM receipt WHERE day_on BETWEEN ? AND ? AND voided_at IS NULL AND (kind = "
                         "'settlement' OR (kind = 'refund' AND refund_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                         "receipt d WHERE d.id = receipt.refund_of AND d.kind = 'deposit')))",
                         firstDay, lastDay);
    revenue +=
        sum("SELECT COALESCE(SUM(total_fen), 0) FROM contract_receipt WHERE day_on BETWEEN ? AND ?", firstDay, lastDay);
    revenue += sum("SELECT COALESCE(SUM(total_fen), 0) FROM part_sale WHERE day_on BETWEEN ? AND ?", firstDay, lastDay);
    side.revenue = Money::fromFen(revenue);
    side.recovered = Money::fromFen(sum("SELECT COALESCE(SUM(received_fen), 0) FROM cost_recovery WHERE state = 'paid' "
                                        "AND answered_at >= ? AND answered_at < ?",
                                        from, until));
    side.complaints =
        int(sum("SELECT COUNT(*) FROM complaint WHERE received_at >= ? AND received_at < ?", from, until));
    side.repeats =
        int(sum("SELECT COUNT(*) FROM work_order o WHERE o.registered_at >= ? AND o.registered_at < ? AND "
                "o.service_type = 'repair' AND o.product_id IS NOT NULL AND EXISTS (SELECT 1 FROM work_order p WHERE "
                "p.product_id = o.product_id AND p.id <> o.id AND p.service_type = 'repair' AND p.result IN ('fixed', "
                "'remote') AND p.resolved_at <= o.registered_at AND p.resolved_at > o.registered_at - 2592000000)",
                from, until));
    Statement orders = m_database.statement(
        "SELECT COUNT(*), COUNT(DISTINCT o.customer_id), COUNT(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM work_order p "
        "WHERE p.customer_id = o.customer_id AND p.registered_at >= ? - 31536000000 AND p.registered_at < ?) THEN "
        "o.customer_id END) FROM work_order o WHERE o.registered_at >= ? AND o.registered_at < ?");
    orders.with(from, from, from, until);
    if (orders.next()) {
        side.orders = int(orders.integer(0));
        side.customers = int(orders.integer(1));
        side.retained = int(orders.integer(2));
    }
    Statement grades = m_database.statement(
        "SELECT COUNT(*), COALESCE(AVG(a.grade), 0) FROM work_order o JOIN survey s ON s.order_id = o.id JOIN "
        "survey_answer a ON a.survey_id = s.id AND a.item = 'overall' WHERE o.resolved_at >= ? AND o.resolved_at < ?");
    grades.with(from, until);
    if (grades.next()) {
        side.answers = int(grades.integer(0));
        side.grade = grades.real(1);
    }
    return side;
}

} // namespace sanbao
