// SPDX-License-Identifier: GPL-3.0-or-later
// Details of complaints, their coded lists, the limits of authorities, and counts by code.
#pragma once

#include "core/domain/care_list.h"
#include "core/domain/complaint_file.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

enum class ComplaintStage { Acknowledged, Investigated, Proposed, Agreed };

class ComplaintFileStore final
{
public:
    explicit ComplaintFileStore(Database& database)
        : m_database(database)
    {
    }

    /// A default value for a complaint nobody has classified.
    ComplaintDetail find(ComplaintId id);
    /// Everything but the moments of the stages.
    void save(const ComplaintDetail& detail);
    /// The first time only: a stage is reached once.
    void stamp(ComplaintId id, ComplaintStage stage, Instant at);

    std::vector<ComplaintCode> codes(ComplaintCodeKind kind);
    void saveCode(ComplaintCodeKind kind, const ComplaintCode& code);
    std::vector<AuthorityLimit> limits();
    void saveLimit(const AuthorityLimit& limit);

    /// Complaints received from `from` (inclusive) to `to` (exclusive) by code; the empty code is "not classified".
    std::vector<CauseCount> counts(ComplaintCodeKind kind, Instant from, Instant to);
    /// Those of one code; by receipt.
    std::vector<ComplaintId> ofCode(ComplaintCodeKind kind, const QString& code, Instant from, Instant to);
    std::vector<ComplaintId> receivedBetween(Instant from, Instant to);
    /// Open complaints whose authority waits for a reply until `until`.
    std::vector<ComplaintId> repliesDue(QDate until, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
