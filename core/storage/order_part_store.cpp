// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/order_part_store.h"

#include "core/base/text_fold.h"
#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kLine = QStringLiteral(
    "SELECT l.id, l.order_id, l.part_id, l.wanted_milli, l.issued_milli, l.returned_milli, l.reserved_milli, "
    "l.place_id, l.condition, l.instead_of, l.consent, l.state, l.asked_at, l.issued_at, l.expected_on, l.asked_by, "
    "l.revision");
const QString kRequest = QStringLiteral(
    "SELECT id, number, kind, part_id, quantity_milli, from_id, to_id, order_id, supplier_id, purchase_id, price_fen, "
    "defect_milli, expected_on, state, carrier, tracking, asked_at, asked_by, sent_at, received_at, revision FROM "
    "stock_request ");
const QString kOld = QStringLiteral("SELECT x.id, x.order_id, x.part_id, x.serial, x.quantity_milli, x.state, "
                                    "x.kept_at, x.kept_by, x.sent_at, x.tracking, x.answered_at, x.credit_fen, "
                                    "x.note, x.revision");

OrderPart readLine(const Statement& row)
{
    OrderPart line;
    int at = 0;
    line.id = row.id<OrderPartId>(at++);
    line.order = row.id<WorkOrderId>(at++);
    line.part = row.id<PartId>(at++);
    line.wanted = row.integer(at++);
    line.issued = row.integer(at++);
    line.returned = row.integer(at++);
    line.reserved = row.integer(at++);
    line.place = row.id<StockPlaceId>(at++);
    line.condition = row.code(at++, PartCondition::New);
    line.insteadOf = row.id<PartId>(at++);
    line.consent = row.text(at++);
    line.state = row.code(at++, OrderPartState::Waiting);
    line.askedAt = row.instant(at++);
    line.issuedAt = row.maybeInstant(at++);
    line.expectedOn = row.day(at++);
    line.askedBy = row.id<StaffId>(at++);
    line.revision = row.integer(at++);
    return line;
}

StockRequest readRequest(const Statement& row)
{
    StockRequest request;
    int at = 0;
    request.id = row.id<StockRequestId>(at++);
    request.number = row.text(at++);
    request.kind = row.code(at++, RequestKind::Purchase);
    request.part = row.id<PartId>(at++);
    request.quantity = row.integer(at++);
    request.from = row.id<StockPlaceId>(at++);
    request.to = row.id<StockPlaceId>(at++);
    request.order = row.id<WorkOrderId>(at++);
    request.supplier = row.id<SupplierId>(at++);
    request.purchase = row.id<PurchaseId>(at++);
    request.price = row.money(at++);
    request.defective = row.integer(at++);
    request.expectedOn = row.day(at++);
    request.state = row.code(at++, RequestState::Asked);
    request.carrier = row.text(at++);
    request.tracking = row.text(at++);
    request.askedAt = row.instant(at++);
    request.askedBy = row.id<StaffId>(at++);
    request.sentAt = row.maybeInstant(at++);
    request.receivedAt = row.maybeInstant(at++);
    request.revision = row.integer(at++);
    return request;
}

OldPart readOld(const Statement& row)
{
    OldPart old;
    int at = 0;
    old.id = row.id<OldPartId>(at++);
    old.order = row.id<WorkOrderId>(at++);
    old.part = row.id<PartId>(at++);
    old.serial = row.text(at++);
    old.quantity = row.integer(at++);
    old.state = row.code(at++, OldPartState::Kept);
    old.keptAt = row.instant(at++);
    old.keptBy = row.id<StaffId>(at++);
    old.sentAt = row.maybeInstant(at++);
    old.tracking = row.text(at++);
    old.answeredAt = row.maybeInstant(at++);
    old.credit = row.money(at++);
    old.note = row.text(at++);
    old.revision = row.integer(at++);
    return old;
}

std::vector<OrderPart> readLines(Statement& rows)
{
    std::vector<OrderPart> lines;
    while (rows.next())
        lines.push_back(readLine(rows));
    return lines;
}

} // namespace

OrderPartId OrderPartStore::insert(const OrderPart& line)
{
    return OrderPartId(m_database
                           .statement("INSERT INTO order_part (order_id, part_id, wanted_milli, reserved_milli, "
                                      "place_id, condition, instead_of, consent, state, asked_at, expected_on, "
                                      "asked_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                           .with(line.order, line.part, line.wanted, line.reserved, line.place, line.condition,
                                 line.insteadOf, line.consent, line.state, line.askedAt, line.expectedOn, line.askedBy)
                           .insert());
}

