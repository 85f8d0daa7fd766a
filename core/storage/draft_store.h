// SPDX-License-Identifier: GPL-3.0-or-later
// Half-typed forms as JSON text, so that a crash or a power cut loses nothing.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct Draft
{
    QString kind; ///< "intake", "complaint" …
    QString slot; ///< several drafts of a kind may be parked
    QString body;
    Instant savedAt;
};

class DraftStore final
{
public:
    explicit DraftStore(Database& database)
        : m_database(database)
    {
    }

    void save(const Draft& draft);
    void remove(const QString& kind, const QString& slot);
    std::optional<Draft> find(const QString& kind, const QString& slot);
    std::vector<Draft> all(const QString& kind);

private:
    Database& m_database;
};

} // namespace sanbao
