// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/warning_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const char* codeOfState(AlertState state)
{
    return state == AlertState::Open ? "open" : state == AlertState::Acknowledged ? "acknowledged" : "closed";
}

AlertState stateOfCode(const QString& code)
{
    if (code == QLatin1String("closed"))
        return AlertState::Closed;
    return code == QLatin1String("acknowledged") ? AlertState::Acknowledged : AlertState::Open;
}

QString select(const char* rest)
{
    return QStringLiteral("SELECT id, subject, unit_id, month, last_month, good_months, judged_month, cleared_month, "
                          "level, is_confirmed, method, value, n, numerator, limit_value, tail, state, raised_at, "
                          "acknowledged_at, acknowledged_by, cause, action, closed_at, closed_by, revision FROM "
                          "kpi_alert ") +
           QLatin1String(rest);
}

std::optional<double> maybeReal(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<double>(row.real(column));
}

KpiAlert readRow(const Statement& row)
{
    KpiAlert alert;
    alert.id = row.id<KpiAlertId>(0);
    alert.subject = row.text(1);
    alert.unit = row.id<OrgUnitId>(2);
    alert.month = int(row.integer(3));
    alert.lastMonth = int(row.integer(4));
    alert.goodMonths = int(row.integer(5));
    alert.judgedMonth = int(row.integer(6));
    alert.clearedMonth = int(row.integer(7));
    alert.level = row.text(8);
    alert.confirmed = row.flag(9);
    alert.method = row.text(10);
    alert.value = maybeReal(row, 11);
    alert.n = row.integer(12);
    alert.numerator = row.integer(13);
    alert.limit = maybeReal(row, 14);
    alert.tail = maybeReal(row, 15);
    alert.state = stateOfCode(row.text(16));
    alert.raisedAt = row.instant(17);
    alert.acknowledgedAt = row.maybeInstant(18);
    alert.acknowledgedBy = row.id<StaffId>(19);
    alert.cause = row.text(20);
    alert.action = row.text(21);
    alert.closedAt = row.maybeInstant(22);
    alert.closedBy = row.id<StaffId>(23);
    alert.revision = row.integer(24);
    return alert;
}

std::optional<qint64> maybeMonth(int month)
{
    return month > 0 ? std::optional<qint64>(month) : std::nullopt;
}

} // namespace

std::map<QString, StoredThreshold> WarningStore::thresholds()
{
    std::map<QString, StoredThreshold> found;
    Statement rows =
        m_database.statement("SELECT kpi, warning, critical, least_n, benchmark, playbook FROM kpi_threshold");
    while (rows.next())
        found[rows.text(0)] = {maybeReal(rows, 1), maybeReal(rows, 2), rows.integer(3), maybeReal(rows, 4),
                               rows.text(5)};
    return found;
}

void WarningStore::setThreshold(const QString& kpi, const StoredThreshold& threshold)
{
    m_database
        .statement("INSERT INTO kpi_threshold (kpi, warning, critical, least_n, benchmark, playbook) VALUES (?, ?, ?, "
                   "?, ?, ?) ON CONFLICT (kpi) DO UPDATE SET warning = excluded.warning, critical = excluded.critical, "
                   "least_n = excluded.least_n, benchmark = excluded.benchmark, playbook = excluded.playbook")
        .with(kpi, threshold.warning, threshold.critical, threshold.leastN, threshold.benchmark, threshold.playbook)
        .run();
}

KpiAlertId WarningStore::insert(const KpiAlert& alert)
{
    return KpiAlertId(m_database
                          .statement("INSERT INTO kpi_alert (subject, unit_id, month, last_month, good_months, "
                                     "judged_month, level, is_confirmed, method, value, n, numerator, limit_value, "
                                     "tail, raised_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                          .with(alert.subject, alert.unit, alert.month, alert.lastMonth, alert.goodMonths,
                                alert.judgedMonth, alert.level, alert.confirmed, alert.method, alert.value, alert.n,
                                alert.numerator, alert.limit, alert.tail, alert.raisedAt)
                          .insert());
}

