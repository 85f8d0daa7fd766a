// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention_store.h"

#include "core/base/instant.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace sanbao {

RetentionReport RetentionStore::report(const RetentionQuestion& question, QDate today)
{
    RetentionReport report;
    report.question = question;
    report.asOf = today;
    countAtRisk(report);
    countRepurchase(report);
    return report;
}

/// The nominal end of a warranty: the longest published term for the whole unit from the day its cover starts; days in
/// repair are not added. Orders, logged contacts, answered calls, complaints and new agreements are contacts.
void RetentionStore::countAtRisk(RetentionReport& report)
{
    Statement rows = m_database.statement(
        "WITH covers(customer_id, until_on) AS ("
        "SELECT u.customer_id, date(COALESCE(u.exchanged_on, u.installed_on, u.delivered_on, u.invoiced_on), '+' || "
        "MAX(c.warranty_months, COALESCE((SELECT MAX(r.months) FROM warranty_rule r WHERE r.category = c.code "
        "AND r.state = 'published' AND r.part_zh = '' AND r.brand IN ('', u.brand) AND r.model IN ('', u.model)), 0)) "
        "|| ' months') FROM product_unit u JOIN category c ON c.id = u.category_id "
        "UNION ALL SELECT customer_id, COALESCE(ended_on, ends_on) FROM agreement WHERE state <> 'voided' "
        "UNION ALL SELECT u.customer_id, w.until_on FROM warranty_contract w "
        "JOIN product_unit u ON u.id = w.product_id WHERE w.voided_at IS NULL), "
        "ended AS (SELECT customer_id, MAX(until_on) AS until_on FROM covers WHERE until_on IS NOT NULL "
        "GROUP BY customer_id HAVING MAX(until_on) <= ?) "
        "SELECT c.id, c.name, c.phone, e.until_on, c.order_count, MAX("
        "COALESCE((SELECT MAX(registered_at) FROM work_order WHERE customer_id = c.id), 0), "
        "COALESCE((SELECT MAX(happened_at) FROM contact WHERE customer_id = c.id), 0), "
        "COALESCE((SELECT MAX(answered_at) FROM survey WHERE customer_id = c.id), 0), "
        "COALESCE((SELECT MAX(received_at) FROM complaint WHERE customer_id = c.id), 0), "
        "COALESCE((SELECT MAX(issued_at) FROM agreement WHERE customer_id = c.id), 0)) "
        "FROM ended e JOIN customer c ON c.id = e.customer_id WHERE c.merged_into IS NULL "
        "ORDER BY e.until_on DESC, c.id DESC");
    rows.with(report.asOf.addMonths(-report.question.silentMonths));
    while (rows.next()) {
        ++report.coverEnded;
        AtRiskRow row{rows.id<CustomerId>(0), rows.text(1), rows.text(2), rows.day(3), {}, int(rows.integer(4))};
        if (const qint64 last = rows.integer(5); last > 0)
            row.lastContactOn = localDay(Instant(last), m_zone);
        if (row.lastContactOn.isValid() && row.lastContactOn > row.coveredUntil)
            continue;
        ++report.atRiskCount;
        if (qint64(report.atRisk.size()) < report.question.listed)
            report.atRisk.push_back(std::move(row));
    }
}

void RetentionStore::countRepurchase(RetentionReport& report)
{
    const RetentionQuestion& question = report.question;
    const qint64 offset = m_zone.offsetFromUtc(question.servedTo.startOfDay(m_zone));
    Statement row = m_database.statement(
        "WITH service AS (SELECT customer_id, date(resolved_at / 1000 + ?, 'unixepoch') AS served_on FROM work_order "
        "WHERE resolved_at >= ? AND resolved_at < ?) "
        "SELECT COUNT(DISTINCT s.customer_id), COUNT(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM product_unit u "
        "WHERE u.customer_id = s.customer_id AND u.invoiced_on > s.served_on "
        "AND u.invoiced_on <= date(s.served_on, ?)) THEN s.customer_id END) FROM service s");
    row.with(offset, startOfDay(question.servedFrom, m_zone), startOfDay(question.servedTo.addDays(1), m_zone),
             QStringLiteral("+%1 months").arg(question.purchaseMonths));
    if (row.next()) {
        report.served = row.integer(0);
        report.boughtAgain = row.integer(1);
    }
    report.provisional = question.servedTo.addMonths(question.purchaseMonths) > report.asOf;
}

} // namespace sanbao