bool OrderPartStore::update(const OrderPart& line)
{
    Statement change = m_database.statement(
        "UPDATE order_part SET wanted_milli = ?, issued_milli = ?, returned_milli = ?, reserved_milli = ?, place_id = "
        "?, condition = ?, consent = ?, state = ?, issued_at = ?, expected_on = ?, revision = revision + 1 WHERE id = "
        "? AND revision = ?");
    change.with(line.wanted, line.issued, line.returned, line.reserved, line.place, line.condition, line.consent,
                line.state, line.issuedAt, line.expectedOn, line.id, line.revision);
    return change.run() && change.changes() == 1;
}

std::optional<OrderPart> OrderPartStore::find(OrderPartId id)
{
    Statement row = m_database.statement(kLine + QStringLiteral(" FROM order_part l WHERE l.id = ?"));
    row.with(id);
    return row.next() ? std::optional(readLine(row)) : std::nullopt;
}

std::vector<OrderPart> OrderPartStore::ofOrder(WorkOrderId order)
{
    Statement rows =
        m_database.statement(kLine + QStringLiteral(" FROM order_part l WHERE l.order_id = ? ORDER BY l.id"));
    rows.with(order);
    return readLines(rows);
}

std::vector<WaitingPart> OrderPartStore::waiting(int limit)
{
    Statement rows = m_database.statement(
        kLine + QStringLiteral(", o.number, o.product_label, p.code || ' ' || p.name FROM order_part l JOIN work_order "
                               "o ON o.id = l.order_id JOIN part p ON p.id = l.part_id WHERE l.state IN ('waiting', "
                               "'reserved') ORDER BY l.asked_at, l.id LIMIT ?"));
    rows.with(limit);
    std::vector<WaitingPart> found;
    while (rows.next())
        found.push_back({readLine(rows), rows.text(17), rows.text(18), rows.text(19)});
    return found;
}

std::vector<OrderPart> OrderPartStore::waitingFor(PartId part)
{
    Statement rows = m_database.statement(
        kLine + QStringLiteral(" FROM order_part l WHERE l.state IN ('waiting', 'reserved') AND l.state = 'waiting' "
                               "AND l.part_id = ? ORDER BY l.asked_at, l.id"));
    rows.with(part);
    return readLines(rows);
}

std::vector<PartId> OrderPartStore::usualParts(CategoryId category, FaultCodeId fault, const QString& model, int limit)
{
    Statement rows = m_database.statement(
        "SELECT l.part_id, COUNT(*) AS times FROM (SELECT o.id FROM work_order o LEFT JOIN product_unit u ON u.id = "
        "o.product_id WHERE o.category_id = ? AND o.service_type = 'repair' AND ((o.fault_code_id = ?) OR (? <> '' "
        "AND u.model = ?)) ORDER BY o.registered_at DESC LIMIT 2000) q JOIN order_part l ON l.order_id = q.id WHERE "
        "l.issued_milli > l.returned_milli GROUP BY l.part_id ORDER BY times DESC, l.part_id LIMIT ?");
    rows.with(category, fault, model, model, limit);
    std::vector<PartId> parts;
    while (rows.next())
        parts.push_back(rows.id<PartId>(0));
    return parts;
}

StockRequestId OrderPartStore::insert(const StockRequest& request)
{
    return StockRequestId(
        m_database
            .statement("INSERT INTO stock_request (number, kind, part_id, quantity_milli, from_id, to_id, order_id, "
                       "supplier_id, purchase_id, price_fen, expected_on, state, carrier, tracking, asked_at, "
                       "asked_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(request.number, request.kind, request.part, request.quantity, request.from, request.to, request.order,
                  request.supplier, request.purchase, request.price, request.expectedOn, request.state, request.carrier,
                  request.tracking, request.askedAt, request.askedBy)
            .insert());
}

bool OrderPartStore::update(const StockRequest& request)
{
    Statement change = m_database.statement(
        "UPDATE stock_request SET supplier_id = ?, purchase_id = ?, price_fen = ?, defect_milli = ?, expected_on = ?, "
        "state = ?, carrier = ?, tracking = ?, sent_at = ?, received_at = ?, revision = revision + 1 WHERE id = ? AND "
        "revision = ?");
    change.with(request.supplier, request.purchase, request.price, request.defective, request.expectedOn, request.state,
                request.carrier, request.tracking, request.sentAt, request.receivedAt, request.id, request.revision);
    return change.run() && change.changes() == 1;
}

std::vector<StockRequest> OrderPartStore::readRequests(Statement& rows)
{
    std::vector<StockRequest> requests;
    while (rows.next())
        requests.push_back(readRequest(rows));
    return requests;
}

