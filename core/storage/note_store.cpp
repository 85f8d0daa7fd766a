// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/note_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<ChartNote> NoteStore::between(QDate from, QDate to)
{
    std::vector<ChartNote> found;
    Statement rows = m_database.statement("SELECT id, on_day, body, noted_at, noted_by FROM chart_note WHERE on_day >= "
                                          "? AND on_day <= ? ORDER BY on_day, id");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.integer(0), rows.day(1), rows.text(2), rows.instant(3), rows.id<StaffId>(4)});
    return found;
}

qint64 NoteStore::insert(const ChartNote& note)
{
    return m_database.statement("INSERT INTO chart_note (on_day, body, noted_at, noted_by) VALUES (?, ?, ?, ?)")
        .with(note.day, note.text, note.notedAt, note.by)
        .insert();
}

} // namespace sanbao
