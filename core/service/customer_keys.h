// SPDX-License-Identifier: GPL-3.0-or-later
// The search keys of a customer with all his numbers, as they stand in the file.
#pragma once

#include "core/domain/customer.h"
#include "core/storage/search_index.h"

#include <vector>

namespace sanbao {

class Database;

std::vector<SearchKey> keysOfCustomer(Database& database, const Customer& customer);

} // namespace sanbao
