// SPDX-License-Identifier: GPL-3.0-or-later
// The statements over facts and monthly sums. Rows whose text cannot be read are noted as damage, never skipped
// silently.
#include "core/storage/kpi_store.h"

#include "core/storage/database.h"
#include "core/storage/fact_codec.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

bool read(Database& database, const Statement& rows, auto& fact)
{
    const QString body = rows.text(1);
    if (decode(rows.integer(0), body, fact))
        return true;
    database.note(
        Failure::of(FailureKind::Damaged,
                    QCoreApplication::translate("Database", "A row behind the figures cannot be read. Recount them."),
                    QStringLiteral("fact %1: %2").arg(QString::number(rows.integer(0)), body)));
    return false;
}

/// Columns: id, body. Adds every row of the statement.
template <class Fact> void readFacts(Database& database, Statement& rows, std::vector<Fact>& found)
{
    while (rows.next()) {
        if (!read(database, rows, found.emplace_back()))
            return;
    }
}

template <class Fact> std::vector<Fact> facts(Database& database, Statement& rows)
{
    std::vector<Fact> found;
    readFacts(database, rows, found);
    return found;
}

/// Columns: id, body, evaluated_at.
template <class Fact> std::vector<StoredFact<Fact>> storedFacts(Database& database, Statement& rows)
{
    std::vector<StoredFact<Fact>> found;
    while (rows.next()) {
        StoredFact<Fact>& stored = found.emplace_back();
        if (!read(database, rows, stored.fact))
            break;
        stored.evaluatedAt = rows.instant(2);
    }
    return found;
}

template <class Fact> std::optional<StoredFact<Fact>> first(std::vector<StoredFact<Fact>> found)
{
    return found.empty() ? std::nullopt : std::optional<StoredFact<Fact>>(std::move(found.front()));
}

} // namespace

std::optional<StoredFact<OrderFact>> KpiStore::order(WorkOrderId id)
{
    Statement rows = m_database.statement("SELECT order_id, body, evaluated_at FROM order_fact WHERE order_id = ?");
    rows.with(id);
    return first(storedFacts<OrderFact>(m_database, rows));
}

std::optional<StoredFact<ComplaintFact>> KpiStore::complaint(ComplaintId id)
{
    Statement rows =
        m_database.statement("SELECT complaint_id, body, evaluated_at FROM complaint_fact WHERE complaint_id = ?");
    rows.with(id);
    return first(storedFacts<ComplaintFact>(m_database, rows));
}

std::optional<StoredFact<SurveyFact>> KpiStore::survey(SurveyId id)
{
    Statement rows = m_database.statement("SELECT survey_id, body, evaluated_at FROM survey_fact WHERE survey_id = ?");
    rows.with(id);
    return first(storedFacts<SurveyFact>(m_database, rows));
}

std::vector<StoredFact<OrderFact>> KpiStore::repairsOf(ProductUnitId product)
{
    Statement rows = m_database.statement("SELECT order_id, body, evaluated_at FROM order_fact "
                                          "WHERE repaired_product_id = ? ORDER BY order_id");
    rows.with(product);
    return storedFacts<OrderFact>(m_database, rows);
}

std::vector<StoredFact<ComplaintFact>> KpiStore::complaintsAbout(WorkOrderId order)
{
    Statement rows =
        m_database.statement("SELECT complaint_id, body, evaluated_at FROM complaint_fact WHERE order_id = ?");
    rows.with(order);
    return storedFacts<ComplaintFact>(m_database, rows);
}

std::vector<StoredFact<SurveyFact>> KpiStore::surveysAbout(WorkOrderId order)
{
    Statement rows = m_database.statement("SELECT survey_id, body, evaluated_at FROM survey_fact WHERE order_id = ?");
    rows.with(order);
    return storedFacts<SurveyFact>(m_database, rows);
}