bool WarningStore::update(const KpiAlert& alert)
{
    Statement query = m_database.statement(
        "UPDATE kpi_alert SET last_month = ?, good_months = ?, judged_month = ?, cleared_month = ?, level = ?, "
        "is_confirmed = ?, method = ?, value = ?, n = ?, numerator = ?, limit_value = ?, tail = ?, state = ?, "
        "acknowledged_at = ?, acknowledged_by = ?, cause = ?, action = ?, closed_at = ?, closed_by = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?");
    query.with(alert.lastMonth, alert.goodMonths, alert.judgedMonth, maybeMonth(alert.clearedMonth), alert.level,
               alert.confirmed, alert.method, alert.value, alert.n, alert.numerator, alert.limit, alert.tail,
               QString::fromLatin1(codeOfState(alert.state)), alert.acknowledgedAt, alert.acknowledgedBy, alert.cause,
               alert.action, alert.closedAt, alert.closedBy, alert.id, alert.revision);
    return query.run() && query.changes() == 1;
}

std::optional<KpiAlert> WarningStore::find(KpiAlertId id)
{
    Statement row = m_database.statement(select("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<KpiAlert>(readRow(row)) : std::nullopt;
}

std::optional<KpiAlert> WarningStore::running(const QString& subject, OrgUnitId unit)
{
    Statement row = m_database.statement(
        select("WHERE subject = ? AND unit_id = ? AND cleared_month IS NULL ORDER BY month DESC LIMIT 1"));
    row.with(subject, unit);
    return row.next() ? std::optional<KpiAlert>(readRow(row)) : std::nullopt;
}

std::vector<KpiAlert> WarningStore::alerts(bool openOnly, const std::optional<KpiAlert>& after, int limit)
{
    std::vector<KpiAlert> found;
    Statement rows =
        m_database.statement(openOnly ? select("WHERE state <> 'closed' AND id < ? ORDER BY id DESC LIMIT ?")
                                      : select("WHERE id < ? ORDER BY id DESC LIMIT ?"));
    rows.with(after ? after->id.value : std::numeric_limits<qint64>::max(), limit);
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

std::vector<KpiAlert> WarningStore::alertsOfMonth(int month)
{
    std::vector<KpiAlert> found;
    Statement rows = m_database.statement(
        select("WHERE month <= ? AND (cleared_month IS NULL OR cleared_month > ?) AND last_month >= ? ORDER BY id"));
    rows.with(month, month, month);
    while (rows.next())
        found.push_back(readRow(rows));
    return found;
}

qint64 WarningStore::countOpen()
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM kpi_alert WHERE state <> 'closed'");
    return row.next() ? row.integer(0) : 0;
}

std::vector<FaultCount> WarningStore::faultCounts(Instant pastFrom, Instant recentFrom, Instant until)
{
    std::vector<FaultCount> found;
    Statement rows = m_database.statement(
        "SELECT trim(p.brand || ' ' || p.model) AS name, o.fault_code_id, SUM(o.registered_at >= ?), "
        "SUM(o.registered_at < ?) FROM work_order o JOIN product_unit p ON p.id = o.product_id "
        "WHERE o.registered_at >= ? AND o.registered_at < ? AND o.service_type = 'repair' AND o.fault_code_id IS NOT "
        "NULL AND p.model <> '' GROUP BY name, o.fault_code_id");
    rows.with(recentFrom, recentFrom, pastFrom, until);
    while (rows.next())
        found.push_back({rows.text(0), rows.id<FaultCodeId>(1), rows.integer(2), rows.integer(3)});
    return found;
}

void WarningStore::report(int month, const ReportedFigure& figure)
{
    m_database
        .statement("INSERT INTO kpi_report (month, kpi, reported_at, n, numerator, value, is_provisional) VALUES (?, "
                   "?, ?, ?, ?, ?, ?) ON CONFLICT (month, kpi) DO NOTHING")
        .with(month, figure.kpi, figure.reportedAt, figure.n, figure.numerator, figure.value, figure.provisional)
        .run();
}

std::vector<ReportedFigure> WarningStore::reported(int month)
{
    std::vector<ReportedFigure> found;
    Statement rows = m_database.statement(
        "SELECT kpi, reported_at, n, numerator, value, is_provisional FROM kpi_report WHERE month = ?");
    rows.with(month);
    while (rows.next())
        found.push_back(
            {rows.text(0), rows.instant(1), rows.integer(2), rows.integer(3), maybeReal(rows, 4), rows.flag(5)});
    return found;
}

} // namespace sanbao
