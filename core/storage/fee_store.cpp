// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fee_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

std::vector<FeeLine> readLines(Statement& rows)
{
    std::vector<FeeLine> lines;
    while (rows.next()) {
        lines.push_back({rows.code(0, FeeKind::Other), rows.text(1), rows.text(2), rows.integer(3), rows.money(4),
                         int(rows.integer(5)), rows.text(6), rows.text(7), rows.code(8, ServiceTier::Basic),
                         int(rows.integer(9))});
    }
    return lines;
}

const char kQuotation[] =
    "SELECT id, number, order_id, version, state, issued_at, issued_by, valid_until_on, total_fen, "
    "list_version, list_from_on, answered_by, answered_how, answered_at, answer_note FROM quotation ";

} // namespace

std::vector<FeeLine> FeeStore::lines(WorkOrderId order)
{
    Statement rows =
        m_database.statement("SELECT kind, item_code, name, quantity_milli, unit_price_fen, waived_bp, waiver_reason, "
                             "note, tier, list_version FROM fee_line WHERE order_id = ? ORDER BY position");
    rows.with(order);
    return readLines(rows);
}

void FeeStore::replaceLines(WorkOrderId order, const std::vector<FeeLine>& lines)
{
    m_database.statement("DELETE FROM fee_line WHERE order_id = ?").with(order).run();
    int position = 0;
    for (const FeeLine& line : lines) {
        m_database
            .statement(
                "INSERT INTO fee_line (order_id, position, kind, item_code, name, quantity_milli, unit_price_fen, "
                "waived_bp, waiver_reason, note, tier, list_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(order, position++, line.kind, line.itemCode, line.name, line.quantityMilli, line.unitPrice,
                  line.waivedBasisPoints, line.waiverReason, line.note, line.tier, line.listVersion)
            .run();
    }
}

std::vector<Quotation> FeeStore::read(Statement& rows)
{
    std::vector<Quotation> quotations;
    while (rows.next()) {
        quotations.push_back({rows.integer(0),
                              rows.text(1),
                              rows.id<WorkOrderId>(2),
                              int(rows.integer(3)),
                              rows.code(4, QuotationState::Issued),
                              rows.instant(5),
                              rows.id<StaffId>(6),
                              rows.day(7),
                              rows.money(8),
                              int(rows.integer(9)),
                              rows.day(10),
                              rows.text(11),
                              fromCode<ConsentWay>(rows.text(12)),
                              rows.maybeInstant(13),
                              rows.text(14),
                              {}});
    }
    for (Quotation& quotation : quotations) {
        Statement lines =
            m_database.statement("SELECT kind, item_code, name, quantity_milli, unit_price_fen, waived_bp, "
                                 "waiver_reason, note, tier, list_version FROM quotation_line "
                                 "WHERE quotation_id = ? ORDER BY position");
        lines.with(quotation.id);
        quotation.lines = readLines(lines);
    }
    return quotations;
}

std::vector<Quotation> FeeStore::quotations(WorkOrderId order)
{
    Statement rows =
        m_database.statement(QLatin1String(kQuotation) + QStringLiteral("WHERE order_id = ? ORDER BY version"));
    rows.with(order);
    return read(rows);
}

std::optional<Quotation> FeeStore::quotation(qint64 id)
{
    Statement rows = m_database.statement(QLatin1String(kQuotation) + QStringLiteral("WHERE id = ?"));
    rows.with(id);
    std::vector<Quotation> found = read(rows);
    return found.empty() ? std::nullopt : std::optional<Quotation>(std::move(found.front()));
}

qint64 FeeStore::insertQuotation(const Quotation& quotation)
{
    const qint64 id =
        m_database
            .statement("INSERT INTO quotation (number, order_id, version, state, issued_at, issued_by, valid_until_on, "
                       "total_fen, list_version, list_from_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(quotation.number, quotation.order, quotation.version, quotation.state, quotation.issuedAt,
                  quotation.issuedBy, quotation.validUntil, quotation.total, quotation.listVersion, quotation.listFrom)
            .insert();
    int position = 0;
    for (const FeeLine& line : quotation.lines) {
        m_database
            .statement("INSERT INTO quotation_line (quotation_id, position, kind, item_code, name, quantity_milli, "
                       "unit_price_fen, waived_bp, waiver_reason, note, tier, list_version) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(id, position++, line.kind, line.itemCode, line.name, line.quantityMilli, line.unitPrice,
                  line.waivedBasisPoints, line.waiverReason, line.note, line.tier, line.listVersion)
            .run();
    }
    return id;
}

void FeeStore::updateAnswer(const Quotation& quotation)
{
    m_database
        .statement(
            "UPDATE quotation SET state = ?, answered_by = ?, answered_how = ?, answered_at = ?, answer_note = ? "
            "WHERE id = ?")
        .with(quotation.state, quotation.answeredBy,
              quotation.answeredHow ? codeOf(*quotation.answeredHow) : QStringLiteral(""), quotation.answeredAt,
              quotation.answerNote, quotation.id)
        .run();
}

} // namespace sanbao