std::optional<StockRequest> OrderPartStore::request(StockRequestId id)
{
    Statement row = m_database.statement(kRequest + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional(readRequest(row)) : std::nullopt;
}

std::vector<StockRequest> OrderPartStore::openRequests(int limit)
{
    Statement rows = m_database.statement(
        kRequest + QStringLiteral("WHERE state IN ('asked', 'ordered', 'sent') ORDER BY asked_at, id LIMIT ?"));
    rows.with(limit);
    return readRequests(rows);
}

std::vector<StockRequest> OrderPartStore::requestsOf(WorkOrderId order)
{
    Statement rows = m_database.statement(kRequest + QStringLiteral("WHERE order_id = ? ORDER BY id"));
    rows.with(order);
    return readRequests(rows);
}

std::vector<StockRequest> OrderPartStore::requestsOf(PurchaseId purchase)
{
    Statement rows = m_database.statement(kRequest + QStringLiteral("WHERE purchase_id = ? ORDER BY id"));
    rows.with(purchase);
    return readRequests(rows);
}

std::vector<StockRequest> OrderPartStore::receivedOf(SupplierId supplier, Instant from, Instant until)
{
    Statement rows = m_database.statement(
        kRequest + QStringLiteral("WHERE purchase_id IN (SELECT id FROM purchase WHERE supplier_id = ?) AND state = "
                                  "'received' AND received_at >= ? AND received_at < ? ORDER BY id"));
    rows.with(supplier, from, until);
    return readRequests(rows);
}

qint64 OrderPartStore::coming(PartId part)
{
    Statement row = m_database.statement("SELECT COALESCE(SUM(quantity_milli), 0) FROM stock_request WHERE part_id = ? "
                                         "AND state IN ('asked', 'ordered', 'sent')");
    row.with(part);
    return row.next() ? row.integer(0) : 0;
}

std::vector<StockRequest> OrderPartStore::received(Instant from, Instant until)
{
    Statement rows = m_database.statement(
        kRequest + QStringLiteral("WHERE state = 'received' AND received_at >= ? AND received_at < ? ORDER BY id"));
    rows.with(from, until);
    return readRequests(rows);
}

PurchaseId OrderPartStore::insert(const Purchase& purchase)
{
    return PurchaseId(
        m_database
            .statement("INSERT INTO purchase (number, supplier_id, ordered_at, ordered_by, expected_on) "
                       "VALUES (?, ?, ?, ?, ?)")
            .with(purchase.number, purchase.supplier, purchase.orderedAt, purchase.orderedBy, purchase.expectedOn)
            .insert());
}

std::optional<Purchase> OrderPartStore::purchase(PurchaseId id)
{
    Statement row = m_database.statement("SELECT id, number, supplier_id, ordered_at, ordered_by, expected_on "
                                         "FROM purchase WHERE id = ?");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    return Purchase{row.id<PurchaseId>(0), row.text(1),        row.id<SupplierId>(2),
                    row.instant(3),        row.id<StaffId>(4), row.day(5)};
}

OldPartId OrderPartStore::insert(const OldPart& old)
{
    return OldPartId(
        m_database
            .statement("INSERT INTO old_part (order_id, part_id, serial, quantity_milli, state, kept_at, "
                       "kept_by, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(old.order, old.part, old.serial, old.quantity, old.state, old.keptAt, old.keptBy, old.note)
            .insert());
}

bool OrderPartStore::update(const OldPart& old)
{
    Statement change = m_database.statement(
        "UPDATE old_part SET state = ?, sent_at = ?, tracking = ?, answered_at = ?, credit_fen = ?, note = ?, revision "
        "= revision + 1 WHERE id = ? AND revision = ?");
    change.with(old.state, old.sentAt, old.tracking, old.answeredAt, old.credit, old.note, old.id, old.revision);
    return change.run() && change.changes() == 1;
}

std::optional<OldPart> OrderPartStore::old(OldPartId id)
{
    Statement row = m_database.statement(kOld + QStringLiteral(" FROM old_part x WHERE x.id = ?"));
    row.with(id);
    return row.next() ? std::optional(readOld(row)) : std::nullopt;
}

std::vector<OldPartRow> OrderPartStore::oldParts(OldPartState state, int limit)
{
    Statement rows = m_database.statement(
        kOld + QStringLiteral(", o.number, p.code, p.name FROM old_part x JOIN work_order o ON o.id = x.order_id JOIN "
                              "part p ON p.id = x.part_id WHERE x.state = ? ORDER BY x.kept_at, x.id LIMIT ?"));
    rows.with(state, limit);
    std::vector<OldPartRow> found;
    while (rows.next())
        found.push_back({readOld(rows), rows.text(14), rows.text(15), rows.text(16)});
    return found;
}

std::vector<OldPart> OrderPartStore::oldPartsOf(WorkOrderId order)
{
    Statement rows = m_database.statement(kOld + QStringLiteral(" FROM old_part x WHERE x.order_id = ? ORDER BY x.id"));
    rows.with(order);
    std::vector<OldPart> found;
    while (rows.next())
        found.push_back(readOld(rows));
    return found;
}

} // namespace sanbao