void KpiStore::put(const OrderFact& fact, const FactMoments& moments)
{
    const bool isRepair = fact.type == ServiceType::Repair;
    m_database
        .statement("INSERT INTO order_fact (order_id, registered_at, resolved_at, closed_at, finished_at, "
                   "repaired_product_id, evaluated_at, changes_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (order_id) DO UPDATE SET registered_at = excluded.registered_at, "
                   "resolved_at = excluded.resolved_at, closed_at = excluded.closed_at, "
                   "finished_at = excluded.finished_at, repaired_product_id = excluded.repaired_product_id, "
                   "evaluated_at = excluded.evaluated_at, changes_at = excluded.changes_at, body = excluded.body")
        .with(fact.order, fact.registeredAt, fact.resolvedAt, fact.closedAt, moments.finishedAt,
              isRepair ? fact.product : ProductUnitId(), moments.evaluatedAt, moments.changesAt, encode(fact))
        .run();
}

void KpiStore::put(const ComplaintFact& fact, const FactMoments& moments)
{
    m_database
        .statement("INSERT INTO complaint_fact (complaint_id, order_id, received_at, evaluated_at, changes_at, body) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (complaint_id) DO UPDATE SET order_id = excluded.order_id, "
                   "received_at = excluded.received_at, evaluated_at = excluded.evaluated_at, "
                   "changes_at = excluded.changes_at, body = excluded.body")
        .with(fact.complaint, fact.order, fact.receivedAt, moments.evaluatedAt, moments.changesAt, encode(fact))
        .run();
}

void KpiStore::put(const SurveyFact& fact, const FactMoments& moments)
{
    m_database
        .statement("INSERT INTO survey_fact (survey_id, order_id, completed_at, evaluated_at, changes_at, body) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (survey_id) DO UPDATE SET order_id = excluded.order_id, "
                   "completed_at = excluded.completed_at, evaluated_at = excluded.evaluated_at, "
                   "changes_at = excluded.changes_at, body = excluded.body")
        .with(fact.survey, fact.order, fact.completedAt, moments.evaluatedAt, moments.changesAt, encode(fact))
        .run();
}

std::vector<OrderFact> KpiStore::orders(Instant from, Instant to, Instant snapshot)
{
    // Open at the snapshot = registered in the 31 days before it and not finished by then, or older and long-lasting.
    const Instant recent(snapshot.ms - 2678400000);
    std::vector<OrderFact> found;
    found.reserve(4096);
    {
        Statement rows = m_database.statement("SELECT order_id, body FROM order_fact "
                                              "WHERE registered_at >= ? AND registered_at < ?");
        rows.with(from, to);
        readFacts(m_database, rows, found);
    }
    Statement rows = m_database.statement(
        "SELECT order_id, body FROM order_fact WHERE order_id IN ("
        "SELECT order_id FROM order_fact WHERE resolved_at >= ? AND resolved_at < ? AND registered_at < ? "
        "UNION SELECT order_id FROM order_fact WHERE closed_at >= ? AND closed_at < ? AND registered_at < ? "
        "UNION SELECT order_id FROM order_fact WHERE registered_at > ? AND registered_at <= ? "
        "AND (finished_at IS NULL OR finished_at > ?) "
        "UNION SELECT order_id FROM order_fact WHERE registered_at <= ? "
        "AND (finished_at IS NULL OR finished_at - registered_at > 2678400000) "
        "AND (finished_at IS NULL OR finished_at > ?)) AND (registered_at < ? OR registered_at >= ?)");
    rows.with(from, to, from, from, to, from, recent, snapshot, snapshot, recent, snapshot, from, to);
    readFacts(m_database, rows, found);
    return found;
}

void KpiStore::touch(const OrderFact& fact, const FactMoments& moments)
{
    m_database.statement("UPDATE order_fact SET evaluated_at = ?, changes_at = ? WHERE order_id = ?")
        .with(moments.evaluatedAt, moments.changesAt, fact.order)
        .run();
}

void KpiStore::touch(const ComplaintFact& fact, const FactMoments& moments)
{
    m_database.statement("UPDATE complaint_fact SET evaluated_at = ?, changes_at = ? WHERE complaint_id = ?")
        .with(moments.evaluatedAt, moments.changesAt, fact.complaint)
        .run();
}

