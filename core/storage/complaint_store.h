// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints in the file: read and written as a whole, listed by due moment (open ones) or by receipt (all).
#pragma once

#include "core/domain/care_list.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class ComplaintStore final
{
public:
    explicit ComplaintStore(Database& database)
        : m_database(database)
    {
    }

    ComplaintId insert(const Complaint& complaint);
    /// False when the revision is no longer the stored one (somebody else saved), or on an error.
    bool update(const Complaint& complaint);
    std::optional<Complaint> find(ComplaintId id);
    std::optional<ComplaintRow> row(ComplaintId id);
    std::optional<ComplaintId> idOf(const QString& number);
    /// Open: soonest due first. All: newest receipt first. Rows that follow `after`.
    std::vector<ComplaintRow> page(ComplaintScope scope, const std::optional<ComplaintRow>& after, int limit);
    std::vector<ComplaintRow> ofOrder(WorkOrderId order);
    /// The newest first.
    std::vector<ComplaintRow> ofCustomer(CustomerId customer, int limit);
    ComplaintCounts counts(Instant now);

private:
    Database& m_database;
};

} // namespace sanbao
