// SPDX-License-Identifier: GPL-3.0-or-later
// Customers in the file.
#pragma once

#include "core/domain/customer.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class CustomerStore final
{
public:
    explicit CustomerStore(Database& database)
        : m_database(database)
    {
    }

    CustomerId insert(const Customer& customer);
    /// False when the revision is no longer the stored one (somebody else saved), or on an error.
    bool update(const Customer& customer);
    void countOrder(CustomerId customer);
    std::optional<Customer> find(CustomerId id);
    /// Customers with exactly this normalised phone, the busiest first.
    std::vector<Customer> byPhone(const QString& phone, int limit = 20);
    /// Keyset page by id descending: rows with id < before (0 starts at the newest).
    std::vector<Customer> page(CustomerId before, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
