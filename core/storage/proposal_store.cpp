// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/proposal_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const char kProposal[] = "SELECT id, number, order_id, version, state, issued_at, issued_by, valid_until_on, chosen, "
                         "answered_by, answered_how, answered_at, answer_note FROM proposal ";

} // namespace

std::vector<ProposalOption> ProposalStore::options(qint64 proposal)
{
    std::vector<ProposalOption> found;
    Statement rows = m_database.statement(
        "SELECT name, steps, minutes FROM proposal_option WHERE proposal_id = ? ORDER BY position");
    rows.with(proposal);
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), int(rows.integer(2)), {}});
    Statement lines = m_database.statement(
        "SELECT option_position, kind, item_code, name, quantity_milli, unit_price_fen, waived_bp, waiver_reason, "
        "note, tier, list_version FROM proposal_line WHERE proposal_id = ? ORDER BY option_position, position");
    lines.with(proposal);
    while (lines.next()) {
        const std::size_t option = std::size_t(lines.integer(0) - 1);
        if (option < found.size())
            found[option].lines.push_back({lines.code(1, FeeKind::Other), lines.text(2), lines.text(3),
                                           lines.integer(4), lines.money(5), int(lines.integer(6)), lines.text(7),
                                           lines.text(8), lines.code(9, ServiceTier::Basic), int(lines.integer(10))});
    }
    return found;
}

std::vector<ServiceProposal> ProposalStore::read(Statement& rows)
{
    std::vector<ServiceProposal> found;
    while (rows.next()) {
        ServiceProposal one;
        one.id = rows.integer(0);
        one.number = rows.text(1);
        one.order = rows.id<WorkOrderId>(2);
        one.version = int(rows.integer(3));
        one.state = rows.code(4, QuotationState::Issued);
        one.issuedAt = rows.instant(5);
        one.issuedBy = rows.id<StaffId>(6);
        one.validUntil = rows.day(7);
        one.chosen = int(rows.integer(8));
        one.answeredBy = rows.text(9);
        one.answeredHow = rows.maybeCode<ConsentWay>(10);
        one.answeredAt = rows.maybeInstant(11);
        one.answerNote = rows.text(12);
        found.push_back(std::move(one));
    }
    for (ServiceProposal& one : found)
        one.options = options(one.id);
    return found;
}

std::vector<ServiceProposal> ProposalStore::ofOrder(WorkOrderId order)
{
    Statement rows =
        m_database.statement(QLatin1String(kProposal) + QStringLiteral("WHERE order_id = ? ORDER BY version"));
    rows.with(order);
    return read(rows);
}

std::optional<ServiceProposal> ProposalStore::find(qint64 id)
{
    Statement rows = m_database.statement(QLatin1String(kProposal) + QStringLiteral("WHERE id = ?"));
    rows.with(id);
    std::vector<ServiceProposal> found = read(rows);
    return found.empty() ? std::nullopt : std::optional<ServiceProposal>(std::move(found.front()));
}

qint64 ProposalStore::insert(const ServiceProposal& proposal)
{
    const qint64 id = m_database
                          .statement("INSERT INTO proposal (number, order_id, version, state, issued_at, issued_by, "
                                     "valid_until_on) VALUES (?, ?, ?, ?, ?, ?, ?)")
                          .with(proposal.number, proposal.order, proposal.version, proposal.state, proposal.issuedAt,
                                proposal.issuedBy, proposal.validUntil)
                          .insert();
    int position = 0;
    for (const ProposalOption& option : proposal.options) {
        m_database
            .statement("INSERT INTO proposal_option (proposal_id, position, name, steps, minutes, total_fen) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(id, ++position, option.name, option.steps, option.minutes, option.total())
            .run();
        int number = 0;
        for (const FeeLine& line : option.lines)
            m_database
                .statement("INSERT INTO proposal_line (proposal_id, option_position, position, kind, item_code, name, "
                           "quantity_milli, unit_price_fen, waived_bp, waiver_reason, note, tier, list_version) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .with(id, position, ++number, line.kind, line.itemCode, line.name, line.quantityMilli, line.unitPrice,
                      line.waivedBasisPoints, line.waiverReason, line.note, line.tier, line.listVersion)
                .run();
    }
    return id;
}

void ProposalStore::updateAnswer(const ServiceProposal& proposal)
{
    m_database
        .statement("UPDATE proposal SET state = ?, chosen = ?, answered_by = ?, answered_how = ?, answered_at = ?, "
                   "answer_note = ? WHERE id = ?")
        .with(proposal.state, proposal.chosen, proposal.answeredBy, proposal.answeredHow, proposal.answeredAt,
              proposal.answerNote, proposal.id)
        .run();
}

std::vector<RepairRecipe> ProposalStore::recipes(FaultCodeId fault)
{
    std::vector<RepairRecipe> found;
    Statement rows = m_database.statement("SELECT id, position, name, steps, minutes, items, is_active, revision "
                                          "FROM repair_recipe WHERE fault_code_id = ? ORDER BY position, id");
    rows.with(fault);
    while (rows.next())
        found.push_back({rows.integer(0), fault, int(rows.integer(1)), rows.text(2), rows.text(3), int(rows.integer(4)),
                         itemsOf(rows.text(5)), rows.flag(6), rows.integer(7)});
    return found;
}

qint64 ProposalStore::insert(const RepairRecipe& recipe)
{
    return m_database
        .statement("INSERT INTO repair_recipe (fault_code_id, position, name, steps, minutes, items, is_active) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(recipe.fault, recipe.position, recipe.name, recipe.steps, recipe.minutes, itemsText(recipe.items),
              recipe.active)
        .insert();
}

bool ProposalStore::update(const RepairRecipe& recipe)
{
    Statement changed = m_database.statement("UPDATE repair_recipe SET position = ?, name = ?, steps = ?, minutes = ?, "
                                             "items = ?, is_active = ?, revision = revision + 1 "
                                             "WHERE id = ? AND revision = ?");
    changed.with(recipe.position, recipe.name, recipe.steps, recipe.minutes, itemsText(recipe.items), recipe.active,
                 recipe.id, recipe.revision);
    return changed.run() && changed.changes() == 1;
}

} // namespace sanbao
