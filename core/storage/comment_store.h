// SPDX-License-Identifier: GPL-3.0-or-later
// Comments with the pairs of characters they contain, so that any two characters find them at once.
#pragma once

#include "core/domain/voice_comment.h"

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Database;

class CommentStore final
{
public:
    explicit CommentStore(Database& database)
        : m_database(database)
    {
    }

    /// False when a comment of this origin is stored already.
    bool insert(const VoiceComment& comment);
    /// Rows before `before` (0: from the newest), the newest first.
    std::vector<VoiceComment> page(const CommentFilter& filter, qint64 before, int limit);
    CommentCounts counts(const CommentFilter& filter);
    /// Texts of one mood, for counting terms; at most `limit`.
    std::vector<QString> bodies(Mood mood, const QString& category, int limit);
    std::vector<QString> categories();
    void setTheme(qint64 id, const QString& theme);
    /// Themes with the number of their comments, the most frequent first.
    std::vector<std::pair<QString, qint64>> themes();

private:
    QString conditions(const CommentFilter& filter, QStringList& values) const;

    Database& m_database;
};

} // namespace sanbao
