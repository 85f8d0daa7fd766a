// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/print_job_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

QString select(const char* where)
{
    return QStringLiteral("SELECT id, at, staff_id, document, thing_id, number, title, paper, target, printer, tray, "
                          "copies, result, reason, reprint_of, hash FROM print_job WHERE ") +
           QLatin1String(where);
}

PrintRecord readRow(const Statement& row)
{
    PrintRecord record;
    record.id = row.id<PrintJobId>(0);
    record.at = row.instant(1);
    record.staff = row.id<StaffId>(2);
    record.document = row.text(3);
    record.thing = row.integer(4);
    record.number = row.text(5);
    record.title = row.text(6);
    record.paper = row.text(7);
    record.target = row.code(8, PrintTarget::Printer);
    record.printer = row.text(9);
    record.tray = row.text(10);
    record.copies = int(row.integer(11));
    record.result = row.code(12, PrintResult::Failed);
    record.reason = row.text(13);
    record.reprintOf = row.id<PrintJobId>(14);
    record.hasIssuedCopy = !row.isNull(15);
    return record;
}

} // namespace

PrintJobId PrintJobStore::insert(const PrintRecord& record, const QString& hash, const QString& body)
{
    Statement query = m_database.statement(
        "INSERT INTO print_job (at, staff_id, document, thing_id, number, title, paper, target, printer, tray, copies, "
        "result, reason, reprint_of, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.with(record.at, record.staff, record.document, record.thing, record.number, record.title, record.paper,
               record.target, record.printer, record.tray, record.copies, record.result, record.reason,
               record.reprintOf, body);
    if (hash.isEmpty())
        query.bindNull();
    else
        query.bind(hash);
    return PrintJobId(query.insert());
}

std::vector<PrintRecord> PrintJobStore::page(const PrintFilter& filter, const std::optional<PrintRecord>& after,
                                             int limit)
{
    const qint64 last = std::numeric_limits<qint64>::max();
    const qint64 at = after ? after->at.ms : last;
    const qint64 id = after ? after->id.value : last;
    std::vector<PrintRecord> records;
    const auto readAll = [&records](Statement& rows) {
        while (rows.next())
            records.push_back(readRow(rows));
    };
    if (filter.notDoneOnly) {
        Statement rows = m_database.statement(select("result <> 'printed' AND (? = '' OR document = ?) AND "
                                                     "(at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?"));
        rows.with(filter.document, filter.document, at, id, limit);
        readAll(rows);
    } else if (!filter.document.isEmpty()) {
        Statement rows =
            m_database.statement(select("document = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?"));
        rows.with(filter.document, at, id, limit);
        readAll(rows);
    } else {
        Statement rows = m_database.statement(select("(at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?"));
        rows.with(at, id, limit);
        readAll(rows);
    }
    return records;
}

std::optional<PrintRecord> PrintJobStore::find(PrintJobId id)
{
    Statement row = m_database.statement(select("id = ?"));
    row.with(id);
    return row.next() ? std::optional<PrintRecord>(readRow(row)) : std::nullopt;
}

QString PrintJobStore::bodyOf(PrintJobId id)
{
    Statement row = m_database.statement("SELECT body FROM print_job WHERE id = ?");
    row.with(id);
    return row.next() ? row.text(0) : QString();
}

QString PrintJobStore::hashOf(PrintJobId id)
{
    Statement row = m_database.statement("SELECT hash FROM print_job WHERE id = ?");
    row.with(id);
    return row.next() ? row.text(0) : QString();
}

int PrintJobStore::failedSince(Instant since)
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM print_job WHERE result <> 'printed' AND at >= ?");
    row.with(since);
    return row.next() ? int(row.integer(0)) : 0;
}

} // namespace sanbao
