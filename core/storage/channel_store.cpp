// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/channel_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<ChannelRow> ChannelStore::all()
{
    std::vector<ChannelRow> found;
    Statement rows = m_database.statement(
        "SELECT channel, name, is_active, position FROM intake_channel ORDER BY position, channel");
    while (rows.next())
        found.push_back({rows.code(0, Channel::Other), rows.text(1), rows.flag(2), int(rows.integer(3))});
    return found;
}

void ChannelStore::save(const ChannelRow& row)
{
    m_database
        .statement("INSERT INTO intake_channel (channel, name, is_active, position) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (channel) DO UPDATE SET name = excluded.name, is_active = excluded.is_active, position "
                   "= excluded.position")
        .with(row.channel, row.name, row.active, row.position)
        .run();
}

} // namespace sanbao
