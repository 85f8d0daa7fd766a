// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/handling_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::optional<HandlingStandard> HandlingStore::find(FaultCodeId fault)
{
    HandlingStandard standard;
    {
        Statement row = m_database.statement(
            "SELECT route, tier, minutes, note, revision FROM handling_standard WHERE fault_code_id = ?");
        row.with(fault);
        if (!row.next())
            return std::nullopt;
        standard.fault = fault;
        standard.route = row.code(0, FaultRoute::OnSite);
        standard.tier = int(row.integer(1));
        standard.minutes = int(row.integer(2));
        standard.note = row.text(3);
        standard.revision = row.integer(4);
    }
    Statement parts = m_database.statement(
        "SELECT part_id, quantity_milli FROM handling_part WHERE fault_code_id = ? ORDER BY part_id");
    parts.with(fault);
    while (parts.next())
        standard.parts.push_back({parts.integer(0), parts.integer(1)});
    return standard;
}

bool HandlingStore::save(const HandlingStandard& standard)
{
    if (standard.revision < 0) {
        m_database
            .statement("INSERT INTO handling_standard (fault_code_id, route, tier, minutes, note) "
                       "VALUES (?, ?, ?, ?, ?)")
            .with(standard.fault, standard.route, standard.tier, standard.minutes, standard.note)
            .run();
    } else {
        Statement change = m_database.statement("UPDATE handling_standard SET route = ?, tier = ?, minutes = ?, "
                                                "note = ?, revision = revision + 1 WHERE fault_code_id = ? AND "
                                                "revision = ?");
        change.with(standard.route, standard.tier, standard.minutes, standard.note, standard.fault, standard.revision);
        if (!change.run() || change.changes() != 1)
            return false;
    }
    m_database.statement("DELETE FROM handling_part WHERE fault_code_id = ?").with(standard.fault).run();
    for (const HandlingPart& part : standard.parts)
        m_database.statement("INSERT INTO handling_part (fault_code_id, part_id, quantity_milli) VALUES (?, ?, ?)")
            .with(standard.fault, part.part, part.quantity)
            .run();
    return true;
}

} // namespace sanbao
