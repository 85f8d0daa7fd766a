// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paper_text_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

PaperText readRow(const Statement& row)
{
    return {row.integer(0),      row.text(1),       row.code(2, PaperPart::Header),
            int(row.integer(3)), row.flag(4),       row.text(5),
            row.instant(6),      row.id<StaffId>(7)};
}

} // namespace

std::vector<PaperText> PaperTextStore::versions(const QString& document, PaperPart part)
{
    std::vector<PaperText> texts;
    Statement rows = m_database.statement("SELECT id, document, part, version, is_shipped, body, saved_at, saved_by "
                                          "FROM paper_text WHERE document = ? AND part = ? ORDER BY version DESC");
    rows.with(document, part);
    while (rows.next())
        texts.push_back(readRow(rows));
    return texts;
}

std::optional<PaperText> PaperTextStore::newest(const QString& document, PaperPart part)
{
    Statement row =
        m_database.statement("SELECT id, document, part, version, is_shipped, body, saved_at, saved_by "
                             "FROM paper_text WHERE document = ? AND part = ? ORDER BY version DESC LIMIT 1");
    row.with(document, part);
    return row.next() ? std::optional<PaperText>(readRow(row)) : std::nullopt;
}

void PaperTextStore::insert(const PaperText& text)
{
    m_database
        .statement("INSERT INTO paper_text (document, part, version, is_shipped, body, saved_at, saved_by) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(text.document, text.part, text.version, text.shipped, text.body, text.savedAt, text.savedBy)
        .run();
}

QByteArray PaperTextStore::image(const QString& use)
{
    Statement row = m_database.statement("SELECT content FROM store_image WHERE use = ?");
    row.with(use);
    return row.next() ? row.bytes(0) : QByteArray();
}

void PaperTextStore::setImage(const QString& use, const QString& mediaType, const QByteArray& content)
{
    Statement query = m_database.statement(
        "INSERT INTO store_image (use, media_type, content) VALUES (?, ?, ?) ON CONFLICT (use) DO UPDATE "
        "SET media_type = excluded.media_type, content = excluded.content, revision = revision + 1");
    query.with(use, mediaType);
    query.bindBytes(content);
    query.run();
}

} // namespace sanbao
