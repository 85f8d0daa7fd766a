// SPDX-License-Identifier: GPL-3.0-or-later
// Promises across orders: the unanswered ones, how many were kept, why others were not, and contacts out of hours.
#pragma once

#include "core/base/instant.h"
#include "core/domain/promise_report.h"

#include <vector>

namespace sanbao {

class Database;

class PromiseStore final
{
public:
    explicit PromiseStore(Database& database)
        : m_database(database)
    {
    }

    /// Open orders without a first response, the most urgent first.
    std::vector<WorkOrderId> unanswered(int limit);
    /// Orders registered in [from, until); open ones only when `openOnly`.
    std::vector<WorkOrderId> ordersBetween(Instant from, Instant until, bool openOnly);

    /// Promises of orders registered in [from, until), as of `now`.
    std::vector<PromiseTally> tallies(Instant from, Instant until, Instant now);
    std::vector<CauseTally> causes(Instant from, Instant until);
    std::vector<ContactTally> contacts(Instant from, Instant until);

    void saveCause(WorkOrderId order, const BreachCause& cause, Instant at, StaffId by);
    std::vector<BreachCause> causesOf(WorkOrderId order);

private:
    Database& m_database;
};

} // namespace sanbao
