// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contract_store.h"

#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

const QString kLines = QStringLiteral(
    "SELECT a.id, a.number, a.template_id, a.customer_id, a.product_id, a.order_id, a.starts_on, a.ends_on, "
    "a.price_fen, "
    "a.title, a.issued_at, a.issued_by, a.kind, a.state, a.services, a.package_id, a.visits, a.renewed_from, "
    "a.ended_on, "
    "a.end_reason, a.refund_fen, a.void_asked_at, a.void_asked_by, a.approved_by, a.revision, c.name, c.phone, "
    "COALESCE(u.brand, ''), COALESCE(u.model, ''), (SELECT COUNT(*) FROM entitlement_use e WHERE e.agreement_id = "
    "a.id), "
    "EXISTS (SELECT 1 FROM agreement_signature s WHERE s.agreement_id = a.id), "
    "EXISTS (SELECT 1 FROM agreement r WHERE r.renewed_from = a.id) "
    "FROM agreement a JOIN customer c ON c.id = a.customer_id LEFT JOIN product_unit u ON u.id = a.product_id ");

QString stageCode(PaperStage stage)
{
    return stage == PaperStage::Signed ? QStringLiteral("signed") : QStringLiteral("issued");
}

/// Columns 12 to 24 of kLines, in the order of the struct.
void readState(const Statement& row, AgreementTerms& terms)
{
    terms.kind = row.code(12, ContractKind::Service);
    terms.state = row.code(13, AgreementState::Running);
    terms.services = servicesOf(row.text(14));
    terms.package = row.id<PackageId>(15);
    terms.visits = int(row.integer(16));
    terms.renewedFrom = row.id<AgreementId>(17);
    terms.endedOn = row.day(18);
    terms.endReason = row.text(19);
    terms.refund = row.money(20);
    terms.voidAskedAt = row.maybeInstant(21);
    terms.voidAskedBy = row.id<StaffId>(22);
    terms.approvedBy = row.id<StaffId>(23);
    terms.revision = row.integer(24);
}

AgreementLineItem readLine(const Statement& row)
{
    AgreementLineItem line;
    Agreement& agreement = line.agreement;
    agreement.id = row.id<AgreementId>(0);
    agreement.number = row.text(1);
    agreement.agreementTemplate = row.id<TemplateId>(2);
    agreement.customer = row.id<CustomerId>(3);
    agreement.product = row.id<ProductUnitId>(4);
    agreement.order = row.id<WorkOrderId>(5);
    agreement.startsOn = row.day(6);
    agreement.endsOn = row.day(7);
    agreement.price = row.money(8);
    agreement.title = row.text(9);
    agreement.issuedAt = row.instant(10);
    agreement.issuedBy = row.id<StaffId>(11);
    readState(row, line.terms);
    line.customerName = row.text(25);
    line.customerPhone = row.text(26);
    line.productLabel = (row.text(27) + u' ' + row.text(28)).trimmed();
    line.used = int(row.integer(29));
    line.isSigned = row.flag(30);
    line.renewed = row.flag(31);
    return line;
}

std::vector<AgreementLineItem> readLines(Statement& rows)
{
    std::vector<AgreementLineItem> lines;
    while (rows.next())
        lines.push_back(readLine(rows));
    return lines;
}

ContractReceipt readReceipt(const Statement& row)
{
    ContractReceipt receipt;
    receipt.id = row.id<ReceiptId>(0);
    receipt.number = row.text(1);
    receipt.agreement = row.id<AgreementId>(2);
    receipt.total = row.money(3);
    receipt.method = row.code(4, PaymentMethod::Cash);
    receipt.issuedAt = row.instant(5);
    receipt.issuedBy = row.id<StaffId>(6);
    receipt.printCount = int(row.integer(7));
    return receipt;
}

QString whereOf(AgreementScope scope)
{
    switch (scope) {
    case AgreementScope::All:
        return QStringLiteral("1 = 1 AND ? <= ?");
    case AgreementScope::Running:
        return QStringLiteral("a.state = 'running' AND a.ends_on >= ? AND ? <> ''");
    case AgreementScope::EndingSoon:
        return QStringLiteral("a.state = 'running' AND a.ends_on >= ? AND a.ends_on <= ? "
                              "AND NOT EXISTS (SELECT 1 FROM agreement n WHERE n.renewed_from = a.id)");
    case AgreementScope::Unsigned:
        return QStringLiteral("a.state = 'running' AND a.ends_on >= ? AND ? <> '' "
                              "AND NOT EXISTS (SELECT 1 FROM agreement_signature g WHERE g.agreement_id = a.id)");
    case AgreementScope::Ended:
        return QStringLiteral("(a.state <> 'running' OR a.ends_on < ?) AND ? <> ''");
    }
    return {};
}

} // namespace

