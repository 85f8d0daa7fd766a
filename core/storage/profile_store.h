// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a customer beside his record: profile, further phones, groups and household.
#pragma once

#include "core/domain/customer.h"
#include "core/domain/customer_profile.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class ProfileStore final
{
public:
    explicit ProfileStore(Database& database)
        : m_database(database)
    {
    }

    /// A customer without a stored profile has the plain one.
    CustomerProfile of(CustomerId customer);
    void save(const CustomerProfile& profile);

    std::vector<LabelledPhone> phonesOf(CustomerId customer);
    void replacePhones(CustomerId customer, const std::vector<LabelledPhone>& phones);
    /// Customers with this normalised number as a further phone.
    std::vector<CustomerId> withPhone(const QString& phone, int limit = 20);

    std::vector<CustomerGroup> groups();
    std::optional<CustomerGroup> group(qint64 id);
    /// Inserts when the id is 0. False when the revision is no longer the stored one, or on an error.
    bool saveGroup(CustomerGroup& group);
    std::vector<CustomerGroup> groupsOf(CustomerId customer);

    qint64 newHousehold(Instant at);
    std::vector<CustomerId> household(qint64 id);

private:
    Database& m_database;
};

} // namespace sanbao