void KpiStore::touch(const SurveyFact& fact, const FactMoments& moments)
{
    m_database.statement("UPDATE survey_fact SET evaluated_at = ?, changes_at = ? WHERE survey_id = ?")
        .with(moments.evaluatedAt, moments.changesAt, fact.survey)
        .run();
}

std::vector<ComplaintFact> KpiStore::complaints(Instant from, Instant to)
{
    Statement rows =
        m_database.statement("SELECT complaint_id, body FROM complaint_fact "
                             "WHERE received_at >= ? AND received_at < ? ORDER BY received_at, complaint_id");
    rows.with(from, to);
    return facts<ComplaintFact>(m_database, rows);
}

std::vector<SurveyFact> KpiStore::surveys(Instant from, Instant to)
{
    Statement rows =
        m_database.statement("SELECT survey_id, body FROM survey_fact "
                             "WHERE completed_at >= ? AND completed_at < ? ORDER BY completed_at, survey_id");
    rows.with(from, to);
    return facts<SurveyFact>(m_database, rows);
}

std::vector<Instant> KpiStore::registrations(Instant from, Instant to)
{
    Statement rows =
        m_database.statement("SELECT registered_at FROM order_fact WHERE registered_at >= ? AND registered_at < ?");
    rows.with(from, to);
    std::vector<Instant> found;
    while (rows.next())
        found.push_back(rows.instant(0));
    return found;
}

std::vector<StoredFact<OrderFact>> KpiStore::changedOrders(Instant asOf, int limit)
{
    Statement rows = m_database.statement("SELECT order_id, body, evaluated_at FROM order_fact WHERE changes_at <= ? "
                                          "ORDER BY changes_at LIMIT ?");
    rows.with(asOf, limit);
    return storedFacts<OrderFact>(m_database, rows);
}

std::vector<StoredFact<SurveyFact>> KpiStore::changedSurveys(Instant asOf, int limit)
{
    Statement rows = m_database.statement("SELECT survey_id, body, evaluated_at FROM survey_fact WHERE changes_at <= ? "
                                          "ORDER BY changes_at LIMIT ?");
    rows.with(asOf, limit);
    return storedFacts<SurveyFact>(m_database, rows);
}

std::vector<StoredFact<OrderFact>> KpiStore::ordersAfter(qint64 after, int limit)
{
    Statement rows = m_database.statement("SELECT order_id, body, evaluated_at FROM order_fact WHERE order_id > ? "
                                          "ORDER BY order_id LIMIT ?");
    rows.with(after, limit);
    return storedFacts<OrderFact>(m_database, rows);
}

std::vector<StoredFact<ComplaintFact>> KpiStore::complaintsAfter(qint64 after, int limit)
{
    Statement rows = m_database.statement("SELECT complaint_id, body, evaluated_at FROM complaint_fact "
                                          "WHERE complaint_id > ? ORDER BY complaint_id LIMIT ?");
    rows.with(after, limit);
    return storedFacts<ComplaintFact>(m_database, rows);
}

std::vector<StoredFact<SurveyFact>> KpiStore::surveysAfter(qint64 after, int limit)
{
    Statement rows = m_database.statement("SELECT survey_id, body, evaluated_at FROM survey_fact WHERE survey_id > ? "
                                          "ORDER BY survey_id LIMIT ?");
    rows.with(after, limit);
    return storedFacts<SurveyFact>(m_database, rows);
}

std::vector<ProductUnitId> KpiStore::repairedProductsAfter(ProductUnitId after, int limit)
{
    Statement rows = m_database.statement(
        "SELECT repaired_product_id FROM order_fact WHERE repaired_product_id > ? GROUP BY repaired_product_id "
        "HAVING COUNT(*) > 1 ORDER BY repaired_product_id LIMIT ?");
    rows.with(after.value, limit);
    std::vector<ProductUnitId> found;
    while (rows.next())
        found.push_back(rows.id<ProductUnitId>(0));
    return found;
}

qint64 KpiStore::orderCount()
{
    Statement rows = m_database.statement("SELECT COUNT(*) FROM order_fact");
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace sanbao