AgreementId ContractStore::insert(const Agreement& agreement, const AgreementTerms& terms)
{
    const AgreementId id(
        m_database
            .statement("INSERT INTO agreement (number, template_id, customer_id, product_id, order_id, starts_on, "
                       "ends_on, price_fen, title, body, body_hash, issued_at, issued_by, kind, services, "
                       "scope_note, clauses, package_id, visits, renewed_from) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(agreement.number, agreement.agreementTemplate, agreement.customer, agreement.product, agreement.order,
                  agreement.startsOn, agreement.endsOn, agreement.price, agreement.title, agreement.body,
                  QString::fromLatin1(agreement.bodyHash), agreement.issuedAt, agreement.issuedBy, terms.kind,
                  servicesText(terms.services), terms.scopeNote, terms.clauses, terms.package, terms.visits,
                  terms.renewedFrom)
            .insert());
    for (const AgreedTarget& target : terms.targets) {
        m_database
            .statement("INSERT INTO agreement_target (agreement_id, service_type, kind, minutes, time_base, paused_by) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(id, target.type, target.kind, target.minutes, target.base, target.pausedBy.text())
            .run();
    }
    for (const AgreedPrice& price : terms.prices) {
        m_database
            .statement("INSERT INTO agreement_price (agreement_id, item_code, name, unit_name, kind, price_fen) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(id, price.code, price.name, price.unitName, price.kind, price.price)
            .run();
    }
    return id;
}

std::optional<AgreementTerms> ContractStore::terms(AgreementId id)
{
    const std::optional<AgreementLineItem> found = line(id);
    if (!found)
        return std::nullopt;
    AgreementTerms terms = found->terms;
    Statement note = m_database.statement("SELECT scope_note, clauses FROM agreement WHERE id = ?");
    if (note.with(id).next()) {
        terms.scopeNote = note.text(0);
        terms.clauses = note.text(1);
    }
    Statement targets = m_database.statement(
        "SELECT service_type, kind, minutes, time_base, paused_by FROM agreement_target WHERE agreement_id = ?");
    targets.with(id);
    while (targets.next()) {
        terms.targets.push_back({targets.code(0, ServiceType::Repair), targets.code(1, PromiseKind::Response),
                                 int(targets.integer(2)), targets.code(3, TimeBase::Business),
                                 PauseSet::fromText(targets.text(4))});
    }
    Statement prices = m_database.statement("SELECT item_code, name, unit_name, kind, price_fen FROM agreement_price "
                                            "WHERE agreement_id = ? ORDER BY item_code");
    prices.with(id);
    while (prices.next()) {
        terms.prices.push_back(
            {prices.text(0), prices.text(1), prices.text(2), prices.code(3, FeeKind::Labour), prices.money(4)});
    }
    return terms;
}

bool ContractStore::update(AgreementId id, const AgreementTerms& terms)
{
    Statement write = m_database.statement("UPDATE agreement SET state = ?, ended_on = ?, end_reason = ?, refund_fen = "
                                           "?, void_asked_at = ?, void_asked_by = ?, "
                                           "approved_by = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    write.with(terms.state, terms.endedOn, terms.endReason, terms.refund, terms.voidAskedAt, terms.voidAskedBy,
               terms.approvedBy, id, terms.revision);
    return write.run() && write.changes() == 1;
}

std::optional<AgreementId> ContractStore::successorOf(AgreementId id)
{
    Statement row = m_database.statement("SELECT id FROM agreement WHERE renewed_from = ?");
    row.with(id);
    return row.next() ? std::optional(row.id<AgreementId>(0)) : std::nullopt;
}

void ContractStore::freeze(AgreementId id, PaperStage stage, const FrozenPaper& paper)
{
    m_database
        .statement(
            "INSERT INTO agreement_paper (agreement_id, stage, document, sha256, made_at) VALUES (?, ?, ?, ?, ?)")
        .with(id, stageCode(stage), QString::fromUtf8(paper.document), QString::fromLatin1(paper.sha256), paper.madeAt)
        .run();
}

std::optional<FrozenPaper> ContractStore::paper(AgreementId id, PaperStage stage)
{
    Statement row = m_database.statement(
        "SELECT document, sha256, made_at FROM agreement_paper WHERE agreement_id = ? AND stage = ?");
    row.with(id, stageCode(stage));
    if (!row.next())
        return std::nullopt;
    return FrozenPaper{row.text(0).toUtf8(), row.text(1).toLatin1(), row.instant(2)};
}

void ContractStore::sign(AgreementId id, const AgreementSignature& signature)
{
    m_database
        .statement(
            "INSERT INTO agreement_signature (agreement_id, method, device, signer, signed_on, signed_at, recorded_by, "
            "operator_name, strokes, terms_explained, document_hash, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, signature.method, signature.device, signature.signer, signature.signedOn, signature.signedAt,
              signature.recordedBy, signature.operatorName, inkText(signature.ink), signature.termsExplained,
              QString::fromLatin1(signature.documentHash), QString::fromLatin1(signature.seal))
        .run();
}

std::optional<AgreementSignature> ContractStore::signature(AgreementId id)
{
    Statement row = m_database.statement(
        "SELECT method, device, signer, signed_on, signed_at, recorded_by, operator_name, strokes, terms_explained, "
        "document_hash, seal FROM agreement_signature WHERE agreement_id = ?");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    AgreementSignature signature;
    signature.method = row.code(0, SignatureMethod::Paper);
    signature.device = row.code(1, SigningDevice::Paper);
    signature.signer = row.text(2);
    signature.signedOn = row.day(3);
    signature.signedAt = row.instant(4);
    signature.recordedBy = row.id<StaffId>(5);
    signature.operatorName = row.text(6);
    signature.ink = inkOf(row.text(7));
    signature.termsExplained = row.flag(8);
    signature.documentHash = row.text(9).toLatin1();
    signature.seal = row.text(10).toLatin1();
    return signature;
}

std::vector<AgreementLineItem> ContractStore::page(AgreementScope scope, QDate today, QDate soon, AgreementId before,
                                                   int limit)
{
    const bool byEnd = scope == AgreementScope::EndingSoon;
    // The next to end come first; their list is short enough to be read as a whole.
    Statement rows = m_database.statement(
        kLines + QStringLiteral("WHERE ") + whereOf(scope) + QStringLiteral(" AND a.id < ? ORDER BY ") +
        (byEnd ? QStringLiteral("a.ends_on, a.id") : QStringLiteral("a.id DESC")) + QStringLiteral(" LIMIT ?"));
    if (byEnd && before.isValid())
        return {};
    rows.with(today, soon, before.isValid() ? before.value : std::numeric_limits<qint64>::max(), byEnd ? 1000 : limit);
    return readLines(rows);
}

AgreementCounts ContractStore::counts(QDate today, QDate soon)
{
    Statement row = m_database.statement(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN a.ends_on <= ? AND NOT EXISTS (SELECT 1 FROM agreement n WHERE "
        "n.renewed_from = a.id) THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN NOT EXISTS (SELECT 1 FROM "
        "agreement_signature s "
        "WHERE s.agreement_id = a.id) THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN a.void_asked_at IS NOT NULL THEN "
        "1 ELSE 0 "
        "END), 0) FROM agreement a WHERE a.state = 'running' AND a.ends_on >= ?");
    row.with(soon, today);
    AgreementCounts counts;
    if (row.next())
        counts = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), int(row.integer(3))};
    return counts;
}

std::vector<AgreementLineItem> ContractStore::ofProduct(ProductUnitId product)
{
    Statement rows =
        m_database.statement(kLines + QStringLiteral("WHERE a.product_id = ? ORDER BY a.id DESC LIMIT 50"));
    rows.with(product);
    return readLines(rows);
}

std::vector<AgreementLineItem> ContractStore::ofCustomer(CustomerId customer)
{
    Statement rows =
        m_database.statement(kLines + QStringLiteral("WHERE a.customer_id = ? ORDER BY a.id DESC LIMIT 200"));
    rows.with(customer);
    return readLines(rows);
}

std::optional<AgreementLineItem> ContractStore::line(AgreementId id)
{
    Statement row = m_database.statement(kLines + QStringLiteral("WHERE a.id = ?"));
    row.with(id);
    return row.next() ? std::optional(readLine(row)) : std::nullopt;
}

std::vector<Agreement> ContractStore::overlapping(CustomerId customer, ProductUnitId product, ContractKind kind,
                                                  const AgreementSpan& span)
{
    Statement rows = m_database.statement(
        kLines + QStringLiteral("WHERE a.customer_id = ? AND a.state = 'running' AND a.kind = ? "
                                "AND COALESCE(a.product_id, 0) = ? AND a.starts_on <= ? AND a.ends_on >= ? "
                                "ORDER BY a.id"));
    rows.with(customer, kind, product.value, span.to, span.from);
    std::vector<Agreement> found;
    while (rows.next())
        found.push_back(readLine(rows).agreement);
    return found;
}

std::optional<AgreementId> ContractStore::coverFor(const CoverQuery& query)
{
    // A maintenance visit belongs to the package that paid for it; everything else to what covers its kind of service.
    Statement row = m_database.statement(
        "SELECT a.id FROM agreement a WHERE a.customer_id = ? AND a.state = 'running' AND a.starts_on <= ? AND "
        "a.ends_on >= ? "
        "AND (a.product_id IS NULL OR a.product_id = ?) AND (',' || a.services || ',') LIKE ('%,' || ? || ',%') "
        "ORDER BY (a.visits > (SELECT COUNT(*) FROM entitlement_use e WHERE e.agreement_id = a.id)) DESC, "
        "(a.product_id IS NOT NULL) DESC, a.id DESC LIMIT 1");
    row.with(query.customer, query.on, query.on, query.product.value, query.type);
    return row.next() ? std::optional(row.id<AgreementId>(0)) : std::nullopt;
}

bool ContractStore::assign(WorkOrderId order, qint64 revision, AgreementId agreement)
{
    Statement write = m_database.statement(
        "UPDATE work_order SET agreement_id = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    write.with(agreement, order, revision);
    return write.run() && write.changes() == 1;
}

bool ContractStore::isUsedBy(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT 1 FROM entitlement_use WHERE order_id = ?");
    row.with(order);
    return row.next();
}

void ContractStore::use(AgreementId id, WorkOrderId order, Instant at, StaffId by)
{
    m_database.statement("INSERT INTO entitlement_use (order_id, agreement_id, used_at, used_by) VALUES (?, ?, ?, ?)")
        .with(order, id, at, by)
        .run();
}

ReceiptId ContractStore::insertReceipt(const ContractReceipt& receipt, OrgUnitId unit, QDate day)
{
    return ReceiptId(
        m_database
            .statement("INSERT INTO contract_receipt (number, agreement_id, total_fen, method, issued_at, issued_by, "
                       "unit_id, day_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(receipt.number, receipt.agreement, receipt.total, receipt.method, receipt.issuedAt, receipt.issuedBy,
                  unit, day)
            .insert());
}

std::optional<ContractReceipt> ContractStore::receipt(ReceiptId id)
{
    Statement row = m_database.statement("SELECT id, number, agreement_id, total_fen, method, issued_at, issued_by, "
                                         "print_count FROM contract_receipt WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional(readReceipt(row)) : std::nullopt;
}

std::optional<ReceiptId> ContractStore::receiptIdOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM contract_receipt WHERE number = ? OR agreement_id = "
                                         "(SELECT id FROM agreement WHERE number = ?) ORDER BY id LIMIT 1");
    row.with(number, number);
    return row.next() ? std::optional(row.id<ReceiptId>(0)) : std::nullopt;
}

ReceiptId ContractStore::newestReceipt()
{
    Statement row = m_database.statement("SELECT id FROM contract_receipt ORDER BY id DESC LIMIT 1");
    return row.next() ? row.id<ReceiptId>(0) : ReceiptId();
}

std::vector<ContractReceipt> ContractStore::receiptsOf(AgreementId id)
{
    Statement rows =
        m_database.statement("SELECT id, number, agreement_id, total_fen, method, issued_at, issued_by, print_count "
                             "FROM contract_receipt WHERE agreement_id = ? ORDER BY id");
    rows.with(id);
    std::vector<ContractReceipt> receipts;
    while (rows.next())
        receipts.push_back(readReceipt(rows));
    return receipts;
}

void ContractStore::countPrint(ReceiptId id)
{
    m_database.statement("UPDATE contract_receipt SET print_count = print_count + 1 WHERE id = ?").with(id).run();
}

} // namespace sanbao
