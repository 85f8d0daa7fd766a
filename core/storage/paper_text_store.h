// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of papers by version, and the store's pictures.
#pragma once

#include "core/domain/paper_text.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class PaperTextStore final
{
public:
    explicit PaperTextStore(Database& database)
        : m_database(database)
    {
    }

    /// Newest first.
    std::vector<PaperText> versions(const QString& document, PaperPart part);
    std::optional<PaperText> newest(const QString& document, PaperPart part);
    void insert(const PaperText& text);

    /// Empty when there is none.
    QByteArray image(const QString& use);
    /// An empty picture takes it away.
    void setImage(const QString& use, const QString& mediaType, const QByteArray& content);

private:
    Database& m_database;
};

} // namespace sanbao
