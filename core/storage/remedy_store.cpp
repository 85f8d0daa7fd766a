// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/remedy_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

constexpr char kFindingColumns[] =
    "SELECT id, order_id, responsibility, exclusion, evidence, state, found_at, found_by, decided_at, "
    "decided_by, decision_note, revision FROM fault_finding ";

FaultFinding readFinding(const Statement& row)
{
    FaultFinding finding;
    finding.id = row.id<FindingId>(0);
    finding.order = row.id<WorkOrderId>(1);
    finding.responsibility = row.code(2, Responsibility::Product);
    finding.exclusion = row.maybeCode<Exclusion>(3);
    finding.evidence = row.text(4);
    finding.state = row.code(5, FindingState::Recorded);
    finding.foundAt = row.instant(6);
    finding.foundBy = row.id<StaffId>(7);
    finding.decidedAt = row.maybeInstant(8);
    finding.decidedBy = row.id<StaffId>(9);
    finding.decisionNote = row.text(10);
    finding.revision = row.integer(11);
    return finding;
}

constexpr char kReturnColumns[] = "SELECT id, number, order_id, product_id, kind, ground, state, is_due, check_text, "
                                  "old_serial, new_serial, new_product_id, price_fen, "
                                  "used_days, depreciation_fen, refund_fen, note, requested_at, requested_by, "
                                  "decided_at, decided_by, decision_note, done_at, revision "
                                  "FROM return_record ";

ReturnRecord readReturn(const Statement& row)
{
    ReturnRecord record;
    int at = 0;
    record.id = row.id<ReturnId>(at++);
    record.number = row.text(at++);
    record.order = row.id<WorkOrderId>(at++);
    record.product = row.id<ProductUnitId>(at++);
    record.kind = row.code(at++, ReturnKind::Return);
    record.ground = row.code(at++, ReturnGround::Goodwill);
    record.state = row.code(at++, ReturnState::Requested);
    record.isDue = row.flag(at++);
    record.checkText = row.text(at++);
    record.oldSerial = row.text(at++);
    record.newSerial = row.text(at++);
    record.newProduct = row.id<ProductUnitId>(at++);
    record.price = row.money(at++);
    record.usedDays = int(row.integer(at++));
    record.depreciation = row.money(at++);
    record.refund = row.money(at++);
    record.note = row.text(at++);
    record.requestedAt = row.instant(at++);
    record.requestedBy = row.id<StaffId>(at++);
    record.decidedAt = row.maybeInstant(at++);
    record.decidedBy = row.id<StaffId>(at++);
    record.decisionNote = row.text(at++);
    record.doneAt = row.maybeInstant(at++);
    record.revision = row.integer(at++);
    return record;
}

std::vector<ReturnRecord> readReturns(Statement& rows)
{
    std::vector<ReturnRecord> records;
    while (rows.next())
        records.push_back(readReturn(rows));
    return records;
}

} // namespace

FindingId RemedyStore::insert(const FaultFinding& finding)
{
    return FindingId(
        m_database
            .statement(
                "INSERT INTO fault_finding (order_id, responsibility, exclusion, evidence, state, found_at, found_by, "
                "decided_at, decided_by, decision_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(finding.order, finding.responsibility, finding.exclusion, finding.evidence, finding.state,
                  finding.foundAt, finding.foundBy, finding.decidedAt, finding.decidedBy, finding.decisionNote)
            .insert());
}

bool RemedyStore::update(const FaultFinding& finding)
{
    Statement change =
        m_database.statement("UPDATE fault_finding SET state = ?, decided_at = ?, decided_by = ?, decision_note = ?, "
                             "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(finding.state, finding.decidedAt, finding.decidedBy, finding.decisionNote, finding.id,
                finding.revision);
    return change.run() && change.changes() == 1;
}

