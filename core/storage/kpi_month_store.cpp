// SPDX-License-Identifier: GPL-3.0-or-later
// The part of KpiStore that keeps the sums a month.
#include "core/storage/kpi_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

constexpr char kInto[] = "INSERT INTO kpi_month (kpi, clock, month, unit_id, n, numerator, value_sum, calendar_sum, "
                         "left_out, pending, unsettled) VALUES ";
constexpr char kRow[] = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kAdd[] = " ON CONFLICT (kpi, clock, month, unit_id) DO UPDATE SET n = n + excluded.n, "
                        "numerator = numerator + excluded.numerator, value_sum = value_sum + excluded.value_sum, "
                        "calendar_sum = calendar_sum + excluded.calendar_sum, left_out = left_out + excluded.left_out, "
                        "pending = pending + excluded.pending, unsettled = unsettled + excluded.unsettled";
constexpr std::size_t kRowsAtOnce = 16;

/// Columns: kpi, clock, month, unit, then the sums.
KpiMonthRow rowOf(const Statement& rows)
{
    KpiMonthRow row;
    row.kpi = rows.text(0);
    row.clock = rows.text(1);
    row.month = int(rows.integer(2));
    row.unit = rows.integer(3);
    row.n = rows.integer(4);
    row.numerator = rows.integer(5);
    row.valueSum = rows.integer(6);
    row.calendarSum = rows.integer(7);
    row.excluded = rows.integer(8);
    row.pending = rows.integer(9);
    row.unsettled = rows.integer(10);
    return row;
}

std::vector<KpiMonthRow> rowsOf(Statement& rows)
{
    std::vector<KpiMonthRow> found;
    while (rows.next())
        found.push_back(rowOf(rows));
    return found;
}

} // namespace

void KpiStore::addToMonths(const std::vector<KpiMonthRow>& differences)
{
    for (std::size_t start = 0; start < differences.size(); start += kRowsAtOnce) {
        const std::size_t end = std::min(differences.size(), start + kRowsAtOnce);
        // A fixed piece repeated: at most kRowsAtOnce different statements, each prepared once.
        QString sql = QLatin1String(kInto);
        for (std::size_t i = start; i < end; ++i)
            sql += (i == start ? QString() : QStringLiteral(", ")) + QLatin1String(kRow);
        Statement add = m_database.statement(sql + QLatin1String(kAdd));
        for (std::size_t i = start; i < end; ++i) {
            const KpiMonthRow& row = differences[i];
            add.with(row.kpi, row.clock, row.month, row.unit, row.n, row.numerator, row.valueSum, row.calendarSum,
                     row.excluded, row.pending, row.unsettled);
        }
        add.run();
    }
}

std::vector<KpiMonthRow> KpiStore::months(const QString& kpi, const QString& clock, int from, int to)
{
    Statement rows = m_database.statement(
        "SELECT kpi, clock, month, 0, SUM(n), SUM(numerator), SUM(value_sum), SUM(calendar_sum), SUM(left_out), "
        "SUM(pending), SUM(unsettled) FROM kpi_month WHERE kpi = ? AND clock = ? AND month BETWEEN ? AND ? GROUP BY "
        "month");
    rows.with(kpi, clock, from, to);
    return rowsOf(rows);
}

std::vector<KpiMonthRow> KpiStore::allMonths()
{
    Statement rows = m_database.statement("SELECT kpi, clock, month, unit_id, n, numerator, value_sum, calendar_sum, "
                                          "left_out, pending, unsettled FROM kpi_month");
    return rowsOf(rows);
}

void KpiStore::clearMonths()
{
    m_database.statement("DELETE FROM kpi_month").run();
}

QString KpiStore::orderNumber(WorkOrderId id)
{
    Statement rows = m_database.statement("SELECT number FROM work_order WHERE id = ?");
    return rows.with(id).next() ? rows.text(0) : QString();
}

QString KpiStore::complaintNumber(ComplaintId id)
{
    Statement rows = m_database.statement("SELECT number FROM complaint WHERE id = ?");
    return rows.with(id).next() ? rows.text(0) : QString();
}

MaybeInstant KpiStore::lastChange()
{
    Statement rows = m_database.statement("SELECT at FROM audit_entry ORDER BY id DESC LIMIT 1");
    return rows.next() ? MaybeInstant(rows.instant(0)) : MaybeInstant();
}

} // namespace sanbao
