// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of policies and who accepted which.
#pragma once

#include "core/domain/policy.h"

#include <optional>

namespace sanbao {

class Database;

class PolicyStore final
{
public:
    explicit PolicyStore(Database& database)
        : m_database(database)
    {
    }

    /// By code, newest version first.
    std::vector<Policy> all();
    /// The same without title, words and note: enough to see what applies where.
    std::vector<Policy> scopes();
    std::optional<Policy> find(PolicyId id);
    PolicyId insert(const Policy& policy);
    /// False when somebody else changed the row meanwhile.
    bool update(const Policy& policy);
    int nextVersion(const QString& code);
    /// "CX-P007" for the seventh document of store CX: documents are never deleted.
    QString nextCode(const QString& store);

    /// `owner` is the table of what was agreed: work_order or agreement.
    void accept(const std::vector<PolicyId>& policies, const QString& owner, qint64 ownerId, Instant at);
    std::vector<PolicyId> acceptedBy(const QString& owner, qint64 ownerId);

private:
    Database& m_database;
};

} // namespace sanbao
