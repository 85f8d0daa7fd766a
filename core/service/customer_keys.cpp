// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/customer_keys.h"

#include "core/storage/profile_store.h"

namespace sanbao {

std::vector<SearchKey> keysOfCustomer(Database& database, const Customer& customer)
{
    QStringList phones{customer.phone};
    if (customer.id.isValid()) {
        for (const LabelledPhone& phone : ProfileStore(database).phonesOf(customer.id))
            phones.append(phone.phone);
    }
    return SearchIndex::customerKeys(customer.name, phones, customer.address);
}

} // namespace sanbao