std::optional<FaultFinding> RemedyStore::finding(FindingId id)
{
    Statement row = m_database.statement(QLatin1String(kFindingColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<FaultFinding>(readFinding(row)) : std::nullopt;
}

std::vector<FaultFinding> RemedyStore::findings(WorkOrderId order)
{
    std::vector<FaultFinding> findings;
    Statement rows =
        m_database.statement(QLatin1String(kFindingColumns) + QStringLiteral("WHERE order_id = ? ORDER BY id DESC"));
    rows.with(order);
    while (rows.next())
        findings.push_back(readFinding(rows));
    return findings;
}

LoanerId RemedyStore::insert(const Loaner& loaner)
{
    return LoanerId(
        m_database
            .statement("INSERT INTO loaner (order_id, label, serial, lent_at, lent_by, note) VALUES (?, ?, ?, ?, ?, ?)")
            .with(loaner.order, loaner.label, loaner.serial, loaner.lentAt, loaner.lentBy, loaner.note)
            .insert());
}

bool RemedyStore::update(const Loaner& loaner)
{
    Statement change = m_database.statement(
        "UPDATE loaner SET returned_at = ?, note = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(loaner.returnedAt, loaner.note, loaner.id, loaner.revision);
    return change.run() && change.changes() == 1;
}

std::optional<WorkOrderId> RemedyStore::lentOn(const QString& serial)
{
    Statement row = m_database.statement("SELECT order_id FROM loaner WHERE returned_at IS NULL AND serial = ?");
    row.with(serial);
    return row.next() ? std::optional(row.id<WorkOrderId>(0)) : std::nullopt;
}

std::vector<Loaner> RemedyStore::loaners(WorkOrderId order)
{
    std::vector<Loaner> loaners;
    Statement row =
        m_database.statement("SELECT id, label, serial, lent_at, lent_by, returned_at, note, revision FROM loaner "
                             "WHERE order_id = ? ORDER BY id");
    row.with(order);
    while (row.next()) {
        loaners.push_back({row.id<LoanerId>(0), order, row.text(1), row.text(2), row.instant(3), row.id<StaffId>(4),
                           row.maybeInstant(5), row.text(6), row.integer(7)});
    }
    return loaners;
}

ReturnId RemedyStore::insert(const ReturnRecord& record)
{
    return ReturnId(
        m_database
            .statement(
                "INSERT INTO return_record (number, order_id, product_id, kind, ground, state, is_due, check_text, "
                "old_serial, "
                "new_serial, price_fen, used_days, depreciation_fen, refund_fen, note, requested_at, requested_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(record.number, record.order, record.product, record.kind, record.ground, record.state, record.isDue,
                  record.checkText, record.oldSerial, record.newSerial, record.price, record.usedDays,
                  record.depreciation, record.refund, record.note, record.requestedAt, record.requestedBy)
            .insert());
}

bool RemedyStore::update(const ReturnRecord& record)
{
    Statement change = m_database.statement("UPDATE return_record SET state = ?, new_serial = ?, new_product_id = ?, "
                                            "used_days = ?, depreciation_fen = ?, refund_fen = ?, "
                                            "decided_at = ?, decided_by = ?, decision_note = ?, done_at = ?, revision "
                                            "= revision + 1 WHERE id = ? AND revision = ?");
    change.with(record.state, record.newSerial, record.newProduct, record.usedDays, record.depreciation, record.refund,
                record.decidedAt, record.decidedBy, record.decisionNote, record.doneAt, record.id, record.revision);
    return change.run() && change.changes() == 1;
}

std::optional<ReturnRecord> RemedyStore::returnRecord(ReturnId id)
{
    Statement row = m_database.statement(QLatin1String(kReturnColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<ReturnRecord>(readReturn(row)) : std::nullopt;
}

std::vector<ReturnRecord> RemedyStore::returnsOf(WorkOrderId order)
{
    Statement rows =
        m_database.statement(QLatin1String(kReturnColumns) + QStringLiteral("WHERE order_id = ? ORDER BY id DESC"));
    rows.with(order);
    return readReturns(rows);
}

std::vector<ReturnRecord> RemedyStore::returnsOf(ProductUnitId product)
{
    Statement rows =
        m_database.statement(QLatin1String(kReturnColumns) + QStringLiteral("WHERE product_id = ? ORDER BY id DESC"));
    rows.with(product);
    return readReturns(rows);
}

std::vector<ReturnRow> RemedyStore::page(ReturnScope scope, ReturnId before, int limit)
{
    QString sql = QLatin1String(kReturnColumns);
    sql.replace(QStringLiteral("FROM return_record "),
                QStringLiteral(", (SELECT number FROM work_order WHERE id = order_id), "
                               "(SELECT contact_name FROM work_order WHERE id = order_id), "
                               "(SELECT contact_phone FROM work_order WHERE id = order_id), "
                               "(SELECT product_label FROM work_order WHERE id = order_id) FROM return_record "));
    sql += scope == ReturnScope::Open ? QStringLiteral("WHERE state IN ('requested', 'approved') AND id < ? ")
                                      : QStringLiteral("WHERE id < ? ");
    Statement rows = m_database.statement(sql + QStringLiteral("ORDER BY id DESC LIMIT ?"));
    rows.with(before.isValid() ? before.value : std::numeric_limits<qint64>::max(), limit);
    std::vector<ReturnRow> found;
    while (rows.next())
        found.push_back({readReturn(rows), rows.text(24), rows.text(25), rows.text(26), rows.text(27)});
    return found;
}

qint64 RemedyStore::countOpenReturns()
{
    Statement row = m_database.statement("SELECT COUNT(*) FROM return_record WHERE state IN ('requested', 'approved')");
    return row.next() ? row.integer(0) : 0;
}

void RemedyStore::setInWarranty(WorkOrderId order, bool inWarranty)
{
    m_database.statement("UPDATE work_order SET in_warranty = ?, revision = revision + 1 WHERE id = ?")
        .with(inWarranty, order)
        .run();
}

std::vector<OrderHint> RemedyStore::hints(const std::vector<WorkOrderId>& orders)
{
    std::vector<OrderHint> hints;
    for (const WorkOrderId order : orders) {
        Statement row = m_database.statement(
            "SELECT (SELECT COUNT(*) FROM work_order p WHERE p.product_id = o.product_id AND p.registered_at < "
            "o.registered_at "
            "AND p.service_type = 'repair' AND p.result IN ('fixed', 'remote')), "
            "EXISTS (SELECT 1 FROM fault_finding f WHERE f.order_id = o.id AND f.state = 'proposed'), "
            "EXISTS (SELECT 1 FROM return_record r WHERE r.order_id = o.id AND r.state IN ('requested', 'approved')), "
            "EXISTS (SELECT 1 FROM loaner l WHERE l.order_id = o.id AND l.returned_at IS NULL) "
            "FROM work_order o WHERE o.id = ? AND o.is_open = 1");
        row.with(order);
        if (row.next())
            hints.push_back({order, int(row.integer(0)), row.flag(1), row.flag(2), row.flag(3)});
    }
    return hints;
}

std::vector<RepairStay> RemedyStore::stays(ProductUnitId product)
{
    std::vector<RepairStay> stays;
    {
        Statement row = m_database.statement(
            "SELECT o.id, COALESCE(f.code, ''), o.fault_text, o.confirmed_cause, "
            "CASE WHEN o.channel = 'walk_in' THEN o.registered_at ELSE COALESCE(o.arrived_at, o.resolved_at) END, "
            "COALESCE(o.accepted_at, o.resolved_at), COALESCE(o.result, '') IN ('fixed', 'remote') "
            "FROM work_order o LEFT JOIN fault_code f ON f.id = o.fault_code_id "
            "WHERE o.product_id = ? AND o.service_type = 'repair' AND o.state <> 'cancelled' ORDER BY o.registered_at");
        row.with(product);
        while (row.next()) {
            if (row.isNull(4))
                continue;
            RepairStay stay;
            stay.order = row.id<WorkOrderId>(0);
            stay.faultCode = row.text(1);
            stay.fault = row.text(2);
            stay.part = row.text(3);
            stay.from = row.instant(4);
            stay.until = row.maybeInstant(5);
            stay.repaired = row.flag(6);
            stays.push_back(std::move(stay));
        }
    }
    for (RepairStay& stay : stays) {
        Statement row = m_database.statement(
            "SELECT reason, from_at, until_at FROM order_pause WHERE order_id = ? ORDER BY position");
        row.with(stay.order);
        while (row.next())
            stay.waits.push_back({row.text(0), row.instant(1), row.maybeInstant(2)});
    }
    return stays;
}

} // namespace sanbao
